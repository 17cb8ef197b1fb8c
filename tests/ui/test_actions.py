"""The registry: each act once, each key once in a place, every plain key beside one that gloves can press."""

from itertools import combinations

import pytest
from PySide6.QtGui import QKeySequence

from ui.actions import ACTIONS, Action, Scope, keys_of, taken
from ui.actions.keys import meet
from ui.views.acts import plain


def test_each_id_is_given_once() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)


def test_nothing_is_called_save() -> None:
    assert [action for action in ACTIONS if "save" in action.title.casefold()] == []


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_key_is_one_that_qt_understands(action: Action) -> None:
    for key in action.keys:
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key


@pytest.mark.parametrize("action", [action for action in ACTIONS if action.keys], ids=lambda action: action.id)
def test_no_act_is_to_be_had_by_a_letter_alone(action: Action) -> None:
    assert any(not plain(key) for key in action.keys)


def test_no_key_means_two_things_in_one_place() -> None:
    for one, other in combinations(ACTIONS, 2):
        if meet(one.scope, other.scope):
            assert not set(one.keys) & set(other.keys), (one.id, other.id)


def test_a_remapped_action_has_its_new_keys_and_no_others() -> None:
    undo = next(action for action in ACTIONS if action.id == "edit.undo")
    assert keys_of(undo, {"edit.undo": "Ctrl+U F3"}) == ("Ctrl+U", "F3")
    assert keys_of(undo, {"edit.undo": ""}) == ()
    assert keys_of(undo, {}) == undo.keys


def test_a_key_that_another_act_has_is_taken() -> None:
    undo = next(action for action in ACTIONS if action.id == "edit.undo")
    found = taken("F7", undo, {})
    assert found is not None
    assert found.scope is Scope.RECORD
    assert taken("Ctrl+Alt+U", undo, {}) is None
