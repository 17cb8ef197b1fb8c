"""What a packet is a part of, and what limits it: derived from the records, never asked for."""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.packing.scope import Scope
from fieldkit.report.content import Extent
from fieldkit.store import intakes, items, originals

ELSEWHERE = QT_TRANSLATE_NOOP(
    "report",
    "Originals that the log knows and whose bytes are held elsewhere, not in this mission folder: {count}.",
)
UNLINKED = QT_TRANSLATE_NOOP("report", "Photographs in this packet that are tied to no item: {count}.")
CUT_SHORT = QT_TRANSLATE_NOOP(
    "report", "The intake of “{source}” at {time} did not reach its end: what it had not yet met is not known here."
)


def extent_of(mission: Mission, scope: Scope) -> Extent:
    """How much of what the mission knows the packet leaves out."""
    inside = {original.id for original in scope.originals}
    left = [original for original in originals.all_originals(mission.database) if original.id not in inside]
    photographs = sum(original.kind == "photo" for original in left)
    every = items.all_items(mission.database)
    return Extent(
        kind="chosen" if scope.chosen else "all" if scope.whole else "unreceipted",
        chosen=tuple(item.label or "" for item in every if item.id in scope.items) if scope.chosen else (),
        items_left=len(every) - len(scope.items),
        photographs_left=photographs,
        files_left=len(left) - photographs,
        elsewhere=originals.count_elsewhere(mission.database),
    )


def limitations(mission: Mission, extent: Extent, unlinked: int) -> Iterator[str]:
    """Sentences on what the packet cannot show."""
    if extent.elsewhere:
        yield ELSEWHERE.format(count=extent.elsewhere)
    if unlinked:
        yield UNLINKED.format(count=unlinked)
    for intake in intakes.all_intakes(mission.database):
        if intake.ended != "complete":
            yield CUT_SHORT.format(source=intake.source.text, time=intake.wall)
