"""`mission check`: does this folder still hold what was recorded? Every check runs, each names what it is about."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from typing import Final

from msgspec import structs

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check import tables
from fieldkit.mission.check.catalogue import acts_are_known, rows_follow_from_the_log
from fieldkit.mission.check.chains import (
    chains_hold,
    checkpoints_hold,
    everything_is_signed,
    misnoted_forks,
    ticks_are_possible,
    trees_fit,
)
from fieldkit.mission.check.copies import copies_are_complete, differing_copies, notes_agree
from fieldkit.mission.check.examination import Examination, Fault
from fieldkit.mission.check.files import originals_are_known, originals_are_listed, originals_are_unchanged
from fieldkit.mission.check.lines import broken_lines, misfiled_entries
from fieldkit.mission.check.locks import CODE as LOCK
from fieldkit.mission.check.locks import the_last_lock_is_in_place
from fieldkit.mission.check.signers import devices_are_certified, people_signed, what_is_remembered_is_here
from fieldkit.mission.unit import Mission
from fieldkit.model.finding import Check, Finding
from fieldkit.progress import Report
from fieldkit.store import audit, driver

FIRST: Final[dict[str, Callable[[Examination], Iterator[Fault]]]] = {
    "log.lines": broken_lines,
    "log.filed": misfiled_entries,
    "copy.lines": differing_copies,
    "log.forks": misnoted_forks,
}
"""What is looked for first, by the code of the check that reports it, in this order.

What one of these finds wounded or in doubt, none after it blames on what rests upon it.
"""


def _found_first(code: str) -> Callable[[Examination], Iterator[Finding]]:
    return lambda seen: (fault.finding for fault in seen.faults[code])


CHECKS: Final[tuple[Check[Examination], ...]] = (
    Check(
        tables.CODE,
        QT_TRANSLATE_NOOP(
            "findings",
            "The catalogue is whole, and has the tables and guards that this version makes, and no others.",
        ),
        tables.tables_are_ours,
    ),
    Check(
        "log.lines",
        QT_TRANSLATE_NOOP("findings", "Every line of the log is as it was stored."),
        _found_first("log.lines"),
    ),
    Check(
        "log.filed",
        QT_TRANSLATE_NOOP("findings", "Every entry is filed under the subjects that it names."),
        _found_first("log.filed"),
    ),
    Check(
        "copy.lines",
        QT_TRANSLATE_NOOP("findings", "The closed copies in log/ agree with the catalogue's log."),
        _found_first("copy.lines"),
    ),
    Check(
        "copy.complete",
        QT_TRANSLATE_NOOP("findings", "Every signed entry stands in a closed copy in log/."),
        copies_are_complete,
    ),
    Check("log.chain", QT_TRANSLATE_NOOP("findings", "Every stream is one unbroken chain."), chains_hold),
    Check(
        "log.forks",
        QT_TRANSLATE_NOOP("findings", "What is noted of streams with two histories is true."),
        _found_first("log.forks"),
    ),
    Check("log.order", QT_TRANSLATE_NOOP("findings", "The order of the entries is possible."), ticks_are_possible),
    Check(
        "checkpoint.signed",
        QT_TRANSLATE_NOOP("findings", "Every checkpoint is signed by its device and fits the log."),
        checkpoints_hold,
    ),
    Check(
        "checkpoint.complete",
        QT_TRANSLATE_NOOP("findings", "Every entry is under a checkpoint."),
        everything_is_signed,
    ),
    Check(
        "checkpoint.next",
        QT_TRANSLATE_NOOP("findings", "What is kept for the next checkpoints fits the log."),
        trees_fit,
    ),
    Check(
        "device.certified",
        QT_TRANSLATE_NOOP("findings", "Every laptop that writes is certified below the root that is trusted here."),
        devices_are_certified,
    ),
    Check(
        "actor.signed",
        QT_TRANSLATE_NOOP("findings", "Everybody who acts signed for it, certified below that root."),
        people_signed,
    ),
    Check(
        "log.remembered",
        QT_TRANSLATE_NOOP("findings", "Everything that this laptop remembers to have written is here."),
        what_is_remembered_is_here,
    ),
    Check(
        "copy.checkpoints",
        QT_TRANSLATE_NOOP("findings", "The checkpoints in log/ agree with those of the catalogue."),
        notes_agree,
    ),
    Check(
        "row.folded",
        QT_TRANSLATE_NOOP("findings", "Every row, and what search finds it by, follows from the log."),
        rows_follow_from_the_log,
    ),
    Check(
        "log.known",
        QT_TRANSLATE_NOOP("findings", "Every act is of a kind that this version knows."),
        acts_are_known,
    ),
    Check(
        "original.list",
        QT_TRANSLATE_NOOP("findings", "The list of originals that lie here follows from the log."),
        originals_are_listed,
    ),
    Check(
        "original.unchanged",
        QT_TRANSLATE_NOOP("findings", "Every original held here has the bytes that were recorded."),
        originals_are_unchanged,
    ),
    Check(
        "original.known",
        QT_TRANSLATE_NOOP("findings", "Every file of the store is recorded, and none is elsewhere."),
        originals_are_known,
    ),
    Check(
        LOCK,
        QT_TRANSLATE_NOOP("findings", "No earlier vault, and none of a stranger, locks the mission."),
        the_last_lock_is_in_place,
    ),
)
"""Every check, in the order in which they report, and what it proves when it finds nothing."""


def check(mission: Mission, report: Report) -> list[Finding]:
    """Run every check. Without a finding of verdict `disproved` the folder holds what was recorded.

    Who signed, and how far this laptop wrote, is asked of the profile: the folder's own word proves nothing.
    Raises `Damaged` for a database that does not read at all, `KeyDamaged` for such a profile.
    """
    with driver.translated(mission.layout.database):
        strange = audit.strange_parts(mission.database)
        torn = audit.torn(mission.database)
        if torn or any(part.is_read for part in strange):
            found = tables.unreadable(strange, torn, mission.info.code)
            return [structs.replace(one, check=tables.CODE) for one in found]
        seen = Examination.begin(mission, report)
        for code, look in FIRST.items():
            with driver.snapshot(seen.database):
                seen = seen.knowing(code, look(seen))
        return [finding for one in CHECKS for finding in _result(one, seen, mission.info.code)]


def _result(one: Check[Examination], seen: Examination, code: str) -> list[Finding]:
    # one view of the database while another process writes, but not for as long as it takes to read every file
    with nullcontext() if one.look is originals_are_unchanged else driver.snapshot(seen.database):
        return one.findings(seen, code)
