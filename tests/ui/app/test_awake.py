"""The laptop stays awake while a card comes in and while the slate is shown, and no longer."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.make import card
from tests.ui.gate import Gate
from tests.ui.studios import Stage, stage
from tests.ui.test_intake import bring_in, states
from ui.app.awake import of_this_system


def test_the_machine_stays_awake_until_a_card_is_in(open_stage: Stage, tmp_path: Path, gate: Gate) -> None:
    told = open_stage.answers.awake
    told.clear()
    gate.hold("DSC_0002.JPG")
    bring_in(open_stage, card(tmp_path / "card", 3))
    open_stage.until(lambda: "verified" in states(open_stage).values())
    assert told == [(True, False)]
    gate.open()
    open_stage.settle()
    assert told[-1] == (False, False)


def test_the_screen_stays_lit_while_the_slate_is_shown(open_stage: Stage) -> None:
    told = open_stage.answers.awake
    told.clear()
    open_stage.studio.window.acts["mission.slate"].trigger()
    assert told == [(True, True)]
    open_stage.studio.window.acts["page.back"].trigger()
    assert told == [(True, True), (False, False)]


def test_nothing_is_kept_awake_by_a_window_that_was_closed(tmp_path: Path, qtbot: QtBot) -> None:
    with stage(tmp_path, qtbot) as made:
        made.open().studio.window.acts["mission.slate"].trigger()
    assert made.answers.awake[-1] == (False, False)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the buses of Linux")
def test_where_there_is_no_bus_nobody_is_asked_and_nothing_is_said() -> None:
    keep = of_this_system()
    for wanted in (True, True, False, False):
        keep(machine=wanted, screen=wanted)
