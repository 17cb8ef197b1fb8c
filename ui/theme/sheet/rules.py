"""Pieces of rules that the parts of the style sheet share."""

from ui.theme.look import Look
from ui.theme.roles import ROLE, Role


def box(look: Look, ground: str, ink: str, edge: str) -> str:
    """Ground, ink and edge."""
    return f"background: {ground}; color: {ink}; border: {look.border}px solid {edge};"


def of(kind: str, role: Role) -> str:
    """The selector of widgets of a kind that have a role."""
    return f'{kind}[{ROLE}="{role.value}"]'
