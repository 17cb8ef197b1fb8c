"""Invitations: how a laptop comes into a mission, and what is refused."""

import base64
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from msgspec import json, structs

from fieldkit import recording
from fieldkit.canon import canonical, digest
from fieldkit.errors import (
    AlreadyThere,
    BadLabel,
    CannotAccess,
    CannotWrite,
    CertificateRefused,
    CodeTaken,
    InvitationRefused,
    KeyMissing,
    NotCanonical,
    Refused,
    WrongPassphrase,
)
from fieldkit.keys.authority import open_authority
from fieldkit.keys.certificates import fingerprint
from fieldkit.keys.identity import Person
from fieldkit.keys.profile import Profile
from fieldkit.mission import Draft
from fieldkit.mission.founding import Founding, found_mission, join
from fieldkit.mission.inviting import Invitation, invite, read_invitation
from fieldkit.model.case import CaseAdd, CaseFields
from fieldkit.model.mission import MissionInvite
from fieldkit.store import cases, catalogue, log
from fieldkit.store.conflicts import conflicts
from fieldkit.store.names import names
from fieldkit.vault.wrapping import Cost
from tests.make import CHEAP, PASSPHRASE, Counter, Laptop, vocabulary


@pytest.fixture
def lead(tmp_path: Path) -> Laptop:
    """The lead, whose mission is closed."""
    laptop = Laptop(tmp_path / "lead", "P-01")
    laptop.found(sample=True).close()
    return laptop


@pytest.fixture
def guest(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "guest", "P-02")


class TestJoining:
    def test_a_guest_writes_a_stream_of_the_same_mission(self, lead: Laptop, guest: Laptop) -> None:
        with guest.join(lead.invitation_for(guest, "B")) as mission, lead.open() as founded:
            assert mission.info == founded.info
            assert (mission.actor, mission.letter, mission.info.sample) == ("P-02", "B", True)
            said = [entry.envelope.act for entry in log.of_stream(mission.database, mission.stream)]
            assert said == ["mission.join/1", "actor.begin/1", "case.known/1"]

    def test_a_guest_goes_on_after_reopening(self, lead: Laptop, guest: Laptop) -> None:
        with guest.join(lead.invitation_for(guest, "B")) as mission:
            stream, actor = mission.stream, mission.actor
        with guest.open() as mission:
            assert (mission.stream, mission.actor) == (stream, actor)

    def test_the_terms_say_who_is_meant_and_whom_to_trust(self, lead: Laptop, guest: Laptop) -> None:
        with lead.open() as mission:
            data = lead.invite(mission, guest.request(), "C", "age1recipient")
            terms, root, _ = read_invitation(data, "x", guest.hands)
            assert (terms.person, terms.letter, terms.recipients) == ("P-02", "C", ("age1recipient",))
            assert fingerprint(root) == terms.root == mission.info.root


