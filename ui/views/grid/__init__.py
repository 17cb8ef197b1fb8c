"""A grid of tiles over any number of rows."""

from ui.views.grid.grid import Grid
from ui.views.grid.sheet import Size

__all__ = ["Grid", "Size"]
