"""What a mission needs from the outside world, handed in at opening."""

import secrets
from dataclasses import dataclass

from fieldkit.keys.profile import Profile
from fieldkit.model.ids import Chance, milliseconds, token, uuid7
from fieldkit.platform import SystemClock
from fieldkit.when import Clock, Reading


@dataclass(frozen=True, slots=True)
class Hands:
    """The profile with this machine's keys, a clock, and a source of chance."""

    profile: Profile
    clock: Clock
    chance: Chance

    @classmethod
    def of_this_machine(cls, profile: Profile) -> "Hands":
        """The real clock and the system's randomness."""
        return cls(profile, SystemClock(), secrets.token_bytes)

    def new_id(self, at: Reading | None = None) -> str:
        """A fresh UUIDv7 for an entry or a subject."""
        return uuid7(milliseconds(at or self.clock.read()), self.chance)

    def new_token(self) -> str:
        """128 fresh random bits in hexadecimal: ids of missions and streams, salts."""
        return token(self.chance)
