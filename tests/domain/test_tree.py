"""The Merkle tree against the vectors of Certificate Transparency and against its own definition."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.custody.tree import (
    EMPTY_ROOT,
    CompactRange,
    consistency_proof,
    includes,
    inclusion_proof,
    is_consistent,
    leaf_hash,
    node_hash,
    root,
)
from fieldkit.errors import NotCanonical

# The eight reference leaves of Certificate Transparency and the roots over the first n of them.
DATA = ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
REFERENCE = [leaf_hash(bytes.fromhex(data)) for data in DATA]

MANY = [leaf_hash(str(number).encode()) for number in range(260)]
SIZES = range(130)


def defined_root(leaves: list[bytes]) -> bytes:
    """MTH of RFC 6962, 2.1, word for word."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return hashlib.sha256(b"\x01" + defined_root(leaves[:k]) + defined_root(leaves[k:])).digest()


def hexes(hashes: list[bytes]) -> list[str]:
    return [one.hex()[:8] for one in hashes]


@pytest.mark.parametrize("size", range(9))
def test_the_reference_tree_has_the_published_roots(size: int) -> None:
    assert root(REFERENCE[:size]).hex() == ROOTS[size]


@pytest.mark.parametrize(
    ("index", "size", "proof"),
    [
        (0, 1, []),
        (0, 8, ["96a296d2", "5f083f0a", "6b47aaf2"]),
        (5, 8, ["bc1a0643", "ca854ea1", "d37ee418"]),
        (2, 3, ["fac54203"]),
        (1, 5, ["6e340b9c", "5f083f0a", "bc1a0643"]),
    ],
)
def test_the_reference_tree_has_the_published_audit_paths(index: int, size: int, proof: list[str]) -> None:
    assert hexes(inclusion_proof(REFERENCE[:size], index)) == proof


@pytest.mark.parametrize(
    ("earlier", "size", "proof"),
    [
        (1, 1, []),
        (1, 8, ["96a296d2", "5f083f0a", "6b47aaf2"]),
        (6, 8, ["0ebc5d34", "ca854ea1", "d37ee418"]),
        (2, 5, ["5f083f0a", "bc1a0643"]),
    ],
)
def test_the_reference_tree_has_the_published_consistency_proofs(earlier: int, size: int, proof: list[str]) -> None:
    assert hexes(consistency_proof(REFERENCE[:size], earlier)) == proof


def test_leaves_and_nodes_cannot_be_taken_for_each_other() -> None:
    left, right = MANY[:2]
    assert node_hash(left, right) != leaf_hash(left + right)


@pytest.mark.parametrize("size", SIZES)
def test_a_compact_range_has_the_root_of_the_definition(size: int) -> None:
    assert CompactRange(MANY[:size]).root() == defined_root(MANY[:size])


@pytest.mark.parametrize("size", SIZES)
def test_a_compact_range_goes_on_where_it_was_put_away(size: int) -> None:
    before = CompactRange(MANY[:size])
    again = CompactRange.load(size, before.peaks())
    assert (again.size, again.root(), again.peaks()) == (size, before.root(), before.peaks())
    again.add(MANY[size])
    assert again.root() == root(MANY[: size + 1])


def test_a_compact_range_keeps_one_peak_for_each_bit() -> None:
    assert len(CompactRange(MANY[:0b10110]).peaks()) == 3 * 32


@pytest.mark.parametrize(
    ("size", "peaks"), [(0, bytes(32)), (1, b""), (3, bytes(32)), (4, bytes(64)), (1, bytes(31))]
)
def test_peaks_that_do_not_fit_the_size_are_refused(size: int, peaks: bytes) -> None:
    with pytest.raises(NotCanonical):
        CompactRange.load(size, peaks)


@pytest.mark.parametrize("size", SIZES)
def test_every_leaf_is_shown_to_be_included(size: int) -> None:
    leaves = MANY[:size]
    top = root(leaves)
    assert all(includes(leaves[at], at, size, inclusion_proof(leaves, at), top) for at in range(size))


