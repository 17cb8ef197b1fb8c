"""What a person chose is there again; a file that somebody else wrote gives what can be had, and no trouble."""

import os
import sys
from pathlib import Path

import pytest

from ui.settings import BAR_MM, HAND, RECENT, SCALE, Settings

RUBBISH = b"[display]\nscale=abc\nhand=7\n[measuring]\nbar_mm=%s\n[missions]\nrecent=@Invalid(\x00\xff\n"


@pytest.mark.parametrize("length", [100.0, 12345.67, 0.5])
def test_a_length_comes_back_to_the_last_digit(tmp_path: Path, length: float) -> None:
    Settings(tmp_path / "window.ini").put(BAR_MM, length)
    assert Settings(tmp_path / "window.ini").get(BAR_MM) == length


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps others out by whose folder it is")
def test_nobody_else_reads_what_was_chosen(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Settings(tmp_path / "profile" / "window.ini").put(RECENT, ("/somewhere",))
    finally:
        os.umask(before)
    modes = [path.stat().st_mode & 0o777 for path in (tmp_path / "profile", tmp_path / "profile" / "window.ini")]
    assert modes == [0o700, 0o600]


@pytest.mark.parametrize("length", [b"abc", b"inf", b"nan", b"-5", b"0", b""])
def test_what_cannot_be_is_as_it_was_at_first(tmp_path: Path, length: bytes) -> None:
    (tmp_path / "window.ini").write_bytes(RUBBISH % length)
    settings = Settings(tmp_path / "window.ini")
    assert settings.get(BAR_MM) == BAR_MM.default
    assert settings.get(SCALE) == SCALE.default
    assert settings.get(HAND) == HAND.default
    assert isinstance(settings.get(RECENT), tuple)
