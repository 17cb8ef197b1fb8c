"""Creating, opening and continuing a mission folder."""

import base64
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from shutil import rmtree

from fieldkit import __version__
from fieldkit.custody.acting import acting_statement
from fieldkit.errors import Damaged, FieldkitError, NotAMission, OnlyCopiesLeft, Refused
from fieldkit.errors.joining import NOT_JOINED
from fieldkit.keys.profile import Head
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.closing import complete_copies
from fieldkit.mission.covering import Locking, connect, covering_of, is_sealed, new_covering
from fieldkit.mission.hands import Hands
from fieldkit.mission.layout import Layout
from fieldkit.mission.place import new_place, refuse_unsafe
from fieldkit.mission.unit import Mission
from fieldkit.mission.values import Draft, Info, Pen
from fieldkit.mission.vaults import know_vault
from fieldkit.model.base import Act
from fieldkit.model.mission import ActorBegin, LogFork, MissionJoin, MissionOpen, StreamOpen, Writer
from fieldkit.platform import WriterLock, holder_of, make_new_folder, remove_unfinished, sync_folder, wipe_left
from fieldkit.store import audit, checkpoints, driver, log, schema, streams
from fieldkit.vault import Unlock, nobody

MISSING = QT_TRANSLATE_NOOP("mission", "the file is missing")
EMPTY = QT_TRANSLATE_NOOP("mission", "it holds no mission")
NOT_OURS = QT_TRANSLATE_NOOP("mission", "it is not built as fieldkit builds it ({names})")
OPENING_GONE = QT_TRANSLATE_NOOP("mission", "the body of entry {stream}:0 of its log, which opens it, is gone")
WRITING = QT_TRANSLATE_NOOP("mission", "writing into this mission")


def writer(hands: Hands, mission: str, letter: str) -> Writer:
    """What the first entry of a stream says about who writes it. Raises `KeyMissing` without a certificate."""
    certificate = hands.profile.device_certificate(mission)
    return Writer(
        certificate=base64.b64encode(certificate).decode(), letter=letter, software=f"fieldkit {__version__}"
    )


def create(
    folder: Path,
    opening: MissionOpen | MissionJoin,
    info: Info,
    signer: Signer,
    hands: Hands,
    told: Sequence[Draft] = (),
    locking: Locking | None = None,
) -> Mission:
    """Make the mission folder `folder`, record `opening` as its first entry, let `signer` begin to act, add `told`.

    Without `locking` it is a plain one.

    Nothing is left of a mission that cannot be made to its end. Raises as `new_place` does, and `CannotWrite`.
    """
    layout, stream = new_place(folder), hands.new_token()
    make_new_folder(layout.root)
    with ExitStack() as undo, driver.translated(layout.database):
        undo.callback(rmtree, layout.root, ignore_errors=True)
        undo.callback(hands.profile.forget_stream, info.id, stream)
        for part in (layout.log, layout.originals, layout.packets):
            make_new_folder(part)
        sync_folder(layout.root.parent)
        lock = WriterLock.take(layout.lock)
        undo.callback(lock.release)
        covering = new_covering(layout, info.id, locking, hands.profile.cost)
        database = connect(layout, covering, write=True)
        undo.callback(driver.close, database)
        schema.prepare(database, layout.database)
        know_vault(layout, database)
        mission = Mission(layout, covering, database, hands, info, Pen(lock, stream, signer.code))
        mission.record([Draft(opening, (stream,))])
        begin_acting(mission, signer)
        if told:
            mission.record(told)
        undo.pop_all()
    return mission


def open_mission(
    folder: Path, hands: Hands, *, write: bool, examining: bool = False, unlock: Unlock = nobody
) -> Mission:
    """Open the mission in `folder`; for `examining` even where the catalogue is not built as fieldkit builds it.

    `unlock` is asked where the mission is encrypted; see also `open_again`.

    For writing, a folder found behind what this device last wrote into it goes on in a new stream that
    begins with `log.fork`. Raises `NotAMission`, `MissionLocked`, `NewerFile`, `Damaged`, `UnsafePlace`,
    `VaultMissing`, `VaultDamaged`, `OtherVault`, what `unlock` raises, `Refused` for a laptop that has not joined.
    """
    layout = Layout(folder)
    if not layout.database.is_file():
        raise _without_database(layout)
    if write:
        refuse_unsafe(folder)
    covering = covering_of(layout, unlock)
    with ExitStack() as undo, driver.translated(layout.database):
        lock = WriterLock.take(layout.lock) if write else None
        if lock is not None:
            undo.callback(lock.release)
        database = connect(layout, covering, write=write)
        undo.callback(driver.close, database)
        if schema.check_version(database, layout.database) == 0:
            raise Damaged(str(layout.database), EMPTY)
        if write:
            schema.prepare(database, layout.database)
        _refuse_strange(database, layout.database, write=write, examining=examining)
        mission = Mission(layout, covering, database, hands, describe(layout, database))
        if lock is not None:
            wipe_left(layout.vault)
            know_vault(layout, database)
            remove_unfinished(layout.log)
            complete_copies(database, mission.copies)
            mission = go_on(mission, lock)
        undo.pop_all()
    return mission


def _without_database(layout: Layout) -> FieldkitError:
    """What a folder without a database is; what else of a mission is there has to be named."""
    if not layout.log.is_dir():
        return NotAMission(str(layout.root))
    if layout.vault.exists() or not is_sealed(layout.root):
        return Damaged(str(layout.database), MISSING)
    copies, originals = (_files(part) for part in (layout.log, layout.originals))
    return OnlyCopiesLeft(str(layout.root), copies, originals)


