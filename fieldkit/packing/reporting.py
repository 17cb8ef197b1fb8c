"""Fills the report from the catalogue: everything in words, nothing decided."""

from collections.abc import Mapping, Sequence

from msgspec import json

from fieldkit import __version__
from fieldkit.custody.entry import Entry
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.intake import NotTaken
from fieldkit.packing.files import StreamHead
from fieldkit.packing.previews import Previews
from fieldkit.packing.scope import Scope
from fieldkit.packing.sheets import Sheets, camera, file_name, taken
from fieldkit.packing.wording import problem_in_words
from fieldkit.packing.words import act_in_words, conflict_in_words, subjects_in_words
from fieldkit.report import content
from fieldkit.store import intakes, items, links, log, photos
from fieldkit.store.conflicts import conflicts
from fieldkit.store.names import names, owners_called
from fieldkit.store.table import Row
from fieldkit.vocabulary import Vocabulary

ELSEWHERE = QT_TRANSLATE_NOOP(
    "report", "Held elsewhere: the log knows this file, its bytes are not in this packet."
)
SAME = QT_TRANSLATE_NOOP("report", "The same content came again under this name; it is in the packet once.")
DAMAGED = QT_TRANSLATE_NOOP("report", "The picture cannot be shown: {problem}")
UNLINKED = QT_TRANSLATE_NOOP("report", "{count} photographs are tied to no item.")
DOUBLE = QT_TRANSLATE_NOOP("report", "The label {label} stands on more than one item.")


def report_content(
    mission: Mission,
    vocabulary: Vocabulary,
    scope: Scope,
    signers: Mapping[str, Signer],
    heads: Sequence[StreamHead],
    packet: str,
    edition: str,
    previews: Previews,
) -> content.ReportContent:
    """Everything that the report of this packet shows. `previews` must be open until the report is rendered."""
    sheets = Sheets(mission, vocabulary, previews.of)
    wanted, kept = set(scope.items), {str(row["id"]) for row in scope.originals}
    shown = [row for row in photos.all_photos(mission.database) if row["original"] in kept]
    orphans = {str(row["id"]) for row in links.orphan_photos(mission.database)}
    unlinked = [row for row in shown if row["id"] in orphans]
    others = _other_files(mission, scope, sheets)
    every = [row for row in items.all_items(mission.database) if row["id"] in wanted]
    made = [sheets.item(row) for row in every]
    return content.ReportContent(
        packet_id=packet,
        mission_title=mission.info.title,
        case_code=mission.info.code,
        edition=vocabulary.label(edition),
        handling=vocabulary.label(mission.info.handling),
        sample=mission.info.sample,
        created=mission.hands.clock.read().wall,
        device=mission.hands.profile.device().fingerprint,
        software=f"fieldkit {__version__}",
        log_heads=tuple(content.LogHead(h.stream, h.size, h.head, h.root) for h in heads),
        signers=tuple(content.Signer(role, s.code, s.fingerprint) for role, s in signers.items()),
        totals=_totals(made, len(shown), others, heads),
        items=tuple(made),
        unlinked_photos=tuple(sheets.unlinked(row) for row in unlinked),
        photo_log=tuple(_log_row(row, sheets) for row in shown),
        other_files=tuple(others),
        custody=tuple(_custody(mission, heads)),
        limitations=(UNLINKED.format(count=len(unlinked)),) if unlinked else (),
        conflicts=tuple(_conflicts(mission)),
    )


def _totals(
    sheets: Sequence[content.ItemSheet],
    photographs: int,
    others: Sequence[content.FileRow],
    heads: Sequence[StreamHead],
) -> content.Totals:
    return content.Totals(
        items=len(sheets),
        photographs=photographs,
        measurements=sum(not line.superseded for sheet in sheets for line in sheet.measurements),
        markings=sum(len(sheet.markings) for sheet in sheets),
        other_files=sum(row.in_packet for row in others),
        log_entries=sum(head.size for head in heads),
    )


def _log_row(row: Row, sheets: Sheets) -> content.PhotoLogRow:
    item, role = sheets.shown_on(str(row["id"]))
    damage = DAMAGED.format(problem=problem_in_words(row["damage"])) if row["damage"] else ""
    return content.PhotoLogRow(
        number=str(row["number"]),
        file_name=file_name(row),
        sha256=str(row["sha256"]),
        camera=camera(row),
        taken=taken(row),
        has_position=sheets.has_position(row),
        item=item,
        role=role,
        remarks=sheets.remarks(row, damage or problem_in_words(row["capture_problem"])),
    )


def _remarks(row: Row, sheets: Sheets) -> str:
    """What a file that is no photograph is, if somebody said so, else why it is none; and from whom it is."""
    return sheets.remarks(row, sheets.document(row) or problem_in_words(row["problem"]))


def _other_files(mission: Mission, scope: Scope, sheets: Sheets) -> list[content.FileRow]:
    """Files that are no readable photographs, files that could not be taken, and second names of one content."""
    rows = [
        content.FileRow(file_name(row), _remarks(row, sheets), str(row["sha256"]))
        for row in scope.originals
        if row["kind"] != "photo"
    ]
    rows += [
        content.FileRow(file_name(row), ELSEWHERE, str(row["sha256"]), in_packet=False) for row in scope.absent
    ]
    for intake in intakes.all_intakes(mission.database) if scope.whole else ():
        for one in json.decode(str(intake["not_taken"]), type=list[NotTaken]):
            rows.append(content.FileRow(one.name.text, str(one.problem), in_packet=False))
        for one in json.decode(str(intake["seen_before"])):
            rows.append(content.FileRow(one["name"]["text"], SAME, one["sha256"], in_packet=False))
    return rows


def _custody(mission: Mission, heads: Sequence[StreamHead]) -> list[content.CustodyRow]:
    known = names(mission.database)
    entries = [entry for head in heads for entry in log.of_stream(mission.database, head.stream, 0, head.size)]
    return [_custody_row(entry, known) for entry in sorted(entries, key=lambda entry: entry.order)]


def _custody_row(entry: Entry, known: Mapping[str, str]) -> content.CustodyRow:
    envelope = entry.envelope
    return content.CustodyRow(
        seq=envelope.seq,
        stream=envelope.stream[:8],
        when=envelope.wall,
        who=envelope.actor,
        act=act_in_words(envelope.act),
        subject=subjects_in_words(entry, known),
    )


def _conflicts(mission: Mission) -> list[str]:
    known = owners_called(mission.database)
    double = [DOUBLE.format(label=label) for label in items.duplicate_labels(mission.database)]
    return double + [conflict_in_words(one, known) for one in conflicts(mission.database)]
