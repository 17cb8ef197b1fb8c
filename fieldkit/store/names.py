"""What people call the subjects of the log: labels, photo numbers, codes of cases, file names, packet ids."""

from collections.abc import Iterable, Mapping

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
HOLDING: Mapping[str, str] = {
    "item": "SELECT id, label FROM item WHERE label LIKE :part ESCAPE '!' ORDER BY label, id LIMIT :most",
    "photo": "SELECT id, number FROM photo WHERE number >= :begun AND number < :beyond ORDER BY number LIMIT :most",
    "case": "SELECT id, code FROM matter WHERE code LIKE :part ESCAPE '!' ORDER BY code LIMIT :most",
    "packet": "SELECT id, packet FROM export WHERE packet LIKE :part ESCAPE '!' ORDER BY packet LIMIT :most",
}
"""How things are found by a part of their name; photos are too many to look at each."""

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


def holding(database: Database, text: str, most: int) -> list[tuple[str, str, str]]:
    """What bears a name that holds `text`, in any case: kind, id, name; of photos, where the number begins so.

    At most so many of each kind, by name.
    """
    begun, rows = text.upper(), list[tuple[str, str, str]]()
    for kind, query in HOLDING.items():
        facts = {"part": _part(text), "begun": begun, "beyond": f"{begun}\U0010ffff", "most": most}
        rows += [(kind, row[0], row[1]) for row in database.execute(query, facts).fetchall()]
    return rows


def owners_called(database: Database) -> dict[str, str]:
    """As `names`, a photographed file under the number of its photo; what has no name, under that of its owner."""
    own = names(database) | photos.numbers(database)
    for subject, owner in owners(database):
        own[subject] = own.get(owner, "")
    return own


def _listed(ids: Iterable[str]) -> str:
    return canonical(sorted(ids)).decode()


def _part(text: str) -> str:
    """A pattern that stands for whatever holds `text`."""
    return "%" + "".join(f"!{one}" if one in "!%_" else one for one in text) + "%"
