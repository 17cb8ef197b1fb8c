"""A real packet to attack, and what attackers can do: without a key, with keys of their own, with the sealer's."""

import shutil
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography import x509
from msgspec import structs

from fieldkit import recording
from fieldkit.canon import canonical, decode, digest
from fieldkit.checking import Checked
from fieldkit.custody import note
from fieldkit.custody.entry import START, Entry, body_in, read_entry
from fieldkit.custody.tree import CompactRange, leaf_hash
from fieldkit.keys.authority import open_authority
from fieldkit.keys.certificates import to_pem
from fieldkit.keys.identity import Device
from fieldkit.keys.requests import make_request
from fieldkit.keys.signing import Signer
from fieldkit.packet.bag import format_bag_info, parse_bag_info
from fieldkit.packet.hashing import measure
from fieldkit.packet.leaves import LEAVES, Leaf
from fieldkit.packet.manifest import format_manifest
from fieldkit.packet.seal import LogLine, SignerLine, format_seal, parse_seal
from fieldkit.packing.sealing import seal_packet
from fieldkit.progress import silent
from tests.make import PASSPHRASE, Counter, Laptop, card, vocabulary

Files = dict[str, bytes]
ALGORITHMS = ("sha256", "sha512")
UNLISTED = ("seal.txt", "tagmanifest-", "signatures/")


@dataclass(frozen=True)
class Team:
    """A laptop, its mission's id and root, and those who sign at it."""

    laptop: Laptop
    mission: str
    root: Path
    signers: Mapping[str, Signer]

    @property
    def device(self) -> Device:
        """The key that signs checkpoints."""
        return self.laptop.profile.device()

    @property
    def device_pem(self) -> bytes:
        """Its certificate."""
        return to_pem(x509.load_der_x509_certificate(self.laptop.profile.device_certificate(self.mission)))


@dataclass(frozen=True)
class Scene(Team):
    """A packet, and the team that sealed it."""

    zip: Path

    def files(self) -> Files:
        """Every file of the packet."""
        with zipfile.ZipFile(self.zip) as archive:
            return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}

    def check(self, packet: Path) -> Checked:
        """What the program says of `packet`."""
        return self.laptop.check(packet, self.mission)


