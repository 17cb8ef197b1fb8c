"""What commands that record something say when they are done: in one line, what stands now."""

from collections.abc import Iterable

from fieldkit import recording
from fieldkit.cli.output import say, say_json
from fieldkit.cli.shell import Shell
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Changes, Mission
from fieldkit.model.base import Record, Settled
from fieldkit.model.item import Item
from fieldkit.model.links import Tag
from fieldkit.recounting.wording import CORRECTABLE, WORDED, Wording
from fieldkit.store import links, photos
from fieldkit.store.names import names

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


def words(mission: Mission, record: Record, said: str) -> str:
    """What was said of the subject of `record`."""
    return STANDS.format(subject=recording.called(mission, record), what=said)


def set_aside(mission: Mission, record: Record, reason: str) -> str:
    """That the subject of `record` is set aside."""
    return words(mission, record, ASIDE.format(reason=reason))


def tags(shell: Shell, mission: Mission, item: Item) -> str:
    """The tags that hang on `item`."""
    wording = Wording(shell.vocabulary, {})
    hanging = [tag for tag in links.tags(mission.database) if tag.target == item.id]
    return words(mission, item, ", ".join(_tag(wording, tag) for tag in hanging) or NO_TAGS)


def _tag(wording: Wording, tag: Tag) -> str:
    term = wording.term(tag.term)
    said = WORDED.format(term=term, text=tag.text) if tag.text else term
    return wording.attributed(said, tag.provenance)


def shown(shell: Shell, mission: Mission, item: Item) -> str:
    """The photographs that are linked to `item`, by number, with their roles."""
    tied = [link for link in links.photo_links(mission.database) if link.item == item.id]
    role = Wording(shell.vocabulary, {}).term
    told = [
        SHOWN.format(number=photo.number, role=role(link.role))
        for photo in photos.all_photos(mission.database)
        for link in tied
        if link.photo == photo.id
    ]
    return words(mission, item, ", ".join(told) or NO_PHOTOS)


def corrected(shell: Shell, mission: Mission, record: Settled, fields: Iterable[str]) -> str:
    """What stands now in `fields` of the subject of `record`, as it is after the correction."""
    wording = Wording(shell.vocabulary, names(mission.database))
    told = [FIELD.format(field=FIELDS[name], value=wording.field(record, name)) for name in fields]
    return words(mission, record, ", ".join(told))
