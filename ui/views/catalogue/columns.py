"""The columns of the Catalogue's tables."""

from collections.abc import Sequence
from functools import partial

from fieldkit.browsing import ItemShown, PhotoShown
from ui.i18n import figure_brief, isolated, listed, translate
from ui.models.cell import Badge, Tone
from ui.models.table import Column
from ui.presenters.terms import Terms
from ui.views.cells import item_state, photo_state

DAY = 10
"""Letters of a date."""


def photo_columns() -> Sequence[Column[PhotoShown]]:
    """Photographs: what they are, what they show."""
    return (
        Column(translate("column", "Number"), 84, lambda photo: photo.number, order="number"),
        Column(translate("column", "Items"), 92, lambda photo: listed(photo.items.values())),
        Column(translate("column", "Taken"), 162, lambda photo: taken(photo.taken), order="taken"),
        Column(translate("column", "File"), 122, lambda photo: photo.name.text),
        Column(translate("column", "Size"), 106, size, figures=True),
        Column(translate("column", "State"), 112, lambda _: "", badge=photo_state),
    )


def item_columns(terms: Terms) -> Sequence[Column[ItemShown]]:
    """Items: what they are, how long, how dangerous."""
    danger = partial(_danger, terms)
    return (
        Column(translate("column", "Label"), 84, lambda item: item.label or "", order="label"),
        Column(translate("column", "Class"), 140, lambda item: terms(item.class_), order="class"),
        Column(translate("column", "Length"), 164, _length, order="length", figures=True),
        Column(translate("column", "Hazard"), 120, lambda item: terms(item.hazard), order="hazard", badge=danger),
        Column(translate("column", "State"), 100, lambda _: "", badge=item_state),
        Column(translate("column", "Photos"), 70, lambda item: str(item.photos), figures=True),
        Column(translate("column", "Count"), 60, lambda item: str(item.count or ""), order="count", figures=True),
        Column(translate("column", "Recorded"), 160, lambda item: recorded(item.wall), order="recorded"),
    )


def taken(said: str | None) -> str:
    """The camera's own time with the marks that people use in dates; what is no time is shown as it is."""
    if said is None:
        return ""
    day, rest = said[:DAY], said[DAY:]
    return isolated(f"{day.replace(':', '-')}{rest}")


def recorded(wall: str) -> str:
    """When something was recorded, in UTC, which does not depend on where it is read."""
    return isolated(wall.replace("T", " ").removesuffix("Z")[:-3] + " UTC")


def size(photo: PhotoShown) -> str:
    """Width and height in pixels."""
    return isolated(f"{photo.width} × {photo.height}") if photo.width and photo.height else ""


def _length(item: ItemShown) -> str:
    return figure_brief(item.length) if item.length else ""


def _danger(terms: Terms, item: ItemShown) -> Badge | None:
    return Badge("warning", terms(item.hazard), Tone.WARN) if terms.warns(item.hazard) else None
