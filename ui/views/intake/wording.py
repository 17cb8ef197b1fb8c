"""The words of the Intake screen: states of files, counts, and how an intake ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from ui.i18n import isolated, translate
from ui.models.cell import Badge, Cell, Tone
from ui.presenters.runs import File, Phase, Run, State
from ui.problems import told, why

ICONS: Mapping[State, tuple[str, Tone]] = {
    "waiting": ("clock", Tone.PLAIN),
    "copying": ("copy", Tone.PLAIN),
    "copied": ("copy", Tone.PLAIN),
    "verified": ("verified", Tone.OK),
    "cached": ("verified", Tone.WARN),
    "seen before": ("eye", Tone.PLAIN),
    "not taken": ("error", Tone.ERROR),
}


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run stands, in a word for its icon (`ok`, `warn`, `error`), a sentence and what to do."""

    kind: str
    sentence: str
    remedy: str = ""


def cell(file: File) -> Cell:
    """A file as a tile: its name, the number of its photograph or what hinders it, its state as icon and word."""
    came = file.came
    problem = why(came.problem) if came is not None and came.problem is not None else ""
    number = isolated(came.number) if came is not None and came.number else ""
    return Cell(
        title=PurePosixPath(file.name).name,
        subtitle=number or problem,
        badges=(*_damaged(file), badge(file)),
        thumbnail=came.sha256 if number and not problem and came is not None else None,
        instead=problem or (translate("intake", "Picture follows") if number else ""),
    )


def badge(file: File) -> Badge:
    """The state of a file."""
    icon, tone = ICONS[file.state]
    came = file.came
    if came is not None and came.state == "not taken" and came.problem is not None:
        differs = came.problem.code == "does_not_match"
        return Badge(icon, translate("intake", "does not match") if differs else _state(file.state), tone)
    return Badge(icon, _state(file.state), tone)


def _state(state: State) -> str:
    return {
        "waiting": translate("intake", "waiting"),
        "copying": translate("intake", "copying"),
        "copied": translate("intake", "copied"),
        "verified": translate("intake", "verified"),
        "cached": translate("intake", "verified (cached)"),
        "seen before": translate("intake", "seen before"),
        "not taken": translate("intake", "unreadable"),
    }[state]


def _damaged(file: File) -> tuple[Badge, ...]:
    """A photograph whose picture cannot be shown; its bytes are kept all the same."""
    if file.came is None or not file.came.number or file.came.problem is None:
        return ()
    return (Badge("damaged", translate("intake", "damaged"), Tone.ERROR),)


def counted(run: Run) -> str:
    """The files of a run by what became of them."""
    totals = run.totals
    parts = [
        translate("intake", "%n new", "", totals.new),
        translate("intake", "%n seen before", "", totals.seen),
        translate("intake", "%n failed", "", totals.failed),
    ]
    if totals.left:
        parts.append(translate("intake", "%n to come", "", totals.left))
    return " · ".join(parts)


def ending(run: Run) -> Ending | None:
    """What to say of a run that has ended; nothing while it goes on."""
    match run.phase:
        case Phase.COMPLETE:
            return _completed(run)
        case Phase.STOPPED:
            kept = translate("intake", "Stopped. %n new file(s) are kept.", "", run.totals.new)
            return Ending("warn", kept, translate("intake", "Go on to bring in the rest; nothing is kept twice."))
        case Phase.FAILED if run.trouble is not None:
            said = told(run.trouble)
            return Ending("error", said.sentence, said.remedy)
        case Phase.FAILED:
            broken = translate("intake", "The intake broke off.")
            return Ending(
                "error", broken, translate("intake", "What was verified is kept. Go on to bring in the rest.")
            )
    return None


def _completed(run: Run) -> Ending:
    totals = run.totals
    if run.gone and totals.failed:
        done = len(run.came) - totals.failed
        removed = translate("intake", "Card removed after {done} of {found}. The {done} are verified.")
        return Ending(
            "error",
            removed.format(done=done, found=len(run.came)),
            translate("intake", "Reinsert to continue."),
        )
    if totals.failed:
        kept = translate("intake", "Keep the card: %n file(s) could not be read.", "", totals.failed)
        return Ending(
            "warn", kept, translate("intake", "Bring it in once more, or copy those files in another way.")
        )
    if run.safe:
        return Ending("ok", translate("intake", "Safe to remove card"))
    if run.unsure:
        kept = translate("intake", "Everything is copied and compared.")
        doubt = translate(
            "intake",
            "This disk cannot prove that it was read back itself. Keep the card until a packet is receipted.",
        )
        return Ending("warn", kept, doubt)
    return Ending("ok", translate("intake", "Brought in"))


def going(run: Run) -> str:
    """What is being done with a run that goes on."""
    if run.phase is Phase.RUNNING:
        counted = translate("intake", "{done} of {found}: {name}")
        return counted.format(done=run.done, found=len(run.came), name=isolated(run.reading))
    if run.phase is Phase.WATCHING:
        return translate("intake", "Watching the folder. Each file is taken in once it is whole.")
    return translate("intake", "Waits until other work is done")


def phase(run: Run) -> str:
    """One line for the list of sources."""
    match run.phase:
        case Phase.READY:
            return translate("intake", "Not begun")
        case Phase.WAITING:
            return translate("intake", "Waits for its turn")
        case Phase.WATCHING:
            return translate("intake", "Watched, %n new", "", run.totals.new)
        case Phase.RUNNING:
            return translate("intake", "{done} of {found}").format(done=run.done, found=len(run.came))
        case Phase.STOPPED:
            return translate("intake", "Stopped, %n new", "", run.totals.new)
        case _:
            return _came_of(run)


def _came_of(run: Run) -> str:
    """What matters most of a run that has ended."""
    totals = run.totals
    if run.phase is Phase.FAILED:
        return translate("intake", "Broke off, %n new", "", totals.new)
    if totals.failed:
        return translate("intake", "%n failed", "", totals.failed)
    if totals.seen and not totals.new:
        return translate("intake", "%n seen before", "", totals.seen)
    return translate("intake", "%n new", "", totals.new)
