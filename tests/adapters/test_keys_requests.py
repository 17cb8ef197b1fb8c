"""A request proves that whoever asks holds both keys, and that the two belong together."""

import random
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from fieldkit.errors import CertificateRefused
from fieldkit.keys.certificates import key_fingerprint
from fieldkit.keys.identity import Device, Person
from fieldkit.keys.requests import END, make_request, read_request
from tests.adapters.keys_team import openssl


def person(code: str = "P-02") -> Person:
    return Person(code, ec.generate_private_key(ec.SECP256R1()))


def device() -> Device:
    return Device(ed25519.Ed25519PrivateKey.generate())


def parts(request: bytes) -> tuple[bytes, bytes]:
    first, second, _ = request.split(END)
    return first + END, second + END


def asking(key: object, code: str, serial: str) -> bytes:
    """A person's part of a request, made by hand."""
    name = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, code), x509.NameAttribute(NameOID.SERIAL_NUMBER, serial)]
    )
    hashing = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return x509.CertificateSigningRequestBuilder(name).sign(key, hashing).public_bytes(Encoding.PEM)  # type: ignore[arg-type]


def test_what_was_asked_is_read() -> None:
    asker, machine = person(), device()
    asked = read_request(make_request(asker, machine))
    assert (asked.code, asked.person, asked.device_name) == ("P-02", asker.key.public_key(), machine.name)
    assert asked.fingerprint == key_fingerprint(asker.key.public_key())
    assert key_fingerprint(asked.device) == machine.fingerprint


def test_openssl_finds_both_signatures_good(tmp_path: Path) -> None:
    for part in parts(make_request(person(), device())):
        (tmp_path / "one.pem").write_bytes(part)
        assert openssl("req", "-in", tmp_path / "one.pem", "-verify", "-noout", at=None).returncode == 0


def test_a_changed_request_asks_for_nothing_else() -> None:
    request, chance = make_request(person(), device()), random.Random()
    asked = read_request(request)
    for position in range(0, len(request), 3):
        changed = bytearray(request)
        changed[position] ^= 1 << (bit := chance.randrange(8))
        try:
            assert read_request(bytes(changed)) == asked, (position, bit)
        except CertificateRefused:
            continue


def test_a_person_is_not_joined_to_the_device_of_another() -> None:
    (mine, _), (_, theirs) = parts(make_request(person(), device())), parts(make_request(person(), device()))
    with pytest.raises(CertificateRefused, match="somebody else"):
        read_request(mine + theirs)


def test_a_request_is_not_made_with_a_foreign_public_key() -> None:
    machine = device()
    good = x509.load_pem_x509_csr(asking(person().key, "P-02", machine.fingerprint))
    der, signature = good.public_bytes(Encoding.DER), good.signature
    other = x509.load_pem_x509_csr(asking(person().key, "P-02", machine.fingerprint)).signature
    if len(other) != len(signature):
        other = signature[:-1] + bytes([signature[-1] ^ 1])
    forged = x509.load_der_x509_csr(der.replace(signature, other)).public_bytes(Encoding.PEM)
    _, second = parts(make_request(person(), machine))
    with pytest.raises(CertificateRefused, match="not made with the keys"):
        read_request(forged + second)


@pytest.mark.parametrize(
    ("key", "code", "why"),
    [
        (ec.generate_private_key(ec.SECP384R1()), "P-02", "P-256"),
        (ed25519.Ed25519PrivateKey.generate(), "P-02", "P-256"),
        (person().key, "Somebody", "code"),
        (person().key, "P-02 ", "code"),
    ],
    ids=["P-384", "Ed25519", "a name", "not quite a code"],
)
def test_only_codes_and_p256_keys_are_certified(key: object, code: str, why: str) -> None:
    machine = device()
    _, second = parts(make_request(person(), machine))
    with pytest.raises(CertificateRefused, match=why):
        read_request(asking(key, code, machine.fingerprint) + second)


def test_a_device_has_an_ed25519_key() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    second = asking(key, "fieldkit-device", "x")
    with pytest.raises(CertificateRefused, match="Ed25519"):
        read_request(asking(person().key, "P-02", key_fingerprint(key.public_key())) + second)


@pytest.mark.parametrize("data", [b"", b"garbage", END * 2, END * 3, b"\xff" * 10**6])
def test_what_is_no_request_is_refused(data: bytes) -> None:
    with pytest.raises(CertificateRefused, match="does not read"):
        read_request(data)


def test_half_a_request_or_one_and_a_half_is_refused() -> None:
    first, second = parts(make_request(person(), device()))
    for data in (first, second, first + second + first, first + second + b" "):
        with pytest.raises(CertificateRefused, match="does not read"):
            read_request(data)
