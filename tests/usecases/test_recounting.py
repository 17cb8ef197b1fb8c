"""The log in words: who did what to what, what stood before, what stands since, and what became of it."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from fieldkit import recording
from fieldkit.canon import canonical, digest
from fieldkit.custody.entry import Entry, read_entry
from fieldkit.custody.fold import set_fields
from fieldkit.errors import AlreadyThere, Cancelled
from fieldkit.labels import in_english
from fieldkit.measure.points import clicked
from fieldkit.measuring import Placed, measure_length, withdraw_measurement
from fieldkit.mission import Draft, Mission
from fieldkit.mission.check import check
from fieldkit.model.acts import ACTS
from fieldkit.model.finding import Finding
from fieldkit.model.item import Item
from fieldkit.model.undo import Undo
from fieldkit.progress import Step, silent
from fieldkit.recording import Why
from fieldkit.recounting import (
    Change,
    Line,
    Recounting,
    Spot,
    Thing,
    Unread,
    Wanted,
    counts,
    deed_in_words,
    matters,
    numbers,
    spot_of,
    subjects_about,
    thing_with,
    things_called,
    versions_of,
    write_table,
)
from fieldkit.recounting.changes import ORDER
from fieldkit.recounting.deeds import PHRASES
from fieldkit.recounting.facts import FACTS, NAMES
from fieldkit.recounting.words import ACT_WORDS
from fieldkit.store import driver, log, measurements
from tests.acts import BY_NAME as EXAMPLES
from tests.entries import described, uuid
from tests.make import Laptop, card, photo_bytes, team, vocabulary
from tests.usecases.furnished import send
from tests.usecases.spoiled import unguarded

VOCABULARY = vocabulary()
TYPO = Why("typo", "mixed up")
PLACED = Placed(
    bar_mm=100.0,
    u_rel=0.001,
    bar=(clicked(20, 50, "full_size"), clicked(320, 50, "full_size")),
    points=(clicked(40, 150, "full_size"), clicked(340, 150, "full_size")),
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """Two photographs, and one item of steel."""
    laptop = Laptop(tmp_path_factory.mktemp("template"), "P-01")
    folder = card(laptop.root / "card", 1)
    (folder / "large.jpg").write_bytes(photo_bytes(1, (400, 300)))
    with laptop.found() as made:
        laptop.take_in(made, folder)
        laptop.item(made, material=["steel"], description="A bent ring")
    return laptop


@pytest.fixture
def laptop(template: Laptop, tmp_path: Path) -> Laptop:
    return template.cloned(tmp_path / "laptop")


@pytest.fixture
def mission(laptop: Laptop) -> Iterator[Mission]:
    with laptop.open() as opened:
        yield opened


def lines(mission: Mission, **wanted: frozenset[str]) -> list[Line]:
    told = Recounting(mission, VOCABULARY).lines(numbers(mission, Wanted(**wanted)))
    return [line for line in told if isinstance(line, Line)]


def newest(mission: Mission) -> Line:
    return lines(mission)[0]


def phrase(mission: Mission, *entries: Entry) -> str:
    deed = entries or (newest(mission).entry,)
    return deed_in_words(Recounting(mission, VOCABULARY).teller(deed), deed)


def item(mission: Mission) -> Item:
    return recording.find_item(mission, "F-A001")


def tagged(mission: Mission, *words: str) -> None:
    recording.tag(mission, VOCABULARY, item(mission).id, words)


def corrected(mission: Mission, **stated: object) -> None:
    recording.correct_item(mission, VOCABULARY, item(mission), stated, TYPO)


# -- who, what, when, about what --


def test_a_line_says_who_did_what_when_by_the_laptops_own_clock(mission: Mission) -> None:
    tagged(mission, "dmg.bent")
    line = newest(mission)
    assert (line.entry.envelope.actor, line.letter, line.said) == ("P-01", "A", "Tag attached")
    assert line.at.isoformat(sep=" ").endswith("+02:00")
    assert line.about == (Thing("item", item(mission).id, "F-A001"),)
    assert line.changes == (Change("Tagged as", "", "Bent"),)


def test_a_link_is_about_the_photograph_and_the_item(mission: Mission) -> None:
    photo = recording.find_photo(mission, "P-A0001")
    recording.link_photos(mission, VOCABULARY, item(mission), [photo], "close_scale")
    assert [(thing.kind, thing.name) for thing in newest(mission).about] == [
        ("photo", "P-A0001"),
        ("item", "F-A001"),
    ]


def test_what_opens_a_log_is_about_laptop_and_person(mission: Mission) -> None:
    opening = lines(mission)[::-1][:3]
    assert [(line.said, [(thing.kind, thing.name) for thing in line.about]) for line in opening] == [
        ("Mission opened", [("laptop", "Laptop A")]),
        ("Person began to act", [("person", "P-01")]),
        ("Case opened", [("case", "XX-2024-AA-001")]),
    ]


def test_an_entry_is_signed_once_a_checkpoint_covers_it(mission: Mission) -> None:
    tagged(mission, "dmg.bent")
    assert [line.signed for line in lines(mission)[:2]] == [False, True]
    mission.checkpoint()
    assert newest(mission).signed


def test_an_entry_that_is_not_there_is_none(mission: Mission) -> None:
    assert Recounting(mission, VOCABULARY).lines([999]) == [None]


def test_a_subject_that_no_readable_entry_made_has_no_name(laptop: Laptop) -> None:
    with laptop.open() as mission:
        tagged(mission, "dmg.bent")
    with unguarded(laptop.folder / "mission.db") as other:
        other.execute("DELETE FROM entry_subject WHERE n = (SELECT n FROM entry WHERE act = 'item.add/1')")
        other.execute(
            "UPDATE body SET line = CAST('{}' AS BLOB) WHERE n = (SELECT n FROM entry WHERE act = 'case.add/1')"
        )
    with laptop.open(write=False) as mission:
        told = Recounting(mission, VOCABULARY).lines(numbers(mission, Wanted()))
        assert [line.about for line in told if isinstance(line, Line) and line.said == "Tag attached"] == [()]


def test_an_act_of_a_newer_version_is_named_as_one(mission: Mission) -> None:
    strange(mission, "item.weigh/1")
    line = newest(mission)
    assert (line.said, line.changes) == ("Act of a newer fieldkit: item.weigh/1", ())


def test_a_known_act_of_another_version_is_one_of_a_newer_fieldkit_too(mission: Mission) -> None:
    strange(mission, "item.add/9")
    assert newest(mission).said == "Act of a newer fieldkit: item.add/9"


# -- before and after --


def test_a_new_item_is_told_by_what_is_known_of_it_before_what_is_not(mission: Mission) -> None:
    (made,) = lines(mission, acts=frozenset({"item.add/1"}))
    fields = {change.field: change.after for change in made.changes}
    assert list(fields)[:3] == ["Description", "Material", "Hazard"]
    assert (fields["Material"], fields["Case"], fields["Custody before"]) == (
        "Steel",
        "XX-2024-AA-001",
        "not recorded",
    )
    assert {change.before for change in made.changes} == {""}


def test_a_correction_shows_the_old_value_and_the_new_one_and_why(mission: Mission) -> None:
    corrected(mission, description="A ring", condition=["bent"])
    line = newest(mission)
    assert line.changes == (
        Change("Description", "A bent ring", "A ring"),
        Change("Condition", "Unknown condition", "Bent"),
    )
    assert line.why == "Typing error: mixed up"


def test_the_old_value_is_the_one_that_its_author_saw(mission: Mission) -> None:
    seen = item(mission)
    corrected(mission, description="A ring")
    recording.correct_item(mission, VOCABULARY, seen, {"description": "A disc"}, TYPO)
    assert newest(mission).changes == (Change("Description", "A bent ring", "A disc"),)


def test_who_settles_a_conflict_saw_both_values(mission: Mission) -> None:
    seen = item(mission)
    corrected(mission, description="A ring")
    recording.correct_item(mission, VOCABULARY, seen, {"description": "A disc"}, TYPO)
    corrected(mission, description="A washer")
    assert newest(mission).changes == (Change("Description", "A ring / A disc", "A washer"),)


def test_an_unknown_is_told_by_its_kind_and_the_hosts_word_as_such(mission: Mission) -> None:
    unknown = recording.unknown(VOCABULARY, "not_permitted")
    recording.correct_item(
        mission, VOCABULARY, item(mission), {"host_number": unknown}, Why("typo", provenance="stated_by_host")
    )
    assert newest(mission).changes == (Change("Host's number", "", "not permitted by the host (Stated by host)"),)


def test_a_tag_that_is_taken_off_stood_before(mission: Mission) -> None:
    tagged(mission, "dmg.bent")
    recording.untag(mission, VOCABULARY, item(mission).id, ["dmg.bent"], "It is not")
    line = newest(mission)
    assert (line.changes, line.why, line.about[0].name) == (
        (Change("Tagged as", "Bent", ""),),
        "It is not",
        "F-A001",
    )


def test_what_is_set_aside_stood_until_then(mission: Mission) -> None:
    recording.withdraw_item(mission, item(mission), "Not ours")
    assert newest(mission).changes == (Change("Standing", "stands", "set aside"),)


def test_a_figure_stands_with_its_interval_and_one_that_corrects_it_beside_it(mission: Mission) -> None:
    photo = recording.find_photo(mission, "P-A0002")
    recording.link_photos(mission, VOCABULARY, item(mission), [photo], "close_scale")
    measure_length(mission, VOCABULARY, item(mission), photo, PLACED)
    first = newest(mission)
    (earlier,) = measurements.all_measurements(mission.database)
    shorter = replace(PLACED, points=(PLACED.points[0], clicked(240, 150, "full_size")))
    measure_length(mission, VOCABULARY, item(mission), photo, shorter, supersedes=earlier, reason="typo")
    second = newest(mission)
    assert first.changes[0].field == second.changes[0].field == "Length"
    assert first.changes[0].after == second.changes[0].before == earlier.figure.display()
    assert "95 %" in second.changes[0].after
    assert [thing.name for thing in second.about] == ["P-A0002", "F-A001"]
    assert second.why == "Typing error"
    withdraw_measurement(mission, measurements.all_measurements(mission.database)[-1], "Wrong bar")
    assert newest(mission).about == second.about


def test_undo_turns_before_and_after_round_and_names_what_it_took_back(mission: Mission) -> None:
    corrected(mission, description="A ring")
    recording.undo(mission, "Too early")
    line, undone = lines(mission)[:2]
    assert (line.said, line.why) == ("Taken back: Item corrected", "Too early")
    assert line.changes == (Change("Description", "A ring", "A bent ring"),)
    assert (undone.taken_back, line.taken_back) == (True, False)


def test_an_undo_that_is_taken_back_does_the_act_again(mission: Mission) -> None:
    corrected(mission, description="A ring")
    recording.undo(mission, "")
    undo = newest(mission).entry
    mission.record([Draft(Undo(entry=undo.envelope.id, reason=""), undo.envelope.subjects)])
    again, _, done = lines(mission)[:3]
    assert (again.said, again.changes) == ("Done again: Item corrected", done.changes)
    assert not done.taken_back


def test_a_tag_that_was_taken_back_is_still_told_with_its_item(mission: Mission) -> None:
    tagged(mission, "dmg.bent")
    recording.undo(mission, "")
    assert [line.about[0].name for line in lines(mission)[:2]] == ["F-A001", "F-A001"]
    told = lines(mission, subjects=subjects_about(mission, item(mission).id))
    assert [line.said for line in told] == ["Taken back: Tag attached", "Tag attached", "Item recorded"]


def test_an_item_that_was_taken_back_keeps_its_label(mission: Mission, laptop: Laptop) -> None:
    laptop.item(mission)
    recording.undo(mission, "")
    assert [thing.name for thing in newest(mission).about] == ["F-A002"]


def test_a_guest_who_corrects_a_case_saw_what_the_invitation_said(tmp_path: Path) -> None:
    _, guest = team(tmp_path)
    with guest.open() as mission:
        case = recording.find_case(mission, "XX-2024-AA-001")
        recording.correct_case(mission, VOCABULARY, case, {"title": "The case"}, TYPO)
        assert newest(mission).changes == (Change("Title", "A case", "The case"),)


def test_what_an_entry_said_that_is_not_here_is_not_made_up(mission: Mission) -> None:
    act = structs.replace(EXAMPLES["item.correct/1"], set=described("A ring"), was={"description": (uuid(7),)})
    mission.record([Draft(act, (item(mission).id,))])
    (change,) = newest(mission).changes
    assert (change.before, change.after) == ("what an entry says that is not in this log", "A ring")


def test_words_come_in_the_language_of_whoever_reads(mission: Mission) -> None:
    tagged(mission, "dmg.bent")
    told = Recounting(mission, VOCABULARY, "fr", lambda context, text: f"{context}|{text}")
    line = told.lines(numbers(mission, Wanted())[:1])[0]
    assert isinstance(line, Line)
    assert (line.said, line.changes[0].field) == ("acts|Tag attached", "report|Tagged as")
    assert line.changes[0].after == VOCABULARY.label("dmg.bent", "fr")


# -- every act --


def test_every_act_that_this_build_knows_is_told(mission: Mission) -> None:
    settable = [act for act in ACTS if act.NAME not in {"log.undo/1", "actor.begin/1"}]
    for act in settable:
        mission.record([Draft(EXAMPLES[act.NAME], (mission.hands.new_id(),))])
        line = newest(mission)
        assert line.said == ACT_WORDS[act.NAME.partition("/")[0]]
        assert all(change.before or change.after for change in line.changes)


def test_what_an_act_leaves_open_is_not_told(mission: Mission) -> None:
    unseen = structs.replace(EXAMPLES["photo.add/2"], width=None, height=None, number="P-A0009")
    unlabelled = structs.replace(EXAMPLES["item.add/1"], set=described("A ring"))
    copied = structs.replace(EXAMPLES["copy.verified/1"], medium=None)
    seen = structs.replace(EXAMPLES["card.seen/1"], name=None, series=())
    said = structs.replace(EXAMPLES["stationery.add/1"], photographer=None, clock=None, tags=())
    acts = (unseen, copied, seen, said, unlabelled)
    mission.record([Draft(act, (mission.hands.new_id(),)) for act in acts])
    item_line, *told, photo_line = lines(mission)[:5]
    assert "Pixels" not in {change.field for change in photo_line.changes}
    assert [[change.field for change in line.changes] for line in told] == [
        ["Place"],
        ["Files"],
        ["Files", "Digest of the catalogue"],
    ]
    assert (item_line.about, photo_line.about[0].name) == ((), "P-A0009")


def test_every_act_either_sets_fields_or_states_facts_or_withdraws() -> None:
    apart = {"log.undo/1"}
    for act in ACTS:
        fields = {"set", "known"} & set(act.__struct_fields__)
        withdraws = act.NAME.partition("/")[0].endswith((".withdraw", ".unlink"))
        assert act in FACTS or fields or withdraws or act.NAME in apart


def test_every_field_that_can_be_set_has_a_name_and_a_place() -> None:
    stored = {name for act in EXAMPLES.values() if hasattr(act, "set") for name in set_fields(act.set)}
    assert stored <= NAMES.keys() == set(ORDER)


def test_every_act_that_can_be_undone_has_a_phrase() -> None:
    undoable = {act.NAME.partition("/")[0] for act in ACTS if act.UNDOABLE} - {"log.undo"}
    assert undoable == PHRASES.keys()


# -- deeds --


def test_a_deed_is_one_phrase(mission: Mission) -> None:
    tagged(mission, "dmg.bent", "dmg.burnt")
    deed = [line.entry for line in lines(mission)[:2]]
    assert phrase(mission, *deed) == "tag F-A001 as Bent, Burnt"
    corrected(mission, condition=["bent"])
    assert phrase(mission) == "correct Condition of F-A001 to Bent"
    recording.withdraw_item(mission, item(mission), "Not ours")
    assert phrase(mission) == "set F-A001 aside"


def test_a_deed_on_many_things_names_a_few_and_counts_the_rest(mission: Mission, laptop: Laptop) -> None:
    made = [laptop.item(mission) for _ in range(5)]
    deed = [entry for one in made for entry in one.changes.entries]
    assert phrase(mission, *deed) == "record F-A002, F-A003 and 3 more"


def test_an_item_with_its_photographs_is_told_by_the_item(mission: Mission) -> None:
    photo = recording.find_photo(mission, "P-A0001")
    made = recording.add_item(mission, VOCABULARY, {"hazard": "none_observed"}, shown=[photo])
    assert phrase(mission, *reversed(made.changes.entries)) == "record F-A002"


def test_a_long_text_is_cut(mission: Mission) -> None:
    corrected(mission, description="A very long " * 20)
    assert phrase(mission).startswith("correct Description of F-A001 to A very long A very")
    assert phrase(mission).endswith("…")


def test_a_deed_without_a_phrase_is_told_by_its_act(mission: Mission) -> None:
    tagged(mission, "dmg.bent")
    recording.undo(mission, "")
    assert phrase(mission) == "Taken back: Tag attached"


# -- where things are --


def test_the_log_of_a_photograph_is_that_of_its_file_links_and_figures(mission: Mission) -> None:
    photo = recording.find_photo(mission, "P-A0001")
    recording.link_photos(mission, VOCABULARY, item(mission), [photo], "close_scale")
    told = lines(mission, subjects=subjects_about(mission, photo.id))
    assert [line.said for line in told] == [
        "Photograph linked to an item",
        "Photograph read",
        "File taken in",
    ]


def test_versions_of_an_act_are_found_by_its_name(mission: Mission) -> None:
    strange(mission, "item.add/9")
    assert versions_of(mission, "item.add") == {"item.add/1", "item.add/9"}
    assert versions_of(mission, "item.add/1") == {"item.add/1"}
    assert versions_of(mission, "no.such") == frozenset()


def test_people_acts_and_days_are_counted(mission: Mission) -> None:
    found = counts(mission)
    assert found.people == {"P-01": found.entries}
    assert sum(found.acts.values()) == sum(found.days.values()) == found.entries == len(lines(mission))
    assert (found.acts["item.add/1"], list(found.days)) == (1, ["2026-03-02"])


def test_things_are_found_by_a_part_of_their_name(mission: Mission, laptop: Laptop) -> None:
    laptop.item(mission)
    laptop.seal(mission)

    def called(text: str, **most: int) -> list[tuple[str, str]]:
        return [(thing.kind, thing.name) for thing in things_called(mission, text, **most)]

    assert called("a00") == [("item", "F-A001"), ("item", "F-A002")]
    assert called("p-a") == [("photo", "P-A0001"), ("photo", "P-A0002")]
    assert called("p-a", most=1) == [("photo", "P-A0001")]
    assert called("2024-aa") == [("case", "XX-2024-AA-001"), ("packet", "PKT-XX-2024-AA-001-A-0001")]
    assert called("%") == called(" ") == called("no such") == []


def test_items_with_one_label_are_told_apart_by_their_aliases(mission: Mission) -> None:
    for _ in range(2):
        act = structs.replace(EXAMPLES["item.add/1"], set=structs.replace(described("A ring"), label="F-A009"))
        mission.record([Draft(act, (mission.hands.new_id(),))])
    assert [thing.name for thing in things_called(mission, "a009")] == ["F-A009~A", "F-A009~B"]


def test_a_thing_is_known_by_its_id(mission: Mission) -> None:
    assert thing_with(mission, item(mission).id) == Thing("item", item(mission).id, "F-A001")
    assert thing_with(mission, uuid(99)) is None


# -- as a table --


def table(mission: Mission, folder: Path) -> list[list[str]]:
    """The log as other programs read it."""
    target = folder / "log.csv"
    write_table(Recounting(mission, VOCABULARY), numbers(mission, Wanted()), target, silent)
    assert target.read_bytes().count(b"\r\n") == target.read_bytes().count(b"\n")
    with target.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def test_the_table_holds_a_row_for_each_entry(mission: Mission, tmp_path: Path) -> None:
    corrected(mission, description="A ring; Кольцо, “so”")
    head, first, *rest = table(mission, tmp_path)
    row = dict(zip(head, first, strict=True))
    newest_line = newest(mission)
    assert (row["Person"], row["What"], row["About"]) == ("P-01", "Item corrected", "F-A001")
    assert row["Before and after"] == "Description: A bent ring → A ring; Кольцо, “so”"
    assert (row["Why"], row["Signed"], row["Taken back since"]) == ("Typing error: mixed up", "no", "no")
    assert (row["Hash"], row["Hash before"]) == (newest_line.entry.hash, newest_line.entry.envelope.prev)
    assert len(rest) + 1 == len(lines(mission))


def test_a_cell_that_a_spreadsheet_would_compute_is_made_a_text(mission: Mission, tmp_path: Path) -> None:
    recording.withdraw_item(mission, item(mission), "=HYPERLINK(1)")
    head, first, *_ = table(mission, tmp_path)
    assert dict(zip(head, first, strict=True))["Why"] == "'=HYPERLINK(1)"


def test_an_entry_that_does_not_read_keeps_its_row(laptop: Laptop, tmp_path: Path) -> None:
    with unguarded(laptop.folder / "mission.db") as other:
        other.execute("UPDATE body SET line = CAST('{}' AS BLOB) WHERE n = 5")
    with laptop.open(write=False) as mission:
        _, *rows = table(mission, tmp_path)
    (broken,) = (row for row in rows if row[4].startswith("does not read: "))
    assert broken[10]


def test_a_table_is_written_whole_or_not_at_all(mission: Mission, tmp_path: Path) -> None:
    def stop(_: Step) -> None:
        raise Cancelled

    places = numbers(mission, Wanted())
    with pytest.raises(Cancelled):
        write_table(Recounting(mission, VOCABULARY), places, tmp_path / "log.csv", stop)
    assert list(tmp_path.glob("*log.csv*")) == []
    table(mission, tmp_path)
    with pytest.raises(AlreadyThere):
        table(mission, tmp_path)


def test_findings_point_to_entries_and_subjects(mission: Mission) -> None:
    stream, sha256 = mission.stream, recording.find_photo(mission, "P-A0001").sha256
    first = numbers(mission, Wanted())[-1]
    pointed = {
        f"{stream}:0": Spot(entry=first),
        f"{stream}:0-9": Spot(entry=first),
        stream: Spot(entry=first),
        f"item:{item(mission).id}": Spot(subject=item(mission).id),
        item(mission).id: Spot(subject=item(mission).id),
        sha256: Spot(subject=recording.find_photo(mission, "P-A0001").original),
        f"{stream}:999": None,
        "0" * 64: None,
        "note_no_update": None,
        "XX-2024-AA-001": None,
    }
    found = {about: spot_of(mission, Finding.wrong("code", about, "")) for about in pointed}
    assert found == pointed


def test_an_entry_that_somebody_edited_stays_in_its_place_and_is_the_one_that_the_check_names(
    laptop: Laptop,
) -> None:
    with unguarded(laptop.folder / "mission.db") as other:
        other.execute(
            "UPDATE entry SET line = CAST(replace(line, 'P-01', 'P-09') AS BLOB) WHERE act = 'item.add/1'"
        )
    with laptop.open(write=False) as mission:
        told = Recounting(mission, VOCABULARY).lines(numbers(mission, Wanted()))
        broken = [line for line in told if isinstance(line, Unread)]
        first = next(one for one in check(mission, silent) if one.verdict == "disproved")
        assert spot_of(mission, first) == Spot(entry=broken[0].n)
        assert broken[0].why == "line and hash do not fit"


def test_laptops_and_restored_folders_are_told(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.open() as mission:
        before = [(one.kind, one.entry) for one in matters(mission, in_english)]
    assert before == [("laptop", 1)]
    older = laptop.copied(tmp_path / "copy")
    with laptop.open() as mission:
        tagged(mission, "dmg.bent")
    with older.open() as restored:
        told = matters(restored, in_english)
    assert [one.kind for one in told] == ["restored", "laptop", "laptop"]
    assert "with 9 of the 10 entries" in told[0].sentence


def test_two_histories_of_a_stream_are_told_first(laptop: Laptop, tmp_path: Path) -> None:
    clone = laptop.cloned(tmp_path / "clone")
    with laptop.open() as ours, clone.open() as theirs:
        tagged(ours, "dmg.bent")
        tagged(theirs, "dmg.burnt")
        send(theirs, ours)
        fork, *_ = matters(ours, in_english)
        (forked,) = Recounting(ours, VOCABULARY).lines([fork.entry or 0])
    assert (fork.kind, "two histories" in fork.sentence) == ("fork", True)
    assert isinstance(forked, Line)
    assert forked.said == "Tag attached"


def test_two_people_who_set_one_field_unawares_are_told(mission: Mission) -> None:
    seen = item(mission)
    corrected(mission, description="A ring")
    recording.correct_item(mission, VOCABULARY, seen, {"description": "A disc"}, TYPO)
    (conflict, *_) = matters(mission, in_english)
    assert (conflict.kind, conflict.subject) == ("conflict", seen.id)
    assert conflict.sentence.startswith("Item F-A001: two people set one field")


def strange(mission: Mission, act: str) -> None:
    """An entry by a newer version about the item, as a packet might bring it."""
    newest_entry = newest(mission).entry
    body = b'{"act":{"brand":"new"},"salt":"00"}'
    envelope = structs.replace(
        newest_entry.envelope,
        act=act,
        id=uuid(9),
        body=digest(body),
        seq=newest_entry.envelope.seq + 1,
        tick=newest_entry.envelope.tick + 1,
        prev=newest_entry.hash,
        subjects=(item(mission).id,),
    )
    with driver.transaction(mission.database):
        log.append(mission.database, [read_entry(canonical(envelope), body)])
