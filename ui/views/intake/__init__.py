"""The Intake screen: where files come from, what became of each, and what is said of all of them."""

from ui.views.intake.screen import IntakeView

__all__ = ["IntakeView"]
