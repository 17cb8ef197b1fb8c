"""A mission is no part of a card: it is known by what it holds, whatever its name, and whatever is left of it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit.errors import CannotRead
from fieldkit.intake import Outcome, Source, take_in
from fieldkit.mission import Mission
from fieldkit.progress import silent
from tests.make import Laptop, card


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    with Laptop(tmp_path, "P-01").found() as made:
        made.checkpoint()
        yield made


def taken(mission: Mission, *source: Path) -> Outcome:
    return take_in(mission, Source(source[0], files=source[1:]), silent, thumbnails=False)


def refused(outcome: Outcome) -> dict[str, str]:
    return {one.name.text: one.problem.code for one in outcome.not_taken}


@pytest.mark.parametrize("left", [{"log", "mission.db"}, {"log", "originals"}, {"originals", "copy.json"}])
def test_a_copy_that_is_called_otherwise_or_was_never_finished(
    tmp_path: Path, mission: Mission, left: set[str]
) -> None:
    folder = card(tmp_path / "card", 1)
    copy = shutil.copytree(mission.folder, folder / "M.FIELDKIT.part")
    (copy / "copy.json").touch()
    for part in [one for one in copy.iterdir() if one.name not in left]:
        shutil.rmtree(part) if part.is_dir() else part.unlink()
    if "log" in left:
        (copy / "log").rename(copy / "LOG")
    outcome = taken(mission, folder)
    assert (outcome.kept, refused(outcome)) == (1, {copy.name: "mission_folder"})


def test_nothing_comes_from_within_one(mission: Mission) -> None:
    with pytest.raises(CannotRead, match="part of a mission"):
        taken(mission, mission.folder / "log")
    outcome = taken(mission, mission.folder.parent, mission.folder / "mission.db")
    assert (outcome.kept, refused(outcome)) == (0, {f"{mission.folder.name}/mission.db": "mission_folder"})


def test_folders_that_anybody_may_have_are_none(tmp_path: Path, mission: Mission) -> None:
    card(tmp_path / "stick" / "log", 1)
    card(tmp_path / "stick" / "originals", 1, start=5)
    assert taken(mission, tmp_path / "stick").kept == 2
