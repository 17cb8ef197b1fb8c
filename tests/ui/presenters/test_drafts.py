"""Drafts as the window keeps them: in order behind what is recorded, given back after a restart."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit import recording
from tests.make import Laptop, vocabulary
from tests.ui.inline import at_once
from ui.desk import Desk, open_desk
from ui.presenters.drafts import Drafts


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path, "P-01")
    laptop.found().close()
    return laptop


@pytest.fixture
def desk(laptop: Laptop) -> Iterator[Desk]:
    opened = open_desk(laptop.folder, laptop.hands, vocabulary())
    yield opened
    opened.close()


def test_what_is_kept_comes_back_with_its_time_when_the_mission_is_opened_again(desk: Desk) -> None:
    Drafts(desk, at_once).keep("record", None, "notes", "Bent at the root")
    again = Drafts(desk, at_once).of("record", None, "notes")
    assert again is not None
    assert (again.text, f"{again.at:%H:%M:%S %z}") == ("Bent at the root", "10:00:11 +0200")


def test_the_last_one_comes_first(desk: Desk) -> None:
    drafts = Drafts(desk, at_once)
    for field in ("a", "b", "c"):
        drafts.keep("record", None, field, field)
    assert [one.field for one in drafts.held] == ["c", "b", "a"]
    assert [one.field for one in Drafts(desk, at_once).held] == ["c", "b", "a"]


def test_what_was_dropped_is_gone(desk: Desk) -> None:
    drafts = Drafts(desk, at_once)
    drafts.keep("record", "item", "notes", "Bent")
    drafts.drop("record", "item", "notes")
    drafts.drop("record", "item", "nothing of the kind")
    assert (drafts.held, recording.drafts(desk.reading)) == ((), [])


def test_nothing_is_kept_of_a_mission_that_is_only_read(laptop: Laptop) -> None:
    reading = open_desk(laptop.folder, laptop.hands, vocabulary(), write=False)
    drafts = Drafts(reading, at_once)
    drafts.keep("record", None, "notes", "Bent")
    assert drafts.held == ()
    reading.close()
