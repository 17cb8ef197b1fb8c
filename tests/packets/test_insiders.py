"""What people with a certificate of the mission can do to those who merge their packets."""

from pathlib import Path

import pytest
from msgspec import structs

from fieldkit import recording
from fieldkit.errors import PacketRefused
from fieldkit.mission import Draft
from fieldkit.model.mission import MissionJoin, MissionOpen
from fieldkit.model.original import OriginalAdd
from fieldkit.store import log, originals
from tests.make import PASSPHRASE, Laptop, card, files, team
from tests.packets.forging import entries, laid, relogged, resealed, streams
from tests.packets.insiders import OWN, begun, said


@pytest.fixture
def laptops(tmp_path: Path) -> tuple[Laptop, Laptop, str]:
    """A lead with a photograph; a guest who has merged it, and an item of their own; the mission's id."""
    lead, guest = team(tmp_path)
    with lead.open() as mission:
        lead.take_in(mission, card(tmp_path / "card", 1))
        sealed = lead.seal(mission).path
    with guest.open() as mission:
        guest.merge(mission, sealed)
        guest.item(mission)
        return lead, guest, mission.info.id


def test_a_false_size_of_a_photograph_stops_nobody_from_sealing_it(laptops: tuple[Laptop, Laptop, str]) -> None:
    lead, guest, known = laptops
    with guest.open() as mission:
        (entry,) = log.of_acts(mission.database, [OriginalAdd.NAME])
        assert isinstance(entry.act, OriginalAdd)
        mission.record([Draft(structs.replace(entry.act, size=1), (mission.hands.new_id(),))])
        false = guest.seal(mission, [recording.find_item(mission, "F-B001")]).path
    with lead.open() as mission:
        lead.merge(mission, false)
        lead.item(mission)
        sealed = lead.seal(mission)
        assert len(originals.all_originals(mission.database)) == 2
    checked = lead.check(sealed.path, known)
    assert checked.holds()
    assert "original.contradicted" in {finding.code for finding in checked.findings}
    assert (sealed.originals, sealed.absent) == (1, 1)


def test_a_second_founding_is_not_merged_even_where_the_first_is_not_in_the_packet(tmp_path: Path) -> None:
    lead, guest = team(tmp_path)
    with guest.open() as mission:
        guest.take_in(mission, card(tmp_path / "card", 1))
        made, known = files(guest.seal(mission)), mission.info.id
    ((first, *_),) = [entries(made, stream) for stream in streams(made)]
    assert isinstance(first.act, MissionJoin)
    terms = {name: value for name, value in structs.asdict(first.act).items() if name != "invitation"}
    opening = said(MissionOpen(**terms), [], first)
    founder = lead.profile.signer(known, "P-01", PASSPHRASE, lead.clock)
    made = relogged(made, OWN, [opening, begun([opening], first, founder)], guest.profile.device())
    signer = guest.profile.signer(known, "P-02", PASSPHRASE, guest.clock)
    packet = laid(resealed(made, {"monitor": signer}), tmp_path / "PKT-XX-2024-AA-001-B-0001")
    assert guest.check(packet, known).holds()
    with lead.open() as mission, pytest.raises(PacketRefused, match="something else of the mission"):
        lead.merge(mission, packet)
