"""A file of unknown origin can be read at any place, in memory that does not depend on its size."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.errors import CannotRead
from fieldkit.packet.hashing import PIECE
from fieldkit.packet.medium import Medium, Window

SMALL = bytes(range(256)) * 4


@contextmanager
def opened(path: Path, content: bytes = SMALL) -> Iterator[Medium]:
    path.write_bytes(content)
    medium = Medium.open(path)
    yield medium
    medium.close()


@given(offset=st.integers(0, 2_000), size=st.integers(0, 2_000))
def test_any_place_can_be_read(offset: int, size: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    with opened(tmp_path_factory.getbasetemp() / "file") as medium:
        assert medium.read_at(offset, size) == SMALL[offset : offset + size]


@pytest.mark.parametrize("offset", [len(SMALL), 2**40, 2**63, 2**64 - 1])
def test_there_is_nothing_beyond_the_end(offset: int, tmp_path: Path) -> None:
    with opened(tmp_path / "file") as medium:
        assert medium.read_at(offset, 10) == b""


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/etc/passwd")
    with pytest.raises(CannotRead, match="symbolic link"):
        Medium.open(tmp_path / "link")


def test_a_medium_that_fails_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="Is a directory"):
        Medium(str(tmp_path), 10, Failing()).read_at(0, 1)


class Failing:
    """A file whose every reading fails."""

    def seek(self, _: int) -> None:
        raise IsADirectoryError(21, "Is a directory")


@given(start=st.integers(0, 600), end=st.integers(0, 600), sizes=st.lists(st.integers(0, 200), max_size=9))
def test_a_window_gives_what_lies_in_it_and_no_more(
    start: int, end: int, sizes: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    inside = SMALL[start:end]
    with opened(tmp_path_factory.getbasetemp() / "file") as medium:
        window = Window(medium, start, len(inside))
        for size in sizes:
            assert window.take(size) == inside[:size]
            inside = inside[size:]
            assert window.left == len(inside)


@pytest.mark.parametrize("step", [46, 4_096, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_a_window_slides_over_the_borders_of_its_pieces(step: int, tmp_path: Path) -> None:
    content = bytes(range(251)) * (3 * PIECE // 251)
    with opened(tmp_path / "file", content) as medium:
        window = Window(medium, 5, len(content) - 5)
        taken = list(iter(lambda: window.take(step), b""))
    assert b"".join(taken) == content[5:]
    assert {len(part) for part in taken[:-1]} <= {step}


def test_a_window_over_a_file_that_was_cut_ends_where_the_file_does(tmp_path: Path) -> None:
    with opened(tmp_path / "file") as medium:
        assert Window(medium, len(SMALL) - 4, 10).take(10) == SMALL[-4:]
