"""Story 2, and what else is asked of clocks: cameras are compared with slates, their photographs put in order."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from PIL import Image

from fieldkit import browsing, intake, recording, timing
from fieldkit.clocks import Taken
from fieldkit.errors import MissingField, NoSlate, NotATime, PictureUnreadable
from fieldkit.imaging.codes import Code
from fieldkit.imaging.decoder import Decoder, Picture
from fieldkit.intake.slates import slates_in
from fieldkit.mission import Mission
from fieldkit.problem import Problem
from fieldkit.progress import silent
from fieldkit.recounting import Recounting, subjects_about
from fieldkit.store import clocks, log
from tests.adapters.pictures import picture
from tests.make import Laptop, disproved, photo_bytes, team, vocabulary
from tests.slates import Camera, scene, slate_text

ARRIVAL = datetime(2024, 4, 3, 9, 12, tzinfo=UTC)
TWO_HOURS, NEW_YORK = timedelta(hours=2), -timedelta(hours=3, minutes=56, seconds=43)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@dataclass
class Visit:
    """Story 2: three cameras, when each photograph was taken in truth, and the mission that has them."""

    laptop: Laptop
    mission: Mission
    true: dict[str, datetime]

    def taken(self) -> list[tuple[str, Taken]]:
        """Every photograph by its file name, as the timeline has it."""
        found = timing.timeline(self.mission)
        return [(one.photo.name.text, one.taken) for one in found if one.taken is not None]

    def slates(self) -> dict[str, float | None]:
        """The offsets that stand, by the photographs that gave them."""
        found = timing.comparisons(self.mission)
        return {one.number: one.offset for one in found if one.standing in {"counts", "unknown_boot"}}


def cameras(folder: Path) -> tuple[Camera, Camera, Camera]:
    """A was left on UTC+2; B on New York time, fast, and gains 4 s an hour; the telephone is right."""
    return (
        Camera(folder, "A", TWO_HOURS, ARRIVAL, "1001"),
        Camera(folder, "B", NEW_YORK, ARRIVAL, "2002", drift=4.0),
        Camera(folder, "P", 3 * HOUR, ARRIVAL, offset="+03:00"),
    )


def photographed(folder: Path, mission: str) -> dict[str, datetime]:
    """Everything that the three took, and when in truth: 12 by A before anybody thought of the slate."""
    a, b, phone = cameras(folder)
    took = {a.takes(true).name: true for true in (ARRIVAL - n * MINUTE for n in range(12, 0, -1))}
    for number, camera in enumerate((a, b, phone)):
        start, end = (ARRIVAL + when + number * 7 * timedelta(seconds=1) for when in (MINUTE, 3 * HOUR))
        took[camera.takes_slate(start, mission).name] = start
        for n in range(1, 9):
            true = start + n * 20 * MINUTE + number * 97 * timedelta(seconds=1)
            took[camera.takes(true).name] = true
        if camera is not phone:
            took[camera.takes_slate(end, mission).name] = end
    return took


@pytest.fixture(scope="module")
def taken_in(tmp_path_factory: pytest.TempPathFactory) -> Visit:
    root = tmp_path_factory.mktemp("story2")
    laptop = Laptop(root, "P-01")
    with laptop.found() as mission:
        true = photographed(root / "card", mission.info.id)
        laptop.take_in(mission, root / "card", thumbnails=True)
    return Visit(laptop, mission, true)


@pytest.fixture
def visit(taken_in: Visit, tmp_path: Path) -> Iterator[Visit]:
    laptop = taken_in.laptop.cloned(tmp_path / "laptop")
    with laptop.open() as mission:
        yield Visit(laptop, mission, taken_in.true)


def test_the_intake_read_the_slates_and_knows_the_offsets(visit: Visit) -> None:
    found = list(visit.slates().values())
    assert found == [7200, pytest.approx(-14_203, abs=1), 10_800, 7200, pytest.approx(-14_203 + 12, abs=1)]


def test_the_merged_timeline_is_right_to_two_seconds(visit: Visit) -> None:
    found = visit.taken()
    off = {name: abs((taken.at - visit.true[name]).total_seconds()) for name, taken in found}
    assert len(off) == len(visit.true) == 12 + 3 * 8 + 5
    assert max(off.values()) < 2
    in_truth = sorted(visit.true, key=lambda name: visit.true[name])
    assert [name for name, _ in found] == in_truth


def test_an_interval_is_stated_that_holds_the_truth(visit: Visit) -> None:
    for name, taken in visit.taken():
        assert taken.low < visit.true[name] < taken.high, name
        assert taken.margin < (2 if taken.basis == "synced" else 30)


def test_a_list_of_photographs_can_stand_in_that_order(visit: Visit) -> None:
    mission, words = visit.mission, vocabulary()
    rows = browsing.photo_rows(mission, words, browsing.EVERYTHING, "corrected")
    shown = [one.name.text for one in browsing.photos_at(mission, rows) if one is not None]
    assert shown == [name for name, _ in visit.taken()]
    first = browsing.first_photo_rows(mission, words, browsing.EVERYTHING, 3, "corrected")
    assert first == browsing.photo_rows(mission, words, browsing.EVERYTHING, "taken")[:3]


def test_what_was_taken_before_the_first_slate_is_flagged(visit: Visit) -> None:
    flagged = [(name, taken.basis) for name, taken in visit.taken() if taken.basis == "before_first"]
    assert flagged == [(f"A{number:04}.JPG", "before_first") for number in range(1, 13)]


def test_nothing_is_before_the_arrival_that_was_not(visit: Visit) -> None:
    early = {name for name, taken in visit.taken() if taken.before(ARRIVAL)}
    assert early == {name for name, true in visit.true.items() if true < ARRIVAL - timedelta(seconds=5)}


def test_without_its_slates_a_camera_is_unverified_again_and_the_files_are_as_they_were(visit: Visit) -> None:
    before = {photo.name.text: photo for photo in (one.photo for one in timing.timeline(visit.mission))}
    for number in visit.slates():
        timing.set_aside(visit.mission, recording.find_photo(visit.mission, number), "A slate of another day")
    assert {taken.basis for _, taken in visit.taken()} == {"unverified"}
    assert {taken.margin for _, taken in visit.taken()} == {43_200}
    for moment in timing.timeline(visit.mission):
        assert moment.photo == before[moment.photo.name.text]
        assert visit.mission.originals.read(moment.photo.sha256)
    assert disproved(visit.mission) == []


def test_the_log_tells_of_a_slate_under_its_photograph(visit: Visit) -> None:
    photo = recording.find_photo(visit.mission, next(iter(visit.slates())))
    (found,) = clocks.of_photo(visit.mission.database, photo.id)
    assert found.id in subjects_about(visit.mission, photo.id)
    entry = log.of_subject(visit.mission.database, found.id)[0]
    (line,) = [Recounting(visit.mission, vocabulary()).teller([entry]).line(1, entry)]
    assert (line.said, [thing.name for thing in line.about]) == ("Camera compared with the slate", [photo.number])
    assert [(one.field, one.after) for one in line.changes][:2] == [
        ("Camera", "Maker A 1001"),
        ("Its clock showed", "2024:04:03 11:13:00"),
    ]


def test_undo_brings_a_slate_back(visit: Visit) -> None:
    before = visit.slates()
    timing.set_aside(visit.mission, recording.find_photo(visit.mission, next(iter(before))), "A slip")
    assert len(visit.slates()) == len(before) - 1
    recording.undo(visit.mission, "")
    assert visit.slates() == before


def test_a_slate_that_was_set_aside_or_taken_back_is_not_found_again(visit: Visit) -> None:
    first, second, *_ = visit.slates()
    timing.set_aside(visit.mission, recording.find_photo(visit.mission, first), "A slip")
    entries = visit.mission.database.execute("SELECT count(*) FROM entry").fetchone()
    for path in visit.laptop.folder.glob("thumbs.db*"):
        path.unlink()
    intake.make_thumbnails(visit.mission, silent)
    assert visit.mission.database.execute("SELECT count(*) FROM entry").fetchone() == entries
    assert second in visit.slates()
    assert first not in visit.slates()


def test_a_packet_carries_the_slates_and_whoever_merges_it_has_the_same_times(tmp_path: Path) -> None:
    lead, guest = team(tmp_path)
    with guest.open() as theirs:
        one_camera(guest, serial="7").takes_slate(ARRIVAL, theirs.info.id)
        guest.take_in(theirs, guest.root / "card", thumbnails=True)
        made = guest.item(theirs)
        item = recording.find_item(theirs, made.id)
        times = [moment.taken for moment in timing.timeline(theirs)]
        sealed = [guest.seal(theirs, [item]), guest.seal(theirs)]  # the first holds no photograph of it
    with lead.open() as ours:
        for packet in sealed:
            findings = lead.check(packet.path, ours.info.id).findings
            assert [str(one) for one in findings if one.verdict == "disproved"] == []
        lead.merge(ours, sealed[1].path)
        assert [moment.taken for moment in timing.timeline(ours)] == times
        assert disproved(ours) == []


# -- by hand, and at full size --


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path, "P-01")


def one_camera(laptop: Laptop, **more: str) -> Camera:
    return Camera(laptop.root / "card", "C", TWO_HOURS, ARRIVAL, **more)  # type: ignore[arg-type]  # texts alone


def test_a_person_reads_the_clock_where_the_program_cannot(laptop: Laptop) -> None:
    one_camera(laptop, serial="7").takes(ARRIVAL)
    with laptop.found() as mission:
        laptop.take_in(mission, laptop.root / "card", thumbnails=True)
        photo = recording.find_photo(mission, "P-A0001")
        with pytest.raises(NoSlate):
            timing.read_slate(mission, photo)
        timing.compare(mission, photo, "2024-04-03T12:12:00+03:00")
        (found,) = timing.comparisons(mission)
        assert (found.offset, found.standing, found.sync.how) == (7200, "counts", "hand")
        timing.compare(mission, photo, "2024-04-03 09:12:01Z")
        again = [(one.offset, one.standing) for one in timing.comparisons(mission)]
        assert again == [(7200, "aside"), (7199, "counts")]
        for text in (
            *("09:12:00", "2024-04-03T09:12:00", "2024-04-03T09:12:00.5Z", "yesterday"),
            *("0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"),
        ):
            with pytest.raises(NotATime):
                timing.compare(mission, photo, text)
        with pytest.raises(MissingField):
            timing.set_aside(mission, photo, " ")


def test_a_slate_far_away_is_read_at_full_size(laptop: Laptop) -> None:
    with laptop.found() as mission:
        picture = scene(slate_text(ARRIVAL, mission.info.id), size=(3000, 2000), share=0.15)
        one_camera(laptop, serial="7").takes(ARRIVAL, picture)
        laptop.take_in(mission, laptop.root / "card", thumbnails=True)
        assert timing.comparisons(mission) == []
        timing.read_slate(mission, recording.find_photo(mission, "P-A0001"))
        assert [one.offset for one in timing.comparisons(mission)] == [7200]


def test_a_photograph_without_a_time_cannot_be_compared(laptop: Laptop) -> None:
    with laptop.found() as mission:
        (laptop.root / "card").mkdir()
        (laptop.root / "card" / "X.JPG").write_bytes(scene(slate_text(ARRIVAL, mission.info.id)))
        laptop.take_in(mission, laptop.root / "card", thumbnails=True)
        photo = recording.find_photo(mission, "P-A0001")
        assert clocks.all_syncs(mission.database) == []
        with pytest.raises(NoSlate):
            timing.compare(mission, photo, "2024-04-03T09:12:00Z")
        with pytest.raises(NoSlate):
            timing.set_aside(mission, photo, "Nothing is there")
        assert [moment.taken for moment in timing.timeline(mission)] == [None]
        assert len(browsing.photo_rows(mission, vocabulary(), browsing.EVERYTHING, "corrected")) == 1


def test_a_camera_that_states_no_time_gives_no_offset(laptop: Laptop) -> None:
    with laptop.found() as mission:
        one_camera(laptop, time="0000:00:00 00:00:00").takes_slate(ARRIVAL, mission.info.id)
        laptop.take_in(mission, laptop.root / "card", thumbnails=True)
        assert [(one.offset, one.standing) for one in timing.comparisons(mission)] == [(None, "no_time")]


def test_a_file_that_does_not_name_its_camera_compares_none(laptop: Laptop) -> None:
    camera = one_camera(laptop, maker="")
    camera.model = ""
    with laptop.found() as mission:
        camera.takes_slate(ARRIVAL, mission.info.id)
        laptop.take_in(mission, laptop.root / "card", thumbnails=True)
        assert [one.standing for one in timing.comparisons(mission)] == ["no_camera"]
        assert [one.taken and one.taken.basis for one in timing.timeline(mission)] == ["unverified"]


class Dying:
    """A decoder whose child does not survive looking for codes."""

    def codes(self, _: bytes, *, thorough: bool) -> tuple[Code, ...]:
        assert not thorough
        raise PictureUnreadable(Problem(code="damaged"))


def test_a_search_that_dies_keeps_no_picture_from_being_made() -> None:
    assert slates_in(cast("Decoder", Dying()), Picture(512, 341, b""), b"", "f" * 32) == ()


def test_slates_of_another_mission_or_start_of_the_laptop_are_named(laptop: Laptop) -> None:
    camera, today = one_camera(laptop, serial="7"), datetime(2026, 3, 2, 8, tzinfo=UTC)
    with laptop.found() as mission:
        camera.takes_slate(today, "f" * 32)
        camera.takes_slate(today + MINUTE, mission.info.id, "B", "boot-9")
        camera.takes_slate(today + 2 * MINUTE, mission.info.id)
        done = laptop.take_in(mission, laptop.root / "card", thumbnails=True)
        found = timing.of_intake(mission, done.intake)
        assert [one.standing for one in found] == ["other_mission", "unknown_boot", "counts"]
        first = recording.find_photo(mission, "P-A0001")
        assert timing.moment_of(mission, first).taken == timing.timeline(mission)[0].taken


def test_a_laptop_that_was_set_and_a_picture_of_two_slates_are_told_as_what_they_are(laptop: Laptop) -> None:
    first, second = one_camera(laptop, serial="7"), one_camera(laptop, serial="8")
    second.model = "D"
    with laptop.found() as mission:
        id_ = mission.info.id
        for true, ahead in ((ARRIVAL, timedelta()), (ARRIVAL + HOUR, -HOUR)):
            first.takes(true, scene(slate_text(true, id_, ahead=ahead)))
        both = Image.new("RGB", (1600, 600))
        for number, true in enumerate((ARRIVAL, ARRIVAL + HOUR)):
            one = scene(slate_text(true, id_, boot="boot-9"), size=(800, 600))
            both.paste(Image.open(io.BytesIO(one)), (number * 800, 0))
        second.takes(ARRIVAL, picture(image=both))
        laptop.take_in(mission, laptop.root / "card", thumbnails=True)
        found = [one.standing for one in timing.comparisons(mission)]
        assert sorted(found) == ["laptop_set"] * 2 + ["two_slates"] * 2
        assert {one.taken and one.taken.basis for one in timing.timeline(mission)} == {"laptop_set", "disputed"}
        timing.set_aside(mission, recording.find_photo(mission, "P-A0002"), "The clock was set wrong")
        told = {one.taken and one.taken.basis for one in timing.timeline(mission)}
        assert told == {"synced", "after_last", "disputed"}


@pytest.mark.parametrize("said", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_a_clock_may_show_the_first_day_that_there_is_or_the_last_and_counts_for_nothing(
    laptop: Laptop, said: str
) -> None:
    one_camera(laptop, serial="7").takes(ARRIVAL)
    with laptop.found() as mission:
        laptop.take_in(mission, laptop.root / "card", thumbnails=True)
        timing.compare(mission, recording.find_photo(mission, "P-A0001"), said)
        assert [(one.sync.slate.utc, one.standing) for one in timing.comparisons(mission)] == [(said, "far")]
        assert [one.taken and one.taken.basis for one in timing.timeline(mission)] == ["disputed"]


def test_a_slate_that_the_satellites_contradict_is_an_entry(laptop: Laptop) -> None:
    camera = one_camera(laptop, serial="7")
    with laptop.found() as mission:
        for late in (60, 75):
            camera.satellites = ARRIVAL - timedelta(seconds=late)
            camera.takes_slate(ARRIVAL, mission.info.id)
        laptop.take_in(mission, laptop.root / "card", thumbnails=True)
        (found,) = clocks.all_anomalies(mission.database)
        assert (found.evidence, found.seconds) == ("gnss", 75)
        assert found.photo == recording.find_photo(mission, "P-A0002").id


def test_the_small_pictures_of_other_things_say_nothing(laptop: Laptop) -> None:
    (laptop.root / "card").mkdir()
    (laptop.root / "card" / "X.JPG").write_bytes(photo_bytes(3, (600, 400)))
    with laptop.found() as mission:
        laptop.take_in(mission, laptop.root / "card", thumbnails=True)
        assert clocks.all_syncs(mission.database) == []
