"""Whatever goes wrong is told with what is wrong and what can be done, in the language of the window."""

import dataclasses
import re
from collections.abc import Iterator

import msgspec
import pytest

from fieldkit.cli.app import COMMANDS
from fieldkit.errors import CannotRead, FieldkitError, NotAMission, Refused
from fieldkit.errors.causes import READING, WRITING
from fieldkit.mission.founding import JOINED
from fieldkit.mission.opening import NOT_JOINED
from fieldkit.problem import SENTENCES, Problem
from scripts.texts import texts
from tests.make import ROOT
from tests.ui.tongues import PSEUDO, speaking
from ui.problems import Told, told, why
from ui.problems.ways import WAYS

FACT = re.compile(r"\{(\w+)[^}]*\}")
pytestmark = pytest.mark.usefixtures("qapp")


def tree(root: type[FieldkitError] = FieldkitError) -> Iterator[type[FieldkitError]]:
    yield root
    for child in root.__subclasses__():
        yield from tree(child)


ERRORS = sorted(set(tree()), key=lambda kind: kind.__name__)
errors = pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)


@pytest.fixture(scope="module")
def collected() -> set[str]:
    """What translators find in the context of errors."""
    return {text.source for text in texts(ROOT) if text.context == "errors"}


@errors
def test_every_error_has_a_sentence_and_a_remedy_that_are_translated(
    kind: type[FieldkitError], collected: set[str]
) -> None:
    assert kind.sentence in collected
    assert kind.remedy in collected


@errors
def test_sentence_and_remedy_name_nothing_but_what_the_error_holds(kind: type[FieldkitError]) -> None:
    held = {field.name for field in dataclasses.fields(kind)}
    assert set(FACT.findall(kind.sentence + kind.remedy)) <= held


def test_every_way_out_of_a_cause_is_translated(collected: set[str]) -> None:
    assert {*READING.values(), *WRITING.values()} <= collected


def test_an_error_is_told_with_its_facts() -> None:
    assert told(NotAMission("/media/card")).sentence == "/media/card is not a mission folder."


def test_an_error_is_told_in_the_language_of_the_window() -> None:
    with speaking(PSEUDO):
        said = told(Refused("merging", "sample data and evidence are never merged"))
    assert said.sentence.startswith("[")
    assert said.remedy.startswith("[[")
    assert "merging" in said.sentence


@pytest.mark.parametrize("code", SENTENCES)
def test_every_why_is_translated(code: str) -> None:
    problem = msgspec.convert({"code": code}, Problem)
    assert why(problem) == SENTENCES[problem.code]
    with speaking(PSEUDO):
        assert why(problem).startswith("[")


def test_what_the_system_said_stays_as_it_is() -> None:
    error = CannotRead.because("DSC_0001.JPG", Problem(code="damaged", detail="IFD at 4 GiB"))
    assert told(error) == Told(
        "Cannot read DSC_0001.JPG: it is damaged (IFD at 4 GiB).",
        "Check the file and its medium, then try again. Nothing was changed.",
    )
    with speaking(PSEUDO):
        sentence = told(error).sentence
    assert "(IFD at 4 GiB" in sentence
    assert "damaged" not in sentence


def test_a_cause_has_its_own_way_out() -> None:
    error = CannotRead.of("card", PermissionError(13, "Permission denied"))
    assert told(error).remedy == READING["EACCES"]


COMMAND = re.compile(rf"fieldkit (?:{'|'.join(COMMANDS)})\b|(?<!\w)--[a-z]|“mission ")
"""What only somebody at a terminal can do something with."""


def remedies() -> set[str]:
    """All that the core says of what can be done."""
    return {*(kind.remedy for kind in ERRORS), *READING.values(), *WRITING.values(), JOINED, NOT_JOINED}


def test_no_way_out_sends_a_person_from_the_window_to_the_command_line() -> None:
    assert [text for text in remedies() if COMMAND.search(WAYS.get(text, text))] == []


def test_every_way_of_the_window_stands_for_one_of_the_core_and_needs_no_more_facts() -> None:
    assert WAYS.keys() <= remedies()
    assert [text for text, way in WAYS.items() if not set(FACT.findall(way)) <= set(FACT.findall(text))] == []


def test_a_clause_that_names_a_command_is_told_otherwise_too(collected: set[str]) -> None:
    assert told(Refused("writing", NOT_JOINED)).remedy == WAYS[NOT_JOINED]
    assert {way for text, way in WAYS.items() if text not in {JOINED, NOT_JOINED}} <= collected
