"""The root of the tree, and the person's own wish to stop."""

from dataclasses import dataclass
from typing import ClassVar

from fieldkit.labels import QT_TRANSLATE_NOOP


@dataclass(eq=False)
class FieldkitError(Exception):
    """Root of the tree."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong.")
    remedy: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    exit_code: ClassVar[int] = 3

    def __str__(self) -> str:
        return self.sentence.format_map(vars(self))

    def way_out(self) -> str:
        """The marked template of what to do about this very error; `remedy`, unless its fields tell more."""
        return self.remedy

    def advice(self) -> str:
        """What to do about it, untranslated."""
        return self.way_out().format_map(vars(self))


class Cancelled(FieldkitError):
    """The person stopped the work; what was confirmed before stands."""

    sentence = QT_TRANSLATE_NOOP("errors", "Stopped at your request.")
    remedy = QT_TRANSLATE_NOOP("errors", "What was confirmed is kept. Start again to go on.")
