"""A secret comes back to whoever knows the passphrase, and to nobody else."""

import json
import random
import resource
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.errors import CannotRead, KeyDamaged, MissingField, WrongPassphrase
from fieldkit.vault.wrapping import STANDING_COST, Cost, unwrap, wrap

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)


def wrapped(**changes: Any) -> bytes:
    """The file of a wrapped secret, with parts of it replaced."""
    parts = json.loads(wrap(b"secret", "open sesame", name="P-01", cost=CHEAP)) | changes
    return json.dumps(parts, sort_keys=True, separators=(",", ":")).encode()


@given(st.binary(max_size=300), st.text(min_size=1, max_size=40))
def test_what_was_wrapped_comes_back(secret: bytes, passphrase: str) -> None:
    assert unwrap(wrap(secret, passphrase, name="P-01", cost=CHEAP), passphrase, name="P-01") == secret


@given(st.text(max_size=20).filter(lambda text: text != "open sesame"))
def test_another_passphrase_opens_nothing(passphrase: str) -> None:
    with pytest.raises(WrongPassphrase, match="P-01"):
        unwrap(wrapped(), passphrase, name="P-01")


@pytest.mark.parametrize(
    "typed", ["caf\u00e9 \ud55c", "cafe\u0301 \u1112\u1161\u11ab"], ids=["composed", "decomposed"]
)
def test_a_passphrase_is_the_same_on_every_keyboard(typed: str) -> None:
    assert unwrap(wrap(b"x", "caf\u00e9 \ud55c", name="P-01", cost=CHEAP), typed, name="P-01") == b"x"


RELEASED = (
    b'{"cipher":"aes-256-gcm","cost":{"lanes":1,"memory_kib":8,"passes":1},"format":"fieldkit-key/1","kdf":"argon2id",'
    b'"name":"P-01","nonce":"8QOlBSuh8+/2fbhz","salt":"Gp/xcnkONbdhu665pIwRQQ==","sealed":"mPaWTKeIPuv2I4Qcru1kcOM6tJ2+vx'
    b'pKg8k="}'
)


def test_a_file_of_an_earlier_version_opens_for_ever() -> None:
    assert unwrap(RELEASED, "caf\u00e9 \ud55c", name="P-01") == b"the secret"


def test_every_byte_of_the_file_counts() -> None:
    whole, chance = wrapped(), random.Random()
    for position in range(len(whole)):
        changed = bytearray(whole)
        changed[position] ^= 1 << (bit := chance.randrange(8))
        with pytest.raises((KeyDamaged, WrongPassphrase)):
            pytest.fail(f"{position}.{bit}: {unwrap(bytes(changed), 'open sesame', name='P-01')!r}")


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 2**40, "passes": 1, "lanes": 1},
        {"memory_kib": 2**18 + 1, "passes": 1, "lanes": 1},
        {"memory_kib": 8, "passes": 5, "lanes": 1},
        {"memory_kib": 128, "passes": 1, "lanes": 5},
        {"memory_kib": 8, "passes": 1, "lanes": 2},
        {"memory_kib": -8, "passes": 1, "lanes": 1},
    ],
    ids=str,
)
def test_a_hostile_file_cannot_ask_for_the_whole_machine(cost: dict[str, int]) -> None:
    begun = time.monotonic()
    with pytest.raises(KeyDamaged):
        unwrap(wrapped(cost=cost), "open sesame", name="P-01")
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize("changes", [{"kdf": "none"}, {"format": "fieldkit-key/2"}, {"salt": "AAAA"}, {"more": 1}])
def test_a_file_of_another_form_is_damaged(changes: dict[str, Any]) -> None:
    with pytest.raises(KeyDamaged):
        unwrap(wrapped(**changes), "open sesame", name="P-01")


def test_the_key_of_another_person_is_not_taken_for_this_one() -> None:
    with pytest.raises(KeyDamaged, match="somebody else"):
        unwrap(wrapped(), "open sesame", name="P-02")


def test_a_renamed_key_does_not_open_either() -> None:
    with pytest.raises(WrongPassphrase):
        unwrap(wrapped(name="P-02"), "open sesame", name="P-02")


def test_a_key_without_a_passphrase_is_not_made() -> None:
    with pytest.raises(MissingField, match="passphrase"):
        wrap(b"secret", "", name="P-01", cost=CHEAP)


def test_the_same_secret_never_looks_the_same() -> None:
    assert wrapped() != wrapped()


def test_the_standing_cost_stands_in_the_file() -> None:
    made = json.loads(wrap(b"secret", "open sesame", name="P-01", cost=STANDING_COST))
    assert made["cost"] == {"memory_kib": 262144, "passes": 3, "lanes": 4}
    assert (made["kdf"], made["cipher"]) == ("argon2id", "aes-256-gcm")


@pytest.fixture
def little_memory() -> Iterator[None]:
    """For the time of a test this process gets no more than 64 MiB on top of what it has."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + 2**26, hard))
    yield
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


@pytest.mark.usefixtures("little_memory")
def test_a_machine_without_the_memory_says_so() -> None:
    with pytest.raises(CannotRead, match="P-01"):
        wrap(b"secret", "open sesame", name="P-01", cost=STANDING_COST)
