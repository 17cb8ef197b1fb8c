"""Says what each proof proves before it starts."""

from collections.abc import Sequence

import pytest


def pytest_report_collectionfinish(items: Sequence[pytest.Function]) -> list[str]:
    return [f"to prove: {(item.obj.__doc__ or item.name).strip().splitlines()[0]}" for item in items]
