"""Calibrations of cameras."""

from collections.abc import Sequence
from typing import Final

from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.calibration import ACTS, Calibration, CalibrationAdd
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Row, Table, as_made, withdrawn

FIELDS = {
    "key": str,
    "source": str,
    "best": str,
    "covariance": str,
    "rms_px": str,
    "photos": str,
    "board": str,
    "software": str,
}


def fold(entries: Sequence[Entry]) -> Row | None:
    """A calibration, and why it was set aside, if it was."""
    row = as_made(entries, CalibrationAdd)
    return None if row is None else {**row, "withdrawn": withdrawn(entries)}


TABLE = Table(name="calibration", columns={**ORIGIN, **FIELDS, "withdrawn": str}, acts=ACTS, fold=fold)
RECORDS: Final = Reader.of(Calibration)


def all_calibrations(database: Database) -> list[Calibration]:
    """Every calibration, those set aside too, oldest first."""
    return RECORDS.all(database, "SELECT * FROM calibration ORDER BY wall, id")
