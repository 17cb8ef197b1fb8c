"""A catalogue in a file of the test, and entries that come into it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from fieldkit.custody.entry import Entry
from fieldkit.store import catalogue, driver, log
from fieldkit.store.driver import Database
from fieldkit.store.schema import prepare


@contextmanager
def opened(path: Path) -> Iterator[Database]:
    """The catalogue at `path`, made where it is missing."""
    if not path.exists():
        path.write_bytes(_empty())
    database = driver.connect(path, write=True)
    try:
        driver.begin_writing(database)
        yield database
    finally:
        driver.close(database)


def adopt(database: Database, *entries: Entry) -> None:
    """What a commit does with entries: the log grows and the rows that they speak of are folded anew."""
    with driver.transaction(database):
        log.append(database, entries)
        touched = [subject for entry in entries for subject in entry.envelope.subjects]
        for stream in {entry.envelope.stream for entry in entries}:
            fork = log.note_fork(database, stream)
            if fork is not None:
                touched += log.contested_subjects(database, stream, fork)
        catalogue.refold(database, touched)


def filled(path: Path, entries: Iterable[Entry]) -> str:
    """The catalogue digest of a new catalogue that takes in `entries`, one after the other."""
    with opened(path) as database:
        for entry in entries:
            adopt(database, entry)
        return catalogue.catalogue_digest(database)


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, "empty.db")
        database = driver.connect(path, write=True)
        prepare(database, path)
        driver.close(database)
        return path.read_bytes()
