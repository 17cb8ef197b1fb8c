"""A mission once more under another covering: a verified copy, encrypted or plain; never in place."""

from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from fieldkit.errors import CannotWrite, Refused, WrongPassphrase
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.backup import UNSOUND
from fieldkit.mission.covering import Locking, connect, is_sealed, new_covering, refuse_one_for_both
from fieldkit.mission.layout import Layout
from fieldkit.mission.place import new_place
from fieldkit.mission.segments import segments
from fieldkit.mission.unfinished import making
from fieldkit.mission.unit import Mission
from fieldkit.originals import Originals
from fieldkit.originals.reading import READS_BACK_OTHERWISE, copy, settle
from fieldkit.platform import make_new_folder, open_regular, writing_new
from fieldkit.progress import Report, Step
from fieldkit.store import catalogue, driver, originals, packets, vaults
from fieldkit.vault import Covering, Shelf, Vault

RENEWING = QT_TRANSLATE_NOOP("mission", "locking a copy with the passphrase of the mission that it is made from")
THE_SAME = QT_TRANSLATE_NOOP("mission", "Choose another one: whoever knows it would open the copy, too.")
STAGE = QT_TRANSLATE_NOOP("stages", "converting")


def convert(mission: Mission, target: Path, locking: Locking | None, report: Report) -> Path:
    """Write all of `mission`, open for writing, to the new mission folder `target`, locked by `locking` or plain.

    Every file is read back, and the catalogue compared by its digest, so nothing may be recorded meanwhile. Packets
    are those that were sealed here and are still kept. Nothing is left behind by a copy that fails. Returns the new
    folder. Raises as `new_place` does, `MissingField` for an empty passphrase, `OneForBoth`, `Refused` for that of
    `mission` and without a pen, `CannotWrite`, `CannotRead`, `OriginalChanged`, `Damaged`.
    """
    final = new_place(target).root
    if locking is not None:
        refuse_one_for_both(locking.passphrase, mission.hands.profile)
        _refuse_known(mission, locking.passphrase)
    mission.checkpoint()  # so that the closed copies hold everything
    with making(mission, final, exposed=locking is None and is_sealed(mission.folder)) as folder:
        part = Layout(folder)
        for one in (part.root, part.log, part.originals, part.packets):
            make_new_folder(one)
        covering = new_covering(part, mission.info.id, locking, mission.hands.profile.cost)
        copying = _Copying(mission, part, covering)
        copying.log()
        copying.packets()
        copying.database()
        copying.originals(report)
    return final


def _refuse_known(mission: Mission, passphrase: str) -> None:
    """A copy that is locked anew would open to all who shall be locked out."""
    vault = Vault.read(mission.folder)
    with suppress(WrongPassphrase):
        if vault is not None:
            vault.by_passphrase(passphrase)
            raise Refused(RENEWING, THE_SAME)


@dataclass(frozen=True, slots=True)
class _Copying:
    """What is copied from `mission` to the folder of `part`, and lies there under `covering`."""

    mission: Mission
    part: Layout
    covering: Covering

    def log(self) -> None:
        shelf = Shelf(self.part.log, self.covering)
        for segment in segments(self.mission.copies):
            for name in reversed(segment.names):  # the envelopes last: where they stand, the set is whole
                shelf.put(name, segment.shelf.read(name))

    def packets(self) -> None:
        """The packets that were sealed here, as far as they are kept."""
        for export in packets.exports(self.mission.database):
            name = f"{export.packet}.zip"
            held = self.mission.layout.packets / (self.mission.covering.copy_name(name) or name)
            if held.exists():
                self._packet(held, self.part.packets / (self.covering.copy_name(name) or name))

    def database(self) -> None:
        source, layout = self.mission.covering, self.mission.layout
        name = layout.database.name
        driver.convert(layout.database, source.key(name), self.part.database, self.covering.key(name))
        copied = connect(self.part, self.covering, write=True)
        with ExitStack() as closing, driver.translated(self.part.database):
            closing.callback(driver.close, copied)
            driver.begin_writing(copied)
            with driver.transaction(copied):
                vaults.forget(copied)  # this folder has a lock of its own
            same = catalogue.catalogue_digest(self.mission.database) == catalogue.catalogue_digest(copied)
            if not (same and driver.reads_back(copied)):
                raise CannotWrite(str(self.part.database), UNSOUND, "EIO")

    def originals(self, report: Report) -> None:
        held, store = originals.held(self.mission.database), Originals(self.part.originals, self.covering)
        for number, sha256 in enumerate(held):
            report(Step(STAGE, number, len(held), sha256[:12]))
            chunks = self.mission.originals.chunks(sha256)
            store.keep(store.stage_chunks(chunks, sha256, expected=sha256))
            if store.verify(sha256).state != "sound":
                raise CannotWrite(str(self.part.originals), READS_BACK_OTHERWISE, "EIO")

    def _packet(self, held: Path, place: Path) -> None:
        with open_regular(held) as source, writing_new(place) as file:
            chunks = self.mission.covering.pieces(source, str(held))
            content = copy(chunks, file, str(place), self.covering)
            settle(file, content.sha256, str(place), self.covering)
