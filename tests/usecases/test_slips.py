"""Before and after sealing: the preview of a report, and the slip that goes with the packet."""

from pathlib import Path

import pytest

from fieldkit import recording
from fieldkit.errors import PacketRefused
from fieldkit.packing.preview import preview_report
from fieldkit.packing.sealing import seal_packet
from fieldkit.packing.slips import slip_of
from fieldkit.progress import Step, silent
from fieldkit.report.pages import sizes, words
from fieldkit.store import log
from tests.make import PASSPHRASE, Laptop, card, printed, sealed_packet, team, vocabulary

VOCABULARY = vocabulary()


def text(document: bytes) -> str:
    return " ".join(" ".join(words(document, page) for page in range(len(sizes(document)))).split())


class TestPreview:
    def test_it_shows_what_would_be_sealed_and_says_on_every_page_that_nothing_is(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path, "P-01")
        with laptop.found() as mission:
            laptop.take_in(mission, card(tmp_path / "card", 2))
            laptop.item(mission, description="A bent ring")
            before, steps = log.size(mission.database), list[Step]()
            shown = preview_report(mission, VOCABULARY, [], steps.append)
            assert log.size(mission.database) == before
            assert steps
            sealed = laptop.seal(mission)
        for page in range(len(sizes(shown))):
            assert words(shown, page).count("PREVIEW, NOT SEALED") >= 2
        assert "PREVIEW" not in printed(sealed)
        for said in (sealed.packet, "A bent ring", "DSC_0001.JPG", "P-01"):
            assert said in text(shown)

    def test_it_shows_chosen_items_alone(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path, "P-01")
        with laptop.found() as mission:
            for description in ("First", "Second"):
                laptop.item(mission, description=description)
            chosen = [recording.find_item(mission, "F-A002")]
            shown = text(preview_report(mission, VOCABULARY, chosen, silent, edition="ed.hq_full"))
        assert "A selection, not the whole mission" in shown
        assert "Headquarters, full" in shown
        assert "First" not in shown


class TestSlip:
    def test_it_names_packet_file_seal_and_signers(self, tmp_path: Path) -> None:
        laptop, sealed, _ = sealed_packet(tmp_path)
        with laptop.open(write=False) as mission:
            said = text(slip_of(mission, VOCABULARY, sealed.path))
        for fact in (
            sealed.packet,
            sealed.path.name,
            f"{sealed.size:,} bytes; originals: 2",
            sealed.seal[:8],
            sealed.zip[:8],
            "P-01 (monitor)",
        ):
            assert fact in said

    def test_a_second_signer_stands_on_it_too(self, tmp_path: Path) -> None:
        lead, guest = team(tmp_path)
        for name in ("people/P-02.key", f"missions/{mission_of(lead)}/P-02.pem"):
            (lead.profile.folder / name).write_bytes((guest.profile.folder / name).read_bytes())
        with lead.open() as mission:
            signers = {
                role: lead.profile.signer(mission.info.id, code, PASSPHRASE, lead.clock)
                for role, code in (("monitor", "P-01"), ("second", "P-02"))
            }
            sealed = seal_packet(mission, VOCABULARY, signers, [], silent)
            said = text(slip_of(mission, VOCABULARY, sealed.path))
        assert "P-01 (monitor)" in said
        assert "P-02 (second)" in said

    def test_a_packet_of_somebody_else_gets_none(self, tmp_path: Path) -> None:
        _, sealed, _ = sealed_packet(tmp_path / "one")
        other, _, _ = sealed_packet(tmp_path / "other")
        with other.open(write=False) as mission, pytest.raises(PacketRefused, match="not sealed in this mission"):
            slip_of(mission, VOCABULARY, sealed.path)


def mission_of(laptop: Laptop) -> str:
    with laptop.open(write=False) as mission:
        return mission.info.id
