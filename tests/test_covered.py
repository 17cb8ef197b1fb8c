"""The list of fully covered files is kept, and only grows."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from scripts.covered import LIST, MEASURED, main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    LIST.parent.mkdir()
    MEASURED.parent.mkdir()


def arrange(promised: str, shares: Mapping[str, float]) -> None:
    LIST.write_text(promised, "utf-8")
    files = {name: {"summary": {"percent_covered": share}} for name, share in shares.items()}
    MEASURED.write_text(json.dumps({"files": files}), "utf-8")


def test_a_kept_promise_passes() -> None:
    arrange("a.py\n", {"a.py": 100.0, "b.py": 3.0})
    assert main([]) == 0


@pytest.mark.parametrize("shares", [{"a.py": 99.9}, {"b.py": 100.0}], ids=["fell behind", "gone"])
def test_a_broken_promise_is_named(shares: dict[str, float], capsys: pytest.CaptureFixture[str]) -> None:
    arrange("a.py\n", shares)
    assert (main([]), capsys.readouterr().err.split(":")[0]) == (1, "a.py")


def test_growing_adds_what_is_full_and_drops_nothing() -> None:
    arrange("z.py\n", {"z.py": 50.0, "a.py": 100.0, "b.py": 99.0})
    main(["--grow"])
    assert LIST.read_text("utf-8") == "a.py\nz.py\n"
