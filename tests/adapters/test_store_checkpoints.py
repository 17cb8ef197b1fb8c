"""Checkpoints and the trees of streams: grown from the lines, dropped, refused where they do not read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit.custody.tree import leaf_hash, root
from fieldkit.errors import Damaged
from fieldkit.store import checkpoints
from fieldkit.store.driver import Database
from tests.adapters.store_files import adopt, opened
from tests.entries import Device


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with opened(tmp_path / "mission.db") as made:
        yield made


@pytest.fixture
def device() -> Device:
    return Device()


def test_a_stream_of_which_nothing_is_kept_has_an_empty_tree(database: Database, device: Device) -> None:
    assert checkpoints.tree(database, device.stream).size == 0
    assert checkpoints.of_stream(database, device.stream) == []


def test_the_tree_of_a_stream_grows_with_its_lines(database: Database, device: Device) -> None:
    for _ in range(5):
        adopt(database, device.add())
    checkpoints.grow_tree(database, device.stream)
    assert checkpoints.tree(database, device.stream).size == 5
    assert checkpoints.tree(database, device.stream).root() == root(
        [leaf_hash(entry.line) for entry in device.entries]
    )
    checkpoints.drop_tree(database, device.stream)
    assert checkpoints.tree(database, device.stream).size == 0


def test_a_tree_that_does_not_read_is_damage(database: Database, device: Device) -> None:
    database["tree"].insert({"stream": device.stream, "size": 3, "peaks": bytes(32)})
    with pytest.raises(Damaged, match=device.stream):
        checkpoints.tree(database, device.stream)


def test_a_stream_with_two_histories_has_no_tree(database: Database) -> None:
    one, other = Device(), Device()
    other.open()
    adopt(database, one.open(), one.add("Said here"), other.add("Said there"))
    checkpoints.grow_tree(database, one.stream)
    assert checkpoints.tree(database, one.stream).size == 0


def test_a_checkpoint_of_one_size_is_kept_once(database: Database, device: Device) -> None:
    for size, note in ((2, "second"), (1, "first"), (2, "another")):
        checkpoints.keep(database, device.stream, size, note)
    assert checkpoints.of_stream(database, device.stream) == [(1, "first"), (2, "second")]
