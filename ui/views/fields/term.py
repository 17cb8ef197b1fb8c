"""Fields whose values are terms of a vocabulary: one, or several as chips."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ui.i18n import apart, entitled, plain, shortened, translate
from ui.presenters.choices import Choice
from ui.presenters.item_form import APART, words
from ui.theme.roles import Role, as_role
from ui.views.fields.field import Field
from ui.views.fields.offer import OfferLine
from ui.views.flow import Flow


class TermField(Field):
    """One term; a term that asks for a text opens a second line. The value is `id` or `id=text`."""

    def __init__(self, name: str, title: str, offered: Sequence[Choice], *, required: bool = False) -> None:
        super().__init__(name, title, required=required)
        self._by_id = {choice.id: choice for choice in offered}
        self._chosen: Choice | None = None
        self._line, self._text = OfferLine(offered), QLineEdit()
        self._line.setObjectName(f"{name}.line")
        self._line.setPlaceholderText(translate("fields", "Type to find it"))
        self._text.setObjectName(f"{name}.text")
        self._text.setAccessibleName(translate("fields", "{field}: in words").format(field=title))
        self._text.setPlaceholderText(translate("fields", "Say it in a few words"))
        self._text.hide()
        self.hold(self._line, self._text)
        self._line.chosen.connect(self._choose)
        self._line.empty_entered.connect(self.done)
        self._line.missed.connect(partial(say_missed, self))
        self._line.left.connect(self._restore)
        self._text.returnPressed.connect(self._say)

    def value(self) -> str | None:
        """The term, with its text where it asks for one and has it."""
        if self._chosen is None or (self._chosen.asks_text and not self._text.text().strip()):
            return None
        said = self._text.text().strip()
        return f"{self._chosen.id}{APART}{said}" if self._chosen.asks_text else self._chosen.id

    def put(self, value: object) -> None:
        """`value` as `value()` gives it; None empties the field."""
        term, _, text = str(value or "").partition(APART)
        self._chosen = self._by_id.get(term)
        self._text.setText(text)
        self._show()

    def _choose(self, choice: Choice) -> None:
        self._chosen = choice
        self._text.clear()
        self._show()
        if choice.asks_text:
            self._text.setFocus()
        else:
            self._say()

    def _show(self) -> None:
        self._line.setText(self._chosen.name if self._chosen else "")
        self._line.setToolTip(plain(self._chosen.definition) if self._chosen else "")
        self._text.setVisible(self._chosen is not None and self._chosen.asks_text)

    def _restore(self) -> None:
        """What was typed and not chosen is no value."""
        if self._line.text().strip():
            say_lost(self, self._line)
            self._line.setText(self._chosen.name if self._chosen else "")
        else:
            self._chosen = None
            self._show()

    def _say(self) -> None:
        if self.value() is not None:
            self.tell("")
            self.stated.emit(self.value())
            self.done.emit()


class TermsField(Field):
    """Several terms as chips before a line: Enter adds what was typed, Enter on nothing moves on."""

    def __init__(self, name: str, title: str, offered: Sequence[Choice], *, required: bool = False) -> None:
        super().__init__(name, title, required=required)
        self._by_id = {choice.id: choice for choice in offered}
        self._values: tuple[str, ...] = ()
        self._waiting: Choice | None = None
        self._chips, self._line, self._text = QWidget(), OfferLine(offered), QLineEdit()
        self._flow = Flow(self._chips)
        self._chips.hide()
        self._line.setObjectName(f"{name}.line")
        self._line.setPlaceholderText(translate("fields", "Type to find it"))
        self._text.setObjectName(f"{name}.text")
        self._text.setAccessibleName(translate("fields", "{field}: in words").format(field=title))
        self._text.setPlaceholderText(translate("fields", "Say it in a few words"))
        self._text.hide()
        self.hold(self._line, self._text, self._chips)
        self._line.chosen.connect(self._choose)
        self._line.empty_entered.connect(self.done)
        self._line.missed.connect(partial(say_missed, self))
        self._line.left.connect(self._restore)
        self._text.returnPressed.connect(self._say)

    def value(self) -> tuple[str, ...] | None:
        """The terms as `TermField` gives one."""
        return self._values or None

    def put(self, value: object) -> None:
        """`value` as `value()` gives it."""
        self._values = words(value)
        self._show()

    def _choose(self, choice: Choice) -> None:
        self._line.clear()
        if choice.asks_text:
            self._waiting = choice
            self._text.show()
            self._text.setFocus()
        else:
            self._add(choice.id)

    def _say(self) -> None:
        said, waiting = self._text.text().strip(), self._waiting
        if waiting is not None and said:
            self._waiting = None
            self._text.clear()
            self._text.hide()
            self._line.setFocus()
            self._add(f"{waiting.id}{APART}{said}")

    def _restore(self) -> None:
        """What was typed and not chosen is no value."""
        say_lost(self, self._line)
        self._line.clear()

    def _add(self, value: str) -> None:
        self._values = tuple(dict.fromkeys((*self._values, value)))
        self.tell("")
        self._show()
        self.stated.emit(self._values)

    def _take_off(self, value: str) -> None:
        self._values = tuple(other for other in self._values if other != value)
        self._show()
        self._line.setFocus()
        self.stated.emit(self._values)

    def _show(self) -> None:
        self._flow.empty()
        for value in self._values:
            self._flow.addWidget(self._chip(value))
        self._chips.setVisible(bool(self._values))

    def _chip(self, value: str) -> QPushButton:
        term, _, text = value.partition(APART)
        name = self._by_id[term].name if term in self._by_id else term
        shown = f"{name}: {text}" if text else name
        chip = QPushButton(entitled(f"{shortened(shown)}  ✕"))
        chip.setToolTip(plain(shown))
        chip.setObjectName(f"{self.objectName()}.chip.{term}")
        as_role(chip, Role.CHIP)
        chip.setAccessibleName(translate("fields", "Take off {term}").format(term=shown))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self._take_off(value))
        return chip


def say_missed(field: Field, missed: bool) -> None:
    """Whether nothing is called like what is being typed into `field`."""
    field.tell(translate("fields", "Nothing is called so") if missed else "")


def say_lost(field: Field, line: OfferLine) -> None:
    """What was typed into `line` goes unchosen: a text that vanished would be taken for recorded."""
    typed = line.text().strip()
    if typed and line.isModified():
        lost = translate("fields", "“{text}” was not taken: choose one of the list.")
        field.tell(lost.format(text=apart(typed)))
