"""The grid lives on when its decoder child is killed."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit.browsing import SmallPictures
from fieldkit.store import thumbnails
from tests.make import photo_bytes
from tests.ui.views.grid.boards import Room
from ui.models.cell import Cell
from ui.models.thumbnails import Absent

KILLS = 5
COUNT = 200


@pytest.fixture
def pictures(tmp_path: Path) -> Iterator[SmallPictures]:
    path = tmp_path / "thumbs.db"
    with thumbnails.opened(thumbnails.Place(path)) as database:
        thumbnails.keep(database, [(f"{n:064d}", 512, photo_bytes(n), None) for n in range(COUNT)])
    pictures = SmallPictures(thumbnails.Place(path))
    yield pictures
    pictures.close()


def test_the_next_pictures_show_however_often_the_child_is_killed(room: Room, pictures: SmallPictures) -> None:
    grid = room.show(COUNT, load=pictures.load, of=lambda row: Cell(str(row.id), thumbnail=f"{row.id:064d}"))
    shown, board = grid.grid.contents.pictures, grid.grid

    def known() -> bool:
        found = [shown.get(f"{position:064d}", board._box(1.0)) for position in board.in_view]
        return all(found) and not all(isinstance(one, Absent) for one in found)

    for _ in range(KILLS):
        room.qtbot.wait_until(known)
        if pictures.pid is not None:
            os.kill(pictures.pid, signal.SIGKILL)
        board.scroll_by(2 * board.sheet.pitch)
    room.qtbot.wait_until(known)


def test_a_picture_that_died_with_the_child_says_why_and_comes_when_it_is_looked_at_again(
    room: Room, pictures: SmallPictures
) -> None:
    died = {"now": True}

    def load(keys: list[str], edge: int) -> object:
        if died.pop("now", False):
            pictures.load(keys[:1], edge)
            assert pictures.pid is not None
            os.kill(pictures.pid, signal.SIGKILL)
        return pictures.load(keys, edge)

    grid = room.show(COUNT, load=load, of=lambda row: Cell(str(row.id), thumbnail=f"{row.id:064d}"))
    shown, board = grid.grid.contents.pictures, grid.grid
    first = f"{0:064d}"
    room.qtbot.wait_until(lambda: shown.get(first, board._box(1.0)) is not None)
    gone = shown.get(first, board._box(1.0))
    if isinstance(gone, Absent):
        assert gone.problem is not None
        assert gone.problem.code == "decoder_died"
    board.scroll_by(100_000)
    room.qtbot.wait_until(lambda: shown.get(f"{COUNT - 1:064d}", board._box(1.0)) is not None)
    board.scroll_by(-100_000)
    room.qtbot.wait_until(lambda: not isinstance(shown.get(first, board._box(1.0)), Absent | None))
