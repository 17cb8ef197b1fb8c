"""A manifest says exactly one thing, in exactly one way."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.errors import Malformed
from fieldkit.packet.manifest import format_manifest, parse_manifest
from fieldkit.packet.names import MOST_FILES, clash, problem_with
from fieldkit.packet.reasons import TEXT
from fieldkit.packet.textform import lines_of
from tests.adapters.packet_samples import FILES, write_folder

A, B = "a" * 64, "b" * 64
PATHS = st.from_regex(r"[a-z0-9._/-]{1,40}", fullmatch=True).filter(lambda path: problem_with(path) is None)


def hashes(digits: int) -> st.SearchStrategy[dict[str, str]]:
    digests = st.text("0123456789abcdef", min_size=digits, max_size=digits)
    return st.dictionaries(PATHS, digests, max_size=8).filter(lambda found: clash(found) is None)


@given(found=hashes(64))
def test_what_was_listed_is_what_is_read(found: dict[str, str]) -> None:
    assert parse_manifest(format_manifest(found), "manifest-sha256.txt") == found


@given(found=hashes(128))
def test_the_name_tells_the_algorithm(found: dict[str, str]) -> None:
    assert parse_manifest(format_manifest(found), "tagmanifest-sha512.txt") == found


@given(data=st.binary(max_size=200))
def test_what_is_read_would_be_written_the_same(data: bytes) -> None:
    try:
        found = parse_manifest(data, "manifest-sha256.txt")
    except Malformed:
        return
    assert format_manifest(found) == data


@given(found=hashes(64).filter(bool), at=st.integers(0), bit=st.integers(0, 7))
def test_no_bit_can_change_without_being_noticed(found: dict[str, str], at: int, bit: int) -> None:
    data = bytearray(format_manifest(found))
    data[at % len(data)] ^= 1 << bit
    try:
        assert parse_manifest(bytes(data), "manifest-sha256.txt") != found
    except Malformed as error:
        assert error.code in TEXT  # noqa: PT017  either outcome is right


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (f"{A}  data/a", "ending", 1),
        (f"{A}  data/a\n{B}  data/b", "ending", 2),
        (f"{A} data/a\n", "line", 1),
        (f"{A} *data/a\n", "line", 1),
        (f"{A}\n", "line", 1),
        ("\n", "line", 1),
        (f"{A}  data/a\n\n", "line", 2),
        (f"# note\n{A}  data/a\n", "line", 1),
        (f"{A}  data/a\r\n", "name-characters", 1),
        (f"{A}   data/a\n", "name-characters", 1),
        (f"{A[1:]}  data/a\n", "digest", 1),
        (f"{A.upper()}  data/a\n", "digest", 1),
        (f"{A}{A}  data/a\n", "digest", 1),
        (f"{'d' * 32}  data/a\n", "digest", 1),
        (f"{A}  data/b\n{B}  data/a\n", "order", 2),
        (f"{A}  data/a\n{A}  data/a\n", "duplicate", 2),
        (f"{A}  data/a\n{B}  data/a\n", "duplicate", 2),
        (f"{A}  /data/a\n", "name-empty", 1),
        (f"{A}  ./data/a\n", "name-dots", 1),
        (f"{A}  data/../a\n", "name-dots", 1),
        (f"{A}  data\\a\n", "name-characters", 1),
        (f"{A}  data/a%0A\n", "name-characters", 1),
        (f"{A}  data/a\0\n", "name-characters", 1),
        (f"{A}  data/A\n", "name-characters", 1),
        (f"{A}  VERIFY.txt\n{B}  verify.txt\n", "twin", 1),
        (f"{A}  data\n{B}  data/a\n", "file-and-folder", 1),
        (f"{A}  data/a\n{B}  data/\u00e9\n", "ascii", 2),
        (f"\ufeff{A}  data/a\n", "ascii", 1),
    ],
)
def test_every_liberty_is_refused_in_its_line(data: str, code: str, line: int) -> None:
    with pytest.raises(Malformed) as caught:
        parse_manifest(data.encode(), "manifest-sha256.txt")
    assert (caught.value.code, caught.value.line, caught.value.name) == (code, line, "manifest-sha256.txt")


def test_a_refusal_says_where_and_why() -> None:
    with pytest.raises(Malformed) as caught:
        parse_manifest(b"x", "manifest-sha256.txt")
    assert str(caught.value) == "manifest-sha256.txt, line 1: the last line does not end with a line feed."


def test_coreutils_read_it(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    for algorithm in ("sha256", "sha512"):
        tool = shutil.which(f"{algorithm}sum") or ""
        listed = subprocess.run([tool, *sorted(FILES)], cwd=folder, capture_output=True, check=True).stdout
        found = parse_manifest(listed, f"manifest-{algorithm}.txt")
        assert format_manifest(found) == listed
        subprocess.run([tool, "-c", "--strict", "--quiet"], cwd=folder, input=listed, check=True)


def test_a_text_of_more_lines_than_a_packet_may_have_files_is_refused() -> None:
    with pytest.raises(Malformed):
        lines_of(b"\n" * (MOST_FILES + 1), "manifest-sha256.txt")
