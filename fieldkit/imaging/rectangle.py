"""Parts of a picture, as Pillow takes them; for the decoder child."""

from typing import TypeVar

Side = TypeVar("Side", int, float)

Rectangle = tuple[Side, Side, Side, Side]
"""Left, top, right, bottom in pixels, the last two beyond it: whole numbers where it is cut out of pixels that are
there, others where it is a part of them that is brought to another size."""
