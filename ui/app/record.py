"""Makes the Record screen: lists, filmstrip, photograph, form, and the two presenters behind them."""

from collections.abc import Callable, Sequence
from itertools import chain

from fieldkit.browsing import Chip, PhotoShown, Query
from fieldkit.errors import MissingField
from fieldkit.measure.result import Result
from fieldkit.measuring import Drawn, Placed, drawn
from fieldkit.mission import Changes
from fieldkit.recording import find_item, find_photo, item_of
from ui.app.boards import PhotoBoard
from ui.app.by_hand import read_by_hand
from ui.app.figuring import Figuring
from ui.app.parts import Parts
from ui.canvas.canvas import PhotoCanvas
from ui.desk import Desk, writable
from ui.i18n import isolated, translate
from ui.models.selection import Selection, joined
from ui.presenters.begun import BegunDraft
from ui.presenters.choices import choices
from ui.presenters.drafts import Drafts
from ui.presenters.edge_snapper import EdgeSnapper
from ui.presenters.item import ItemPresenter
from ui.presenters.item_form import FIELDS, offers
from ui.presenters.looking import Subject
from ui.presenters.measurement import Record as RecordFigure
from ui.presenters.measurement import Target
from ui.presenters.pieces import Piece
from ui.presenters.record import RecordPresenter
from ui.presenters.record_reading import UNGROUPED, RecordReading
from ui.presenters.record_values import Change, Form
from ui.presenters.recorder import Recorder
from ui.presenters.terms import Terms
from ui.problems import told
from ui.settings import BAR_MM
from ui.views.grid.sheet import Size
from ui.views.notice import WayOut
from ui.views.photo import PhotoView, photo_view
from ui.views.record.form import ItemForm
from ui.views.record.view import RecordView
from ui.views.screen import Made

FEW = 2000
"""So many photographs at either end of a list are looked through for those that are wanted."""


