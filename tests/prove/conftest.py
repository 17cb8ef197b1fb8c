"""Says what each proof proves before it starts, and finds the photographs that some are made on."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.make import photo_bytes


def pytest_report_collectionfinish(items: Sequence[pytest.Function]) -> list[str]:
    return [f"to prove: {(item.obj.__doc__ or item.name).strip().splitlines()[0]}" for item in items]


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder named by PHOTOS (`make prove PHOTOS=folder`), or a small one of good and broken files."""
    if named := os.environ.get("PHOTOS"):
        return Path(named)
    folder = tmp_path_factory.mktemp("photos")
    for number in range(4):
        (folder / f"good-{number}.jpg").write_bytes(photo_bytes(number))
    (folder / "cut.jpg").write_bytes(photo_bytes()[:300])
    (folder / "letter.txt").write_text("not a picture")
    (folder / "empty.jpg").write_bytes(b"")
    return folder
