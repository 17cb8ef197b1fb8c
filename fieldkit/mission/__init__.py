"""The unit of work: a mission folder, opened, created, joined; the one way in which anything is recorded."""

from fieldkit.mission.hands import Hands
from fieldkit.mission.unit import Mission
from fieldkit.mission.values import Changes, Draft

__all__ = ["Changes", "Draft", "Hands", "Mission"]
