"""The store of originals: byte for byte, checked, never half there, whatever happens meanwhile."""

import os
import random
import stat
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import FileIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit import platform
from fieldkit.canon import digest
from fieldkit.errors import AlreadyThere, CannotRead, CannotWrite, NotCanonical, OriginalChanged
from fieldkit.originals import Kept, Originals, Verdict
from fieldkit.originals.reading import READS_BACK_OTHERWISE, lasting_pieces, settle, steady_pieces
from fieldkit.originals.syncing import Syncing
from fieldkit.vault import PLAIN, Covering, RecoveryKey, Sealed, Secrets

ROOT = Path(platform.__file__).parents[2]
MEBI = 1 << 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "originals"
    made.mkdir(mode=0o700)
    return made


@pytest.fixture
def store(folder: Path) -> Originals:
    return Originals(folder)


@pytest.fixture
def card(tmp_path: Path) -> Path:
    made = tmp_path / "card"
    made.mkdir()
    return made


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def keep(store: Originals, data: bytes) -> Kept:
    return store.keep(store.stage_chunks([data], "data"))


def place(folder: Path, data: bytes) -> Path:
    return folder / digest(data)[:2] / digest(data)


def damage(path: Path, data: bytes) -> Path:
    path.chmod(0o600)
    path.write_bytes(data)
    path.chmod(0o400)
    return path


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


class TestKeeping:
    def test_a_file_is_kept_byte_for_byte_under_its_digest(
        self, store: Originals, folder: Path, card: Path
    ) -> None:
        kept = store.keep(store.stage(write(card / "IMG_1.jpg", b"a picture")))
        assert (kept.sha256, kept.size, kept.head) == (digest(b"a picture"), 9, b"a picture")
        assert not kept.seen_before
        assert place(folder, b"a picture").read_bytes() == b"a picture"
        assert (card / "IMG_1.jpg").read_bytes() == b"a picture"

    @settings(max_examples=25)
    @given(data=st.binary(max_size=2000), times=st.sampled_from([0, 1, 7, 2000]))
    def test_what_goes_in_comes_out(self, data: bytes, times: int) -> None:
        with tempfile.TemporaryDirectory() as made:
            store, whole = Originals(Path(made)), data * times
            kept = store.keep(store.stage_chunks([data] * times, "data"))
            assert (kept.sha256, kept.size, kept.head) == (digest(whole), len(whole), whole[:MEBI])
            assert store.read(kept.sha256) == whole
            assert store.size(kept.sha256) == len(whole)
            assert store.verify(kept.sha256) == Verdict("sound", digest(whole))

    def test_what_is_to_be_looked_at_is_what_was_taken_in(self, store: Originals, folder: Path) -> None:
        keep(store, b"data")
        assert store.sound(digest(b"data")) == b"data"
        damage(place(folder, b"data"), b"date")
        with pytest.raises(OriginalChanged) as refused:
            store.sound(digest(b"data"))
        assert refused.value.found == digest(b"date")

    @pytest.mark.parametrize("size", [0, 1, MEBI - 1, MEBI, MEBI + 1, 3 * MEBI + 7])
    def test_no_size_is_special(self, store: Originals, card: Path, size: int) -> None:
        data = random.Random(size).randbytes(size)
        kept = store.keep(store.stage(write(card / "file", data)))
        assert b"".join(store.chunks(kept.sha256)) == data
        assert (kept.size, kept.head) == (size, data[:MEBI])

    def test_an_original_is_read_only_and_its_folders_are_private(self, store: Originals, folder: Path) -> None:
        keep(store, b"data")
        assert stat.S_IMODE(place(folder, b"data").stat().st_mode) == 0o400
        assert stat.S_IMODE(place(folder, b"data").parent.stat().st_mode) == 0o700

    def test_what_the_source_says_of_its_age_is_kept_as_found(self, store: Originals, card: Path) -> None:
        os.utime(write(card / "file", b"data"), (1_712_135_520, 1_712_135_520))
        assert store.keep(store.stage(card / "file")).modified == "2024-04-03T09:12:00Z"
        assert keep(store, b"other").modified is None

    def test_the_check_says_whether_it_came_from_the_medium(self, store: Originals, folder: Path) -> None:
        on_disk = os.major(folder.parent.stat().st_dev) != 0
        assert keep(store, b"data" * 5000).past_cache or not on_disk

    def test_what_was_expected_is_demanded(self, store: Originals, folder: Path) -> None:
        store.discard(store.stage_chunks([b"da", b"ta"], "data", expected=digest(b"data")))
        with pytest.raises(OriginalChanged) as refused:
            store.stage_chunks([b"date"], "IMG_1.jpg", expected=digest(b"data"))
        error = refused.value
        assert (error.name, error.expected, error.found) == ("IMG_1.jpg", digest(b"data"), digest(b"date"))
        assert files(folder) == []

    def test_a_staged_copy_can_be_given_up(self, store: Originals, folder: Path) -> None:
        staged = store.stage_chunks([b"data"], "data")
        assert [name[-5:] for name in files(folder)] == [".part"]
        for _ in range(2):
            store.discard(staged)
        assert files(folder) == []

    def test_memory_stays_flat(self, store: Originals) -> None:
        def long_film() -> Iterator[bytes]:
            for number in range(48):
                yield bytes([number]) * MEBI

        tracemalloc.start()
        kept = store.keep(store.stage_chunks(long_film(), "film"))
        assert store.verify(kept.sha256).state == "sound"
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert kept.size == 48 * MEBI
        assert peak < 8 * MEBI


