"""News of what was recorded: of a person's own acts at once, of long work a few times a second, nothing lost."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from fieldkit.mission import Changes
from ui.changes import Broadcast

MANY = 200


@pytest.fixture
def told(qtbot: QtBot) -> Iterator[tuple[Broadcast, list[Changes]]]:
    assert qtbot
    broadcast, heard = Broadcast(), list[Changes]()
    broadcast.recorded.connect(heard.append)
    yield broadcast, heard
    broadcast.deleteLater()


def news(number: int) -> Changes:
    return Changes((), (f"subject {number}",))


def subjects(heard: list[Changes]) -> list[str]:
    return [subject for changes in heard for subject in changes.subjects]


def test_what_long_work_records_is_told_as_a_few_changes_and_all_of_it(
    told: tuple[Broadcast, list[Changes]], qtbot: QtBot
) -> None:
    broadcast, heard = told
    with ThreadPoolExecutor(1) as lane:
        lane.submit(lambda: [broadcast.tell_in_time(news(number)) for number in range(MANY)]).result()
    qtbot.waitUntil(lambda: len(subjects(heard)) == MANY)
    assert subjects(heard) == subjects([news(number) for number in range(MANY)])
    assert len(heard) <= 3


def test_what_a_person_records_is_told_at_once_and_what_waits_before_it(
    told: tuple[Broadcast, list[Changes]], qtbot: QtBot
) -> None:
    broadcast, heard = told
    for number in range(3):
        broadcast.tell_in_time(news(number))
    with qtbot.waitSignal(broadcast.recorded, check_params_cb=lambda changes: "own" in changes.subjects):
        broadcast.tell(Changes((), ("own",)))
    assert subjects(heard) == ["subject 0", "subject 1", "subject 2", "own"]
