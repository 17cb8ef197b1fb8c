"""Canonical bytes agree with the reference library inside the domain, and refuse what lies outside it."""

import unicodedata

import hypothesis.strategies as st
import msgspec
import pytest
import rfc8785
from hypothesis import given

from fieldkit.canon import LARGEST_INTEGER, canonical, decode, digest
from fieldkit.errors import NotCanonical

TEXT = st.text(st.characters(codec="utf-8")).map(lambda text: unicodedata.normalize("NFC", text))
KEYS = st.text(st.characters(max_codepoint=126, min_codepoint=32))
WHOLE = st.integers(-LARGEST_INTEGER, LARGEST_INTEGER)
VALUES = st.recursive(
    st.none() | st.booleans() | WHOLE | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


class Pair(msgspec.Struct, forbid_unknown_fields=True):
    """A small record to read strictly."""

    a: int
    b: str = ""


@given(VALUES)
def test_the_bytes_are_those_of_the_reference_library(value: object) -> None:
    assert canonical(value) == rfc8785.dumps(value)  # type: ignore[arg-type]


@given(WHOLE, TEXT)
def test_what_is_written_is_read(number: int, text: str) -> None:
    pair = Pair(number, text)
    assert decode(canonical(pair), Pair) == pair


@pytest.mark.parametrize(
    "value", [1.5, float("nan"), LARGEST_INTEGER + 1, "e\u0301", "\ud800", {"ä": 1}, [{"a": [2.0]}]]
)
def test_values_outside_the_domain_are_refused(value: object) -> None:
    with pytest.raises(NotCanonical):
        canonical(value)


@pytest.mark.parametrize(
    "line",
    [
        b'{"b":"x","a":1}',
        b'{"a":1, "b":"x"}',
        b'{"a":1,"a":2,"b":"x"}',
        b'{"a":1,"b":"\\u0078"}',
        b'{"a":1,"b":"x","c":0}',
        b'{"a":1.0,"b":"x"}',
        b'{"a":true,"b":"x"}',
        b'{"a":1,"b":"x"}\n',
        b'{"a":1,"b":"\xff"}',
        b'{"a":1,"b":"\xed\xa0\x80"}',
        b"[" * 100_000,
        b"",
    ],
)
def test_lines_that_are_not_canonical_are_refused(line: bytes) -> None:
    with pytest.raises(NotCanonical):
        decode(line, Pair)


def test_a_digest_is_sha256_in_hexadecimal() -> None:
    assert digest(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
