"""Item sheets: what the catalogue holds about each item, in words."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from fieldkit.custody.fold import set_fields, standing
from fieldkit.errors import BadLabel
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.budget import LABELS, largest
from fieldkit.measure.codes import SENTENCES
from fieldkit.mission import Mission
from fieldkit.model.base import Correction, Record, Stated, Worded
from fieldkit.model.item import Item
from fieldkit.model.links import Tag as Hanging
from fieldkit.model.marking import Marking
from fieldkit.model.measurement import Contribution, Measurement
from fieldkit.model.note import Note
from fieldkit.model.photo import Photo
from fieldkit.numbering import Tag, parse_case, parse_item
from fieldkit.packing.captions import camera, taken
from fieldkit.packing.previews import Pictures, pixels
from fieldkit.packing.provenance import come_by, said_by, stands_on
from fieldkit.recounting.resting import resting_on
from fieldkit.recounting.wording import CORRECTABLE, FACTS, WORDED, Wording
from fieldkit.report import content
from fieldkit.store import cases, clocks, items, links, log, markings, measurements, notes, photos
from fieldkit.vocabulary import Vocabulary

R = TypeVar("R", bound=Record)

LARGE, SMALL = 1600, 512
NEWER_WARNING = QT_TRANSLATE_NOOP("report", "A newer fieldkit warns of “{code}”, which this one cannot explain.")
DOUBLE = QT_TRANSLATE_NOOP("report", "The label {label} stands on more than one item.")
BUDGET = QT_TRANSLATE_NOOP("report", "{influence}: {u} {unit}")
SUPERSEDED = QT_TRANSLATE_NOOP("report", "superseded by a later measurement")
OF_NUMBER = QT_TRANSLATE_NOOP("report", "{number}, {field}")
UNDECIDED = QT_TRANSLATE_NOOP(
    "report",
    "{field}: set more than once without knowing of each other; the last in the order of the log is shown.",
)
SET_ASIDE = QT_TRANSLATE_NOOP("report", "set aside: {reason}")
VERDICTS: Mapping[str, str] = {
    "consistent": QT_TRANSLATE_NOOP("report", "{name}: consistent, and no other candidate is"),
    "excluded": QT_TRANSLATE_NOOP("report", "{name}: excluded"),
    "inconclusive": QT_TRANSLATE_NOOP("report", "{name}: inconclusive"),
}


class Sheets:
    """Makes the sheets of one report; looks everything up once."""

    def __init__(self, mission: Mission, vocabulary: Vocabulary, pictures: Pictures) -> None:
        self._mission, self._pictures = mission, pictures
        database = mission.database
        self._clocks = clocks.clocks(database, mission.info.id)
        self._photos = {photo.id: photo for photo in photos.all_photos(database)}
        tied = links.photo_links(database)
        self._links = _grouped(tied, lambda link: link.item)
        self._by_photo = _grouped(tied, lambda link: link.photo)
        self._tags = _grouped(links.tags(database), lambda tag: tag.target)
        self._notes = _grouped(notes.all_notes(database), lambda note: note.target)
        self._markings = _grouped(markings.all_markings(database), lambda marking: marking.item)
        self._measurements = _grouped(measurements.all_measurements(database), lambda one: one.item)
        self._labels = {item.id: str(item.label) for item in items.all_items(database)}
        self._labelled = Counter(self._labels.values())
        codes = {case.id: str(case.code) for case in cases.all_cases(database)}
        self.wording = Wording(vocabulary, {**self._labels, **codes})

    def item(self, item: Item) -> content.ItemSheet:
        """The sheet of one item."""
        about = item.id
        return content.ItemSheet(
            label=str(item.label),
            class_label=self.wording.field(item, "class"),
            case=self.wording.said("case", item.case),
            printed_tag=self._printed(item),
            set_aside=item.withdrawn or "",
            facts=tuple(self._facts(item)),
            tags=tuple(map(self._tag, self._tags[about])),
            description=self.wording.words(item.description),
            described_by=said_by(self.wording, item.provenances["description"]),
            provenance=said_by(self.wording, item.provenance),
            photos=tuple(self._shown(about)),
            measurements=tuple(self._measurement(m) for m in self._measurements[about]),
            markings=tuple(self._marking(m) for m in self._markings[about]),
            notes=tuple(self._note(n) for n in self._notes[about]),
            corrections=tuple(self._corrections(item)),
            conflicts=tuple(self._conflicts(item)),
        )

    def unlinked(self, photo: Photo) -> content.PhotoOnSheet:
        """A photograph that no item claims."""
        return self._on_sheet(photo, "", SMALL)

    def shown_on(self, photo: str) -> tuple[str, str]:
        """Labels of the items that a photo shows, and its roles."""
        found = self._by_photo[photo]
        return (
            ", ".join(dict.fromkeys(self._labels.get(link.item, "") for link in found)),
            ", ".join(dict.fromkeys(self.wording.term(link.role) for link in found)),
        )

    def _printed(self, item: Item) -> str:
        """What the tag of an item carries; nothing for a label that somebody wrote in a way of their own."""
        try:
            return Tag(parse_case(self.wording.said("case", item.case)), parse_item(str(item.label))).printed
        except BadLabel:
            return ""

    def _facts(self, item: Item) -> Iterable[content.Fact]:
        for name, label in FACTS.items():
            if item.stands(name) is not None:
                yield content.Fact(label, self.wording.field(item, name))
        if item.parent is not None:
            yield content.Fact(self.wording.term(item.relation), self.wording.field(item, "parent"))

    def taken(self, photo: Photo) -> str:
        """When a photograph was taken: what the camera says, and what is known of its clock."""
        return taken(photo, self._clocks)

    def come_by(self, photo: Photo) -> content.Source:
        """Who took a photograph, or from whom it came."""
        return come_by(self.wording, photo)

    def _tag(self, tag: Hanging) -> str:
        said = self.wording.term(Worded(term=tag.term, text=tag.text) if tag.text else tag.term)
        return self.wording.attributed(said, tag.provenance)

    def _shown(self, item: str) -> Iterable[content.PhotoOnSheet]:
        """The photographs linked to an item, by number, each once with all its roles."""
        roles: dict[str, list[str]] = defaultdict(list)
        for link in self._links[item]:
            roles[link.photo].append(self.wording.term(link.role))
        shown = [self._photos[photo] for photo in roles if photo in self._photos]
        for photo in sorted(shown, key=lambda photo: photo.number):
            yield self._on_sheet(photo, ", ".join(dict.fromkeys(roles[photo.id])), LARGE)

    def _on_sheet(self, photo: Photo, role: str, edge: int) -> content.PhotoOnSheet:
        return content.PhotoOnSheet(
            number=photo.number,
            role=role,
            file_name=photo.name.text,
            taken=self.taken(photo),
            pixels=pixels(photo, edge),
            preview=self._pictures(photo, edge),
            caption=camera(photo),
            source=self.come_by(photo),
        )

    def _measurement(self, made: Measurement) -> content.MeasurementLine:
        later = any(one.supersedes == made.id for one in self._measurements[made.item])
        aside = SET_ASIDE.format(reason=made.withdrawn) if made.withdrawn else ""
        photos = [self._photos[one] for one in made.photos if one in self._photos]
        linked = {link.photo for link in self._links[made.item]}
        return content.MeasurementLine(
            measurand=self.wording.term(made.measurand),
            figure=made.figure.display(),
            grade=made.grade,
            method=made.method,
            who=made.actor,
            feature=self.wording.words(made.feature),
            photo=", ".join(photo.number for photo in photos),
            linked=linked.issuperset(made.photos),
            scale=resting_on(made.rests_on, self.wording),
            verdicts=tuple(VERDICTS[one.verdict].format(name=one.name) for one in made.comparisons or ()),
            warnings=tuple(SENTENCES.get(code, NEWER_WARNING.format(code=code)) for code in made.warnings),
            budget=tuple(_largest(made.budget, made.figure.unit)),
            superseded=SUPERSEDED if later else aside,
            id=made.id,
        )

    def _marking(self, marking: Marking) -> content.MarkingLine:
        return content.MarkingLine(
            label=str(marking.label),
            kind=self.wording.term(marking.type),
            transcription=str(marking.transcription),
            legibility=self.wording.term(marking.legibility),
            technique=self.wording.term(marking.technique),
            position=self.wording.words(marking.position),
            provenance=stands_on(self.wording, marking),
        )

    def _note(self, note: Note) -> content.NoteLine:
        kind, said = self.wording.term(note.kind), stands_on(self.wording, note)
        return content.NoteLine(str(note.text), kind, note.actor, note.wall, said, str(note.label))

    def _numbered(self, item: Item) -> Iterable[tuple[str, Stated]]:
        """The item itself, and its markings and notes by their numbers."""
        yield "", item
        for one in (*self._markings[item.id], *self._notes[item.id]):
            yield str(one.label), one

    def _conflicts(self, item: Item) -> Iterable[str]:
        if self._labelled[str(item.label)] > 1:
            yield DOUBLE.format(label=item.label)
        for number, record in self._numbered(item):
            for name, entries in record.heads.items():
                if len(entries) > 1:
                    yield UNDECIDED.format(field=_numbered_field(number, name))

    def _corrections(self, item: Item) -> Iterable[content.CorrectionLine]:
        for number, record in self._numbered(item):
            yield from self._corrections_of(number, record.id)

    def _reason(self, act: Correction) -> str:
        reason = self.wording.term(act.reason)
        said = WORDED.format(term=reason, text=act.note) if act.note else reason
        return self.wording.attributed(said, act.provenance)

    def _corrections_of(self, number: str, subject: str) -> Iterable[content.CorrectionLine]:
        before: dict[str, object] = {}
        for entry in standing(log.of_subject(self._mission.database, subject)):
            fields = getattr(entry.act, "set", None)
            values = set_fields(fields) if fields is not None else {}
            if isinstance(entry.act, Correction):
                for name, value in values.items():
                    yield content.CorrectionLine(
                        field=_numbered_field(number, name),
                        before=self.wording.said(name, before.get(name)),
                        after=self.wording.said(name, value),
                        reason=self._reason(entry.act),
                        who=entry.envelope.actor,
                        when=entry.envelope.wall,
                    )
            before |= values


def _numbered_field(number: str, name: str) -> str:
    """A field by its name, with the number of the marking or note that it belongs to."""
    field = CORRECTABLE[name]
    return OF_NUMBER.format(number=number, field=field) if number else field


def _largest(budget: Iterable[Contribution], unit: str) -> Iterable[str]:
    """The three influences that add most to the uncertainty, largest first."""
    for line in largest(budget):
        influence = LABELS.get(line.influence, line.influence)
        yield BUDGET.format(influence=influence, u=f"{float(line.contribution):.2g}", unit=unit)


def _grouped(records: Iterable[R], key: Callable[[R], str]) -> dict[str, list[R]]:
    groups: dict[str, list[R]] = defaultdict(list)
    for record in records:
        groups[key(record)].append(record)
    return groups
