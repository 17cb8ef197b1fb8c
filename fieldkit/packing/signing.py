"""The seal of a packet, and the signatures over it."""

from collections.abc import Mapping
from itertools import combinations

from fieldkit.canon import digest
from fieldkit.errors import SignsTwice
from fieldkit.keys.certificates import key_fingerprint
from fieldkit.keys.signing import Signer
from fieldkit.mission import Mission
from fieldkit.packet.hashing import Hashes, measure
from fieldkit.packet.layout import SIGNATURES, SUMS, signature_path
from fieldkit.packet.manifest import format_manifest
from fieldkit.packet.seal import LogLine, Seal, SignerLine
from fieldkit.packing.earlier import receipted_before, sealed_before
from fieldkit.packing.planning import Plan

ALGORITHMS = ("sha256", "sha512")


def manifests(hashes: Mapping[str, Hashes]) -> dict[str, bytes]:
    """`manifest-<algorithm>.txt` over the payload among `hashes`."""
    payload = {path: found for path, found in hashes.items() if path.startswith("data/")}
    return {f"manifest-{algorithm}.txt": _listed(algorithm, payload) for algorithm in ALGORITHMS}


def tag_manifests(hashes: Mapping[str, Hashes], late: Mapping[str, bytes]) -> dict[str, bytes]:
    """`tagmanifest-<algorithm>.txt` over the other files among `hashes`, and `late`, which come after the seal."""
    tags = {path: found for path, found in hashes.items() if not path.startswith("data/")}
    tags |= {path: measure([data]) for path, data in late.items()}
    return {f"tagmanifest-{algorithm}.txt": _listed(algorithm, tags) for algorithm in ALGORITHMS}


def seal_of(mission: Mission, plan: Plan, signers: Mapping[str, Signer], tags: Mapping[str, bytes]) -> Seal:
    """What people sign: which packet, whose log how far, which tag manifests, which packet came before it."""
    before, receipted = sealed_before(mission), receipted_before(mission)
    measured = {name: measure([data]) for name, data in tags.items()}
    return Seal(
        packet=plan.packet,
        mission=mission.info.id,
        device=mission.hands.profile.device().fingerprint,
        created=mission.hands.clock.read().wall,
        logs=tuple(LogLine(h.stream, h.size, h.head, h.root) for h in plan.heads),
        edition=plan.edition.removeprefix("ed."),
        sample=mission.info.sample,
        items_root=plan.items_root,
        items_count=plan.items_count,
        previous_seal=before[-1].seal if before else None,
        receipt=receipted.receipt if receipted else None,
        recipient=None,
        signers=tuple(SignerLine(role, signer.fingerprint) for role, signer in signers.items()),
        sha256={name: h.sha256 for name, h in measured.items()},
        sha512={name: h.sha512 for name, h in measured.items()},
    )


def refuse_doubles(signers: Mapping[str, Signer]) -> None:
    """Raise `SignsTwice` where one person, key or certificate would sign in two roles."""
    for (one, first), (other, second) in combinations(signers.items(), 2):
        keys = key_fingerprint(first.person.key.public_key()), key_fingerprint(second.person.key.public_key())
        if first.code == second.code or keys[0] == keys[1] or first.fingerprint == second.fingerprint:
            raise SignsTwice(second.code, one, other)


def signatures(seal: bytes, signers: Mapping[str, Signer]) -> dict[str, bytes]:
    """`signatures/`: each signer's CMS over the seal, and the list of them."""
    made = {signature_path(role, signer.fingerprint): signer.sign(seal) for role, signer in signers.items()}
    sums = format_manifest({path.removeprefix(SIGNATURES): digest(data) for path, data in made.items()})
    return {SUMS: sums, **dict(sorted(made.items()))}


def _listed(algorithm: str, hashes: Mapping[str, Hashes]) -> bytes:
    return format_manifest({path: getattr(found, algorithm) for path, found in hashes.items()})
