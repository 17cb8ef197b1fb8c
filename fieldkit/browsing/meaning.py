"""What a query means here and today, as conditions on the catalogue."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from fieldkit.browsing.query import COUNT, FIGURES, Chip, Query
from fieldkit.mission import Mission
from fieldkit.model.item import LISTS
from fieldkit.store import found, matching
from fieldkit.store.matching import Asked, Condition
from fieldkit.vocabulary import Vocabulary
from fieldkit.when import Reading

MOST_TERMS: Final = 50
"""A word that stands in the names of more terms than that says too little to mean any of them."""

STATES: Final[Mapping[str, Condition]] = {
    "ungrouped": matching.UNGROUPED,
    "set_aside": matching.SET_ASIDE,
    "needs_scale": matching.NEEDS_SCALE,
    "damaged": matching.DAMAGED,
}

WALL: Final = "%Y-%m-%dT%H:%M:%SZ"


def asked(mission: Mission, vocabulary: Vocabulary, query: Query) -> Asked:
    """All that `query` asks; set-aside items count only if it asks for them."""
    conditions = dict.fromkeys(condition(mission, vocabulary, chip) for chip in query.chips)
    return Asked(tuple(conditions), aside=matching.SET_ASIDE in conditions)


def condition(mission: Mission, vocabulary: Vocabulary, chip: Chip) -> Condition:
    """What one chip asks."""
    if chip.relation == "":
        named = sorted(term.id for term in vocabulary.named(chip.value))
        return matching.holding(chip.value, named if len(named) <= MOST_TERMS else ())
    if chip.relation == ":":
        return _stated(mission, vocabulary, chip)
    if chip.field == COUNT:
        return matching.counted(chip.relation, chip.value)
    return matching.measured((f"{FIGURES}.{chip.field}",), chip.relation, chip.value)


def _stated(mission: Mission, vocabulary: Vocabulary, chip: Chip) -> Condition:
    field, value = chip.field, chip.value
    if field in LISTS:
        return matching.coded(field, sorted(vocabulary.covered((LISTS[field],), value)), value)
    match field:
        case "tag":
            return matching.tagged(sorted(vocabulary.covered(vocabulary.lists, value)), value)
        case "number":
            return matching.numbered(value)
        case "label":
            return matching.labelled(value)
        case "item":
            return matching.with_parts(found.items_called(mission.database, value))
        case _:
            return in_state(mission, value)


def in_state(mission: Mission, state: str) -> Condition:
    """What one of `query.STATES` asks; today is the day that this machine shows."""
    return _today(mission.hands.clock.read()) if state == "today" else STATES[state]


def _today(now: Reading) -> Condition:
    """What was recorded since midnight, as the clock on the wall has it."""
    sign, hours, minutes = now.tz[0], int(now.tz[1:3]), int(now.tz[4:])
    shown = timezone((-1 if sign == "-" else 1) * timedelta(hours=hours, minutes=minutes))
    midnight = datetime.fromisoformat(now.wall).astimezone(shown).replace(hour=0, minute=0, second=0)
    first, last = (day.astimezone(UTC) for day in (midnight, midnight + timedelta(days=1)))
    return matching.recorded_between(first.strftime(WALL), last.strftime(WALL))
