"""What Qt needs is asked of the loader, not of a package list."""

import pytest

from scripts import qt_libraries


def test_a_library_that_is_not_there_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = {"libabsent.so.1": "libabsent1", "libabsent-more.so.1": "libabsent1", "libc.so.6": "libc6"}
    monkeypatch.setattr(qt_libraries, "PACKAGES", absent)
    assert qt_libraries.missing() == ["libabsent1"]


def test_nothing_is_missing_where_the_tests_run() -> None:
    assert qt_libraries.main() == 0
