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
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.layout import Layout
from fieldkit.mission.rebuild import Rebuilt, rebuild_from_copies
from fieldkit.mission.segments import read_segment, segments
from fieldkit.originals import Originals
from fieldkit.originals.reading import copy, settle
from fieldkit.platform import WriterLock, open_regular, remove, sync_folder, write_new, writing, writing_new
from fieldkit.progress import Report, Step
from fieldkit.vault import RecoveryKey, Sealed, Secrets, Shelf, Vault
from fieldkit.vault.wrapping import Cost

STAGE = QT_TRANSLATE_NOOP("stages", "sealing anew")


def rescue(folder: Path, key: RecoveryKey, passphrase: Callable[[], str], cost: Cost, report: Report) -> Rebuilt:
    """`rebuild_from_copies` by the recovery key; where `vault.json` is gone, a new one under `passphrase`.

    Raises as it does, `WrongRecoveryKey`, and `MissingField` for an empty passphrase.
    """
    layout = Layout(folder)
    if not any(layout.log.glob("*.age")):
        raise NotAMission(str(folder))
    with ExitStack() as undo:
        undo.callback(WriterLock.take(layout.lock).release)
        vault = Vault.read(folder) or _new_vault(layout, key, passphrase(), cost)
        secrets = vault.by_recovery_key(key)
        _Sealing(Sealed(secrets), Sealed(secrets, key)).whole(layout, report)
    return rebuild_from_copies(folder, report, lambda _: secrets)


def _new_vault(layout: Layout, key: RecoveryKey, passphrase: str, cost: Cost) -> Vault:
    secrets = Secrets.new(key)
    vault = Vault.new(layout.root, _mission(layout, Sealed(secrets, key)), secrets, passphrase, cost)
    write_new(layout.vault, vault.data)
    return vault


def _mission(layout: Layout, covering: Sealed) -> str:
    """The id of the mission, which every entry bears."""
    for segment in segments(Shelf(layout.log, covering)):
        with suppress(Damaged, CannotRead):
            return next(read_segment(segment)).envelope.mission
    raise WrongRecoveryKey(layout.root.name)


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
