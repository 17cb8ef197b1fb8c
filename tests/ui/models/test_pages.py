"""Pages of a report: rendered beside the window, one document at a time, kept up to so many bytes."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.jobs import Lanes
from ui.models.pages import Pages

WIDE, HIGH = 300, 400


def document(pages: int, word: str = "page") -> bytes:
    """A PDF of so many pages, each of which says its number."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDE, HIGH))
    for number in range(pages):
        canvas.drawString(50, 200, f"{word} {number}")
        canvas.rect(50, 50, 100, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def lanes(qtbot: QtBot) -> Iterator[Lanes]:
    made = Lanes()
    yield made
    made.close()
    settle(qtbot, made)


@pytest.fixture
def pages(lanes: Lanes) -> Pages:
    return Pages(lanes.start)


def settle(qtbot: QtBot, lanes: Lanes) -> None:
    qtbot.waitUntil(lambda: not lanes.jobs)


def test_the_sizes_of_all_pages_are_known_before_one_is_rendered(qtbot: QtBot, lanes: Lanes, pages: Pages) -> None:
    with qtbot.waitSignal(pages.opened):
        pages.show(document(3))
    assert pages.sizes == ((WIDE, HIGH),) * 3
    assert pages.image(0) is None


def test_pages_come_in_the_order_in_which_they_are_wanted_and_as_wide(
    qtbot: QtBot, lanes: Lanes, pages: Pages
) -> None:
    came: list[int] = []
    pages.ready.connect(came.append)
    pages.show(document(4))
    pages.want([2, 0], 150)
    settle(qtbot, lanes)
    assert came == [2, 0]
    image = pages.image(2)
    assert image is not None
    assert (image.width(), image.height()) == (150, 200)
    assert image.pixelColor(40, 150).lightness() == 0  # the dark square, which begins 50 points from the left
    assert image.pixelColor(5, 5).name() == "#ffffff"


def test_what_is_there_in_another_width_is_shown_until_it_comes_anew(
    qtbot: QtBot, lanes: Lanes, pages: Pages
) -> None:
    pages.show(document(1))
    pages.want([0], 100)
    settle(qtbot, lanes)
    pages.want([0], 200)
    before = pages.image(0)
    assert before is not None
    assert before.width() == 100
    settle(qtbot, lanes)
    after = pages.image(0)
    assert after is not None
    assert after.width() == 200


def test_nothing_of_the_document_before_is_shown(qtbot: QtBot, lanes: Lanes, pages: Pages) -> None:
    pages.show(document(2))
    pages.want([0, 1], 100)
    pages.show(document(1, "other"))
    settle(qtbot, lanes)
    assert len(pages.sizes) == 1
    assert pages.image(1) is None
    said: list[str] = []
    pages.words(0, said.append)
    settle(qtbot, lanes)
    assert said == ["other 0"]


def test_no_document_has_no_pages(qtbot: QtBot, lanes: Lanes, pages: Pages) -> None:
    pages.show(document(2))
    settle(qtbot, lanes)
    with qtbot.waitSignal(pages.opened):
        pages.show(b"")
    assert pages.sizes == ()
