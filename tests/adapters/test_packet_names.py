"""No name in a packet means two things on any system."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.packet.names import LONGEST_PART, LONGEST_PATH, clash, folders_of, problem_with, shown

SYSTEMS_ARE_OF_ONE_MIND = [
    "VERIFY.txt",
    "bag-info.txt",
    "custody/0123456789abcdef0123456789abcdef.bodies.jsonl",
    "data/photos/0123456789abcdef0123456789abcdef.jpg",
    "signatures/SHA256SUMS",
    "signatures/monitor-0123abcd.p7s",
    ".hidden",
    "console.txt",
    "com10",
    "a" * LONGEST_PART,
    "a" + "/a" * ((LONGEST_PATH - 2) // 2) + "a",
]


@pytest.mark.parametrize("path", SYSTEMS_ARE_OF_ONE_MIND)
def test_ordinary_names_are_kept(path: str) -> None:
    assert problem_with(path) is None


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("", "name-empty"),
        ("/", "name-empty"),
        ("/data/a", "name-empty"),
        ("data/a/", "name-empty"),
        ("data//a", "name-empty"),
        (".", "name-dots"),
        ("..", "name-dots"),
        ("data/../a", "name-dots"),
        ("data/...", "name-dots"),
        ("data/a.", "name-dots"),
        ("data/a ", "name-characters"),
        ("data/A", "name-characters"),
        ("verify.TXT", "name-characters"),
        ("data\\a", "name-characters"),
        ("data/a%2fb", "name-characters"),
        ("data/a\0", "name-characters"),
        ("data/a\n", "name-characters"),
        ("data/\u00e9", "name-characters"),
        ("data/\uff0e\uff0e/a", "name-characters"),
        ("c:a", "name-characters"),
        ("~/a", "name-characters"),
        ("con", "name-device"),
        ("data/nul.tar.gz", "name-device"),
        ("com1/a", "name-device"),
        ("data/lpt9.jpg", "name-device"),
        ("a" * (LONGEST_PART + 1), "name-long"),
        ("a/" * (LONGEST_PATH // 2) + "b", "name-long"),
    ],
)
def test_a_name_that_some_system_reads_otherwise_is_refused(path: str, problem: str) -> None:
    assert problem_with(path) == problem


@given(name=st.text(max_size=80))
def test_a_name_that_is_kept_is_the_same_in_any_case_and_any_unicode_form(name: str) -> None:
    if problem_with(name) is None:
        assert name.isascii()
        assert name.lower() == name or name in {"VERIFY.txt", "signatures/SHA256SUMS"}
        assert ".." not in name.split("/")
        assert not name.startswith("/")


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        ([], None),
        (["data/a", "data/b", "VERIFY.txt"], None),
        (["VERIFY.txt", "verify.txt"], ("twin", "VERIFY.txt")),
        (["signatures/SHA256SUMS", "signatures/sha256sums"], ("twin", "signatures/SHA256SUMS")),
        (["data", "data/a"], ("file-and-folder", "data")),
        (["data/a/b/c", "data/a"], ("file-and-folder", "data/a")),
        (["VERIFY.txt", "verify.txt/a"], ("file-and-folder", "VERIFY.txt")),
    ],
)
def test_names_that_cannot_stand_side_by_side_are_found(paths: list[str], found: tuple[str, str] | None) -> None:
    assert clash(paths) == found


def test_every_folder_on_the_way_is_a_folder() -> None:
    assert folders_of(["a/b/c", "a/b/d", "e"]) == {"a", "a/b"}


def test_a_name_is_shown_whole_as_long_as_it_may_be() -> None:
    assert shown("a" * LONGEST_PATH) == "a" * LONGEST_PATH


def test_a_name_is_never_cut_inside_an_escaped_character() -> None:
    assert shown("a" * (LONGEST_PATH - 3) + "\0\0") == "a" * (LONGEST_PATH - 3) + "..."


@given(name=st.text())
def test_what_is_shown_can_deceive_neither_eye_nor_terminal(name: str) -> None:
    assert all(" " <= character <= "~" for character in shown(name))
    assert len(shown(name)) <= LONGEST_PATH + 3
