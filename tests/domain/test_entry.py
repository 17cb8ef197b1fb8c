"""Entries: read strictly, kept verbatim, made only as they can be read."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Meta, structs

from fieldkit.canon import canonical, decode, digest
from fieldkit.custody.entry import Body, Entry, Envelope, read_entry
from fieldkit.errors import NotCanonical
from fieldkit.model.acts import ACTS, BY_NAME
from fieldkit.model.base import Act
from fieldkit.model.item import ItemAdd, ItemFields
from fieldkit.model.note import NoteAdd, NoteFields
from fieldkit.model.packet import ExportDone
from fieldkit.model.undo import Undo
from fieldkit.quantity import Figure
from tests.acts import BY_NAME as EXAMPLES
from tests.acts import SHA256
from tests.entries import AT, ITEM, Device, uuid

GOLDEN = Path(__file__).parent.parent / "packets" / "golden"
every_act = pytest.mark.parametrize("act", EXAMPLES.values(), ids=EXAMPLES.keys())


def written(act: Act) -> Entry:
    return Device().write(act)


def reread(entry: Entry, body: bytes) -> Entry:
    """An entry whose envelope names `body`, as a forger would make it."""
    return read_entry(canonical(structs.replace(entry.envelope, body=digest(body))), body)


def test_every_act_has_an_example() -> None:
    assert set(EXAMPLES) == set(BY_NAME) == {act.NAME for act in ACTS}
    assert len(BY_NAME) == len(ACTS)


@every_act
def test_an_act_reads_back_as_it_was_written(act: Act) -> None:
    entry = written(act)
    again = read_entry(entry.line, entry.body)
    assert again == entry
    assert again.act == act
    assert (entry.envelope.act, entry.envelope.body) == (act.NAME, digest(entry.body or b""))
    assert entry.hash == digest(entry.line)
    assert entry.order == (1, entry.envelope.stream, 0, entry.hash)


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every JSON object within `value`."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    for inner in value if isinstance(value, list | tuple) else ():
        yield from objects(inner)


@every_act
def test_an_unknown_field_is_refused_wherever_it_stands(act: Act) -> None:
    entry = written(act)
    for number in range(len(list(objects(json.loads(entry.body or b""))))):
        body = json.loads(entry.body or b"")
        list(objects(body))[number]["zz"] = 1
        with pytest.raises(NotCanonical):
            reread(entry, canonical(body))


@every_act
def test_a_field_that_was_left_out_is_refused(act: Act) -> None:
    entry = written(act)
    for name in json.loads(entry.body or b"")["act"]:
        body = json.loads(entry.body or b"")
        del body["act"][name]
        with pytest.raises(NotCanonical):
            reread(entry, canonical(body))


@every_act
def test_text_that_is_not_in_normal_form_c_is_refused(act: Act) -> None:
    entry = written(act)
    texts = [text for text in re.findall(rb'"([^"]*)"', entry.body or b"") if b"." not in text]
    body = (entry.body or b"").replace(b'"%s"' % texts[-1], '"e\u0301"'.encode())
    with pytest.raises(NotCanonical):
        reread(entry, body)


@pytest.mark.parametrize("text", ["e\u0301", "\ud800"], ids=["decomposed", "surrogate"])
def test_such_text_is_not_written_either(text: str) -> None:
    with pytest.raises(NotCanonical):
        written(NoteAdd(target=ITEM, set=NoteFields(text=text), provenance="pv.observed_by_us"))


@pytest.mark.parametrize(
    "act",
    [
        ItemAdd(set=ItemFields(count=0), provenance="pv.observed_by_us"),
        ItemAdd(set=ItemFields(description=""), provenance="pv.observed_by_us"),
        ItemAdd(set=ItemFields(material=()), provenance="pv.observed_by_us"),
        ItemAdd(set=ItemFields(level="shard"), provenance="pv.observed_by_us"),
        ItemAdd(set=ItemFields(), provenance="observed"),
        ExportDone(seal=SHA256, zip=SHA256, size=2**53),
        ExportDone(seal=SHA256, zip=SHA256, size=1.5),
        Undo(entry=uuid(1).replace("-7000-", "-4000-"), reason=""),
    ],
)
def test_what_breaks_a_limit_is_not_written(act: Act) -> None:
    with pytest.raises(NotCanonical):
        written(act)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", uuid(1).upper().replace("0", "A")),
        ("id", uuid(1) + "\n"),
        ("act", "item.add/1\n"),
        ("act", "item.add/0"),
        ("act", "item.add/\u0661"),
        ("subjects", ()),
        ("subjects", (ITEM,) * 65),
        ("subjects", ("item",)),
        ("mission", "0" * 31),
        ("actor", "P-1"),
        ("actor", "P-01\n"),
        ("device", "A" * 64),
        ("stream", "0" * 33),
        ("seq", -1),
        ("tick", 0),
        ("tick", 2**53),
        ("prev", ""),
        ("wall", "2026-03-02T08:00:00"),
        ("wall", "2026-03-02T08:00:00Z\n"),
        ("tz", "Z"),
        ("boot", "b" * 65),
        ("mono_ms", -1),
        ("v", 2),
    ],
)
def test_an_envelope_outside_its_limits_is_refused(field: str, value: object) -> None:
    entry = Device().add()
    with pytest.raises(NotCanonical):
        read_entry(canonical(structs.replace(entry.envelope, **{field: value})), entry.body)


@pytest.mark.parametrize(
    "forge",
    [
        lambda line: line + b"\n",
        lambda line: line.replace(b",", b", ", 1),
        lambda line: line.replace(b'"act', b'"\\u0061ct'),
        lambda line: re.sub(rb'(,"[a-z]+":"[^"]*")}$', rb"\1\1}", line),
        lambda line: b"[" + line + b"]",
        lambda line: line[:-1],
        lambda line: b"",
    ],
    ids=["line feed", "space", "escape", "twice", "list", "cut off", "empty"],
)
def test_bytes_that_say_the_same_otherwise_are_refused(forge: Any) -> None:
    entry = Device().add()
    with pytest.raises(NotCanonical):
        read_entry(forge(entry.line), entry.body)
    with pytest.raises(NotCanonical):
        reread(entry, forge(entry.body))


@given(st.integers(0, 5000), st.integers(0, 7))
def test_no_bit_of_an_entry_can_be_turned(at: int, bit: int) -> None:
    entry = Device().add("Кольцо")
    for line, body in ((entry.line, entry.body), (entry.body, entry.line)):
        turned = bytearray(line or b"")
        turned[at % len(turned)] ^= 1 << bit
        changed = (bytes(turned), body) if line is entry.line else (entry.line, bytes(turned))
        try:
            again = read_entry(*changed)
        except NotCanonical:
            continue
        assert again.hash != entry.hash


def test_a_body_that_the_envelope_does_not_name_is_refused() -> None:
    one, other = Device().add("A ring"), Device().add("A plate")
    with pytest.raises(NotCanonical, match=one.envelope.id):
        read_entry(one.line, other.body)


def test_a_withheld_body_leaves_the_envelope_provable() -> None:
    entry = Device().add()
    withheld = read_entry(entry.line, None)
    assert (withheld.envelope, withheld.hash, withheld.act) == (entry.envelope, entry.hash, None)


def test_an_act_of_a_newer_version_is_kept_verbatim() -> None:
    entry = Device().add()
    body = b'{"act":{"brand":"new","list":[1,{"a":null}]},"salt":"00"}'
    line = canonical(structs.replace(entry.envelope, act="item.add/2", body=digest(body)))
    kept = read_entry(line, body)
    assert (kept.line, kept.body, kept.act) == (line, body, None)


def test_two_entries_that_say_the_same_have_different_bodies_by_their_salt() -> None:
    device = Device()
    assert device.add().envelope.body != device.add().envelope.body


def test_what_an_entry_says_of_time_is_what_the_clocks_said() -> None:
    envelope = Device().add().envelope
    assert (envelope.wall, envelope.tz, envelope.boot, envelope.mono_ms) == (AT.wall, AT.tz, AT.boot, AT.mono_ms)


def test_a_place_outside_its_limits_is_not_written() -> None:
    device = Device()
    device.tick = 2**53
    with pytest.raises(NotCanonical):
        device.add()


# -- patterns --


SCHEMA = msgspec.json.schema_components([Envelope, Figure, *ACTS])
EVERY_PATTERN = sorted(
    {found["pattern"] for found in objects(list(SCHEMA)) if isinstance(found.get("pattern"), str)}
)


def test_there_are_patterns_to_look_at() -> None:
    assert len(EVERY_PATTERN) > 12


@pytest.mark.parametrize("pattern", EVERY_PATTERN)
def test_a_pattern_holds_from_the_first_to_the_last_character(pattern: str) -> None:
    """`$` would let a line feed pass at the end, `\\d` the digits of every script."""
    outside_classes = re.sub(r"\[[^\]]*\]", "", pattern)
    assert not re.search(r"\$|\\[dwsDWS]", outside_classes)
    assert all(one.startswith("^") and one.endswith(r"\Z") for one in re.split(r"\|(?=\^)", pattern))


@pytest.mark.parametrize("pattern", EVERY_PATTERN)
@settings(max_examples=10)
@given(data=st.data())
def test_a_line_feed_behind_what_fits_does_not_fit(pattern: str, data: st.DataObject) -> None:
    kind = Annotated[str, Meta(pattern=pattern)]
    text = data.draw(st.from_regex(re.compile(pattern), fullmatch=False))
    assert msgspec.convert(text, kind) == text
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(text + "\n", kind)


# -- golden lines --


def golden() -> dict[str, bytes]:
    lines = [line for path in sorted(GOLDEN.glob("acts-*.jsonl")) for line in path.read_bytes().splitlines()]
    return {
        name: bytes(body)
        for line in lines
        for name, body in msgspec.json.decode(line, type=dict[str, msgspec.Raw]).items()
    }


def test_every_act_of_this_version_has_a_golden_line() -> None:
    assert golden().keys() >= BY_NAME.keys()


@pytest.mark.parametrize("name", golden())
def test_a_released_act_is_read_for_ever(name: str) -> None:
    body = decode(golden()[name], Body[BY_NAME[name]])
    assert body.act == EXAMPLES[name]
    assert canonical(body) == golden()[name]
    assert written(body.act).act == body.act
