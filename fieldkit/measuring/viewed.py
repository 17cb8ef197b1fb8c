"""Photographs of a mission, as figures rest on them."""

from collections.abc import Sequence

from fieldkit.measure.codes import refused
from fieldkit.model.basis import Believed, Mark, PhotoView
from fieldkit.model.photo import Photo


def viewed(photo: Photo, scale: Sequence[Mark], camera: Believed | None = None) -> PhotoView:
    """A photograph with what is seen of the scale in it and what is believed of its camera.

    Raises `MeasurementRefused`: `photo_unreadable`.
    """
    if photo.width is None or photo.height is None:
        raise refused("photo_unreadable")
    return PhotoView(
        photo=photo.id,
        sha256=photo.sha256,
        width=photo.width,
        height=photo.height,
        orientation=None if photo.capture is None else photo.capture.orientation,
        camera=camera,
        scale=tuple(scale),
    )
