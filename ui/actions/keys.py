"""Which keys an action has: those of the registry, unless this person gave it others."""

from collections.abc import Mapping

from ui.actions.action import Action, Scope
from ui.actions.registry import ACTIONS

GROUP = "keys"
"""Where the settings hold remapped keys, by the action's id."""


def keys_of(action: Action, remapped: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of `action`; `remapped` is text by action id, keys apart by blanks, empty for none at all."""
    given = remapped.get(action.id)
    return action.keys if given is None else tuple(given.split())


def plain(key: str) -> bool:
    """Whether `key`, in Qt's portable form, is one that also writes something."""
    return len(key.removeprefix("Shift+")) == 1


def with_key(keys: tuple[str, ...], key: str) -> tuple[str, ...]:
    """`keys` with `key` in place of those of its kind: those that also write something, or those that do not."""
    if plain(key):
        return (*(other for other in keys if not plain(other)), key)
    return (key, *(other for other in keys if plain(other)))


def taken(key: str, action: Action, remapped: Mapping[str, str]) -> Action | None:
    """Another action that has `key` where `action` is to be had; None if the key is free."""
    others = (other for other in ACTIONS if other.id != action.id and meet(other.scope, action.scope))
    return next((other for other in others if key in keys_of(other, remapped)), None)


def meet(one: Scope, other: Scope) -> bool:
    """Are there moments in which actions of both scopes are to be had? Start and a page have no mission around."""
    pair = {one, other}
    apart = {Scope.START, Scope.PAGE}
    return one is other or Scope.EVERYWHERE in pair or (Scope.MISSION in pair and not pair & apart)
