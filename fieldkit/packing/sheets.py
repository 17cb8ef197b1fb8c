"""Item sheets: what the catalogue holds about each item, in words."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from msgspec import json

from fieldkit.custody.fold import set_fields, standing
from fieldkit.errors import BadLabel
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.budget import LABELS, largest
from fieldkit.measure.codes import SENTENCES
from fieldkit.mission import Mission
from fieldkit.model.base import Correction, Worded
from fieldkit.model.measurement import Contribution
from fieldkit.numbering import Tag, parse_case, parse_item
from fieldkit.packing.captions import camera, taken
from fieldkit.packing.previews import Pictures, pixels
from fieldkit.packing.provenance import come_by, said_by, stands_on
from fieldkit.packing.wording import CORRECTABLE, FACTS, WORDED, Wording, provenances
from fieldkit.quantity import Figure
from fieldkit.report import content
from fieldkit.store import cases, items, links, log, markings, measurements, notes, photos
from fieldkit.store.originals import file_name
from fieldkit.store.photos import capture_of
from fieldkit.store.table import Row, cell
from fieldkit.vocabulary import Vocabulary

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


class Sheets:
    """Makes the sheets of one report; looks everything up once."""

    def __init__(self, mission: Mission, vocabulary: Vocabulary, pictures: Pictures) -> None:
        self._mission, self._pictures = mission, pictures
        database = mission.database
        self._photos = {str(row["id"]): row for row in photos.all_photos(database)}
        self._links = _grouped(links.photo_links(database), "item")
        self._by_photo = _grouped(links.photo_links(database), "photo")
        self._tags = _grouped(links.tags(database), "target")
        self._notes = _grouped(notes.all_notes(database), "target")
        self._markings = _grouped(markings.all_markings(database), "item")
        self._measurements = _grouped(measurements.all_measurements(database), "item")
        self._labels = {str(row["id"]): str(row["label"]) for row in items.all_items(database)}
        self._labelled = Counter(self._labels.values())
        codes = {str(row["id"]): str(row["code"]) for row in cases.all_cases(database)}
        self.wording = Wording(vocabulary, {**self._labels, **codes})

    def item(self, row: Row) -> content.ItemSheet:
        """The sheet of one item."""
        about = str(row["id"])
        return content.ItemSheet(
            label=str(row["label"]),
            class_label=self.wording.field(row, "class"),
            case=self.wording.said("case", row["case"]),
            printed_tag=self._printed(row),
            set_aside=str(row["withdrawn"] or ""),
            facts=tuple(self._facts(row)),
            tags=tuple(map(self._tag, self._tags[about])),
            description=self.wording.words(row["description"]),
            described_by=said_by(self.wording, provenances(row)["description"]),
            provenance=said_by(self.wording, row["provenance"]),
            photos=tuple(self._shown(about)),
            measurements=tuple(self._measurement(m) for m in self._measurements[about]),
            markings=tuple(self._marking(m) for m in self._markings[about]),
            notes=tuple(self._note(n) for n in self._notes[about]),
            corrections=tuple(self._corrections(row)),
            conflicts=tuple(self._conflicts(row)),
        )

    def unlinked(self, photo: Row) -> content.PhotoOnSheet:
        """A photograph that no item claims."""
        return self._on_sheet(photo, "", SMALL)

    def shown_on(self, photo: str) -> tuple[str, str]:
        """Labels of the items that a photo shows, and its roles."""
        found = self._by_photo[photo]
        return (
            ", ".join(dict.fromkeys(self._labels.get(str(link["item"]), "") for link in found)),
            ", ".join(dict.fromkeys(self.wording.term(link["role"]) for link in found)),
        )

    def _printed(self, row: Row) -> str:
        """What the tag of an item carries; nothing for a label that somebody wrote in a way of their own."""
        try:
            return Tag(parse_case(self.wording.said("case", row["case"])), parse_item(str(row["label"]))).printed
        except BadLabel:
            return ""

    def _facts(self, row: Row) -> Iterable[content.Fact]:
        for name, label in FACTS.items():
            if row[name] is not None:
                yield content.Fact(label, self.wording.field(row, name))
        if row["parent"] is not None:
            yield content.Fact(self.wording.term(row["relation"]), self.wording.field(row, "parent"))

    def come_by(self, photo: Row) -> content.Source:
        """Who took a photograph, or from whom it came."""
        return come_by(self.wording, photo)

    def _tag(self, row: Row) -> str:
        term = str(row["term"])
        said = self.wording.term(cell(Worded(term=term, text=str(row["text"]))) if row["text"] else term)
        return self.wording.attributed(said, str(row["provenance"]))

    def _shown(self, item: str) -> Iterable[content.PhotoOnSheet]:
        """The photographs linked to an item, by number, each once with all its roles."""
        roles: dict[str, list[str]] = defaultdict(list)
        for link in self._links[item]:
            roles[str(link["photo"])].append(self.wording.term(link["role"]))
        shown = [self._photos[photo] for photo in roles if photo in self._photos]
        for photo in sorted(shown, key=lambda photo: str(photo["number"])):
            yield self._on_sheet(photo, ", ".join(dict.fromkeys(roles[str(photo["id"])])), LARGE)

    def _on_sheet(self, photo: Row, role: str, edge: int) -> content.PhotoOnSheet:
        capture = capture_of(photo)
        return content.PhotoOnSheet(
            number=str(photo["number"]),
            role=role,
            file_name=file_name(photo),
            taken=taken(photo),
            pixels=pixels(photo, capture.orientation if capture else None, edge),
            preview=self._pictures(photo, edge),
            caption=camera(photo),
            source=self.come_by(photo),
        )

    def _measurement(self, row: Row) -> content.MeasurementLine:
        figure = json.decode(str(row["figure"]), type=Figure)
        later = any(m["supersedes"] == row["id"] for m in self._measurements[str(row["item"])])
        aside = SET_ASIDE.format(reason=row["withdrawn"]) if row["withdrawn"] else ""
        photo = self._photos.get(str(row["photo"]))
        return content.MeasurementLine(
            measurand=self.wording.term(row["measurand"]),
            figure=figure.display(),
            grade=str(row["grade"]),
            method=str(row["method"]),
            who=str(row["actor"]),
            feature=self.wording.words(row["feature"]),
            photo=str(photo["number"]) if photo else "",
            linked=any(link["photo"] == row["photo"] for link in self._links[str(row["item"])]),
            warnings=tuple(
                SENTENCES.get(code, NEWER_WARNING.format(code=code)) for code in json.decode(str(row["warnings"]))
            ),
            budget=tuple(_largest(json.decode(str(row["budget"]), type=list[Contribution]), figure.unit)),
            superseded=SUPERSEDED if later else aside,
            id=str(row["id"]),
        )

    def _marking(self, row: Row) -> content.MarkingLine:
        return content.MarkingLine(
            label=str(row["label"]),
            kind=self.wording.term(row["type"]),
            transcription=str(row["transcription"]),
            legibility=self.wording.term(row["legibility"]),
            technique=self.wording.term(row["technique"]),
            position=self.wording.words(row["position"]),
            provenance=stands_on(self.wording, row),
        )

    def _note(self, row: Row) -> content.NoteLine:
        who, when, said = str(row["actor"]), str(row["wall"]), stands_on(self.wording, row)
        kind = self.wording.term(row["kind"])
        return content.NoteLine(str(row["text"]), kind, who, when, said, str(row["label"]))

    def _numbered(self, item: Row) -> Iterable[tuple[str, Row]]:
        """The item itself, and its markings and notes by their numbers."""
        about = str(item["id"])
        yield "", item
        for row in (*self._markings[about], *self._notes[about]):
            yield str(row["label"]), row

    def _conflicts(self, item: Row) -> Iterable[str]:
        if self._labelled[str(item["label"])] > 1:
            yield DOUBLE.format(label=item["label"])
        for number, row in self._numbered(item):
            heads = json.decode(str(row["heads"]), type=dict[str, list[str]])
            for name, entries in heads.items():
                if len(entries) > 1:
                    yield UNDECIDED.format(field=_numbered_field(number, name))

    def _corrections(self, item: Row) -> Iterable[content.CorrectionLine]:
        for number, row in self._numbered(item):
            yield from self._corrections_of(number, str(row["id"]))

    def _reason(self, act: Correction) -> str:
        reason = self.wording.term(cell(act.reason))
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
                        before=self.wording.said(name, cell(before.get(name))),
                        after=self.wording.said(name, cell(value)),
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


def _grouped(rows: Iterable[Row], column: str) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[str(row[column])].append(row)
    return groups
