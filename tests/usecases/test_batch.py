"""Many items at once: told beforehand, changed as one deed, taken back by one undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit import recording
from fieldkit.errors import (
    LabelTaken,
    MissingField,
    NoFieldGiven,
    NothingToDo,
    PartOfItself,
    SetAsideAlready,
    StandsAlready,
    TaggedAlready,
    UnknownTerm,
)
from fieldkit.mission import Mission
from fieldkit.model.base import Unknown
from fieldkit.model.item import Item, ItemCorrect
from fieldkit.recording import FieldChange, Preview, Stood, TagChange, Why
from fieldkit.store import catalogue, items, links, log
from tests.make import Laptop, act_as, vocabulary

VOCABULARY = vocabulary()
TYPO = Why("typo")


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    """Five items: three of steel, one of lead, one of unknown material."""
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as made:
        for material in (["steel"], ["steel"], ["steel"], ["lead"], None):
            laptop.item(made, **({"material": material} if material else {}))
        yield made


def every(mission: Mission) -> list[Item]:
    return items.all_items(mission.database)


def correct(mission: Mission, chosen: list[Item], why: Why = TYPO, **stated: object) -> list[str]:
    """The acts by which items are corrected."""
    changes = recording.correct_items(mission, VOCABULARY, chosen, stated, why)
    return [entry.envelope.act for entry in changes.entries]


class TestPreview:
    def test_it_says_how_many_change_and_from_what(self, mission: Mission) -> None:
        size = log.size(mission.database)
        stated = {"material": ["steel"], "count": 1, "class": "fin"}
        steel, lead, unknown = ("mat.steel",), ("mat.lead",), ("mat.unknown",)
        assert recording.preview_batch(mission, VOCABULARY, every(mission), stated, tags=["bent"]) == Preview(
            items=5,
            fields=(
                FieldChange("class", "cc.fin", 5, (Stood("cc.unknown", 5),)),
                FieldChange("material", steel, 2, (Stood(lead, 1), Stood(unknown, 1))),
            ),
            tags=(TagChange("dmg.bent", "", 5),),
        )
        assert log.size(mission.database) == size

    def test_nothing_that_changes_is_no_error(self, mission: Mission) -> None:
        steel = every(mission)[:3]
        assert recording.preview_batch(mission, VOCABULARY, steel, {"material": ["steel"]}) == Preview()
        assert recording.preview_batch(mission, VOCABULARY, [], {"count": 2}, tags=["bent"]) == Preview()

    def test_what_cannot_be_said_is_refused_beforehand(self, mission: Mission) -> None:
        with pytest.raises(UnknownTerm):
            recording.preview_batch(mission, VOCABULARY, every(mission), {"material": ["cheese"]})

    def test_the_values_of_a_selection_are_counted(self, mission: Mission) -> None:
        assert recording.values_among(every(mission), "material") == (
            Stood(("mat.steel",), 3),
            Stood(("mat.lead",), 1),
            Stood(("mat.unknown",), 1),
        )
        assert recording.values_among(every(mission), "description") == (Stood(Unknown(), 5),)


class TestCorrecting:
    def test_only_what_differs_is_set_and_one_undo_takes_all_back(self, mission: Mission) -> None:
        before, others = catalogue.catalogue_digest(mission.database), [item.colour for item in every(mission)]
        stated = {"material": ["steel"], "count": 2}
        changes = recording.correct_items(
            mission, VOCABULARY, every(mission), stated, TYPO, tags=["bent", "dmg.burnt"]
        )
        assert [(one.material, one.count) for one in every(mission)] == [(("mat.steel",), 2)] * 5
        assert [item.colour for item in every(mission)] == others
        said = [sorted(entry.act.was) for entry in changes.entries if isinstance(entry.act, ItemCorrect)]
        assert said == [["count"]] * 3 + [["count", "material"]] * 2
        assert len(links.tags(mission.database)) == 10
        deed = recording.next_undo(mission)
        assert deed is not None
        assert deed.acts == ("item.correct/1", "tag.add/1")
        recording.undo(mission, "")
        assert catalogue.catalogue_digest(mission.database) == before

    def test_two_hundred_are_one_deed(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path / "many", "P-01")
        with laptop.found() as mission:
            for _ in range(200):
                laptop.item(mission)
            preview = recording.preview_batch(mission, VOCABULARY, every(mission), {"found_as": "host_collected"})
            assert (preview.items, len(preview.fields)) == (200, 1)
            assert correct(mission, every(mission), found_as="host_collected") == ["item.correct/1"] * 200
            assert len(recording.undo(mission, "")) == 200
            assert {item.found_as for item in every(mission)} == {"found.unknown"}

    def test_where_the_fields_stand_already_only_the_tags_are_new(self, mission: Mission) -> None:
        changes = recording.correct_items(
            mission, VOCABULARY, every(mission)[:4], {"material": ["steel"]}, TYPO, tags=["bent"]
        )
        said = [entry.envelope.act for entry in changes.entries]
        assert said == ["tag.add/1"] * 3 + ["item.correct/1", "tag.add/1"]

    def test_what_is_so_already_is_passed_over(self, mission: Mission) -> None:
        assert correct(mission, every(mission), material=["steel"]) == ["item.correct/1"] * 2
        with pytest.raises(StandsAlready, match=r"F-A001, F-A002, F-A003, ….*Steel"):
            correct(mission, every(mission), material=["steel"])
        on_their_word = Why("typo", provenance="stated_by_host")
        assert len(correct(mission, every(mission), on_their_word, material=["steel"])) == 5

    def test_a_dispute_is_ended_by_saying_it_again(self, mission: Mission) -> None:
        stale = every(mission)[:2]
        for count in (2, 3):
            recording.correct_item(mission, VOCABULARY, stale[0], {"count": count}, TYPO)
        disputed = every(mission)[:2]
        assert [item.conflicts for item in disputed] == [1, 0]
        correct(mission, disputed, count=3)
        assert [(item.conflicts, item.count) for item in every(mission)[:2]] == [(0, 3), (0, 3)]

    def test_a_correction_names_what_its_author_saw(self, mission: Mission) -> None:
        seen = every(mission)[:2]
        act_as(mission, "P-02")
        correct(mission, every(mission)[:1], count=2)
        act_as(mission, "P-01")
        correct(mission, seen, count=3)
        assert [item.conflicts for item in every(mission)[:2]] == [1, 0]

    def test_a_label_belongs_to_one_item(self, mission: Mission) -> None:
        with pytest.raises(LabelTaken):
            correct(mission, every(mission), label="F-A100")
        correct(mission, every(mission)[:1], label="F-A100")
        assert "F-A100" in {item.label for item in every(mission)}
        renamed = [item for item in every(mission) if item.label == "F-A100"]
        with pytest.raises(StandsAlready):
            correct(mission, renamed, label="F-A100")

    def test_several_become_parts_of_one_but_none_of_itself(self, mission: Mission) -> None:
        first, *rest = every(mission)
        correct(mission, rest, parent="F-A001")
        assert [item.parent for item in every(mission)] == [None, *[first.id] * 4]
        with pytest.raises(PartOfItself, match=r"F-A001"):
            correct(mission, every(mission), parent="F-A002")
        correct(mission, every(mission)[1:], parent=None)
        assert [item.parent for item in every(mission)] == [None] * 5

    def test_without_anything_to_do_nothing_is_recorded(self, mission: Mission) -> None:
        with pytest.raises(NoFieldGiven):
            correct(mission, every(mission))
        with pytest.raises(NothingToDo):
            correct(mission, [], count=2)


class TestTagging:
    def test_terms_are_attached_where_they_do_not_hang(self, mission: Mission) -> None:
        first = every(mission)[0]
        recording.tag(mission, VOCABULARY, first.id, ["bent"])
        changes = recording.tag_items(mission, VOCABULARY, every(mission), ["bent", "dmg.other=Scratched"])
        assert len(changes.entries) == 9
        with pytest.raises(TaggedAlready, match="F-A001, F-A002, F-A003, …"):
            recording.tag_items(mission, VOCABULARY, every(mission), ["bent"])
        with pytest.raises(TaggedAlready):
            recording.correct_items(mission, VOCABULARY, every(mission), {}, TYPO, tags=["bent"])
        recording.undo(mission, "")
        assert len(links.tags(mission.database)) == 1


class TestSettingAside:
    def test_several_are_set_aside_with_one_reason(self, mission: Mission) -> None:
        recording.withdraw_item(mission, every(mission)[0], "Not from here")
        with pytest.raises(MissingField):
            recording.withdraw_items(mission, every(mission), " ")
        assert len(recording.withdraw_items(mission, every(mission)[:3], "Scrap of a car").entries) == 2
        reasons = [item.withdrawn for item in every(mission)]
        assert reasons == ["Not from here", "Scrap of a car", "Scrap of a car", None, None]
        with pytest.raises(SetAsideAlready, match="Not from here, Scrap of a car"):
            recording.withdraw_items(mission, every(mission)[:3], "Again")
        recording.undo(mission, "")
        assert [item.withdrawn for item in every(mission)][1:] == [None] * 4


def test_items_are_read_by_their_ids(mission: Mission) -> None:
    first, second, *_ = every(mission)
    assert recording.find_items(mission, [second.id, "gone", first.id]) == [first, second]