@pytest.mark.parametrize("size", SIZES)
def test_every_earlier_tree_is_shown_to_have_grown(size: int) -> None:
    leaves = MANY[:size]
    top = root(leaves)
    for earlier in range(size + 1):
        assert is_consistent(earlier, root(leaves[:earlier]), size, top, consistency_proof(leaves, earlier))


@given(size=st.integers(1, 260), data=st.data())
def test_an_inclusion_proof_shows_nothing_else(size: int, data: st.DataObject) -> None:
    leaves = MANY[:size]
    at, top = data.draw(st.integers(0, size - 1)), root(leaves)
    proof = inclusion_proof(leaves, at)
    elsewhere = data.draw(st.integers(-1, size + 1).filter(lambda other: other != at))
    assert not includes(leaves[at], elsewhere, size, proof, top)
    assert not includes(leaf_hash(b"another"), at, size, proof, top)
    assert not includes(leaves[at], at, size, proof, leaf_hash(b"another"))
    assert not includes(leaves[at], at, size, [*proof, top], top)
    if proof:
        spoilt = data.draw(st.integers(0, len(proof) - 1))
        assert not includes(leaves[at], at, size, [*proof[:spoilt], *proof[spoilt + 1 :]], top)
        assert not includes(leaves[at], at, size, [*proof[:spoilt], EMPTY_ROOT, *proof[spoilt + 1 :]], top)


@given(size=st.integers(2, 260), data=st.data())
def test_a_consistency_proof_shows_nothing_else(size: int, data: st.DataObject) -> None:
    leaves = MANY[:size]
    earlier = data.draw(st.integers(1, size - 1))
    then, now = root(leaves[:earlier]), root(leaves)
    proof = consistency_proof(leaves, earlier)
    assert not is_consistent(earlier, EMPTY_ROOT, size, now, proof)
    assert not is_consistent(earlier, then, size, EMPTY_ROOT, proof)
    assert not is_consistent(earlier, then, size, now, [*proof, now])
    assert not is_consistent(size, now, earlier, then, proof)
    spoilt = data.draw(st.integers(0, len(proof) - 1))
    assert not is_consistent(earlier, then, size, now, [*proof[:spoilt], *proof[spoilt + 1 :]])
    assert not is_consistent(earlier, then, size, now, [*proof[:spoilt], EMPTY_ROOT, *proof[spoilt + 1 :]])


@given(size=st.integers(2, 260), data=st.data())
def test_a_rewritten_history_has_no_proof(size: int, data: st.DataObject) -> None:
    earlier = data.draw(st.integers(1, size - 1))
    changed = data.draw(st.integers(0, earlier - 1))
    rewritten = [*MANY[:changed], leaf_hash(b"another"), *MANY[changed + 1 : size]]
    proof = consistency_proof(rewritten, earlier)
    assert not is_consistent(earlier, root(MANY[:earlier]), size, root(rewritten), proof)


def test_a_tree_is_consistent_with_itself_alone_and_with_the_empty_one() -> None:
    one, two = root(MANY[:1]), root(MANY[:2])
    assert is_consistent(2, two, 2, two, [])
    assert is_consistent(0, EMPTY_ROOT, 2, two, [])
    assert is_consistent(0, EMPTY_ROOT, 0, EMPTY_ROOT, [])
    assert not is_consistent(2, two, 2, one, [])
    assert not is_consistent(2, two, 2, two, [one])
    assert not is_consistent(0, one, 2, two, [])
    assert not is_consistent(0, EMPTY_ROOT, 0, one, [])
    assert not is_consistent(0, one, 0, one, [])


@pytest.mark.parametrize("index", [-1, 3, 4])
def test_there_is_no_proof_of_a_leaf_that_is_not_there(index: int) -> None:
    with pytest.raises(NotCanonical):
        inclusion_proof(MANY[:3], index)


@pytest.mark.parametrize("earlier", [-1, 4])
def test_there_is_no_proof_of_a_tree_that_never_was(earlier: int) -> None:
    with pytest.raises(NotCanonical):
        consistency_proof(MANY[:3], earlier)
