"""The decoder may be killed at any moment: the window lives, says why, and shows the next photograph."""

import os
import signal

import pytest
from PySide6.QtWidgets import QFrame

from tests.adapters.pictures import picture, scene
from tests.ui.canvas.showing import SIDE, Showing, turned

KILLS = 20
LARGE = picture(image=scene(2400, 1600))
WHY = "The picture cannot be shown: the decoder ended while reading it (signal 9)."


def pid(shown: Showing) -> int:
    assert shown.viewer.pid is not None
    return shown.viewer.pid


def notice(shown: Showing) -> QFrame:
    found = shown.canvas.findChild(QFrame, "record.photo.trouble")
    assert found is not None
    return found


def test_twenty_decoders_killed_at_work_are_twenty_reasons_told_and_twenty_photographs_shown_next(
    shown: Showing,
) -> None:
    shown.show(LARGE, "large")
    for number in range(KILLS):
        victim = pid(shown)
        os.kill(victim, signal.SIGSTOP)
        with shown.qtbot.waitSignal(shown.canvas.troubled, timeout=20_000):
            shown.canvas.zoom(1.0 + number / KILLS)  # asks for pixels that are not here
            shown.qtbot.waitUntil(lambda: not shown.viewer._child.ready)  # it has been asked
            os.kill(victim, signal.SIGKILL)
        assert notice(shown).isVisible()
        assert notice(shown).accessibleName().startswith(WHY)
        shown.show(turned(1 + number % 8), f"next {number}")
        assert (shown.colour(100, 100), notice(shown).isVisible()) == ((255, 0, 0), False)
        shown.show(LARGE, "large")
        assert pid(shown) != victim


def test_twenty_decoders_killed_unseen_are_replaced_and_nobody_is_troubled(shown: Showing) -> None:
    shown.show(LARGE, "large")
    for number in range(KILLS):
        victim = pid(shown)
        os.kill(victim, signal.SIGKILL)
        os.waitid(os.P_PID, victim, os.WEXITED | os.WNOWAIT)
        shown.canvas.zoom(1.0 + number / KILLS)
        shown.canvas.centre(400 + number, 300)
        shown.settle()
        assert shown.colour(400 + number, 300) == pytest.approx((255, 0, 0), abs=2)
        shown.canvas.fit()
    assert not notice(shown).isVisible()
    assert shown.canvas.size().toTuple() == SIDE
