"""What a person types at a command line, and what the command leaves behind."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class Typed:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, object]:
        """The JSON that was printed."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


Type = Callable[..., Typed]

BAR = ("--bar", "10,30", "50,30", "--bar-mm", "100", "--points", "10,20", "50,20")
"""A bar and a piece in a photograph of 64 x 48 pixels."""


class Keyboard(io.StringIO):
    """A keyboard before a terminal."""

    def isatty(self) -> bool:
        return True

    def typed(self, text: str) -> None:
        """Type this."""
        self.write(text)
        self.seek(0)
