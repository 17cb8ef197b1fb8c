"""What is known to be tried on a packet. `tamperings.py` lists it, with what must be found.

Attackers have nothing but the files; or tools that make lists of hashes fit again; or keys of another team; or,
last, all keys of the sealer.
"""

import asyncio
import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from asn1crypto import cms
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding

from fieldkit.canon import Digest, digest
from fieldkit.custody.entry import Entry, Place, read_entry, write_entry
from fieldkit.custody.receipt import HEADER
from fieldkit.custody.tree import consistency_proof, leaf_hash
from fieldkit.keys.authority import open_authority
from fieldkit.keys.certificates import to_pem
from fieldkit.keys.cmsform import ORDER
from fieldkit.keys.identity import Person
from fieldkit.keys.issuing import person_certificate
from fieldkit.keys.signing import Signer
from fieldkit.model.base import Act
from fieldkit.model.packet import ExportBegin, ExportDone, ReceiptImport, StreamTaken
from fieldkit.packet.leaves import LEAVES
from fieldkit.store.rehearsal import folded_rows
from fieldkit.when import Reading
from tests.adapters.keys_team import by_pyhanko
from tests.make import PASSPHRASE
from tests.packets.forging import (
    Files,
    Scene,
    Team,
    entries,
    rechained,
    releaved,
    relisted,
    relogged,
    resealed,
    resummed,
    reworded,
    rows,
    streams,
    with_rows,
)


@dataclass(frozen=True, slots=True)
class Sides:
    """The packet's makers and a team of strangers."""

    us: Scene
    them: Team


RECEIPT = "5" * 64
"""Id of a receipt that nobody ever saw."""

RECEIPTED = 6
"""How many entries of the founding headquarters has receipted."""

Attack = Callable[[Files, Sides], Files]


# --- What an attacker can have in hand ----------------------------------------------------------------------------


def with_lists(attack: Attack) -> Attack:
    """Without a key: all lists of hashes made to fit again."""
    return lambda files, sides: relisted(releaved(attack(files, sides)))


def by_strangers(attack: Attack) -> Attack:
    """Sealed anew with the keys of another team, whose CA bears the same names."""
    return lambda files, sides: resealed(attack(files, sides), sides.them.signers)


def by_the_sealer(attack: Attack, **changes: object) -> Attack:
    """Sealed anew with the right keys: the sealer lies."""
    return lambda files, sides: resealed(attack(files, sides), sides.us.signers, **changes)


def untouched(files: Files, _: Sides) -> Files:
    """Nothing but what is done afterwards."""
    return files


# --- Files --------------------------------------------------------------------------------------------------------


def photos(files: Files) -> list[str]:
    """The photographs."""
    return sorted(path for path in files if path.startswith("data/photos/"))


def photo_changed(files: Files, _: Sides) -> Files:
    path = photos(files)[0]
    return {**files, path: files[path][:-1] + b"\0"}


def photo_longer(files: Files, _: Sides) -> Files:
    path = photos(files)[0]
    return {**files, path: files[path] + b"\0"}


def photo_removed(files: Files, _: Sides) -> Files:
    return _without(files, photos(files)[0])


def photo_added(files: Files, _: Sides) -> Files:
    return {**files, f"data/photos/{'0' * 32}.jpg": b"another"}


def photo_renamed(files: Files, sides: Sides) -> Files:
    return {**photo_removed(files, sides), f"data/photos/{'0' * 32}.jpg": files[photos(files)[0]]}


def photos_swapped(files: Files, _: Sides) -> Files:
    one, other = photos(files)
    return {**files, one: files[other], other: files[one]}


def photos_in_both_folders(files: Files, _: Sides) -> Files:
    """Every photograph once more, among the other files."""
    return {**files, **{path.replace("photos", "files"): files[path] for path in photos(files)}}


def photos_with_another_extension(files: Files, _: Sides) -> Files:
    return {path.replace(".jpg", ".exe"): data for path, data in files.items()}


