"""Times as claims: what the clocks of this machine said, stored as found."""

from datetime import UTC, datetime
from typing import Annotated, Protocol

from msgspec import Meta, Struct

Utc = Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z\Z")]
"""RFC 3339 in UTC with seconds, for example `2024-04-03T09:12:00Z`."""

Offset = Annotated[str, Meta(pattern=r"^[+-][0-9][0-9]:[0-9][0-9]\Z")]
"""What the machine showed its user as its distance from UTC, for example `+03:00`."""


class Reading(Struct, frozen=True, forbid_unknown_fields=True):
    """One look at the clocks: wall time, shown offset, boot id, milliseconds since that boot."""

    wall: Utc
    tz: Offset
    boot: str
    mono_ms: Annotated[int, Meta(ge=0, le=2**53 - 1)]


class Clock(Protocol):
    """Where readings come from; the machine's own stands in `platform`."""

    def read(self) -> Reading:
        """Look at the clocks now."""
        ...


def now(clock: Clock) -> datetime:
    """What `clock` shows its user when it is looked at."""
    reading = clock.read()
    return local(reading.wall, reading.tz)


def local(wall: Utc, tz: Offset) -> datetime:
    """The date and time of day that the machine showed its user, with its distance from UTC."""
    zone = datetime.fromisoformat(f"2000-01-01T00:00:00{tz}").tzinfo
    return datetime.fromisoformat(wall).astimezone(zone)


def in_utc(moment: datetime) -> Utc:
    """A moment of whole seconds that knows its distance from UTC, as it is stored."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def utc_of(nanoseconds: int) -> Utc:
    """A time as file systems give it, since 1970."""
    return in_utc(datetime.fromtimestamp(nanoseconds // 10**9, UTC))
