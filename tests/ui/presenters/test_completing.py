"""What a half-typed search may go on with."""

import pytest

from tests.make import vocabulary
from ui.presenters.completing import Completer
from ui.views.catalogue.wording import field_titles

COMPLETER = Completer(vocabulary(), "en", field_titles())


def lines(text: str) -> list[str]:
    return [one.line for one in COMPLETER.offer(text)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("cla", "class:"),
        ("burn haz", "burn hazard:"),
        ("class:skin", "class:skin_panel "),
        ("burn class:fin", "burn class:fin "),
        ('material:"stainless st', "material:stainless_steel "),
        ("state:un", "state:ungrouped "),
        ("tag:rivete", "tag:fin.riveted "),
        ("ste", "material:steel "),
        ("fi", "finish:"),
        ("len", "length>"),
        ("coun", "count>="),
        ("alumin", "material:aluminium_alloy "),
    ],
)
def test_the_likeliest_comes_first(text: str, first: str) -> None:
    assert lines(text)[0] == first


@pytest.mark.parametrize("text", ["", "burn ", "length>10", "number:P-A", "no such field:x", "qqqq"])
def test_where_nothing_can_be_meant_nothing_is_offered(text: str) -> None:
    assert lines(text) == []


def test_no_more_is_offered_than_can_be_read_at_a_glance() -> None:
    assert len(lines("a")) <= 8
    assert len(lines("class:")) == 8


def test_fields_are_found_by_their_names_in_the_language_of_the_window() -> None:
    completer = Completer(vocabulary(), "ru", {**field_titles(), "class": "Класс"})
    assert completer.offer("кла")[0].line == "class:"
