"""What the Packets screen asks of the core, on a desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldkit.checking import Checked, check_packet
from fieldkit.custody.receipt import OFFICER
from fieldkit.keys.signing import Signer
from fieldkit.merging import Foreseen, Merged, bring_in, foresee
from fieldkit.mission import Mission
from fieldkit.model.item import Item
from fieldkit.model.packet import Export
from fieldkit.packet.read import open_packet
from fieldkit.packing.checklist import Checklist, checklist
from fieldkit.packing.earlier import begun_before
from fieldkit.packing.preview import preview_report
from fieldkit.packing.sealing import Sealed, seal_packet
from fieldkit.packing.slips import slip_of
from fieldkit.progress import Report
from fieldkit.reviewing import Receipt, import_receipt, issue_receipt
from fieldkit.store import items, packets
from fieldkit.store.conflicts import Conflict
from fieldkit.store.names import owners_called
from ui.desk import Desk, writable
from ui.presenters.bringing import Before, Contradiction
from ui.presenters.packets import NONE_CHOSEN, READING_ONLY, Earlier, State, Wanted
from ui.presenters.pieces import Piece, pieces
from ui.presenters.terms import Terms


@dataclass(frozen=True, slots=True)
class Signing:
    """What both pages share."""

    desk: Desk
    language: str

    @property
    def mission(self) -> Mission:
        """The mission, for the long lane."""
        return writable(self.desk.bringing)

    def signer(self, passphrase: str) -> Signer:
        """Open the key of the person who acts. Raises as `Profile.signer` does."""
        mission = self.mission
        return mission.hands.profile.signer(mission.info.id, mission.actor, passphrase, mission.hands.clock)


class Sealing(Signing):
    """See `ui.presenters.packets.SealCore`."""

    __slots__ = ()

    def items(self, report: Report) -> Sequence[Piece]:
        """Items that stand, by label. Raises `Cancelled`."""
        every = pieces(self.desk, Terms(self.desk.vocabulary, self.language), report)
        return [one for one in every if not one.withdrawn]

    def earlier(self) -> Sequence[Earlier]:
        """Packets that were begun on this laptop, the newest first."""
        mission = self.desk.reading
        every, folder = begun_before(mission), mission.layout.packets
        return [_earlier(export, folder / f"{export.packet}.zip") for export in reversed(every)]

    def checklist(self, wanted: Wanted) -> Checklist:
        """What hinders, and what is worth knowing."""
        mission, writing = self.desk.looking, self.desk.writing
        if writing is None:
            return Checklist(None, (READING_ONLY,))
        if wanted.items == ():
            return Checklist(None, (NONE_CHOSEN,))
        return checklist(mission, _chosen(mission, wanted), writing.actor, wanted.folder)

    def slip(self, path: Path) -> bytes:
        """The slip of a packet that was sealed in this mission. Raises as `slip_of` does."""
        return slip_of(self.desk.looking, self.desk.vocabulary, path)

    def preview(self, wanted: Wanted, report: Report) -> bytes:
        """The report as it would be sealed. Raises as `preview_report` does."""
        mission = self.mission
        chosen = _chosen(mission, wanted)
        return preview_report(mission, self.desk.vocabulary, chosen, report, edition=wanted.edition)

    def seal(self, wanted: Wanted, signer: Signer, report: Report) -> tuple[Sealed, bytes]:
        """The packet, and its slip. Raises as `seal_packet` does."""
        mission, vocabulary = self.mission, self.desk.vocabulary
        sealed = seal_packet(
            mission,
            vocabulary,
            {"monitor": signer},
            _chosen(mission, wanted),
            report,
            edition=wanted.edition,
            folder=wanted.folder,
        )
        return sealed, slip_of(mission, vocabulary, sealed.path)

    def check(self, path: Path, report: Report) -> Checked:
        """What whoever receives the packet will find. Raises as `open_packet` does."""
        hands, info = self.mission.hands, self.mission.info
        with open_packet(path) as packet:
            return check_packet(packet, hands.profile.roots(info.id), report, clock=hands.clock)

    def take_receipt(self, path: Path) -> str:
        """Record a receipt that came back; for which packet it is. Raises as `import_receipt` does."""
        return import_receipt(writable(self.desk.writing), path).packet


class Bringing(Signing):
    """See `ui.presenters.bringing.BringCore`."""

    __slots__ = ()

    def before(self) -> Sequence[Before]:
        """Packets that were merged here, the newest first, each once."""
        every = packets.received(self.desk.reading.database)
        receipted = {one.seal for one in every if one.receipt}
        merged = {one.seal: one for one in every if one.streams}
        return [Before(one.packet, one.wall, one.seal in receipted) for one in reversed(merged.values())]

    def named(self, conflicts: Sequence[Conflict]) -> tuple[Contradiction, ...]:
        """Conflicts under the names that people use."""
        called = owners_called(self.desk.reading.database) if conflicts else {}
        return tuple(
            Contradiction(one.kind, one.table, called.get(one.subject) or one.subject[:8]) for one in conflicts
        )

    def officer(self) -> bool:
        """May the person who acts sign receipts?"""
        return self.desk.writing is not None and self.desk.writing.actor.startswith(OFFICER)

    def foresee(self, path: Path, report: Report) -> Foreseen:
        """What merging would do. Raises as `merging.foresee` does."""
        return foresee(self.mission, path, report)

    def bring_in(self, found: Foreseen, report: Report) -> Merged:
        """Merge. Raises as `merging.bring_in` does."""
        return bring_in(self.mission, found, report)

    def issue(self, path: Path, signer: Signer, place: str, report: Report) -> Receipt:
        """A receipt beside the packet. Raises as `issue_receipt` does."""
        return issue_receipt(self.mission, path, signer, place, path.parent, report)


def _chosen(mission: Mission, wanted: Wanted) -> list[Item]:
    return items.with_ids(mission.database, wanted.items) if wanted.items else []


def _earlier(export: Export, path: Path) -> Earlier:
    if export.receipt is not None:
        state = State.RECEIPTED
    elif export.seal is not None:
        state = State.SEALED
    else:
        state = State.BEGUN if export.abandoned is None else State.ABANDONED
    return Earlier(export.packet, export.wall, state, export.seal or "", path if path.is_file() else None)
