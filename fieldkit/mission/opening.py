"""Creating, opening and continuing a mission folder."""

import base64
from collections.abc import Callable
from pathlib import Path

from msgspec import json

from fieldkit import __version__
from fieldkit.errors import AlreadyThere, CannotWrite, Damaged, NotAMission, Refused, UnsafePlace
from fieldkit.keys.profile import Head
from fieldkit.mission.hands import Hands
from fieldkit.mission.layout import SUFFIX, Layout
from fieldkit.mission.unit import Draft, Info, Mission
from fieldkit.model.base import Act
from fieldkit.model.mission import ActorBegin, LogFork, MissionJoin, MissionOpen, StreamOpen, Writer
from fieldkit.originals import Originals
from fieldkit.platform import WriterLock, make_private_folder, mount_of
from fieldkit.store import driver, log, schema, streams

Sign = Callable[[bytes], bytes]
"""The person's CMS over given bytes, DER."""


def writer(hands: Hands, mission: str, letter: str) -> Writer:
    """What the first entry of a stream says about who writes it. Raises `KeyMissing` without a certificate."""
    certificate = hands.profile.device_certificate(mission)
    return Writer(
        certificate=base64.b64encode(certificate).decode(), letter=letter, software=f"fieldkit {__version__}"
    )


def create(folder: Path, opening: MissionOpen | MissionJoin, info: Info, actor: str, hands: Hands) -> Mission:
    """Make the mission folder `folder` and record `opening` as its first entry.

    Raises `AlreadyThere`, `UnsafePlace`, `CannotWrite`.
    """
    if folder.suffix != SUFFIX:
        folder = folder.with_name(folder.name + SUFFIX)
    refuse_unsafe(folder.parent)
    if folder.exists():
        raise AlreadyThere(str(folder))
    layout = Layout(folder)
    try:
        for part in (layout.root, layout.log, layout.originals, layout.packets):
            make_private_folder(part)
    except OSError as error:
        raise CannotWrite(str(folder), error.strerror or str(error)) from error
    lock = WriterLock.take(layout.lock)
    database = driver.connect(layout.database, write=True)
    schema.prepare(database, layout.database)
    stream = hands.new_token()
    mission = Mission(layout, database, Originals(layout.originals), hands, lock, stream, info, actor)
    mission.record([Draft(opening, (stream,))])
    return mission


def open_mission(folder: Path, hands: Hands, *, write: bool) -> Mission:
    """Open the mission in `folder`.

    For writing, a folder found behind what this device last wrote into it goes on in a new stream that
    begins with `log.fork`. Raises `NotAMission`, `MissionLocked`, `NewerFile`, `Damaged`, `UnsafePlace`.
    """
    layout = Layout(folder)
    if not layout.database.is_file():
        if layout.log.is_dir():
            raise Damaged(str(layout.database), "the file is missing")
        raise NotAMission(str(folder))
    if write:
        refuse_unsafe(folder)
    lock = WriterLock.take(layout.lock) if write else None
    database = driver.connect(layout.database, write=write)
    if write:
        schema.prepare(database, layout.database)
    else:
        schema.check_version(database, layout.database)
    with driver.translated(layout.database):
        info = describe(layout, database)
        mission = Mission(layout, database, Originals(layout.originals), hands, lock, "", info, "")
        if write:
            continue_stream(mission)
    return mission


def describe(layout: Layout, database: driver.Database) -> Info:
    """What the log says of the mission."""
    row, mission = streams.founding(database), log.mission_id(database)
    if row is None or mission is None:
        raise Damaged(str(layout.database), "it holds no mission")
    return Info(id=mission, **json.decode(str(row["mission"]), type=dict[str, str | bool]))  # type: ignore[arg-type]


def continue_stream(mission: Mission) -> None:
    """Choose the stream that this device goes on with, or begin a new one."""
    profile = mission.hands.profile
    own = streams.of_device(mission.database, profile.device().fingerprint)
    if not own:
        raise Refused(
            "writing into this mission",
            "This laptop has not joined it. Ask the lead for an invitation: fieldkit mission join",
        )
    latest = own[-1]
    stream, letter = str(latest["id"]), str(latest["letter"])
    mission.actor = streams.last_actor(mission.database, stream) or str(latest["actor"])
    opening = _new_opening(mission, stream, letter)
    mission.stream = stream
    if opening is not None:
        mission.stream = mission.hands.new_token()
        mission.record([Draft(opening, (mission.stream,))])


def begin_acting(mission: Mission, person: str, certificate: str, sign: Sign) -> None:
    """Record that `person` acts from here on, with their signature over a statement naming this stream's head."""
    end = log.head(mission.database, mission.stream)
    statement = f"fieldkit-actor/1 {mission.info.id} {mission.stream} {end.seq} {end.hash} {person} {certificate}"
    signature = base64.b64encode(sign(statement.encode())).decode()
    act = ActorBegin(person=person, certificate=certificate, statement=statement, signature=signature)
    mission.actor = person
    mission.record([Draft(act, (mission.hands.new_id(),))])


def refuse_unsafe(folder: Path) -> None:
    """Raise `UnsafePlace` for folders on network file systems: SQLite's log needs shared memory and true locks."""
    mount = mount_of(folder)
    if mount.kind == "network":
        raise UnsafePlace(str(folder), f"it lies on a network file system ({mount.filesystem})")


def _new_opening(mission: Mission, stream: str, letter: str) -> Act | None:
    """The act that opens a new stream; None if `stream` can simply go on."""
    remembered = mission.hands.profile.remembered(stream)
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
