"""Fills the report from the catalogue: everything in words, nothing decided."""

from collections.abc import Iterator, Sequence

from fieldkit import __version__
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.capture import POSITION_PROBLEMS
from fieldkit.model.photo import Photo
from fieldkit.packing.captions import camera, has_position
from fieldkit.packing.custody_rows import custody_rows
from fieldkit.packing.files import StreamHead
from fieldkit.packing.limits import extent_of, limitations
from fieldkit.packing.other_files import other_files
from fieldkit.packing.previews import Previews
from fieldkit.packing.scope import Scope
from fieldkit.packing.sheets import DOUBLE, Sheets
from fieldkit.recounting import Recounting
from fieldkit.recounting.words import conflict_in_words
from fieldkit.report import content
from fieldkit.store import items, links, photos
from fieldkit.store.conflicts import conflicts
from fieldkit.store.names import owners_called
from fieldkit.vocabulary import Vocabulary

DAMAGED = QT_TRANSLATE_NOOP("report", "The picture cannot be shown: {problem}")


def report_content(
    mission: Mission,
    vocabulary: Vocabulary,
    scope: Scope,
    signers: Sequence[content.Signer],
    heads: Sequence[StreamHead],
    packet: str,
    edition: str,
    previews: Previews,
) -> content.ReportContent:
    """Everything that the report of this packet shows. `previews` must be open until the report is rendered."""
    sheets = Sheets(mission, vocabulary, previews.of)
    wanted = set(scope.items)
    made = [sheets.item(item) for item in items.all_items(mission.database) if item.id in wanted]
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
        signers=tuple(signers),
        totals=_totals(made, len(shown), len(others.kept), heads),
        extent=extent,
        items=tuple(made),
        unlinked_photos=tuple(sheets.unlinked(photo) for photo in unlinked),
        photo_log=tuple(_log_row(photo, sheets) for photo in shown),
        other_files=others,
        custody=tuple(custody_rows(Recounting(mission, vocabulary), heads, scope, packet)),
        limitations=tuple(limitations(mission, extent, len(unlinked))),
        conflicts=tuple(_conflicts(mission)),
    )


def _photographs(mission: Mission, scope: Scope) -> tuple[list[Photo], list[Photo]]:
    """The photographs in the packet, and those of them that no item claims."""
    kept = {original.id for original in scope.originals}
    shown = [photo for photo in photos.all_photos(mission.database) if photo.original in kept]
    orphans = {photo.id for photo in links.orphan_photos(mission.database)}
    return shown, [photo for photo in shown if photo.id in orphans]


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


def _log_row(photo: Photo, sheets: Sheets) -> content.PhotoLogRow:
    item, role = sheets.shown_on(photo.id)
    return content.PhotoLogRow(
        number=photo.number,
        file_name=photo.name.text,
        sha256=photo.sha256,
        camera=camera(photo),
        taken=sheets.taken(photo),
        has_position=has_position(photo),
        item=item,
        role=role,
        remarks=" ".join(_remarks(photo)),
        source=sheets.come_by(photo),
    )


def _remarks(photo: Photo) -> Iterator[str]:
    """What hinders a photograph: its picture, what the camera wrote, the place that it states; a sentence each."""
    if photo.damage:
        yield DAMAGED.format(problem=photo.damage)
    if photo.capture_problem:
        yield str(photo.capture_problem)
    if photo.capture and photo.capture.position_problem:
        yield POSITION_PROBLEMS[photo.capture.position_problem]


def _conflicts(mission: Mission) -> list[str]:
    known = owners_called(mission.database)
    double = [DOUBLE.format(label=label) for label in items.duplicate_labels(mission.database)]
    return double + [conflict_in_words(one, known) for one in conflicts(mission.database)]
