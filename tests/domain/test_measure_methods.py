"""Every method stands in the tuple, every code and influence has its sentence."""

from importlib import resources
from string import Formatter

import pytest

from fieldkit.errors import BadInput
from fieldkit.measure import methods
from fieldkit.measure.budget import ADVICE, LABELS
from fieldkit.measure.codes import CODES, SENTENCES, refused
from fieldkit.measure.methods import METHODS, scale_bar

DECIDED = [
    "bar_only",
    "ambiguous_pose",
    "extrapolated",
    "size_mismatch",
    "height_assumed",
    "target_unmeasured",
    "not_a_circle",
    "open_interval",
    "edited_file",
    "low_contrast_no_snap",
    "no_scale",
    "markers_not_found",
    "too_few_points",
    "section_unknown",
    "bad_request",
    "photo_unreadable",
]


def test_the_tuple_holds_what_the_directory_holds() -> None:
    files = {entry.name.removesuffix(".py") for entry in resources.files(methods).iterdir() if entry.name[0] != "_"}
    assert sorted(method.evaluate.__module__.rpartition(".")[2] for method in METHODS) == sorted(files)


def test_each_method_has_a_name_of_its_own_with_a_version() -> None:
    keys = [method.key for method in METHODS]
    assert len(set(keys)) == len(keys)
    assert all(int(key.partition("/")[2]) >= 1 for key in keys)
    assert all(method.label and all(method.points) for method in METHODS)


def test_the_codes_are_those_that_other_programs_were_promised() -> None:
    assert list(CODES)[: len(DECIDED)] == DECIDED


@pytest.mark.parametrize("code", CODES)
def test_a_refusal_says_why_in_a_sentence(code: str) -> None:
    facts = {name: f"<{name}>" for _, name, _, _ in Formatter().parse(SENTENCES[code]) if name}
    error = refused(code, **facts)
    assert isinstance(error, BadInput)
    assert error.code == code
    assert str(error) == f"{SENTENCES[code].format(**facts)} So nothing was measured."
    assert SENTENCES[code].endswith(".")


def test_every_influence_has_a_label_and_an_advice() -> None:
    used = {influence.code for influence in scale_bar.INFLUENCES}
    assert used <= set(LABELS)
    assert set(LABELS) == set(ADVICE)
