"""The seal says exactly one thing, in exactly one way: every byte of it counts."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.errors import Malformed
from fieldkit.packet.seal import TAG_MANIFESTS, LogLine, Seal, SignerLine, format_seal, parse_seal
from tests.adapters.packet_samples import NAME

HEX = "0123456789abcdef"


def hexadecimal(digits: int) -> st.SearchStrategy[str]:
    return st.text(HEX, min_size=digits, max_size=digits)


LOGS = st.builds(LogLine, hexadecimal(32), st.integers(0, 10**15), hexadecimal(64), hexadecimal(64))
SIGNERS = st.builds(SignerLine, st.sampled_from(["hq", "monitor", "second"]), hexadecimal(64))
SEALS = st.builds(
    Seal,
    packet=st.just(NAME),
    mission=hexadecimal(32),
    device=hexadecimal(64),
    created=st.datetimes().map(lambda time: f"{time:%Y-%m-%dT%H:%M:%SZ}".rjust(20, "0")),
    logs=st.lists(LOGS, min_size=1, max_size=4, unique_by=lambda log: log.stream).map(tuple),
    edition=st.sampled_from(["field_full", "hq_full", "public"]),
    sample=st.booleans(),
    items_root=hexadecimal(64),
    items_count=st.integers(0, 10**6),
    previous_seal=st.none() | hexadecimal(64),
    receipt=st.none() | hexadecimal(64),
    recipient=st.none() | hexadecimal(64),
    signers=st.lists(SIGNERS, min_size=1, max_size=3, unique=True).map(tuple),
    sha256=st.fixed_dictionaries({name: hexadecimal(64) for name in TAG_MANIFESTS}),
    sha512=st.fixed_dictionaries({name: hexadecimal(128) for name in TAG_MANIFESTS}),
)
SEAL = Seal(
    packet=NAME,
    mission="1" * 32,
    device="2" * 64,
    created="2026-11-23T20:00:00Z",
    logs=(LogLine("3" * 32, 7, "4" * 64, "5" * 64), LogLine("6" * 32, 8, "7" * 64, "8" * 64)),
    edition="field_full",
    sample=False,
    items_root="9" * 64,
    items_count=12,
    previous_seal=None,
    receipt="a" * 64,
    recipient=None,
    signers=(SignerLine("monitor", "b" * 64), SignerLine("second", "c" * 64)),
    sha256={TAG_MANIFESTS[0]: "d" * 64, TAG_MANIFESTS[1]: "e" * 64},
    sha512={TAG_MANIFESTS[0]: "f" * 128, TAG_MANIFESTS[1]: "0" * 128},
)
TEXT = f"""\
fieldkit-seal/1
packet: {NAME}
mission: {"1" * 32}
device: {"2" * 64}
created: 2026-11-23T20:00:00Z
log: {"3" * 32} 7 {"4" * 64} {"5" * 64}
log: {"6" * 32} 8 {"7" * 64} {"8" * 64}
edition: field_full
sample: no
items-root: {"9" * 64} 12
previous-seal: none
receipt: {"a" * 64}
for: none
signer: monitor {"b" * 64}
signer: second {"c" * 64}
{"d" * 64}  tagmanifest-sha256.txt
{"e" * 64}  tagmanifest-sha512.txt
{"f" * 128}  tagmanifest-sha256.txt
{"0" * 128}  tagmanifest-sha512.txt
"""
LINES = TEXT.splitlines(keepends=True)


def refusal(text: str) -> tuple[str, int]:
    """Code and line."""
    with pytest.raises(Malformed) as caught:
        parse_seal(text.encode(), "seal.txt")
    return caught.value.code, caught.value.line


def test_a_seal_reads_as_documented() -> None:
    assert format_seal(SEAL).decode() == TEXT
    assert parse_seal(TEXT.encode(), "seal.txt") == SEAL


@given(seal=SEALS)
def test_what_was_sealed_is_what_is_read(seal: Seal) -> None:
    read = parse_seal(format_seal(seal), "seal.txt")
    assert set(read.logs) == set(seal.logs)
    assert set(read.signers) == set(seal.signers)
    assert replace(read, logs=seal.logs, signers=seal.signers) == seal
    assert format_seal(read) == format_seal(seal)


def test_the_order_in_which_streams_and_signers_are_given_does_not_matter() -> None:
    other = replace(SEAL, logs=SEAL.logs[::-1], signers=SEAL.signers[::-1])
    assert format_seal(other) == format_seal(SEAL)


def test_both_tag_manifests_are_told_with_both_hashes() -> None:
    assert list(SEAL.tag_manifests()) == [
        ("tagmanifest-sha256.txt", "d" * 64, "f" * 128),
        ("tagmanifest-sha512.txt", "e" * 64, "0" * 128),
    ]


@pytest.mark.parametrize("bit", range(8))
def test_no_bit_can_change_without_being_noticed(bit: int) -> None:
    for at in range(len(TEXT)):
        data = bytearray(TEXT.encode())
        data[at] ^= 1 << bit
        try:
            found = parse_seal(bytes(data), "seal.txt")
        except Malformed:
            continue
        assert found != SEAL
        assert format_seal(found) == data


@pytest.mark.parametrize("line", range(len(LINES)))
def test_no_line_can_go_come_or_move(line: int) -> None:
    without = [*LINES[:line], *LINES[line + 1 :]]
    twice = [*LINES[: line + 1], *LINES[line:]]
    if not LINES[line].startswith(("log: ", "signer: ")):
        refusal("".join(without))
    refusal("".join(twice))
    for place in range(len(LINES)):
        moved = [*without[:place], LINES[line], *without[place:]]
        if moved != LINES:
            refusal("".join(moved))


@pytest.mark.parametrize(
    ("before", "after", "code", "line"),
    [
        ("fieldkit-seal/1", "fieldkit-seal/2", "line", 1),
        ("PKT-XX", "pkt-XX", "line", 2),
        ("packet: ", "packet:", "line", 2),
        ("20:00:00Z", "20:00:00+00:00", "line", 5),
        (" 7 ", " 07 ", "line", 6),
        (" 8 ", " 8  ", "line", 7),
        ("field_full", "Field full", "line", 8),
        ("sample: no", "sample: maybe", "line", 9),
        (" 12\n", " -12\n", "line", 10),
        ("previous-seal: none", "previous-seal: ", "line", 11),
        ("signer: second", "signer: friend", "line", 15),
        ("\nedition", "\r\nedition", "line", 7),
        ("no\n", "no\n\n", "line", 10),
        ("for: none", "for: n\u00f6ne", "ascii", 13),
        ("log: 333", "log: 733", "order", 7),
        ("6" * 32, "3" * 32, "order", 7),
        ("signer: monitor", "signer: second", "order", 15),
    ],
)
def test_every_liberty_is_refused_in_its_line(before: str, after: str, code: str, line: int) -> None:
    if before == "signer: monitor":
        changed = TEXT.replace(before, after).replace("b" * 64, "c" * 64)
    else:
        changed = TEXT.replace(before, after)
    assert changed != TEXT
    assert refusal(changed) == (code, line)


def test_a_seal_without_its_last_lines_lacks_them() -> None:
    assert refusal("".join(LINES[:-2])) == ("missing", len(LINES) - 1)


def test_a_seal_with_more_after_its_end_is_refused() -> None:
    assert refusal(TEXT + "note: hello\n") == ("surplus", len(LINES) + 1)


def test_a_seal_without_its_last_line_feed_is_refused() -> None:
    assert refusal(TEXT[:-1]) == ("ending", len(LINES))


def test_a_seal_over_no_log_or_for_no_signer_is_refused() -> None:
    for kind, line in (("log: ", 6), ("signer: ", 14)):
        assert refusal("".join(text for text in LINES if not text.startswith(kind))) == ("line", line)
