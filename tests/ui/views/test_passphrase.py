"""Passphrases in fields: hidden, typed twice, gone when used."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.views.fields.passphrase import KeyPassphrase


@pytest.fixture
def pair(qtbot: QtBot) -> KeyPassphrase:
    made = KeyPassphrase("new.passphrase")
    made.show_fresh(True)
    qtbot.addWidget(made)
    return made


def line(pair: KeyPassphrase, which: str) -> QLineEdit:
    found = pair.findChild(QLineEdit, f"new.passphrase.{which}.line")
    assert found is not None
    return found


def test_a_new_passphrase_holds_once_it_was_typed_twice_alike(pair: KeyPassphrase, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(pair, "first"), "cold hands")
    assert pair.value() is None
    qtbot.keyClicks(line(pair, "again"), "cold hand")
    assert not pair.check()
    qtbot.keyClicks(line(pair, "again"), "s")
    assert pair.check()
    assert pair.value() == "cold hands"


def test_the_same_word_composed_and_decomposed_is_the_same(pair: KeyPassphrase) -> None:
    line(pair, "first").setText("caf\u00e9")
    line(pair, "again").setText("cafe\u0301")
    assert pair.checked() == "caf\u00e9"


def test_an_empty_one_is_no_passphrase(pair: KeyPassphrase) -> None:
    assert not pair.check()
    assert pair.value() is None


def test_blanks_belong_to_a_passphrase(pair: KeyPassphrase, qtbot: QtBot) -> None:
    for which in ("first", "again"):
        qtbot.keyClicks(line(pair, which), " ")
    assert pair.value() == " "


def test_it_is_shown_only_where_somebody_asks_and_hidden_again_when_it_was_used(
    pair: KeyPassphrase, qtbot: QtBot
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


def test_nothing_is_ever_put_into_it(pair: KeyPassphrase) -> None:
    pair.first.put("cold hands")
    assert line(pair, "first").text() == ""


def test_the_passphrase_of_a_key_that_is_here_is_asked_for_once(pair: KeyPassphrase, qtbot: QtBot) -> None:
    pair.show_fresh(False)
    qtbot.keyClicks(line(pair, "first"), "cold hands")
    assert pair.again.isHidden()
    assert pair.value() == "cold hands"
    assert pair.check()


def test_what_was_typed_for_another_key_is_forgotten(pair: KeyPassphrase, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(pair, "first"), "cold hands")
    pair.show_fresh(False)
    assert pair.value() is None


def test_enter_leads_from_one_to_the_other_and_on(pair: KeyPassphrase, qtbot: QtBot) -> None:
    pair.show()
    qtbot.keyClick(line(pair, "first"), Qt.Key.Key_Return)
    assert pair.window().focusWidget() is line(pair, "again")
    with qtbot.waitSignal(pair.done):
        qtbot.keyClick(line(pair, "again"), Qt.Key.Key_Return)
