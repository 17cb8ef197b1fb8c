"""One registry of all that a person can do: menus, palette, tooltips, help and key remapping read it."""

from ui.actions.action import Action, Scope
from ui.actions.keys import keys_of, taken
from ui.actions.registry import ACTIONS

__all__ = ["ACTIONS", "Action", "Scope", "keys_of", "taken"]
