"""A run: what is known of a folder on its way, whatever comes in between."""

from dataclasses import replace
from pathlib import Path

import pytest

from fieldkit.errors import CannotWrite
from fieldkit.intake import Outcome
from fieldkit.intake.cataloguing import file_name
from fieldkit.intake.news import Came, Coming
from fieldkit.model.intake import SeenBefore
from fieldkit.platform.medium import Medium
from fieldkit.problem import Problem
from fieldkit.progress import Step
from ui.i18n import UNMARKED
from ui.presenters.runs import Phase, Run, Totals
from ui.views.intake.wording import counted, ending, going, phase, unsaid

NAMES = tuple(f"{number}.JPG" for number in range(10))
BROKEN = Problem(code="unreadable_file", detail="EIO")


@pytest.fixture
def run() -> Run:
    """A run that found ten files."""
    made = Run("DCIM", Path("DCIM"), Phase.WAITING)
    made.take(Coming("copying", 0, 10, intake="i", found=NAMES))
    return made


def come(run: Run, done: int, *came: Came) -> None:
    """`came` is what became of the next files."""
    first = run.totals.new + run.totals.seen + run.totals.failed
    run.take(Coming("copying", done, 10, NAMES[done - 1], came=tuple(enumerate(came, first))))


def whole(run: Run, count: int = 10, cached: int = 0) -> Outcome:
    """All came, the last of them unreadable where fewer are good."""
    come(run, 10, *[Came("verified", "a" * 64)] * count, *[Came("not taken", problem=BROKEN)] * (10 - count))
    return Outcome("i", ended="complete", cached=["a" * 64] * cached)


def test_files_wait_until_they_are_copied(run: Run) -> None:
    come(run, 3, Came("verified", "a" * 64), Came("copied"), Came("copying"))
    states = [run.file(place).state for place in range(10)]
    assert states == ["verified", "copied", "copying", *["waiting"] * 7]
    run.break_off(Phase.STOPPED, [], None)
    assert [run.file(place).state for place in range(3)] == ["verified", "waiting", "waiting"]


def test_a_file_is_counted_by_what_became_of_it_last(run: Run) -> None:
    come(run, 1, Came("copied"))
    come(run, 2, Came("cached", "a" * 64))
    assert run.totals == Totals(new=1, seen=0, failed=0, left=9)


def test_every_file_is_counted_once(run: Run) -> None:
    come(run, 3, Came("verified"), Came("seen before"), Came("not taken", problem=BROKEN))
    assert run.totals == Totals(new=1, seen=1, failed=1, left=7)
    assert run.problems == [2]
    assert counted(run) == "1 new · 1 seen before · 1 failed · 7 to come"


def test_the_card_may_go_when_the_core_says_so(run: Run) -> None:
    run.end(whole(run), gone=False)
    said = ending(run)
    assert said is not None
    assert (said.kind, said.sentence) == ("ok", "Safe to remove card")


def test_a_check_out_of_memory_is_no_reason_to_let_the_card_go(run: Run) -> None:
    run.end(whole(run, cached=2), gone=False)
    said = ending(run)
    assert said is not None
    assert (said.kind, said.sentence) == ("warn", "Everything is copied and compared.")


def test_a_card_that_was_pulled_out_says_how_far_it_came(run: Run) -> None:
    run.end(whole(run, 6), gone=True)
    said = ending(run)
    assert said is not None
    assert said.sentence == "Card removed after 6 of 10. The 6 are verified."
    assert said.remedy == "Reinsert to continue."


def test_what_lay_on_a_card_that_is_gone_is_still_to_come(run: Run) -> None:
    run.end(whole(run, 6), gone=True)
    assert (run.totals, run.problems) == (Totals(new=6, seen=0, failed=0, left=4), [])
    assert counted(run) == "6 new · 0 seen before · 0 failed · 4 left on the card"
    assert phase(run) == "Card removed, 6 of 10"


@pytest.mark.parametrize(("back", "awaited"), [("3663", True), ("77AA", False), ("", False)])
def test_only_the_very_card_goes_on(run: Run, back: str, *, awaited: bool) -> None:
    run.medium = Medium(Path("/media/one"), "EOS", "3663", "vfat", read_only=True, size=0)
    run.end(whole(run, 6), gone=True)
    assert run.awaits(replace(run.medium, mount=Path("/media/two"), identity=back)) is awaited


