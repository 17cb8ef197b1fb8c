"""Photographs and items as tiles: what is said of them in a grid."""

from fieldkit.browsing import ItemShown, PhotoShown
from ui.i18n import figure_brief, isolated, translate
from ui.models.cell import Badge, Cell, Tone
from ui.presenters.terms import Terms


def photo_cell(photo: PhotoShown) -> Cell:
    """Number, the name that a stranger's camera gave it, and what is known of it."""
    return Cell(
        title=isolated(photo.number),
        subtitle=photo.name.text,
        badges=_badges(photo),
        thumbnail=photo.sha256,
        instead=translate("tile", "No picture yet"),
    )


def item_cell(item: ItemShown, terms: Terms) -> Cell:
    """Label and class, the length, what whoever handles it must know; the photograph that stands for it."""
    named = translate("tile", "{label}  {name}").format(label=isolated(item.label or ""), name=terms(item.class_))
    return Cell(
        title=named,
        subtitle=figure_brief(item.length) if item.length else translate("tile", "no length yet"),
        badges=item_badges(item, terms),
        thumbnail=item.picture,
        instead=translate("tile", "No photo") if item.picture is None else translate("tile", "No picture yet"),
        end_matters=False,
    )


def item_badges(item: ItemShown, terms: Terms) -> tuple[Badge, ...]:
    """What is to be known of an item before anything else; that nothing is, is said too."""
    state = item_state(item)
    danger = Badge("warning", terms(item.hazard), Tone.WARN) if terms.warns(item.hazard) else None
    photos = Badge("photo", translate("tile", "%n photo(s)", "", item.photos))
    return tuple(one for one in (state, danger, photos) if one is not None)


def item_state(item: ItemShown) -> Badge | None:
    """That an item was set aside, or that two people disagree on it."""
    if item.withdrawn is not None:
        return Badge("set-aside", translate("tile", "set aside"), Tone.WARN)
    return Badge("error", translate("tile", "disputed"), Tone.ERROR) if item.conflicts else None


def photo_state(photo: PhotoShown) -> Badge | None:
    """That the picture is not whole, or that it shows no item."""
    if photo.damage is not None:
        return Badge("damaged", translate("tile", "damaged"), Tone.ERROR)
    return None if photo.items else Badge("unknown", translate("tile", "ungrouped"), Tone.PLAIN)


def _badges(photo: PhotoShown) -> tuple[Badge, ...]:
    state = photo_state(photo)
    labels = [Badge("fragment", isolated(label), Tone.OK) for label in photo.items.values()]
    return (state,) if state is not None else tuple(labels)
