"""What people call the subjects of the log: labels, photo numbers, codes of cases, file names, packet ids."""

from collections.abc import Iterable

from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.store import items, photos
from fieldkit.store.hanging import owners

NAMES = (
    "SELECT id, label FROM item WHERE label IS NOT NULL"
    " UNION ALL SELECT id, number FROM photo"
    " UNION ALL SELECT id, code FROM matter WHERE code IS NOT NULL"
    " UNION ALL SELECT id, json_extract(name, '$.text') FROM original"
    " UNION ALL SELECT id, json_extract(source, '$.text') FROM intake"
    " UNION ALL SELECT id, packet FROM export"
)
NUMBERED = "SELECT id, item AS owner, label FROM marking UNION ALL SELECT id, target, label FROM note"
AMONG = "id IN (SELECT value FROM json_each(?))"
TWIN = f"SELECT 1 FROM item a JOIN item b ON b.label = a.label AND b.id <> a.id WHERE a.{AMONG} LIMIT 1"


def names(database: Database) -> dict[str, str]:
    """The name of each item, photo, case, file, intake and packet by its id; links, tags, measurements have none.

    Items that carry one label stand with their aliases; markings and notes as `F-A001/M01` and `F-A001/N01`.
    """
    own = dict(database.execute(NAMES).fetchall()) | items.aliases(database)
    numbered = database.execute(NUMBERED).fetchall()
    return own | {subject: f"{own[owner]}/{label}" for subject, owner, label in numbered if owner in own}


def names_of(database: Database, subjects: Iterable[str]) -> dict[str, str]:
    """The names of these `subjects`, as in `names`, and of what those are numbered on; no others are read."""
    numbered = database.execute(f"SELECT * FROM ({NUMBERED}) WHERE {AMONG}", [_listed(subjects)]).fetchall()
    wanted = _listed({*subjects, *(owner for _, owner, _ in numbered)})
    own: dict[str, str] = dict(database.execute(f"SELECT * FROM ({NAMES}) WHERE {AMONG}", [wanted]).fetchall())
    if database.execute(TWIN, [wanted]).fetchone():
        own |= {item: alias for item, alias in items.aliases(database).items() if item in own}
    return own | {subject: f"{own[owner]}/{label}" for subject, owner, label in numbered if owner in own}


def owners_called(database: Database) -> dict[str, str]:
    """As `names`, a photographed file under the number of its photo; what has no name, under that of its owner."""
    own = names(database) | photos.numbers(database)
    for subject, owner in owners(database):
        own[subject] = own.get(owner, "")
    return own


def _listed(ids: Iterable[str]) -> str:
    return canonical(sorted(ids)).decode()
