"""What this device sealed before, and what of it headquarters has receipted."""

from collections.abc import Mapping

from msgspec import json

from fieldkit.mission import Mission
from fieldkit.model.packet import StreamTaken
from fieldkit.store import packets, streams
from fieldkit.store.table import Row


def sealed_before(mission: Mission) -> list[Row]:
    """The packets that this device sealed, by their numbers, which only grow: clocks may have been set back."""
    mine = {row["id"] for row in streams.of_device(mission.database, mission.hands.profile.device().fingerprint)}
    sealed = [row for row in packets.exports(mission.database) if row["stream"] in mine and row["seal"]]
    return sorted(sealed, key=lambda row: str(row["packet"]))


def receipted_before(mission: Mission) -> Row | None:
    """The last of them for which a receipt is held: the one that the next seal names."""
    return next((row for row in reversed(sealed_before(mission)) if row["receipt"]), None)


def receipted_sizes(mission: Mission) -> Mapping[str, int]:
    """How many entries of each stream that receipt covers."""
    row = receipted_before(mission)
    taken = json.decode(str(row["receipted_streams"]), type=list[StreamTaken]) if row else []
    return {one.stream: one.size for one in taken}
