"""Which media are in: cards, sticks, drives that come and go."""

import sys
from collections.abc import Callable

from fieldkit.platform.medium import Medium

if sys.platform == "win32":
    from fieldkit.platform.windows_media import found
elif sys.platform == "darwin":
    from fieldkit.platform.macos_media import found
else:
    from fieldkit.platform.linux_media import found

__all__ = ["Media", "Medium", "media"]

Media = Callable[[], tuple[Medium, ...]]


def media() -> tuple[Medium, ...]:
    """Every medium that is mounted now, by where. What cannot be asked is left out; a dead one may hold this up."""
    return tuple(sorted(found(), key=lambda medium: medium.mount))
