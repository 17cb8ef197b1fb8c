"""Room: an intake that will not fit is refused before it begins; before that, a person is told what is left."""

from pathlib import Path

import pytest

from fieldkit import intake, platform
from fieldkit.errors import NoSpace
from fieldkit.intake import space as rooms
from fieldkit.mission import Mission
from fieldkit.mission.second import name_second
from fieldkit.progress import silent
from fieldkit.store import log
from tests.make import Laptop, card


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    with Laptop(tmp_path / "one", "P-01").found() as made:
        yield made


def free(monkeypatch: pytest.MonkeyPatch, here: int, there: int = 1 << 50) -> None:
    """As if so many bytes were left beside what an intake leaves free."""
    left = {True: here + rooms.RESERVE, False: there + rooms.RESERVE}
    monkeypatch.setattr(rooms, "free_space", lambda path: left["stick" not in str(path)])


def take_in(mission: Mission, folder: Path) -> intake.Outcome:
    return intake.take_in(mission, intake.Source(folder), silent, thumbnails=False)


def size(folder: Path) -> int:
    return rooms.need(3, sum(path.stat().st_size for path in folder.iterdir()))


def test_what_will_not_fit_is_refused_before_anything_is_written(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, before = card(tmp_path / "card", 3), log.size(mission.database)
    free(monkeypatch, size(folder) - 1)
    with pytest.raises(NoSpace) as refused:
        take_in(mission, folder)
    assert (refused.value.files, refused.value.lacking) == (3, 1)
    assert (log.size(mission.database), list(mission.layout.originals.iterdir())) == (before, [])
    free(monkeypatch, size(folder))
    assert take_in(mission, folder).kept == 3


def test_what_was_met_before_needs_no_room(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = card(tmp_path / "card", 3)
    take_in(mission, folder)
    free(monkeypatch, 0)
    assert len(take_in(mission, folder).seen_before) == 3


def test_a_second_copy_without_room_is_not_begun_and_named(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stick").mkdir()
    name_second(mission, tmp_path / "stick")
    free(monkeypatch, 1 << 40, 1000)
    outcome = take_in(mission, card(tmp_path / "card", 3))
    assert (outcome.kept, outcome.ended) == (3, "complete")
    assert outcome.second is not None
    assert (outcome.second.made, outcome.second.waiting) == (0, 3)
    assert isinstance(outcome.second.hindered, NoSpace)
    assert outcome.second.hindered.folder == str(tmp_path / "stick")


def test_room_is_told_in_photographs_and_intakes_like_those_before(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert rooms.room(mission).photographs is None
    assert not rooms.room(mission).low
    folder = card(tmp_path / "card", 3)
    take_in(mission, folder)
    for passes, low in ((3, False), (2, True), (0, True)):
        free(monkeypatch, size(folder) * passes)
        left = rooms.room(mission)
        assert (left.photographs, left.intakes, left.low) == (3 * passes, passes, low)


def test_a_file_that_cannot_be_looked_at_needs_no_room(mission: Mission, tmp_path: Path) -> None:
    assert rooms.refuse_full(mission, [tmp_path / "gone"]) is None
    assert platform.free_space(mission.folder) > 0
