"""What people say of a coded field: a word, and a text exactly where the term asks for one."""

import pytest

from fieldkit.coding import coded
from fieldkit.errors import MissingField, TextNotAsked, UnknownTerm
from fieldkit.model.base import Worded
from tests.domain.test_vocabulary import everything, shipped

ASKING = [term.id for term in everything() if "text_required" in term.flags]


@pytest.mark.parametrize("said", ["steel", "mat.steel", " Сталь "])
def test_a_word_means_its_term(said: str) -> None:
    assert coded(shipped(), "mat", said) == "mat.steel"


@pytest.mark.parametrize("term", ASKING)
def test_a_term_that_says_nothing_by_itself_asks_for_a_text(term: str) -> None:
    name = term.partition(".")[0]
    for said in (term, f"{term}=", f"{term}=  "):
        with pytest.raises(MissingField) as refused:
            coded(shipped(), name, said)
        assert f"{term}=TEXT" in refused.value.advice()
    assert coded(shipped(), name, f"{term}= cafe\u0301 = 7 ") == Worded(term=term, text="café = 7")


def test_a_term_that_says_enough_takes_no_text() -> None:
    with pytest.raises(TextNotAsked, match=r"mat\.steel"):
        coded(shipped(), "mat", "steel=shiny")


def test_the_term_must_be_there() -> None:
    with pytest.raises(UnknownTerm) as refused:
        coded(shipped(), "mat", "unobtainium=text")
    assert refused.value.term == "unobtainium"


def test_no_name_of_a_term_holds_the_sign_that_parts_it_from_its_text() -> None:
    names = (name for term in everything() for name in (term.en, term.i18n.fr, term.i18n.ru, term.i18n.zh))
    assert not [name for name in names if name and "=" in name]
