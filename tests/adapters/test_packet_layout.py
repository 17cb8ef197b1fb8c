"""A packet has a place for each of its files, and for nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from fieldkit.packet.layout import (
    ALWAYS,
    device_path,
    has_place,
    log_path,
    original_path,
    records_path,
    signature_path,
    streams_of,
)
from fieldkit.packet.names import problem_with

STREAM, OTHER = "0" * 32, "f" * 32
PLACES = (
    f"data/photos/{STREAM}.jpg",
    f"data/files/{STREAM}.bin",
    "data/records/photo_link.jsonl",
    f"custody/{STREAM}.bodies.jsonl",
    f"custody/{STREAM}.consistency",
    "trust/device-0123456789abcdef.pem",
    "signatures/hq-01234567.p7s",
)
STRANGERS = (
    "fetch.txt",
    "manifest-md5.txt",
    "verify.txt",
    "data/notes.txt",
    "data/photos/dsc_0001.jpg",
    f"data/photos/{STREAM}.jpg.exe.exe",
    f"data/photos/{STREAM}.jpg\n",
    "custody/anchors.jsonl",
    "signatures/anybody-01234567.p7s",
    "trust/root.pem",
    "bagitxtxt",
)


def test_a_packet_has_a_place_for_its_files() -> None:
    assert [path for path in (*PLACES, *ALWAYS) if not has_place(path)] == []


def test_a_packet_has_no_place_for_anything_else() -> None:
    assert [path for path in STRANGERS if has_place(path)] == []


@given(st.text(alphabet="abcdeghmnopqrstu0123456789./-_\n%\\ A\u0301"))
def test_whatever_has_a_place_keeps_the_grammar_of_names(path: str) -> None:
    assert not has_place(path) or problem_with(path) is None


def test_streams_are_known_by_any_of_their_files() -> None:
    paths = (
        f"custody/{OTHER}.checkpoint",
        f"custody/{STREAM}.jsonl",
        f"custody/{STREAM}.previous",
        "custody/x.jsonl",
    )
    assert streams_of([*paths, f"data/photos/{'1' * 32}.jpg"]) == [STREAM, OTHER]


def test_each_kind_of_file_is_named_as_the_format_says() -> None:
    sha256 = "0123456789abcdef" * 4
    named = (
        original_path("photo", sha256, "jpg"),
        original_path("file", sha256, "bin"),
        records_path("item"),
        log_path(STREAM),
        log_path(STREAM, "checkpoint"),
        device_path(sha256),
        signature_path("monitor", sha256),
    )
    assert named == (
        "data/photos/0123456789abcdef0123456789abcdef.jpg",
        "data/files/0123456789abcdef0123456789abcdef.bin",
        "data/records/item.jsonl",
        f"custody/{STREAM}.jsonl",
        f"custody/{STREAM}.checkpoint",
        "trust/device-0123456789abcdef.pem",
        "signatures/monitor-01234567.p7s",
    )
    assert all(map(has_place, named))