def added(path: str, data: bytes) -> Attack:
    return lambda files, _: {**files, path: data}


def changed(path: str, old: bytes, new: bytes) -> Attack:
    def attack(files: Files, _: Sides) -> Files:
        assert old in files[path]
        return {**files, path: files[path].replace(old, new, 1)}

    return attack


def removed(path: str) -> Attack:
    return lambda files, _: _without(files, path)


def first_line(change: Callable[[bytes], bytes]) -> Attack:
    """The first line of the manifest of the payload, changed, dropped or doubled."""

    def attack(files: Files, _: Sides) -> Files:
        line, rest = files["manifest-sha256.txt"].split(b"\n", 1)
        return {**files, "manifest-sha256.txt": change(line + b"\n") + rest}

    return attack


def first_path(name: bytes) -> Attack:
    """The first name in the manifest of the payload, replaced."""
    return first_line(lambda line: line[:66] + name + b"\n")


def downgraded(files: Files, _: Sides) -> Files:
    return _without({**files, "manifest-md5.txt": files["manifest-sha256.txt"]}, "manifest-sha512.txt")


# --- The seal and the signatures ----------------------------------------------------------------------------------


def signature(files: Files, role: str) -> str:
    """The signature of a role."""
    return next(path for path in files if path.startswith(f"signatures/{role}-"))


def signature_stripped(files: Files, _: Sides) -> Files:
    return resummed(_without(files, signature(files, "second")))


def signer_struck_out(files: Files, sides: Sides) -> Files:
    lines = files["seal.txt"].splitlines(keepends=True)
    return {
        **signature_stripped(files, sides),
        "seal.txt": b"".join(x for x in lines if not x.startswith(b"signer: second")),
    }


def signature_under_another_role(files: Files, _: Sides) -> Files:
    return resummed({**files, signature(files, "monitor"): files[signature(files, "second")]})


def signature_of_another_text(files: Files, sides: Sides) -> Files:
    return resummed({**files, signature(files, "monitor"): sides.us.signers["monitor"].sign(b"another packet")})


def signature_by_strangers(files: Files, sides: Sides) -> Files:
    made = sides.them.signers["monitor"].sign(files["seal.txt"])
    return resummed({**files, signature(files, "monitor"): made})


def signature_added(files: Files, _: Sides) -> Files:
    return resummed({**files, "signatures/hq-00000000.p7s": files[signature(files, "monitor")]})


def signature_not_in_the_list(files: Files, _: Sides) -> Files:
    lines = files["signatures/SHA256SUMS"].splitlines(keepends=True)
    return {**files, "signatures/SHA256SUMS": b"".join(lines[1:])}


def signature_damaged_harmlessly(files: Files, _: Sides) -> Files:
    path = signature(files, "monitor")
    return {**files, path: files[path] + b"\0"}


def newly_certified(team: Team, code: str, key: ec.EllipticCurvePrivateKey) -> Signer:
    """Somebody whom the CA of `team` has certified."""
    authority = open_authority(team.laptop.profile.authority_folder(team.mission), PASSPHRASE)
    now = datetime.fromisoformat(team.laptop.clock.read().wall)
    certificate = person_certificate(key.public_key(), code, "XX-2024-AA-001", authority.issuer, now)
    return replace(team.signers["monitor"], person=Person(code, key), certificate=certificate)


def signature_mirrored(files: Files, _: Sides) -> Files:
    """The other of the two values that hold, which needs no key."""

    def mirrored(signed: cms.SignedData) -> None:
        r, s = decode_dss_signature(signed["signer_infos"][0]["signature"].native)
        signed["signer_infos"][0]["signature"] = encode_dss_signature(r, ORDER - s)

    return _rewritten(files, mirrored)


def signature_enriched(files: Files, sides: Sides) -> Files:
    """A stranger's certificate put in, which needs no key."""

    def enriched(signed: cms.SignedData) -> None:
        der = sides.them.signers["monitor"].certificate.public_bytes(Encoding.DER)
        signed["certificates"].append(asn1_x509.Certificate.load(der))

    return _rewritten(files, enriched)


