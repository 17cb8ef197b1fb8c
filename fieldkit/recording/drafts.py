"""Half-typed input survives a kill: kept while somebody types, dropped once it is recorded, unknown to the log."""

from fieldkit.mission import Mission
from fieldkit.store import drafts as stored
from fieldkit.store.drafts import Unfinished


def keep_draft(mission: Mission, screen: str, subject: str | None, field: str, text: str) -> Unfinished:
    """Keep what stands in a field of a screen, in the place of what was kept of it; durable when it returns.

    Half of a character that needs two code units, which can be all that was typed of it, becomes `?`. Raises
    `Refused` for a mission open for reading only, and `CannotWrite`.
    """
    whole = text.encode(errors="replace").decode()
    one = Unfinished(screen, subject, field, whole, mission.hands.clock.read().wall)
    with mission.noting() as database:
        stored.keep(database, one)
    return one


def drop_draft(mission: Mission, screen: str, subject: str | None, field: str) -> None:
    """Forget what was typed into one field. Raises as `keep_draft` does."""
    with mission.noting() as database:
        stored.drop(database, screen, subject, field)


def drafts(mission: Mission) -> list[Unfinished]:
    """All that was half typed and neither recorded nor given up, the last first."""
    return stored.kept(mission.database)
