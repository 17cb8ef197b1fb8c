"""An item that is begun and not recorded yet, kept as a draft: its fields, and the photographs it began from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from msgspec import MsgspecError, Struct, json

from ui.presenters.drafts import Drafts
from ui.presenters.item_form import Absent

PLACE: Final = ("record", None, "item")


class _Absent(Struct, frozen=True):
    absent: str


class _Stored(Struct, frozen=True):
    values: dict[str, str | int | tuple[str, ...] | _Absent | None]
    photos: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Begun:
    """The values of its fields by their names, as the form shows them, and the ids of its photographs."""

    values: Mapping[str, object]
    photos: tuple[str, ...]


class BegunDraft:
    """At most one item is begun at a time."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def kept(self) -> Begun | None:
        """What was begun when the window was left; None where nothing was, or another version kept it otherwise."""
        draft = self._drafts.of(*PLACE)
        if draft is None:
            return None
        try:
            stored = json.decode(draft.text, type=_Stored)
        except MsgspecError:
            return None
        values = {name: _shown(value) for name, value in stored.values.items()}
        return Begun(values, stored.photos)

    def keep(self, begun: Begun) -> None:
        """Keep it as it is now."""
        values = {
            name: {"absent": value.kind} if isinstance(value, Absent) else value
            for name, value in begun.values.items()
        }
        self._drafts.keep(*PLACE, json.encode({"values": values, "photos": begun.photos}).decode())

    def drop(self) -> None:
        """It stands in the log, or was given up."""
        self._drafts.drop(*PLACE)


def _shown(value: str | int | tuple[str, ...] | _Absent | None) -> object:
    return Absent(value.absent) if isinstance(value, _Absent) else value
