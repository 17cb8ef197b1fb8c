"""Every error of the tree speaks: a sentence and a remedy over its own fields."""

import re
import string
from collections.abc import Iterator
from dataclasses import fields

import pytest

import fieldkit.errors
from fieldkit.errors import BadInput, Cancelled, CannotAccess, FieldkitError, Untrusted

BRANCHES = {
    Cancelled: ({"root"}, 3),
    BadInput: ({"input", "absent", "idle", "rules"}, 2),
    CannotAccess: ({"access"}, 3),
    Untrusted: ({"trust"}, 1),
}
"""The files that hold each branch, and its exit status."""


def tree(root: type[FieldkitError]) -> Iterator[type[FieldkitError]]:
    yield root
    for kind in root.__subclasses__():
        yield from tree(kind)


EVERY = list(tree(FieldkitError))
every_error = pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)


def example(kind: type[FieldkitError]) -> FieldkitError:
    return kind(**{field.name: f"<{field.name}>" for field in fields(kind)})


@every_error
def test_an_error_says_what_happened_and_what_to_do(kind: type[FieldkitError]) -> None:
    error = example(kind)
    assert str(error).endswith((".", "!"))
    assert error.advice()
    assert all(f"<{field.name}>" in str(error) + error.advice() + repr(error) for field in fields(kind))


@every_error
def test_its_templates_name_its_own_fields_alone(kind: type[FieldkitError]) -> None:
    named = {
        name for text in (kind.sentence, kind.remedy) for _, name, _, _ in string.Formatter().parse(text) if name
    }
    assert named <= {field.name for field in fields(kind)}


@every_error
def test_it_stands_in_the_picture_of_the_tree_and_is_offered(kind: type[FieldkitError]) -> None:
    assert kind.__name__ in re.findall(r"\w+", fieldkit.errors.__doc__ or "")
    assert getattr(fieldkit.errors, kind.__name__) is kind
    assert kind.__name__ in fieldkit.errors.__all__


def test_nothing_else_is_offered() -> None:
    assert sorted(kind.__name__ for kind in EVERY) == fieldkit.errors.__all__


@pytest.mark.parametrize("kind", EVERY[1:], ids=lambda kind: kind.__name__)
def test_its_branch_decides_the_file_and_the_exit_status(kind: type[FieldkitError]) -> None:
    ((files, status),) = (BRANCHES[one] for one in BRANCHES if issubclass(kind, one))
    assert kind.__module__.removeprefix("fieldkit.errors.") in files
    assert kind.exit_code == status


def test_a_refused_measurement_reads_as_two_sentences() -> None:
    refusal = fieldkit.errors.MeasurementRefused("no_scale", "There is no scale in the photo.")
    assert str(refusal) == "There is no scale in the photo. So nothing was measured."
