"""Canonical bytes (RFC 8785, JCS) and digests.

msgspec with sorted keys writes the same bytes as RFC 8785 as long as values hold only integers within
2^53-1, strings, booleans, null, arrays and objects with ASCII keys. This module keeps values inside that
domain; `tests/values/test_canon.py` compares with the reference library.
"""

import hashlib
import unicodedata
from typing import Any, NewType, TypeVar

import msgspec

from fieldkit.errors import NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP

NOT_CANONICAL = QT_TRANSLATE_NOOP("canon", "the bytes are not the canonical form of what they hold")
FRACTION = QT_TRANSLATE_NOOP("canon", "a number with a fraction must be written as text")
TOO_LARGE = QT_TRANSLATE_NOOP("canon", "the integer {value} is beyond 2^53-1")
NOT_ASCII = QT_TRANSLATE_NOOP("canon", "the key {key} is not ASCII text")
NOT_NFC = QT_TRANSLATE_NOOP("canon", "text is not in Unicode normal form C")
SURROGATE = QT_TRANSLATE_NOOP("canon", "text holds a lone surrogate")

Digest = NewType("Digest", str)
"""64 lower-case hexadecimal digits of a SHA-256."""

LARGEST_INTEGER = 2**53 - 1

T = TypeVar("T")

_encoder = msgspec.json.Encoder(order="sorted")


def digest(data: bytes) -> Digest:
    """SHA-256 of `data`."""
    return Digest(hashlib.sha256(data).hexdigest())


def canonical(value: object) -> bytes:
    """The one line of bytes that stands for `value`, without a line feed.

    Raises `NotCanonical` for floats, integers beyond 2^53-1, text that is not NFC or holds a lone
    surrogate, and keys outside ASCII.
    """
    _refuse_outside_domain(msgspec.to_builtins(value))
    return _encoder.encode(value)


def decode(line: bytes, kind: type[T]) -> T:
    """Read one canonical line as `kind`, strictly.

    Raises `NotCanonical` if the bytes are not exactly what `canonical` would write for the value they
    hold: unknown or duplicate keys, spaces, escapes, wrong types, numbers out of range.
    """
    try:
        value = msgspec.json.decode(line, type=kind, strict=True)
        again = canonical(value)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NotCanonical(str(error)) from error
    if again != line:
        raise NotCanonical(NOT_CANONICAL)
    return value


def _refuse_outside_domain(value: Any) -> None:
    if isinstance(value, str):
        _refuse_text(value)
    elif isinstance(value, float):
        raise NotCanonical(FRACTION)
    elif isinstance(value, int) and abs(value) > LARGEST_INTEGER:
        raise NotCanonical(TOO_LARGE.format(value=value))
    elif isinstance(value, dict):
        _refuse_keys(value)
        _refuse_outside_domain(list(value.values()))
    elif isinstance(value, list | tuple):
        for inner in value:
            _refuse_outside_domain(inner)


def _refuse_keys(value: dict[Any, Any]) -> None:
    for key in value:
        if not (isinstance(key, str) and key.isascii()):
            raise NotCanonical(NOT_ASCII.format(key=repr(key)))


def _refuse_text(text: str) -> None:
    if text.isascii():
        return
    if not unicodedata.is_normalized("NFC", text):
        raise NotCanonical(NOT_NFC)
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise NotCanonical(SURROGATE)
