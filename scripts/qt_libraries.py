"""Sees to the system libraries that Qt loads. The tests need them, the demo does not.

As root on a Debian system the missing packages are installed, saying so first. Otherwise one line names them with
the command that installs them, and the exit code is 3.
"""

import ctypes
import os
import shutil
import subprocess
import sys

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
INSTALL = ["apt-get", "install", "--yes", "--no-install-recommends"]


def main() -> int:
    """Exit code: 0 when every library loads, else 3."""
    packages = missing() if sys.platform == "linux" else []
    if packages and os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"Installing Qt's system libraries with apt-get: {' '.join(packages)}", flush=True)
        install(packages)
        packages = missing()
    if not packages:
        return 0
    command = " ".join([*INSTALL, *packages])
    print(f"Qt's system libraries are missing; as root: apt-get update && {command} (exit 3)", file=sys.stderr)
    return 3


def missing() -> list[str]:
    """Debian packages of the libraries that do not load."""
    return sorted({package for soname, package in PACKAGES.items() if not loads(soname)})


def loads(soname: str) -> bool:
    """Can the dynamic loader find and load this library?"""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> None:
    """Fetch and install, without questions and without output; whether it worked shows in what loads afterwards."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], [*INSTALL, *packages]):
        subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
