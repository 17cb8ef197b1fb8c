"""Is the catalogue whole, and built as this version does? What another table or a torn page gives may be a lie."""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.examination import Examination
from fieldkit.model.finding import Finding
from fieldkit.store import audit

CODE = "catalogue.schema"

STRANGE = {
    "changed": QT_TRANSLATE_NOOP(
        "findings", "The {kind} {subject} of mission.db is not built as fieldkit builds it."
    ),
    "missing": QT_TRANSLATE_NOOP("findings", "The {kind} {subject} of mission.db was taken out."),
    "extra": QT_TRANSLATE_NOOP("findings", "The {kind} {subject} of mission.db is not one of fieldkit's."),
}
TORN = QT_TRANSLATE_NOOP("findings", "The file mission.db of {subject} is damaged: {why}.")
UNREAD = QT_TRANSLATE_NOOP(
    "findings",
    "Nothing else of {subject} was looked at, for it would be read from those tables;"
    " “fieldkit mission rebuild --from-copies” makes mission.db anew.",
)


def tables_are_ours(seen: Examination) -> Iterator[Finding]:
    """Tables, indexes and triggers are those that this version makes."""
    for part in audit.strange_parts(seen.database):
        yield named(part)


def unreadable(parts: list[audit.Part], torn: list[str], code: str) -> Iterator[Finding]:
    """What is said of a catalogue, of the mission `code`, whose tables cannot be relied upon to be read at all."""
    for part in parts:
        yield named(part)
    for why in torn[:1]:  # the rest mostly follows from it
        yield Finding.wrong("catalogue.torn", code, TORN, why=why)
    yield Finding.unproven("catalogue.unread", code, UNREAD)


def named(part: audit.Part) -> Finding:
    """The finding about one part."""
    return Finding.wrong(CODE, part.name, STRANGE[part.how], kind=part.kind)
