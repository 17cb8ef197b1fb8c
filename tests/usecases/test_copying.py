"""Batches: the first file is not kept waiting, nor are the few of a slow card."""

from pathlib import Path

from fieldkit.canon import digest
from fieldkit.intake.copying import Batch, Copied
from fieldkit.originals import Content, Written

COPIED = Copied(Path("a"), Written(Content(digest(b"a"), 1, b"a"), None, None))


def test_batches_grow_from_one_file_to_sixteen() -> None:
    batch, sizes = Batch(now=lambda: 0.0), list[int]()
    for _ in range(80):
        batch.put(COPIED)
        if batch.full:
            sizes.append(len(batch.take()))
    assert sizes == [1, 2, 4, 8, 16, 16, 16, 16]
    assert not batch.full


def test_after_two_seconds_a_batch_is_full() -> None:
    times = iter([0.0, 0.0, 5.0, 5.5, 6.9, 7.0])
    batch = Batch(now=lambda: next(times))
    batch.put(COPIED)  # at 0
    assert batch.full
    batch.take()
    batch.put(COPIED)  # at 0.0
    assert batch.full  # at 5
    batch.take()
    batch.put(COPIED)  # at 5.5
    assert not batch.full  # at 6.9
