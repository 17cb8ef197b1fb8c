"""Proves that focus and keys behave on a real X display too, under a window manager that gives and takes them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.make import ROOT

NEEDED = {"xvfb-run": "xvfb", "openbox": "openbox"}
UNDER = 'openbox & manager=$!; "$@"; status=$?; kill $manager; exit $status'


@pytest.mark.parametrize("file", ["tests/ui/test_story.py", "tests/ui/test_window.py"])
def test_the_window_behaves_on_a_display_with_a_window_manager(file: str, tmp_path: Path) -> None:
    """The day of a recorder, and the window's own tests, pass on an X display under a window manager."""
    for program, package in NEEDED.items():
        assert shutil.which(program), f"{program} is needed: apt-get install {package}"
    display = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24", "sh", "-c", UNDER, "sh"]
    tests = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--basetemp", tmp_path / "tests", file]
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [*display, *tests], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
