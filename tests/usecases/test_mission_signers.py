"""`mission check` asks this machine, not the folder, who may sign and how far the log went."""

import base64
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from fieldkit.custody.acting import acting_statement
from fieldkit.custody.entry import read_entry
from fieldkit.mission import Draft, Mission
from fieldkit.mission.check import check
from fieldkit.mission.values import Adopted
from fieldkit.model.finding import Finding
from fieldkit.model.mission import ActorBegin
from fieldkit.model.packet import PacketMerge, StreamTaken
from fieldkit.progress import silent
from fieldkit.store import log
from fieldkit.when import Reading
from tests.make import PASSPHRASE, Counter, Laptop, SteadyClock, act_as, team
from tests.usecases.furnished import notes, record, send

Found = list[tuple[str, str]]
CODE = "XX-2024-AA-001"


@pytest.fixture
def lead(tmp_path: Path) -> Laptop:
    """A laptop with a mission of five entries, closed."""
    laptop = Laptop(tmp_path / "lead", "P-01", chance=Counter(7))
    with laptop.found() as mission:
        record(mission, *notes(2))
    return laptop


@pytest.fixture
def mission(lead: Laptop) -> Iterator[Mission]:
    with lead.open() as opened:
        yield opened


def found(mission: Mission, verdict: str) -> Found:
    """Code and subject of the findings with this verdict; streams are called by the one that is written here."""
    every = [one for one in check(mission, silent) if one.verdict == verdict]
    assert all(is_a_sentence(one) for one in every)
    own = mission.pen.stream if mission.pen else "none"
    return [(one.code, one.subject.replace(own, "own")) for one in every]


def is_a_sentence(one: Finding) -> bool:
    return str(one).endswith(".") and "{" not in str(one)


def by(laptop: Laptop, verdict: str) -> Found:
    """What a laptop finds in its folder without writing into it."""
    with laptop.open(write=False) as opened:
        return found(opened, verdict)


def put(source: Path, target: Path) -> None:
    """Lay another folder in the place of one."""
    shutil.rmtree(target)
    shutil.copytree(source, target)


def test_a_mission_that_this_laptop_wrote_is_proved_by_its_keys_and_its_memory(mission: Mission) -> None:
    assert found(mission, "disproved") == found(mission, "not provable") == []
    proved = {one.code for one in check(mission, silent) if one.verdict == "proved"}
    assert proved >= {"device.certified", "actor.signed", "log.remembered"}


# -- another hand --


def test_a_log_that_was_wholly_rewritten_with_keys_of_another_is_disproved(lead: Laptop, tmp_path: Path) -> None:
    forger = Laptop(
        tmp_path / "forger", "P-01", chance=Counter(7)
    )  # by luck even mission and stream are called alike
    with forger.found() as forged:
        record(forged, *notes(3))
        assert found(forged, "disproved") == []
        stream = forged.stream
    put(forger.folder, lead.folder)
    assert by(lead, "disproved") == [
        ("mission.root", f"{stream}:0"),
        ("device.untrusted", f"{stream}:0"),
        ("actor.untrusted", f"{stream}:1"),
        ("log.behind", f"{stream}:4"),
    ]


def test_a_log_of_a_laptop_that_was_certified_for_another_is_disproved(mission: Mission, tmp_path: Path) -> None:
    other = Laptop(tmp_path / "other", "P-01")
    with other.found() as theirs:
        opening = next(log.of_stream(theirs.database, theirs.stream))
        moved = read_entry(opening.line, opening.body)
        mission.adopt(Adopted((moved,), {}), Draft(notes(1)[0], (mission.hands.new_id(),)))
        assert ("device.untrusted", f"{theirs.stream}:0") in found(mission, "disproved")


def test_whoever_acts_without_having_signed_is_named_once(mission: Mission) -> None:
    act_as(mission, "P-09")
    record(mission, *notes(2))
    assert found(mission, "disproved") == [("actor.unsigned", "own:5")]


def beginning(mission: Mission, lead: Laptop, **other: str) -> ActorBegin:
    """That the lead begins to act at the end of the log; in place of what it should say, `other` things."""
    signer = lead.profile.signer(mission.info.id, "P-01", PASSPHRASE, lead.clock)
    end, certificate = log.head(mission.database, mission.stream), signer.fingerprint
    statement = acting_statement(mission.info.id, mission.stream, end.seq, end.hash, "P-01", certificate)
    signed = other.pop("signed", statement)
    signature = base64.b64encode(signer.sign(signed.encode())).decode()
    act = ActorBegin(person="P-01", certificate=certificate, statement=statement, signature=signature)
    return structs.replace(act, **other)


def test_who_begins_to_act_again_is_proved(mission: Mission, lead: Laptop) -> None:
    record(mission, beginning(mission, lead))
    assert found(mission, "disproved") == []


