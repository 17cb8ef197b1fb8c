"""Labels that were ever given, as the log tells: undone and withdrawn ones too, for no label is given twice."""

from sqlite_utils import Database

LABELS = (
    "SELECT DISTINCT json_extract(CAST(b.line AS TEXT), '$.act.set.label') AS label"
    " FROM entry e JOIN body b ON b.n = e.n WHERE label IS NOT NULL AND "
)


def item_labels(database: Database) -> set[str]:
    """Every label that an item ever had."""
    rows = database.execute(LABELS + "e.act IN ('item.add/1', 'item.correct/1')")
    return {str(row[0]) for row in rows.fetchall()}


def marking_labels(database: Database, item: str) -> set[str]:
    """Every label that a marking on `item` ever had."""
    rows = database.execute(
        LABELS + "e.act = 'marking.add/1' AND json_extract(CAST(b.line AS TEXT), '$.act.item') = ?", [item]
    )
    return {str(row[0]) for row in rows.fetchall()}


def note_labels(database: Database, target: str) -> set[str]:
    """Every label that a note about `target` ever had."""
    rows = database.execute(
        LABELS + "e.act = 'note.add/1' AND json_extract(CAST(b.line AS TEXT), '$.act.target') = ?", [target]
    )
    return {str(row[0]) for row in rows.fetchall()}
