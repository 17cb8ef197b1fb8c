"""Random histories of three laptops, one of which may be copied: whatever packets come when, one catalogue."""

from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit.custody.entry import Entry
from fieldkit.merge import plan
from fieldkit.merging.foreseeing import held_hashes
from fieldkit.store import catalogue, log
from tests.adapters.store_files import adopt, opened
from tests.entries import ITEM, OTHER_ITEM, Device

Packet = list[Entry]
ACTS = st.tuples(st.integers(0, 2), st.sampled_from(["add", "correct", "undo", "hear", "copy", "seal"]))


class Team:
    """Three laptops; the third is one of its own until it becomes a copy of the first, which writes on too."""

    def __init__(self) -> None:
        self.devices = [Device("a", "P-01"), Device("b", "P-02"), Device("c", "P-01")]
        self.packets: list[Packet] = []
        for device in self.devices:
            device.open()

    def act(self, which: int, act: str) -> None:
        device = self.devices[which]
        match act:
            case "add":
                device.add(f"{which} {device.tick}", (ITEM, OTHER_ITEM)[device.tick % 2])
            case "correct":
                device.correct(f"{which} {device.tick}", device.entries[-1], subject=(ITEM, OTHER_ITEM)[which % 2])
            case "undo":
                device.undo(device.entries[-1])
            case "hear":
                device.hears(*self.devices)
            case "copy":
                self.devices[2] = deepcopy(self.devices[0])
            case "seal":
                self.seal(device)

    def seal(self, device: Device) -> None:
        self.packets.append(list(device.entries))


def merged(path: Path, packets: list[Packet]) -> str:
    """The catalogue digest after these packets came, in this order."""
    with opened(path) as database:
        for packet in packets:
            stream = packet[0].envelope.stream
            fresh = plan(stream, held_hashes(SimpleNamespace(database=database), stream), packet).fresh
            adopt(database, *fresh)
            assert all(log.holds(database, entry) for entry in packet)
        return str(catalogue.catalogue_digest(database))


@given(acts=st.lists(ACTS, max_size=25), data=st.data())
@settings(max_examples=40)
def test_packets_in_any_order_and_any_number_give_the_catalogue_of_all_entries(
    acts: list[tuple[int, str]], data: st.DataObject
) -> None:
    team = Team()
    for which, act in acts:
        team.act(which, act)
    for device in team.devices:
        team.seal(device)
    once = data.draw(st.permutations(team.packets))
    again = data.draw(st.lists(st.sampled_from(team.packets), max_size=4))
    everything = {entry.hash: entry for packet in team.packets for entry in packet}
    with TemporaryDirectory() as folder:
        digest = merged(Path(folder, "packets.db"), [*once, *again])
        with opened(Path(folder, "entries.db")) as database:
            adopt(database, *sorted(everything.values(), key=lambda entry: entry.order))
            assert digest == catalogue.catalogue_digest(database)
