"""A team with its mission CA, laptops and people, and openssl as the judge of what they make."""

import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko_certvalidator.registry import CertificateRegistry

from fieldkit.keys.authority import Authority, found_authority
from fieldkit.keys.certificates import to_pem
from fieldkit.keys.identity import to_pkcs8
from fieldkit.keys.profile import Profile
from fieldkit.keys.requests import make_request
from fieldkit.keys.signing import Signer
from fieldkit.vault.wrapping import Cost
from fieldkit.when import Reading

MISSION, OTHER_MISSION = "1" * 32, "2" * 32
CASE = "XX-2024-AA-001"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
NOW = datetime(2024, 4, 3, 9, 12, tzinfo=UTC)
SECRET = "correct horse"


@dataclass(frozen=True, slots=True)
class StandingClock:
    """A clock that always shows the same moment."""

    wall: str = "2024-04-03T09:12:00Z"

    def read(self) -> Reading:
        return Reading(wall=self.wall, tz="+00:00", boot="boot", mono_ms=1)


CLOCK = StandingClock()


def laptop(folder: Path) -> Profile:
    return Profile(folder, cost=CHEAP)


def founded(profile: Profile, mission: str = MISSION) -> Authority:
    return found_authority(profile, mission, CASE, "root secret", CLOCK)


def enrol(profile: Profile, code: str, authority: Authority, mission: str = MISSION) -> Signer:
    """Make the key of `code` on this laptop, have it certified, and open it for signing."""
    person = profile.new_person(code, SECRET)
    profile.trust(mission, to_pem(authority.root))
    profile.adopt(mission, authority.issue(make_request(person, profile.device()), CLOCK))
    return profile.signer(mission, code, SECRET, CLOCK)


def openssl(*arguments: object, at: datetime | None = NOW) -> subprocess.CompletedProcess[str]:
    """Run openssl, for what looks at certificates as of the moment `at`."""
    moment = [] if at is None else ["-attime", str(int(at.timestamp()))]
    command = ["openssl", *map(str, arguments[:1]), *moment, *map(str, arguments[1:])]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def accepts(folder: Path, signature: bytes, content: bytes, root: Path, *extra: object, at: datetime = NOW) -> bool:
    """Does openssl take this for a CAdES signature over `content` that leads to `root`?"""
    signed, text = folder / "x.p7s", folder / "seal.txt"
    signed.write_bytes(signature)
    text.write_bytes(content)
    arguments = ("-verify", "-cades", "-binary", "-inform", "DER", "-in", signed, "-content", text, "-CAfile", root)
    return openssl("cms", *arguments, "-out", "/dev/null", *extra, at=at).returncode == 0


def pem_file(path: Path, *certificates: object) -> Path:
    path.write_bytes(to_pem(*certificates))  # type: ignore[arg-type]
    return path


def by_pyhanko(signer: Signer) -> SimpleSigner:
    """The same signer, free to sign in ways that are not offered here."""
    certificate, *above = (
        asn1_x509.Certificate.load(one.public_bytes(Encoding.DER)) for one in (signer.certificate, *signer.chain)
    )
    key = asn1_keys.PrivateKeyInfo.load(to_pkcs8(signer.person.key))
    return SimpleSigner(signing_cert=certificate, signing_key=key, cert_registry=CertificateRegistry.build(above))
