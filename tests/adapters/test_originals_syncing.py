"""Copies become durable by the batch where the system has one call for that, and one by one elsewhere."""

from pathlib import Path

import pytest

from fieldkit import platform
from fieldkit.originals import Originals, syncing

WAITS = ("sync_file", "sync_file_system", "sync_folder")


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """By which calls the medium was waited for."""
    calls: list[str] = []
    for name in WAITS:
        real = getattr(platform, name)
        monkeypatch.setattr(platform, name, lambda at, name=name, real=real: (calls.append(name), real(at)))
    return calls


def take(folder: Path, count: int = 6) -> Originals:
    """Take in a batch of files, as an intake does."""
    (folder / "card").mkdir()
    (folder / "store").mkdir()
    store = Originals(folder / "store")
    for number in range(count):
        (folder / "card" / str(number)).write_bytes(bytes([number]) * 5000)
    batch = [store.write(path) for path in sorted((folder / "card").iterdir())]
    kept = store.keep_all(store.settle(batch))
    assert [store.verify(one.sha256).state for one in kept] == ["sound"] * count
    return store


def test_a_batch_is_waited_for_twice(tmp_path: Path, waited: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "synced_whole", lambda _: True)
    take(tmp_path)
    assert [name for name in waited if name != "sync_folder"] == ["sync_file_system"] * 2  # bytes, then names


def test_elsewhere_each_file_is_waited_for(
    tmp_path: Path, waited: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "synced_whole", lambda _: False)
    take(tmp_path)
    assert (waited.count("sync_file"), waited.count("sync_file_system")) == (6, 0)
    assert waited.count("sync_folder") >= 6


def test_where_others_write_so_much_that_all_has_to_wait_each_file_is_waited_for(
    tmp_path: Path, waited: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "synced_whole", lambda _: True)
    monkeypatch.setattr(syncing, "PATIENCE", 0.0)
    store = take(tmp_path)
    assert waited.count("sync_file_system") == 1
    waited.clear()
    (tmp_path / "card" / "late").write_bytes(b"late")
    store.keep_all(store.settle([store.write(tmp_path / "card" / "late")]))
    assert "sync_file" in waited
    assert "sync_file_system" not in waited
