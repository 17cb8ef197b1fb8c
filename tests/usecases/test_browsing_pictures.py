"""Small pictures of what a list shows."""

import hashlib
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from fieldkit.browsing import SmallPictures
from fieldkit.imaging.decoder import Picture
from fieldkit.problem import Problem
from fieldkit.store import thumbnails
from tests.make import Laptop, card, photo_bytes

DAMAGED = photo_bytes(9)[:-200]


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A mission with three photographs, one of them cut off, and their small pictures."""
    laptop, photos = Laptop(tmp_path, "P-01"), card(tmp_path / "card", 2)
    (photos / "DSC_0009.JPG").write_bytes(DAMAGED)
    with laptop.found() as mission:
        laptop.take_in(mission, photos, thumbnails=True)
    return laptop.folder


@pytest.fixture
def pictures(folder: Path) -> Iterator[SmallPictures]:
    pictures = SmallPictures(thumbnails.Place(folder / "thumbs.db"))
    yield pictures
    pictures.close()


def test_pictures_come_as_colours_within_the_size_asked_for(pictures: SmallPictures) -> None:
    wanted = [sha256(photo_bytes(number)) for number in range(2)]
    found = pictures.load(wanted, 32)
    assert sorted(found) == sorted(wanted)
    for picture in found.values():
        assert isinstance(picture, Picture)
        assert (picture.width, picture.height, len(picture.rgb)) == (32, 24, 32 * 24 * 3)


def test_a_photograph_that_cannot_be_decoded_says_why(pictures: SmallPictures) -> None:
    found = pictures.load([sha256(DAMAGED)], 32)[sha256(DAMAGED)]
    assert isinstance(found, Problem)
    assert found.code == "damaged"


def test_what_has_no_picture_yet_is_left_out(pictures: SmallPictures) -> None:
    assert pictures.load(["0" * 64], 32) == {}


@pytest.mark.parametrize("content", [None, b"no database at all" * 400])
def test_without_a_file_that_can_be_read_there_are_no_pictures(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "thumbs.db"
    if content is not None:
        path.write_bytes(content)
    assert SmallPictures(thumbnails.Place(path)).load(["0" * 64], 32) == {}


def test_a_child_that_is_killed_costs_one_picture(pictures: SmallPictures) -> None:
    wanted = sha256(photo_bytes(0))
    pictures.load([wanted], 32)
    assert pictures.pid is not None
    os.kill(pictures.pid, signal.SIGKILL)
    while not isinstance(pictures.load([wanted], 32)[wanted], Picture):
        pass


def test_a_picture_that_is_none_any_more_says_so(folder: Path, pictures: SmallPictures) -> None:
    wanted = sha256(photo_bytes(0))
    with thumbnails.opened(thumbnails.Place(folder / "thumbs.db")) as database:
        thumbnails.keep(database, [(wanted, 512, b"\xff\xd8\xff nothing of the kind", None)])
    found = pictures.load([wanted], 32)[wanted]
    assert isinstance(found, Problem)


def test_of_several_sizes_the_next_larger_one_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "thumbs.db"
    with thumbnails.opened(thumbnails.Place(path)) as database:
        thumbnails.keep(database, [("a" * 64, edge, str(edge).encode(), None) for edge in (128, 512, 1600)])
    for asked, taken in (64, b"128"), (128, b"128"), (200, b"512"), (512, b"512"), (2000, b"1600"):
        assert thumbnails.kept(thumbnails.Place(path), ["a" * 64], asked) == {"a" * 64: taken}


def test_a_reason_that_does_not_read_is_none(tmp_path: Path) -> None:
    path = tmp_path / "thumbs.db"
    with thumbnails.opened(thumbnails.Place(path)) as database:
        database.execute("INSERT INTO thumbnail VALUES (?, 512, NULL, 'nonsense')", ["a" * 64])
    assert thumbnails.kept(thumbnails.Place(path), ["a" * 64], 64) == {}


def test_once_closed_nothing_is_loaded_and_no_child_is_left(pictures: SmallPictures) -> None:
    wanted = [sha256(photo_bytes(number)) for number in range(2)]
    pictures.load(wanted, 32)
    pictures.close()
    assert pictures.load(wanted, 32) == {}
    assert pictures.pid is None


def test_closing_while_something_is_loaded_ends_the_child_afterwards(pictures: SmallPictures) -> None:
    wanted = [sha256(photo_bytes(number)) for number in range(2)]
    with ThreadPoolExecutor(1) as lane:
        loading = lane.submit(pictures.load, wanted * 50, 32)
        while pictures.pid is None and not loading.done():
            pass
        pictures.close()
        loading.result()
    assert pictures.pid is None