class TestCases:
    def test_a_guest_records_an_item_on_the_leads_case_at_once(self, lead: Laptop, guest: Laptop) -> None:
        with lead.open() as founded:
            ours = cases.all_cases(founded.database)
        with guest.join(lead.invitation_for(guest, "B")) as mission:
            (theirs,) = cases.all_cases(mission.database)
            assert (theirs.id, theirs.code, theirs.title) == (ours[0].id, ours[0].code, ours[0].title)
            made = guest.item(mission)
            assert recording.find_item(mission, made.label).case == ours[0].id
            assert names(mission.database)[theirs.id] == "XX-2024-AA-001"
            with pytest.raises(CodeTaken):
                recording.add_case(mission, "XX-2024-AA-001", "The same")

    def test_a_case_without_a_title_or_code_is_told_as_it_is(self, lead: Laptop, guest: Laptop) -> None:
        with lead.open() as founded:
            founded.record([Draft(CaseAdd(set=CaseFields(title="Untold")), (founded.hands.new_id(),))])
        with guest.join(lead.invitation_for(guest, "B")) as mission:
            told = {(row.code, row.title) for row in cases.all_cases(mission.database)}
            assert told == {("XX-2024-AA-001", "A case"), (None, "Untold")}

    def test_the_packets_of_both_make_one_case_in_any_order(
        self, lead: Laptop, guest: Laptop, tmp_path: Path
    ) -> None:
        offices = [Laptop(tmp_path / code, code) for code in ("HQ-01", "HQ-02")]
        for office, letter in zip(offices, "QR", strict=True):
            office.join(lead.invitation_for(office, letter)).close()
        with guest.join(lead.invitation_for(guest, "B")) as mission:
            guest.item(mission)
            theirs = guest.seal(mission).path
            assert guest.check(theirs, mission.info.id).holds()
        with lead.open() as mission:
            ours = lead.seal(mission).path
            (opened,) = cases.all_cases(mission.database)
        digests = []
        for office, packets in zip(offices, [(ours, theirs), (theirs, ours)], strict=True):
            with office.open() as headquarters:
                for packet in packets:
                    office.merge(headquarters, packet)
                assert cases.all_cases(headquarters.database) == [opened]
                assert conflicts(headquarters.database) == []
                digests.append(catalogue.catalogue_digest(headquarters.database))
        assert digests[0] == digests[1]

    def test_a_case_that_nobody_brought_yet_is_the_same_wherever_it_is_known(
        self, lead: Laptop, guest: Laptop, tmp_path: Path
    ) -> None:
        with guest.join(lead.invitation_for(guest, "B")) as mission:
            theirs = guest.seal(mission).path
        digests = set()
        for code, letter in (("HQ-01", "Q"), ("HQ-02", "R")):
            office = Laptop(tmp_path / code, code)
            with office.join(lead.invitation_for(office, letter)) as headquarters:
                office.merge(headquarters, theirs)
                digests.add(catalogue.catalogue_digest(headquarters.database))
        assert len(digests) == 1

    def test_a_case_that_a_guest_corrects_stands_corrected_and_uncontested(
        self, lead: Laptop, guest: Laptop
    ) -> None:
        why = recording.Why("typo")
        with guest.join(lead.invitation_for(guest, "B")) as mission:
            case = recording.find_case(mission, "XX-2024-AA-001")
            recording.correct_case(mission, vocabulary(), case, {"title": "The yard"}, why)
            assert recording.find_case(mission, "XX-2024-AA-001").title == "The yard"
            packet = guest.seal(mission).path
        with lead.open() as mission:
            lead.merge(mission, packet)
            assert recording.find_case(mission, "XX-2024-AA-001").title == "The yard"
            assert conflicts(mission.database) == []


