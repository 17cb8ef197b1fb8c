"""Only the newest of several questions is answered."""

from collections.abc import Callable
from typing import Any

from fieldkit.progress import Report, Step
from ui.jobs import Lane
from ui.presenters.latest import Latest


class Waiting:
    """Work that is done when the test says so."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Any, Any, Any, Any]] = []
        self.cancelled = 0

    def start(self, work: Any, *, then: Any, step: Any, failed: Any, lane: Lane) -> "Waiting":
        assert lane is Lane.FINDING
        self.jobs.append((work, then, step, failed))
        return self

    def cancel(self) -> None:
        self.cancelled += 1

    def turn(self) -> None:
        work, then, step, failed = self.jobs.pop(0)
        try:
            found = work(step)
        except ValueError as error:
            failed(error)
        else:
            then(found)


def stepping(name: str) -> Callable[[Report], str]:
    def work(report: Report) -> str:
        report(Step(name, 0, 0))
        return name

    return work


def test_what_was_asked_before_is_stopped_and_not_heard() -> None:
    waiting, heard, steps = Waiting(), list[str](), list[Step]()
    latest = Latest(waiting.start, Lane.FINDING)  # type: ignore[arg-type]  # it takes what is asked for here
    latest.ask(stepping("first"), heard.append, steps.append)
    latest.ask(stepping("second"), heard.append, steps.append)
    latest.ask(stepping("third"), heard.append)
    for _ in range(3):
        waiting.turn()
    assert (heard, steps, waiting.cancelled) == (["third"], [], 2)
    latest.ask(stepping("fourth"), heard.append, steps.append)
    waiting.turn()
    assert (heard[-1], [step.stage for step in steps]) == ("fourth", ["fourth"])
    latest.ask(stepping("fifth"), heard.append)
    latest.forget()
    waiting.turn()
    assert heard[-1] == "fourth"


def failing(_: Report) -> str:
    raise ValueError


def test_what_went_wrong_with_an_older_question_is_not_told() -> None:
    waiting, heard, wrong = Waiting(), list[str](), list[Exception]()
    latest = Latest(waiting.start, Lane.FINDING)  # type: ignore[arg-type]  # it takes what is asked for here
    latest.ask(failing, heard.append, failed=wrong.append)
    latest.ask(failing, heard.append, failed=wrong.append)
    waiting.turn()
    assert wrong == []
    waiting.turn()
    assert (len(wrong), heard) == (1, [])