def sealed_scene(home: Path) -> Scene:
    """A mission folder went on after it was copied; then two people seal a packet from the copy: two streams."""
    laptop = Laptop(home / "laptop", "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, _findings(home / "card"))
        bent = laptop.item(mission, material=["steel"], description="Bent ring, سبيكة")
        recording.tag(mission, vocabulary(), bent.id, ["dmg.bent"])
        shown = [recording.find_photo(mission, "P-A0001")]
        recording.link_photos(mission, vocabulary(), recording.find_item(mission, bent.label), shown, "close_scale")
    shutil.copytree(laptop.folder, home / "copy" / laptop.folder.name)
    with laptop.open() as mission:
        recording.add_note(mission, vocabulary(), bent.id, "Written after the copy was made")
    copy = replace(laptop, root=home / "copy", chance=Counter(7))
    copy.hands = replace(laptop.hands, chance=copy.chance)
    with copy.open() as mission:
        recording.add_note(mission, vocabulary(), bent.id, "Seen from the north")
        signers = {
            "monitor": _signer(laptop, mission.info.id, "P-01"),
            "second": _newcomer(laptop, mission.info.id),
        }
        sealed = seal_packet(mission, vocabulary(), signers, [], silent)
        root = laptop.root_pem(mission.info.id, home / "root.pem")
        return Scene(laptop, mission.info.id, root, signers, sealed.path)


def strangers_team(home: Path) -> Team:
    """Another team with a CA of its own, all of whose names are the same."""
    laptop = Laptop(home, "P-01")
    with laptop.found() as mission:
        known = mission.info.id
    signers = {"monitor": _signer(laptop, known, "P-01"), "second": _newcomer(laptop, known)}
    return Team(laptop, known, laptop.root_pem(known, home / "root.pem"), signers)


def _findings(folder: Path) -> Path:
    """Two photographs and a letter."""
    (card(folder, 2) / "letter.txt").write_text("Received from the host.\n", "utf-8")
    return folder


def _signer(laptop: Laptop, mission: str, code: str) -> Signer:
    return laptop.profile.signer(mission, code, PASSPHRASE, laptop.clock)


def _newcomer(laptop: Laptop, mission: str) -> Signer:
    """A second person at the same laptop, certified by the mission's CA."""
    profile = laptop.profile
    person = profile.new_person("P-02", PASSPHRASE)
    authority = open_authority(profile.authority_folder(mission), PASSPHRASE)
    profile.adopt(mission, authority.issue(make_request(person, profile.device()), laptop.clock))
    return _signer(laptop, mission, "P-02")


def laid(files: Mapping[str, bytes], folder: Path) -> Path:
    """`files` written into a new `folder`."""
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def relisted(files: Mapping[str, bytes]) -> Files:
    """With manifests that fit again, as anybody can make them."""
    made = dict(files)
    payload = {path: data for path, data in made.items() if path.startswith("data/")}
    info = parse_bag_info(made["bag-info.txt"], "bag-info.txt")
    size, count = sum(map(len, payload.values())), len(payload)
    made["bag-info.txt"] = format_bag_info(replace(info, size=size, count=count))
    made |= _manifests("manifest", payload)
    tags = {path: made[path] for path in made if not path.startswith(("data/", *UNLISTED))}
    return made | _manifests("tagmanifest", tags)


def releaved(files: Mapping[str, bytes]) -> Files:
    """With a list of leaves that fits again."""
    payload = {path: data for path, data in files.items() if path.startswith("data/") and path != LEAVES}
    leaves = [Leaf(len(data), path, "0" * 32, digest(data)) for path, data in sorted(payload.items())]
    return {**files, LEAVES: b"".join(canonical(leaf) + b"\n" for leaf in leaves)}


def resealed(
    files: Mapping[str, bytes], signers: Mapping[str, Signer], *, leaved: bool = False, **changes: object
) -> Files:
    """Everything made to fit again, `leaved` or not, and signed; `changes` are fields of the seal."""
    made = relisted(_with_chain(files if leaved else releaved(files), signers))
    tags = {name: measure([made[name]]) for name in made if name.startswith("tagmanifest-")}
    leaves = made[LEAVES].splitlines()
    seal = replace(
        parse_seal(made["seal.txt"], "seal.txt"),
        logs=tuple(_log_line(made, stream) for stream in streams(made)),
        items_root=CompactRange(map(leaf_hash, leaves)).root().hex(),
        items_count=len(leaves),
        signers=tuple(SignerLine(role, signer.fingerprint) for role, signer in signers.items()),
        sha256={name: hashes.sha256 for name, hashes in tags.items()},
        sha512={name: hashes.sha512 for name, hashes in tags.items()},
    )
    return signed(made, format_seal(replace(seal, **changes)), signers)  # type: ignore[arg-type]


def _with_chain(files: Mapping[str, bytes], signers: Mapping[str, Signer]) -> Files:
    """With the certificates of `signers` beside those that are there."""
    there = (
        x509.load_pem_x509_certificates(files.get("trust/chain.pem", b"")) if files.get("trust/chain.pem") else []
    )
    more = [one for signer in signers.values() for one in (signer.certificate, *signer.chain)]
    return {**files, "trust/chain.pem": to_pem(*dict.fromkeys([*there, *more]))}


def signed(files: Mapping[str, bytes], seal: bytes, signers: Mapping[str, Signer]) -> Files:
    """With another `seal`, the signatures of `signers` over it, and no others."""
    made = {path: data for path, data in files.items() if not path.startswith("signatures/")}
    p7s = {f"{role}-{signer.fingerprint[:8]}.p7s": signer.sign(seal) for role, signer in signers.items()}
    return resummed({**made, "seal.txt": seal, **{f"signatures/{name}": data for name, data in p7s.items()}})


def resummed(files: Mapping[str, bytes]) -> Files:
    """With a list of signatures that fits again, as anybody can make it."""
    sums = {path.removeprefix("signatures/"): digest(data) for path, data in files.items() if path.endswith(".p7s")}
    return {**files, "signatures/SHA256SUMS": format_manifest(sums)}


def streams(files: Iterable[str]) -> list[str]:
    """The streams of the log, sorted: the longer one is that of the founding."""
    names = (path.removeprefix("custody/") for path in files if path.endswith(".checkpoint"))
    return sorted(name.removesuffix(".checkpoint") for name in names)


def entries(files: Mapping[str, bytes], stream: str) -> list[Entry]:
    """The entries of a stream."""
    lines, bodies = (files[f"custody/{stream}.{end}"].splitlines() for end in ("jsonl", "bodies.jsonl"))
    return [read_entry(line, body_in(body)) for line, body in zip(lines, bodies, strict=True)]


def relogged(files: Mapping[str, bytes], stream: str, log: Sequence[Entry], device: Device | None = None) -> Files:
    """With the stream holding `log`, as it is; the checkpoint is made anew if there is a `device` to sign it."""
    made = {
        **files,
        f"custody/{stream}.jsonl": b"".join(entry.line + b"\n" for entry in log),
        f"custody/{stream}.bodies.jsonl": b"".join((entry.body or b"-") + b"\n" for entry in log),
    }
    if device is not None:
        tree = CompactRange(leaf_hash(entry.line) for entry in log)
        checkpoint = note.Checkpoint(note.origin(log[0].envelope.mission, stream), tree.size, tree.root())
        text = note.sign(checkpoint, device.name, device.public_raw, device.sign)
        made[f"custody/{stream}.checkpoint"] = text.encode()
    return made


def rechained(log: Iterable[Entry], **changes: object) -> list[Entry]:
    """The entries numbered and chained anew; `changes` are fields of every envelope."""
    made: list[Entry] = []
    for seq, entry in enumerate(log):
        prev = made[-1].hash if made else START
        body = entry.envelope.body if entry.body is None else digest(entry.body)
        envelope = structs.replace(entry.envelope, seq=seq, prev=prev, body=body, **changes)
        made.append(replace(entry, envelope=envelope, line=canonical(envelope)))
    return made


def reworded(entry: Entry, old: bytes, new: bytes) -> Entry:
    """The entry with another text in its body; its envelope still names the body that it had."""
    assert entry.body is not None
    assert old in entry.body
    return replace(entry, body=entry.body.replace(old, new))


def rows(files: Mapping[str, bytes], table: str) -> list[dict[str, object]]:
    """The records of a table."""
    return [decode(line, dict) for line in files[f"data/records/{table}.jsonl"].splitlines()]


def with_rows(files: Mapping[str, bytes], table: str, records: Iterable[Mapping[str, object]]) -> Files:
    """With other records in a table."""
    return {**files, f"data/records/{table}.jsonl": b"".join(canonical(row) + b"\n" for row in records)}


def _manifests(kind: str, files: Mapping[str, bytes]) -> Files:
    hashes = {path: measure([data]) for path, data in files.items()}
    return {
        f"{kind}-{algorithm}.txt": format_manifest({path: getattr(h, algorithm) for path, h in hashes.items()})
        for algorithm in ALGORITHMS
    }


def _log_line(files: Mapping[str, bytes], stream: str) -> LogLine:
    lines = files[f"custody/{stream}.jsonl"].splitlines()
    root = CompactRange(map(leaf_hash, lines)).root().hex()
    return LogLine(stream, len(lines), digest(lines[-1]), root)
