"""Holds the files of tests/covered.txt at full coverage, every line and every branch. The list only grows.

covered.py           name the listed files that fell behind (exit 1)
covered.py --grow    add the files that have got there
"""

import json
import sys
from pathlib import Path

LIST = Path("tests/covered.txt")
MEASURED = Path("build/coverage.json")


def main(arguments: list[str]) -> int:
    """Exit code: 0 when every listed file is covered, else 1."""
    listed = LIST.read_text("utf-8").split()
    shares = measured(MEASURED)
    full = {name for name, share in shares.items() if share == 100}
    if arguments == ["--grow"]:
        LIST.write_text("".join(f"{name}\n" for name in sorted(full.union(listed))), "utf-8")
        return 0
    fallen = [name for name in listed if name not in full]
    for name in fallen:
        print(f"{name}: {shares.get(name, 0):.1f} % covered; tests/covered.txt promises 100 %", file=sys.stderr)
    print(f"coverage: {len(listed)} files promised full, {len(full.difference(listed))} more are")
    return 1 if fallen else 0


def measured(report: Path) -> dict[str, float]:
    """Covered share of each file's lines and branches, in per cent."""
    files = json.loads(report.read_text("utf-8"))["files"]
    return {name: entry["summary"]["percent_covered"] for name, entry in files.items()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
