"""One registry of all that a person can do: menus, palette, tooltips, help and key remapping read it."""