def _rewritten(files: Files, change: Callable[[cms.SignedData], None]) -> Files:
    path = signature(files, "monitor")
    info = cms.ContentInfo.load(files[path])
    change(info["content"])
    return resummed({**files, path: bytes(info.dump(force=True))})


def one_in_two_roles(files: Files, sides: Sides) -> Files:
    """One person seals alone, under one certificate."""
    (one, _) = sides.us.signers.values()
    return resealed(files, {"monitor": one, "second": one})


def one_by_two_certificates(files: Files, sides: Sides) -> Files:
    """One person seals alone, under two certificates with keys of their own."""
    one = sides.us.signers["monitor"]
    other = newly_certified(sides.us, one.code, ec.generate_private_key(ec.SECP256R1()))
    return resealed(files, {"monitor": one, "second": other})


def one_key_by_two_names(files: Files, sides: Sides) -> Files:
    """One key seals alone, certified for two people."""
    one = sides.us.signers["monitor"]
    return resealed(files, {"monitor": one, "second": newly_certified(sides.us, "P-03", one.person.key)})


def no_officer(files: Files, sides: Sides) -> Files:
    """Somebody from the field signs for headquarters."""
    monitor, second = sides.us.signers.values()
    return resealed(files, {"monitor": monitor, "hq": second})


def chain_of_others(files: Files, sides: Sides) -> Files:
    """The packet does not hold the certificates that its signatures carry."""
    return {**files, "trust/chain.pem": to_pem(*sides.us.signers["monitor"].chain)}


class Unsuitable(Signer):
    """Signs with whatever key there is."""

    def sign(self, content: bytes) -> bytes:
        made = asyncio.run(by_pyhanko(self).async_sign_general_data(content, "sha256", use_cades=True))
        return bytes(made.dump())


def unsuitable_key(files: Files, sides: Sides) -> Files:
    """Signed with a key on another curve."""
    made = newly_certified(sides.us, "P-03", ec.generate_private_key(ec.SECP384R1()))
    return resealed(files, {"monitor": Unsuitable(made.person, made.certificate, made.chain, made.clock)})


def seal_unsigned(files: Files, _: Sides) -> Files:
    """Nothing sealed, nothing signed, nothing logged: a report alone."""
    kept = {path: data for path, data in files.items() if not path.startswith(("custody/", "data/", "signatures/"))}
    empty = {"seal.txt": b"", "signatures/SHA256SUMS": b"", LEAVES: b""}
    return {**kept, **empty, "data/report/summary.pdf": b"%PDF"}


def pins_of_nothing(files: Files, sides: Sides) -> Files:
    """A seal that names other tag manifests, rightly signed."""
    pins = {"tagmanifest-sha256.txt": "0" * 64, "tagmanifest-sha512.txt": "0" * 64}
    return resealed(files, sides.us.signers, sha256=pins)


# --- The log ------------------------------------------------------------------------------------------------------


def founding(files: Files) -> str:
    """The stream of the founding: the longer one."""
    return max(streams(files), key=lambda stream: len(entries(files, stream)))


def continuing(files: Files) -> str:
    """The stream that the copied folder went on in."""
    return min(streams(files), key=lambda stream: len(entries(files, stream)))


def log_changed(change: Callable[[list[Entry]], list[Entry]], *, rechain: bool = False) -> Attack:
    """The founding stream, changed; or numbered and chained anew, so that it is sound in itself."""

    def attack(files: Files, _: Sides) -> Files:
        stream = founding(files)
        log = change(entries(files, stream))
        return relogged(files, stream, rechained(log) if rechain else log)

    return attack


