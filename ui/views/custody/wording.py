"""Entries of the log in the words of the window."""

from datetime import datetime

from fieldkit.recounting import Change, Line, Thing, Unread
from fieldkit.report.visible import visible
from ui.i18n import apart, bare, isolated, translate
from ui.presenters.custody import place_of

SHORT = 8
"""Digits of a hash by which an eye tells two apart."""

MOST = 3
"""How many fields are named in one line."""

Entry = Line | Unread


def when(entry: Entry) -> str:
    """Day and time of day that the laptop showed, with its distance from UTC."""
    return "" if isinstance(entry, Unread) else moment(entry.at)


def moment(at: datetime) -> str:
    """A time as it is recorded: read out and compared, it must be one and the same in every language."""
    offset = f"{at:%z}"
    return isolated(f"{at:%Y-%m-%d %H:%M:%S} {offset[:3]}:{offset[3:]}")


def who(entry: Entry) -> str:
    """The person, and the team letter of the laptop."""
    if isinstance(entry, Unread):
        return ""
    person = entry.entry.envelope.actor
    return isolated(f"{person} · {entry.letter}" if entry.letter else person)


def what(entry: Entry) -> str:
    """The act, and what became of it."""
    if isinstance(entry, Unread):
        return translate("custody", "Does not read: {why}").format(why=shown(entry.why))
    if entry.taken_back:
        return translate("custody", "{act} (taken back since)").format(act=entry.said)
    return entry.said


def about(entry: Entry) -> str:
    """The things that it is about."""
    return "" if isinstance(entry, Unread) else " – ".join(map(name, entry.about))


def name(thing: Thing) -> str:
    """What people call a thing."""
    return apart(thing.name)


def changes(entry: Entry) -> str:
    """What it changed, in one line."""
    if isinstance(entry, Unread):
        return ""
    told = translate("custody", "; ").join(map(change, entry.changes[:MOST]))
    more = len(entry.changes) - MOST
    if more <= 0:
        return told
    return translate("custody", "{changes}; %n more", "", more).format(changes=told)


def change(one: Change) -> str:
    """One field; where nothing stood before, or nothing stands since, that is said."""
    facts = {"field": one.field, "before": apart(_in_line(one.before)), "after": apart(_in_line(one.after))}
    if one.before and one.after:
        return translate("custody", "{field}: {before} → {after}").format(**facts)
    if one.before:
        return translate("custody", "{field}: {before} → nothing").format(**facts)
    return translate("custody", "{field}: {after}").format(**facts)


def values(one: Change) -> str:
    """What stood in a field and what stands there since, without its name."""
    before, after = apart(one.before), apart(one.after)
    if one.before and one.after:
        return translate("custody", "{before} → {after}").format(before=before, after=after)
    return after if one.after else translate("custody", "{before} → nothing").format(before=before)


def chain(entry: Entry) -> str:
    """The hash of the entry, and that of the one before it, which it names."""
    if isinstance(entry, Unread):
        return isolated(entry.hash[:SHORT])
    return isolated(f"{entry.entry.hash[:SHORT]} ← {entry.entry.envelope.prev[:SHORT]}")


def why(entry: Entry) -> str:
    """The reason that was given."""
    reason = "" if isinstance(entry, Unread) else entry.why
    return translate("custody", "Why: {why}").format(why=apart(_in_line(reason))) if reason else ""


def signed(entry: Entry) -> str:
    """Whether a checkpoint covers it."""
    if isinstance(entry, Unread):
        return ""
    return translate("custody", "signed") if entry.signed else translate("custody", "not signed yet")


def place(entry: Entry) -> str:
    """The stream and its number there."""
    stream, seq = place_of(entry)
    return isolated(f"{stream[:SHORT]}:{seq}")


def spoken(entry: Entry) -> str:
    """A whole entry in one line, as it is copied."""
    parts = (when(entry), who(entry), what(entry), about(entry), changes(entry))
    return bare("\t".join(filter(None, parts)))


def shown(text: str) -> str:
    """A text of people or files: what is invisible or reorders text is spelled out."""
    return visible(text, str.isprintable)


def _in_line(text: str) -> str:
    return " ".join(text.split())
