"""The reading side of sealing: what goes in, for whom, where to; and packets of the log."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.i18n import isolated, plain, translate
from ui.models.pieces import ChoosablePieces
from ui.presenters.packets import Earlier, Wanted
from ui.presenters.pieces import Piece
from ui.theme.roles import Role, as_role
from ui.theme.segments import Segment, Segments
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.elided import Elided
from ui.views.entries import Entries
from ui.views.fields.pick import PickField
from ui.views.packets import wording
from ui.views.press import Press

ALL, CHOSEN = "all", "chosen"


class InsideColumn(QWidget):
    """`wanted` carries what is to be sealed, `recalled` an `Earlier`; `elsewhere` asks for another folder."""

    wanted = Signal(object)
    recalled = Signal(object)
    elsewhere = Signal()

    def __init__(self, acts: Acts, editions: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("packets.inside")
        self._wanted = Wanted()
        self._which = Segments(
            "packets.inside.which",
            translate("packets", "What goes in"),
            [
                Segment(ALL, translate("packets", "All new")),
                Segment(CHOSEN, translate("packets", "Chosen")),
            ],
        )
        self._find, self._items, self._pieces = QLineEdit(), QListView(), ChoosablePieces(self)
        self._edition = PickField("packets.inside.edition", translate("packets", "Edition"), editions)
        self._own = translate("packets", "The mission's own folder")
        self._place = Elided(mode=Qt.TextElideMode.ElideMiddle)
        elsewhere = translate("packets", "Write the packet elsewhere")
        self._choose = Press("packets.inside.elsewhere", translate("packets", "Write it elsewhere…"), elsewhere)
        self._earlier = Entries("packets.inside.earlier", translate("packets", "Packets so far"))
        self._earlier_title = _heading(translate("packets", "Packets so far"))
        self._make_items()
        self._make_place()
        self._lay_out(ActButton(acts, "packets.receipt", "packets.inside.receipt"))
        self._which.chosen.connect(self._change)
        self._edition.stated.connect(self._change)
        self._earlier.picked.connect(self.recalled)

    def show_items(self, items: Sequence[Piece]) -> None:
        """The items there are; what was chosen of them stays chosen."""
        self._pieces.show(items)

    def show_earlier(self, packets: Sequence[Earlier]) -> None:
        """Packets of the log, the newest first."""
        self._earlier.empty()
        for one in packets:
            self._earlier.put(one, isolated(one.packet.removeprefix("PKT-")), wording.state(one))
        self._earlier.setVisible(bool(packets))
        self._earlier_title.setVisible(bool(packets))

    def show_folder(self, folder: Path | None) -> None:
        """Where the packet will be written."""
        self._wanted = replace(self._wanted, folder=folder)
        self._place.setText(self._own if folder is None else isolated(str(folder)))
        self._place.setToolTip("" if folder is None else plain(str(folder)))

    def must_choose(self) -> None:
        """The mission keeps no packet that can be read: nothing is written before a person says where to."""
        self._own = translate("packets", "Nowhere yet")
        self.show_folder(self._wanted.folder)

    def seek(self) -> None:
        """Look for an item to choose."""
        self._which.choose(CHOSEN)
        self._find.setFocus()

    def _change(self) -> None:
        picking = self._which.choice == CHOSEN
        for widget in (self._find, self._items):
            widget.setVisible(picking)
        items = self._pieces.chosen if picking else None
        self._wanted = replace(self._wanted, items=items, edition=self._edition.value())
        self.wanted.emit(self._wanted)

    def _make_items(self) -> None:
        self._find.setObjectName("packets.inside.find")
        self._find.setAccessibleName(translate("packets", "Find an item"))
        self._find.setPlaceholderText(translate("packets", "Find an item"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._pieces.narrow)
        self._items.setObjectName("packets.inside.items")
        self._items.setAccessibleName(translate("packets", "Items to seal; Space chooses"))
        self._items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._items.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._items.setUniformItemSizes(True)
        self._items.setModel(self._pieces)
        self._pieces.chosen_changed.connect(self._change)
        for widget in (self._find, self._items):
            widget.hide()

    def _make_place(self) -> None:
        self._place.setObjectName("packets.inside.place")
        as_role(self._place, Role.SECONDARY)
        self._choose.clicked.connect(self.elsewhere)
        self.show_folder(None)

    def _lay_out(self, receipt: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        written = _heading(translate("packets", "Written to"))
        above: tuple[QWidget, ...] = (_heading(translate("packets", "What goes in")), self._which, self._find)
        below: tuple[QWidget, ...] = (self._edition, written, self._place, self._choose)
        log: tuple[QWidget, ...] = (self._earlier_title, self._earlier, receipt)
        for widget in above:
            column.addWidget(widget)
        column.addWidget(self._items, 1)
        for widget in (*below, *log):
            column.addWidget(widget)
        column.addStretch(1)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    as_role(label, Role.LABEL)
    return label
