"""The unit of work: a mission folder, opened, created, joined; the one way in which anything is recorded."""

from fieldkit.mission.hands import Hands
from fieldkit.mission.unit import Changes, Draft, Mission

__all__ = ["Changes", "Draft", "Hands", "Mission"]
