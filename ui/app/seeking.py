"""The things of a mission that Ctrl+K finds by their names, and where each is shown."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Final

from fieldkit.recounting import things_called
from ui.app.parts import Parts
from ui.desk import Desk
from ui.views.custody.filters import kind_title
from ui.views.custody.wording import shown
from ui.views.palette import Find, Found

SHOWN_IN: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "item": ("record", "fragment"),
        "photo": ("record", "photo"),
        "case": ("custody", "case"),
        "packet": ("custody", "packets"),
    }
)
"""For each kind of thing the place of the rail that shows it, and its icon."""


def finder(parts: Parts, desk: Desk) -> Find:
    """What finds the things of the mission on `desk`."""

    def find(text: str) -> Sequence[Found]:
        return [
            Found(shown(one.name), kind_title(one.kind), icon, partial(parts.reveal, place, one.id))
            for one in things_called(desk.reading, text)
            for place, icon in [SHOWN_IN[one.kind]]
        ]

    return find
