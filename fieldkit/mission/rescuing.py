"""A mission whose `vault.json` is lost: its recovery key opens every file of `log/` and `originals/`.

The files are sealed anew, each to secrets that the new vault holds, and the old one goes only when the new one was
read back. Killed on the way, the same once more goes on where it stood.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from fieldkit.errors import CannotRead, Damaged, NotAMission, WrongRecoveryKey
from fieldkit.keys.certificates import fingerprint
from fieldkit.keys.profile import Profile
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.covering import refuse_one_for_both
from fieldkit.mission.layout import Layout
from fieldkit.mission.rebuild import Rebuilt, rebuild_from_copies
from fieldkit.mission.segments import Segment, read_segment, segments
from fieldkit.model.mission import MissionJoin, MissionOpen
from fieldkit.originals import Originals
from fieldkit.originals.reading import copy, settle
from fieldkit.platform import WriterLock, open_regular, remove, sync_folder, write_new, writing, writing_new
from fieldkit.progress import Report, Step
from fieldkit.vault import RecoveryKey, Sealed, Secrets, Shelf, Vault

STAGE = QT_TRANSLATE_NOOP("stages", "sealing anew")
STRANGE = QT_TRANSLATE_NOOP("mission", "it is of another mission, {mission}, and lies beside copies of {other}")
OTHER_ROOT = QT_TRANSLATE_NOOP("mission", "it names another root than the one that is trusted here in its mission")


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came back, and of which mission: `known` if this laptop trusts a root in it, which its entries name.

    Otherwise nobody checked whose entries they are; anybody can seal to a recovery key.
    """

    rebuilt: Rebuilt
    mission: str
    known: bool


def needs_passphrase(folder: Path, key: RecoveryKey, profile: Profile) -> bool:
    """Whether `rescue` will lock the mission anew, for whoever asks a person beforehand. Raises as it does."""
    vault = Vault.read(folder)
    if vault is None and any(Layout(folder).log.glob("*.age")):
        _identity(Layout(folder), Sealed(Secrets.new(key), key), profile)
        return True
    return False


def rescue(
    folder: Path, key: RecoveryKey, passphrase: Callable[[], str], profile: Profile, report: Report
) -> Rescued:
    """`rebuild_from_copies` by the recovery key; where `vault.json` is gone, a new one under `passphrase`.

    Raises as it does, `WrongRecoveryKey`, `MissingField` for an empty passphrase, `OneForBoth`, and
    `Damaged` for closed copies of another mission, or under another root than this laptop trusts in it.
    """
    layout = Layout(folder)
    if not any(layout.log.glob("*.age")):
        raise NotAMission(str(folder))
    with ExitStack() as undo:
        undo.callback(WriterLock.take(layout.lock).release)
        vault = Vault.read(folder)
        secrets = Secrets.new(key) if vault is None else vault.by_recovery_key(key)
        mission, known = _identity(layout, Sealed(secrets, key), profile)
        if vault is None:
            _lock(layout, mission, secrets, passphrase(), profile)
        _Sealing(Sealed(secrets), Sealed(secrets, key)).whole(layout, report)
    return Rescued(rebuild_from_copies(folder, report, lambda _: secrets), mission, known)


def _lock(layout: Layout, mission: str, secrets: Secrets, passphrase: str, profile: Profile) -> None:
    refuse_one_for_both(passphrase, profile)
    write_new(layout.vault, Vault.new(layout.root, mission, secrets, passphrase, profile.cost).data)


def _identity(layout: Layout, covering: Sealed, profile: Profile) -> tuple[str, bool]:
    """The id of the mission, which every entry bears, and whether this laptop knows a root of it."""
    first = dict[str, Segment]()
    stated = dict[str, Segment]()
    for segment in segments(Shelf(layout.log, covering)):
        with suppress(Damaged, CannotRead):
            entry = next(read_segment(segment))
            first.setdefault(entry.envelope.mission, segment)
            if isinstance(entry.act, MissionOpen | MissionJoin):
                stated.setdefault(entry.act.root, segment)
    if not first:
        raise WrongRecoveryKey(layout.root.name)
    mission, *strange = sorted(first, key=lambda one: not profile.roots(one))
    if strange:
        raise Damaged(first[strange[0]].path.name, STRANGE.format(mission=strange[0], other=mission))
    trusted = {fingerprint(root) for root in profile.roots(mission)}
    if trusted and (other := stated.keys() - trusted):
        raise Damaged(stated[min(other)].path.name, OTHER_ROOT)
    return mission, bool(trusted)


@dataclass(frozen=True, slots=True)
class _Sealing:
    """Seals by `fresh` what only `known` opens. What does not open stays as it is, for others to name."""

    fresh: Sealed
    known: Sealed

    def whole(self, layout: Layout, report: Report) -> None:
        """Every file of the mission that is no database. Raises `CannotWrite`."""
        store = Originals(layout.originals, self.fresh)
        small = [path for folder in (layout.log, layout.packets) for path in sorted(folder.glob("*.age"))]
        large = [layout.originals / name for name in sorted(store.unrecorded(frozenset()))]
        steps = [(self._replace, path) for path in small] + [(partial(_keep, store), path) for path in large]
        for number, (take, path) in enumerate(steps):
            report(Step(STAGE, number, len(steps), path.name))
            with suppress(Damaged, CannotRead), open_regular(path) as file:
                if not self.fresh.opens(file, path.name):
                    file.seek(0)
                    take(path, self.known.pieces(file, path.name))

    def _replace(self, path: Path, chunks: Iterator[bytes]) -> None:
        aside = path.with_name(f".{path.name}.fresh")
        remove(aside)  # left by a process that was killed
        with writing_new(aside) as file:
            content = copy(chunks, file, str(aside), self.fresh)
            settle(file, content.sha256, str(aside), self.fresh)
        with writing(path):
            aside.replace(path)
        sync_folder(path.parent)


def _keep(store: Originals, path: Path, chunks: Iterator[bytes]) -> None:
    kept = store.keep(store.stage_chunks(chunks, path.name))
    if store.verify(kept.sha256).state == "sound":
        remove(path)
