"""Is every file there, unchanged, and none besides? (`packet.md` 3.4, steps 3 to 6.)"""

from collections.abc import Iterator

from fieldkit.checking.evidence import Evidence
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.packet.bag import BAGIT_TXT
from fieldkit.packet.layout import has_place
from fieldkit.packet.leaves import LEAVES

UNLISTED = frozenset({"seal.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"})
REPACKED = QT_TRANSLATE_NOOP(
    "findings",
    "The zip is not byte for byte the one that fieldkit writes ({part} of {subject}): it was packed again by"
    " another tool, or damaged. Unpack it and check the folder.",
)
CRC = QT_TRANSLATE_NOOP("findings", "{subject} does not have the checksum that the zip states for it.")
CHANGED = QT_TRANSLATE_NOOP("findings", "{subject} was changed: it does not have the hash that {list} names.")
UNNAMED = QT_TRANSLATE_NOOP("findings", "{subject} is in the packet and not in {list}.")
STRANGER = QT_TRANSLATE_NOOP("findings", "{subject} is in the packet, and no packet has a place for it.")
LACKING = QT_TRANSLATE_NOOP("findings", "{subject} is in {list} and not in the packet.")
PINNED = QT_TRANSLATE_NOOP("findings", "{subject} is not the one that seal.txt names.")
OXUM = QT_TRANSLATE_NOOP("findings", "{subject} does not describe this packet.")
COUNTED = QT_TRANSLATE_NOOP(
    "findings", "{subject} counts under data/: files {files}, bytes {bytes}; here are: files {count}, bytes {size}."
)
LEAF = QT_TRANSLATE_NOOP("findings", "{subject} is not what the list of leaves under the seal says.")
ROOT = QT_TRANSLATE_NOOP("findings", "{subject} does not have the Merkle root that seal.txt names.")
NAME = QT_TRANSLATE_NOOP("findings", "{subject} is not named like the packet {packet} that it holds.")


def parts_are_sound(evidence: Evidence) -> Iterator[Finding]:
    """Every file that is always there is there, and whatever says something can be read and is in its form."""
    yield from evidence.broken


def container_is_canonical(evidence: Evidence) -> Iterator[Finding]:
    """The zip is exactly the one that the same files always give, and its checksums are right."""
    packet = evidence.packet
    if packet.repacked is not None:
        yield Finding.wrong("zip.canonical", packet.repacked.entry, REPACKED, part=packet.repacked.part)
    for name, found in evidence.hashes.items():
        stated = packet.crc32(name)
        if stated is not None and stated != found.crc32:
            yield Finding.wrong("zip.crc", name, CRC)


def packet_has_its_name(evidence: Evidence) -> Iterator[Finding]:
    """The folder is called like the packet."""
    if evidence.seal and evidence.packet.name != evidence.seal.packet:
        yield Finding.unproven("packet.name", evidence.packet.name, NAME, packet=evidence.seal.packet)


def only_files_of_a_packet(evidence: Evidence) -> Iterator[Finding]:
    """Every file has its place in the format."""
    for name in sorted(evidence.packet.files):
        if not has_place(name):
            yield Finding.wrong("file.stranger", name, STRANGER)


def seal_pins_the_tag_manifests(evidence: Evidence) -> Iterator[Finding]:
    """Both tag manifests have both hashes that seal.txt names."""
    for name, sha256, sha512 in evidence.seal.tag_manifests() if evidence.seal else ():
        found = evidence.hashes.get(name)
        if found is not None and (found.sha256, found.sha512) != (sha256, sha512):
            yield Finding.wrong("seal.pins", name, PINNED)


def every_file_is_listed(evidence: Evidence) -> Iterator[Finding]:
    """The files present are exactly those that the manifests list, in each of the four."""
    present = set(evidence.packet.files)
    payload = {name for name in present if name.startswith("data/")}
    tags = {name for name in present - payload - UNLISTED if not name.startswith("signatures/")}
    for listing, names in evidence.manifests.items():
        wanted = tags if listing.startswith("tag") else payload
        for name in sorted(wanted - set(names)):
            yield Finding.wrong("file.unlisted", name, UNNAMED, list=listing)
        for name in sorted(set(names) - wanted):
            yield Finding.wrong("file.missing", name, LACKING, list=listing)


def every_file_is_unchanged(evidence: Evidence) -> Iterator[Finding]:
    """Each listed file has the hash that each manifest names."""
    for listing, names in evidence.manifests.items():
        for name, stated in names.items():
            found = evidence.hashes.get(name)
            if found is not None and stated != (found.sha512 if listing.endswith("sha512.txt") else found.sha256):
                yield Finding.wrong("file.changed", name, CHANGED, list=listing)


def bag_describes_itself(evidence: Evidence) -> Iterator[Finding]:
    """bagit.txt and bag-info.txt say exactly what they must (RFC 8493)."""
    if evidence.bagit_txt not in (None, BAGIT_TXT):
        yield Finding.wrong("bag.version", "bagit.txt", OXUM)
    sizes = [size for name, size in evidence.packet.files.items() if name.startswith("data/")]
    info, seal = evidence.bag_info, evidence.seal
    if seal and info and info.packet != seal.packet:
        yield Finding.wrong("bag.info", "bag-info.txt", OXUM)
    elif info and (info.size, info.count) != (sum(sizes), len(sizes)):
        said, here = {"bytes": info.size, "files": info.count}, {"size": sum(sizes), "count": len(sizes)}
        facts = {name: str(number) for name, number in {**said, **here}.items()}
        yield Finding.wrong("bag.info", "bag-info.txt", COUNTED, **facts)


def leaves_are_in_their_form(evidence: Evidence) -> Iterator[Finding]:
    """leaves.jsonl is a sorted list, and has the root that the seal names."""
    last = ""
    for number, leaf in enumerate(evidence.leaves):
        if leaf is None:
            yield Finding.wrong("leaves.line", f"{LEAVES}:{number}", LEAF)
        elif leaf.path <= last:
            yield Finding.wrong("leaves.order", f"{LEAVES}:{number}", LEAF)
        last = leaf.path if leaf else last
    seal = evidence.seal
    if seal and (evidence.leaves_root, len(evidence.leaves)) != (seal.items_root, seal.items_count):
        yield Finding.wrong("leaves.root", LEAVES, ROOT)


def leaves_are_the_payload(evidence: Evidence) -> Iterator[Finding]:
    """leaves.jsonl lists every file under data/ but itself, with its size and hash."""
    listed = {leaf.path: (leaf.bytes, leaf.sha256) for leaf in evidence.leaves if leaf}
    payload = {name for name in evidence.packet.files if name.startswith("data/") and name != LEAVES}
    for name in sorted(payload ^ set(listed)):
        yield Finding.wrong("leaves.set", name, LEAF)
    for name, said in listed.items():
        found = evidence.hashes.get(name)
        if found is not None and said != (found.size, found.sha256):
            yield Finding.wrong("leaves.file", name, LEAF)
