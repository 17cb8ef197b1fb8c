"""Fills the report from the catalogue: everything in words, nothing decided."""

from collections.abc import Iterator, Mapping, Sequence

from fieldkit import __version__
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.capture import POSITION_PROBLEMS
from fieldkit.packing.captions import camera, has_position, taken
from fieldkit.packing.custody_rows import custody_rows
from fieldkit.packing.files import StreamHead
from fieldkit.packing.limits import extent_of, limitations
from fieldkit.packing.other_files import other_files
from fieldkit.packing.previews import Previews
from fieldkit.packing.scope import Scope
from fieldkit.packing.sheets import DOUBLE, Sheets
from fieldkit.packing.wording import problem_in_words
from fieldkit.packing.words import conflict_in_words
from fieldkit.report import content
from fieldkit.store import items, links, photos
from fieldkit.store.conflicts import conflicts
from fieldkit.store.names import owners_called
from fieldkit.store.originals import file_name
from fieldkit.store.photos import capture_of
from fieldkit.store.table import Row
from fieldkit.vocabulary import Vocabulary

DAMAGED = QT_TRANSLATE_NOOP("report", "The picture cannot be shown: {problem}")


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
    wanted = set(scope.items)
    made = [sheets.item(row) for row in items.all_items(mission.database) if row["id"] in wanted]
    shown, unlinked = _photographs(mission, scope)
    others, extent = other_files(mission, scope, sheets.wording), extent_of(mission, scope)
    return content.ReportContent(
        packet_id=packet,
        mission_title=mission.info.title,
        mission_code=mission.info.code,
        cases=tuple(dict.fromkeys(sheet.case for sheet in made)),
        edition=vocabulary.label(edition),
        handling=vocabulary.label(mission.info.handling),
        sample=mission.info.sample,
        created=mission.hands.clock.read().wall,
        device=mission.hands.profile.device().fingerprint,
        software=f"fieldkit {__version__}",
        log_heads=tuple(content.LogHead(h.stream, h.size, h.head, h.root) for h in heads),
        signers=tuple(content.Signer(role, s.code, s.fingerprint) for role, s in signers.items()),
        totals=_totals(made, len(shown), len(others.kept), heads),
        extent=extent,
        items=tuple(made),
        unlinked_photos=tuple(sheets.unlinked(row) for row in unlinked),
        photo_log=tuple(_log_row(row, sheets) for row in shown),
        other_files=others,
        custody=tuple(custody_rows(mission, heads, scope, packet)),
        limitations=tuple(limitations(mission, extent, len(unlinked))),
        conflicts=tuple(_conflicts(mission)),
    )


def _photographs(mission: Mission, scope: Scope) -> tuple[list[Row], list[Row]]:
    """The photographs in the packet, and those of them that no item claims."""
    kept = {str(row["id"]) for row in scope.originals}
    shown = [row for row in photos.all_photos(mission.database) if row["original"] in kept]
    orphans = {str(row["id"]) for row in links.orphan_photos(mission.database)}
    return shown, [row for row in shown if row["id"] in orphans]


def _totals(
    sheets: Sequence[content.ItemSheet], photographs: int, others: int, heads: Sequence[StreamHead]
) -> content.Totals:
    return content.Totals(
        items=len(sheets),
        photographs=photographs,
        measurements=sum(not line.superseded for sheet in sheets for line in sheet.measurements),
        markings=sum(len(sheet.markings) for sheet in sheets),
        other_files=others,
        log_entries=sum(head.size for head in heads),
    )


def _log_row(row: Row, sheets: Sheets) -> content.PhotoLogRow:
    item, role = sheets.shown_on(str(row["id"]))
    return content.PhotoLogRow(
        number=str(row["number"]),
        file_name=file_name(row),
        sha256=str(row["sha256"]),
        camera=camera(row),
        taken=taken(row),
        has_position=has_position(row),
        item=item,
        role=role,
        remarks=" ".join(_remarks(row)),
        source=sheets.come_by(row),
    )


def _remarks(row: Row) -> Iterator[str]:
    """What hinders a photograph: its picture, what the camera wrote, the place that it states; a sentence each."""
    if row["damage"]:
        yield DAMAGED.format(problem=problem_in_words(row["damage"]))
    if row["capture_problem"]:
        yield problem_in_words(row["capture_problem"])
    found = capture_of(row)
    if found is not None and found.position_problem is not None:
        yield POSITION_PROBLEMS[found.position_problem]


def _conflicts(mission: Mission) -> list[str]:
    known = owners_called(mission.database)
    double = [DOUBLE.format(label=label) for label in items.duplicate_labels(mission.database)]
    return double + [conflict_in_words(one, known) for one in conflicts(mission.database)]
