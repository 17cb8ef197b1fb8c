"""Slates that were photographed: read in the small pictures, recorded once."""

from collections.abc import Iterable, Sequence
from typing import Final

from fieldkit.clocks import said_by, seen_slates
from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.decoder import Decoder, Picture
from fieldkit.mission import Draft, Mission
from fieldkit.model.clock import SlateRead
from fieldkit.model.photo import Photo
from fieldkit.store import clocks

Sighting = tuple[Sequence[Photo], Sequence[SlateRead]]
"""The slates in a picture, and the photographs that show it: several, where two teams were given the same file."""


SMALLEST: Final = 64
"""A picture with a shorter side than so many pixels has no room for a code of 29 modules with white around."""


def slates_in(decoder: Decoder, picture: Picture, jpeg: bytes, mission: str) -> tuple[SlateRead, ...]:
    """The slate in a small picture, if it shows one, or several that contradict each other.

    To look into the photograph itself would take as long again. `jpeg` is the same picture, `mission` the id of its
    mission. A slate is found if it fills a fifth of the height of the photograph or more.
    """
    if min(picture.width, picture.height) < SMALLEST:
        return ()
    try:
        return seen_slates((code.text for code in decoder.codes(jpeg, thorough=False)), mission)
    except PictureUnreadable:  # the search may die of what the picture itself was made of without harm
        return ()


def note_slates(mission: Mission, seen: Iterable[Sighting]) -> None:
    """Record what slates say of the cameras that photographed them; what was ever recorded is not said again."""
    found = [(photo, slates) for shown, slates in seen for photo in shown]
    known = clocks.ever_compared(mission.database) if found else set()
    acts = [
        act for photo, slates in found if photo.id not in known for act in said_by(photo, slates, mission.info.id)
    ]
    if acts:
        mission.record([Draft(act, (mission.hands.new_id(),)) for act in acts])
