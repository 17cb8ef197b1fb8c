"""Passphrases in fields: hidden, typed twice, gone when used."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.views.fields.passphrase import NewPassphrase


@pytest.fixture
def pair(qtbot: QtBot) -> NewPassphrase:
    made = NewPassphrase("new.passphrase")
    qtbot.addWidget(made)
    return made


def line(pair: NewPassphrase, which: str) -> QLineEdit:
    found = pair.findChild(QLineEdit, f"new.passphrase.{which}.line")
    assert found is not None
    return found


def test_a_new_passphrase_holds_once_it_was_typed_twice_alike(pair: NewPassphrase, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(pair, "first"), "cold hands")
    assert pair.value() is None
    qtbot.keyClicks(line(pair, "again"), "cold hand")
    assert not pair.check()
    qtbot.keyClicks(line(pair, "again"), "s")
    assert pair.check()
    assert pair.value() == "cold hands"


def test_an_empty_one_is_no_passphrase(pair: NewPassphrase) -> None:
    assert not pair.check()
    assert pair.value() is None


def test_blanks_belong_to_a_passphrase(pair: NewPassphrase, qtbot: QtBot) -> None:
    for which in ("first", "again"):
        qtbot.keyClicks(line(pair, which), " ")
    assert pair.value() == " "


def test_it_is_shown_only_where_somebody_asks_and_hidden_again_when_it_was_used(
    pair: NewPassphrase, qtbot: QtBot
) -> None:
    modes, field = QLineEdit.EchoMode, line(pair, "first")
    show = pair.findChild(QPushButton, "new.passphrase.first.show")
    assert show is not None
    assert field.echoMode() is modes.Password
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert field.echoMode() is modes.Normal
    qtbot.keyClicks(field, "cold hands")
    pair.forget()
    assert field.echoMode() is modes.Password
    assert field.text() == ""
    assert not field.isUndoAvailable()


def test_nothing_is_ever_put_into_it(pair: NewPassphrase) -> None:
    pair.first.put("cold hands")
    assert line(pair, "first").text() == ""
