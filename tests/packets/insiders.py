"""What somebody with a certificate of the mission can write into the log, in a stream of their own."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace

from msgspec import structs

from fieldkit.canon import Digest, canonical
from fieldkit.custody.acting import acting_statement
from fieldkit.custody.entry import START, Entry, Place, write_entry
from fieldkit.keys.signing import Signer
from fieldkit.model.base import Act
from fieldkit.model.mission import ActorBegin, LogFork, MissionJoin, MissionOpen, StreamOpen
from fieldkit.model.original import OriginalAdd
from fieldkit.when import Reading
from tests.packets.attacks import Attack, Sides, continuing, founding
from tests.packets.forging import Files, entries, rechained, relogged, resealed

OWN = "0" * 32
"""The stream of their own."""

Opening = Callable[[MissionOpen], Act]
Change = Callable[[list[Entry]], list[Entry]]


def opened(opening: Opening, change: Change = list, *, actor: str = "P-01", signs: str = "monitor") -> Attack:
    """A further stream of the sealer's laptop, opened by `actor`; who `signs` begins to act; then changed."""

    def attack(files: Files, sides: Sides) -> Files:
        first = entries(files, founding(files))[0]
        assert isinstance(first.act, MissionOpen)
        log = [said(opening(first.act), [], first, actor=actor)]
        if signs:
            log.append(begun(log, first, sides.us.signers[signs]))
        made = relogged(files, OWN, rechained(change(log)), sides.us.device)
        return resealed(made, sides.us.signers)

    return attack


def went_on(act: Callable[[Files], Act], subject: str | None = None) -> Attack:
    """The sealer's own stream goes on with an act about `subject`, or a new one."""

    def attack(files: Files, sides: Sides) -> Files:
        log = entries(files, continuing(files))
        made = [*log, said(act(files), log, log[0], subject=subject)]
        return resealed(relogged(files, continuing(files), made, sides.us.device), sides.us.signers)

    return attack


def said(act: Act, log: list[Entry], like: Entry, *, actor: str = "P-01", subject: str | None = None) -> Entry:
    """The entry that says `act` behind `log`, with device and times as in the entry `like`."""
    envelope, seq = like.envelope, len(log)
    stream, tick, prev = (
        (log[-1].envelope.stream, log[-1].envelope.tick + 1, log[-1].hash) if log else (OWN, 1, START)
    )
    place = Place(envelope.mission, Digest(envelope.device), stream, seq, tick, prev)
    at = Reading(wall=envelope.wall, tz=envelope.tz, boot=envelope.boot, mono_ms=envelope.mono_ms)
    id_ = f"{envelope.id[:-4]}{seq:04x}"
    about = subject or (id_ if log else stream)
    return write_entry(act, (about,), entry_id=id_, salt="0" * 32, place=place, actor=actor, at=at)


def begun(log: list[Entry], like: Entry, signer: Signer) -> Entry:
    """The entry with which `signer` begins to act behind `log`."""
    mission, head = like.envelope.mission, log[-1]
    statement = acting_statement(mission, OWN, len(log) - 1, head.hash, signer.code, signer.fingerprint)
    signature = b64encode(signer.sign(statement.encode())).decode()
    act = ActorBegin(person=signer.code, certificate=signer.fingerprint, statement=statement, signature=signature)
    return said(act, log, like, actor=signer.code)


def founded(**changes: object) -> Opening:
    """The founding once more; `changes` are what it says otherwise."""
    return lambda act: structs.replace(act, **changes)


def joined(**changes: object) -> Opening:
    """A laptop that joins; `changes` are what it says otherwise than the founding."""

    def made(act: MissionOpen) -> Act:
        return MissionJoin(invitation="0" * 64, **{**structs.asdict(act), **changes})  # type: ignore[arg-type]

    return made


def continued(**changes: object) -> Opening:
    """A laptop that goes on; `changes` are what it says otherwise of itself."""
    return lambda act: StreamOpen(writer=structs.replace(act.writer, **changes))


def forked(act: MissionOpen) -> Act:
    """A laptop that found its folder behind."""
    gone = {"remembered_hash": "0" * 64, "found_hash": "0" * 64, "remembered_seq": 1, "found_seq": 0}
    return LogFork(left=OWN, writer=act.writer, **gone)  # type: ignore[arg-type]


def strangers_laptop(files: Files, sides: Sides) -> Files:
    """A stream that begins with the certificate of a laptop of another team."""
    certificate = sides.them.laptop.profile.device_certificate(sides.them.mission)
    return opened(continued(certificate=b64encode(certificate).decode()))(files, sides)


def of_the_act(name: str) -> Change:
    """The first entry is of an act that this build does not know."""

    def change(log: list[Entry]) -> list[Entry]:
        envelope = structs.replace(log[0].envelope, act=name)
        return [replace(log[0], envelope=envelope, line=canonical(envelope), act=None), *log[1:]]

    return change


def about(subject: str) -> Change:
    """The first entry speaks of another stream."""

    def change(log: list[Entry]) -> list[Entry]:
        return [replace(log[0], envelope=structs.replace(log[0].envelope, subjects=(subject,))), *log[1:]]

    return change


def withheld(log: list[Entry]) -> list[Entry]:
    """What the first entry says is withheld."""
    return [replace(log[0], body=None, act=None), *log[1:]]


def opened_in_the_middle(files: Files) -> Act:
    """The founding once more, in the middle of a stream."""
    act = entries(files, founding(files))[0].act
    assert act is not None
    return act


def original(**changes: object) -> Callable[[Files], Act]:
    """The first original once more; `changes` are what is said otherwise of it."""

    def made(files: Files) -> Act:
        log = entries(files, founding(files))
        act = next(one.act for one in log if isinstance(one.act, OriginalAdd) and one.act.kind == "photo")
        return structs.replace(act, **changes)

    return made