def test_a_folder_that_went_away_can_be_gone_on_with_and_a_card_is_awaited(run: Run) -> None:
    run.end(whole(run, 6), gone=True)
    assert run.can_go_on
    run.medium = Medium(Path("/media/one"), "EOS", "3663", "vfat", read_only=True, size=0)
    assert not run.can_go_on


def test_a_system_that_names_no_card_goes_by_its_label_and_size(run: Run) -> None:
    run.medium = Medium(Path("/media/one"), "EOS", "", "vfat", read_only=True, size=64)
    run.end(whole(run, 6), gone=True)
    assert run.awaits(replace(run.medium, mount=Path("/media/two")))
    assert not run.awaits(replace(run.medium, size=32))


def test_several_copies_that_differ_are_named_and_the_card_is_kept(run: Run) -> None:
    differs = Came("not taken", problem=Problem(code="does_not_match"))
    come(run, 10, *[Came("verified", "a" * 64)] * 5, *[differs] * 5)
    run.end(Outcome("i", ended="complete"), gone=False)
    said = ending(run)
    assert said is not None
    assert said.sentence.translate(UNMARKED).endswith(" do not match the card. Not recorded: 5, 6, 7, …")
    assert said.remedy == "Keep the card."
    assert "safe" not in counted(run)


def test_files_that_were_all_seen_before_have_nothing_of_what_was_said_of_all(run: Run) -> None:
    seen = [SeenBefore(name=file_name(name), sha256="a" * 64, original="o") for name in NAMES]
    run.end(Outcome("i", ended="complete", seen_before=seen, said=True), gone=False)
    assert unsaid(run).endswith("was not recorded for these 10.")
    run.end(Outcome("i", ended="complete", seen_before=seen), gone=False)
    assert unsaid(run) == ""


def test_the_card_may_go_while_the_second_copy_is_on_its_way(run: Run) -> None:
    come(run, 10, *[Came("verified", "a" * 64)] * 10)
    run.take(Coming("copying", 0, 0, safe=True))
    run.seconding = Step("second copy", 4, 10)
    assert counted(run).endswith("safe to remove card")
    assert going(run) == "Second copy: 4 of 10"


def test_files_that_could_not_be_read_keep_the_card(run: Run) -> None:
    run.end(whole(run, 9), gone=False)
    said = ending(run)
    assert said is not None
    assert said.sentence.startswith("Keep the card: 1 file")
    assert phase(run) == "1 failed"


def test_what_was_recorded_in_the_last_moment_is_taken_from_the_log(run: Run) -> None:
    come(run, 3, Came("verified", "a" * 64, "P-A0001"))
    recorded = [(NAMES[place], Came("verified", "a" * 64, f"P-A000{place + 1}")) for place in range(5)]
    run.break_off(Phase.STOPPED, recorded, None)
    assert run.totals == Totals(new=5, seen=0, failed=0, left=5)
    assert phase(run).startswith("Stopped, 5 new")


def test_an_error_that_broke_it_off_is_told_with_its_remedy(run: Run) -> None:
    run.break_off(Phase.FAILED, (), CannotWrite("/mission", "no space", "ENOSPC"))
    said = ending(run)
    assert said is not None
    assert said.kind == "error"
    assert "/mission" in said.sentence
    assert said.remedy


def test_a_defect_that_broke_it_off_says_what_is_kept(run: Run) -> None:
    run.break_off(Phase.FAILED, (), None)
    said = ending(run)
    assert said is not None
    assert "What was verified is kept" in said.remedy


def test_an_intake_of_the_log_is_shown_from_the_log_alone() -> None:
    run = Run("DCIM", None, Phase.COMPLETE, "i")
    run.learn([("a", Came("verified", "a" * 64)), ("b", Came("not taken", problem=BROKEN))])
    assert [run.file(place).name for place in range(2)] == ["a", "b"]
    assert run.totals == Totals(new=1, seen=0, failed=1, left=0)
