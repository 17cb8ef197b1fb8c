"""The Merkle tree of RFC 6962, section 2.1 (the same tree as in RFC 9162, section 2.1).

Hashes are 32 bytes of SHA-256. A proof is a list of hashes, in the order of the standard.
"""

import hashlib
from collections.abc import Iterable, Sequence

from fieldkit.errors import NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP

OTHER_PEAKS = QT_TRANSLATE_NOOP("custody", "{found} bytes of peaks do not make a tree of {size} leaves")
NO_LEAF = QT_TRANSLATE_NOOP("custody", "a tree of {size} leaves has no leaf {index}")
NOT_GROWN = QT_TRANSLATE_NOOP("custody", "a tree of {size} leaves did not grow from {earlier}")

HASH_BYTES = 32
EMPTY_ROOT = hashlib.sha256().digest()


def leaf_hash(line: bytes) -> bytes:
    """Hash of one leaf; for a log the envelope line without its line feed."""
    return hashlib.sha256(b"\x00" + line).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash of the node above two others."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class CompactRange:
    """A growing tree of which only the peaks are kept: the roots of its whole subtrees, biggest first.

    There is one peak for each bit that is set in `size`, so 20 hashes stand for a million leaves.
    """

    def __init__(self, leaves: Iterable[bytes] = ()) -> None:
        self.size = 0
        self._peaks: list[bytes] = []
        for leaf in leaves:
            self.add(leaf)

    @classmethod
    def load(cls, size: int, peaks: bytes) -> "CompactRange":
        """The tree that `peaks()` was asked for when it had `size` leaves. Raises `NotCanonical`."""
        if len(peaks) != HASH_BYTES * size.bit_count():
            raise NotCanonical(OTHER_PEAKS.format(found=len(peaks), size=size))
        loaded = cls()
        loaded.size = size
        loaded._peaks = [peaks[at : at + HASH_BYTES] for at in range(0, len(peaks), HASH_BYTES)]
        return loaded

    def add(self, leaf: bytes) -> None:
        """Append a leaf, given by its hash."""
        bits = self.size
        while bits & 1:
            leaf = node_hash(self._peaks.pop(), leaf)
            bits >>= 1
        self._peaks.append(leaf)
        self.size += 1

    def peaks(self) -> bytes:
        """The peaks in one piece, for `load`."""
        return b"".join(self._peaks)

    def root(self) -> bytes:
        """Root of the tree as it stands."""
        if not self._peaks:
            return EMPTY_ROOT
        *higher, top = self._peaks
        for peak in reversed(higher):
            top = node_hash(peak, top)
        return top


def root(leaves: Sequence[bytes]) -> bytes:
    """Root over leaf hashes: MTH(D[n])."""
    return CompactRange(leaves).root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """The audit path of leaf `index` (RFC 6962, 2.1.1), from the leaf up. Raises `NotCanonical` out of range."""
    if not 0 <= index < len(leaves):
        raise NotCanonical(NO_LEAF.format(size=len(leaves), index=index))
    if len(leaves) == 1:
        return []
    split = _left_of(len(leaves))
    if index < split:
        return [*inclusion_proof(leaves[:split], index), root(leaves[split:])]
    return [*inclusion_proof(leaves[split:], index - split), root(leaves[:split])]


def includes(leaf: bytes, index: int, size: int, proof: Sequence[bytes], expected: bytes) -> bool:
    """Whether `proof` shows `leaf` at `index` in the tree of `size` leaves with root `expected`.

    RFC 9162, 2.1.3.2.
    """
    if not 0 <= index < size:
        return False
    sides, above = _sides(index, size - 1), leaf
    if len(proof) != len(sides):
        return False
    for sibling, is_left in zip(proof, sides, strict=True):
        above = node_hash(sibling, above) if is_left else node_hash(above, sibling)
    return above == expected


def consistency_proof(leaves: Sequence[bytes], earlier: int) -> list[bytes]:
    """That the tree grew from its first `earlier` leaves (RFC 6962, 2.1.2); empty where nothing needs proof.

    Raises `NotCanonical` if there never were that many leaves.
    """
    if not 0 <= earlier <= len(leaves):
        raise NotCanonical(NOT_GROWN.format(size=len(leaves), earlier=earlier))
    return _subproof(leaves, earlier, whole=True) if earlier else []


def is_consistent(earlier: int, earlier_root: bytes, size: int, size_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether `proof` shows that the tree of `size` leaves grew from the one of `earlier` leaves.

    RFC 9162, 2.1.4.2; an empty tree is the beginning of every tree.
    """
    if not 0 < earlier < size:
        return not proof and _needs_no_proof(earlier, earlier_root, size, size_root)
    path = [earlier_root, *proof] if earlier.bit_count() == 1 else list(proof)
    whole_levels = (earlier ^ (earlier - 1)).bit_length() - 1  # the earlier tree ends in a subtree this high
    sides = _sides((earlier - 1) >> whole_levels, (size - 1) >> whole_levels)
    if len(path) != len(sides) + 1:
        return False
    old = new = path[0]
    for sibling, is_left in zip(path[1:], sides, strict=True):
        old = node_hash(sibling, old) if is_left else old
        new = node_hash(sibling, new) if is_left else node_hash(new, sibling)
    return old == earlier_root and new == size_root


def _needs_no_proof(earlier: int, earlier_root: bytes, size: int, size_root: bytes) -> bool:
    if earlier == size:
        return earlier_root == size_root and (size > 0 or size_root == EMPTY_ROOT)
    return earlier == 0 and size > 0 and earlier_root == EMPTY_ROOT


def _sides(at: int, last: int) -> list[bool]:
    """From node `at` up to the root, in a tree whose level ends with node `last`: is each sibling on the left?"""
    sides = []
    while last:
        is_left = bool(at & 1) or at == last
        sides.append(is_left)
        while is_left and not at & 1:  # a node at the end without a sibling rises as it is
            at, last = at >> 1, last >> 1
        at, last = at >> 1, last >> 1
    return sides


def _subproof(leaves: Sequence[bytes], earlier: int, *, whole: bool) -> list[bytes]:
    """SUBPROOF(m, D[n], b) of RFC 6962, 2.1.2: `whole` says that the verifier knows the root over `leaves`."""
    if earlier == len(leaves):
        return [] if whole else [root(leaves)]
    split = _left_of(len(leaves))
    if earlier <= split:
        return [*_subproof(leaves[:split], earlier, whole=whole), root(leaves[split:])]
    return [*_subproof(leaves[split:], earlier - split, whole=False), root(leaves[:split])]


def _left_of(size: int) -> int:
    """Leaves in the left half: the largest power of two below `size`."""
    return 1 << (size - 1).bit_length() - 1
