"""Questions that only the person can answer: which folder, which file. Tests answer for them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class Ask(Protocol):
    """`title` says what for; None, or none, when the person thinks better of it. `kinds` are patterns: `*.zip`.

    `reveal` asks nothing: it lets the system show a file where it lies. `take_back` ends what is being asked:
    whoever answers then is not the person who was asked.
    """

    def folder(self, title: str) -> Path | None: ...
    def files(self, title: str) -> Sequence[Path]: ...
    def file(self, title: str, kinds: str) -> Path | None: ...
    def new_file(self, title: str, name: str) -> Path | None: ...
    def reveal(self, path: Path) -> None: ...
    def take_back(self) -> None: ...
