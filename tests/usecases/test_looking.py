"""A look at a card before it is copied; what it shows is recorded with the intake, and decides nothing."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit import intake
from fieldkit.errors import Cancelled, CannotRead
from fieldkit.intake.news import Coming
from fieldkit.mission import Mission
from fieldkit.model.intake import CardSeen, IntakeDone
from fieldkit.platform.medium import Medium
from fieldkit.progress import Step, silent
from fieldkit.store import intakes, log, originals
from tests.make import Laptop, card, photo_bytes


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    with Laptop(tmp_path, "P-01").found() as made:
        yield made


def medium(mount: Path) -> Medium:
    return Medium(mount, "EOS_DIGITAL", "3663-6331", "vfat", True, 0)


def new(mission: Mission, folder: Path) -> list[str]:
    return [one.path.name for one in intake.expected(mission, intake.look_over(folder, silent).files)]


def acts(mission: Mission) -> list[object]:
    return [entry.act for entry in log.of_acts(mission.database, ["intake.done/1", "card.seen/1"])]


def test_every_file_is_listed_with_its_path_but_no_link_is_followed(tmp_path: Path) -> None:
    folder = card(tmp_path / "card" / "DCIM" / "100NIKON", 2).parent.parent
    (folder / "link.JPG").symlink_to(folder / "DCIM" / "100NIKON" / "DSC_0000.JPG")
    (folder / "round").symlink_to(folder, target_is_directory=True)
    found = intake.look_over(folder, silent)
    assert [str(one.path) for one in found.files] == [f"DCIM/100NIKON/DSC_000{number}.JPG" for number in (0, 1)]
    assert {one.size for one in found.files} == {len(photo_bytes(0)), len(photo_bytes(1))}


def test_a_folder_that_is_gone_is_an_error_and_one_within_is_left_out(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        intake.look_over(tmp_path / "gone", silent)
    folder = card(tmp_path / "card", 1)
    (folder / "going").mkdir()

    def report(step: Step) -> None:
        if step.name == "card":
            (folder / "going").rmdir()

    assert len(intake.look_over(folder, report).files) == 1


def test_a_look_can_be_stopped(tmp_path: Path) -> None:
    def report(_: Step) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        intake.look_over(card(tmp_path / "card", 1), report)


def test_what_the_mission_met_is_not_expected_to_be_new(mission: Mission, tmp_path: Path) -> None:
    folder = card(tmp_path / "card", 3)
    assert new(mission, folder) == ["DSC_0000.JPG", "DSC_0001.JPG", "DSC_0002.JPG"]
    intake.take_in(mission, intake.Source(folder), silent, thumbnails=False)
    (folder / "DSC_0003.JPG").write_bytes(photo_bytes(9))
    os.utime(folder / "DSC_0001.JPG", (1, 1))
    (folder / "DSC_0002.JPG").rename(folder / "sub.JPG")
    assert new(mission, folder) == ["DSC_0001.JPG", "DSC_0003.JPG", "sub.JPG"]


def test_a_card_is_recorded_with_its_intake(mission: Mission, tmp_path: Path) -> None:
    folder = card(tmp_path / "card" / "DCIM" / "100NIKON", 3, start=7).parent.parent
    (folder / "DCIM" / "100NIKON" / "DSC_0008.JPG").unlink()
    seen = intake.card_seen(intake.look_over(folder, silent), medium(folder))
    intake.take_in(mission, intake.Source(folder, card=seen), silent, thumbnails=False)
    done, told = acts(mission)
    assert isinstance(done, IntakeDone)
    assert isinstance(told, CardSeen)
    assert (told.identity, told.files, told.series[0].spelled(told.series[0].gaps[0])) == (
        "3663-6331",
        2,
        "DSC_0008",
    )
    (row,) = intakes.all_intakes(mission.database)
    assert row.found == 2


def test_a_folder_that_is_no_card_is_not_recorded_as_one(tmp_path: Path) -> None:
    found = intake.look_over(card(tmp_path / "letters", 1), silent)
    assert intake.card_seen(found, None) is None
    assert intake.card_seen(found, medium(tmp_path)) is not None
    assert intake.carrier(tmp_path / "x", [medium(tmp_path)]) == medium(tmp_path)
    assert intake.carrier(Path("/elsewhere"), [medium(tmp_path)]) is None


def test_files_can_be_brought_in_one_by_one(mission: Mission, tmp_path: Path) -> None:
    folder = card(tmp_path / "card", 4)
    chosen = (folder / "DSC_0002.JPG", folder / "DSC_0000.JPG")
    outcome = intake.take_in(mission, intake.Source(folder, files=chosen), silent, thumbnails=False)
    assert (outcome.found, outcome.kept, outcome.ended) == (2, 2, "complete")
    assert {one.name.text for one in originals.all_originals(mission.database)} == {"DSC_0000.JPG", "DSC_0002.JPG"}


@pytest.mark.parametrize("batches", [[], [[0]], [[], [0, 1], [], [1, 2], [0]]])
def test_an_intake_that_stays_open_is_recorded_once(
    mission: Mission, tmp_path: Path, batches: list[list[int]]
) -> None:
    folder, steps = card(tmp_path / "card", 3), list[Step]()
    with intake.sitting(mission, intake.Source(folder)) as more:
        for batch in batches:
            more([folder / f"DSC_{number:04}.JPG" for number in batch], steps.append)
    (done,) = intakes.all_intakes(mission.database)
    met = [number for batch in batches for number in batch]
    assert (done.ended, done.found, done.kept) == ("complete", len(met), len(set(met)))
    assert len(done.seen_before) == len(met) - len(set(met))
    told = {place: came.state for step in steps if isinstance(step, Coming) for place, came in step.came}
    assert not {"copying", "copied"}.intersection(told.values())
    assert sorted(told) == list(range(len(met)))


def then_stop(more: intake.More, folder: Path) -> None:
    more([folder / "DSC_0000.JPG"], silent)
    raise Cancelled


def test_a_sitting_that_breaks_off_says_so(mission: Mission, tmp_path: Path) -> None:
    folder = card(tmp_path / "card", 1)
    with pytest.raises(Cancelled), intake.sitting(mission, intake.Source(folder)) as more:
        then_stop(more, folder)
    (done,) = intakes.all_intakes(mission.database)
    assert (done.ended, done.kept) == ("cancelled", 1)
