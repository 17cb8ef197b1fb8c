"""The checklist: what would hinder a packet, and what is worth knowing before it is sealed."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from fieldkit import intake, recording
from fieldkit.errors import Cancelled, ForkOpen
from fieldkit.intake import Source
from fieldkit.merging import merge
from fieldkit.mission import Mission
from fieldkit.packing.checklist import Checklist, Inside, checklist
from fieldkit.progress import Step, silent
from fieldkit.reviewing import import_receipt, issue_receipt
from tests.make import PASSPHRASE, Laptop, card, team, vocabulary

VOCABULARY = vocabulary()


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path, "P-01")


@pytest.fixture
def mission(laptop: Laptop) -> Iterator[Mission]:
    with laptop.found() as made:
        yield made


def look(mission: Mission, *labels: str, person: str = "P-01", folder: Path | None = None) -> Checklist:
    chosen = [recording.find_item(mission, label) for label in labels]
    return checklist(mission, chosen, person, folder)


def codes(found: Checklist) -> list[str]:
    return [point.code for point in found.points]


def said(found: Checklist, code: str) -> str:
    point = next(point for point in found.points if point.code == code)
    return point.sentence.format_map(point.facts)


def stop(step: Step) -> None:
    if step.done:
        raise Cancelled


def link(mission: Mission, label: str, number: str, role: str) -> None:
    item, photo = recording.find_item(mission, label), recording.find_photo(mission, number)
    recording.link_photos(mission, VOCABULARY, item, [photo], role)


def test_an_empty_mission_says_that_it_is_empty_and_hinders_nothing(mission: Mission) -> None:
    found = look(mission)
    assert (codes(found), found.hindered) == (["empty"], False)


def test_what_would_go_in_is_counted(laptop: Laptop, mission: Mission) -> None:
    folder = card(laptop.root / "card", 3)
    (folder / "list.txt").write_bytes(b"a list")
    laptop.take_in(mission, folder)
    laptop.item(mission)
    size = sum(path.stat().st_size for path in folder.iterdir())
    assert look(mission).inside == Inside("all", 1, 3, 1, 0, size)
    link(mission, "F-A001", "P-A0002", "close_scale")
    chosen = look(mission, "F-A001").inside
    assert chosen == Inside("chosen", 1, 1, 0, 0, (folder / "DSC_0001.JPG").stat().st_size)


def test_it_names_items_that_lack_photograph_measurement_and_scale(laptop: Laptop, mission: Mission) -> None:
    laptop.take_in(mission, card(laptop.root / "card", 2))
    for number in range(7):
        laptop.item(mission, description=str(number))
    link(mission, "F-A001", "P-A0001", "close_scale")
    link(mission, "F-A002", "P-A0002", "item_overall")
    recording.withdraw_item(mission, recording.find_item(mission, "F-A007"), "No fragment")
    found = look(mission)
    assert codes(found) == ["no_photo", "no_measurement", "no_scale"]
    assert said(found, "no_photo") == "Items that no photograph shows: 4 (F-A003, F-A004, F-A005, F-A006)."
    assert said(found, "no_measurement").endswith("6 (F-A001, F-A002, F-A003, F-A004, F-A005, …).")
    assert said(found, "no_scale").endswith("5 (F-A002, F-A003, F-A004, F-A005, F-A006).")
    assert not found.hindered
    assert codes(look(mission, "F-A001")) == ["no_measurement"]
    assert look(mission, "F-A002").points[0].subjects == (recording.find_item(mission, "F-A002").id,)


def test_it_counts_loose_photographs_conflicts_and_intakes_cut_short(laptop: Laptop, mission: Mission) -> None:
    with suppress(Cancelled):
        intake.take_in(mission, Source(card(laptop.root / "short", 3)), stop, thumbnails=False)
    found = look(mission)
    assert codes(found) == ["loose", "cut_short"]
    assert said(found, "cut_short") == "Intakes that did not reach their end: 1."


def test_a_text_that_is_half_typed_does_not_go_in_and_is_counted(laptop: Laptop, mission: Mission) -> None:
    laptop.take_in(mission, card(laptop.root / "card", 1))
    recording.keep_draft(mission, "record", None, "notes", "Seen from the no")
    found = look(mission)
    assert codes(found) == ["loose", "drafts"]
    assert not found.hindered


def test_it_says_which_packet_holds_the_same_and_that_all_was_receipted(tmp_path: Path) -> None:
    lead, hq = team(tmp_path, "HQ-01")
    with lead.open() as field, hq.open() as headquarters:
        lead.take_in(field, card(tmp_path / "card", 1))
        sealed = lead.seal(field)
        assert (
            said(look(field), "repeats") == f"The same things are in {sealed.packet}, which waits for its receipt."
        )
        hq.merge(headquarters, sealed.path)
        officer = hq.profile.signer(headquarters.info.id, "HQ-01", PASSPHRASE, hq.clock)
        receipt = issue_receipt(headquarters, sealed.path, officer, "Registry", tmp_path, silent)
        import_receipt(field, receipt.path)
        found = look(field)
        assert (found.inside, codes(found), found.hindered) == (None, ["receipted"], True)
        lead.item(field)
        assert look(field).inside == Inside("unreceipted", 1, 0, 0, 0, 0)


def test_a_fork_hinders_as_sealing_does(tmp_path: Path) -> None:
    lead, hq = team(tmp_path, "HQ-01")
    made = []
    for laptop in (lead, lead.cloned(tmp_path / "copy")):
        with laptop.open() as mission:
            laptop.item(mission)
            made.append(laptop.seal(mission, folder=laptop.root).path)
    with hq.open() as mission:
        for packet in made:
            hq.merge(mission, packet)
        found = checklist(mission, [], "HQ-01")
        assert found.points[0].code == "fork"
        assert found.hindered
        with pytest.raises(ForkOpen):
            hq.seal(mission)


def test_what_two_people_set_unawares_is_counted(tmp_path: Path) -> None:
    lead, guest = team(tmp_path)
    with lead.open() as field, guest.open() as theirs:
        lead.item(field)
        guest.merge(theirs, lead.seal(field).path)
        for count, mission in enumerate((field, theirs), 2):
            item = recording.find_item(mission, "F-A001")
            recording.correct_item(mission, VOCABULARY, item, {"count": count}, recording.Why("typo"))
        lead.merge(field, guest.seal(theirs).path)
        assert said(look(field), "conflicts") == "Places where the log contradicts itself: 1."


def test_a_person_whose_key_is_not_here_cannot_seal(laptop: Laptop, mission: Mission) -> None:
    assert (
        said(look(mission, person="P-09"), "key") == "The key of P-09, who acts here, cannot sign in this mission."
    )
    (laptop.profile.folder / "people" / "P-01.key").unlink()
    assert look(mission).hindered


def test_a_place_without_room_or_that_is_gone_hinders(
    laptop: Laptop, mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert codes(look(mission, folder=laptop.root / "gone"))[0] == "room"
    laptop.take_in(mission, card(laptop.root / "card", 1))
    monkeypatch.setattr("fieldkit.packet.write.free_space", lambda _: 10)  # as on a full stick
    found = look(mission)
    assert found.hindered
    assert str(mission.layout.packets) in said(found, "room")


def test_originals_that_are_held_elsewhere_are_counted(tmp_path: Path) -> None:
    lead, guest = team(tmp_path)
    with lead.open() as field, guest.open() as theirs:
        guest.take_in(theirs, card(tmp_path / "card", 2))
        packet = guest.seal(theirs).path

        def full(step: Step) -> None:
            if step.stage == "originals" and step.done:
                raise Cancelled

        with suppress(Cancelled):
            merge(field, packet, full)
        found = look(field)
        assert said(found, "absent").endswith(": 1.")


def test_a_mission_that_is_open_for_reading_only_can_be_looked_over(laptop: Laptop) -> None:
    laptop.found().close()
    with laptop.open(write=False) as mission:
        assert codes(look(mission)) == ["empty"]
