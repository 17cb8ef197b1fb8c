"""What was written is remembered, through power failures, and never goes backwards in silence."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldkit.canon import canonical
from fieldkit.errors import CannotRead, CannotWrite, KeyDamaged, Refused
from fieldkit.keys.heads import LONGEST_JOURNAL, Head, remember, remembered

quickly = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def head(seq: int, digit: str = "a") -> Head:
    return Head(seq, digit * 64, seq + 5)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "streams" / "1"


def test_nothing_is_remembered_of_a_stream_never_written(journal: Path) -> None:
    assert remembered(journal) is None


@given(st.sets(st.integers(0, 2**53 - 6), min_size=1, max_size=12))
@quickly
def test_the_latest_head_is_remembered(tmp_path_factory: pytest.TempPathFactory, numbers: set[int]) -> None:
    journal = tmp_path_factory.mktemp("streams") / "1"
    for number in sorted(numbers):
        remember(journal, head(number))
    assert remembered(journal) == head(max(numbers))


@given(lost=st.integers(0, 120), garbage=st.binary(max_size=40))
@quickly
def test_a_line_cut_off_by_a_power_failure_takes_no_earlier_one_with_it(
    tmp_path_factory: pytest.TempPathFactory, lost: int, garbage: bytes
) -> None:
    journal = tmp_path_factory.mktemp("streams") / "1"
    remember(journal, head(1))
    confirmed = journal.read_bytes()
    remember(journal, head(2))
    torn = journal.read_bytes()[: max(len(confirmed), journal.stat().st_size - lost)]
    journal.write_bytes(torn + garbage)
    assert remembered(journal) in {head(1), head(2)}
    remember(journal, head(3))
    assert remembered(journal) == head(3)


def test_a_journal_grows_in_place(journal: Path) -> None:
    remember(journal, head(1))
    before = journal.stat().st_ino
    remember(journal, head(2))
    assert journal.stat().st_ino == before


def test_saying_it_again_changes_nothing(journal: Path) -> None:
    remember(journal, head(7))
    before = journal.read_bytes()
    remember(journal, head(7))
    assert journal.read_bytes() == before


@pytest.mark.parametrize("late", [head(6), head(7, "b"), head(0)], ids=["behind", "another history", "beginning"])
def test_it_never_goes_backwards_in_silence(journal: Path, late: Head) -> None:
    remember(journal, head(7))
    with pytest.raises(Refused, match="another copy"):
        remember(journal, late)
    assert remembered(journal) == head(7)


def test_two_writers_out_of_order_leave_the_higher_head(journal: Path) -> None:
    remember(journal, head(10))
    with journal.open("ab") as file:
        file.writelines(canonical(head(number)) + b"\n" for number in (12, 11))
    assert remembered(journal) == head(12)


def test_a_long_journal_is_begun_anew(journal: Path) -> None:
    remember(journal, head(1))
    with journal.open("ab") as file:
        file.writelines(canonical(head(number)) + b"\n" for number in range(2, 12_000))
    assert journal.stat().st_size > LONGEST_JOURNAL
    remember(journal, head(12_000))
    assert journal.stat().st_size < 200
    assert remembered(journal) == head(12_000)


def test_a_journal_that_does_not_read_is_named(journal: Path) -> None:
    remember(journal, head(1))
    journal.write_bytes(b"\nnot a head" * 200)
    with pytest.raises(KeyDamaged):
        remembered(journal)


def test_a_place_that_cannot_be_read_or_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotRead):
        remembered(tmp_path)
    with pytest.raises((CannotRead, CannotWrite)):
        remember(tmp_path / "file" / "1", head(1))


WRITER = """
import sys
from pathlib import Path
from fieldkit.keys.heads import Head, remember
for number in range(10**6):
    remember(Path(sys.argv[1]), Head(number, "a" * 64, number))
    print(number, flush=True)
"""


def test_what_was_confirmed_survives_being_killed(journal: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", WRITER, str(journal)], stdout=subprocess.PIPE) as child:
        assert child.stdout
        for _ in range(200):
            confirmed = int(child.stdout.readline())
        child.kill()
    kept = remembered(journal)
    assert kept
    assert kept.seq >= confirmed