class TestSeenBefore:
    def test_the_same_content_is_kept_once(self, store: Originals, folder: Path, card: Path) -> None:
        first = store.keep(store.stage(write(card / "IMG_1.jpg", b"data")))
        staged = store.stage(write(card / "COPY.jpg", b"data"))
        assert staged.temporary is None
        again = store.keep(staged)
        assert (first.seen_before, again.seen_before) == (False, True)
        assert (again.sha256, again.size, again.head) == (first.sha256, first.size, first.head)
        assert files(folder) == [f"{first.sha256[:2]}/{first.sha256}"]

    def test_the_same_name_with_another_content_is_another_original(self, store: Originals, card: Path) -> None:
        first = store.keep(store.stage(write(card / "IMG_1.jpg", b"first card")))
        second = store.keep(store.stage(write(card / "IMG_1.jpg", b"second card")))
        assert (store.read(first.sha256), store.read(second.sha256)) == (b"first card", b"second card")

    def test_twins_staged_together_are_kept_once(self, store: Originals, folder: Path) -> None:
        batch = [store.stage_chunks([data], "data") for data in (b"one", b"twin", b"twin", b"two", b"twin")]
        kept = store.keep_all(batch)
        assert [one.seen_before for one in kept] == [False, False, True, False, True]
        assert len(files(folder)) == 3

    def test_two_workers_do_not_get_in_each_others_way(self, store: Originals, folder: Path, card: Path) -> None:
        luck = random.Random(4)
        sources = [write(card / str(number), luck.randbytes(number % 9 * 5000)) for number in range(60)]
        with ThreadPoolExecutor(2) as pool:
            kept = list(pool.map(lambda source: store.keep(store.stage(source)), sources))
        assert [one.sha256 for one in kept] == [digest(source.read_bytes()) for source in sources]
        fresh = {one.sha256 for one in kept if not one.seen_before}
        assert len([one for one in kept if not one.seen_before]) == len(fresh) == len(files(folder))
        assert {store.verify(sha256).state for sha256 in fresh} == {"sound"}


