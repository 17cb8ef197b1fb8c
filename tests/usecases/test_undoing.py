"""Redo, and what undo and redo say beforehand: read from the log alone, after a restart too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldkit import recording
from fieldkit.errors import NothingToRedo, NothingToUndo, OnlyCase, OthersActed
from fieldkit.mission import Mission
from fieldkit.mission.rebuild import rebuild_rows
from fieldkit.model.item import Item
from fieldkit.progress import silent
from fieldkit.recording import Deed
from fieldkit.store import catalogue, items, links, log
from tests.make import Laptop, act_as, card, disproved, vocabulary

VOCABULARY = vocabulary()


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path, "P-01")


@pytest.fixture
def mission(laptop: Laptop) -> Iterator[Mission]:
    with laptop.found() as made:
        yield made


def add(mission: Mission) -> Item:
    return recording.find_item(mission, recording.add_item(mission, VOCABULARY, {"hazard": "sharp"}).label)


def correct(mission: Mission, **stated: object) -> None:
    item = recording.find_item(mission, "F-A001")
    recording.correct_item(mission, VOCABULARY, item, stated, recording.Why("typo"))


def labels(mission: Mission) -> list[str]:
    return [str(item.label) for item in items.all_items(mission.database)]


def acts(deed: Deed | None) -> tuple[str, ...]:
    return deed.acts if deed else ()


class TestRedo:
    def test_what_was_taken_back_last_is_restored_first(self, mission: Mission) -> None:
        add(mission)
        correct(mission, count=2)
        correct(mission, count=3)
        for _ in range(3):
            recording.undo(mission, "")
        assert labels(mission) == []
        restored = []
        for _ in range(3):
            (entry,) = recording.redo(mission, "After all")
            restored.append((entry.envelope.act, recording.find_item(mission, "F-A001").count))
        assert restored == [("item.add/1", 1), ("item.correct/1", 2), ("item.correct/1", 3)]
        with pytest.raises(NothingToRedo, match="Nothing that P-01 took back"):
            recording.redo(mission, "")

    def test_a_deed_is_restored_whole(self, mission: Mission, laptop: Laptop) -> None:
        laptop.take_in(mission, card(laptop.root / "card", 2))
        shown = [recording.find_photo(mission, number) for number in ("P-A0001", "P-A0002")]
        recording.add_item(mission, VOCABULARY, {"hazard": "sharp"}, shown=shown)
        taken_back = recording.undo(mission, "")
        assert recording.redo(mission, "") == taken_back
        assert (len(links.photo_links(mission.database)), labels(mission)) == (2, ["F-A001"])

    def test_undo_and_redo_go_on_as_long_as_one_likes(self, mission: Mission) -> None:
        add(mission)
        size = log.size(mission.database)
        for _ in range(3):
            recording.undo(mission, "")
            assert labels(mission) == []
            recording.redo(mission, "")
            assert labels(mission) == ["F-A001"]
        assert log.size(mission.database) == size + 6

    def test_a_new_deed_makes_what_was_taken_back_past(self, mission: Mission) -> None:
        add(mission)
        correct(mission, count=2)
        recording.undo(mission, "")
        correct(mission, count=7)
        with pytest.raises(NothingToRedo):
            recording.redo(mission, "")
        recording.undo(mission, "")
        recording.redo(mission, "")
        assert recording.find_item(mission, "F-A001").count == 7
        with pytest.raises(NothingToRedo):
            recording.redo(mission, "")

    def test_a_card_that_comes_in_meanwhile_takes_nothing_away(self, mission: Mission, laptop: Laptop) -> None:
        add(mission)
        recording.undo(mission, "")
        laptop.take_in(mission, card(laptop.root / "card", 2))
        recording.redo(mission, "")
        assert labels(mission) == ["F-A001"]

    def test_redo_goes_on_after_reopening(self, laptop: Laptop) -> None:
        with laptop.found() as mission:
            add(mission)
            recording.undo(mission, "")
        with laptop.open() as again:
            recording.redo(again, "")
            assert labels(again) == ["F-A001"]

    def test_another_persons_undo_is_left_alone(self, mission: Mission) -> None:
        add(mission)
        recording.undo(mission, "")
        act_as(mission, "P-02")
        with pytest.raises(NothingToRedo):
            recording.redo(mission, "")
        add(mission)
        act_as(mission, "P-01")
        recording.redo(mission, "")
        assert labels(mission) == ["F-A001", "F-A002"]

    def test_redo_is_refused_once_another_hand_has_acted(self, mission: Mission) -> None:
        add(mission)
        correct(mission, count=2)
        recording.undo(mission, "")
        act_as(mission, "P-02")
        correct(mission, count=5)
        act_as(mission, "P-01")
        with pytest.raises(OthersActed, match="P-02 has acted on F-A001 since"):
            recording.redo(mission, "")
        assert recording.find_item(mission, "F-A001").count == 5

    def test_the_log_is_sound_and_gives_the_same_rows_again(self, mission: Mission) -> None:
        add(mission)
        correct(mission, count=2)
        before = catalogue.catalogue_digest(mission.database)
        recording.undo(mission, "")
        recording.redo(mission, "")
        assert catalogue.catalogue_digest(mission.database) == before
        assert disproved(mission) == []
        rebuild_rows(mission, silent)
        assert catalogue.catalogue_digest(mission.database) == before


class TestWhatComesNext:
    def test_menus_are_told_beforehand(self, mission: Mission, laptop: Laptop) -> None:
        laptop.take_in(mission, card(laptop.root / "card", 1))
        photo = recording.find_photo(mission, "P-A0001")
        made = recording.add_item(mission, VOCABULARY, {"hazard": "sharp"}, shown=[photo])
        size = log.size(mission.database)
        deed = recording.next_undo(mission)
        assert deed is not None
        assert deed.acts == ("item.add/1", "photo.link/1")
        assert deed.subjects[0] == made.id
        assert deed.subjects == tuple(entry.envelope.subjects[0] for entry in made.changes.entries)
        assert (recording.next_redo(mission), log.size(mission.database)) == (None, size)
        recording.undo(mission, "")
        assert (recording.next_undo(mission), recording.next_redo(mission)) == (None, deed)

    def test_the_opening_of_the_only_case_is_nothing_to_take_back(self, mission: Mission) -> None:
        assert recording.next_undo(mission) is None
        with pytest.raises(OnlyCase):
            recording.undo(mission, "")

    @settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=12))
    def test_it_goes_as_in_every_editor(self, tmp_path_factory: pytest.TempPathFactory, steps: list[str]) -> None:
        done: list[int] = []
        undone: list[int] = []
        with Laptop(tmp_path_factory.mktemp("editor"), "P-01").found() as mission:
            item = add(mission)
            for number, step in enumerate(steps, 2):
                match step:
                    case "do":
                        correct(mission, count=number)
                        done, undone = [*done, number], []
                    case "undo" if done:
                        assert acts(recording.next_undo(mission)) == ("item.correct/1",)
                        recording.undo(mission, "")
                        undone.append(done.pop())
                    case "redo" if undone:
                        assert acts(recording.next_redo(mission)) == ("item.correct/1",)
                        recording.redo(mission, "")
                        done.append(undone.pop())
                    case "redo":
                        assert recording.next_redo(mission) is None
                        with pytest.raises(NothingToRedo):
                            recording.redo(mission, "")
                assert recording.find_item(mission, item.id).count == (done[-1] if done else 1)

    def test_whoever_has_recorded_nothing_is_offered_nothing(self, mission: Mission) -> None:
        act_as(mission, "P-02")
        assert (recording.next_undo(mission), recording.next_redo(mission)) == (None, None)
        with pytest.raises(NothingToUndo):
            recording.undo(mission, "")
