"""Recording: what people say about finds, corrected with a reason, undone by its author, found again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import to_builtins

from fieldkit import recording
from fieldkit.errors import (
    Ambiguous,
    BadLabel,
    BadTranscription,
    CaseUnclear,
    CodeTaken,
    DescribesNothing,
    LabelTaken,
    LinkedAlready,
    MissingField,
    NoFieldGiven,
    NoSuchCase,
    NoSuchItem,
    NoSuchPhoto,
    NoSuchSubject,
    NothingToDo,
    NothingToUndo,
    NotLinked,
    NotRecordable,
    NotTagged,
    OnlyCase,
    OthersActed,
    OthersLean,
    PartOfItself,
    SetAsideAlready,
    StandsAlready,
    TaggedAlready,
    UnknownTerm,
)
from fieldkit.mission import Mission
from fieldkit.model.base import Unknown, Worded
from fieldkit.model.item import ItemCorrect
from fieldkit.model.marking import MarkingCorrect
from fieldkit.store import cases, catalogue, items, links, log, markings, notes, streams
from fieldkit.store.conflicts import Conflict, conflicts
from fieldkit.store.names import names
from fieldkit.store.table import Row
from tests.make import Laptop, act_as, card, team, vocabulary

VOCABULARY = vocabulary()
UNKNOWN = Unknown()


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path, "P-01")


@pytest.fixture
def mission(laptop: Laptop) -> Iterator[Mission]:
    with laptop.found() as made:
        yield made


def add(mission: Mission, **stated: object) -> Row:
    """A fresh item as it stands in the catalogue."""
    return recording.find_item(
        mission, recording.add_item(mission, VOCABULARY, {"hazard": "sharp", **stated}).label
    )


def correct(mission: Mission, item: Row, reason: str = "typo", **stated: object) -> Row:
    recording.correct_item(mission, VOCABULARY, item, stated, recording.Why(reason))
    return recording.find_item(mission, item.id)


def undone(mission: Mission, reason: str) -> list[str]:
    """The acts that an undo takes back, the newest first."""
    return [entry.envelope.act for entry in recording.undo(mission, reason)]


def labels(mission: Mission) -> list[str]:
    return [row.label for row in items.all_items(mission.database)]


def found(mission: Mission, text: str) -> set[str]:
    """Ids of what a search finds."""
    return {one.subject for one in catalogue.search(mission.database, text)}


class TestCases:
    def test_a_case_has_code_title_and_purpose(self, mission: Mission) -> None:
        recording.add_case(mission, "XX-2024-AB-002", "  Second  ", "Why")
        row = recording.find_case(mission, "XX-2024-AB-002")
        assert (row.title, row.purpose) == ("Second", "Why")
        assert recording.find_case(mission, row.id) == row
        assert cases.all_cases(mission.database)[0].purpose == UNKNOWN

    def test_a_code_is_given_once_and_in_its_form(self, mission: Mission) -> None:
        with pytest.raises(CodeTaken):
            recording.add_case(mission, "XX-2024-AA-001", "Again")
        with pytest.raises(BadLabel):
            recording.add_case(mission, "case 7", "No code")
        with pytest.raises(MissingField):
            recording.add_case(mission, "XX-2024-AB-002", " ")

    def test_a_case_is_corrected_with_a_reason(self, mission: Mission) -> None:
        recording.add_case(mission, "XX-2024-AB-003", "A third")
        case = recording.find_case(mission, "XX-2024-AA-001")
        stated = {"code": "XX-2024-AB-002", "title": "Another title", "purpose": "Why"}
        recording.correct_case(mission, VOCABULARY, case, stated, recording.Why("typo", "Said wrongly"))
        again = recording.find_case(mission, "XX-2024-AB-002")
        assert (again.id, again.title, again.purpose) == (case.id, "Another title", "Why")
        for wrong, error in (
            ({"code": "XX-2024-AB-002"}, StandsAlready),
            ({"code": "XX-2024-AB-003"}, CodeTaken),
            ({"code": "case 7"}, BadLabel),
            ({"title": " "}, MissingField),
            ({}, NoFieldGiven),
        ):
            with pytest.raises(error):
                recording.correct_case(mission, VOCABULARY, again, wrong, recording.Why("typo"))

    def test_where_there_are_several_an_item_names_its_case(self, mission: Mission) -> None:
        second = recording.add_case(mission, "XX-2024-AB-002", "Second")
        with pytest.raises(CaseUnclear) as refused:
            add(mission)
        assert refused.value.cases == "XX-2024-AA-001, XX-2024-AB-002"
        assert add(mission, case="XX-2024-AB-002").case == second.id
        with pytest.raises(NoSuchCase):
            add(mission, case="XX-2024-AB-003")


class TestItems:
    def test_what_is_not_stated_is_unknown_of_its_kind(self, mission: Mission) -> None:
        row = add(mission, description=None, material=None)
        assert (row.label, row.level, row.class_) == ("F-A001", "level.fragment", "cc.unknown")
        assert (row.description, row.found_as, row.prior_custody) == (UNKNOWN, "found.unknown", UNKNOWN)
        assert (row.material, row.condition) == (("mat.unknown",), ("dmg.unknown",))
        assert (row.count, row.tag_state, row.finish, row.parent) == (1, "tag.unknown", None, None)

    def test_terms_are_stored_by_their_ids_and_texts_composed(self, mission: Mission) -> None:
        row = add(mission, material=["Steel", "mat.aluminium_alloy"], hazard="sharp", description=" cafe\u0301 ")
        assert row.material == ("mat.steel", "mat.aluminium_alloy")
        assert (row.hazard, row.description) == ("hz.sharp", "café")

    @pytest.mark.parametrize("stated", [{}, {"hazard": None}])
    def test_without_a_word_on_hazards_nothing_is_recorded(
        self, mission: Mission, stated: dict[str, object]
    ) -> None:
        with pytest.raises(MissingField) as refused:
            recording.add_item(mission, VOCABULARY, {"class": "fin", **stated})
        assert refused.value.field == "hazard"
        assert "hz.none_observed" in refused.value.advice()
        assert "hz.unknown" in refused.value.advice()
        assert labels(mission) == []

    def test_other_is_said_with_a_text_wherever_it_can_be_said(self, mission: Mission) -> None:
        texts = {"class": "cc.other=Horn", "material": ["steel", "other=Amber"], "hazard": "other=Bees"}
        row = add(mission, **texts)
        assert row.class_ == Worded(term="cc.other", text="Horn")
        assert row.material == ("mat.steel", Worded(term="mat.other", text="Amber"))
        assert found(mission, "amber") == found(mission, "horn") == {row.id}
        for wrong in ({"class": "other"}, {"finish": ["other"]}, {"relation": "other="}):
            with pytest.raises(MissingField):
                add(mission, **wrong)
        marked = {"transcription": "7", "type": "other=Tally"}
        assert recording.add_marking(mission, VOCABULARY, row, marked).label == "F-A001/M01"
        assert recording.find_marking(mission, "F-A001/M01").type == Worded(term="mk.other", text="Tally")

    def test_another_reason_is_said_in_words(self, mission: Mission) -> None:
        item = add(mission)
        with pytest.raises(MissingField):
            correct(mission, item, "other", count=2)
        correct(mission, item, "other=The bag was opened", count=2)
        act = log.of_subject(mission.database, item.id)[-1].act
        assert isinstance(act, ItemCorrect)
        assert act.reason == Worded(term="cr.other", text="The bag was opened")

    @pytest.mark.parametrize(
        "kind", ["not_observable", "not_permitted", "not_applicable", "withheld", "not_recorded"]
    )
    def test_a_person_says_why_something_cannot_be_said(self, mission: Mission, kind: str) -> None:
        why = recording.unknown(VOCABULARY, kind)
        row = add(mission, description=why, host_number=why, prior_custody=why)
        assert to_builtins(why) == {"unknown": kind}
        assert (row.description, row.host_number, row.prior_custody) == (why,) * 3
        marked = {"transcription": "[?]", "position": why}
        recording.add_marking(mission, VOCABULARY, row, marked)
        assert recording.find_marking(mission, "F-A001/M01").position == why
        assert correct(mission, row, description="Seen now").description == "Seen now"

    def test_an_unknown_has_one_of_the_kinds_and_stands_only_where_a_text_may(self, mission: Mission) -> None:
        with pytest.raises(UnknownTerm):
            recording.unknown(VOCABULARY, "forgotten")
        with pytest.raises(UnknownTerm):
            add(mission, hazard=recording.unknown(VOCABULARY, "withheld"))

    def test_each_statement_stands_on_somebodys_word(self, mission: Mission) -> None:
        stated = {"hazard": "sharp", "class": "fin", "description": "A fin"}
        made = recording.add_item(mission, VOCABULARY, stated, "stated_by_host")
        row = recording.find_item(mission, made.label)
        assert row.provenance == "pv.stated_by_host"
        recording.correct_item(mission, VOCABULARY, row, {"class": "canard"}, recording.Why("typo"))
        said = recording.find_item(mission, made.label).provenances
        assert (said["class"], said["description"]) == ("pv.observed_by_us", "pv.stated_by_host")
        recording.tag(mission, VOCABULARY, made.id, ["dmg.bent"], "Stated by host")
        assert links.tags(mission.database)[0].provenance == "pv.stated_by_host"
        recording.add_marking(mission, VOCABULARY, row, {"transcription": "7"}, "pv.from_document")
        marking = recording.find_marking(mission, "F-A001/M01")
        host = recording.Why("typo", provenance="stated_by_host")
        recording.correct_marking(mission, VOCABULARY, marking, {"position": "Left"}, host)
        said = recording.find_marking(mission, "F-A001/M01").provenances
        assert (said["transcription"], said["position"]) == ("pv.from_document", "pv.stated_by_host")

    def test_nobody_knows_a_provenance_outside_the_list(self, mission: Mission) -> None:
        item = add(mission)
        before = log.size(mission.database)
        for record in (
            lambda: recording.add_item(mission, VOCABULARY, {"hazard": "hot"}, "hearsay"),
            lambda: recording.tag(mission, VOCABULARY, item.id, ["dmg.bent"], "hearsay"),
            lambda: recording.add_note(mission, VOCABULARY, item.id, "Text", provenance="hearsay"),
            lambda: recording.add_marking(mission, VOCABULARY, item, {"transcription": "7"}, "hearsay"),
            lambda: recording.correct_item(
                mission, VOCABULARY, item, {"count": 2}, recording.Why("typo", provenance="hearsay")
            ),
        ):
            with pytest.raises(UnknownTerm):
                record()
        assert log.size(mission.database) == before

    def test_who_had_it_before_us_is_said(self, mission: Mission) -> None:
        row = add(mission, found_as="host_collected", prior_custody="Police station, since the day of the event")
        assert row.prior_custody == "Police station, since the day of the event"
        assert correct(mission, row, prior_custody="A yard, by the host's account").conflicts == 0

    @pytest.mark.parametrize(
        ("field", "word", "term"),
        [
            ("level", "Assemblage", "level.assemblage"),
            ("found_as", "host_collected", "found.host_collected"),
            ("tag_state", "tag.tag_lost", "tag.tag_lost"),
            ("condition", "dmg.torn", ("dmg.torn",)),
        ],
    )
    def test_every_coded_field_takes_a_word_or_an_id_and_keeps_the_id(
        self, mission: Mission, field: str, word: str, term: object
    ) -> None:
        assert add(mission, **{field: word}).stands(field) == term
        with pytest.raises(UnknownTerm):
            add(mission, **{field: "heap"})

    def test_an_unknown_term_names_the_nearest(self, mission: Mission) -> None:
        with pytest.raises(UnknownTerm) as refused:
            add(mission, material="steal")
        assert "mat.steel" in refused.value.nearest
        assert labels(mission) == []

    def test_items_form_a_tree(self, mission: Mission) -> None:
        top = add(mission)
        part = add(mission, parent="F-A001", relation="found_inside")
        deep = add(mission, parent=part.id)
        assert labels(mission) == ["F-A001", "F-A001.01", "F-A001.01.01"]
        assert (part.parent, part.relation, part.level) == (
            top.id,
            "rl.found_inside",
            "level.component",
        )
        assert (deep.parent, deep.relation) == (part.id, "rl.part_of")
        with pytest.raises(NoSuchSubject):
            add(mission, parent="F-A009")

    @pytest.mark.parametrize("stated", [{"count": 0}, {"label": "fragment 7"}, {"weight": 3}])
    def test_what_makes_no_sense_is_refused(self, mission: Mission, stated: dict[str, object]) -> None:
        with pytest.raises((BadLabel, NotRecordable), match=r"count|fragment 7|weight"):
            add(mission, **stated)

    def test_a_printed_label_is_taken_over_and_counted_on_from(self, mission: Mission) -> None:
        assert add(mission, label="F-A040").label == "F-A040"
        assert add(mission).label == "F-A041"

    def test_a_label_is_never_given_twice(self, mission: Mission) -> None:
        recording.withdraw_item(mission, add(mission), "Void number")
        add(mission)
        recording.undo(mission, "Mistake")
        correct(mission, add(mission), label="F-A010")
        assert labels(mission) == ["F-A001", "F-A010"]
        for taken in ("F-A001", "F-A002", "F-A003", "F-A010"):
            with pytest.raises(LabelTaken):
                add(mission, label=taken)
        assert add(mission).label == "F-A011"

    def test_a_child_label_is_never_given_twice(self, mission: Mission) -> None:
        add(mission)
        add(mission, parent="F-A001")
        recording.undo(mission, "Mistake")
        assert add(mission, parent="F-A001").label == "F-A001.02"

    def test_an_item_set_aside_stays_with_its_reason(self, mission: Mission) -> None:
        item = add(mission)
        recording.withdraw_item(mission, item, "A stone")
        assert recording.find_item(mission, "F-A001").withdrawn == "A stone"
        with pytest.raises(MissingField):
            recording.withdraw_item(mission, add(mission), "  ")
        with pytest.raises(SetAsideAlready, match="F-A001 is set aside already: A stone"):
            recording.withdraw_item(mission, recording.find_item(mission, "F-A001"), "Again")

    def test_a_name_that_stands_for_nothing_is_said(self, mission: Mission) -> None:
        with pytest.raises(NoSuchItem) as refused:
            recording.find_item(mission, "F-A001")
        assert "item show" in refused.value.advice()


class TestCorrections:
    def test_a_correction_says_why_and_what_it_saw(self, mission: Mission) -> None:
        item = add(mission, material=["steel"])
        row = correct(mission, item, "second_reading", material=["aluminium_alloy"])
        assert row.material == ("mat.aluminium_alloy",)
        made, corrected = log.of_subject(mission.database, item.id)
        assert isinstance(corrected.act, ItemCorrect)
        assert (corrected.act.reason, corrected.act.was) == ("cr.second_reading", {"material": (made.envelope.id,)})
        assert row.conflicts == 0

    def test_without_a_field_or_a_known_reason_nothing_is_recorded(self, mission: Mission) -> None:
        item = add(mission)
        with pytest.raises(NoFieldGiven):
            correct(mission, item)
        with pytest.raises(UnknownTerm):
            correct(mission, item, "because", count=2)
        assert len(log.of_subject(mission.database, item.id)) == 1

    def test_two_corrections_of_one_value_are_a_conflict_until_one_names_both(self, mission: Mission) -> None:
        item = add(mission)
        correct(mission, item, count=2)
        row = correct(mission, item, count=3)
        assert (row.count, row.conflicts) == (3, 1)
        assert conflicts(mission.database) == [Conflict("item", item.id, "field")]
        assert correct(mission, row, count=4).conflicts == 0

    def test_the_parent_is_corrected_by_label_and_never_in_a_circle(self, mission: Mission) -> None:
        top, other = add(mission), add(mission)
        part = add(mission, parent="F-A001")
        moved = correct(mission, part, parent="F-A002")
        assert moved.parent == other.id
        for above in ("F-A001.01", "F-A002"):
            with pytest.raises(PartOfItself, match=f"F-A002 cannot be a part of {above}"):
                correct(mission, other, parent=above)
        assert correct(mission, moved, parent=None, relation=None).parent is None
        assert correct(mission, other, parent="F-A001").parent == top.id

    def test_a_corrected_label_must_be_free(self, mission: Mission) -> None:
        add(mission)
        with pytest.raises(LabelTaken):
            correct(mission, add(mission), label="F-A001")

    def test_what_stands_is_not_corrected_to_itself(self, mission: Mission) -> None:
        item = add(
            mission, description=recording.unknown(VOCABULARY, "withheld"), material=["other=Amber", "steel"]
        )
        stated = {name: item.stands(name) for name in ("label", "count")}
        stated |= {"description": recording.unknown(VOCABULARY, "withheld"), "material": ["other=Amber", "steel"]}
        with pytest.raises(StandsAlready) as refused:
            correct(mission, item, **stated)
        for said in ("F-A001", "count “1”", "description “Withheld”", "material “Other material: Amber, Steel”"):
            assert said in str(refused.value)
        why = recording.Why("typo", provenance="stated_by_host")
        recording.correct_item(mission, VOCABULARY, item, {"count": 1}, why)
        assert correct(mission, item, count=2).conflicts == 1
        assert correct(mission, recording.find_item(mission, "F-A001"), count=2).conflicts == 0

    def test_a_value_that_a_field_cannot_hold_is_named(self, mission: Mission) -> None:
        item = add(mission)
        for field, value in (("count", 0), ("host_number", "x" * 20_001)):
            with pytest.raises(NotRecordable) as refused:
                correct(mission, item, **{field: value})
            assert refused.value.field == field
        with pytest.raises(MissingField):
            correct(mission, item, description=" ")


class TestTags:
    def test_a_tag_is_attached_once(self, mission: Mission) -> None:
        item = add(mission).id
        recording.tag(mission, VOCABULARY, item, ["dmg.bent", "dmg:bent", "fin:riveted"])
        recording.tag(mission, VOCABULARY, item, ["dmg.bent", "dmg.burnt"])
        hanging = [row.term for row in links.tags(mission.database)]
        assert hanging == ["dmg.bent", "dmg.burnt", "fin.riveted"]
        with pytest.raises(TaggedAlready, match="F-A001 is tagged so already: Bent"):
            recording.tag(mission, VOCABULARY, item, ["dmg.bent"])

    def test_a_bare_word_is_a_tag_where_one_list_knows_it(self, mission: Mission) -> None:
        item = add(mission).id
        recording.tag(mission, VOCABULARY, item, ["bent", "Riveted"])
        assert [row.term for row in links.tags(mission.database)] == ["dmg.bent", "fin.riveted"]
        recording.untag(mission, VOCABULARY, item, ["bent"], "Straight after all")
        with pytest.raises(Ambiguous) as asked:
            recording.tag(mission, VOCABULARY, item, ["burnt"])
        assert "dmg.burnt (Burnt" in asked.value.choices
        with pytest.raises(UnknownTerm) as refused:
            recording.tag(mission, VOCABULARY, item, ["bendt"])
        assert "dmg.bent (Bent" in refused.value.nearest

    def test_a_tag_comes_off_with_a_reason(self, mission: Mission) -> None:
        item = add(mission).id
        recording.tag(mission, VOCABULARY, item, ["dmg.bent"])
        with pytest.raises(MissingField):
            recording.untag(mission, VOCABULARY, item, ["dmg.bent"], "")
        recording.untag(mission, VOCABULARY, item, ["dmg.bent"], "Straight after all")
        assert links.tags(mission.database) == []
        with pytest.raises(NotTagged, match="hangs on F-A001"):
            recording.untag(mission, VOCABULARY, item, ["dmg.bent"], "Again")
        recording.tag(mission, VOCABULARY, item, ["dmg.bent"])

    def test_other_needs_a_text_and_a_wrong_word_names_the_nearest(self, mission: Mission) -> None:
        item = add(mission).id
        with pytest.raises(MissingField):
            recording.tag(mission, VOCABULARY, item, ["dmg.bent", "dmg.other"])
        with pytest.raises(UnknownTerm) as refused:
            recording.tag(mission, VOCABULARY, item, ["dmg.bendt"])
        assert "dmg.bent" in refused.value.nearest
        assert links.tags(mission.database) == []
        recording.tag(mission, VOCABULARY, item, ["dmg.other=Gnawed", "fin:other=Woven", "dmg.other=Chewed"])
        assert {(row.term, row.text) for row in links.tags(mission.database)} == {
            ("dmg.other", "Gnawed"),
            ("dmg.other", "Chewed"),
            ("fin.other", "Woven"),
        }

    @pytest.mark.parametrize("term", ["ed.public", "cr.typo", "q.launch_area", "role.eod", "hm.confidential"])
    def test_a_term_that_describes_no_thing_hangs_on_none(self, mission: Mission, term: str) -> None:
        item = add(mission).id
        with pytest.raises(DescribesNothing, match=term):
            recording.tag(mission, VOCABULARY, item, ["dmg.bent", term])
        assert links.tags(mission.database) == []


class TestPhotoLinks:
    @pytest.fixture
    def shown(self, mission: Mission, laptop: Laptop) -> list[Row]:
        laptop.take_in(mission, card(laptop.root / "card", 2))
        return [recording.find_photo(mission, number) for number in ("P-A0001", "P-A0002")]

    def test_a_photo_is_tied_once_in_a_role(self, mission: Mission, shown: list[Row]) -> None:
        item = add(mission)
        recording.link_photos(mission, VOCABULARY, item, [*shown, *shown], "close_scale")
        recording.link_photos(mission, VOCABULARY, item, shown[:1], "item_overall")
        tied = {(row.photo, row.role) for row in links.photo_links(mission.database)}
        one, two = (row.id for row in shown)
        assert tied == {(one, "ph.close_scale"), (two, "ph.close_scale"), (one, "ph.item_overall")}
        assert len(links.photo_links(mission.database)) == 3
        with pytest.raises(LinkedAlready, match="P-A0001, P-A0002"):
            recording.link_photos(mission, VOCABULARY, item, shown, "close_scale")
        recording.link_photos(mission, VOCABULARY, item, shown, "other=Seen by night")
        with pytest.raises(LinkedAlready):
            recording.link_photos(mission, VOCABULARY, item, shown, "other=Seen by night")
        assert links.orphan_photos(mission.database) == []

    def test_a_photo_comes_off_with_a_reason(self, mission: Mission, shown: list[Row]) -> None:
        item = add(mission)
        recording.link_photos(mission, VOCABULARY, item, shown, "close_scale")
        recording.unlink_photos(mission, item, shown[:1], "Another piece")
        assert [row.id for row in links.orphan_photos(mission.database)] == [shown[0].id]
        with pytest.raises(NotLinked):
            recording.unlink_photos(mission, item, shown[:1], "Again")

    def test_a_photo_is_found_by_number_file_name_and_id(self, mission: Mission, shown: list[Row]) -> None:
        for name in ("P-A0001", "DSC_0000.JPG", str(shown[0].id)):
            assert recording.find_photo(mission, name) == shown[0]
        with pytest.raises(NoSuchPhoto):
            recording.find_photo(mission, "DSC_0009.JPG")

    def test_a_photograph_leads_to_the_item_that_it_was_tied_to_first(
        self, laptop: Laptop, mission: Mission
    ) -> None:
        laptop.take_in(mission, card(laptop.root / "card", 2))
        tied, loose = (recording.find_photo(mission, number) for number in ("P-A0001", "P-A0002"))
        first, second = add(mission), add(mission)
        for item in (first, second):
            recording.link_photos(mission, VOCABULARY, item, [tied], "item_overall")
        led = [recording.item_of(mission, one.id) for one in (tied, loose, second)]
        assert led == [first.id, "", second.id]


class TestNotesAndMarkings:
    def test_a_note_says_what_who_and_on_whose_word(self, mission: Mission) -> None:
        item = add(mission).id
        recording.add_note(mission, VOCABULARY, item, " Face down ", "question", "pv.stated_by_host")
        (row,) = notes.all_notes(mission.database)
        assert (row.text, row.kind, row.provenance, row.actor) == (
            "Face down",
            "note.question",
            "pv.stated_by_host",
            "P-01",
        )
        with pytest.raises(MissingField):
            recording.add_note(mission, VOCABULARY, item, " ")
        with pytest.raises(UnknownTerm):
            recording.add_note(mission, VOCABULARY, item, "Text", "rumour")

    def test_markings_are_numbered_on_their_item(self, mission: Mission) -> None:
        item, other = add(mission), add(mission)
        said = {"transcription": "4{1|7}-[2]", "type": "serial_number", "position": "left edge"}
        assert recording.add_marking(mission, VOCABULARY, item, said).label == "F-A001/M01"
        assert recording.add_marking(mission, VOCABULARY, other, {"transcription": "[?]"}).label == "F-A002/M01"
        recording.undo(mission, "Mistake")
        assert recording.add_marking(mission, VOCABULARY, other, {"transcription": "[?]"}).label == "F-A002/M02"
        row, void = markings.all_markings(mission.database)
        assert (row.type, row.technique, row.legibility) == (
            "mk.serial_number",
            "mt.unknown",
            "legib.unknown",
        )
        assert (row.position, void.position) == ("left edge", UNKNOWN)

    def test_a_transcription_keeps_to_its_grammar(self, mission: Mission) -> None:
        item = add(mission)
        with pytest.raises(BadTranscription):
            recording.add_marking(mission, VOCABULARY, item, {"transcription": "4{1|7"})
        with pytest.raises(MissingField):
            recording.add_marking(mission, VOCABULARY, item, {})


class TestWhatIsNumberedOnAnItem:
    @pytest.fixture
    def marking(self, mission: Mission) -> Row:
        add(mission)
        said = {"transcription": "4{1|7}", "type": "serial_number"}
        recording.add_marking(mission, VOCABULARY, recording.find_item(mission, "F-A001"), said)
        return recording.find_marking(mission, "F-A001/M01")

    @pytest.fixture
    def note(self, mission: Mission) -> Row:
        made = recording.add_note(mission, VOCABULARY, add(mission).id, "Face down")
        assert made.label == "N01"
        return recording.find_note(mission, made.id)

    def test_a_marking_is_read_anew(self, mission: Mission, marking: Row) -> None:
        said = {"transcription": "47", "legibility": "partial"}
        recording.correct_marking(
            mission, VOCABULARY, marking, said, recording.Why("second_reading", "Under raking light")
        )
        again = recording.find_marking(mission, marking.id)
        assert (again.transcription, again.legibility, again.type) == (
            "47",
            "legib.partial",
            "mk.serial_number",
        )
        made, corrected = log.of_subject(mission.database, marking.id)
        assert isinstance(corrected.act, MarkingCorrect)
        assert (corrected.act.reason, corrected.act.note) == ("cr.second_reading", "Under raking light")
        assert corrected.act.was == dict.fromkeys(said, (made.envelope.id,))

    def test_a_reading_that_leaves_the_grammar_corrects_nothing(self, mission: Mission, marking: Row) -> None:
        for said, error in (({"transcription": "4{1"}, BadTranscription), ({"transcription": ""}, MissingField)):
            with pytest.raises(error):
                recording.correct_marking(mission, VOCABULARY, marking, said, recording.Why("typo"))
        with pytest.raises(NothingToDo):
            recording.correct_marking(mission, VOCABULARY, marking, {}, recording.Why("typo"))
        assert len(log.of_subject(mission.database, marking.id)) == 1

    def test_a_note_is_reworded(self, mission: Mission, note: Row) -> None:
        recording.correct_note(
            mission, VOCABULARY, note, {"text": "Face up", "kind": "question"}, recording.Why("typo")
        )
        again = recording.find_note(mission, "F-A001/N01")
        assert (again.text, again.kind) == ("Face up", "note.question")
        recording.correct_note(mission, VOCABULARY, again, {"kind": "safety"}, recording.Why("typo"))
        assert recording.find_note(mission, "F-A001/N01").kind == "note.safety"
        with pytest.raises(MissingField):
            recording.correct_note(mission, VOCABULARY, note, {"text": " "}, recording.Why("typo"))

    def test_a_marking_and_a_note_are_set_aside(self, mission: Mission, marking: Row) -> None:
        recording.add_note(mission, VOCABULARY, marking.item, "Twice")
        recording.withdraw_marking(mission, marking, "A scratch")
        recording.withdraw_note(mission, recording.find_note(mission, "F-A001/N01"), "Said twice")
        assert markings.all_markings(mission.database) == notes.all_notes(mission.database) == []
        assert recording.find_marking(mission, "F-A001/M01").withdrawn == "A scratch"
        with pytest.raises(MissingField):
            recording.withdraw_marking(mission, marking, " ")

    def test_two_corrections_unaware_are_a_conflict_until_one_names_both(
        self, mission: Mission, marking: Row, note: Row
    ) -> None:
        case = recording.find_case(mission, "XX-2024-AA-001")
        for number in ("1", "2"):
            recording.correct_marking(
                mission, VOCABULARY, marking, {"transcription": number}, recording.Why("typo")
            )
            recording.correct_note(mission, VOCABULARY, note, {"text": number}, recording.Why("typo"))
            recording.correct_case(mission, VOCABULARY, case, {"title": number}, recording.Why("typo"))
        assert conflicts(mission.database) == [
            Conflict("marking", marking.id, "field"),
            Conflict("matter", case.id, "field"),
            Conflict("note", note.id, "field"),
        ]
        marking = recording.find_marking(mission, marking.id)
        note = recording.find_note(mission, note.id)
        case = recording.find_case(mission, case.id)
        recording.correct_marking(
            mission, VOCABULARY, marking, {"transcription": "1"}, recording.Why("reconciliation")
        )
        recording.correct_note(mission, VOCABULARY, note, {"text": "1"}, recording.Why("reconciliation"))
        recording.correct_case(mission, VOCABULARY, case, {"title": "1"}, recording.Why("reconciliation"))
        assert conflicts(mission.database) == []

    def test_numbers_are_never_given_twice(self, mission: Mission, note: Row) -> None:
        recording.undo(mission, "Mistake")
        assert recording.add_note(mission, VOCABULARY, note.target, "Again").label == "N02"

    def test_what_has_no_such_number_is_said(self, mission: Mission, note: Row) -> None:
        for name in ("F-A001/N02", "F-A002/N01", "nothing"):
            with pytest.raises(NoSuchSubject):
                recording.find_note(mission, name)

    def test_the_log_calls_them_by_their_numbers(self, mission: Mission, marking: Row) -> None:
        recording.add_note(mission, VOCABULARY, marking.item, "Twice")
        assert {"F-A001/M01", "F-A001/N01"} <= set(names(mission.database).values())


class TestSearch:
    def test_a_marking_is_found_by_every_reading(self, mission: Mission) -> None:
        made = recording.add_marking(mission, VOCABULARY, add(mission), {"transcription": "2{3|8}11 ㅈ"})
        for text in ("2311", "2811", "2{3|8}11", "ㅈ"):
            assert found(mission, text) == {made.id}
        assert found(mission, "2911") == set()

    def test_what_follows_no_grammar_known_here_is_found_as_it_stands(self) -> None:
        row: Row = dict.fromkeys((*markings.FIELDS, "item"), "x") | {"transcription": "4{1|7"}
        assert list(markings.words(row)) == ["x", "x", "4{1|7", "x"]

    def test_everything_people_write_is_found(self, mission: Mission) -> None:
        item = add(mission, description="Вигнутий лист з заклепками", host_number="Exhibit 12/7")
        recording.add_note(mission, VOCABULARY, item.id, "파편의 뒷면")
        for text in ("заклеп", "12/7", "뒷면"):
            assert len(found(mission, text)) == 1


class TestUndo:
    def test_the_newest_act_is_taken_back_and_both_stay_in_the_log(self, mission: Mission) -> None:
        item = add(mission)
        correct(mission, item, count=2)
        before = log.size(mission.database)
        assert undone(mission, "Counted wrong") == ["item.correct/1"]
        assert recording.find_item(mission, "F-A001").count == 1
        assert undone(mission, "No item") == ["item.add/1"]
        assert labels(mission) == []
        assert log.size(mission.database) == before + 2

    def test_undo_goes_on_where_it_was_after_reopening(self, laptop: Laptop) -> None:
        with laptop.found() as mission:
            add(mission)
            add(mission)
            recording.undo(mission, "")
        with laptop.open() as again:
            recording.undo(again, "")
            assert labels(again) == []
            with pytest.raises(OnlyCase):
                recording.undo(again, "")

    def test_the_only_case_cannot_be_taken_back_a_further_one_can(self, mission: Mission) -> None:
        with pytest.raises(OnlyCase):
            undone(mission, "")
        case = recording.find_case(mission, "XX-2024-AA-001")
        recording.correct_case(mission, VOCABULARY, case, {"title": "Typed wrongly"}, recording.Why("typo"))
        recording.add_case(mission, "XX-2024-AA-002", "Another")
        assert [undone(mission, "") for _ in range(2)] == [["case.add/1"], ["case.correct/1"]]
        assert [row.code for row in cases.all_cases(mission.database)] == ["XX-2024-AA-001"]

    def test_what_one_command_did_is_taken_back_as_one(self, mission: Mission, laptop: Laptop) -> None:
        laptop.take_in(mission, card(laptop.root / "card", 2))
        shown = [recording.find_photo(mission, number) for number in ("P-A0001", "P-A0002")]
        item = add(mission)
        recording.tag(mission, VOCABULARY, item.id, ["dmg.bent", "dmg.burnt"])
        recording.untag(mission, VOCABULARY, item.id, ["dmg.bent", "dmg.burnt"], "Another item")
        assert undone(mission, "") == ["tag.withdraw/1"] * 2
        assert len(links.tags(mission.database)) == 2
        assert undone(mission, "") == ["tag.add/1"] * 2
        assert links.tags(mission.database) == []
        recording.add_item(mission, VOCABULARY, {"hazard": "sharp"}, shown=shown)
        assert len(links.photo_links(mission.database)) == 2
        assert undone(mission, "") == ["photo.link/1"] * 2 + ["item.add/1"]
        assert (links.photo_links(mission.database), labels(mission)) == ([], ["F-A001"])
        assert undone(mission, "") == ["item.add/1"]

    def test_undo_reaches_what_was_done_before_a_folder_was_restored(self, tmp_path: Path, laptop: Laptop) -> None:
        with laptop.found() as mission:
            add(mission)
        restored = laptop.copied(tmp_path / "restored")
        with laptop.open() as mission:
            add(mission)
        with restored.open() as mission:
            assert [row.act for row in streams.all_streams(mission.database)].count("log.fork/1") == 1
            add(mission)
            assert labels(mission) == ["F-A001", "F-A002"]
            recording.undo(mission, "")
            assert labels(mission) == ["F-A001"]
            recording.undo(mission, "")
            assert labels(mission) == []

    def test_another_persons_acts_are_left_alone(self, mission: Mission) -> None:
        add(mission)
        act_as(mission, "P-02")
        add(mission)
        act_as(mission, "P-01")
        recording.undo(mission, "")
        assert labels(mission) == ["F-A002"]

    def test_undo_is_refused_once_another_hand_has_acted(self, mission: Mission) -> None:
        item = add(mission)
        act_as(mission, "P-02")
        correct(mission, item, count=2)
        act_as(mission, "P-01")
        with pytest.raises(OthersActed, match="P-02 has acted on F-A001 since"):
            recording.undo(mission, "")
        assert recording.find_item(mission, "F-A001").count == 2

    @pytest.mark.parametrize("lean", ["note", "tag", "part", "marking"])
    def test_undo_is_refused_once_another_hand_leans_on_it(self, mission: Mission, lean: str) -> None:
        item = add(mission)
        act_as(mission, "P-02")
        {
            "note": lambda: recording.add_note(mission, VOCABULARY, item.id, "Text"),
            "tag": lambda: recording.tag(mission, VOCABULARY, item.id, ["dmg.bent"]),
            "part": lambda: add(mission, parent="F-A001"),
            "marking": lambda: recording.add_marking(mission, VOCABULARY, item, {"transcription": "7"}),
        }[lean]()
        act_as(mission, "P-01")
        with pytest.raises(OthersLean, match="P-02 has recorded something that leans on F-A001 since"):
            recording.undo(mission, "")
        assert "F-A001" in labels(mission)


class TestTwoLaptops:
    def test_whoever_has_recorded_nothing_has_nothing_to_take_back(self, tmp_path: Path) -> None:
        _, guest = team(tmp_path)
        with guest.open() as mission, pytest.raises(NothingToUndo, match="No act of P-02 from this laptop"):
            recording.undo(mission, "")

    def test_two_people_who_correct_one_field_unaware_are_a_conflict(self, tmp_path: Path) -> None:
        lead, guest = team(tmp_path)
        with lead.open() as mission:
            item = add(mission)
            packet = lead.seal(mission).path
            correct(mission, item, count=2)
        with guest.open() as mission:
            guest.merge(mission, packet)
            correct(mission, recording.find_item(mission, "F-A001"), count=3)
            packet = guest.seal(mission).path
        with lead.open() as mission:
            merged = lead.merge(mission, packet)
            assert merged.conflicts == (Conflict("item", item.id, "field"),)
            row = recording.find_item(mission, "F-A001")
            assert len(row.heads["count"]) == 2
            assert correct(mission, row, count=4).conflicts == 0

    def test_undo_is_refused_once_the_other_laptop_has_acted(self, tmp_path: Path) -> None:
        lead, guest = team(tmp_path)
        with lead.open() as mission:
            add(mission)
            packet = lead.seal(mission).path
        with guest.open() as mission:
            guest.merge(mission, packet)
            correct(mission, recording.find_item(mission, "F-A001"), count=3)
            packet = guest.seal(mission).path
        with lead.open() as mission:
            lead.merge(mission, packet)
            with pytest.raises(OthersActed):
                recording.undo(mission, "")

    def test_each_laptop_gives_labels_of_its_own_letter(self, tmp_path: Path) -> None:
        lead, guest = team(tmp_path)
        with lead.open() as mission:
            add(mission)
            packet = lead.seal(mission).path
        with guest.open() as mission:
            guest.merge(mission, packet)
            add(mission)
            assert labels(mission) == ["F-A001", "F-B001"]
