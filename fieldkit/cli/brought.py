"""What `fieldkit intake` says: of each file of a watch as it comes, and in the end of all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from fieldkit.cli.amounts import FILES, PHOTOGRAPHS, amount
from fieldkit.cli.output import say, warn
from fieldkit.errors import CannotRead
from fieldkit.intake import Outcome
from fieldkit.intake.news import Coming, State
from fieldkit.intake.thumbnails import Damaged
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.clock import Camera
from fieldkit.model.intake import SeenBefore
from fieldkit.progress import Report, Step

CAME: Mapping[State, str] = {
    "verified": QT_TRANSLATE_NOOP("cli", "{name}: verified  {number}"),
    "cached": QT_TRANSLATE_NOOP("cli", "{name}: verified (cached)  {number}"),
    "seen before": QT_TRANSLATE_NOOP("cli", "{name}: seen before  {number}"),
    "not taken": QT_TRANSLATE_NOOP("cli", "{name}: not taken"),
}
"""What becomes of a file, once that is certain."""

MOST_NAMED = 12
"""Files seen before that are named; a card that comes a second time would hide what matters."""
UNSAID = QT_TRANSLATE_NOOP("cli", "seen before: what you said of all files was not recorded for these: {files}")

_all = chain.from_iterable


@dataclass(slots=True)
class Brought:
    """What came of one command: of each intake, of paths that gave none, of the pictures, and of earlier ones."""

    outcomes: list[Outcome] = field(default_factory=list)
    refused: list[CannotRead] = field(default_factory=list)
    damaged: Sequence[Damaged] = ()
    recovered: Sequence[str] = ()


def each() -> Report:
    """Says of each file of an intake what became of it, as soon as it has."""
    names, told = list[str](), set[int]()

    def report(step: Step) -> None:
        if not isinstance(step, Coming):
            return
        names.extend(step.found)
        for place, came in step.came:
            if came.state in CAME and place not in told:
                told.add(place)
                say(CAME[came.state], name=names[place], number=came.number)

    return report


def tell(brought: Brought, known: Mapping[str, str]) -> None:
    """Every file that is no new photograph, then the sum. `known`: what originals are called, by their ids."""
    outcomes = brought.outcomes
    for name, problem in _all(one.problems for one in outcomes):
        say(
            QT_TRANSLATE_NOOP("cli", "kept, not a photograph we can read: {name}: {problem}"),
            name=name,
            problem=problem,
        )
    for number, problem in brought.damaged:
        say(QT_TRANSLATE_NOOP("cli", "damaged: photograph {number}: {problem}"), number=number, problem=problem)
    _tell_seen(list(_all(one.seen_before for one in outcomes)), known)
    for refused in _all(one.not_taken for one in outcomes):
        say(
            QT_TRANSLATE_NOOP("cli", "not taken: {text}: {problem}"),
            text=refused.name.text,
            problem=refused.problem,
        )
    if brought.recovered:
        recovering = QT_TRANSLATE_NOOP("cli", "recovered: {files} of an intake that was interrupted")
        say(recovering, files=amount(len(brought.recovered), FILES))
    tell_refused(brought.refused)
    unsaid = sum(one.unsaid for one in outcomes)
    if unsaid:
        warn(UNSAID, files=amount(unsaid, FILES))
    _tell_second(outcomes[-1])
    _tell_sum(outcomes)


def tell_refused(refused: Iterable[CannotRead]) -> None:
    """Paths of which nothing came in, on the error stream."""
    for error in refused:
        warn("{error}", error=error)


def tell_cameras(cameras: Iterable[tuple[Camera, int]]) -> None:
    """Which cameras took how many of them."""
    for camera, count in cameras:
        if camera.called:
            taken = QT_TRANSLATE_NOOP("cli", "taken with {camera}: {photographs}")
            say(taken, camera=camera.called, photographs=amount(count, PHOTOGRAPHS))


def document(brought: Brought) -> dict[str, object]:
    """The same for a program."""
    outcomes = brought.outcomes
    second = outcomes[-1].second
    return {
        "found": sum(one.found for one in outcomes),
        "kept": sum(one.kept for one in outcomes),
        "photographs": sum(one.photographs for one in outcomes),
        "seen_before": [seen.name.text for seen in _all(one.seen_before for one in outcomes)],
        "not_taken": [
            {"name": refused.name.text, "problem": refused.problem}
            for refused in _all(one.not_taken for one in outcomes)
        ],
        "problems": [{"name": name, "problem": why} for name, why in _all(one.problems for one in outcomes)],
        "damaged": [{"number": number, "problem": why} for number, why in brought.damaged],
        "refused": [{"path": error.name, "problem": error.problem} for error in brought.refused],
        "second_copy_waiting": 0 if second is None else second.waiting,
        "recovered": brought.recovered,
        "stationery_not_recorded": sum(one.unsaid for one in outcomes),
    }


def _tell_seen(files: Sequence[SeenBefore], known: Mapping[str, str]) -> None:
    """Files whose content is here already: a few by their names, a whole card by its count."""
    if len(files) > MOST_NAMED:
        many = QT_TRANSLATE_NOOP("cli", "seen before: {files}; with --json they are named")
        say(many, files=amount(len(files), FILES))
        return
    for one in files:
        name, here = one.name.text, known[one.original]
        if name == here:
            say(QT_TRANSLATE_NOOP("cli", "seen before: {name}"), name=name)
        else:
            same = QT_TRANSLATE_NOOP("cli", "seen before: {text}: the same content as {known}")
            say(same, text=name, known=here)


def tell_safety(brought: Brought) -> None:
    """Whether the card may come out, which is what a person waits for; nothing where a path was refused."""
    outcomes = brought.outcomes
    if brought.refused:
        return
    if all(one.safe for one in outcomes):
        say(QT_TRANSLATE_NOOP("cli", "Every copy was read back from the disk. Safe to remove the card."))
    elif left := sum(len(one.not_taken) for one in outcomes):
        say(
            QT_TRANSLATE_NOOP(
                "cli", "Keep the card: {files} not taken. Bring them in once more, or copy them otherwise."
            ),
            files=amount(left, FILES),
        )
    elif all(one.ended == "complete" for one in outcomes):
        say(
            QT_TRANSLATE_NOOP(
                "cli",
                "Everything is copied and compared. This disk cannot prove that it was read back itself: keep the"
                " card until a packet is receipted.",
            )
        )


def _tell_second(outcome: Outcome) -> None:
    """How the second copy stands, where one is kept or hindered."""
    second = outcome.second
    if second is None:
        return
    if second.waiting:
        waits = QT_TRANSLATE_NOOP("cli", "second copy waiting: {files}; connect its drive")
        warn(waits, files=amount(second.waiting, FILES))
    if second.hindered is not None:
        warn("{error}", error=second.hindered)


def _tell_sum(outcomes: Sequence[Outcome]) -> None:
    say(
        QT_TRANSLATE_NOOP("cli", "{files}: {kept} new ({photographs}), {seen} seen before, {refused} not taken."),
        files=amount(sum(one.found for one in outcomes), FILES),
        kept=sum(one.kept for one in outcomes),
        photographs=amount(sum(one.photographs for one in outcomes), PHOTOGRAPHS),
        seen=sum(len(one.seen_before) for one in outcomes),
        refused=sum(len(one.not_taken) for one in outcomes),
    )
