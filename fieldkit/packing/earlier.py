"""What this device sealed before, and what of it headquarters has receipted."""

from collections.abc import Mapping

from fieldkit.mission import Mission
from fieldkit.model.mission import ActorBegin, LogFork, MissionInvite, StreamOpen
from fieldkit.model.packet import ACTS, Export
from fieldkit.packing.scope import Scope
from fieldkit.store import log, packets, streams

NO_NEWS = frozenset(act.NAME for act in (*ACTS, ActorBegin, StreamOpen, LogFork, MissionInvite))
"""Acts that say nothing about what was found: of packets, laptops and people."""


def begun_before(mission: Mission) -> list[Export]:
    """The packets that this device began, by their numbers, which only grow: clocks may have been set back.

    Of those of others the log may not know yet how they ended: that is said only after they were sealed.
    """
    mine = {one.id for one in streams.of_device(mission.database, mission.hands.profile.device().fingerprint)}
    begun = [export for export in packets.exports(mission.database) if export.stream in mine]
    return sorted(begun, key=lambda export: export.packet)


def sealed_before(mission: Mission) -> list[Export]:
    """Those of them that this device sealed."""
    return [export for export in begun_before(mission) if export.seal]


def receipted_before(mission: Mission) -> Export | None:
    """The last of them for which a receipt is held: the one that the next seal names."""
    return next((export for export in reversed(sealed_before(mission)) if export.receipt), None)


def receipted_sizes(mission: Mission) -> Mapping[str, int]:
    """How many entries of each stream that receipt covers."""
    export = receipted_before(mission)
    taken = (export.receipted_streams if export else None) or ()
    return {one.stream: one.size for one in taken}


def standing_for(mission: Mission, scope: Scope) -> str:
    """The packet that holds what `scope` names, as it still is, and waits for its receipt; empty if none does."""
    wanted = (scope.items, tuple(original.id for original in scope.originals))
    for export in reversed(sealed_before(mission)):
        begun = log.entry_by_id(mission.database, export.entry)
        same = (export.items, export.originals) == wanted and export.receipt is None
        if same and begun is not None and log.acts_since(mission.database, begun) <= NO_NEWS:
            return export.packet
    return ""
