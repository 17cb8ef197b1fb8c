"""Records of packets that an earlier version sealed: they lack what came later, and say the same."""

from dataclasses import replace

from fieldkit.checking.gathering import gather
from fieldkit.checking.records import records_follow_from_the_log
from fieldkit.packet.read import open_packet
from fieldkit.progress import silent
from fieldkit.store.rehearsal import folded_rows
from fieldkit.store.schema import LATER_COLUMNS
from fieldkit.when import now
from tests.acts import BY_NAME
from tests.entries import Device
from tests.packets.forging import Scene

FILE = "data/records/measurement.jsonl"


def test_a_record_may_lack_columns_that_came_later_and_are_empty(scene: Scene) -> None:
    rows = folded_rows([Device().write(BY_NAME["measure.add/1"])])
    ((key, row),) = rows.items()
    earlier = {name: value for name, value in row.items() if name not in LATER_COLUMNS["measurement"]}
    assert len(earlier) < len(row)
    shorter = {name: value for name, value in earlier.items() if name != "figure"}
    with open_packet(scene.zip) as packet:
        whole = gather(packet, scene.laptop.profile.roots(scene.mission), now(scene.laptop.hands.clock), silent)
    stranger = {**row, "edge": "outer"}
    differs = ["record.differs"]
    for said, found in ((row, []), (earlier, []), (shorter, differs), (stranger, differs)):
        evidence = replace(whole, rows={key: row}, records={FILE: (said,)})
        assert [one.code for one in records_follow_from_the_log(evidence)] == found
