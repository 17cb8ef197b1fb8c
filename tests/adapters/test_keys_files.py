"""The files of a profile are whole or not there, and nobody else's business."""

import stat
from pathlib import Path

import pytest

from fieldkit.errors import AlreadyThere, CannotRead, CannotWrite
from fieldkit.keys import files
from fieldkit.platform import remove_folder, supersede, wipe


def modes(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in sorted(folder.rglob("*"))}


def test_only_the_owner_may_read_at_any_level(tmp_path: Path) -> None:
    files.write_new(tmp_path / "a" / "b" / "new", b"1")
    files.replace(tmp_path / "c" / "d" / "replaced", b"2")
    files.write_folder(tmp_path / "e" / "f", {"one": b"3"})
    assert modes(tmp_path) == {
        "a": 0o700,
        "a/b": 0o700,
        "a/b/new": 0o600,
        "c": 0o700,
        "c/d": 0o700,
        "c/d/replaced": 0o600,
        "e": 0o700,
        "e/f": 0o700,
        "e/f/one": 0o600,
    }


def test_a_new_file_is_never_written_over_another(tmp_path: Path) -> None:
    files.write_new(tmp_path / "key", b"first")
    with pytest.raises(AlreadyThere):
        files.write_new(tmp_path / "key", b"second")
    assert files.read(tmp_path / "key") == b"first"


def test_a_replaced_file_holds_the_last_word(tmp_path: Path) -> None:
    for word in (b"a longer word", b"short"):
        files.replace(tmp_path / "pem", word)
    assert files.read(tmp_path / "pem") == b"short"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_that_cannot_be_replaced_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "pem" / "in the way").mkdir(parents=True)
    with pytest.raises(CannotWrite):
        files.replace(tmp_path / "pem", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["pem"]


def test_the_end_of_a_file_grows(tmp_path: Path) -> None:
    files.write_new(tmp_path / "journal", b"one")
    files.append(tmp_path / "journal", b"two")
    assert files.read_tail(tmp_path / "journal", 4) == b"etwo"
    assert files.read_tail(tmp_path / "journal", 100) == b"onetwo"


def test_what_is_not_there_reads_as_nothing(tmp_path: Path) -> None:
    assert files.read(tmp_path / "none") is None
    assert files.read_tail(tmp_path / "none", 4) == b""


@pytest.mark.parametrize("reads", [files.read, lambda path: files.read_tail(path, 4)])
def test_what_cannot_be_read_is_named(tmp_path: Path, reads: object) -> None:
    with pytest.raises(CannotRead, match=tmp_path.name):
        reads(tmp_path)  # type: ignore[operator]


def test_a_folder_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        files.write_folder(tmp_path / "authority", {"one": b"1", "no/such/folder": b"2"})
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_never_written_over_another(tmp_path: Path) -> None:
    files.write_folder(tmp_path / "authority", {"one": b"1"})
    with pytest.raises(AlreadyThere):
        files.write_folder(tmp_path / "authority", {"two": b"2"})
    assert [path.name for path in (tmp_path / "authority").iterdir()] == ["one"]


def test_a_wiped_file_is_overwritten_before_it_goes(tmp_path: Path) -> None:
    files.write_new(tmp_path / "key", b"secret")
    with (tmp_path / "key").open("rb", buffering=0) as held:
        wipe(tmp_path / "key")
        assert held.read() == bytes(6)
    assert files.read(tmp_path / "key") is None


def test_what_has_another_name_too_is_not_ours_to_overwrite(tmp_path: Path) -> None:
    another = tmp_path / "another's"
    files.write_new(another, b"not ours")
    another.chmod(0o400)
    (tmp_path / "symbolic").symlink_to(another)
    (tmp_path / "hard").hardlink_to(another)
    for link in (tmp_path / "symbolic", tmp_path / "hard"):
        wipe(link)
        assert (link.exists(), files.read(another), another.stat().st_mode & 0o777) == (False, b"not ours", 0o400)
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "hard").hardlink_to(another)
    remove_folder(tmp_path / "copy", str, overwrite=True)
    (tmp_path / ".vault.json.0123456789abcdef").hardlink_to(another)
    (tmp_path / "vault.json").hardlink_to(another)  # as in a snapshot made by links
    supersede(tmp_path / "vault.json", b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["another's", "vault.json"]
    assert (files.read(tmp_path / "vault.json"), files.read(another)) == (b"new", b"not ours")


def test_what_cannot_be_written_is_named(tmp_path: Path) -> None:
    for attempt in (lambda path: files.append(path, b"x"), wipe):
        with pytest.raises(CannotWrite, match=tmp_path.name):
            attempt(tmp_path)