class TestRefusals:
    @pytest.fixture
    def invitation(self, lead: Laptop, guest: Laptop) -> bytes:
        return lead.invitation_for(guest, "B")

    def test_another_laptop_of_the_same_person(self, invitation: bytes, tmp_path: Path) -> None:
        other = Laptop(tmp_path / "other", "P-02")
        with pytest.raises(CertificateRefused):
            other.join(invitation)
        assert not other.folder.exists()

    def test_another_person(self, invitation: bytes, tmp_path: Path) -> None:
        other = Laptop(tmp_path / "other", "P-03")
        with pytest.raises(KeyMissing):
            other.join(invitation)

    def test_a_wrong_passphrase(self, invitation: bytes, guest: Laptop) -> None:
        with pytest.raises(WrongPassphrase):
            join(guest.folder, invitation, "invitation", "warm hands", guest.hands)
        assert not guest.folder.exists()

    def test_a_joining_that_fails_leaves_no_root_trusted(self, invitation: bytes, guest: Laptop) -> None:
        guest.profile.device()
        with at_most(20_000), pytest.raises(CannotAccess):
            guest.join(invitation)
        assert remains(guest) == []
        assert not guest.folder.exists()
        guest.join(invitation).close()

    def test_a_second_root_of_a_mission_that_is_known(
        self, invitation: bytes, guest: Laptop, tmp_path: Path
    ) -> None:
        mission = json.decode(json.decode(invitation)["terms"])["mission"]
        stranger = Laptop(tmp_path / "stranger", "P-01", chance=First(bytes.fromhex(mission)))
        stranger.found().close()
        stranger.chance = None
        forged = stranger.invitation_for(guest, "B")
        assert json.decode(json.decode(forged)["terms"])["mission"] == mission
        guest.join(invitation).close()
        before = guest.profile.roots(mission)
        with pytest.raises(Refused, match="a second time"):
            join(tmp_path / "second", forged, "invitation", PASSPHRASE, guest.hands)
        for stream in guest.profile.memory(mission):
            guest.profile.forget_stream(mission, stream)
        with pytest.raises(CertificateRefused, match="another root is trusted here"):
            join(tmp_path / "second", forged, "invitation", PASSPHRASE, guest.hands)
        assert guest.profile.roots(mission) == before
        assert not (tmp_path / "second.fieldkit").exists()

    def test_the_same_invitation_into_a_second_folder(
        self, invitation: bytes, guest: Laptop, tmp_path: Path
    ) -> None:
        guest.join(invitation).close()
        with pytest.raises(Refused) as caught:
            join(tmp_path / "second", invitation, "invitation", PASSPHRASE, guest.hands)
        assert "fresh profile" in caught.value.why
        assert not (tmp_path / "second.fieldkit").exists()

    def test_the_key_of_a_person_is_opened_once(self, invitation: bytes, guest: Laptop) -> None:
        profile = Counted(guest.profile.folder, cost=CHEAP)
        guest.hands = replace(guest.hands, profile=profile)
        guest.join(invitation).close()
        assert profile.opened == ["P-02"]
        found_mission(guest.root / "own", replace(FOUNDING, person="P-02"), PASSPHRASE, guest.hands).close()
        assert profile.opened == ["P-02", "P-02"]

    def test_a_folder_that_is_there_already(self, invitation: bytes, guest: Laptop) -> None:
        guest.join(invitation).close()
        with pytest.raises(AlreadyThere):
            guest.join(invitation)

    @pytest.mark.parametrize(
        "spoil",
        [
            lambda data: data[:-1],
            lambda data: b"",
            lambda data: data + b" ",
            lambda data: changed(data, root="no certificate"),
            lambda data: changed(data, certificates=json.decode(data)["root"]),
            lambda data: changed(data, signature="*"),
            lambda data: changed(data, terms="{}"),
        ],
    )
    def test_one_that_is_damaged(self, invitation: bytes, guest: Laptop, spoil: Callable[[bytes], bytes]) -> None:
        with pytest.raises(InvitationRefused, match="damaged"):
            guest.join(spoil(invitation))
        assert not guest.folder.exists()

    @pytest.mark.parametrize(("field", "value"), [("letter", "C"), ("sample", False), ("title", "Another mission")])
    def test_one_whose_terms_were_altered(
        self, invitation: bytes, guest: Laptop, field: str, value: object
    ) -> None:
        terms = canonical({**json.decode(json.decode(invitation)["terms"]), field: value}).decode()
        with pytest.raises(InvitationRefused, match="signature"):
            guest.join(changed(invitation, terms=terms))
        assert not guest.folder.exists()

    def test_one_signed_by_somebody_else(self, invitation: bytes, guest: Laptop, tmp_path: Path) -> None:
        stranger = Laptop(tmp_path / "stranger", "P-01")
        with stranger.found() as elsewhere:
            signer = stranger.profile.signer(elsewhere.info.id, "P-01", PASSPHRASE, stranger.clock)
        signature = base64.b64encode(signer.sign(json.decode(invitation)["terms"].encode())).decode()
        with pytest.raises(InvitationRefused, match="signature"):
            guest.join(changed(invitation, signature=signature))

    def test_one_that_names_another_root(self, invitation: bytes, guest: Laptop, tmp_path: Path) -> None:
        stranger = Laptop(tmp_path / "stranger", "P-01")
        stranger.found().close()
        theirs = stranger.invitation_for(guest, "B")
        parts = {name: json.decode(theirs)[name] for name in ("signature", "root", "certificates")}
        with pytest.raises(InvitationRefused, match="signature"):
            guest.join(changed(invitation, **parts))

    def test_a_request_that_does_not_hold(self, lead: Laptop, guest: Laptop) -> None:
        with lead.open() as mission:
            before = log.size(mission.database)
            with pytest.raises(CertificateRefused):
                lead.invite(mission, b"no request", "B")
            assert log.size(mission.database) == before

    def test_one_signed_by_a_guest_of_the_same_mission(self, lead: Laptop, guest: Laptop, tmp_path: Path) -> None:
        other = Laptop(tmp_path / "other", "P-03")
        with guest.join(lead.invitation_for(guest, "B")) as mission:
            signer = guest.profile.signer(mission.info.id, "P-02", PASSPHRASE, guest.clock)
        invitation = lead.invitation_for(other, "C")
        terms = canonical({**json.decode(json.decode(invitation)["terms"]), "letter": "D"})
        signature = base64.b64encode(signer.sign(terms)).decode()
        with pytest.raises(InvitationRefused, match="P-02, who signed it, is no lead"):
            other.join(changed(invitation, terms=terms.decode(), signature=signature))
        assert not other.folder.exists()