@pytest.mark.parametrize(
    "other",
    [
        {"signed": "something else"},
        {"statement": "fieldkit-actor/1"},
        {"signed": "fieldkit-actor/1", "statement": "fieldkit-actor/1"},
        {"person": "P-02"},
        {"certificate": "a" * 64},
    ],
)
def test_a_beginning_that_says_or_signs_otherwise_is_disproved(
    mission: Mission, lead: Laptop, other: dict[str, str]
) -> None:
    record(mission, beginning(mission, lead, **other))
    assert found(mission, "disproved") == [("actor.signature", "own:5")]


def test_a_beginning_that_was_carried_to_another_place_is_disproved(mission: Mission, lead: Laptop) -> None:
    begun = beginning(mission, lead)
    record(mission, *notes(1))
    record(mission, begun)
    assert found(mission, "disproved") == [("actor.signature", "own:6")]


def test_keys_whose_certificates_and_signatures_are_withheld_are_left_open(tmp_path: Path) -> None:
    lead, guest = team(tmp_path)
    with guest.open() as theirs, lead.open() as mission:
        theirs.checkpoint()
        sent = tuple(read_entry(one.line, None) for one in log.of_stream(theirs.database, theirs.stream))
        taken = StreamTaken(stream=theirs.stream, size=len(sent), head=sent[-1].hash)
        act = PacketMerge(packet="P", seal="a" * 64, streams=(taken,), originals=())
        mission.adopt(Adopted(sent, {}), Draft(act, (mission.hands.new_id(),)))
        assert found(mission, "not provable")[1:3] == [
            ("device.withheld", f"{theirs.stream}:0"),
            ("actor.withheld", f"{theirs.stream}:1"),
        ]


# -- a log that was cut --


def test_a_folder_cut_back_with_its_copies_and_checkpoints_is_disproved(lead: Laptop, tmp_path: Path) -> None:
    shutil.copytree(lead.folder, tmp_path / "older")
    with lead.open() as mission:
        record(mission, *notes(3))
        stream = mission.stream
    put(tmp_path / "older", lead.folder)
    assert by(lead, "disproved") == [("log.behind", f"{stream}:7")]


def test_a_folder_that_was_restored_says_so_and_is_left_open(lead: Laptop, tmp_path: Path) -> None:
    shutil.copytree(lead.folder, tmp_path / "older")
    with lead.open() as mission:
        record(mission, *notes(3))
        stream = mission.stream
    put(tmp_path / "older", lead.folder)
    lead.open().close()
    assert by(lead, "disproved") == []
    assert by(lead, "not provable") == [("log.left", f"{stream}:7")]


def test_a_whole_stream_that_this_laptop_wrote_elsewhere_is_missed(lead: Laptop, tmp_path: Path) -> None:
    shutil.copytree(lead.folder, tmp_path / "older")
    shutil.rmtree(lead.profile.folder / "streams")
    with lead.open() as mission:
        further = mission.stream
    put(tmp_path / "older", lead.folder)
    assert by(lead, "disproved") == []
    assert by(lead, "not provable") == [("log.elsewhere", f"{further}:0"), ("log.unremembered", CODE)]


# -- another machine --


def test_a_machine_that_knows_nothing_of_the_mission_can_prove_nothing_of_it(lead: Laptop, tmp_path: Path) -> None:
    stranger = Laptop(tmp_path / "stranger", "P-07")
    shutil.copytree(lead.folder, stranger.folder)
    with stranger.open(write=False) as opened:
        (stream,) = log.streams(opened.database)
    assert by(stranger, "disproved") == []
    assert by(stranger, "not provable") == [
        ("device.trust", CODE),
        ("actor.trust", f"{stream}:1"),
        ("log.unremembered", CODE),
    ]


def test_a_guest_proves_who_signed_and_not_how_far_others_wrote(tmp_path: Path) -> None:
    lead, guest = team(tmp_path)
    with lead.open() as mission, guest.open() as theirs:
        send(mission, theirs)
    assert by(guest, "disproved") == []
    assert by(guest, "not provable") == [("log.unremembered", CODE)]


def test_certificates_that_ran_out_by_this_clock_are_left_open(lead: Laptop) -> None:
    late = Laptop(lead.root, "P-01", LateClock(), Counter(8), lead.profile.folder)
    with late.open(write=False) as opened:
        (stream,) = log.streams(opened.database)
    assert by(late, "disproved") == []
    assert by(late, "not provable") == [("device.time", f"{stream}:0"), ("actor.time", f"{stream}:1")]


class LateClock(SteadyClock):
    """Ten years on."""

    def read(self) -> Reading:
        """The next second of 2 March 2036."""
        now = super().read()
        return structs.replace(now, wall=now.wall.replace("2026", "2036"))
