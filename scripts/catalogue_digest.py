"""The catalogue digest of a plain mission a second way: from SELECTs alone, by docs/catalogue-digest.md.

    python3 scripts/catalogue_digest.py NAME.fieldkit

Nothing of fieldkit is imported; Python 3.11 or later with SQLite 3.37 or later is all it needs.
"""

import hashlib
import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

TABLES = (
    "calibration",
    "clock_sync",
    "export",
    "intake",
    "item",
    "marking",
    "matter",
    "measurement",
    "note",
    "original",
    "photo",
    "photo_link",
    "stationery",
    "tag",
)


def catalogue_digest(mission: Path) -> str:
    """SHA-256, in hexadecimal, over one line per row."""
    total = hashlib.sha256()
    with closing(sqlite3.connect(f"file:{quote(str(mission / 'mission.db'))}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        for table in TABLES:
            for row in database.execute(f'SELECT * FROM "{table}" ORDER BY id'):  # noqa: S608  names from above
                line = json.dumps(
                    {"table": table, **dict(row)}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
                )
                total.update(line.encode() + b"\n")
    return total.hexdigest()


if __name__ == "__main__":
    print(catalogue_digest(Path(sys.argv[1])))
