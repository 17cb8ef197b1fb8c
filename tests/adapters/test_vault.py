"""What seals and opens: streams that count once their end is authenticated, keys that tell nothing of another."""

import gc
import itertools
import random
import threading
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit.canon import digest
from fieldkit.errors import (
    BadRecoveryKey,
    Cancelled,
    CannotRead,
    CannotWrite,
    Damaged,
    OriginalBroken,
    OriginalChanged,
)
from fieldkit.originals import Originals
from fieldkit.originals.taking_over import blame, take_over
from fieldkit.platform import create_private, open_regular
from fieldkit.vault import PLAIN, Covering, RecoveryKey, Sealed, Secrets
from fieldkit.vault.stamp import PIECE, Stamp
from fieldkit.vault.streams import seal, unseal

KEY = RecoveryKey.new()
SEALED = Sealed(Secrets.new(KEY))
SIZES = [0, 1, 65535, 65536, 65537, 3 * 65536, PIECE + 7]
coverings = pytest.mark.parametrize("covering", [PLAIN, SEALED], ids=["plain", "sealed"])


def covered(path: Path, covering: Covering, data: bytes, step: int = 30_000) -> Path:
    with create_private(path) as file:
        covering.cover((data[start : start + step] for start in range(0, len(data), step)), file.write)
    return path


def uncovered(path: Path, covering: Covering) -> bytes:
    taken = list[bytes]()
    with open_regular(path) as file:
        covering.uncover(file, path.name, taken.append)
    return b"".join(taken)


class TestCovering:
    @coverings
    @pytest.mark.parametrize("size", SIZES)
    def test_what_goes_in_comes_out_pushed_or_pulled_and_its_size_is_known(
        self, tmp_path: Path, covering: Covering, size: int
    ) -> None:
        data = random.Random(size).randbytes(size)
        path = covered(tmp_path / "file", covering, data)
        assert uncovered(path, covering) == data
        with open_regular(path) as file:
            assert b"".join(covering.pieces(file, "file")) == data
            assert covering.size(file, "file") == size

    @pytest.mark.parametrize("size", SIZES)
    def test_any_changed_or_missing_byte_is_told_at_the_end(self, tmp_path: Path, size: int) -> None:
        whole = covered(tmp_path / "file", SEALED, bytes(size)).read_bytes()
        places = {0, 25, len(whole) // 2, len(whole) - 1, len(whole) - 17}
        changed = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in places]
        for number, data in enumerate([*changed, whole[:-1], whole[:-17], whole + b"x", b""]):
            (tmp_path / str(number)).write_bytes(data)
            with pytest.raises(Damaged):
                uncovered(tmp_path / str(number), SEALED)
            with open_regular(tmp_path / str(number)) as file, pytest.raises(Damaged):
                list(SEALED.pieces(file, "file"))

    def test_only_its_own_secrets_and_the_recovery_key_open_it(self, tmp_path: Path) -> None:
        path, other = covered(tmp_path / "file", SEALED, b"data"), Secrets.new(KEY)
        with open_regular(path) as file:
            assert not Sealed(other).opens(file, "file")
        with pytest.raises(Damaged):
            uncovered(path, Sealed(other))
        assert uncovered(path, Sealed(other, also=KEY)) == b"data"
        with open_regular(path) as file:
            assert SEALED.opens(file, "file")

    def test_names_tell_nothing_and_are_the_same_each_time(self) -> None:
        name, other = SEALED.content_name("a" * 64), Sealed(Secrets.new(KEY))
        assert (len(name), name) == (64, SEALED.content_name("a" * 64))
        assert len({name, "a" * 64, SEALED.content_name("b" * 64), other.content_name("a" * 64)}) == 4
        keys = {SEALED.key("mission.db"), SEALED.key("thumbs.db"), SEALED.secrets.root, bytes.fromhex(name)}
        assert {len(key) for key in keys} == {32}
        assert len(keys) == 4

    def test_pulling_may_end_early_and_leaves_no_thread(self, tmp_path: Path) -> None:
        path = covered(tmp_path / "file", SEALED, bytes(8 * PIECE))
        before = threading.active_count()
        with open_regular(path) as file:
            pulled = SEALED.pieces(file, "file")
            assert len(next(pulled)) > 0
            del pulled
            gc.collect()
        assert threading.active_count() == before


class Pulled(BytesIO):
    """A medium that is pulled out."""

    def read(self, size: int | None = -1, /) -> bytes:
        raise OSError(5, "Input/output error")


class TestStreams:
    @pytest.mark.parametrize(
        "error", [Cancelled(), CannotRead("card", "gone"), KeyboardInterrupt(), ValueError("x")]
    )
    def test_what_stops_the_reading_or_the_writing_comes_out_as_it_was(self, error: BaseException) -> None:
        def chunks() -> Iterator[bytes]:
            yield bytes(100_000)
            raise error

        def full(_: bytes) -> None:
            raise error

        identity = SEALED._identities[:1]
        recipients = [identity[0].to_public()]
        with pytest.raises(type(error)) as raised:
            seal(chunks(), BytesIO().write, recipients)
        assert raised.value is error
        with pytest.raises(type(error)) as raised:
            seal(itertools.repeat(bytes(100_000), 3), full, recipients)
        assert raised.value is error
        with pytest.raises(type(error)) as raised:
            seal([b"less than is written at once"], full, recipients)
        assert raised.value is error
        whole = BytesIO()
        seal([bytes(100_000)], whole.write, recipients)
        with pytest.raises(type(error)) as raised:
            unseal(BytesIO(whole.getvalue()), "file", full, identity)
        assert raised.value is error

    def test_a_medium_that_cannot_be_read_is_no_damage(self) -> None:
        with pytest.raises(CannotRead, match="Input/output error"):
            unseal(Pulled(), "file", lambda _: None, SEALED._identities)


