"""The words of the Packets screen."""

from fieldkit.checking import Checked
from fieldkit.packing.checklist import Inside, Point
from fieldkit.progress import Step
from fieldkit.recounting.words import CONFLICTS, KINDS
from ui.i18n import said, translate
from ui.presenters.bringing import Contradiction
from ui.presenters.packets import Earlier, State
from ui.views.amounts import how_far, size


def inside(found: Inside) -> str:
    """What would go in, on one line."""
    parts = [
        translate("packets", "%n item(s)", "", found.items),
        translate("packets", "%n photo(s)", "", found.photographs),
        translate("packets", "%n other file(s)", "", found.other_files) if found.other_files else "",
        size(found.size),
    ]
    return " · ".join(filter(None, parts))


def point(one: Point) -> tuple[str, str]:
    """What stands in the checklist, and what can be done."""
    return said("checklist", one.sentence, one.facts), said("checklist", one.remedy, one.facts)


def state(one: Earlier) -> str:
    """What became of a packet."""
    words = {
        State.SEALED: translate("packets", "Sealed, waits for its receipt"),
        State.RECEIPTED: translate("packets", "Receipted"),
        State.BEGUN: translate("packets", "Begun, not finished"),
        State.ABANDONED: translate("packets", "Never came to be"),
    }
    return words[one.state]


def step(now: Step) -> str:
    """How far work is, and with what."""
    return how_far(now) if now.stage else translate("packets", "Waits until other work is done")


def verdict(checked: Checked) -> tuple[str, str]:
    """The kind of a state (`ok`, `warn`, `error`), and what checking a packet came to."""
    disproved, lacking = len(checked.disproved), len(checked.lacking)
    if disproved:
        return "error", translate("packets", "Altered or forged: %n finding(s) disproved", "", disproved)
    if lacking:
        return "warn", translate("packets", "Not to be trusted here: %n finding(s) not provable", "", lacking)
    return "ok", translate("packets", "Valid, signer known")


def contradiction(one: Contradiction) -> str:
    """A conflict as a sentence."""
    kind = said("kinds", KINDS[one.table])
    return said("conflicts", CONFLICTS[one.kind], {"kind": kind, "name": one.name})
