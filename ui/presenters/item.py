"""The item that is worked on: begun as a draft, recorded as one act, described further, corrected with reasons."""

from collections.abc import Callable, Sequence
from typing import Protocol

from fieldkit import recording
from fieldkit.browsing import PhotoShown
from fieldkit.errors import MissingField, NoSuchItem
from fieldkit.mission import Mission
from ui.presenters.begun import Begun, BegunDraft
from ui.presenters.item_form import STATED_LATER, TAGS, is_blank, meant, term_of, words
from ui.presenters.record_reading import RecordReading, begun_form
from ui.presenters.record_values import Change, Form, Missing, Why
from ui.presenters.recorder import Recorder


class ItemScreen(Protocol):
    """What the presenter asks of the form."""

    def show_form(self, form: Form | None) -> None: ...
    def ask_reason(self, change: Change) -> None: ...
    def focus_field(self, name: str) -> None: ...
    def tell_field(self, name: str, error: MissingField) -> None: ...
    def say_recorded(self, form: Form) -> None: ...
    def say_given_up(self) -> None: ...
    def note_kept(self) -> None: ...
    def show_trouble(self, error: Exception) -> None: ...


class ItemPresenter:
    """Holds the fields of an item that is begun, or the id of one that stands.

    Typing makes no entries: what is begun is recorded by `complete`, or by the first note or figure.
    `chosen` gives the photographs that are selected; `go_to` leads to the item with this id, or with no id to the
    photographs that belong to none.
    """

    def __init__(
        self,
        screen: ItemScreen,
        read: RecordReading,
        record: Recorder,
        chosen: Callable[[], Sequence[PhotoShown]],
        go_to: Callable[[str], None],
        draft: BegunDraft,
    ) -> None:
        self._screen, self._read, self._record, self._draft = screen, read, record, draft
        self._vocabulary = read.desk.vocabulary
        self._chosen, self._go_to = chosen, go_to
        self._item, self._told_of = "", ""
        self._begun: dict[str, object] | None = None
        self._seen: Sequence[str] = ()
        self._given_up: Begun | None = None
        self._waiting: Change | None = None
        self.recording = False
        """Is what was begun on its way into the log? What that changes is shown when it stands there."""

    @property
    def item(self) -> str:
        """The id of the item that is worked on; empty for none, and for one that is only begun."""
        return self._item

    @property
    def begun(self) -> bool:
        """Is an item begun that is not recorded yet?"""
        return self._begun is not None

    def resume(self) -> None:
        """Go on with the item that was begun when the window was left, if one was."""
        kept = self._draft.kept()
        if kept is not None:
            self._item, self._begun, self._seen = "", dict(kept.values), kept.photos
            self._screen.show_form(begun_form(self._begun, len(self._seen)))

    def open(self, item: str) -> None:
        """Work on `item`; empty for none. What was only begun is given up, until it is taken up again."""
        self._give_up()
        self._item, self._waiting = item, None

    def take_up(self) -> None:
        """Go on with the item that was given up last."""
        left, self._given_up = self._given_up, None
        if left is not None:
            self._go_to("")
            self._begun, self._seen = dict(left.values), left.photos
            self._draft.keep(left)
            self._screen.show_form(begun_form(self._begun, len(self._seen)))

    def _give_up(self) -> None:
        begun, self._begun = self._begun, None
        if begun is None:
            return
        self._draft.drop()
        if not all(map(is_blank, begun.values())):
            self._given_up = Begun(begun, tuple(self._seen))
            self._screen.say_given_up()

    def read_anew(self) -> None:
        """Show how the item stands now, if it does; what is begun or waits for a reason is left alone."""
        if self._begun is None and self._waiting is None:
            self._screen.show_form(self._form())

    def _form(self) -> Form | None:
        try:
            return self._read.form(self._item) if self._item else None
        except NoSuchItem:
            self._item = ""
            return None

    def begin(self) -> None:
        """Begin an item from the selected photographs. The hazard is asked for first: it has no default."""
        self.begin_from([photo.id for photo in self._chosen()])

    def begin_from(self, photos: Sequence[str]) -> None:
        """Begin an item from the photographs with these ids."""
        self._give_up()
        self._item, self._begun, self._seen = "", {}, photos
        self._draft.keep(Begun({}, tuple(self._seen)))
        self._screen.show_form(begun_form({}, len(self._seen)))
        self._screen.focus_field("hazard")

    def state(self, name: str, value: object) -> None:
        """A field was filled in: kept where an item is begun, recorded where it stands."""
        if self._begun is not None:
            self.half_state(name, value)
            self._screen.show_form(begun_form(self._begun, len(self._seen)))
        elif self._item:
            self._restate(name, value)

    def half_state(self, name: str, value: object) -> None:
        """A field of an item that is begun holds so much by now."""
        if self._begun is not None:
            self._begun[name] = value
            self._draft.keep(Begun(self._begun, tuple(self._seen)))

    def give_reason(self, reason: str) -> None:
        """Record the change that waited for its reason: a term of the list `cr`, or words."""
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        item, vocabulary = self._item, self._vocabulary
        if waiting.why is Why.TAKEN_OFF:
            terms = [term_of(tag) for tag in words(waiting.before)]
            self._record(lambda mission: recording.untag(mission, vocabulary, item, terms, reason))
        elif waiting.why is Why.SET_ASIDE:
            self._record(
                lambda mission: recording.withdraw_item(mission, recording.find_item(mission, item), reason)
            )
        else:
            self._correct(waiting.field, waiting.after, reason)

    def put_back(self) -> None:
        """Leave everything as it stands."""
        self._waiting = None
        self.read_anew()

    def note(self, text: str) -> None:
        """Write a note on the item."""
        vocabulary = self._vocabulary

        def write(item: str) -> None:
            self._record(
                lambda mission: recording.add_note(mission, vocabulary, item, text),
                lambda _: self._screen.note_kept(),
            )

        self.with_item(write)

    def set_aside(self) -> None:
        """Ask why the item is set aside; it stays in the log."""
        if self._item:
            self._waiting = Change("", (), (), Why.SET_ASIDE)
            self._screen.ask_reason(self._waiting)

    def complete(self) -> None:
        """Record what was begun, and go on to the next photograph that belongs to no item.

        Where something is still missing, that is told and asked for first; asked once more, the person goes on.
        """
        self.with_item(self._completed)

    def with_item(self, then: Callable[[str], None]) -> None:
        """Call `then` with the id of the item; one that is only begun is recorded first."""
        if self._begun is None:
            if self._item:
                then(self._item)
            return

        def stands(made: recording.Made) -> None:
            self.recording = False
            self._begun = None
            self._draft.drop()
            self.open(made.id)
            self._go_to(made.id)
            then(made.id)

        self.recording = True
        self._record(self._making(self._begun), stands, self._refused)

    def _making(self, begun: dict[str, object]) -> Callable[[Mission], recording.Made]:
        vocabulary = self._vocabulary
        stated = {name: meant(vocabulary, value) for name, value in begun.items() if not is_blank(value)}
        tags, seen = words(stated.pop(TAGS, ())), list(self._seen)

        def make(mission: Mission) -> recording.Made:
            shown = [recording.find_photo(mission, photo) for photo in seen]
            return recording.add_item(mission, vocabulary, stated, shown=shown, tags=tags)

        return make

    def _completed(self, item: str) -> None:
        form = self._read.form(item)
        self._screen.say_recorded(form)
        if form.missing and self._told_of != item:
            self._told_of = item
            if form.missing[0] in {Missing.HAZARD, Missing.CLASS}:
                self._screen.focus_field(form.missing[0].value)
        else:
            self._go_to("")

    def _refused(self, error: Exception) -> None:
        """What is missing is told where it is to be stated, all else where errors are; what was begun stays."""
        self.recording = False
        if isinstance(error, MissingField):
            self._screen.tell_field(error.field, error)
            self._screen.focus_field(error.field)
        else:
            self._screen.show_trouble(error)

    def _restate(self, name: str, value: object) -> None:
        stands = self._read.stands(self._item).get(name)
        if value == stands or (is_blank(value) and is_blank(stands)):
            return
        if name == TAGS:
            self._retag(words(stands), words(value))
        elif is_blank(stands):
            self._correct(name, value, STATED_LATER)
        else:
            self._ask(Change(name, stands, value, Why.CORRECTED))

    def _retag(self, before: Sequence[str], after: Sequence[str]) -> None:
        item, vocabulary = self._item, self._vocabulary
        added = [word for word in after if word not in before]
        gone = tuple(word for word in before if word not in after)
        if added:
            self._record(lambda mission: recording.tag(mission, vocabulary, item, added))
        if gone:
            self._ask(Change(TAGS, gone, (), Why.TAKEN_OFF))

    def _ask(self, change: Change) -> None:
        self._waiting = change
        self._screen.ask_reason(change)

    def _correct(self, name: str, value: object, reason: str) -> None:
        item, vocabulary, why = self._item, self._vocabulary, recording.Why(reason)
        stated = {name: meant(vocabulary, value)}

        def correct(mission: Mission) -> object:
            return recording.correct_item(mission, vocabulary, recording.find_item(mission, item), stated, why)

        self._record(correct)
