"""The words of the Intake screen: counts, how an intake goes, how it ended, how its second copy stands."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from fieldkit.intake import Room
from fieldkit.timing.listing import in_a_line
from ui.i18n import isolated, listed, said, translate
from ui.presenters.runs import Phase, Run
from ui.problems import told

MOST = 3
"""Files that are named in a sentence."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run stands, in a word for its icon (`ok`, `warn`, `error`), a sentence and what to do."""

    kind: str
    sentence: str
    remedy: str = ""


def counted(run: Run) -> str:
    """The files of a run by what became of them; at the end, that the card may go, if it may."""
    totals = run.totals
    parts = [
        translate("intake", "%n new", "", totals.new),
        translate("intake", "%n seen before", "", totals.seen),
        translate("intake", "%n failed", "", totals.failed),
    ]
    if totals.left and run.gone:
        parts.append(translate("intake", "%n left on the card", "", totals.left))
    elif totals.left:
        parts.append(translate("intake", "%n to come", "", totals.left))
    if run.may_go:
        parts.append(translate("intake", "safe to remove card"))
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
            trouble = told(run.trouble)
            return Ending("error", trouble.sentence, trouble.remedy)
        case Phase.FAILED:
            broken = translate("intake", "The intake broke off.")
            return Ending(
                "error", broken, translate("intake", "What was verified is kept. Go on to bring in the rest.")
            )
    return None


def _completed(run: Run) -> Ending:
    totals = run.totals
    if run.gone and totals.left:
        done = len(run.came) - totals.left - totals.failed
        removed = translate("intake", "Card removed after %n of {found}. The %n are verified.", "", done)
        return Ending("error", removed.format(found=len(run.came)), translate("intake", "Reinsert to continue."))
    if run.differing:
        return _differing(run)
    if totals.failed:
        kept = translate("intake", "Keep the card: %n file(s) could not be read.", "", totals.failed)
        return Ending(
            "warn", kept, translate("intake", "Bring it in once more, or copy those files in another way.")
        )
    if run.may_go:
        return Ending("ok", translate("intake", "Safe to remove card"))
    if run.unsure:
        kept = translate("intake", "Everything is copied and compared.")
        doubt = translate(
            "intake",
            "This disk cannot prove that it was read back itself. Keep the card until a packet is receipted.",
        )
        return Ending("warn", kept, doubt)
    return Ending("ok", translate("intake", "Brought in"))


def _differing(run: Run) -> Ending:
    """Copies that did not match what they are copies of; nothing of them is in the mission."""
    names = [isolated(PurePosixPath(run.names[place]).stem) for place in run.differing]
    if len(names) == 1:
        said = translate("intake", "Photo {name} does not match the card. Not recorded.").format(name=names[0])
    else:
        some = listed([*names[:MOST], *(["…"] if len(names) > MOST else [])])
        said = translate("intake", "%n photo(s) do not match the card. Not recorded: {names}", "", len(names))
        said = said.format(names=some)
    return Ending(
        "error",
        said,
        translate("intake", "Keep the card."),
    )


def unsaid(run: Run) -> str:
    """That what was said of all files is not recorded of those that came earlier; nothing where it is."""
    if not run.unsaid:
        return ""
    return translate(
        "intake", "Seen before: what you said of all files was not recorded for these %n.", "", run.unsaid
    )


def clocks(run: Run) -> str:
    """What the last slate of each camera among its files says of that one's clock, a line each."""
    last = {one.sync.camera: one for one in run.slates}
    return "\n".join(in_a_line(one, said) for one in last.values())


def second(waiting: int) -> str:
    """How many originals are still to come to the second copy, whose drive is not here; nothing for none."""
    if not waiting:
        return ""
    return translate("intake", "Second copy waiting: %n photo(s). Connect drive B.", "", waiting)


def space(room: Room | None) -> str:
    """How much more fits, where that is little."""
    if room is None or not room.low:
        return ""
    return translate("intake", "Space for about %n photo(s).", "", room.photographs or 0)


def going(run: Run) -> str:
    """What is being done with a run that goes on."""
    if run.seconding is not None:
        copied = translate("intake", "Second copy: {done} of {found}")
        return copied.format(done=run.seconding.done, found=run.seconding.total)
    if run.phase is Phase.RUNNING:
        counted = translate("intake", "{done} of {found}: {name}")
        if not run.reading:
            counted = translate("intake", "{done} of {found}")
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
    if run.gone and totals.left:
        done = len(run.came) - totals.left
        return translate("intake", "Card removed, {done} of {found}").format(done=done, found=len(run.came))
    if totals.failed:
        return translate("intake", "%n failed", "", totals.failed)
    if totals.seen and not totals.new:
        return translate("intake", "%n seen before", "", totals.seen)
    return translate("intake", "%n new", "", totals.new)
