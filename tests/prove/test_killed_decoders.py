"""Proves that the window outlives its decoders: it says why a picture is missing, and shows the next one."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from tests.make import Laptop, card
from tests.ui.studios import Stage, window_of
from ui.canvas.canvas import PhotoCanvas
from ui.models.thumbnails import Absent
from ui.views.grid import Grid

KILLS, COUNT = 20, 700
NEXT_MS = 2000
DECODER = b"imaging/child.py"


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", COUNT), thumbnails=True)
    with window_of(laptop, qtbot) as opened:
        opened.studio.window.resize(1366, 768)
        yield opened.open()


def decoders() -> list[int]:
    """The children of this process that decode pictures."""
    children = Path("/proc/self/task").glob("*/children")
    running = [int(pid) for each in children for pid in each.read_text().split()]
    return [pid for pid in running if DECODER in Path(f"/proc/{pid}/cmdline").read_bytes()]


def kill() -> int:
    """End all decoders; how many there were."""
    found = decoders()
    for pid in found:
        os.kill(pid, signal.SIGKILL)
    return len(found)


def missing(grid: Grid[object], before: range = range(0)) -> list[str]:
    """Why tiles in view, but not `before`, have no picture; one that knows nothing yet has no reason."""
    pictures, box = grid.contents.pictures, grid._box(grid.devicePixelRatioF())
    found = [pictures.get(grid._cell(place).thumbnail or "", box) for place in grid.in_view if place not in before]
    return [one.problem.code if one.problem else "" for one in found if isinstance(one, Absent)] + [
        "" for one in found if one is None
    ]


def test_a_person_scrolls_the_catalogue_while_its_decoder_is_killed_twenty_times(stage: Stage) -> None:
    """Twenty decoders killed under the Catalogue: all tiles say why, the next ones show within 2 s."""
    stage.studio.window.acts["go.catalogue"].trigger()
    grid = stage.find(Grid, "catalogue.photos.grid")
    assert isinstance(grid, Grid)
    screen = grid.page * grid.sheet.pitch
    stage.until(lambda: bool(grid.in_view) and not missing(grid))
    killed = 0
    for _ in range(KILLS):
        grid.scroll_by(screen)
        stage.until(lambda: bool(decoders()), NEXT_MS)
        killed += kill()
        stage.until(lambda: "" not in missing(grid), NEXT_MS)
        assert set(missing(grid)) <= {"decoder_died"}
        before = grid.in_view
        grid.scroll_by(screen)
        stage.until(lambda before=before: not missing(grid, before), NEXT_MS)  # type: ignore[misc]
    assert killed >= KILLS


def test_a_person_steps_through_photographs_while_the_decoder_is_killed_twenty_times(stage: Stage) -> None:
    """Twenty decoders killed under a photograph: the next photograph shows within 2 s each time."""
    acts = stage.studio.window.acts
    acts["go.record"].trigger()
    canvas, trouble = (
        stage.find(PhotoCanvas, "record.photo.canvas"),
        stage.find(QFrame, "record.photo.canvas.trouble"),
    )
    assert isinstance(canvas, PhotoCanvas)

    def shown() -> bool:
        return canvas.pose is not None and canvas.complete and not trouble.isVisible()

    stage.until(shown)
    killed = 0
    for _ in range(KILLS):
        acts["record.next"].trigger()
        killed += kill()
        stage.until(lambda: shown() or trouble.isVisible(), NEXT_MS)
        acts["record.next"].trigger()
        stage.until(shown, NEXT_MS)
    assert killed >= KILLS