def log_rewritten(change: Callable[[list[Entry]], list[Entry]]) -> Attack:
    """The same, and a new checkpoint by the device itself."""

    def attack(files: Files, sides: Sides) -> Files:
        stream = founding(files)
        return relogged(files, stream, rechained(change(entries(files, stream))), sides.us.device)

    return attack


def clock_turned(log: list[Entry]) -> list[Entry]:
    line = log[5].line.replace(b'"wall":"2026', b'"wall":"2025')
    return [*log[:5], read_entry(line, log[5].body), *log[6:]]


def body_changed(log: list[Entry]) -> list[Entry]:
    return [reworded(one, b"Bent ring", b"Whole ring") if b"Bent ring" in (one.body or b"") else one for one in log]


def last_cut(log: list[Entry]) -> list[Entry]:
    return log[:-1]


def middle_cut(log: list[Entry]) -> list[Entry]:
    return [*log[:5], *log[6:]]


def inserted(log: list[Entry]) -> list[Entry]:
    return [*log[:6], *log[5:]]


def reordered(log: list[Entry]) -> list[Entry]:
    return [*log[:5], log[6], log[5], *log[7:]]


def two_heads(log: list[Entry]) -> list[Entry]:
    other = log[-1].line.replace(b'"wall":"2026', b'"wall":"2025')
    return [*log, read_entry(other, log[-1].body)]


def another_hand(log: list[Entry]) -> list[Entry]:
    line = log[-1].line.replace(b'"actor":"P-01"', b'"actor":"P-09"')
    return [*log[:-1], read_entry(line, log[-1].body)]


def signature_for_acting_of_another_moment(log: list[Entry]) -> list[Entry]:
    return [log[0], replace(log[1], body=(log[1].body or b"").replace(b" 0 ", b" 1 ", 1)), *log[2:]]


def signature_for_acting_of_no_kind(log: list[Entry]) -> list[Entry]:
    body = re.sub(rb'"signature":"[^"]*"', b'"signature":"AAAA"', log[1].body or b"")
    return [log[0], replace(log[1], body=body), *log[2:]]


def device_certificate_lost(files: Files, sides: Sides) -> Files:
    return {**files, _device_file(sides.us): b"no certificate"}


def checkpoint_of_no_kind(files: Files, _: Sides) -> Files:
    return {**files, f"custody/{founding(files)}.checkpoint": b"no note\n"}


def receipted(attack: Attack, *, withheld: bool = False, **changes: object) -> Attack:
    """Sealed by the sealer after headquarters receipted the first entries of the founding; then attacked.

    `changes` are fields of what the log says of the receipt, which may be `withheld`.
    """

    def after(files: Files, sides: Sides) -> Files:
        act = _receipt(files, sides, {"size": RECEIPTED, **changes})
        logged = grown(RECEIPTED)(_with_receipt(files, sides, act, withheld=withheld), sides)
        return resealed(attack(logged, sides), sides.us.signers, receipt=act.receipt, previous_seal=act.seal)

    return after


def receipt_by_strangers(files: Files, sides: Sides) -> Files:
    """The sealer invents a receipt: an officer of another team signed it."""
    act = _receipt(files, sides, {"size": RECEIPTED}, officer_of=sides.them)
    logged = grown(RECEIPTED)(_with_receipt(files, sides, act, withheld=False), sides)
    return resealed(logged, sides.us.signers, receipt=act.receipt, previous_seal=act.seal)


def grown(size: int, *, over: int | None = None) -> Attack:
    """With the checkpoint after `size` entries of the founding, and the proof from there, or from `over`."""

    def attack(files: Files, sides: Sides) -> Files:
        stream = founding(files)
        log = entries(files, stream)
        proof = consistency_proof([leaf_hash(entry.line) for entry in log], over or size)
        return {
            **files,
            _previous(files): _checkpoint(files, sides.us, log[:size]),
            _consistency(files): b"".join(node.hex().encode() + b"\n" for node in proof),
        }

    return attack


def previous_left_out(files: Files, sides: Sides) -> Files:
    return _without(consistency_left_out(files, sides), _previous(files))


