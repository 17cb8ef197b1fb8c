"""What this device sealed before, and what of it headquarters has receipted."""

from collections.abc import Mapping

from msgspec import json

from fieldkit.mission import Mission
from fieldkit.model.mission import ActorBegin, LogFork, MissionInvite, StreamOpen
from fieldkit.model.packet import ACTS, StreamTaken
from fieldkit.packing.scope import Scope
from fieldkit.store import log, packets, streams
from fieldkit.store.table import Row, cell

NO_NEWS = frozenset(act.NAME for act in (*ACTS, ActorBegin, StreamOpen, LogFork, MissionInvite))
"""Acts that say nothing about what was found: of packets, laptops and people."""


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


def standing_for(mission: Mission, scope: Scope) -> str:
    """The packet that holds what `scope` names, as it still is, and waits for its receipt; empty if none does."""
    wanted = (cell(scope.items), cell(tuple(str(row["id"]) for row in scope.originals)))
    for row in reversed(sealed_before(mission)):
        begun = log.entry_by_id(mission.database, str(row["entry"]))
        same = (row["items"], row["originals"]) == wanted and row["receipt"] is None
        if same and begun is not None and log.acts_since(mission.database, begun) <= NO_NEWS:
            return str(row["packet"])
    return ""
