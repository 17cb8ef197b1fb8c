"""The profile: the folder of one person on this machine, apart from every mission.

device.key                      PKCS#8, Ed25519; not under a passphrase, because it signs by itself
people/P-01.key                 PKCS#8, P-256, wrapped (`wrapping`)
missions/<id>/roots.pem         roots that this machine trusts in that mission
missions/<id>/device.pem        the device's certificate and the mission CA above it
missions/<id>/P-01.pem          the same for a person
missions/<id>/second.json       where the second copy of the mission lies (`mission.second`)
missions/<id>/unfinished/       where copies of it are being made (`mission.unfinished`)
authority/<id>/                 keys of a mission CA that was made here (`authority`)
streams/<mission>/<id>          heads of the streams written here (`heads`)
"""

import re
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from shutil import rmtree

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding

from fieldkit.errors import AlreadyThere, BadLabel, CertificateRefused, KeyDamaged, KeyMissing
from fieldkit.keys import files, heads
from fieldkit.keys.certificates import (
    Certificates,
    common_name,
    fingerprint,
    from_pem,
    is_root,
    issued_by,
    one_from_pem,
    spoken,
    to_pem,
)
from fieldkit.keys.heads import Head
from fieldkit.keys.identity import CODE, Device, Person, checked_code, device_key, elliptic_key, to_pkcs8
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.platform import remove
from fieldkit.vault.wrapping import STANDING_COST, Cost, unwrap, wrap
from fieldkit.when import Clock

__all__ = ["Head", "Profile"]

TOKEN = re.compile(r"[0-9a-f]{32}")
NOT_MADE_HERE = QT_TRANSLATE_NOOP("keys", "it was not made on this laptop")


