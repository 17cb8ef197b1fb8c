"""The composition root: everyone is made here and handed what they need. Nobody else imports it."""

from ui.app.display import CannotShow
from ui.app.opening import run

__all__ = ["CannotShow", "run"]
