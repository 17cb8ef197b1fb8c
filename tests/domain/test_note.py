"""Checkpoints as signed notes: read strictly, checked by openssl."""

import base64
import subprocess
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.custody import note
from fieldkit.custody.note import Checkpoint, SignedNote
from fieldkit.custody.tree import leaf_hash
from fieldkit.errors import NotCanonical

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
NAME = note.device_key_name("0123456789abcdef" * 4)
HERE = Checkpoint(note.origin("a" * 32, "b" * 32), 4187, leaf_hash(b"sample"))


def raw(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def checker(key: Ed25519PrivateKey) -> note.Check:
    def check(signature: bytes, text: bytes) -> bool:
        try:
            Ed25519PublicKey.from_public_bytes(raw(key)).verify(signature, text)
        except InvalidSignature:
            return False
        return True

    return check


def signed(checkpoint: Checkpoint = HERE, key: Ed25519PrivateKey = KEY) -> str:
    return note.sign(checkpoint, NAME, raw(key), key.sign)


def is_by(text: SignedNote, key: Ed25519PrivateKey, name: str = NAME) -> bool:
    return note.verify(text, name, raw(key), checker(key))


def test_a_note_is_laid_out_as_documented() -> None:
    origin, size, root, empty, by, end = signed().split("\n")
    assert (origin, size, empty, end) == (f"fieldkit/{'a' * 32}/{'b' * 32}", "4187", "", "")
    assert base64.b64decode(root) == HERE.root
    dash, name, signature = by.split(" ")
    assert (dash, name) == ("—", "fieldkit-device-0123456789abcdef")
    assert base64.b64decode(signature) == note.key_hash(NAME, raw(KEY)) + KEY.sign(HERE.text.encode())


@pytest.mark.parametrize(
    ("name", "key", "expected"),  # the verifier keys of a public log and of the Go documentation
    [
        ("sum.golang.org", "Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8", "033de0ae"),
        ("example.com/foo", "AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", "530d903a"),
    ],
)
def test_key_hashes_are_those_of_published_keys(name: str, key: str, expected: str) -> None:
    assert note.key_hash(name, base64.b64decode(key).removeprefix(b"\x01")).hex() == expected


def test_the_published_example_of_a_checkpoint_is_read() -> None:
    example = (
        "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
        "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9n"
        "To+zyWE+xeMcTOAYQ8=\n"
    )
    read = note.parse(example)
    assert (read.checkpoint.origin, read.checkpoint.size) == ("example.com/behind-the-sofa", 20852163)
    assert read.checkpoint.text == example.partition("\n\n")[0] + "\n"
    assert (read.signatures[0].key_hash.hex(), len(read.signatures[0].signature)) == ("033de0ae", 64)


def test_openssl_verifies_a_note_without_us(tmp_path: Path) -> None:
    text, _, by = signed().partition("\n\n")
    (tmp_path / "text").write_text(text + "\n", "utf-8")
    (tmp_path / "signature").write_bytes(base64.b64decode(by.split(" ")[2])[4:])
    (tmp_path / "key.pem").write_bytes(
        KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    assert openssl_accepts(tmp_path)
    (tmp_path / "text").write_text(text.replace("4187", "4186") + "\n", "utf-8")
    assert not openssl_accepts(tmp_path)


def openssl_accepts(folder: Path) -> bool:
    command = "openssl pkeyutl -verify -rawin -pubin -inkey key.pem -sigfile signature -in text"
    return subprocess.run(command.split(), cwd=folder, capture_output=True, check=False).returncode == 0


@given(size=st.integers(0, 10**15), root=st.binary(min_size=32, max_size=32))
def test_what_is_signed_is_read_and_verified(size: int, root: bytes) -> None:
    checkpoint = Checkpoint(HERE.origin, size, root)
    read = note.parse(signed(checkpoint))
    assert read.checkpoint == checkpoint
    assert is_by(read, KEY)


def test_a_note_is_not_by_another_key_or_another_name() -> None:
    read = note.parse(signed())
    assert not is_by(read, OTHER)
    assert not is_by(read, KEY, "fieldkit-device-fedcba9876543210")


@given(at=st.integers(0, len(signed().encode()) - 1), bit=st.integers(0, 7))
def test_no_bit_of_a_note_can_change_unseen(at: int, bit: int) -> None:
    damaged = bytearray(signed().encode())
    damaged[at] ^= 1 << bit
    try:
        read = note.parse(damaged.decode())
    except (NotCanonical, UnicodeDecodeError):
        return
    assert not is_by(read, KEY)


def test_others_may_sign_below() -> None:
    witness = note.sign(HERE, "witness.example", raw(OTHER), OTHER.sign).partition("\n\n")[2]
    read = note.parse(signed() + witness)
    assert is_by(read, KEY)
    assert is_by(read, OTHER, "witness.example")


def test_one_wrong_signature_of_a_key_spoils_the_note() -> None:
    wrong = base64.b64encode(note.key_hash(NAME, raw(KEY)) + bytes(64)).decode()
    assert not is_by(note.parse(signed() + f"— {NAME} {wrong}\n"), KEY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        signed()[:-1],
        signed() + "\n",
        signed().replace("\n\n", "\n"),
        signed().replace("\n\n", "\nextension\n\n"),
        signed().replace("\n", "\r\n"),
        signed().replace("4187", "04187"),
        signed().replace("4187", "+4187"),
        signed().replace("4187", "4187 "),
        signed().replace("4187", "٤١٨٧"),
        signed().replace("4187", "9" * 17),
        signed().replace("fieldkit/", "field kit/"),
        signed().replace("fieldkit/", "fieldkit\u00a0/"),
        signed().replace("fieldkit/", "fieldkit\x01/"),
        signed().replace(HERE.origin, ""),
        signed().replace("— ", "- "),
        signed().replace("— ", "—"),
        signed().replace("— ", "—  "),
        signed().replace(NAME, NAME + "+"),
        signed().replace(f" {NAME}", ""),
        signed().partition("— ")[0],
        signed().partition("— ")[0] + f"— {NAME} AAAAAA==\n",
        signed() + signed().partition("\n\n")[2] * 16,
        HERE.text.replace("=\n", "\n") + signed().removeprefix(HERE.text),
        Checkpoint(HERE.origin, 1, bytes(31)).text + signed().removeprefix(HERE.text),
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(NotCanonical):
        note.parse(text)


def test_base64_with_stray_bits_is_refused() -> None:
    root = base64.b64encode(HERE.root).decode()
    stray = root[:-2] + chr(ord(root[-2]) + 1) + "="
    assert base64.b64decode(stray) == HERE.root
    with pytest.raises(NotCanonical):
        note.parse(signed().replace(root, stray))


@pytest.mark.parametrize(
    "checkpoint",
    [Checkpoint("", 1, bytes(32)), Checkpoint("two words", 1, bytes(32)), Checkpoint("log", -1, bytes(32))],
)
def test_a_checkpoint_that_no_note_can_hold_is_not_signed(checkpoint: Checkpoint) -> None:
    with pytest.raises(NotCanonical):
        signed(checkpoint)
