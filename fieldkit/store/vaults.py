"""Which vaults locked this folder, one after the other: so that an earlier one that is put back is told.

Only this folder knows; it is no part of the log, as each laptop's folder has a lock of its own. The rows lie in the
encrypted catalogue and hold checksums, which tell nothing of a passphrase.
"""

from typing import Literal

from sqlite_utils import Database

Standing = Literal["new", "held", "coming", "earlier", "strange"]

TABLE = "CREATE TABLE vault (n INTEGER PRIMARY KEY, checksum TEXT NOT NULL UNIQUE, held INTEGER NOT NULL) STRICT"
"""`held`: 1 once it stood in the folder, 0 while it is about to."""


def standing(database: Database, checksum: str) -> Standing:
    """What the vault with that checksum is here.

    The first of which this catalogue hears; the one that locks the folder; one that was about to; an earlier one;
    one that nobody announced.
    """
    known = database.execute("SELECT checksum, held FROM vault ORDER BY n").fetchall() if _kept(database) else []
    if not known:
        return "new"
    if (checksum, 0) in known:
        return "coming"
    held = [one for one, stood in known if stood]
    if checksum not in held:
        return "strange"
    return "held" if checksum == held[-1] else "earlier"


def announce(database: Database, checksum: str) -> None:
    """A vault is about to take the place of the one that is there. Inside a transaction."""
    if _kept(database):
        database.execute("INSERT INTO vault (checksum, held) VALUES (?, 0)", [checksum])


def hold(database: Database, checksum: str) -> None:
    """It stands there; what else was announced never will. Inside a transaction."""
    if _kept(database):
        database.execute("INSERT OR IGNORE INTO vault (checksum, held) VALUES (?, 1)", [checksum])
        database.execute("UPDATE vault SET held = 1 WHERE checksum = ?", [checksum])
        database.execute("DELETE FROM vault WHERE held = 0")


def forget(database: Database) -> None:
    """The folder gets a lock that is no successor of the one that it had. Inside a transaction."""
    if _kept(database):
        database.execute("DELETE FROM vault")


def _kept(database: Database) -> bool:
    """Whether this catalogue is of a version that keeps them; one that is only read stays as it is."""
    return bool(database.execute("SELECT 1 FROM sqlite_master WHERE name = 'vault'").fetchone())
