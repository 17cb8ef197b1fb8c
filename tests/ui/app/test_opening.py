"""From a process to a window: languages, another window for another language, errors that nobody foresaw."""

import os
import subprocess
import sys
from pathlib import Path

from tests.make import ROOT


def opened(profile: Path, what: str, code: str = "") -> "subprocess.CompletedProcess[str]":
    """The window in a process of its own: see `opened`."""
    return subprocess.run(
        [sys.executable, "-m", "tests.ui.app.opened", str(profile), what, code],
        env=os.environ
        | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(profile / "config")},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_language_on_the_command_line_turns_the_window_round(tmp_path: Path) -> None:
    seen = opened(tmp_path, "close", "ar")
    assert (seen.returncode, seen.stdout) == (0, "RightToLeft\n"), seen.stderr
    assert "language" not in (tmp_path / "window.ini").read_text()
    assert list((tmp_path / "config").rglob("*.conf")) == []  # Qt would note there which folders were chosen


def test_another_language_makes_another_window_in_the_same_process(tmp_path: Path) -> None:
    seen = opened(tmp_path, "speak", "en")
    assert (seen.returncode, seen.stdout) == (0, "RightToLeft\n"), seen.stderr


def test_what_nobody_foresaw_is_said_and_the_window_lives_on(tmp_path: Path) -> None:
    seen = opened(tmp_path, "defect")
    assert seen.returncode == 0, seen.stderr
    assert "LookupError: nobody foresaw this" in seen.stdout
    assert "Traceback" in seen.stderr
