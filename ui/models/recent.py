"""What was used last is kept, up to a weight: rows by their number, pictures by their bytes."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """Values by key, of at most `most` in all as `weigh` counts them; what was used longest ago leaves first.

    A value that alone weighs more than `most` is not kept.
    """

    def __init__(self, most: int, weigh: Callable[[V], int]) -> None:
        self._most, self._weigh = most, weigh
        self._kept: OrderedDict[K, V] = OrderedDict()
        self._weight = 0

    @property
    def weight(self) -> int:
        """What all that is kept weighs."""
        return self._weight

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: K) -> bool:
        return key in self._kept

    def get(self, key: K) -> V | None:
        """The value of `key`, used just now; None if it is not kept."""
        value = self._kept.get(key)
        if value is not None:
            self._kept.move_to_end(key)
        return value

    def put(self, key: K, value: V) -> None:
        """Keep `value`, used just now, in place of what `key` had."""
        self.drop(key)
        self._kept[key] = value
        self._weight += self._weigh(value)
        while self._weight > self._most:
            self.drop(next(iter(self._kept)))

    def drop(self, key: K) -> None:
        """Forget `key`, if it is kept."""
        value = self._kept.pop(key, None)
        if value is not None:
            self._weight -= self._weigh(value)

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self._weight = 0