def consistency_left_out(files: Files, _: Sides) -> Files:
    return _without(files, _consistency(files))


def previous_of_no_kind(files: Files, _: Sides) -> Files:
    return {**files, _previous(files): b"no note\n"}


def consistency_of_no_kind(files: Files, _: Sides) -> Files:
    return {**files, _consistency(files): b"no hash\n"}


def previous_by_strangers(files: Files, sides: Sides) -> Files:
    """The very same text, signed by another device."""
    return {**files, _previous(files): _checkpoint(files, sides.them, entries(files, founding(files))[:RECEIPTED])}


def previous_of_another_log(files: Files, sides: Sides) -> Files:
    """Signed by the device, over as many entries, of another stream."""
    log = entries(files, founding(files))[:RECEIPTED]
    return {**files, _previous(files): _checkpoint(files, sides.us, log, stream="0" * 32)}


def previous_of_another_history(files: Files, sides: Sides) -> Files:
    """Signed by the device, over as many entries, and others than those that are here."""
    log = rechained(clock_turned(entries(files, founding(files))))[:RECEIPTED]
    return {**files, _previous(files): _checkpoint(files, sides.us, log)}


def bodies_short(files: Files, _: Sides) -> Files:
    """One body less than envelopes."""
    path = f"custody/{founding(files)}.bodies.jsonl"
    return {**files, path: b"".join(files[path].splitlines(keepends=True)[:-1])}


def stream_left_out(which: Callable[[Files], str]) -> Attack:
    def attack(files: Files, _: Sides) -> Files:
        return {path: data for path, data in files.items() if not path.startswith(f"custody/{which(files)}")}

    return attack


def stream_unnamed(files: Files, _: Sides) -> Files:
    lines = files[f"custody/{continuing(files)}.jsonl"]
    return {**files, f"custody/{'0' * 32}.jsonl": lines}


def another_device(files: Files, sides: Sides) -> Files:
    """Rewritten by the strangers' laptop, which signs the checkpoint and brings its own certificate."""
    stream, device = continuing(files), sides.them.device
    made = relogged(files, stream, rechained(entries(files, stream), device=device.fingerprint), sides.them.device)
    return {**made, _device_file(sides.them): sides.them.device_pem}


def device_certificate_swapped(files: Files, sides: Sides) -> Files:
    return {**files, _device_file(sides.us): sides.them.device_pem}


def checkpoint_of_before(files: Files, sides: Sides) -> Files:
    """The device's own checkpoint, over one entry less."""
    stream = founding(files)
    shorter = relogged(files, stream, entries(files, stream)[:-1], sides.us.device)
    return {**files, f"custody/{stream}.checkpoint": shorter[f"custody/{stream}.checkpoint"]}


# --- Records ------------------------------------------------------------------------------------------------------


def record_changed(files: Files, _: Sides) -> Files:
    return with_rows(files, "item", [{**row, "description": "Whole ring"} for row in rows(files, "item")])


def record_dropped(files: Files, _: Sides) -> Files:
    return with_rows(files, "note", [])


def record_file_dropped(files: Files, _: Sides) -> Files:
    return _without(files, "data/records/note.jsonl")


def record_doubled(files: Files, _: Sides) -> Files:
    return with_rows(files, "photo", [row for row in rows(files, "photo") for _ in (1, 2)])


def record_invented(files: Files, _: Sides) -> Files:
    (tag,) = rows(files, "tag")
    return with_rows(files, "tag", [tag, {**tag, "id": "f" * 8 + str(tag["id"])[8:]}])


def record_not_canonical(files: Files, _: Sides) -> Files:
    return {**files, "data/records/tag.jsonl": files["data/records/tag.jsonl"].replace(b'":', b'": ', 1)}


def leaf_doubled(files: Files, sides: Sides) -> Files:
    """One leaf twice, under a seal that counts both."""
    lines = releaved(files)[LEAVES].splitlines(keepends=True)
    leaves = b"".join([lines[0], *lines])
    return resealed({**files, LEAVES: leaves}, sides.us.signers, leaved=True)