class Record:
    """The screen of both presenters: passes on what each part of the view is to show."""

    def __init__(self, parts: Parts, desk: Desk, drafts: Drafts) -> None:
        self._parts, self._desk, self._stale = parts, desk, True
        self._wanted: Sequence[str] = ()
        self._record = Recorder(desk, parts.lanes.start)
        self._board = PhotoBoard(parts, desk, "record.strip", translate("record", "Photos"), Size.SMALL)
        self._photo = _photo(parts, desk)
        self._form = ItemForm(offers(desk.vocabulary, parts.language.code), drafts, parts.acts)
        self._figuring = Figuring(parts, desk, self._photo, self._form, lambda: self._item.item or "")
        self.view = RecordView(parts.acts, self._form, self._photo, self._board.grid, self._figuring.beside)
        self._then: Callable[[], None] | None = None
        self._opening: Callable[[], None] | None = None
        read = RecordReading(desk, Terms(desk.vocabulary, parts.language.code))
        self._item = ItemPresenter(
            self, read, self._record, lambda: self._places.chosen, self._go_to, BegunDraft(drafts)
        )
        self._places = RecordPresenter(self, self._item, read, self._record, parts.lanes.start)
        desk.leaving.callback(self._places.end)
        self._wire()
        self._item.resume()

    def visit(self) -> None:
        """The screen comes to the front: show how everything stands, if it is not shown yet."""
        if self._stale:
            self._stale = False
            self._places.read_anew()
            self._draw_anew()

    def reveal(self, subject: str) -> None:
        """Work on an item; or look at a photograph, among those of its item or of none."""
        if not subject:
            return  # what is begun is about nothing yet
        self._wanted = (subject,)
        self._places.go_to(item_of(self._desk.reading, subject))

    def describe(self, photos: Sequence[str]) -> None:
        """Begin an item from photographs that were selected elsewhere; they are selected here, too."""
        self._wanted = tuple(photos)
        self._places.go_to("")
        self._item.begin_from(photos)

    def enter(self, field: str) -> None:
        """Type into a field of the form that is shown, or into its first where the name is of none."""
        if field == "notes":
            self._form.focus_note()
        else:
            self._form.focus_field(field if any(spec.name == field for spec in FIELDS) else FIELDS[0].name)

    # --- the screen of RecordPresenter

    def mark(self, item: str) -> None:
        """The row of the left column whose photographs are shown."""
        self.view.lists.mark(item)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """The items."""
        self.view.show_pieces(pieces)

    def show_ungrouped(self, photos: int) -> None:
        """How many photographs belong to none."""
        self.view.lists.show_ungrouped(photos)

    def show_photos_of(self, item: str) -> None:
        """The filmstrip: of an item, or of those that belong to none."""
        self._board.find(Query((Chip.where("item", item),)) if item else UNGROUPED)

    def show_photo(self, photo: PhotoShown | None) -> None:
        """The photograph, with what was measured on it."""
        self.view.say_photo(photo)
        if photo is None:
            self._photo.show_photo(None, None)
            self._figuring.look_at(None)
            return
        found = find_photo(self._desk.reading, photo.id)
        measured = drawn(self._desk.reading, found)
        self._photo.show_photo(Subject(found.sha256, found.size), self._target(photo, measured), measured)
        self._figuring.look_at(found)
        self._opening, self._then = self._then, None
        if self._photo.canvas.pose is not None:  # the same photograph, which is there already
            self._opened()

    # --- the screen of ItemPresenter

    def show_form(self, form: Form | None) -> None:
        """The form of what is worked on; where there is none, work goes on at the filmstrip."""
        focused = self._form.window().focusWidget()
        if form is None and focused is not None and self._form.isAncestorOf(focused):
            self._board.grid.setFocus()
        self._form.show_form(form)
        self._parts.acts.allow("record.set_aside", form is not None and bool(form.id) and not form.withdrawn)

    def ask_reason(self, change: Change) -> None:
        """Why something changes."""
        self._form.ask_reason(change)

    def focus_field(self, name: str) -> None:
        """Where something is to be stated."""
        self._form.focus_field(name)

    def tell_field(self, name: str, error: MissingField) -> None:
        """What is missing there."""
        said = told(error)
        hazard = translate("record", "Whoever handles it next relies on it: say which, or that none was observed.")
        self._form.tell(name, hazard if name == "hazard" else f"{said.sentence} {said.remedy}")

    def say_recorded(self, form: Form) -> None:
        """The item stands in the log."""
        said = translate("record", "{label} is recorded.").format(label=isolated(form.label))
        self._parts.tell("ok", said)

    def say_given_up(self) -> None:
        """What was begun is left, and can be had back."""
        said = translate("record", "The item that was begun was left: nothing of it is recorded.")
        self._parts.tell("warn", said, way_out=WayOut(translate("record", "Go on with it"), self._take_up))

    def note_kept(self) -> None:
        """The field is free for another note."""
        self._form.clear_note()

    def show_trouble(self, error: Exception) -> None:
        """Anything else that went wrong."""
        self._parts.trouble(error)

    # --- between the parts

    def _target(self, photo: PhotoShown, measured: list[Drawn]) -> Target:
        item = self._item.item
        return Target(
            width=photo.width or 1,
            height=photo.height or 1,
            record=self._recording(item, photo) if item else None,
            bar=next((one.bar for one in reversed(measured) if one.bar), None),
            measured=frozenset(str(one.measurand) for one in measured if one.item == item),
        )

    def _recording(self, item: str, photo: PhotoShown) -> RecordFigure:
        writing, vocabulary = self._desk.writing, self._desk.vocabulary

        def record(placed: Placed, measurand: str) -> tuple[str, Result]:
            # SciPy and OpenCV take a second to import, and are not needed before something is measured
            from fieldkit.measuring import measure_length

            mission = writable(writing)
            seen = find_photo(mission, photo.id)
            return measure_length(mission, vocabulary, find_item(mission, item), seen, placed, measurand=measurand)

        return record

    def _take_up(self) -> None:
        self._parts.go("record")
        self._item.take_up()

    def _go_to(self, item: str) -> None:
        self._places.go_to(item)

    def _wire(self) -> None:
        acts, view, form, item = self._parts.acts, self.view, self._form, self._item
        for name, handler in (
            ("record.new", item.begin),
            ("record.complete", item.complete),
            ("record.set_aside", item.set_aside),
            ("record.link", lambda: view.ask_tie(len(self._places.chosen))),
            ("record.next", lambda: self._step(1)),
            ("record.previous", lambda: self._step(-1)),
            ("record.form", lambda: form.focus_field(FIELDS[0].name)),
            ("record.note", form.focus_note),
        ):
            acts.bind(name, handler)
        self._photo.bind(acts)
        acts.bind("record.bar", lambda: self._measure(self._photo.calibrate))
        acts.bind("record.length", lambda: self._measure(self._photo.measure))
        acts.bind("record.figure", lambda: self._measure(self._photo.figure))
        acts.bind("record.by_hand", self._read_by_hand)
        self._photo.canvas.zoomed.connect(self._opened)
        self._photo.trouble.connect(self._parts.trouble)
        self._photo.figured.connect(self._figuring.begin)
        self._figuring.beside.currentChanged.connect(lambda page: self._board.grid.setVisible(not page))
        view.visited.connect(self.visit)
        view.lists.chosen.connect(self._places.go_to)
        view.tie.chosen.connect(self._places.link)
        form.stated.connect(item.state)
        form.half_typed.connect(item.half_state)
        form.noted.connect(item.note)
        form.reasoned.connect(item.give_reason)
        form.put_back.connect(item.put_back)
        form.completed.connect(item.complete)
        self._desk.leaving.callback(form.blockSignals, True)  # a field may lose the keys later still
        self._parts.appearance.changed.connect(self._fit_strip)
        self._fit_strip()
        self._board.contents.selection.changed.connect(self._selected)
        self._board.contents.rows.replaced.connect(self._listed)
        self._parts.broadcast.recorded.connect(self._recorded)

    def _measure(self, begin: Callable[[], None]) -> None:
        """Measure on the photograph; what is only begun is recorded first, for a figure is one of an item."""
        if self._item.begun:
            self._then = begin
            self._item.with_item(lambda _: None)
        else:
            begin()

    def _read_by_hand(self) -> None:
        """Readings are of an item; what is only begun is recorded first."""
        self._item.with_item(lambda item: read_by_hand(self._parts, self._desk, item))

    def _opened(self) -> None:
        """The photograph is there: what waited for it begins, in the middle of it."""
        begin, self._opening = self._opening, None
        if begin is not None:
            begin()

    def _recorded(self, changes: Changes) -> None:
        if self.view.isVisible():
            self._places.recorded(changes)
            self._draw_anew()
        else:
            self._stale = True

    def _draw_anew(self) -> None:
        photo = self._places.photo
        if photo is not None:
            self._photo.show_drawn(drawn(self._desk.reading, find_photo(self._desk.reading, photo.id)))

    def _fit_strip(self) -> None:
        """The filmstrip is one line of tiles high."""
        self._board.grid.setFixedHeight(self._board.grid.line)

    def _listed(self) -> None:
        """Another list of photographs: the one that is wanted is looked at, or the first, unless one is."""
        selection = self._board.contents.selection
        place, count = selection.value.current or 0, len(self._board.contents.rows)
        wanted = self._places_of_wanted()
        if wanted:
            self._wanted = ()
            ranges = joined(range(one, one + 1) for one in wanted)
            selection.put(Selection(ranges, wanted[0], wanted[0]))
            self._board.grid.reveal(wanted[0])
        elif count and not selection.value.ranges:
            selection.put(selection.value.only(min(place, count - 1)))
        self._selected()

    def _places_of_wanted(self) -> list[int]:
        """Looked for among the first and among the last: what came just now has the highest numbers."""
        rows, wanted = self._board.contents.rows, frozenset(self._wanted)
        if not wanted:
            return []
        ends = chain(range(min(len(rows), FEW)), range(max(FEW, len(rows) - FEW), len(rows)))
        return [place for place in ends if (shot := rows.at(place)) is not None and shot.id in wanted]

    def _selected(self) -> None:
        self._places.select(self._board.chosen, self._board.looked_at)

    def _step(self, by: int) -> None:
        selection = self._board.contents.selection
        place = (selection.value.current or 0) + by
        if 0 <= place < len(self._board.contents.rows):
            selection.put(selection.value.only(place))
            self._board.grid.reveal(place)


def make(parts: Parts, desk: Desk, drafts: Drafts) -> Made:
    """The Record screen of the rail; `drafts` are those of the mission."""
    record = Record(parts, desk, drafts)
    return Made(record.view, record.view, record.reveal, record.enter, record.describe)


def _photo(parts: Parts, desk: Desk) -> PhotoView:
    look = parts.appearance.look
    view = photo_view(
        "record.photo",
        PhotoCanvas("record.photo.canvas", look),
        parts.icons.icon,
        choices(desk.vocabulary, ("ms",), parts.language.code),
        read=desk.looking.originals.sound,
        start=parts.lanes.start,
        known_mm=parts.settings.get(BAR_MM),
        remember=lambda mm: parts.settings.put(BAR_MM, mm),
        snapper=EdgeSnapper(),
    )
    parts.appearance.changed.connect(view.wear)
    view.destroyed.connect(view.canvas.looking.close)
    return view
