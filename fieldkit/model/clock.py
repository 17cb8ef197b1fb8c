"""Clocks: what a camera showed when a true clock was photographed, and when a laptop's own clock jumped."""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from fieldkit.model.base import Act, Count, EntryId, Letter, Line, Made, SubjectId, Text, Value, Withdrawal
from fieldkit.when import Utc

Hex8 = Annotated[str, Meta(pattern=r"^[0-9a-f]{8}\Z")]
"""The beginning of an id or of a hash: enough to tell a few from each other, not to prove anything."""

Seconds = Annotated[int, Meta(ge=-(2**53) + 1, le=2**53 - 1)]

How = Literal["code", "hand"]
"""Who read the clock off the photograph: the program, from its code, or a person."""

Evidence = Literal["back", "jump", "gnss"]
"""What a laptop's clock was caught at: going back, going otherwise than its own count of milliseconds since it was
started, or showing another time than the satellites gave a camera."""


class Camera(Value, frozen=True):
    """A camera, told from others by what it writes into its files. None: not read there."""

    make: Line | None = None
    model: Line | None = None
    serial: Line | None = None

    @property
    def called(self) -> str:
        """What people call it; empty where nothing was read. Many makers begin the model with their own name."""
        maker, model = (self.make or "").split(), (self.model or "").split()
        make = None if maker[:1] == model[:1] else self.make
        return " ".join(part for part in (make, self.model, self.serial) if part)


class Showing(Value, frozen=True):
    """What a camera's clock showed, verbatim as in `Capture`."""

    time_text: Line
    offset_text: Line | None = None
    subsec: Line | None = None

    @property
    def said(self) -> str:
        """All of it in one line."""
        part = f".{self.subsec.strip()}" if self.subsec else ""
        return f"{self.time_text.strip()}{part} {self.offset_text or ''}".strip()


class SlateRead(Value, frozen=True):
    """What stood on the slate: `utc` alone is sure to be known where a person read it.

    `mission` is the beginning of the mission's id: what a slate of another mission shows says nothing here. `boot`
    is the beginning of the SHA-256 of the boot id, as it stands in the envelopes of laptop `letter`.
    """

    utc: Utc
    mission: Hex8 | None = None
    letter: Letter | None = None
    boot: Hex8 | None = None
    mono_ms: Count | None = None


class ClockSync(Act, frozen=True, kw_only=True):
    """A photograph shows a clock that is held to be true; so it gives the offset of the camera that took it."""

    NAME: ClassVar[str] = "clock.sync/1"

    photo: SubjectId
    camera: Camera
    showing: Showing
    slate: SlateRead
    how: How


class ClockWithdraw(Withdrawal, frozen=True, kw_only=True):
    """The photograph does not give the offset after all."""

    NAME: ClassVar[str] = "clock.withdraw/1"


class ClockAnomaly(Act, frozen=True, kw_only=True):
    """A laptop's clock did what no clock should. Said for the record: nothing is wrong with what was recorded.

    `seconds` is how far its clock is from where it was expected, ahead or (negative) behind. It was expected there
    by the entry `since`, or by the satellites' time in the photograph `photo`.
    """

    NAME: ClassVar[str] = "clock.anomaly/1"
    UNDOABLE: ClassVar[bool] = False

    evidence: Evidence
    seconds: Seconds
    since: EntryId | None = None
    photo: SubjectId | None = None


class Sync(Made, frozen=True, kw_only=True):
    """A comparison of two clocks as it stands; `withdrawn`: why it does not count, if it does not."""

    photo: SubjectId
    camera: Camera
    showing: Showing
    slate: SlateRead
    how: How
    withdrawn: Text | None


class Anomaly(Made, frozen=True, kw_only=True):
    """A jump of a laptop's clock; fields as in `ClockAnomaly`."""

    evidence: Evidence
    seconds: Seconds
    since: EntryId | None
    photo: SubjectId | None


SYNC_ACTS = (ClockSync, ClockWithdraw)
ANOMALY_ACTS = (ClockAnomaly,)
ACTS = (*SYNC_ACTS, *ANOMALY_ACTS)
