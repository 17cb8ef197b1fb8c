"""A mission is left and opened again all day long: nothing of it stays behind in the window."""

import gc
import threading
from collections import Counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.ui.studios import Stage

TIMES = 20
PLACES = ("intake", "record", "catalogue", "packets", "custody")
SPARE = 5
"""Objects that may come and go by themselves, such as timers of the style; of a mission there are thousands."""


def around(stage: Stage) -> None:
    """Open the mission, look at every place of it, and leave it."""
    stage.open()
    for act in (*(f"go.{place}" for place in PLACES), "app.leave"):
        stage.studio.window.acts[act].trigger()
        stage.settle()


def living(stage: Stage) -> Counter[str]:
    """What there is of Qt's objects and of threads, by kind, once all that was let go of is gone."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()
    gc.collect()
    found = Counter(type(one).__name__ for one in stage.studio.window.findChildren(QObject))
    found["widgets"] = len(QApplication.allWidgets())
    found["objects of Python"] = sum(isinstance(one, QObject) for one in gc.get_objects())
    found["threads"] = threading.active_count()
    return found


def test_leaving_and_opening_a_mission_twenty_times_leaves_nothing_behind(open_stage: Stage) -> None:
    for _ in range(2):
        around(open_stage)
    before = living(open_stage)
    for _ in range(TIMES - 2):
        around(open_stage)
    after = living(open_stage)
    assert {kind: (before[kind], count) for kind, count in after.items() if count > before[kind] + SPARE} == {}
