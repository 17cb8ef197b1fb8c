"""Every error of the tree speaks: a sentence and a remedy over its own fields."""

import errno
import os
import re
import string
from collections.abc import Iterator
from dataclasses import fields

import pytest

import fieldkit.errors
from fieldkit.errors import BadInput, Cancelled, CannotAccess, CannotRead, CannotWrite, FieldkitError, Untrusted
from fieldkit.errors.causes import CHANGED

BRANCHES = {
    Cancelled: ({"root"}, 3),
    BadInput: ({"input", "absent", "idle", "rules", "sealed"}, 2),
    CannotAccess: ({"access", "sealed"}, 3),
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


@pytest.mark.parametrize(
    ("number", "read", "write"),
    [
        (errno.ENOENT, "how it is written", "how it is written"),
        (errno.EACCES, "This account", "This account"),
        (errno.EIO, "the cable", "the cable"),
        (errno.EROFS, "Check the file", "write-protected"),
        (errno.ENOSPC, "Check the file", "Free some space"),
        (errno.EFBIG, "Check the file", "no file of that size"),
        (errno.EBUSY, "Check the file", "Try again"),
    ],
)
def test_what_the_system_says_decides_the_way_out(number: int, read: str, write: str) -> None:
    said = OSError(number, os.strerror(number))
    reading, writing = CannotRead.of("a.jpg", said), CannotWrite.of("a.jpg", said)
    assert read in reading.advice()
    assert write in writing.advice()
    assert reading.why == writing.why == os.strerror(number)
    assert reading.problem.detail == writing.cause == errno.errorcode[number]


def test_an_error_without_a_number_says_what_it_knows() -> None:
    assert str(CannotWrite.of("a.jpg", OSError("no more"))) == "Cannot write a.jpg: no more."


def test_bytes_that_changed_point_to_the_check() -> None:
    assert "mission check" in CannotRead("a.jpg", "it has another size", cause=CHANGED).advice()
