"""A card that is read only as far as a test lets it: what is done “meanwhile” is done meanwhile, on any machine."""

from pathlib import Path
from threading import Event

import pytest

from fieldkit.originals import Originals, Written

PATIENCE_S = 60


class Gate:
    """Whoever copies the file called `first`, or one whose name comes later, waits until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch, self._opened = monkeypatch, Event()

    def hold(self, first: str) -> None:
        """Let no copy of these begin from now on."""
        sound = Originals.write

        def write(store: Originals, source: Path) -> Written:
            if source.name >= first:
                self._opened.wait(PATIENCE_S)
            return sound(store, source)

        self._patch.setattr(Originals, "write", write)

    def open(self) -> None:
        """Go on."""
        self._opened.set()
