"""The clocks of this machine."""

from datetime import UTC, datetime

from fieldkit.platform.system import system
from fieldkit.when import Reading


def clock_error() -> float | None:
    """By how many seconds, at most, the system says that its wall clock is off; None where it does not know."""
    return system.clock_error()


class SystemClock:
    """A `Clock` that reads the machine's own: what it says is a claim, not the truth."""

    def __init__(self) -> None:
        self._boot = system.boot_id() or "unknown"

    def read(self) -> Reading:
        """Look at the clocks now."""
        now = datetime.now(UTC)
        shown = now.astimezone().strftime("%z")
        return Reading(
            wall=now.strftime("%Y-%m-%dT%H:%M:%SZ"),
            tz=f"{shown[:3]}:{shown[3:5]}",
            boot=self._boot,
            mono_ms=system.milliseconds_since_boot(),
        )
