"""Fields of a form: a term is found by a part of its name; Enter states it and moves on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from tests.make import vocabulary
from ui.i18n import apart
from ui.presenters.choices import choices, matching
from ui.views.fields.field import Field
from ui.views.fields.path import PathField
from ui.views.fields.term import TermField, TermsField
from ui.views.fields.text import LineField, LinesField, NumberField
from ui.views.fields.told import Unknowns

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


class Told:
    """What a field said."""

    def __init__(self, field: Field) -> None:
        self.values: list[object] = []
        self.done = 0
        field.stated.connect(self.values.append)
        field.done.connect(self._done)

    def _done(self) -> None:
        self.done += 1


def shown(qtbot: QtBot, field: Field) -> Told:
    """The field in a window of its own, with the focus."""
    qtbot.addWidget(field)
    field.resize(400, 500)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    told = Told(field)
    field.setFocus()
    return told


def line(field: Field, part: str = "line") -> QLineEdit:
    found = field.findChild(QLineEdit, f"{field.objectName()}.{part}")
    assert isinstance(found, QLineEdit)
    return found


def of(list_: str) -> TermField:
    return TermField("form.field", "Field", choices(vocabulary(), (list_,), "en"))


def several(list_: str) -> TermsField:
    return TermsField("form.field", "Field", choices(vocabulary(), (list_,), "en"))


@pytest.mark.parametrize(
    ("typed", "first"),
    [("fin", "cc.fin"), ("FIN", "cc.fin"), ("noz", "cc.nozzle"), ("circuit", "cc.pcb"), ("integ", "cc.ic")],
)
def test_the_likeliest_choice_comes_first(typed: str, first: str) -> None:
    assert matching(choices(vocabulary(), ("cc",), "en"), typed)[0].id == first


def test_nothing_typed_offers_all_in_their_order() -> None:
    offered = choices(vocabulary(), ("hz",), "en")
    assert matching(offered, "  ") == list(offered)


def test_a_term_is_named_in_the_language_and_found_in_english_too() -> None:
    offered = choices(vocabulary(), ("cr",), "ar")
    other = next(choice for choice in offered if choice.id == "cr.other")
    assert other.name == "أخرى"
    assert matching(offered, "other")[0] == other == matching(offered, "أخرى")[0]


def test_three_letters_and_enter_state_a_term_and_move_on(qtbot: QtBot) -> None:
    field = of("cc")
    told = shown(qtbot, field)
    qtbot.keyClicks(line(field), "fin")
    qtbot.keyClick(line(field), ENTER)
    assert (told.values, told.done, field.value(), line(field).text()) == (["cc.fin"], 1, "cc.fin", "Fin or wing")


def test_arrows_choose_another_of_what_was_found(qtbot: QtBot) -> None:
    field = of("cc")
    shown(qtbot, field)
    qtbot.keyClicks(line(field), "nozzle")
    names = [choice.id for choice in matching(choices(vocabulary(), ("cc",), "en"), "nozzle")]
    qtbot.keyClick(line(field), DOWN)
    qtbot.keyClick(line(field), ENTER)
    assert field.value() == names[1]


def test_escape_closes_the_list_and_what_was_typed_is_no_value(qtbot: QtBot) -> None:
    field = of("cc")
    told = shown(qtbot, field)
    qtbot.keyClicks(line(field), "fin")
    offer = field.window().findChild(QListWidget, "offer")
    assert isinstance(offer, QListWidget)
    assert offer.isVisible()
    qtbot.keyClick(line(field), Qt.Key.Key_Escape)
    assert offer.isHidden()
    line(field).clearFocus()
    assert (field.value(), told.values, line(field).text()) == (None, [], "")


def trouble(field: Field) -> str:
    found = field.findChild(QLabel, f"{field.objectName()}.trouble")
    assert isinstance(found, QLabel)
    return "" if found.isHidden() else found.text()


@pytest.mark.parametrize("make", [of, several])
def test_tab_takes_what_was_typed_as_enter_does(qtbot: QtBot, make: Callable[[str], Field]) -> None:
    field = make("cc")
    told = shown(qtbot, field)
    qtbot.keyClicks(line(field), "fin")
    qtbot.keyClick(line(field), Qt.Key.Key_Tab)
    assert told.values in (["cc.fin"], [("cc.fin",)])


@pytest.mark.parametrize("make", [of, several])
def test_tab_takes_nothing_of_a_list_that_was_only_looked_at(qtbot: QtBot, make: Callable[[str], Field]) -> None:
    field = make("cc")
    told = shown(qtbot, field)
    qtbot.keyClick(line(field), DOWN)
    qtbot.keyClick(line(field), Qt.Key.Key_Tab)
    assert (told.values, trouble(field)) == ([], "")


@pytest.mark.parametrize("make", [of, several])
def test_what_nothing_is_called_like_is_said_and_what_is_left_untaken_too(
    qtbot: QtBot, make: Callable[[str], Field]
) -> None:
    field = make("cc")
    told = shown(qtbot, field)
    qtbot.keyClicks(line(field), "qqq")
    assert trouble(field) == "Nothing is called so"
    line(field).clearFocus()
    assert trouble(field) == f"“{apart('qqq')}” was not taken: choose one of the list."
    qtbot.keyClicks(line(field), "fin")
    assert (trouble(field), told.values) == ("", [])


def test_enter_on_nothing_moves_on_without_stating_anything(qtbot: QtBot) -> None:
    field = of("cc")
    told = shown(qtbot, field)
    qtbot.keyClick(line(field), ENTER)
    assert (told.values, told.done) == ([], 1)


def test_a_term_that_says_nothing_by_itself_asks_for_words(qtbot: QtBot) -> None:
    field = of("cc")
    told = shown(qtbot, field)
    qtbot.keyClicks(line(field), "cc.other")
    qtbot.keyClick(line(field), ENTER)
    assert (told.values, line(field, "text").hasFocus()) == ([], True)
    qtbot.keyClick(line(field, "text"), ENTER)
    assert told.values == []
    qtbot.keyClicks(line(field, "text"), "bent pipe")
    qtbot.keyClick(line(field, "text"), ENTER)
    assert (told.values, told.done) == (["cc.other=bent pipe"], 1)


def test_several_terms_are_added_one_by_one_and_taken_off_as_chips(qtbot: QtBot) -> None:
    field = several("dmg")
    told = shown(qtbot, field)
    for typed in ("burn", "bent"):
        qtbot.keyClicks(line(field), typed)
        qtbot.keyClick(line(field), ENTER)
    assert told.values == [("dmg.burnt",), ("dmg.burnt", "dmg.bent")]
    qtbot.keyClick(line(field), ENTER)
    assert told.done == 1
    chip = field.findChild(QPushButton, "form.field.chip.dmg.burnt")
    assert isinstance(chip, QPushButton)
    chip.click()
    assert field.value() == ("dmg.bent",)


def test_the_same_term_twice_is_one(qtbot: QtBot) -> None:
    field = several("dmg")
    shown(qtbot, field)
    for _ in range(2):
        qtbot.keyClicks(line(field), "burn")
        qtbot.keyClick(line(field), ENTER)
    assert field.value() == ("dmg.burnt",)


def test_what_is_put_in_is_shown_and_not_stated(qtbot: QtBot) -> None:
    field = of("cc")
    told = shown(qtbot, field)
    field.put("cc.other=bent pipe")
    assert (field.value(), told.values, line(field, "text").isVisible()) == ("cc.other=bent pipe", [], True)
    field.put(None)
    assert field.value() is None


def test_enter_ends_a_text_and_shift_enter_breaks_its_line(qtbot: QtBot) -> None:
    field = LinesField("form.notes", "Note")
    told = shown(qtbot, field)
    qtbot.keyClicks(field.lines, "one")
    qtbot.keyClick(field.lines, ENTER, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field.lines, "two")
    qtbot.keyClick(field.lines, ENTER)
    assert (told.done, str(field.value()).split()) == (1, ["one", "two"])


def test_a_number_is_whole_and_not_zero(qtbot: QtBot) -> None:
    field = NumberField("form.count", "Count")
    told = shown(qtbot, field)
    qtbot.keyClicks(line(field), "-1x2")
    qtbot.keyClick(line(field), ENTER)
    assert told.values[-1] == field.value() == 12


def test_trouble_is_said_at_the_field_and_to_a_screen_reader(qtbot: QtBot) -> None:
    field = of("cc")
    shown(qtbot, field)
    field.tell("Say one of them.")
    assert field.accessibleDescription() == "Say one of them."


def test_a_path_that_is_settled_on_again_is_no_news(qtbot: QtBot) -> None:
    field, named = PathField("form.file", "File"), list[str]()
    qtbot.addWidget(field)
    field.named.connect(named.append)
    field.point(Path("/media/request.pem"))
    field.line.editingFinished.emit()
    field.point(Path("/media/request.pem"))
    field.point(Path("/media/other.pem"))
    assert named == [str(Path("/media/request.pem")), str(Path("/media/other.pem"))]


def test_the_kinds_of_unknown_stand_at_the_line_that_they_are_about(qtbot: QtBot) -> None:
    field = LineField("record.form.description", "Description")
    field.accompany(Unknowns(field.objectName(), field, []))
    shown(qtbot, field)
    button = field.findChild(Unknowns)
    assert button is not None
    field.tell("It cannot be empty; say it in a few words.")
    line = field.editor.geometry()
    assert line.top() <= button.geometry().center().y() <= line.bottom()
