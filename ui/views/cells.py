"""Photographs and items as tiles: what is said of them in a grid."""

from fieldkit.browsing import PhotoShown
from ui.i18n import isolated, translate
from ui.models.cell import Badge, Cell, Tone


def photo_cell(photo: PhotoShown) -> Cell:
    """Number, the name that a stranger's camera gave it, and what is known of it."""
    return Cell(
        title=isolated(photo.number),
        subtitle=photo.name.text,
        badges=_badges(photo),
        thumbnail=photo.sha256,
        instead=translate("tile", "No picture yet"),
    )


def _badges(photo: PhotoShown) -> tuple[Badge, ...]:
    if photo.damage is not None:
        return (Badge("damaged", translate("tile", "damaged"), Tone.ERROR),)
    labels = [Badge("fragment", isolated(label), Tone.OK) for label in photo.items.values()]
    return tuple(labels) or (Badge("unknown", translate("tile", "ungrouped"), Tone.PLAIN),)
