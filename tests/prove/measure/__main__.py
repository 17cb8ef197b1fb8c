"""Proves the measuring engine on photographs whose truth is known: the table of `measurement.md` 12, a line a row.

`make prove-measure`, or `python -m tests.prove.measure [--quick] [--control] [GROUP ...]`. Nothing is known here of
the engine but the form of its requests and answers. `--control` puts the answers of a program without thought
before the same judge, which must find them wrong. Status 1: a row fails, as in every control that is caught;
2: wrong usage, or a control that was not.
"""

import argparse
import sys

from tests.prove.measure.bounds import GROUPS
from tests.prove.measure.running import Run, outcomes
from tests.prove.measure.table import rows

SHOWN = 6
"""Remarks on a row that fails."""


def main(arguments: list[str]) -> int:
    """Run the groups named, or all, and print their rows."""
    asked = argparse.ArgumentParser(prog="tests.prove.measure")
    asked.add_argument("groups", nargs="*", choices=[[], *GROUPS], metavar="GROUP", help=" ".join(GROUPS))
    asked.add_argument("--quick", action="store_true", help="few cases, a minute or two")
    asked.add_argument("--control", action="store_true", help="judge answers given without thought instead")
    asked.add_argument("--seed", type=int, default=5, help="another seed makes other photographs")
    asked.add_argument("--processes", type=int, default=2)
    chosen = asked.parse_args(arguments)
    run = Run(chosen.seed, quick=chosen.quick, control=chosen.control)
    verdicts = [_printed(name, run, chosen.processes) for name in chosen.groups or GROUPS]
    if run.control:
        unharmed = [name for name, passed in zip(chosen.groups or GROUPS, verdicts, strict=True) if passed]
        sys.stdout.write(f"Answers without thought were caught in all groups but: {' '.join(unharmed) or 'none'}\n")
        return 2 if unharmed else 1
    return 0 if all(verdicts) else 1


def _printed(name: str, run: Run, processes: int) -> bool:
    group = GROUPS[name]
    found = rows(group.bounds, group.promises, outcomes(name, run, processes), lenient=run.quick)
    for row in found:
        sys.stdout.write(f"{'PASS' if row.passed else 'FAIL'}  {row.text}\n")
        if not row.passed:
            sys.stderr.writelines(f"        {remark}\n" for remark in row.remarks[:SHOWN])
    sys.stdout.flush()
    return all(row.passed for row in found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
