"""Runs `resources/verify.sh` as a stranger would."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(__file__).parent.parent.parent / "resources" / "verify.sh"
THEN = "2026-03-02T12:00:00Z"
"""A moment at which the certificates of these tests are valid, whatever the machine's clock says."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What the script said, and its exit status."""

    status: int
    lines: list[str]
    complaint: str

    def said(self, kind: str) -> list[str]:
        """The lines of one kind: ok, BAD, OPEN."""
        return [line for line in self.lines if line.startswith(f"{kind} ")]


def verify_sh(*arguments: object, before: tuple[str, ...] = (), **environment: str) -> Ran:
    """Run the script with `arguments`, behind the command `before`, with more in its environment."""
    command = [*before, "/bin/sh", str(SCRIPT), *map(str, arguments)]
    path = environment.pop("PATH", "/usr/bin:/bin")
    done = subprocess.run(command, capture_output=True, check=False, env={"PATH": path, **environment})
    assert "\x1b" not in done.stdout.decode("ascii")
    return Ran(done.returncode, done.stdout.decode().splitlines(), done.stderr.decode())