class TestRefusing:
    @pytest.mark.parametrize(("kind", "why"), [("link", "symbolic link"), ("pipe", "pipe"), ("folder", "folder")])
    def test_what_is_no_file_is_refused(
        self, store: Originals, folder: Path, card: Path, kind: str, why: str
    ) -> None:
        write(card / "file", b"data")
        {"link": lambda p: p.symlink_to("file"), "pipe": os.mkfifo, "folder": Path.mkdir}[kind](card / kind)
        with pytest.raises(CannotRead, match=why):
            store.stage(card / kind)
        assert files(folder) == []

    def test_a_source_that_cannot_be_read_on_is_named(self, store: Originals, folder: Path) -> None:
        with pytest.raises(CannotRead, match="/proc/self/mem: Input/output error"):
            store.stage(Path("/proc/self/mem"))  # a file whose first byte cannot be read
        assert files(folder) == []

    def test_a_card_pulled_out_midway_leaves_nothing(self, store: Originals, folder: Path) -> None:
        def pulled() -> Iterator[bytes]:
            yield bytes(MEBI)
            raise CannotRead("IMG_1.jpg", "No such device")

        with pytest.raises(CannotRead, match="No such device"):
            store.stage_chunks(pulled(), "IMG_1.jpg")
        assert files(folder) == []

    @pytest.mark.parametrize("change", ["cut", "grown", "rewritten"])
    def test_a_file_that_changes_while_it_is_read_is_refused(self, card: Path, change: str) -> None:
        source = write(card / "file", bytes(3 * MEBI))
        os.utime(source, (0, 0))
        with platform.open_regular(source) as file:
            reading = steady_pieces(file, "file")
            next(reading)
            with source.open("r+b") as other:
                other.truncate({"cut": 2 * MEBI, "grown": 4 * MEBI, "rewritten": 3 * MEBI}[change])
                other.write(b"x")
            os.utime(source, (0, 0))  # that changes its time of change, too, which nobody can put back
            with pytest.raises(CannotRead, match="changed while"):
                list(reading)

    @pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not tell who writes")
    def test_a_file_that_somebody_holds_open_for_writing_has_to_read_twice_alike(
        self, card: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        source = write(card / "file", bytes(3 * MEBI))
        monkeypatch.setattr(platform, "version", lambda _: ())  # as of a write that began before
        with source.open("r+b", buffering=0) as other, platform.open_regular(source) as file:
            assert sum(map(len, lasting_pieces(file, source))) == 3 * MEBI
        with source.open("r+b", buffering=0) as other, platform.open_regular(source) as file:
            reading = lasting_pieces(file, source)
            next(reading)
            other.write(b"x")
            with pytest.raises(CannotRead, match="changed while"):
                list(reading)

    def test_a_medium_that_is_gone_and_tells_nothing_of_the_file_is_named(self, card: Path) -> None:
        with platform.open_regular(write(card / "file", b"data")) as file:
            still_open = os.dup(file.fileno())
            os.close(file.fileno())
            with pytest.raises(CannotRead, match="file"):
                list(steady_pieces(file, "file"))
            os.dup2(still_open, file.fileno())
            os.close(still_open)

    def test_a_medium_that_gives_back_other_bytes_is_named(
        self, store: Originals, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def torn(_: Syncing, file: FileIO) -> None:
            file.seek(0)
            file.write(b"x")

        monkeypatch.setattr(Syncing, "sync_file", torn)
        with pytest.raises(CannotWrite) as refused:
            keep(store, b"written")
        assert refused.value.why == READS_BACK_OTHERWISE
        assert files(folder) == []

    def test_a_copy_that_is_gone_when_it_is_read_back_is_named(
        self, store: Originals, folder: Path, card: Path
    ) -> None:
        written = store.write(write(card / "file", b"written"))
        (part,) = folder.iterdir()
        part.unlink()
        with pytest.raises(CannotWrite, match="No such file"):
            store.settle([written])

    @pytest.mark.parametrize(
        ("covering", "lies_there"), [(PLAIN, b"writteN"), (Sealed(Secrets.new(RecoveryKey.new())), b"no age file")]
    )
    def test_a_file_that_reads_back_as_something_else_is_not_settled(
        self, card: Path, covering: Covering, lies_there: bytes
    ) -> None:
        with (card / "file").open("wb+", buffering=0) as file:
            file.write(lies_there)
            with pytest.raises(CannotWrite) as refused:
                settle(file, digest(b"written"), "file", covering)
        assert (refused.value.why, refused.value.cause) == (READS_BACK_OTHERWISE, "EIO")

    def test_a_full_disk_leaves_what_was_kept_and_nothing_else(self, store: Originals, folder: Path) -> None:
        program = """if True:
            import resource, signal, sys
            from pathlib import Path
            from fieldkit.errors import CannotWrite
            from fieldkit.originals import Originals
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
            store = Originals(Path(sys.argv[1]))
            for size in (100_000, 300_001, 5_000_000, 200_000):
                try:
                    store.keep(store.stage_chunks([bytes(size)], "file"))
                except CannotWrite as error:
                    print(size, error.name == sys.argv[1], error.why)
        """
        child = subprocess.run(
            [sys.executable, "-c", program, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert child.stdout == "300001 True File too large\n5000000 True File too large\n"
        assert files(folder) == sorted(
            place(folder, bytes(size)).relative_to(folder).as_posix() for size in (100_000, 200_000)
        )
        assert {store.verify(digest(bytes(size))).state for size in (100_000, 200_000)} == {"sound"}

    def test_a_store_that_is_gone_is_named(self, store: Originals, folder: Path) -> None:
        staged = store.stage_chunks([b"data"], "data")
        folder.rename(folder.with_name("elsewhere"))
        with pytest.raises(CannotWrite):
            store.stage_chunks([b"data"], "data")
        with pytest.raises(CannotWrite):
            store.keep(staged)

    def test_a_batch_that_cannot_be_named_leaves_no_temporary_files(self, store: Originals, folder: Path) -> None:
        batch = [store.stage_chunks([data], "data") for data in (b"one", b"two")]
        write(place(folder, b"two").parent, b"in the way")
        with pytest.raises(CannotWrite):
            store.keep_all(batch)
        assert [name for name in files(folder) if name.endswith(".part")] == []

    @pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "a" * 63, "a" * 64 + "\n"])
    def test_only_digests_are_names(self, store: Originals, name: str) -> None:
        for ask in (store.holds, store.read, store.verify, store.size):
            with pytest.raises(NotCanonical):
                ask(name)


class TestVerifying:
    def test_a_changed_original_is_told_from_a_sound_one(self, store: Originals, folder: Path) -> None:
        keep(store, b"data")
        damage(place(folder, b"data"), b"date")
        assert store.verify(digest(b"data")) == Verdict("changed", digest(b"date"))
        assert store.holds(digest(b"data"))

    def test_a_missing_original_is_missing(self, store: Originals) -> None:
        assert store.verify(digest(b"data")).state == "missing"
        assert not store.holds(digest(b"data"))
        for ask in (store.read, store.size):
            with pytest.raises(CannotRead):
                ask(digest(b"data"))

    def test_what_cannot_be_read_now_is_not_called_changed(self, store: Originals, folder: Path) -> None:
        place(folder, b"data").parent.symlink_to(place(folder, b"data").parent)  # a way that leads nowhere
        verdict = store.verify(digest(b"data"))
        assert (verdict.state, verdict.found) == ("unreadable", None)
        assert "symbolic links" in verdict.why
        with pytest.raises(CannotRead):
            keep(store, b"data")

    def test_a_link_in_place_of_an_original_is_a_change(self, store: Originals, folder: Path, card: Path) -> None:
        keep(store, b"data")
        platform.remove(place(folder, b"data"))
        place(folder, b"data").symlink_to(write(card / "same", b"data"))
        assert store.verify(digest(b"data")) == Verdict("changed")
        assert not store.holds(digest(b"data"))
        with pytest.raises(CannotRead, match="no file"):
            keep(store, b"data")
        assert files(folder) == [place(folder, b"data").relative_to(folder).as_posix()]

    @pytest.mark.parametrize("position", range(9))
    def test_any_flipped_bit_is_seen(self, store: Originals, folder: Path, position: int) -> None:
        data = bytearray(b"nine byte")
        keep(store, bytes(data))
        stored = place(folder, bytes(data))
        data[position] ^= 1 << position % 8
        assert store.verify(damage(stored, bytes(data)).name).state == "changed"


class TestMending:
    def test_taking_the_card_in_again_mends_a_changed_original(self, store: Originals, folder: Path) -> None:
        keep(store, b"data")
        damage(place(folder, b"data"), b"date")
        assert not keep(store, b"data").seen_before
        assert store.read(digest(b"data")) == b"data"
        assert store.unrecorded({digest(b"data")}) == [place(folder, b"date").relative_to(folder).as_posix()]
        assert store.verify(digest(b"date")).state == "sound"

    def test_originals_damaged_alike_are_mended_alike(self, store: Originals, folder: Path) -> None:
        for data in (b"one", b"two", b"three"):
            keep(store, data)
            damage(place(folder, data), b"")
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda data: keep(store, data), (b"one", b"two", b"three", b"one", b"two")))
        assert {store.verify(digest(data)).state for data in (b"one", b"two", b"three", b"")} == {"sound"}
        assert len(files(folder)) == 4

    def test_a_changed_original_never_takes_the_place_of_another(self, store: Originals, folder: Path) -> None:
        for data, changed in ((b"data", b"date"), (b"date", b"something else")):
            keep(store, data)
            damage(place(folder, data), changed)
        with pytest.raises(AlreadyThere):
            keep(store, b"data")
        assert [place(folder, data).read_bytes() for data in (b"data", b"date")] == [b"date", b"something else"]
        assert len(files(folder)) == 2


