"""A photograph with all that can be done on it: look closely, adjust the view, measure."""

from ui.views.photo.making import photo_view
from ui.views.photo.view import PhotoView

__all__ = ["PhotoView", "photo_view"]
