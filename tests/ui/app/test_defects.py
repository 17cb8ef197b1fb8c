"""An error that nobody foresaw: told once, in words, and copied whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldkit.errors import AlreadyThere
from tests.ui.studios import Stage, stage
from ui.app.defects import Defects
from ui.problems import told


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    with stage(tmp_path, qtbot) as made:
        made.settle()
        yield made


def fail(defects: Defects, why: str = "no such wing") -> None:
    """Fail as a slot does."""
    try:
        {}[why]
    except KeyError as error:
        defects.hook(type(error), error, error.__traceback__)


def said(window: Stage) -> str:
    return window.find(QLabel, "frame.notice.sentence").text()


def test_it_is_told_in_words_and_the_way_in_which_it_came_is_copied(window: Stage, qtbot: QtBot) -> None:
    before: list[object] = []
    defects = Defects(window.studio.window.notice.tell, lambda *seen: before.append(seen[1]))
    fail(defects)
    qtbot.waitUntil(lambda: "no such wing" in said(window))
    assert len(before) == 1
    window.find(QPushButton, "frame.notice.way_out").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("fieldkit ")
    assert "Traceback" in copied
    assert "no such wing" in copied


def test_the_same_one_is_told_once(window: Stage, qtbot: QtBot) -> None:
    sentences: list[str] = []
    defects = Defects(lambda _, sentence, *__: sentences.append(sentence), lambda *_: None)
    for why in ("one", "one", "two"):
        fail(defects, why)
    qtbot.waitUntil(lambda: len(sentences) == 2)
    assert ["one" in sentences[0], "two" in sentences[1]] == [True, True]


def test_where_it_failed_is_kept_without_what_was_said(window: Stage) -> None:
    defects = Defects(lambda *_: None, lambda *_: None)
    for _ in range(2):
        fail(defects, "a secret name")
    (place,) = defects.places
    assert place.startswith("KeyError")
    assert "test_defects.py" in place
    assert "secret" not in place


def test_an_error_of_the_core_that_nobody_took_is_told_in_its_own_words(window: Stage, qtbot: QtBot) -> None:
    error = AlreadyThere("slip.pdf")
    Defects(window.studio.window.notice.tell, lambda *_: None, window.studio.window).hook(type(error), error, None)
    qtbot.waitUntil(lambda: said(window) == told(error).sentence)
    assert window.find(QLabel, "frame.notice.remedy").text() == told(error).remedy
    assert not window.find(QPushButton, "frame.notice.way_out").isVisible()
