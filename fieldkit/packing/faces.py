"""The typefaces of what is printed of a mission."""

from fieldkit.mission import Mission
from fieldkit.report.fonts import Fonts


def fonts_of(mission: Mission) -> Fonts:
    """Kept in the profile from one report to the next, as far as they may tell of the mission there."""
    return Fonts(mission.hands.profile.folder / "fonts", discreet=mission.covering.discreet)
