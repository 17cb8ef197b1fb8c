"""The way in: which arguments are for the window, and what is said where none can be shown."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from main import CANNOT_SHOW, Window, has_screen, window
from tests.make import ROOT


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ([], Window()),
        (["--lang", "ar"], Window("ar")),
        (["--lang=ar"], Window("ar")),
        (["--profile", "keys", "--lang", "zh"], Window("zh", Path("keys"))),
        (["--lang"], None),
        (["--help"], None),
        (["--version"], None),
        (["key", "list"], None),
        (["--profile", "keys", "key", "list"], None),
        (["search", "mission", "--lang"], None),
    ],
)
def test_the_window_is_what_stands_without_a_command(arguments: list[str], wanted: Window | None) -> None:
    assert window(arguments) == wanted


@pytest.mark.parametrize(
    ("environment", "system", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_only_linux_may_be_without_a_screen(environment: dict[str, str], system: str, there: bool) -> None:
    assert has_screen(environment, system) is there


def started(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """The program in a process of its own, without a screen unless `environment` names one."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG", "SYSTEMROOT"}}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        env=kept | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
class TestWithoutAScreen:
    def test_the_command_line_helps_instead_of_an_abort(self) -> None:
        seen = started()
        assert seen.returncode == 0
        assert seen.stdout.startswith("Usage: fieldkit")

    def test_a_window_that_was_asked_for_is_refused_in_one_sentence(self) -> None:
        seen = started("--lang", "ar")
        assert seen.returncode == 3
        assert len(seen.stderr.splitlines()) == len(CANNOT_SHOW.splitlines())
        assert "no screen" in seen.stderr

    def test_a_library_that_is_missing_is_named_with_the_command_that_brings_it(self, tmp_path: Path) -> None:
        (tmp_path / "PySide6").mkdir()
        (tmp_path / "PySide6" / "__init__.py").write_text(
            'raise ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui")'
        )
        seen = started(PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}", QT_QPA_PLATFORM="offscreen")
        assert seen.returncode == 3
        assert "libEGL.so.1" in seen.stderr
        assert "apt-get install" in seen.stderr
        assert "Traceback" not in seen.stderr

    def test_the_command_line_works_where_qt_does_not_load(self, tmp_path: Path) -> None:
        (tmp_path / "PySide6").mkdir()
        (tmp_path / "PySide6" / "__init__.py").write_text('raise ImportError("no Qt", name="PySide6")')
        seen = started("terms", PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}")
        assert seen.returncode == 0, seen.stderr