class TestAfterAKill:
    def half(self, folder: Path) -> Path:
        """What a process that was killed while writing leaves."""
        return write(folder / f"{'0' * 32}.part", b"hal")

    def whole(self, store: Originals, data: bytes) -> str:
        """What a process that was killed before naming leaves."""
        staged = store.stage_chunks([data], "data")
        assert staged.temporary is not None
        return staged.temporary.name

    def test_half_written_files_are_swept_away_and_nothing_else(self, store: Originals, folder: Path) -> None:
        self.half(folder)
        write(folder / "IMG_1.jpg", b"put here by hand")
        rest = sorted([self.whole(store, b"whole"), "IMG_1.jpg", f"{keep(store, b'kept').sha256}"])
        assert store.sweep() == [f"{'0' * 32}.part"]
        assert sorted(Path(name).name for name in files(folder)) == rest
        assert store.sweep() == []

    def test_whatever_is_whole_and_in_no_record_is_named(self, store: Originals, folder: Path) -> None:
        self.half(folder)
        known, unknown = keep(store, b"known"), keep(store, b"unknown")
        write(folder / known.sha256[:2] / "IMG_1.jpg", b"put here by hand")
        (folder / "link").symlink_to("IMG_1.jpg")
        whole = self.whole(store, b"whole")
        assert sorted(store.unrecorded({known.sha256, digest(b"held elsewhere")})) == sorted(
            [whole, f"{known.sha256[:2]}/IMG_1.jpg", f"{unknown.sha256[:2]}/{unknown.sha256}"]
        )

    def test_what_is_recovered_gets_the_name_of_its_content(self, store: Originals, folder: Path) -> None:
        keep(store, b"unknown")
        self.whole(store, b"whole")
        write(folder / "IMG_1.jpg", b"put here by hand")
        recovered = [store.recover(name) for name in store.unrecorded(set())]
        contents = {b"unknown", b"whole", b"put here by hand"}
        assert {(one.sha256, one.head, one.seen_before) for one in recovered} == {
            (digest(data), data, False) for data in contents
        }
        assert {place(folder, data).read_bytes() for data in contents} == contents
        assert len(files(folder)) == 3
        assert store.unrecorded({one.sha256 for one in recovered}) == []
        assert {path.stat().st_mode & 0o222 for path in folder.glob("*/*")} == {0}

    def test_what_is_there_twice_is_recovered_once(self, store: Originals, folder: Path) -> None:
        keep(store, b"data")
        write(folder / "IMG_1.jpg", b"data")
        assert store.recover("IMG_1.jpg").seen_before
        assert len(files(folder)) == 1

    def test_an_unrecorded_file_that_was_changed_is_recovered_as_what_it_is(
        self, store: Originals, folder: Path
    ) -> None:
        keep(store, b"data")
        damage(place(folder, b"data"), b"date")
        assert [store.recover(name).sha256 for name in store.unrecorded(set())] == [digest(b"date")]
        assert files(folder) == [place(folder, b"date").relative_to(folder).as_posix()]

    def test_what_cannot_be_looked_through_is_named(self, store: Originals, folder: Path) -> None:
        folder.rmdir()
        with pytest.raises(CannotRead):
            store.unrecorded(set())
        with pytest.raises(CannotRead):
            store.recover("nothing")


