"""Missions of as many photographs as one likes, made in minutes: rows of the catalogue and nothing else.

One real photograph and one real item are copied, row for row and word for word in the search index, under numbers,
times, names and hashes of their own. There is nothing in the log and no file behind them: such a mission is good
for looking at lists, and `mission check` will say what it is.
"""

import json
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import numpy as np
from photographs import SMALL, photograph
from product import Product

from fieldkit.store.schema import MIGRATIONS

Cell = str | int | None
Row = Mapping[str, Cell]

PHOTOS_OF_AN_ITEM = 20
LINKED = 0.4
"""The share of photographs that show an item."""

FIRST = datetime(2024, 1, 2, 8)  # noqa: DTZ001  a camera knows no zone
CLASSES = ("cc.fin", "cc.nozzle", "cc.skin_panel", "cc.pcb", "cc.pipe_valve")
NOTES = ("Burnt on one side", "Bent at the root", "Two rows of rivets", "Paint in three layers", "Cut by a tool")


def crowded(scratch: Path, count: int) -> Product:
    """A mission of `count` photographs; made once for a version of the catalogue, kept in the scratch folder."""
    root = scratch / f"crowd-{count}-{len(MIGRATIONS)}"
    if not (root / "made").exists():
        product = _furnished(scratch, root)
        crowd(product.mission / "mission.db", count)
        (root / "made").touch()
    return Product(root)


def crowd(path: Path, count: int) -> None:
    """Copy the photograph and the item of the catalogue at `path` until it holds `count` photographs."""
    database = sqlite3.connect(path, isolation_level=None)
    database.row_factory = sqlite3.Row
    database.execute("PRAGMA synchronous=OFF")
    triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE name LIKE 'searchable_a%'").fetchall()
    database.execute("BEGIN")
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {name}")
    sample = {table: _only(database, table) for table in ("photo", "original", "item", "note", "photo_link")}
    words = dict(database.execute("SELECT kind, text FROM searchable").fetchall())
    for table, rows in _copies(sample, count).items():
        _fill(database, table, rows)
    indexed = (
        (str(copy["id"]), kind, _reworded(words[kind], sample[kind], copy))
        for kinds in (("original", "photo"), ("item", "note"))
        for copies in zip(*(_copies(sample, count)[kind] for kind in kinds), strict=True)
        for kind, copy in zip(kinds, copies, strict=True)
    )
    database.executemany("INSERT INTO searchable (subject, kind, text) VALUES (?, ?, ?)", indexed)
    database.execute("INSERT INTO search (search) VALUES ('rebuild')")
    for _, made in triggers:
        database.execute(made)
    database.execute("COMMIT")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def _furnished(scratch: Path, root: Path) -> Product:
    """A mission with one photograph, one item that it shows, and a note."""
    card = scratch / "card-of-one"
    shutil.rmtree(card, ignore_errors=True)
    card.mkdir(parents=True)
    (card / "DSC_0001.JPG").write_bytes(photograph(np.random.default_rng(1), *SMALL, 1))
    product = Product.fresh(root)
    product.run("intake", product.mission, card)
    product.run("item", "add", product.mission, "--class", "fin", "--hazard", "none_observed",
                "--material", "steel", "--photo", "P-A0001")  # fmt: skip
    product.run("item", "note", product.mission, "F-A001", NOTES[0])
    return product


def _copies(sample: Mapping[str, Row], count: int) -> Mapping[str, Iterator[Row]]:
    """Rows to be added, table by table; the sample itself is the first photograph and the first item."""
    photos, items = range(2, count + 1), range(2, count // PHOTOS_OF_AN_ITEM + 2)
    links = range(2, int(count * LINKED) + 1)
    return {
        "photo": (_photo(sample["photo"], n) for n in photos),
        "original": (_original(sample["original"], n) for n in photos),
        "item": (_item(sample["item"], n) for n in items),
        "note": (_note(sample["note"], n) for n in items),
        "photo_link": (_link(sample["photo_link"], n) for n in links),
    }


def _photo(sample: Row, n: int) -> Row:
    taken = (FIRST + timedelta(seconds=37 * n)).strftime("%Y:%m:%d %H:%M:%S")
    capture = str(sample["capture"]).replace(_taken(sample), taken)
    return {
        **sample,
        "id": _id("photo", n),
        "original": _id("original", n),
        "number": f"P-A{n:04d}",
        "capture": capture,
    }


def _original(sample: Row, n: int) -> Row:
    name = f'{{"raw":null,"text":"DSC_{n % 10_000:04d}.JPG"}}'
    folder = f'{{"raw":null,"text":"DCIM/{100 + n // 1000 % 900}CANON"}}'
    digest = sha256(str(n).encode()).hexdigest()
    return {**sample, "id": _id("original", n), "sha256": digest, "name": name, "folder": folder}


def _item(sample: Row, n: int) -> Row:
    return {**sample, "id": _id("item", n), "label": f"F-A{n:03d}", "class": CLASSES[n % len(CLASSES)]}


def _note(sample: Row, n: int) -> Row:
    return {**sample, "id": _id("note", n), "target": _id("item", n), "text": NOTES[n % len(NOTES)]}


def _link(sample: Row, n: int) -> Row:
    return {
        **sample,
        "id": _id("link", n),
        "photo": _id("photo", n),
        "item": _id("item", 2 + n // PHOTOS_OF_AN_ITEM),
    }


def _reworded(text: str, sample: Row, copy: Row) -> str:
    """What the index holds of the sample, said of its copy."""
    for name in ("number", "sha256", "label", "class", "text"):
        if name in sample:
            text = text.replace(str(sample[name]).casefold(), str(copy[name]).casefold())
    if "capture" in sample:
        return text.replace(_taken(sample), _taken(copy))
    if "folder" in sample:
        return f"{_named(copy['folder'])}\n{text.replace(_named(sample['name']), _named(copy['name']))}"
    return text


def _named(cell: Cell) -> str:
    return str(json.loads(str(cell))["text"]).casefold()


def _taken(photo: Row) -> str:
    return str(photo["capture"]).partition('"time_text":"')[2].partition('"')[0]


def _id(kind: str, n: int) -> str:
    return f"{n:08x}-0000-7000-8000-{int.from_bytes(kind.encode()[:6]):012x}"


def _only(database: sqlite3.Connection, table: str) -> Row:
    return dict(database.execute(f'SELECT * FROM "{table}"').fetchone())


def _fill(database: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
    named = ", ".join(f'"{column}"' for column in columns)
    values = ([row[column] for column in columns] for row in rows)
    database.executemany(f'INSERT INTO "{table}" ({named}) VALUES ({", ".join("?" * len(columns))})', values)
