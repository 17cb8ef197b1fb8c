"""Searches that a person keeps as lists, in the order in which they were kept."""

import json
from collections.abc import Callable, Mapping, Sequence

from ui.presenters.catalogue_values import Kept, Of

Write = Callable[[str, str | None], None]


class KeptLists:
    """Kept among the settings, for one mission: `read` gives texts by key, `write` keeps or forgets one."""

    def __init__(self, read: Callable[[], Mapping[str, str]], write: Write) -> None:
        self._read, self._write = read, write

    @property
    def all(self) -> Sequence[Kept]:
        """Every list; what is written otherwise than this program does is passed over."""
        found = self._read()
        keys = sorted((key for key in found if key.isdigit()), key=int)
        return [kept for key in keys if (kept := _read(key, found[key])) is not None]

    def keep(self, name: str, of: Of, text: str) -> Kept:
        """Keep the search that `text` reads as; one of the same name gives way to it."""
        same = [kept.key for kept in self.all if kept.name == name]
        key = same[0] if same else str(max((int(kept.key) for kept in self.all), default=0) + 1)
        kept = Kept(key, name, of, text)
        self._put(kept)
        return kept

    def rename(self, kept: Kept, name: str) -> None:
        """Call a list otherwise; another one of that name gives way to it."""
        for other in self.all:
            if other.name == name and other.key != kept.key:
                self._write(other.key, None)
        self._put(Kept(kept.key, name, kept.of, kept.text))

    def remove(self, kept: Kept) -> None:
        """Keep it no longer."""
        self._write(kept.key, None)

    def _put(self, kept: Kept) -> None:
        self._write(kept.key, json.dumps([kept.name, kept.of.value, kept.text]))


def _read(key: str, text: str) -> Kept | None:
    try:
        name, of, query = json.loads(text)
        return Kept(key, str(name), Of(of), str(query))
    except (ValueError, TypeError):
        return None
