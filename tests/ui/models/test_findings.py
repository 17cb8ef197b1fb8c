"""Findings as rows: the worst first, narrowed without losing any."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.modeltest import ModelTester

from fieldkit.model.finding import Finding, Verdict
from ui.models.findings import WORST_FIRST, FindingsModel, sentence


def finding(verdict: Verdict, subject: str = "data/photos/a.jpg", code: str = "file.changed") -> Finding:
    return Finding(code=code, verdict=verdict, subject=subject, sentence="{subject} was looked at.")


findings = st.lists(st.builds(finding, st.sampled_from(WORST_FIRST), st.text(), st.text()))


def shown(model: FindingsModel) -> list[Finding]:
    return [model.at(number) for number in range(model.rowCount())]


@given(findings)
def test_the_worst_stand_first_and_nothing_is_left_out(found: list[Finding]) -> None:
    model = FindingsModel()
    model.show(found)
    assert shown(model) == [one for verdict in WORST_FIRST for one in found if one.verdict == verdict]


@given(findings, st.sampled_from(WORST_FIRST))
def test_narrowing_to_each_verdict_in_turn_shows_each_finding_once(found: list[Finding], verdict: Verdict) -> None:
    model = FindingsModel()
    model.show(found)
    model.keep(verdict, "")
    assert len(shown(model)) == model.count(verdict) == sum(one.verdict == verdict for one in found)
    assert model.count() == len(found)


@pytest.mark.parametrize(("words", "left"), [("", 2), ("b.JPG", 1), ("looked PHOTOS", 2), ("chain", 1), ("no", 0)])
def test_words_are_looked_for_in_sentence_and_code(words: str, left: int) -> None:
    model = FindingsModel()
    model.show([finding("proved", "photos/b.jpg"), finding("proved", "photos/c.jpg", "log.chain")])
    model.keep(None, words)
    assert model.rowCount() == left


def test_a_name_cannot_reorder_the_sentence_around_it() -> None:
    assert sentence(finding("disproved", "a\u202egpj.exe")) == "a‹U+202E›gpj.exe was looked at."


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = FindingsModel()
    model.show([finding(verdict) for verdict in WORST_FIRST])
    qtmodeltester.check(model)
