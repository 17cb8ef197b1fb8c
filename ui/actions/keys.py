"""Which keys an action has: those of the registry, unless this person gave it others."""

from collections.abc import Mapping

from ui.actions.registry import ACTIONS, Action, Scope

GROUP = "keys"
"""Where the settings hold remapped keys, by the action's id."""


def keys_of(action: Action, remapped: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of `action`; `remapped` is text by action id, keys apart by blanks, empty for none at all."""
    given = remapped.get(action.id)
    return action.keys if given is None else tuple(given.split())


def taken(key: str, action: Action, remapped: Mapping[str, str]) -> Action | None:
    """Another action that has `key` where `action` is to be had; None if the key is free."""
    meeting = {action.scope, Scope.EVERYWHERE} if action.scope is not Scope.EVERYWHERE else set(Scope)
    others = (other for other in ACTIONS if other.id != action.id and other.scope in meeting)
    return next((other for other in others if key in keys_of(other, remapped)), None)