class TestStamp:
    @settings(max_examples=30)
    @given(
        data=st.binary(min_size=1, max_size=300), cuts=st.lists(st.integers(0, 300), max_size=4), at=st.integers(0)
    )
    def test_it_holds_however_the_bytes_are_cut_and_for_no_others(
        self, data: bytes, cuts: list[int], at: int
    ) -> None:
        whole, first = data * 9000, Stamp()
        first.take(whole)
        same, other = first.anew(), first.anew()
        for start, end in itertools.pairwise(sorted({0, *(cut * 9000 for cut in cuts), len(whole)})):
            same.take(whole[start:end])
        place = at % len(whole)
        other.take(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert (same.same(first), other.same(first)) == (True, False)

    def test_pieces_that_changed_places_are_others(self) -> None:
        first, halves = Stamp(), (bytes(PIECE), b"\1" * PIECE)
        first.take(b"".join(halves))
        other = first.anew()
        other.take(b"".join(reversed(halves)))
        assert not other.same(first)


class TestOriginals:
    def test_a_medium_that_gives_something_else_back_is_told_before_a_copy_counts(self, tmp_path: Path) -> None:
        (tmp_path / "photo").write_bytes(b"a picture" * 9000)
        (tmp_path / "store").mkdir()
        store = Originals(tmp_path / "store", SEALED)
        good, bad = (store.write(tmp_path / "photo") for _ in range(2))
        assert bad.temporary is not None
        whole = bad.temporary.read_bytes()
        bad.temporary.write_bytes(whole[:400] + bytes([whole[400] ^ 1]) + whole[401:])
        assert [staged.differs for staged in store.settle([good, bad])] == [False, True]

    def test_a_stored_copy_is_taken_over_as_it_lies(self, tmp_path: Path) -> None:
        one, other = (Originals(tmp_path / name, SEALED) for name in ("one", "other"))
        for name in ("one", "other"):
            (tmp_path / name).mkdir()
        sha256 = one.keep(one.stage_chunks([b"data"], "data")).sha256
        assert take_over(other, one, [sha256]) == ([digest(b"data")], [])
        assert other.read(sha256) == b"data"
        assert other.stored(sha256).read_bytes() == one.stored(sha256).read_bytes()
        assert sha256 not in str(other.stored(sha256))

    def test_a_stored_copy_that_is_something_else_is_not_kept(self, tmp_path: Path) -> None:
        for name in ("one", "other"):
            (tmp_path / name).mkdir()
        one, other = (Originals(tmp_path / name, SEALED) for name in ("one", "other"))
        sha256 = one.keep(one.stage_chunks([b"data"], "data")).sha256
        stored, strange = one.stored(sha256), one.stored("a" * 64)
        strange.parent.mkdir(exist_ok=True)
        strange.write_bytes(stored.read_bytes())
        assert take_over(other, one, ["a" * 64]) == ([], ["a" * 64])
        assert isinstance(blame(one, "a" * 64, "medium"), OriginalChanged)
        stored.chmod(0o600)
        stored.write_bytes(stored.read_bytes()[:-1])
        assert take_over(other, one, [sha256]) == ([], [sha256])
        assert isinstance(blame(one, sha256, "medium"), OriginalBroken)
        assert not list((tmp_path / "other").rglob("*.part"))
        stored.write_bytes(b"no age file")
        with pytest.raises(OriginalBroken):
            one.size(sha256)

    def test_a_full_disk_is_told_as_one(self, tmp_path: Path) -> None:
        store = Originals(tmp_path / "gone", SEALED)
        with pytest.raises(CannotWrite):
            store.stage_chunks([b"data"], "data")


class TestRecoveryKey:
    def test_it_is_typed_back_with_any_spaces_in_any_case(self) -> None:
        for typed in (KEY.line, " ".join(KEY.groups), f"# made today\n{KEY.line.lower()}\n", "\n".join(KEY.groups)):
            assert RecoveryKey.read(typed, "sheet") == KEY

    @settings(max_examples=40)
    @given(at=st.integers(16, 73), to=st.sampled_from("QPZRY9X8"))
    def test_a_slip_is_found_and_not_repeated(self, at: int, to: str) -> None:
        typed = KEY.line[:at] + to + KEY.line[at + 1 :]
        if typed == KEY.line:
            return
        with pytest.raises(BadRecoveryKey) as refused:
            RecoveryKey.read(typed, "sheet")
        assert typed not in f"{refused.value} {refused.value!r} {refused.value.__context__}"
