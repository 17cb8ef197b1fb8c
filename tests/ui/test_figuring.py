"""From a photograph with a printed scale to a figure on the record, in the real window."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from fieldkit import recording
from fieldkit.model.basis import OnPhotos
from fieldkit.model.measurement import Measurement
from fieldkit.store import measurements, photos
from tests.make import Laptop, vocabulary
from tests.sights import drawn
from tests.ui.studios import Stage, window_of
from ui.canvas.canvas import PhotoCanvas
from ui.i18n import bare
from ui.presenters.figures import Candidate, Shown
from ui.presenters.scales import GivenScale, Kind, Known
from ui.views.figure.panel import FigurePanel

PX = 4.0
MIDDLE = (700.0, 500.0)
"""Of the picture; the card is drawn about it with four pixels to the millimetre."""


def photograph(*, card: bool = True) -> bytes:
    """The card on a grey sheet, and in its middle a round edge of 60 mm: light above, dark below."""
    picture = drawn(px=PX) if card else np.full((1000, 1400), 235, np.uint8)
    down, across = np.indices(picture.shape)
    picture[np.hypot(across - MIDDLE[0], down - MIDDLE[1]) < 30 * PX] = 90
    data = BytesIO()
    Image.fromarray(picture).save(data, "JPEG", quality=92)
    return data.getvalue()


@dataclass
class Table:
    """The Record screen with an item and its photograph."""

    stage: Stage
    laptop: Laptop

    @property
    def canvas(self) -> PhotoCanvas:
        canvas = self.stage.find(PhotoCanvas, "record.photo.canvas")
        assert isinstance(canvas, PhotoCanvas)
        return canvas

    @property
    def panel(self) -> FigurePanel:
        panel = self.stage.find(FigurePanel, "record.figure")
        assert isinstance(panel, FigurePanel)
        return panel

    @property
    def shown(self) -> Shown:
        return self.panel._shown

    @property
    def value(self) -> float:
        assert self.shown.outcome is not None
        return float(self.shown.outcome.figure.value)

    def act(self, name: str) -> None:
        self.stage.studio.window.acts[name].trigger()
        self.stage.settle()

    def click(self, *places: tuple[float, float]) -> None:
        for x, y in places:
            self.canvas.centre(x, y)
            at = self.canvas.place(x, y)
            QTest.mouseClick(
                self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(at.x()), int(at.y()))
            )
        self.stage.settle()

    def pick(self, name: str, words: str) -> None:
        box = self.panel.findChild(QComboBox, f"record.figure.{name}")
        assert box is not None
        number = box.findText(words)
        assert number >= 0, [box.itemText(each) for each in range(box.count())]
        box.setCurrentIndex(number)
        box.activated.emit(number)
        self.stage.settle()

    def press(self, name: str) -> None:
        button = self.panel.findChild(QPushButton, f"record.figure.{name}") or self.panel.findChild(
            QToolButton, f"record.figure.{name}"
        )
        assert button is not None
        assert button.isEnabled(), name
        button.click()
        self.stage.settle()

    def says(self, name: str) -> str:
        label = self.panel.findChild(QLabel, f"record.figure.{name}")
        assert label is not None
        return bare(label.text())

    def record(self) -> list[Measurement]:
        return measurements.all_measurements(self.stage.desk.reading.database)


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Table]:
    laptop = Laptop(tmp_path, "P-01")
    folder = tmp_path / "card"
    folder.mkdir()
    (folder / "DSC_0001.JPG").write_bytes(photograph(card=getattr(request, "param", True)))
    with laptop.found() as mission:
        laptop.take_in(mission, folder)
        item = laptop.item(mission, **{"class": "cc.fin"}).id
        seen = photos.all_photos(mission.database)
        recording.link_photos(mission, vocabulary(), recording.find_item(mission, item), seen, "ph.close_scale")
    with window_of(laptop, qtbot) as stage:
        stage.open().studio.parts.reveal("record", item)
        stage.settle()
        made = Table(stage, laptop)
        stage.until(lambda: made.canvas.pose is not None)
        yield made


def test_a_printed_card_is_found_and_a_length_recorded(table: Table) -> None:
    table.act("record.figure")
    assert "4 marker" in table.says("scale.state")
    assert table.says("value.value") == "Next: One end"
    table.click((500, 500), (900, 500))
    assert table.value == pytest.approx(100, abs=0.5)
    assert "95 %" in table.says("value.value")
    assert "trusted to 2 %" in table.panel.value.accessibleName()
    table.press("record")
    (made,) = table.record()
    assert (str(made.measurand), made.method) == ("ms.length", "length/1")
    assert float(made.figure.value) == pytest.approx(100, abs=0.5)
    assert isinstance(made.basis, OnPhotos)
    assert made.basis.scale.kind == "marker_board"


def test_a_diameter_is_guided_from_three_points_to_a_verdict(table: Table) -> None:
    table.act("record.figure")
    table.pick("what", "Diameter of a body, from its edge")
    table.click(*(around(degrees) for degrees in (200, 270, 340)))
    assert "3 point" in bare(table.panel.edge._promise.text())
    table.press("edge.snap")
    assert "found by the program" in bare(table.panel.edge._promise.text())
    assert not table.panel._record.isEnabled()  # how the edge lies was not answered
    table.press("edge.square")
    table.panel.edge._checked.choose("confirmed")
    table.panel.rivals.stated.emit((Candidate("a", 60.0, 0.1, ""), Candidate("b", 100.0, 0.1, "")))
    assert [one.verdict for one in table.shown.verdicts] == ["consistent", "excluded"]
    table.press("record")
    (made,) = table.record()
    assert float(made.figure.value) == pytest.approx(60, abs=0.5)
    assert made.edge == "outer"
    assert [one.verdict for one in made.comparisons or ()] == ["consistent", "excluded"]


@pytest.mark.parametrize("table", [False], indirect=True)
def test_without_a_print_the_corners_of_a_sheet_give_the_plane(table: Table) -> None:
    table.act("record.figure")
    assert "No printed markers" in table.says("scale.state")
    table.panel.scale.kind.emit(Kind.RECTANGLE)
    table.panel.scale.given.emit(GivenScale(Kind.RECTANGLE, 200.0, 100.0, 0.0, Known.RULED))
    table.click((300, 300), (1100, 300), (1100, 700), (300, 700))
    table.press("scale.solve")
    table.click((500, 500), (900, 500))
    assert table.value == pytest.approx(100, abs=0.5)
    table.panel.checked.known.emit(130.0, 0.1)
    assert "do not trust" in table.panel.value.accessibleName()


def around(degrees: float) -> tuple[float, float]:
    """A point of the round edge."""
    angle = np.radians(degrees)
    return MIDDLE[0] + 30 * PX * float(np.cos(angle)), MIDDLE[1] + 30 * PX * float(np.sin(angle))
