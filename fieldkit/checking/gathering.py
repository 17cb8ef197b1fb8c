"""Gathers the evidence: every file of a packet is read once, each part is sound in form or reported."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import PurePosixPath

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from msgspec import MsgspecError, json

from fieldkit.canon import canonical, decode, digest
from fieldkit.checking.evidence import Earlier, Evidence, Row, Stream
from fieldkit.checking.reading import MANIFEST_LIMIT, MANIFESTS, Reader
from fieldkit.checking.vouching import is_vouched_for, sealed_files
from fieldkit.custody import note
from fieldkit.custody.entry import Entry, body_in, read_entry
from fieldkit.custody.tree import CompactRange, leaf_hash
from fieldkit.errors import CertificateRefused, NotCanonical
from fieldkit.keys.certificates import from_pem
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.packet.bag import parse_bag_info
from fieldkit.packet.layout import (
    CHAIN,
    INSTRUCTIONS,
    META,
    RECORDS,
    REPORT,
    SUMS,
    device_path,
    log_path,
    streams_of,
)
from fieldkit.packet.leaves import LEAVES, Leaf
from fieldkit.packet.manifest import parse_manifest
from fieldkit.packet.seal import parse_seal
from fieldkit.packet.view import Packet
from fieldkit.progress import Report
from fieldkit.store.rehearsal import folded_rows

HASH = re.compile(rb"[0-9a-f]{64}")
SIGNATURE_LIMIT = 64 << 10
SHORTEST_LINE = 400
"""No envelope is shorter: its hashes and ids alone are more."""

MOST_BAD_LINES = 20
"""After so many lines that are no entries the rest of a stream is not looked at."""

MOST_NODES = 128
"""Twice the height of any tree that fits into a packet: more hashes no proof has (RFC 6962, 2.1.2)."""

LINE_BAD = QT_TRANSLATE_NOOP("findings", "{subject} is not a sound line of the log: {why}.")
UNEQUAL = QT_TRANSLATE_NOOP("findings", "{subject} does not hold one body line per envelope.")
EMPTY = QT_TRANSLATE_NOOP("findings", "{subject} holds no entry; a stream has at least the one that opens it.")
NO_LOG = QT_TRANSLATE_NOOP("findings", "There is no custody log: {subject} holds no stream.")
NO_NOTE = QT_TRANSLATE_NOOP("findings", "{subject} is not a checkpoint in its form: {why}.")
NO_PROOF = QT_TRANSLATE_NOOP("findings", "{subject} is not a list of hashes in hexadecimal.")
NO_CERTIFICATE = QT_TRANSLATE_NOOP("findings", "{subject} holds no certificate that can be read.")


def gather(packet: Packet, roots: Sequence[x509.Certificate], at: datetime, report: Report) -> Evidence:
    """Read every file of `packet` for its hashes, and once those that are lists or texts for what they say."""
    reader = Reader(packet)
    reader.look_for_what_is_always_there()
    hashes, seal_bytes = reader.measured(report), reader.content("seal.txt") or b""
    seal, manifests = reader.parsed("seal.txt", parse_seal), _manifests(reader)
    signatures = _signatures(reader)
    if seal is not None and is_vouched_for(seal, seal_bytes, signatures, roots, at):
        reader.sealed = sealed_files(seal, hashes, manifests)
    streams = _streams(reader)
    rows = folded_rows(entry for stream in streams.values() for entry in stream.entries)
    leaves = reader.lines(LEAVES, len(packet.files))
    return Evidence(
        packet=packet,
        roots=roots,
        at=at,
        hashes=hashes,
        seal=seal,
        seal_bytes=seal_bytes,
        seal_digest=digest(seal_bytes),
        manifests=manifests,
        bagit_txt=reader.content("bagit.txt"),
        bag_info=reader.parsed("bag-info.txt", parse_bag_info),
        plain=_plain(reader),
        leaves=tuple(map(_leaf, leaves)),
        leaves_root=CompactRange(map(leaf_hash, leaves)).root().hex(),
        records=_records(reader, rows),
        signatures=signatures,
        sums=reader.parsed(SUMS, parse_manifest),
        streams=streams,
        chain=reader.content(CHAIN) or b"",
        certificates=_certificates(reader, streams.values()),
        rows=rows,
        broken=tuple(reader.broken.values()),
    )


def _manifests(reader: Reader) -> dict[str, Mapping[str, str]]:
    listed = ((name, reader.parsed(name, parse_manifest, MANIFEST_LIMIT)) for name in MANIFESTS)
    return {name: found for name, found in listed if found is not None}


def _signatures(reader: Reader) -> dict[str, bytes]:
    read = ((name, reader.content(name, SIGNATURE_LIMIT)) for name in reader.files("signatures/", ".p7s"))
    return {name: data for name, data in read if data is not None}


def _plain(reader: Reader) -> dict[str, bytes]:
    names = [name for name in (INSTRUCTIONS, *reader.files(META)) if name in reader.packet.files]
    read = ((name, reader.content(name)) for name in names)
    return {name: data for name, data in (*read, (REPORT, reader.beginning(REPORT))) if data is not None}


def _records(reader: Reader, rows: Iterable[tuple[str, str]]) -> dict[str, tuple[Row | None, ...]]:
    """The records by file. Of each table there can be as many as folding gives; some more are read to be named."""
    counts = Counter(table for table, _ in rows)
    most = {name: 2 * counts[PurePosixPath(name).stem] + MOST_BAD_LINES for name in reader.files(RECORDS)}
    return {name: tuple(map(_record, reader.lines(name, most[name]))) for name in most}


def _streams(reader: Reader) -> dict[str, Stream]:
    found = {name: _stream(reader, name) for name in streams_of(reader.packet.files)}
    if not found:
        reader.note(Finding.wrong("log.none", "custody/", NO_LOG))
    return found


def _stream(reader: Reader, name: str) -> Stream:
    entries = tuple(_entries(reader, name))
    root = CompactRange(leaf_hash(entry.line) for entry in entries).root()
    text, signed = _note(reader, log_path(name, "checkpoint"))
    return Stream(name, entries, root, text, signed, _earlier(reader, name))


def _entries(reader: Reader, stream: str) -> Iterator[Entry]:
    envelopes, bodies = log_path(stream), log_path(stream, "bodies.jsonl")
    lines = reader.lines(envelopes, reader.packet.files.get(envelopes, 0) // SHORTEST_LINE + 1)
    said = reader.lines(bodies, len(lines) + 1)
    if reader.packet.files.get(envelopes) == 0:
        reader.note(Finding.wrong("log.empty", envelopes, EMPTY))
    if len(lines) != len(said):
        reader.note(Finding.wrong("log.bodies", bodies, UNEQUAL))
        return
    bad = 0
    for number, (line, body) in enumerate(zip(lines, said, strict=True)):
        try:
            yield read_entry(line, body_in(body))
        except NotCanonical as error:
            reader.note(Finding.wrong("log.line", f"{envelopes}:{number}", LINE_BAD, why=error.why))
            bad += 1
            if bad == MOST_BAD_LINES:
                return


def _note(reader: Reader, name: str) -> tuple[str, note.SignedNote | None]:
    data = reader.content(name)
    text = "" if data is None else data.decode("utf-8", "replace")
    try:
        return text, None if data is None else note.parse(text)
    except NotCanonical as error:
        reader.note(Finding.wrong("checkpoint.form", name, NO_NOTE, why=error.why))
        return text, None


def _earlier(reader: Reader, stream: str) -> Earlier | None:
    previous, consistency = log_path(stream, "previous"), log_path(stream, "consistency")
    if not {previous, consistency} & reader.packet.files.keys():
        return None
    _, signed = _note(reader, previous)
    lines = reader.lines(consistency, MOST_NODES)
    if not all(map(HASH.fullmatch, lines)):
        reader.note(Finding.wrong("previous.form", consistency, NO_PROOF))
        return None
    return None if signed is None else Earlier(signed, [bytes.fromhex(line.decode()) for line in lines])


def _certificates(reader: Reader, streams: Iterable[Stream]) -> dict[str, bytes]:
    """DER of the certificate that the packet holds for each device that wrote one of `streams`."""
    found: dict[str, bytes] = {}
    for device in sorted({stream.device for stream in streams if stream.entries}):
        name = device_path(device)
        data = reader.content(name)
        try:
            if data is not None:
                found[device] = from_pem(data, name)[0].public_bytes(Encoding.DER)
        except CertificateRefused:
            reader.note(Finding.wrong("device.certificate", name, NO_CERTIFICATE))
    return found


def _leaf(line: bytes) -> Leaf | None:
    try:
        return decode(line, Leaf)
    except NotCanonical:
        return None


def _record(line: bytes) -> Row | None:
    try:
        row = json.decode(line)
        sound = isinstance(row, dict) and canonical(row) == line
    except (MsgspecError, UnicodeDecodeError, RecursionError, NotCanonical):
        return None
    return row if sound else None
