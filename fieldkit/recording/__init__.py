"""Recording by people: cases, items, tags, photo links, notes, markings; corrections with a reason; undo."""

from fieldkit.coding import told, unknown
from fieldkit.model.base import OBSERVED
from fieldkit.recording.batch import (
    FieldChange,
    Preview,
    Stood,
    TagChange,
    correct_items,
    preview_batch,
    tag_items,
    values_among,
    withdraw_items,
)
from fieldkit.recording.beginning import begin_mission
from fieldkit.recording.cases import add_case, correct_case
from fieldkit.recording.dossier import Dossier, dossier, item_of
from fieldkit.recording.drafts import drafts, drop_draft, keep_draft
from fieldkit.recording.fields import Made, Why
from fieldkit.recording.finding import (
    called,
    exif_block,
    find_case,
    find_item,
    find_items,
    find_marking,
    find_note,
    find_photo,
    said_of_all,
)
from fieldkit.recording.items import add_item, correct_item, withdraw_item
from fieldkit.recording.links import link_photos, tag, unlink_photos, untag
from fieldkit.recording.listing import PhotoLine, list_photos
from fieldkit.recording.markings import add_marking, correct_marking, withdraw_marking
from fieldkit.recording.notes import add_note, correct_note, withdraw_note
from fieldkit.recording.searching import search
from fieldkit.recording.undoing import Deed, next_redo, next_undo, redo, undo
from fieldkit.store.drafts import Unfinished

__all__ = [
    "OBSERVED",
    "Deed",
    "Dossier",
    "FieldChange",
    "Made",
    "PhotoLine",
    "Preview",
    "Stood",
    "TagChange",
    "Unfinished",
    "Why",
    "add_case",
    "add_item",
    "add_marking",
    "add_note",
    "begin_mission",
    "called",
    "correct_case",
    "correct_item",
    "correct_items",
    "correct_marking",
    "correct_note",
    "dossier",
    "drafts",
    "drop_draft",
    "exif_block",
    "find_case",
    "find_item",
    "find_items",
    "find_marking",
    "find_note",
    "find_photo",
    "item_of",
    "keep_draft",
    "link_photos",
    "list_photos",
    "next_redo",
    "next_undo",
    "preview_batch",
    "redo",
    "said_of_all",
    "search",
    "tag",
    "tag_items",
    "told",
    "undo",
    "unknown",
    "unlink_photos",
    "untag",
    "values_among",
    "withdraw_item",
    "withdraw_items",
    "withdraw_marking",
    "withdraw_note",
]
