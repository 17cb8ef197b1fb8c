"""Every error of the tree speaks: a sentence and a remedy over its own fields."""

from collections.abc import Iterator
from dataclasses import fields

import pytest

from fieldkit.errors import FieldkitError


def tree(root: type[FieldkitError]) -> Iterator[type[FieldkitError]]:
    yield root
    for kind in root.__subclasses__():
        yield from tree(kind)


@pytest.mark.parametrize("kind", list(tree(FieldkitError)), ids=lambda kind: kind.__name__)
def test_an_error_says_what_happened_and_what_to_do(kind: type[FieldkitError]) -> None:
    error = kind(**{field.name: f"<{field.name}>" for field in fields(kind)})
    assert str(error).endswith((".", "!"))
    assert error.advice()
    assert error.exit_code in {1, 2, 3}
    assert all(f"<{field.name}>" in str(error) + error.advice() + repr(error) for field in fields(kind))


@pytest.mark.parametrize("kind", list(tree(FieldkitError)), ids=lambda kind: kind.__name__)
def test_an_error_stands_in_the_picture_of_the_tree(kind: type[FieldkitError]) -> None:
    import fieldkit.errors

    assert kind.__name__ in (fieldkit.errors.__doc__ or "")
