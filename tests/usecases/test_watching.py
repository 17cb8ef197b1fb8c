"""A hot folder: each file is taken in once it is whole, never before, and all of a watch is one intake."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit import intake
from fieldkit.errors import Cancelled, CannotRead
from fieldkit.intake.watching import AT_ONCE
from fieldkit.mission import Mission
from fieldkit.progress import Report, Step
from fieldkit.store import intakes, originals
from tests.make import Laptop, card, photo_bytes


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    with Laptop(tmp_path, "P-01").found() as made:
        yield made


@pytest.fixture
def hot(tmp_path: Path) -> Path:
    made = tmp_path / "hot"
    made.mkdir()
    return made


def put(folder: Path, name: str, data: bytes = b"data") -> Path:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)
    return folder / name


def looks(folder: intake.HotFolder, times: int = 1) -> list[str]:
    return [path.relative_to(folder.folder).as_posix() for _ in range(times) for path in folder.look()]


class Afternoon:
    """What happens in the folder while it is watched: one deed between two looks, then it is enough."""

    def __init__(self, *deeds: Callable[[], object]) -> None:
        self._deeds, self._over = list(deeds), False

    def rest(self) -> None:
        if self._deeds:
            self._deeds.pop(0)()
        else:
            self._over = True

    def report(self, _: Step) -> None:
        if self._over:
            raise Cancelled


def watched(mission: Mission, folder: Path, *deeds: Callable[[], object]) -> intake.Outcome:
    afternoon = Afternoon(*deeds)
    report: Report = afternoon.report
    return intake.watch(mission, intake.Source(folder), report, afternoon.rest)


def held(mission: Mission) -> set[str]:
    return {one.name.text for one in originals.all_originals(mission.database)}


class TestWhatIsWhole:
    def test_a_file_that_did_not_change_between_two_looks(self, hot: Path) -> None:
        folder = intake.HotFolder(hot)
        put(hot, "day/DSC_0001.JPG")
        assert [looks(folder) for _ in range(3)] == [[], ["day/DSC_0001.JPG"], []]

    @given(st.lists(st.integers(0, 1), min_size=1, max_size=12))
    def test_a_file_is_given_only_as_it_was_at_the_look_before(
        self, tmp_path_factory: pytest.TempPathFactory, grows: list[int]
    ) -> None:
        place = tmp_path_factory.mktemp("hot")
        folder, data, given = intake.HotFolder(place), b"x", list[bytes]()
        seen = b""
        for more in grows:
            data += b"x" * more
            put(place, "a.jpg", data)
            os.utime(place / "a.jpg", (len(data), len(data)))
            if looks(folder):
                assert data == seen
                given.append(data)
            seen = data
        assert len(given) == len(set(given))

    def test_never_one_that_somebody_still_writes(self, hot: Path) -> None:
        folder = intake.HotFolder(hot)
        with (hot / "a.jpg").open("wb") as file:
            file.write(b"half")
            file.flush()
            assert looks(folder, 3) == []
        assert looks(folder) == ["a.jpg"]

    def test_never_one_under_the_name_of_what_is_unfinished(self, hot: Path) -> None:
        folder = intake.HotFolder(hot)
        for name in ("a.jpg.part", "b.TMP", ".c.jpg.x7"):
            put(hot, name)
        assert looks(folder, 3) == []
        (hot / "a.jpg.part").rename(hot / "a.jpg")
        assert looks(folder, 2) == ["a.jpg"]

    def test_one_that_changes_later_is_given_once_more(self, hot: Path) -> None:
        folder = intake.HotFolder(hot)
        put(hot, "a.jpg")
        assert looks(folder, 3) == ["a.jpg"]
        put(hot, "a.jpg", b"other data")
        assert looks(folder, 3) == ["a.jpg"]

    def test_a_full_folder_comes_in_parts_the_newest_first(self, hot: Path) -> None:
        for number in range(AT_ONCE + 2):
            os.utime(put(hot, f"{number:03}.jpg"), (number, number))
        folder = intake.HotFolder(hot)
        assert [len(looks(folder)) for _ in range(4)] == [0, AT_ONCE, 2, 0]


class TestAWatch:
    def test_files_come_one_after_another_and_are_recorded_once(self, mission: Mission, hot: Path) -> None:
        outcome = watched(
            mission,
            hot,
            lambda: put(hot, "monday/DSC_0001.JPG", photo_bytes(1)),
            lambda: put(hot, "tuesday/DSC_0002.JPG", photo_bytes(2)),
            lambda: None,
            lambda: None,
        )
        (done,) = intakes.all_intakes(mission.database)
        assert (done.ended, done.found, done.kept, done.not_taken) == ("complete", 2, 2, ())
        assert held(mission) == {"DSC_0001.JPG", "DSC_0002.JPG"}
        assert outcome.intake == done.id

    def test_what_is_half_written_when_it_ends_is_named_and_not_taken(self, mission: Mission, hot: Path) -> None:
        with (hot / "half.jpg").open("wb") as file:
            file.write(photo_bytes(1)[:100])
            file.flush()
            watched(mission, hot, lambda: None, lambda: None)
        (done,) = intakes.all_intakes(mission.database)
        assert [(one.name.text, one.problem.code) for one in done.not_taken] == [("half.jpg", "changed_meanwhile")]
        assert (held(mission), done.found) == (set(), 1)

    def test_after_a_restart_nothing_is_kept_twice(self, mission: Mission, hot: Path) -> None:
        card(hot, 2)
        watched(mission, hot, lambda: None)
        put(hot, "DSC_0009.JPG", photo_bytes(9))
        watched(mission, hot, lambda: None)
        first, second = intakes.all_intakes(mission.database)
        assert (first.kept, second.kept, len(second.seen_before)) == (2, 1, 2)

    def test_stopped_with_whole_files_left_it_was_not_complete(self, mission: Mission, hot: Path) -> None:
        card(hot, 1)
        with pytest.raises(Cancelled):
            watched(mission, hot)
        (done,) = intakes.all_intakes(mission.database)
        assert (done.ended, done.kept) == ("cancelled", 0)

    def test_a_folder_that_goes_away_ends_it_and_what_came_stands(self, mission: Mission, hot: Path) -> None:
        put(hot, "a.jpg", photo_bytes(1))
        with pytest.raises(CannotRead):
            watched(mission, hot, lambda: None, (hot / "a.jpg").unlink, hot.rmdir)
        (done,) = intakes.all_intakes(mission.database)
        assert (done.ended, done.kept) == ("failed", 1)
