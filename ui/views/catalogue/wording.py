"""What the Catalogue says: names of fields, states, lists and orders, and chips as they are read."""

from collections.abc import Mapping

from fieldkit.browsing import Chip
from fieldkit.browsing.query import COUNT, FIGURES
from fieldkit.model.item import LISTS
from fieldkit.vocabulary import Vocabulary
from ui.i18n import apart, isolated, translate
from ui.presenters.catalogue_values import Of


def field_titles() -> Mapping[str, str]:
    """What can be asked for, by its name in a query; states too."""
    return {
        "hazard": translate("field", "Hazard"),
        "class": translate("field", "Class"),
        "material": translate("field", "Material"),
        "condition": translate("field", "Condition"),
        "finish": translate("field", "Finish"),
        "colour": translate("field", "Colour"),
        "found_as": translate("field", "Found as"),
        "level": translate("field", "Level"),
        "tag_state": translate("field", "Tag state"),
        "relation": translate("field", "Relation"),
        "tag": translate("field", "Tag"),
        "number": translate("field", "Number of a photo"),
        "label": translate("field", "Label of an item"),
        "item": translate("field", "An item and its parts"),
        "state": translate("field", "State"),
        COUNT: translate("field", "Count"),
        **state_titles(),
    }


def state_titles() -> Mapping[str, str]:
    """What `state:` asks for."""
    return {
        "ungrouped": translate("catalogue", "Ungrouped"),
        "set_aside": translate("catalogue", "Set aside"),
        "needs_scale": translate("catalogue", "Needs scale"),
        "damaged": translate("catalogue", "Damaged"),
        "today": translate("catalogue", "Today"),
    }


def list_titles() -> Mapping[str, str]:
    """The lists that everybody has, by their ids."""
    return {
        "photos": translate("catalogue", "All photos"),
        "items": translate("catalogue", "All items"),
        **state_titles(),
    }


def of_titles() -> Mapping[Of, str]:
    """What is listed."""
    return {Of.PHOTOS: translate("catalogue", "Photos"), Of.ITEMS: translate("catalogue", "Items")}


def order_titles() -> Mapping[str, str]:
    """By what rows can stand."""
    return {
        "number": translate("catalogue", "By number"),
        "taken": translate("catalogue", "By time taken"),
        "corrected": translate("catalogue", "By true time"),
        "label": translate("catalogue", "By label"),
        "class": translate("catalogue", "By class"),
        "hazard": translate("catalogue", "By hazard"),
        "length": translate("catalogue", "By length"),
        "count": translate("catalogue", "By count"),
        "recorded": translate("catalogue", "By time recorded"),
    }


class ChipWords:
    """Chips as they are read in the language of the window."""

    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        self._vocabulary, self._language = vocabulary, language
        self._titles = field_titles()

    def __call__(self, chip: Chip) -> str:
        """A word in quotation marks, a field with its term, a figure with its bound."""
        if chip.relation == "":
            return translate("catalogue", "“{word}”").format(word=apart(chip.value))
        if chip.field == "state":
            return self._titles[chip.value]
        if chip.relation == ":":
            named = translate("catalogue", "{field}: {value}")
            return named.format(field=self._titles[chip.field], value=apart(self._term(chip)))
        title = self._titles.get(chip.field) or self._vocabulary.label(f"{FIGURES}.{chip.field}", self._language)
        bound = isolated(f"{chip.relation} {chip.value}")
        return translate("catalogue", "{figure} {bound}").format(figure=title, bound=bound)

    def _term(self, chip: Chip) -> str:
        """The name of the term where its word was given, else what was given."""
        term = chip.value if chip.field == "tag" else f"{LISTS.get(chip.field, '')}.{chip.value}"
        return self._vocabulary.label(term, self._language) if self._vocabulary.knows(term) else chip.value
