"""One read gives every hash, however the content is cut into parts."""

import hashlib
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.packet.hashing import PIECE, Hashes, measure, pieces
from fieldkit.platform import open_regular

KNOWN = b"abc"


def expected(content: bytes) -> Hashes:
    return Hashes(
        len(content), zlib.crc32(content), hashlib.sha256(content).hexdigest(), hashlib.sha512(content).hexdigest()
    )


def test_the_hashes_are_those_of_the_standards() -> None:
    found = measure([KNOWN])
    assert found.crc32 == 0x352441C2
    assert found.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert found.sha512.startswith("ddaf35a193617abacc417349ae204131")


@given(parts=st.lists(st.binary(max_size=50)))
def test_the_cut_does_not_matter(parts: list[bytes]) -> None:
    assert measure(parts) == expected(b"".join(parts))


@pytest.mark.parametrize(
    "sizes", [[PIECE], [PIECE, PIECE, 7], [7, PIECE, 7], [PIECE + 1, 0, PIECE], [PIECE - 1, PIECE]]
)
def test_large_parts_keep_their_order(sizes: list[int]) -> None:
    parts = [bytes([number]) * size for number, size in enumerate(sizes)]
    assert measure(parts) == expected(b"".join(parts))


def test_an_error_in_the_source_comes_through() -> None:
    def failing() -> Iterator[bytes]:
        yield bytes(PIECE)
        raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output error"):
        measure(failing())


def test_a_file_comes_in_pieces(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(2 * PIECE + 1))
    with open_regular(tmp_path / "large") as file:
        assert [len(piece) for piece in pieces(file)] == [PIECE, PIECE, 1]
