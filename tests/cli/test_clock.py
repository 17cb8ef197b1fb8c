"""`fieldkit clock` and `fieldkit timeline`: cameras compared with the slate, and what that makes of their times."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from fieldkit.mission import Draft
from fieldkit.model.clock import ClockSync
from fieldkit.recording import find_photo
from fieldkit.store import clocks
from tests.cli.typed import Type
from tests.make import Laptop
from tests.slates import Camera

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def synced(tmp_path: Path, type_: Type) -> Path:
    """A mission with a photograph before the slate, the slate, one after it, and one of a camera without slates."""
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as opened:
        mission = opened.info.id
    camera = Camera(tmp_path / "card", "A", timedelta(hours=2), NINE, "1001")
    camera.takes(NINE - MINUTE)
    camera.takes_slate(NINE, mission)
    camera.takes(NINE + MINUTE)
    Camera(tmp_path / "card", "B", timedelta(), NINE).takes(NINE)
    said = type_("intake", laptop.folder, tmp_path / "card")
    assert "Clock of Maker A 1001: 2 h 0 min 0 s ahead of UTC (slate in P-A0002)\n" in said.out
    return laptop.folder


def test_the_timeline_merges_cameras_and_says_how_sure_it_is(synced: Path, type_: Type) -> None:
    first, *rest = type_("timeline", synced).out.splitlines()
    assert first.startswith("2026-03-02 08:59:00Z ± 1.1 s")
    assert first.endswith("before the first slate of this camera")
    assert [line.split()[5] for line in rest] == ["P-A0002", "P-A0004", "P-A0003"]
    assert rest[1].endswith("unverified: this camera has no slate")
    told = json.loads(type_("timeline", synced, "--json").out)
    assert [(one["number"], one["basis"], one["offset_s"]) for one in told][:2] == [
        ("P-A0001", "before_first", 7200),
        ("P-A0002", "synced", 7200),
    ]
    assert (told[1]["utc"], told[1]["time_text"]) == ("2026-03-02T09:00:00.500Z", "2026:03:02 11:00:00")
    assert told[1]["earliest"] < told[1]["utc"] < told[1]["latest"]


def test_photographs_are_listed_with_both_times(synced: Path, type_: Type) -> None:
    line = type_("photo", "list", synced).out.splitlines()[2]
    assert "2026:03:02 11:01:00  2026-03-02 09:01:00Z ± 1.1 s" in line
    assert json.loads(type_("photo", "list", synced, "--json").out)[2]["corrected"]["basis"] == "after_last"


def test_a_slate_is_set_aside_and_read_again(synced: Path, type_: Type) -> None:
    gone = type_("clock", "remove", synced, "P-A0002", "--reason", "Another laptop")
    assert (gone.status, "(set aside)" in gone.out) == (0, True)
    assert {one["basis"] for one in json.loads(type_("timeline", synced, "--json").out)} == {"unverified"}
    again = type_("clock", "sync", synced, "P-A0002")
    assert "offset +2:00:00" in again.out
    by_hand = type_("clock", "sync", synced, "P-A0003", "2026-03-02T09:01:00Z", "--json")
    assert by_hand.document["comparisons"][0]["sync"]["how"] == "hand"  # type: ignore[index]
    listed = type_("clock", "list", synced).out
    assert [line[:7] for line in listed.splitlines()] == ["P-A0002", "P-A0002", "P-A0003"]


def test_cameras_that_contradict_themselves_and_laptops_that_jump_are_told(synced: Path, type_: Type) -> None:
    type_("clock", "sync", synced, "P-A0003", "2026-03-02T08:00:00Z")
    laptop = Laptop(synced.parent, "P-01")
    with laptop.open() as mission:  # whose clock is set back to March
        laptop.item(mission)
    said = type_("clock", "list", synced).out
    assert "Maker A 1001: its clock was set between two slates." in said
    assert "Clock of the laptop at 2026-03-02T08:00:02Z: it went back, by -" in said
    told = type_("clock", "list", synced, "--json").document
    assert told["doubts"] == [{"camera": {"make": "Maker", "model": "A", "serial": "1001"}, "doubt": "set"}]


def test_a_laptop_whose_clock_was_set_between_slates_is_told_and_no_camera_blamed(
    synced: Path, type_: Type
) -> None:
    laptop = Laptop(synced.parent, "P-01")
    with laptop.open() as mission:
        (one,) = clocks.all_syncs(mission.database)
        later = structs.replace(one.slate, mono_ms=(one.slate.mono_ms or 0) + 3_600_000)
        showing = structs.replace(one.showing, time_text="2026:03:02 12:00:00")
        act = ClockSync(
            photo=find_photo(mission, "P-A0003").id, camera=one.camera, showing=showing, slate=later, how="code"
        )
        mission.record([Draft(act, (mission.hands.new_id(),))])
    said = type_("clock", "list", synced).out
    assert "Laptop A: its own clock was set by 1:00:00 between two slates of one start; no camera was." in said
    assert "Maker A 1001: its clock was set" not in said
    told = type_("clock", "list", synced, "--json").document
    assert [(one["letter"], one["seconds"]) for one in told["laptops"]] == [("A", 3600)]  # type: ignore[index]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("sync", "P-A0001"), 2),
        (("sync", "P-A0001", "nine o'clock"), 2),
        (("sync", "P-A0099"), 2),
        (("remove", "P-A0001", "--reason", "x"), 2),
    ],
)
def test_what_cannot_be_done_is_said(synced: Path, type_: Type, words: tuple[str, ...], status: int) -> None:
    assert type_("clock", words[0], synced, *words[1:]).status == status


def test_without_slates_and_times_that_is_said(mission: Path, type_: Type) -> None:
    assert type_("clock", "list", mission).out == (
        "No camera was compared with the slate: all times are unverified.\n"
    )
    assert "no time in the file" in type_("timeline", mission).out
    assert json.loads(type_("timeline", mission, "--json").out)[0]["utc"] is None
