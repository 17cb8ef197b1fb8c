"""The clocks of this machine."""

from datetime import UTC, datetime

from fieldkit.platform.system import system
from fieldkit.when import Reading


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
