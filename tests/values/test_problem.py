"""Problems: a closed list of codes, each with a sentence, and a detail that is shown word for word."""

from typing import get_args

import pytest
from msgspec import ValidationError, json

from fieldkit.problem import SENTENCES, Code, Problem


def test_every_code_has_a_sentence() -> None:
    assert set(SENTENCES) == set(get_args(Code))
    assert len(set(SENTENCES.values())) == len(SENTENCES)


def test_a_problem_is_stored_without_any_sentence() -> None:
    assert json.encode(Problem(code="not_shown", detail="raw:dng")) == b'{"code":"not_shown","detail":"raw:dng"}'


def test_the_detail_is_shown_word_for_word() -> None:
    problem = Problem(code="damaged", detail="broken {data} stream")
    assert f"{problem}" == "it is damaged (broken {data} stream)"


def test_without_a_detail_the_sentence_stands_alone() -> None:
    assert str(Problem(code="pipe")) == "it is a pipe"


@pytest.mark.parametrize("text", [b'{"code":"tired"}', b'{"code":"pipe","why":"x"}', b'{"detail":"x"}'])
def test_a_code_outside_the_list_is_no_problem_of_ours(text: bytes) -> None:
    with pytest.raises(ValidationError):
        json.decode(text, type=Problem)
