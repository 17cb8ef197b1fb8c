"""Drafts: what is half typed survives whatever happens to the process, and is no part of any record."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit import recording
from fieldkit.errors import Refused
from fieldkit.mission import Mission
from fieldkit.mission.rebuild import rebuild_rows
from fieldkit.progress import silent
from fieldkit.recording import Unfinished
from fieldkit.store import catalogue, log
from tests.make import ROOT, Laptop, disproved


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path, "P-01")


@pytest.fixture
def mission(laptop: Laptop) -> Iterator[Mission]:
    with laptop.found() as made:
        laptop.item(made)
        yield made


def texts(mission: Mission) -> list[str]:
    return [draft.text for draft in recording.drafts(mission)]


def test_a_text_takes_the_place_of_what_was_kept_of_its_field(mission: Mission) -> None:
    item = recording.find_item(mission, "F-A001").id
    recording.keep_draft(mission, "record", item, "notes", "Bent at")
    kept = recording.keep_draft(mission, "record", item, "notes", "Bent at the root")
    other = recording.keep_draft(mission, "record", item, "description", "")
    new = recording.keep_draft(mission, "intake", None, "source", "Карта 7 \ud83d")
    assert kept == Unfinished("record", item, "notes", "Bent at the root", kept.saved)
    assert new.text == "Карта 7 ?"
    assert recording.drafts(mission) == [new, other, kept]


def test_a_draft_is_dropped_and_nothing_beside_it(mission: Mission) -> None:
    for screen, subject, field in (
        ("record", "a", "x"),
        ("record", "a", "y"),
        ("record", None, "y"),
        ("b", "a", "z"),
    ):
        recording.keep_draft(mission, screen, subject, field, f"{screen}{subject}{field}")
    recording.drop_draft(mission, "record", None, "y")
    assert texts(mission) == ["baz", "recorday", "recordax"]
    recording.drop_draft(mission, "record", "a", "nothing of the kind")
    recording.drop_draft(mission, "record", "a", "x")
    assert texts(mission) == ["baz", "recorday"]


def test_the_log_its_rows_and_their_digest_know_nothing_of_drafts(mission: Mission) -> None:
    before = log.size(mission.database), catalogue.catalogue_digest(mission.database)
    recording.keep_draft(mission, "record", None, "notes", "Unheard of")
    assert (log.size(mission.database), catalogue.catalogue_digest(mission.database)) == before
    assert disproved(mission) == []
    assert catalogue.search(mission.database, "unheard") == []
    rebuild_rows(mission, silent)
    assert texts(mission) == ["Unheard of"]


def test_whoever_only_reads_sees_drafts_and_keeps_none(laptop: Laptop, mission: Mission) -> None:
    recording.keep_draft(mission, "record", None, "notes", "Bent")
    with laptop.open(write=False) as reading:
        assert texts(reading) == ["Bent"]
        with pytest.raises(Refused):
            recording.keep_draft(reading, "record", None, "notes", "Bent at")


def test_a_file_of_a_version_that_kept_none_has_none(mission: Mission) -> None:
    mission.database.execute("DROP TABLE draft")
    assert recording.drafts(mission) == []


def test_what_was_kept_is_there_after_a_kill(laptop: Laptop) -> None:
    with laptop.found() as mission:
        laptop.item(mission)
    command = [sys.executable, "-m", "tests.faults.typist", str(laptop.root)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        said = [typist.stdout.readline().strip() for _ in range(5)]
        typist.kill()
        said += typist.stdout.read().split()
    with laptop.open() as again:
        (draft,) = recording.drafts(again)
        assert draft.text.startswith(said[-1])
        assert (draft.screen, draft.field) == ("record", "notes")
        assert disproved(again) == []
