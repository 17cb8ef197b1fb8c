"""What commands that record something say when they are done: in one line, what stands now."""

from collections.abc import Iterable

from fieldkit import recording
from fieldkit.cli.shell import Shell, say, say_json
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Changes, Mission
from fieldkit.packing.wording import CORRECTABLE, WORDED, Wording
from fieldkit.store import links, photos
from fieldkit.store.names import names
from fieldkit.store.table import Row

STANDS = QT_TRANSLATE_NOOP("cli", "{subject}: {what}")
FIELD = QT_TRANSLATE_NOOP("cli", "{field}: {value}")
NO_TAGS = QT_TRANSLATE_NOOP("cli", "no tags")
NO_PHOTOS = QT_TRANSLATE_NOOP("cli", "no photographs")
SHOWN = QT_TRANSLATE_NOOP("cli", "{number} ({role})")
ASIDE = QT_TRANSLATE_NOOP("cli", "set aside ({reason})")
FIELDS = {
    **CORRECTABLE,
    "code": QT_TRANSLATE_NOOP("cli", "Code"),
    "title": QT_TRANSLATE_NOOP("cli", "Title"),
    "purpose": QT_TRANSLATE_NOOP("cli", "Purpose"),
}


def tell(changes: Changes, stands: str, *, as_json: bool) -> None:
    """Say what stands now; to a program, with the ids of the entries that were recorded."""
    if as_json:
        say_json({"entries": [entry.envelope.id for entry in changes.entries], "stands": stands})
    else:
        say(stands)


def words(mission: Mission, row: Row, said: str) -> str:
    """What was said of the subject of `row`."""
    return STANDS.format(subject=recording.called(mission, row), what=said)


def set_aside(mission: Mission, row: Row, reason: str) -> str:
    """That the subject of `row` is set aside."""
    return words(mission, row, ASIDE.format(reason=reason))


def tags(shell: Shell, mission: Mission, item: Row) -> str:
    """The tags that hang on `item`."""
    wording = Wording(shell.vocabulary, {})
    hanging = [row for row in links.tags(mission.database) if row["target"] == item["id"]]
    return words(mission, item, ", ".join(_tag(wording, row) for row in hanging) or NO_TAGS)


def _tag(wording: Wording, row: Row) -> str:
    term = wording.term(row["term"])
    said = WORDED.format(term=term, text=row["text"]) if row["text"] else term
    return wording.attributed(said, str(row["provenance"]))


def shown(shell: Shell, mission: Mission, item: Row) -> str:
    """The photographs that are linked to `item`, by number, with their roles."""
    tied = [row for row in links.photo_links(mission.database) if row["item"] == item["id"]]
    role = Wording(shell.vocabulary, {}).term
    told = [
        SHOWN.format(number=photo["number"], role=role(link["role"]))
        for photo in photos.all_photos(mission.database)
        for link in tied
        if link["photo"] == photo["id"]
    ]
    return words(mission, item, ", ".join(told) or NO_PHOTOS)


def corrected(shell: Shell, mission: Mission, row: Row, fields: Iterable[str]) -> str:
    """What stands now in `fields` of the subject of `row`, as it is after the correction."""
    wording = Wording(shell.vocabulary, names(mission.database))
    told = [FIELD.format(field=FIELDS[name], value=wording.field(row, name)) for name in fields]
    return words(mission, row, ", ".join(told))