INTAKE = """
import random, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from fieldkit.originals import Originals
store = Originals(Path(sys.argv[1]))
def take(number):
    data = random.Random(f"{sys.argv[2]} {number}").randbytes(200_000)
    chunks = (data[start : start + 20_000] for start in range(0, len(data), 20_000))
    sys.stdout.write(store.keep(store.stage_chunks(chunks, "data")).sha256 + "\\n")
    sys.stdout.flush()
with ThreadPoolExecutor(2) as pool:
    list(pool.map(take, range(5000)))
"""


@pytest.mark.parametrize("seed", range(12))
def test_nothing_confirmed_is_lost_when_the_process_is_killed(store: Originals, folder: Path, seed: int) -> None:
    command = [sys.executable, "-c", INTAKE, str(folder), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        confirmed = [child.stdout.readline().strip()]
        time.sleep(random.Random(seed).uniform(0, 0.1))
        child.kill()
        confirmed += [line.strip() for line in child.stdout if line.endswith("\n")]
    store.sweep()
    recovered = [store.recover(name).sha256 for name in store.unrecorded(set(confirmed))]
    given = {digest(random.Random(f"{seed} {number}").randbytes(200_000)) for number in range(len(confirmed) + 5)}
    assert {*confirmed, *recovered} <= given
    assert {store.verify(sha256).state for sha256 in (*confirmed, *recovered)} == {"sound"}
    assert sorted({*confirmed, *recovered}) == sorted(Path(name).name for name in files(folder))