def _files(folder: Path) -> int:
    return sum(path.is_file() for path in folder.rglob("*"))


def open_again(mission: Mission, *, examining: bool = False) -> Mission:
    """Open a mission that is open once more, for reading; nobody is asked for what opens it. Raises as that."""
    unlock = mission.covering.unlock
    return open_mission(mission.folder, mission.hands, write=False, examining=examining, unlock=unlock)


def written_by(folder: Path) -> str | None:
    """Who writes into the mission in `folder` just now; None if nobody does."""
    return holder_of(Layout(folder).lock)


def describe(layout: Layout, database: driver.Database) -> Info:
    """What the log says of the mission: its founding or, where that never came here, the earliest joining."""
    found = [(entry, entry.act) for entry in streams.openings(database)]
    told = [(entry, act) for entry, act in found if isinstance(act, MissionOpen | MissionJoin)]
    if not told:
        _refuse_first_entries(layout, database)
        raise Damaged(str(layout.database), EMPTY)
    entry, act = min(told, key=lambda one: isinstance(one[1], MissionJoin))
    return Info(entry.envelope.mission, act.code, act.title, act.handling, act.sample, act.root)


def go_on(mission: Mission, lock: WriterLock) -> Mission:
    """`mission` with a pen: for the stream that this device wrote last or, where that cannot go on, a new one."""
    database, device = mission.database, mission.hands.profile.device()
    own = streams.of_device(database, device.fingerprint)
    if not own:
        raise Refused(WRITING, NOT_JOINED)
    last = own[-1]
    actor = streams.last_actor(database, last.id) or last.actor
    # a folder that was rebuilt cannot know all that is written here
    if checkpoints.tree(database, last.id).size == 0:
        checkpoints.grow_tree(database, last.id)
    opening = _new_opening(mission, last.id, last.letter)
    fresh = last.id if opening is None else mission.hands.new_token()
    pen = Pen(lock, fresh, actor)
    written = Mission(mission.layout, mission.covering, database, mission.hands, mission.info, pen)
    if opening is not None:
        _sign_left(written, last.id)
        written.record([Draft(opening, (fresh,))])
    return written


def go_on_as(mission: Mission, signer: Signer) -> None:
    """From here on `signer` acts in an open mission, and signs for it; whoever acted before does so no more.

    Raises `Refused` for a mission open for reading only, `CannotWrite`.
    """
    before = mission.actor
    mission.pass_on(signer.code)
    try:
        begin_acting(mission, signer)
    except FieldkitError:
        mission.pass_on(before)
        raise


def begin_acting(mission: Mission, signer: Signer) -> None:
    """Record that `signer` acts from here on, with their signature over a statement naming this stream's head."""
    end, person, certificate = log.head(mission.database, mission.stream), signer.code, signer.fingerprint
    statement = acting_statement(mission.info.id, mission.stream, end.seq, end.hash, person, certificate)
    signature = base64.b64encode(signer.sign(statement.encode())).decode()
    act = ActorBegin(person=person, certificate=certificate, statement=statement, signature=signature)
    mission.record([Draft(act, (mission.hands.new_id(),))])


def _refuse_strange(database: driver.Database, path: Path, *, write: bool, examining: bool) -> None:
    """Nothing is read from a table of somebody else's making, and nothing written past another trigger.

    An examination names these itself; it needs no more than the log, to know which mission it looks at.
    """
    strange = [part for part in audit.strange_parts(database) if write or part.is_read]
    named = [part.name for part in strange if not examining or part.name in {"entry", "body"}]
    if named:
        raise Damaged(str(path), NOT_OURS.format(names=", ".join(named)))


def _refuse_first_entries(layout: Layout, database: driver.Database) -> None:
    """Name the first entry that is damaged, where no opening of the mission can be read."""
    first = (entry for stream in log.streams(database) for entry in log.of_stream(database, stream, 0, 1))
    gone = [entry.envelope.stream for entry in first if entry.act is None]  # one that does not read is named here
    if gone:
        raise Damaged(str(layout.database), OPENING_GONE.format(stream=gone[0]))


def _sign_left(mission: Mission, stream: str) -> None:
    """Sign what a killed process left unsigned in a stream that is not gone on with: nobody else ever could."""
    forked = any(fork.stream == stream for fork in log.forks(mission.database))
    if not forked and checkpoints.tree(mission.database, stream).size == log.head(mission.database, stream).seq + 1:
        mission.leave(stream)


def _new_opening(mission: Mission, stream: str, letter: str) -> Act | None:
    """The act that opens a new stream; None if `stream` can simply go on."""
    remembered = mission.hands.profile.remembered(mission.info.id, stream)
    found = log.head(mission.database, stream)
    identity = writer(mission.hands, mission.info.id, letter)
    if any(fork.stream == stream for fork in log.forks(mission.database)):
        return _fork(stream, remembered or Head(found.seq, found.hash, 0), found, identity)
    if remembered is None:
        return StreamOpen(writer=identity)
    if remembered.hash in log.hash_at(mission.database, stream, remembered.seq):
        return None
    return _fork(stream, remembered, found, identity)


def _fork(stream: str, remembered: Head, found: log.Head, identity: Writer) -> LogFork:
    return LogFork(
        left=stream,
        remembered_seq=remembered.seq,
        remembered_hash=remembered.hash,
        found_seq=found.seq,
        found_hash=found.hash,
        writer=identity,
    )
