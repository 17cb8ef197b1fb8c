"""`fieldkit mission invite` and `join`: nothing is issued or trusted before it was compared."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from fieldkit import recording
from fieldkit.keys.requests import read_request
from tests.cli.typed import Type
from tests.make import Laptop


def test_a_guest_records_and_seals_from_the_first_minute(tmp_path: Path, mission: Path, type_: Type) -> None:
    lead, guest = Laptop(tmp_path, "P-01"), Laptop(tmp_path / "guest", "P-02")
    (tmp_path / "inv").write_bytes(lead.invitation_for(guest, "B"))
    root = type_("mission", "info", mission, "--json").document["root"]
    folder = tmp_path / "guest" / "mission.fieldkit"
    by_guest = partial(type_, profile="guest/profile")
    join = ("mission", "join", tmp_path / "inv", folder, "--plain", "--root-fingerprint", root)
    assert by_guest(*join, "--passphrase-file", "SECRET").status == 0
    assert by_guest("item", "add", folder, "--hazard", "sharp").out == "F-B001\n"
    assert by_guest("packet", "seal", folder, "--passphrase-file", "SECRET").status == 0
    (packet,) = (folder / "packets").glob("*.zip")
    assert by_guest("packet", "check", packet, "--mission", folder).status == 0
    assert type_("packet", "merge", mission, packet).status == 0
    with lead.open(write=False) as opened:
        assert len({recording.find_item(opened, label).case for label in ("F-A001", "F-B001")}) == 1


def test_an_invitation_whose_root_was_not_read_out_is_refused(tmp_path: Path, mission: Path, type_: Type) -> None:
    del mission
    lead, guest = Laptop(tmp_path, "P-01"), Laptop(tmp_path / "guest", "P-02")
    (tmp_path / "inv").write_bytes(lead.invitation_for(guest, "B"))
    join = (
        "mission",
        "join",
        tmp_path / "inv",
        tmp_path / "guest" / "mission",
        "--plain",
        "--passphrase-file",
        "SECRET",
    )
    assert type_(*join, "--root-fingerprint", "00 11", profile="guest/profile").status == 1
    unasked = type_(*join, profile="guest/profile")
    assert (unasked.status, "--root-fingerprint" in unasked.err) == (2, True)
    assert not (tmp_path / "guest" / "mission.fieldkit").exists()


class TestInviting:
    @pytest.fixture
    def invite(self, tmp_path: Path, mission: Path) -> tuple[object, ...]:
        (tmp_path / "request").write_bytes(Laptop(tmp_path / "guest", "P-02").request())
        target = ("--to", tmp_path / "inv", "--passphrase-file", "SECRET")
        return ("mission", "invite", mission, tmp_path / "request", *target, "--letter")

    def test_a_request_that_was_read_out_otherwise_is_refused(
        self, tmp_path: Path, invite: tuple[object, ...], type_: Type
    ) -> None:
        refused = type_(*invite, "B", "--fingerprint", "00 11")
        assert (refused.status, "not what was read out" in refused.err) == (1, True)
        assert not (tmp_path / "inv").exists()

    def test_nothing_is_issued_uncompared_where_nobody_can_be_asked(
        self, tmp_path: Path, invite: tuple[object, ...], type_: Type
    ) -> None:
        refused = type_(*invite, "B")
        assert (refused.status, "--fingerprint" in refused.err) == (2, True)
        assert not (tmp_path / "inv").exists()

    @pytest.mark.parametrize("named", ["stick", "stick/fieldkit-authority-*"])
    def test_the_authority_may_have_moved_to_a_stick(
        self, tmp_path: Path, mission: Path, invite: tuple[object, ...], type_: Type, named: str
    ) -> None:
        heard = ("--fingerprint", read_request((tmp_path / "request").read_bytes()).fingerprint)
        (tmp_path / "stick").mkdir()
        assert type_("key", "export", "authority", "--mission", mission, "--to", tmp_path / "stick").status == 0
        elsewhere = type_(*invite, "B", *heard, "--authority", tmp_path)
        assert (elsewhere.status, str(tmp_path / "fieldkit-authority-") in elsewhere.err) == (3, True)
        (moved,) = tmp_path.glob(named)
        assert type_(*invite, "B", *heard, "--authority", moved).status == 0

    @pytest.mark.parametrize(("answer", "code"), [("y", 0), ("n", 1)])
    def test_at_a_terminal_the_lead_is_asked(
        self,
        tmp_path: Path,
        invite: tuple[object, ...],
        type_: Type,
        terminal: Callable[[str], None],
        answer: str,
        code: int,
    ) -> None:
        terminal(f"{answer}\n")
        asked = type_(*invite, "B")
        assert asked.status == code
        assert "Did P-02 read out exactly this fingerprint?" in asked.err
        assert (tmp_path / "inv").exists() is (code == 0)

    def test_a_letter_in_use_and_a_file_that_is_there_are_refused(
        self, tmp_path: Path, invite: tuple[object, ...], type_: Type
    ) -> None:
        heard = ("--fingerprint", read_request((tmp_path / "request").read_bytes()).fingerprint.upper())
        taken = type_(*invite, "A", *heard)
        assert (taken.status, "laptop of P-01" in taken.err) == (2, True)
        (tmp_path / "inv").write_text("mine")
        assert type_(*invite, "B", *heard).status == 3
        assert (tmp_path / "inv").read_text() == "mine"