class Profile:
    """Keys, certificates, trusted roots and remembered heads in `folder`, which is made when first needed.

    `cost` is what opening a key that is made from now on takes. Every method may raise `CannotRead`, every
    one that stores `CannotWrite`; missions and streams are 32 hexadecimal digits, anything else is `BadLabel`.
    """

    def __init__(self, folder: Path, *, cost: Cost = STANDING_COST) -> None:
        self.folder, self.cost = folder, cost

    def device(self) -> Device:
        """The key of this laptop, made on first use. Raises `KeyDamaged`."""
        return self._device

    def new_person(self, code: str, passphrase: str) -> Person:
        """Make and keep the key of the person `code`.

        Raises `BadLabel` for a code unlike `P-01`, `MissingField` for an empty passphrase, `AlreadyThere`.
        """
        person = Person(checked_code(code), ec.generate_private_key(ec.SECP256R1()))
        files.write_new(self._key_of(code), wrap(to_pkcs8(person.key), passphrase, name=code, cost=self.cost))
        return person

    def people(self) -> tuple[str, ...]:
        """Codes of the persons whose keys are here."""
        found = (path.stem for path in (self.folder / "people").glob("*.key"))
        return tuple(sorted(code for code in found if CODE.fullmatch(code)))

    def person(self, code: str, passphrase: str) -> Person:
        """Open the key of `code`. Raises `BadLabel`, `KeyMissing`, `WrongPassphrase`, `KeyDamaged`."""
        wrapped = files.read(self._key_of(code))
        if wrapped is None:
            raise KeyMissing(code, NOT_MADE_HERE)
        return Person(code, elliptic_key(unwrap(wrapped, passphrase, name=code), code))

    def trust(self, mission: str, root_pem: bytes) -> x509.Certificate:
        """Trust the one root certificate in `root_pem` for everything in `mission`.

        Whoever calls this has compared its fingerprint. A mission has one root for ever: raises
        `CertificateRefused` if it has another already, or if that is no root.
        """
        root = one_from_pem(root_pem, ROOT)
        if not is_root(root):
            raise CertificateRefused(ROOT, QT_TRANSLATE_NOOP("keys", "it is not a self-signed authority"))
        held = self.roots(mission)
        if held and root not in held:
            known = spoken(fingerprint(held[0]))
            raise CertificateRefused(ROOT, OTHER_ROOT.format(mission=mission[:8], fingerprint=known))
        if not held:
            files.replace(self._of_mission(mission) / "roots.pem", to_pem(root))
        return root

    def roots(self, mission: str) -> tuple[x509.Certificate, ...]:
        """The roots trusted in `mission`; none if it is unknown here."""
        return self._certificates(mission, "roots") or ()

    def adopt(self, mission: str, issued: Certificates) -> None:
        """Keep what the mission CA issued for a person and the device of this laptop.

        Raises `CertificateRefused` for certificates that lead to no root trusted in `mission`, for another
        device or for a person whose key is not here.
        """
        code = common_name(issued.person)
        self._refuse_strangers(mission, code, issued)
        folder = self._of_mission(mission)
        files.replace(folder / f"{code}.pem", to_pem(issued.person, issued.authority))
        files.replace(folder / "device.pem", to_pem(issued.device, issued.authority))

    def device_certificate(self, mission: str) -> bytes:
        """DER of this laptop's certificate in `mission`. Raises `KeyMissing` if it has none."""
        return self._chain(mission, "device")[0].public_bytes(Encoding.DER)

    def chain(self, mission: str) -> tuple[x509.Certificate, ...]:
        """What stands between this laptop's certificate and the root of `mission`. Raises `KeyMissing`."""
        return self._chain(mission, "device")[1:]

    def certificate(self, mission: str, code: str) -> x509.Certificate:
        """The certificate of the person `code` in `mission`. Raises `KeyMissing`."""
        return self._chain(mission, checked_code(code))[0]

    def signer(self, mission: str, code: str, passphrase: str, clock: Clock) -> Signer:
        """Open the key of `code` to sign in `mission`.

        Raises as `person` does, `KeyMissing` also without a certificate, and `CertificateRefused` if that is
        not of this key.
        """
        self._chain(mission, checked_code(code))  # before the key is opened, which takes its time
        return self.signer_of(mission, self.person(code, passphrase), clock)

    def signer_of(self, mission: str, person: Person, clock: Clock) -> Signer:
        """Sign in `mission` with a key that was opened before. Raises as `signer` does."""
        own, *above = self._chain(mission, person.code)
        if own.public_key() != person.key.public_key():
            raise CertificateRefused(
                person.code, QT_TRANSLATE_NOOP("keys", "the certificate is not of the key that is here")
            )
        return Signer(person, own, tuple(above), clock)

    def authority_folder(self, mission: str) -> Path:
        """Where the keys of a mission CA that is made here lie until they are moved to a second medium."""
        return self.folder / "authority" / _token(mission)

    def forget(self, mission: str) -> None:
        """Take back all that was kept for a mission that could not be made: its CA, roots and certificates."""
        for folder in (self.authority_folder(mission), self._of_mission(mission)):
            rmtree(folder, ignore_errors=True)

    def second(self, mission: str) -> bytes | None:
        """What is kept of the place of the second copy of `mission`; None if no place was named."""
        return files.read(self._of_mission(mission) / "second.json")

    def keep_second(self, mission: str, place: bytes) -> None:
        """Keep where the second copy of `mission` lies."""
        files.replace(self._of_mission(mission) / "second.json", place)

    def unfinished_folder(self, mission: str) -> Path:
        """Where it is kept which copies of `mission` are being made."""
        return self._of_mission(mission) / "unfinished"

    def remember(self, mission: str, stream: str, head: Head) -> None:
        """Remember how far this laptop has written `stream` of `mission`; durable when it returns.

        Raises `Refused` for a head that is not beyond the latest one, `KeyDamaged`.
        """
        heads.remember(self._journal(mission, stream), head)

    def remembered(self, mission: str, stream: str) -> Head | None:
        """How far this laptop wrote `stream` of `mission`; None if it never did. Raises `KeyDamaged`."""
        return heads.remembered(self._journal(mission, stream))

    def memory(self, mission: str) -> dict[str, Head]:
        """How far this laptop wrote each stream of `mission`. Raises `KeyDamaged`."""
        journals = (self.folder / "streams" / _token(mission)).glob("*")
        streams = sorted(path.name for path in journals if TOKEN.fullmatch(path.name))
        return {stream: head for stream in streams if (head := self.remembered(mission, stream)) is not None}

    def forget_stream(self, mission: str, stream: str) -> None:
        """Take back what is remembered of a stream that could not be begun. Raises `CannotWrite`."""
        remove(self._journal(mission, stream))

    @cached_property
    def _device(self) -> Device:
        path = self.folder / "device.key"
        if not path.exists():
            with suppress(AlreadyThere):  # another process may be faster; there is one device key
                files.write_new(path, to_pkcs8(ed25519.Ed25519PrivateKey.generate()))
        return Device(device_key(files.read(path) or b"", path.name))

    def _refuse_strangers(self, mission: str, code: str, issued: Certificates) -> None:
        authority = issued.authority
        if not any(issued_by(authority, root) for root in self.roots(mission)):
            raise CertificateRefused(code, QT_TRANSLATE_NOOP("keys", "it leads to no root that is trusted here"))
        if not (issued_by(issued.person, authority) and issued_by(issued.device, authority)):
            raise CertificateRefused(
                code, QT_TRANSLATE_NOOP("keys", "it was not issued by the mission CA beside it")
            )
        if code not in self.people():
            raise CertificateRefused(
                code, QT_TRANSLATE_NOOP("keys", "the key of that person is not on this laptop")
            )
        if issued.device.public_key() != self.device().key.public_key():
            raise CertificateRefused(code, QT_TRANSLATE_NOOP("keys", "it was issued for another laptop"))

    def _chain(self, mission: str, name: str) -> tuple[x509.Certificate, ...]:
        found = self._certificates(mission, name)
        if not found:
            raise KeyMissing(name, QT_TRANSLATE_NOOP("keys", "it has no certificate in this mission yet"))
        return found

    def _certificates(self, mission: str, name: str) -> tuple[x509.Certificate, ...] | None:
        file = self._of_mission(mission) / f"{name}.pem"
        data = files.read(file)
        try:
            return None if data is None else from_pem(data, name)
        except CertificateRefused as error:
            raise KeyDamaged(file.name, error.why) from error

    def _key_of(self, code: str) -> Path:
        return self.folder / "people" / f"{checked_code(code)}.key"

    def _of_mission(self, mission: str) -> Path:
        return self.folder / "missions" / _token(mission)

    def _journal(self, mission: str, stream: str) -> Path:
        return self.folder / "streams" / _token(mission) / _token(stream)


def _token(text: str) -> str:
    if not TOKEN.fullmatch(text):
        raise BadLabel(text, "0123456789abcdef0123456789abcdef")
    return text


ROOT = QT_TRANSLATE_NOOP("keys", "The root certificate")
OTHER_ROOT = QT_TRANSLATE_NOOP(
    "keys", "another root is trusted here in mission {mission}, with the fingerprint {fingerprint}"
)
