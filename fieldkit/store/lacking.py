"""Which items lack what is asked for later: a photograph, a measurement, a scale."""

from collections.abc import Mapping
from typing import Final, Literal

from sqlite_utils import Database

Lack = Literal["photo", "measurement", "scale"]

BESIDE_A_SCALE: Final = "ph.close_scale"

_SHOWN = "SELECT item FROM photo_link WHERE withdrawn IS NULL"
_MEASURED = "SELECT item FROM measurement WHERE withdrawn IS NULL"
_SCALED = f"{_SHOWN} AND role = '{BESIDE_A_SCALE}' UNION {_MEASURED}"
_HAVE: Final[Mapping[Lack, str]] = {"photo": _SHOWN, "measurement": _MEASURED, "scale": _SCALED}


def lacking(database: Database, lack: Lack) -> dict[str, str]:
    """Labels, by id, of items that stand and to which nothing of the kind belongs; what is measured has a scale."""
    rows = database.execute(
        f"SELECT id, label FROM item WHERE withdrawn IS NULL AND id NOT IN ({_HAVE[lack]}) ORDER BY label, id"
    ).fetchall()
    return {str(of): str(label) for of, label in rows}