class TestInviting:
    def test_what_was_given_to_whom_is_recorded(self, lead: Laptop, guest: Laptop) -> None:
        with lead.open() as mission:
            data = lead.invite(mission, guest.request(), "B")
            _, _, issued = read_invitation(data, "x", guest.hands)
            *_, last = log.of_stream(mission.database, mission.stream)
            assert last.act == MissionInvite(
                person="P-02",
                letter="B",
                device=guest.profile.device().fingerprint,
                certificate=fingerprint(issued.person),
                device_certificate=fingerprint(issued.device),
                invitation=digest(data),
            )

    @pytest.mark.parametrize(("letter", "holder"), [("A", "P-01"), ("B", "P-02")])
    def test_a_letter_that_another_laptop_has_is_refused_by_its_holder(
        self, lead: Laptop, guest: Laptop, tmp_path: Path, letter: str, holder: str
    ) -> None:
        lead.invitation_for(guest, "B")  # they need not have come yet
        with lead.open() as mission:
            before = log.size(mission.database)
            with pytest.raises(Refused) as caught:
                lead.invite(mission, Laptop(tmp_path / "other", "P-03").request(), letter)
            assert f"Letter {letter} is that of the laptop of {holder};" in caught.value.why
            assert log.size(mission.database) == before

    def test_a_laptop_may_be_invited_under_its_letter_again(self, lead: Laptop, guest: Laptop) -> None:
        lead.invitation_for(guest, "B")
        guest.join(lead.invitation_for(guest, "B")).close()

    @pytest.mark.parametrize("letter", ["", "b", "BB", "É", "1"])
    def test_a_letter_that_is_none_is_refused(self, lead: Laptop, guest: Laptop, letter: str) -> None:
        with pytest.raises(BadLabel):
            lead.invitation_for(guest, letter)

    def test_a_guest_cannot_invite(self, lead: Laptop, guest: Laptop, tmp_path: Path) -> None:
        other = Laptop(tmp_path / "other", "P-03")
        with guest.join(lead.invitation_for(guest, "B")) as mission:
            authority = open_authority(lead.profile.authority_folder(mission.info.id), PASSPHRASE)
            signer = guest.profile.signer(mission.info.id, "P-02", PASSPHRASE, guest.clock)
            with pytest.raises(Refused, match="P-03") as caught:
                invite(mission, other.request(), "C", authority, signer)
            assert "P-02 is none" in caught.value.why


