"""Values of a form in words."""

from ui.i18n import listed, translate
from ui.presenters.item_form import APART, Absent
from ui.presenters.terms import Terms


def stated(value: object, terms: Terms) -> str:
    """What a form value says, as people read it; nothing where nobody stated anything."""
    if value is None:
        return ""
    if isinstance(value, int):
        return translate("fields", "%n piece(s)", "", value)
    if isinstance(value, Absent):
        return terms(value.kind)
    if isinstance(value, tuple):
        return listed(stated(one, terms) for one in value)
    term, _, text = str(value).partition(APART)
    return (text or terms(term)) if terms.vocabulary.knows(term) else str(value)
