"""The small files of a packet, as bytes: log, records, leaves, what software and clocks said."""

import platform as python_platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version

from msgspec import json

from fieldkit import __version__
from fieldkit.canon import canonical
from fieldkit.custody.entry import body_line
from fieldkit.custody.tree import CompactRange, consistency_proof, leaf_hash
from fieldkit.errors import Damaged
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.original import Original
from fieldkit.packet import layout
from fieldkit.packet.leaves import Leaf
from fieldkit.packing.earlier import receipted_sizes
from fieldkit.store import checkpoints, log
from fieldkit.store.table import Row

UNSIGNED = QT_TRANSLATE_NOOP("packing", "no checkpoint of its device covers its last entry")

LIBRARIES = (
    "cryptography",
    "exifread",
    "msgspec",
    "pi-heif",
    "pillow",
    "pyhanko",
    "reportlab",
    "sqlcipher3",
    "sqlite-utils",
)


NO_NOTE = QT_TRANSLATE_NOOP("packing", "the checkpoint over its first {size} entries, which was receipted, is gone")


@dataclass(frozen=True, slots=True)
class StreamHead:
    """How far a stream reaches in the packet: fields of a `log:` line of the seal."""

    stream: str
    size: int
    head: str
    root: str


def original_path(original: Original) -> str:
    """Where an original stands in the packet: by content, photographs apart from other files."""
    return layout.original_path(original.kind, original.sha256, original.extension)


def record_files(rows: Mapping[str, Iterable[Row]]) -> dict[str, bytes]:
    """`data/records/<table>.jsonl`: one canonical line per row."""
    return {
        layout.records_path(table): b"".join(canonical(row) + b"\n" for row in found)
        for table, found in rows.items()
    }


def custody_files(mission: Mission) -> tuple[dict[str, bytes], list[StreamHead]]:
    """Every stream held, whole: envelopes, bodies, the note that covers them; and how far each reaches.

    A stream that headquarters has receipted also has the note of that time. Raises `Damaged` where that is gone,
    and for a stream without a note over its last entry: rows would rest on what no packet holds.
    """
    files: dict[str, bytes] = {}
    heads: list[StreamHead] = []
    receipted = receipted_sizes(mission)
    for stream in log.streams(mission.database):
        notes = dict(checkpoints.of_stream(mission.database, stream))
        size, note = max(notes.items(), default=(0, ""))
        last = log.head(mission.database, stream)
        if size != last.seq + 1:
            raise Damaged(stream, UNSIGNED)
        envelopes, bodies, hashes = _lines(mission, stream, size)
        files |= {
            layout.log_path(stream): envelopes,
            layout.log_path(stream, "bodies.jsonl"): bodies,
            layout.log_path(stream, "checkpoint"): note.encode(),
        }
        if stream in receipted:
            files |= _growth(stream, notes, receipted[stream], hashes)
        heads.append(StreamHead(stream, size, last.hash, CompactRange(hashes).root().hex()))
    return files, heads


def heads_now(mission: Mission) -> list[StreamHead]:
    """How far each stream reaches now, signed to its end or not."""
    found: list[StreamHead] = []
    for stream in log.streams(mission.database):
        last = log.head(mission.database, stream)
        hashes = _lines(mission, stream, last.seq + 1)[2]
        found.append(StreamHead(stream, last.seq + 1, last.hash, CompactRange(hashes).root().hex()))
    return found


def _lines(mission: Mission, stream: str, size: int) -> tuple[bytes, bytes, list[bytes]]:
    """The envelopes of a stream, its bodies, and the hashes of its leaves."""
    envelopes, bodies, hashes = bytearray(), bytearray(), []
    for _, line, body in log.stream_lines(mission.database, stream, 0, size):
        envelopes += line + b"\n"
        bodies += body_line(body) + b"\n"
        hashes.append(leaf_hash(line))
    return bytes(envelopes), bytes(bodies), hashes


def _growth(stream: str, notes: Mapping[int, str], earlier: int, hashes: Sequence[bytes]) -> dict[str, bytes]:
    """The note over the first `earlier` entries, which headquarters receipted, and the proof of growth from it.

    Every checkpoint that ever stood in a packet of this device is kept, so one that is gone was taken out.
    """
    if earlier not in notes:
        raise Damaged(stream, NO_NOTE.format(size=earlier))
    proof = "".join(f"{node.hex()}\n" for node in consistency_proof(hashes, earlier))
    return {
        layout.log_path(stream, "previous"): notes[earlier].encode(),
        layout.log_path(stream, "consistency"): proof.encode(),
    }


def leaves_file(payload: Mapping[str, tuple[int, str]], mission: Mission) -> tuple[bytes, str]:
    """`leaves.jsonl` over the `payload` (size and SHA-256 by path), and its Merkle root in hex."""
    growing, lines = CompactRange(), bytearray()
    for path, (size, sha256) in sorted(payload.items()):
        line = canonical(Leaf(size, path, mission.hands.new_token(), sha256))
        growing.add(leaf_hash(line))
        lines += line + b"\n"
    return bytes(lines), growing.root().hex()


def meta_files(mission: Mission, profile_json: bytes) -> dict[str, bytes]:
    """`meta/`: the BagIt profile, the software that made the packet, and what the clocks said."""
    software = {
        "fieldkit": __version__,
        "python": python_platform.python_version(),
        "system": python_platform.system(),
        "libraries": {name: version(name) for name in LIBRARIES},
    }
    return {
        "meta/clock.json": canonical(mission.hands.clock.read()) + b"\n",
        "meta/profile.json": profile_json,
        "meta/software.json": json.format(canonical(software), indent=1) + b"\n",
    }
