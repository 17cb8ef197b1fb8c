"""What is looked at while recording: the lists, whose photographs, and which of them."""

from collections.abc import Sequence
from typing import Protocol

from fieldkit import recording
from fieldkit.browsing import PhotoShown
from fieldkit.mission import Changes, Mission
from ui.jobs import Lane, Start
from ui.presenters.latest import Latest
from ui.presenters.pieces import Piece
from ui.presenters.record_reading import RecordReading
from ui.presenters.recorder import Recorder

ROLE = "item_overall"


class RecordScreen(Protocol):
    """What the presenter asks of the screen."""

    def mark(self, item: str) -> None: ...
    def show_pieces(self, pieces: Sequence[Piece]) -> None: ...
    def show_ungrouped(self, photos: int) -> None: ...
    def show_photos_of(self, item: str) -> None: ...
    def show_photo(self, photo: PhotoShown | None) -> None: ...


class ItemDesk(Protocol):
    """What is asked of the form's presenter."""

    recording: bool

    @property
    def item(self) -> str: ...
    def open(self, item: str) -> None: ...
    def read_anew(self) -> None: ...


class RecordPresenter:
    """Keeps the place: the photographs of one item, or those that belong to none, and which is looked at."""

    def __init__(
        self, screen: RecordScreen, form: ItemDesk, read: RecordReading, record: Recorder, start: Start
    ) -> None:
        self._screen, self._form, self._read, self._record = screen, form, read, record
        self._listing, self._counting = Latest(start, Lane.FINDING), Latest(start, Lane.FINDING)
        self._chosen: Sequence[PhotoShown] = ()
        self._looked_at: PhotoShown | None = None

    @property
    def chosen(self) -> Sequence[PhotoShown]:
        """The photographs that are selected; the one that is looked at where none is."""
        return self._chosen or [photo for photo in (self._looked_at,) if photo is not None]

    @property
    def photo(self) -> PhotoShown | None:
        """The photograph that is looked at."""
        return self._looked_at

    def read_anew(self) -> None:
        """Show how everything stands now, the lists as soon as they are read; the place is kept."""
        self._list()
        self._show()

    def recorded(self, _: Changes) -> None:
        """Something was recorded."""
        self._list()
        if not self._form.recording:
            self._show()

    def go_to(self, item: str) -> None:
        """Work on `item`; on the photographs that belong to none, if it is empty."""
        self._form.open(item)
        self._looked_at = None  # what is measured on a photograph depends on the item: show it anew
        self._show()

    def select(self, chosen: Sequence[PhotoShown], looked_at: PhotoShown | None) -> None:
        """These photographs are selected, and one is looked at."""
        before, self._chosen, self._looked_at = self._looked_at, chosen, looked_at
        if (before and before.id) != (looked_at and looked_at.id):
            self._screen.show_photo(looked_at)

    def link(self, label: str) -> None:
        """Tie the selected photographs to the item with this label."""
        vocabulary, seen = self._read.desk.vocabulary, [photo.id for photo in self.chosen]

        def tie(mission: Mission) -> object:
            shown = [recording.find_photo(mission, photo) for photo in seen]
            return recording.link_photos(mission, vocabulary, recording.find_item(mission, label), shown, ROLE)

        self._record(tie)

    def end(self) -> None:
        """The mission is left: no list is wanted any more."""
        self._listing.forget()
        self._counting.forget()

    def _list(self) -> None:
        self._listing.ask(self._read.pieces, self._screen.show_pieces)
        self._counting.ask(self._read.ungrouped, self._screen.show_ungrouped)

    def _show(self) -> None:
        self._form.read_anew()  # an item whose recording was taken back is not worked on any more
        self._screen.mark(self._form.item)
        self._screen.show_photos_of(self._form.item)
