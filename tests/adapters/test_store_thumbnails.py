"""The file of small pictures: made, asked for, lost without harm."""

from pathlib import Path

import pytest

from fieldkit.store import driver
from fieldkit.store.thumbnails import Place, keep, kept, lacking, opened, picture

ONE, OTHER, THIRD = "a" * 64, "b" * 64, "c" * 64


def test_a_picture_is_kept_by_content_and_size(tmp_path: Path) -> None:
    with opened(Place(tmp_path / "thumbs.db")) as database:
        keep(database, [(ONE, 512, b"jpeg", None), (OTHER, 512, None, "it is cut off")])
    with opened(Place(tmp_path / "thumbs.db")) as database:
        assert picture(database, ONE, 512) == b"jpeg"
        assert picture(database, ONE, 128) is None
        assert picture(database, OTHER, 512) is None
        assert lacking(database, [ONE, OTHER, THIRD], 512) == [THIRD]
        assert lacking(database, [ONE, OTHER], 128) == [ONE, OTHER]
        keep(database, [(ONE, 512, b"better", None)])
        assert picture(database, ONE, 512) == b"better"


@pytest.mark.parametrize("at", [0, 40, 4096 + 2], ids=["not a database", "header", "a page"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, at: int) -> None:
    path = tmp_path / "thumbs.db"
    with opened(Place(path)) as database:
        keep(database, [(f"{number:064d}", 512, bytes(500), None) for number in range(100)])
    data = bytearray(path.read_bytes())
    data[at : at + 24] = bytes(range(200, 224))
    path.write_bytes(data)
    with opened(Place(path)) as database:
        assert lacking(database, [f"{7:064d}"], 512) == [f"{7:064d}"]
        keep(database, [(ONE, 512, b"jpeg", None)])
        assert picture(database, ONE, 512) == b"jpeg"


def test_a_file_that_is_only_just_being_made_holds_nothing(tmp_path: Path) -> None:
    driver.close(driver.connect(tmp_path / "thumbs.db", write=True))
    assert kept(Place(tmp_path / "thumbs.db"), [ONE], 512) == {}
