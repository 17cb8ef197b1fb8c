"""The mission CA of a team that has none: founded in the profile, moved to a second medium, used from there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from fieldkit.errors import CannotRead, CannotWrite, KeyDamaged, KeyMissing
from fieldkit.keys import files
from fieldkit.keys.certificates import (
    Certificates,
    common_name,
    fingerprint,
    issued_by,
    mission_code,
    one_from_pem,
    to_pem,
)
from fieldkit.keys.identity import elliptic_key, to_pkcs8
from fieldkit.keys.issuing import (
    Issuer,
    authority_certificate,
    device_certificate,
    person_certificate,
    root_certificate,
)
from fieldkit.keys.profile import Profile
from fieldkit.keys.requests import read_request
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.platform import wipe as wipe_file
from fieldkit.vault.wrapping import unwrap, wrap
from fieldkit.when import Clock

ROOT, AUTHORITY = "root", "mission-ca"
CERTIFICATES = (f"{ROOT}.pem", f"{AUTHORITY}.pem")
KEYS = (f"{ROOT}.key", f"{AUTHORITY}.key")
NO_FOLDER = QT_TRANSLATE_NOOP("keys", "there is no such folder (is the medium mounted?)")
NOWHERE = QT_TRANSLATE_NOOP("keys", "an exported authority was looked for in {folder} and in {inside}")


@dataclass(frozen=True, slots=True)
class Authority:
    """An opened mission CA below `root`."""

    root: x509.Certificate
    issuer: Issuer

    def issue(self, request: bytes, clock: Clock, *, lead: bool = False) -> Certificates:
        """Certify the two keys of `request`; whoever calls this has compared its fingerprint.

        The person may invite others if they are a `lead`.
        Raises `CertificateRefused` for a request that does not hold, `Refused` if by `clock` the CA is not valid.
        """
        asked, now, code = read_request(request), _now(clock), mission_code(self.root)
        return Certificates(
            person_certificate(asked.person, asked.code, code, self.issuer, now, lead=lead),
            device_certificate(asked.device, asked.device_name, code, self.issuer, now),
            self.issuer.certificate,
        )


def found_authority(profile: Profile, mission: str, code: str, passphrase: str, clock: Clock) -> Authority:
    """Make root and mission CA for `mission`, whose case code is `code`, and trust that root in `profile`.

    Raises `AlreadyThere`, `BadLabel`, `MissingField` for an empty passphrase, `CannotWrite`.
    """
    folder, now = profile.authority_folder(mission), _now(clock)
    root_key, key = ec.generate_private_key(ec.SECP384R1()), ec.generate_private_key(ec.SECP256R1())
    root = Issuer(root_certificate(root_key, code, now), root_key)
    issuer = Issuer(authority_certificate(key.public_key(), code, root, now), key)
    contents: dict[str, bytes] = {}
    for name, one in ((ROOT, root), (AUTHORITY, issuer)):
        wrapped = wrap(to_pkcs8(one.key), passphrase, name=common_name(one.certificate), cost=profile.cost)
        contents |= {f"{name}.pem": to_pem(one.certificate), f"{name}.key": wrapped}
    files.write_folder(folder, contents)
    profile.trust(mission, to_pem(root.certificate))
    return Authority(root.certificate, issuer)


def exported_authority(folder: Path, mission: str) -> Path:
    """The folder of an exported mission CA: `folder` itself, or what `export_authority` made in it.

    Raises `KeyMissing` naming both where neither is one.
    """
    inside = folder / _exported(mission)
    found = [place for place in (folder, inside) if (place / CERTIFICATES[-1]).is_file()]
    if not found:
        raise KeyMissing(KEYS[-1], NOWHERE.format(folder=folder, inside=inside))
    return found[0]


def open_authority(folder: Path, passphrase: str) -> Authority:
    """Open the mission CA that lies in `folder`: `profile.authority_folder`, or where it was exported to.

    Raises `KeyMissing` if its keys are elsewhere, `WrongPassphrase`, `KeyDamaged`, `CertificateRefused`,
    `CannotRead`.
    """
    contents = _contents(folder)
    root, certificate = (one_from_pem(contents[name], name) for name in CERTIFICATES)
    name = common_name(certificate)
    key = elliptic_key(unwrap(contents[f"{AUTHORITY}.key"], passphrase, name=name), name)
    if key.public_key() != certificate.public_key() or not issued_by(certificate, root):
        raise KeyDamaged(name, QT_TRANSLATE_NOOP("keys", "key and certificates do not belong together"))
    return Authority(root, Issuer(certificate, key))


def export_authority(profile: Profile, mission: str, target: Path, *, wipe: bool = True) -> Path:
    """Write the mission CA, still wrapped, into a new folder in `target`, a second medium, and read it back.

    With `wipe` its private keys then leave the profile, and what it issued is no longer called self-issued.
    Returns the new folder; `target` must be there. Raises `KeyMissing`, `AlreadyThere`, `CannotWrite`,
    `CannotRead`.
    """
    source = profile.authority_folder(mission)
    contents = _contents(source)
    if not target.is_dir():  # a medium that is not mounted would leave the keys on this machine
        raise CannotWrite(str(target), NO_FOLDER)
    written = target / _exported(mission)
    files.write_folder(written, contents)
    if _contents(written) != contents:
        raise CannotRead(str(written), QT_TRANSLATE_NOOP("keys", "it does not read back as it was written"))
    if wipe:
        for name in KEYS:
            wipe_file(source / name)
    return written


def is_self_issued(profile: Profile, root_fingerprint: str) -> bool:
    """Does a private key of the authority with that root (SHA-256 of its DER) lie in this profile?

    Then its owner could certify anybody as anybody, and a verdict resting on it has to say so. Raises
    `CannotRead`, and `CertificateRefused` for a damaged root beside such a key.
    """
    for key in (profile.folder / "authority").glob("*/*.key"):
        root = files.read(key.with_name(f"{ROOT}.pem")) or b""
        if fingerprint(one_from_pem(root, f"{ROOT}.pem")) == root_fingerprint:
            return True
    return False


def _exported(mission: str) -> str:
    return f"fieldkit-authority-{mission[:8]}"


def _contents(folder: Path) -> Mapping[str, bytes]:
    contents = {name: files.read(folder / name) for name in (*CERTIFICATES, *KEYS)}
    absent = [name for name, data in contents.items() if data is None]
    if absent:
        raise KeyMissing(
            absent[0], QT_TRANSLATE_NOOP("keys", "it lies on the second medium, or was never made on this laptop")
        )
    return {name: data for name, data in contents.items() if data is not None}


def _now(clock: Clock) -> datetime:
    return datetime.fromisoformat(clock.read().wall)