class TestFounding:
    def test_a_lead_without_a_key_founds_nothing(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path, "P-01")
        founding = Founding("XX-2024-AA-001", "Sample mission", "hm.unclassified", False, "P-09")
        with pytest.raises(KeyMissing):
            found_mission(laptop.folder, founding, PASSPHRASE, laptop.hands)
        assert not laptop.folder.exists()

    @pytest.mark.parametrize("letter", ["", "b", "AB", "É", "A\n"])
    def test_a_letter_that_is_none_founds_nothing(self, tmp_path: Path, letter: str) -> None:
        laptop = Laptop(tmp_path, "P-01")
        founding = Founding("XX-2024-AA-001", "Sample mission", "hm.unclassified", False, "P-01", letter)
        with pytest.raises(BadLabel):
            found_mission(laptop.folder, founding, PASSPHRASE, laptop.hands)
        assert remains(laptop) == []

    def test_a_folder_that_is_there_already_leaves_no_authority_behind(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path, "P-01")
        laptop.found().close()
        before = remains(laptop)
        with pytest.raises(AlreadyThere):
            laptop.found()
        assert remains(laptop) == before

    def test_a_place_where_no_folder_can_be_made_leaves_no_authority_behind(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path / "one", "P-01")
        laptop.root.joinpath("file").write_bytes(b"")
        with pytest.raises(CannotWrite):
            found_mission(laptop.root / "file" / "mission", FOUNDING, PASSPHRASE, laptop.hands)
        assert remains(laptop) == []

    def test_words_that_no_act_can_hold_leave_nothing_behind(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path, "P-01")
        with pytest.raises(NotCanonical):
            found_mission(laptop.folder, replace(FOUNDING, title="x" * 2000), PASSPHRASE, laptop.hands)
        assert not laptop.folder.exists()
        assert remains(laptop) == []

    @pytest.mark.parametrize("room", [300, 20_000, 200_000])
    def test_a_full_disk_leaves_nothing_behind(self, tmp_path: Path, room: int) -> None:
        laptop = Laptop(tmp_path, "P-01")
        laptop.profile.device()
        with at_most(room), pytest.raises(CannotAccess):
            found_mission(laptop.folder, FOUNDING, PASSPHRASE, laptop.hands)
        assert not laptop.folder.exists()
        assert remains(laptop) == []

    def test_the_letter_is_the_leads_choice(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path, "P-01")
        founding = Founding("XX-2024-AA-001", "Sample mission", "hm.confidential", False, "P-01", "K")
        with found_mission(laptop.folder, founding, PASSPHRASE, laptop.hands) as mission:
            assert (mission.letter, mission.info.handling) == ("K", "hm.confidential")


class First(Counter):
    """Chance whose first bytes are given: a stranger may choose the id of a mission."""

    def __init__(self, first: bytes) -> None:
        super().__init__(7)
        self.first = first

    def __call__(self, count: int, /) -> bytes:
        given, self.first = self.first, b""
        return given or super().__call__(count)


class Counted(Profile):
    """A profile that counts whose key was opened."""

    def __init__(self, folder: Path, *, cost: Cost) -> None:
        super().__init__(folder, cost=cost)
        self.opened: list[str] = []

    def person(self, code: str, passphrase: str) -> Person:
        """Open it, and count it."""
        self.opened.append(code)
        return super().person(code, passphrase)


def changed(data: bytes, **parts: Any) -> bytes:
    """The invitation with other parts."""
    return canonical(structs.replace(json.decode(data, type=Invitation), **parts))


FOUNDING = Founding("XX-2024-AA-001", "Sample mission", "hm.unclassified", False, "P-01")


def remains(laptop: Laptop) -> list[Path]:
    """What a profile keeps besides the keys of person and device."""
    found = (path for path in laptop.profile.folder.rglob("*") if path.is_file() and "fonts" not in path.parts)
    return sorted(path for path in found if path.name not in {"P-01.key", "P-02.key", "device.key"})


@contextmanager
def at_most(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes, as on a disk that fills up."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