def _without(files: Files, path: str) -> Files:
    return {name: data for name, data in files.items() if name != path}


def _previous(files: Files) -> str:
    return f"custody/{founding(files)}.previous"


def _consistency(files: Files) -> str:
    return f"custody/{founding(files)}.consistency"


def _checkpoint(files: Files, team: Team, log: list[Entry], stream: str | None = None) -> bytes:
    """A checkpoint of `team` over `log`, as one of the founding, or of `stream`."""
    name = stream or founding(files)
    return relogged({}, name, log, team.device)[f"custody/{name}.checkpoint"]


def _receipt(
    files: Files, sides: Sides, changes: dict[str, object], officer_of: Team | None = None
) -> ReceiptImport:
    """What headquarters signed for the founding, as the log records it."""
    taken = {"stream": founding(files), "head": entries(files, founding(files))[RECEIPTED - 1].hash, **changes}
    (packet, seal, mission), officer = ("PKT-XX-2024-AA-001-A-0000", "0" * 64, sides.us.mission), "HQ-01"
    lines = (
        HEADER,
        f"packet: {packet}",
        f"seal: {seal}",
        f"mission: {mission}",
        f"log: {taken['stream']} {taken['size']} {taken['head']} {'0' * 64}",
        f"officer: {officer}",
    )
    text = "".join(f"{line}\n" for line in lines)
    made = newly_certified(officer_of or sides.us, officer, ec.generate_private_key(ec.SECP256R1())).sign(
        text.encode()
    )
    return ReceiptImport(
        packet=packet,
        seal=seal,
        receipt=digest(text.encode()),
        officer=officer,
        streams=(StreamTaken(**taken),),  # type: ignore[arg-type]
        text=text,
        signature=b64encode(made).decode(),
    )


def _with_receipt(files: Files, sides: Sides, receipt: ReceiptImport, *, withheld: bool) -> Files:
    """The log goes on with an earlier packet: begun, done, and receipted by headquarters."""
    log = entries(files, continuing(files))
    subject = log[-1].envelope.id[:-4] + "0000"
    begin = ExportBegin(packet=receipt.packet, edition="ed.field_full", items=(), originals=())
    for act in (begin, ExportDone(seal=receipt.seal, zip="0" * 64, size=1), receipt):
        log.append(_next(log, act, subject))
    log[-1] = replace(log[-1], body=None) if withheld else log[-1]
    made = relogged(files, continuing(files), log, sides.us.device)
    return with_rows(made, "export", _exports(made))


def _exports(files: Files) -> list[dict[str, object]]:
    """The packets that the log tells of."""
    rows = folded_rows(entry for stream in streams(files) for entry in entries(files, stream))
    return [row for (table, _), row in sorted(rows.items()) if table == "export"]


def _next(log: list[Entry], act: Act, subject: str) -> Entry:
    """The entry that says `act` of `subject` behind `log`."""
    last = log[-1].envelope
    place = Place(last.mission, Digest(last.device), last.stream, last.seq + 1, last.tick + 1, Digest(log[-1].hash))
    at = Reading(wall=last.wall, tz=last.tz, boot=last.boot, mono_ms=last.mono_ms)
    entry_id = f"{subject[:-4]}{last.seq + 1:04x}"
    return write_entry(act, (subject,), entry_id=entry_id, salt="0" * 32, place=place, actor=last.actor, at=at)


def history_retold(files: Files, sides: Sides) -> Files:
    """The seal names none of what came before, which the log records."""
    act = _receipt(files, sides, {"size": RECEIPTED})
    logged = grown(RECEIPTED)(_with_receipt(files, sides, act, withheld=False), sides)
    return resealed(logged, sides.us.signers)


def _device_file(team: Team) -> str:
    return f"trust/device-{team.device.fingerprint[:16]}.pem"
