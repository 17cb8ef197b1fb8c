"""The Custody screen: the log as a table, one entry whole beside it, and what a check of the mission found."""

from ui.views.custody.screen import CustodyView

__all__ = ["CustodyView"]
