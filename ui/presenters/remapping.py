"""Keys of the keyboard as a person wants them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from ui.actions import ACTIONS, Action, keys_of, taken
from ui.actions.keys import plain, with_key

Write = Callable[[str, str | None], None]


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An action and its keys in Qt's portable form; `own`: this person gave it others than it came with."""

    action: Action
    keys: tuple[str, ...]
    own: bool


class KeysScreen(Protocol):
    """What remapping asks of its page; `key` is in Qt's portable form."""

    def show_keys(self, rows: Sequence[KeyRow]) -> None: ...
    def show_given(self, action: Action) -> None: ...
    def show_taken(self, key: str, by: Action) -> None: ...
    def show_alone(self, key: str) -> None: ...


class KeysPresenter:
    """Every action of the registry can have other keys, each of which belongs to one action at a time.

    `read` gives the keys of actions that have others than they came with, by their ids, and `write` keeps those of
    one; None takes them back.
    """

    def __init__(self, screen: KeysScreen, read: Callable[[], Mapping[str, str]], write: Write) -> None:
        self._screen, self._read, self._write = screen, read, write

    def visit(self) -> None:
        """Show the keys as they are."""
        remapped = self._read()
        self._screen.show_keys(
            [KeyRow(action, keys_of(action, remapped), action.id in remapped) for action in ACTIONS]
        )

    def give(self, action: Action, key: str) -> None:
        """Give `key` to `action`, unless another has it where both are to be had.

        A key that also writes something acts only while nobody types: it needs another one beside it.
        """
        remapped = self._read()
        holder = taken(key, action, remapped)
        keys = with_key(keys_of(action, remapped), key)
        if holder is not None:
            self._screen.show_taken(key, holder)
        elif all(map(plain, keys)):
            self._screen.show_alone(key)
        else:
            self._put(action, None if keys == action.keys else " ".join(keys))
            self._screen.show_given(action)

    def take(self, action: Action) -> None:
        """Leave `action` without keys; the list of all commands still has it."""
        self._put(action, "")

    def reset(self, action: Action) -> None:
        """The keys that `action` came with, unless another has them by now."""
        remapped = self._read()
        for key in action.keys:
            holder = taken(key, action, remapped)
            if holder is not None:
                self._screen.show_taken(key, holder)
                return
        self._put(action, None)

    def reset_all(self) -> None:
        """All keys as they came."""
        for name in self._read():
            self._write(name, None)
        self.visit()

    def _put(self, action: Action, keys: str | None) -> None:
        self._write(action.id, keys)
        self.visit()
