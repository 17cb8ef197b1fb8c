"""Keys of the keyboard, remapped: every key has one owner where it is to be had."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.actions import ACTIONS, Action, keys_of, taken
from ui.actions.keys import GROUP, plain, with_key
from ui.presenters.remapping import KeyRow, KeysPresenter
from ui.settings import Settings

BY_ID = {action.id: action for action in ACTIONS}
KEYS = ("Ctrl+Z", "Ctrl+K", "F2", "N", "Ctrl+Alt+U", "F8", "?", "Ctrl+Return", "Ctrl+O")


@dataclass
class Shown:
    """A page that remembers."""

    rows: Sequence[KeyRow] = ()
    given: list[str] = field(default_factory=list)
    taken: list[tuple[str, str]] = field(default_factory=list)
    alone: list[str] = field(default_factory=list)

    def show_keys(self, rows: Sequence[KeyRow]) -> None:
        self.rows = rows

    def show_given(self, action: Action) -> None:
        self.given.append(action.id)

    def show_taken(self, key: str, by: Action) -> None:
        self.taken.append((key, by.id))

    def show_alone(self, key: str) -> None:
        self.alone.append(key)

    def keys(self, action: str) -> tuple[str, ...]:
        return next(row.keys for row in self.rows if row.action.id == action)


@dataclass
class Desk:
    """A presenter over settings in a folder."""

    settings: Settings
    screen: Shown = field(default_factory=Shown)

    def __post_init__(self) -> None:
        self.presenter = KeysPresenter(
            self.screen, partial(self.settings.keys, GROUP), partial(self.settings.put_key, GROUP)
        )


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Desk:
    return Desk(Settings(tmp_path / "window.ini"))


def test_a_free_key_takes_the_place_of_the_one_of_its_kind(desk: Desk) -> None:
    desk.presenter.give(BY_ID["record.new"], "Ctrl+Alt+N")
    assert desk.screen.keys("record.new") == ("Ctrl+Alt+N", "N")
    desk.presenter.give(BY_ID["record.new"], "Y")
    assert desk.screen.keys("record.new") == ("Ctrl+Alt+N", "Y")


def test_a_key_that_is_taken_is_refused_naming_who_has_it(desk: Desk) -> None:
    desk.presenter.give(BY_ID["record.note"], "Ctrl+Z")
    assert desk.screen.taken == [("Ctrl+Z", "edit.undo")]
    assert desk.settings.keys(GROUP) == {}


def test_the_same_key_may_stand_where_the_two_are_never_to_be_had_together(desk: Desk) -> None:
    desk.presenter.give(BY_ID["start.packet"], "Ctrl+E")
    assert desk.screen.keys("start.packet") == ("Ctrl+E",)
    assert taken("Ctrl+E", BY_ID["start.packet"], desk.settings.keys(GROUP)) is None


def test_a_letter_alone_is_refused(desk: Desk) -> None:
    desk.presenter.take(BY_ID["record.new"])
    desk.presenter.give(BY_ID["record.new"], "Y")
    assert desk.screen.alone == ["Y"]
    assert desk.screen.keys("record.new") == ()


def test_what_is_given_back_is_no_remapping(desk: Desk) -> None:
    desk.presenter.give(BY_ID["edit.undo"], "Ctrl+Alt+U")
    desk.presenter.give(BY_ID["edit.undo"], "Ctrl+Z")
    assert desk.settings.keys(GROUP) == {}


def test_a_reset_does_not_take_a_key_from_another(desk: Desk) -> None:
    desk.presenter.give(BY_ID["edit.undo"], "Ctrl+Alt+U")
    desk.presenter.give(BY_ID["record.note"], "Ctrl+Z")
    desk.presenter.reset(BY_ID["edit.undo"])
    assert desk.screen.taken == [("Ctrl+Z", "record.note")]
    desk.presenter.reset_all()
    assert desk.screen.keys("edit.undo") == ("Ctrl+Z",)
    assert desk.settings.keys(GROUP) == {}


@given(st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(KEYS)), max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_whatever_is_pressed_no_key_ever_has_two_owners(desk: Desk, presses: list[tuple[Action, str]]) -> None:
    desk.presenter.reset_all()
    for action, key in presses:
        desk.presenter.give(action, key)
    remapped = desk.settings.keys(GROUP)
    for action in ACTIONS:
        keys = keys_of(action, remapped)
        assert [taken(key, action, remapped) for key in keys] == [None] * len(keys)
        assert not keys or not all(map(plain, keys))


@given(st.lists(st.sampled_from(KEYS), max_size=3).map(tuple), st.sampled_from(KEYS))
def test_a_new_key_stands_once_and_leaves_the_other_kind_alone(keys: tuple[str, ...], key: str) -> None:
    found = with_key(keys, key)
    assert found.count(key) == 1
    assert [other for other in found if plain(other) != plain(key)] == [
        other for other in keys if plain(other) != plain(key)
    ]


def test_as_delivered_no_two_actions_share_a_key_where_both_are_to_be_had() -> None:
    assert [(action.id, key) for action in ACTIONS for key in action.keys if taken(key, action, {})] == []
