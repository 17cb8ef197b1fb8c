"""What is known of photographs and items, in words: a heading, how it stands, and facts one below the other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldkit.clocks.words import grounds, when_taken
from fieldkit.model.measurement import Measurement
from fieldkit.recording import Dossier, Stood
from fieldkit.recounting.facts import stationery
from fieldkit.recounting.readings import BLOCK, readings
from fieldkit.recounting.wording import Wording
from ui.i18n import figure_words, isolated, listed, said, translate
from ui.presenters.facts import Facts, ItemFacts, ItemsFacts, PhotoFacts, PhotosFacts
from ui.presenters.item_form import FIELDS, TAGS, FieldSpec, values
from ui.presenters.terms import Terms
from ui.problems import why
from ui.views import amounts
from ui.views.catalogue.columns import size, taken
from ui.views.fields.words import stated

MOST_LABELS = 12
"""Labels that are named where several photographs show many items."""

ENDS = 8
"""Digits that are shown of each end of a digest."""

BREAK = "\u200b"
"""Where a line may end."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: what of, and what; `whole` where that is shortened."""

    of: str
    what: str
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What the inspector shows."""

    head: str
    state: str = ""
    facts: Sequence[Fact] = ()


def told(facts: Facts, terms: Terms) -> Told:
    """Facts in words."""
    match facts:
        case PhotoFacts():
            return _photo(facts, terms)
        case ItemFacts():
            return _item(facts.dossier, terms)
        case PhotosFacts():
            return _photos(facts)
        case ItemsFacts():
            return _items(facts, terms)
        case None:
            return Told("", translate("facts", "Select photos or items: what is known of them stands here."))


def among(spread: Sequence[Stood], terms: Terms) -> str:
    """What stands in a field of several items: the value they share, or how many there are."""
    if len(spread) > 1:
        return translate("facts", "(%n value(s))", "", len(spread))
    return (stated(spread[0].value, terms) if spread else "") or translate("facts", "not stated")


def spread_out(spread: Sequence[Stood], terms: Terms) -> str:
    """Every value of several, each with how many items it is."""
    nothing = translate("facts", "not stated")
    each = translate("facts", "{value}: {count}")
    return "\n".join(each.format(value=stated(one.value, terms) or nothing, count=one.items) for one in spread)


def _photo(facts: PhotoFacts, terms: Terms) -> Told:
    shown, photo = facts.shown, facts.photo
    state = translate("facts", "Shows no item yet.")
    if shown.items:
        state = translate("facts", "Shows {items}").format(items=_labels(list(shown.items.values())))
    if shown.damage is not None:
        state = translate("facts", "Damaged: {why}").format(why=why(shown.damage))
    return Told(isolated(shown.number), state, list(_photo_facts(facts, terms, photo.sha256)))


def _photo_facts(facts: PhotoFacts, terms: Terms, sha256: str) -> Iterator[Fact]:
    shown, photo = facts.shown, facts.photo
    yield Fact(translate("facts", "File"), photo.name.text)
    yield Fact(translate("facts", "Taken"), taken(shown.taken) or translate("facts", "the camera states no time"))
    if facts.taken is not None:
        why_so = grounds(facts.taken, said)
        when = isolated(when_taken(facts.taken, said))
        yield Fact(
            translate("facts", "True time"),
            translate("facts", "{when}, {grounds}").format(when=when, grounds=why_so),
        )
    yield Fact(translate("facts", "Picture"), size(shown) or translate("facts", "not known"))
    yield Fact(translate("facts", "Size of the file"), amounts.size(photo.size))
    yield Fact(translate("facts", "Came by"), terms(photo.acquisition))
    if facts.of_all is not None:
        for name, what in stationery(facts.of_all, Wording(terms.vocabulary, {}, terms.language, said, isolated)):
            yield Fact(said("report", name), what)
    for one in facts.drawn:
        yield Fact(terms(one.measurand), figure_words(one.figure))
    for name, what in readings(photo, said, isolated):
        if name != BLOCK:
            yield Fact(said("readings", name), what)
    yield Fact("SHA-256", isolated(f"{sha256[:ENDS]}…{BREAK}{sha256[-ENDS:]}"), sha256)


def _item(found: Dossier, terms: Terms) -> Told:
    item, stands = found.item, values(found.item)
    state = ""
    if item.conflicts:
        state = translate("facts", "%n field(s) in dispute", "", item.conflicts)
    if item.withdrawn is not None:
        state = translate("facts", "Set aside: {reason}").format(reason=item.withdrawn)
    tags = tuple(f"{tag.term}={tag.text}" if tag.text else tag.term for tag in found.tags)
    noted = translate("facts", "Note {label}")
    facts = [
        *_fields({**stands, TAGS: tags or None}, terms, more=False),
        *(Fact(terms(one.measurand), figure_words(one.figure)) for one in _standing(found)),
        *_fields(stands, terms, more=True),
        Fact(translate("facts", "Photos"), str(len({link.photo for link, _ in found.shown}))),
        *(Fact(noted.format(label=isolated(one.label or "")), one.text or "") for one in found.notes),
    ]
    head = translate("facts", "{label}  {name}")
    return Told(head.format(label=isolated(item.label or ""), name=terms(item.class_)), state, facts)


def _fields(stands: Mapping[str, object], terms: Terms, *, more: bool) -> Iterator[Fact]:
    """Fields of the form; those that are folded away there are left out where nothing stands in them."""
    for spec in FIELDS:
        words = stated(stands.get(spec.name), terms)
        if spec.more is more and (words or not more):
            yield Fact(_title(spec), words or translate("facts", "not stated"))


def _standing(found: Dossier) -> Sequence[Measurement]:
    superseded = {one.supersedes for one in found.measurements}
    return [one for one in found.measurements if one.withdrawn is None and one.id not in superseded]


def _photos(facts: PhotosFacts) -> Told:
    head = translate("facts", "%n photo(s)", "", facts.count)
    if facts.items is None:
        return Told(head)
    labels = _labels(facts.items) or translate("facts", "none")
    rows = [
        Fact(translate("facts", "Items shown"), labels, listed(facts.items)),
        Fact(translate("facts", "Ungrouped"), str(facts.ungrouped)),
        Fact(translate("facts", "Damaged"), str(facts.damaged)),
    ]
    if facts.taken is not None:
        span = translate("facts", "{first} to {last}")
        words = span.format(first=taken(facts.taken[0]), last=taken(facts.taken[1]))
        rows.insert(0, Fact(translate("facts", "Taken"), words))
    return Told(head, "", rows)


def _items(facts: ItemsFacts, terms: Terms) -> Told:
    head = translate("facts", "%n item(s)", "", facts.count)
    known = facts.fields or {}
    rows = [
        Fact(_title(spec), among(known[spec.name], terms), spread_out(known[spec.name], terms))
        for spec in FIELDS
        if spec.name in known and (not spec.more or any(one.value is not None for one in known[spec.name]))
    ]
    return Told(head, "", rows)


def _title(spec: FieldSpec) -> str:
    return said("field", spec.title)


def _labels(labels: Sequence[str]) -> str:
    words = listed(map(isolated, labels[:MOST_LABELS]))
    rest = len(labels) - MOST_LABELS
    return translate("facts", "{labels} and %n more", "", rest).format(labels=words) if rest > 0 else words
