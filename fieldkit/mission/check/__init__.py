"""`mission check`: does this folder still hold what was recorded? Every check runs, each names what it is about."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.catalogue import acts_are_known, rows_follow_from_the_log
from fieldkit.mission.check.chains import (
    chains_hold,
    checkpoints_hold,
    forks_are_noted,
    ticks_are_possible,
    trees_fit,
)
from fieldkit.mission.check.copies import copies_agree, copies_are_complete, notes_agree
from fieldkit.mission.check.examination import Examination
from fieldkit.mission.check.files import originals_are_known, originals_are_listed, originals_are_unchanged
from fieldkit.mission.check.lines import entries_are_filed, lines_are_sound
from fieldkit.mission.unit import Mission
from fieldkit.model.finding import Finding
from fieldkit.progress import Report
from fieldkit.store import driver

Check = Callable[[Examination], Iterator[Finding]]

PROVED: Final[dict[Check, str]] = {
    lines_are_sound: QT_TRANSLATE_NOOP("findings", "Every line of the log is as it was stored."),
    entries_are_filed: QT_TRANSLATE_NOOP("findings", "Every entry is filed under the subjects that it names."),
    copies_agree: QT_TRANSLATE_NOOP("findings", "The closed copies in log/ agree with the catalogue's log."),
    copies_are_complete: QT_TRANSLATE_NOOP("findings", "Every signed entry stands in a closed copy in log/."),
    chains_hold: QT_TRANSLATE_NOOP("findings", "Every stream is one unbroken chain."),
    forks_are_noted: QT_TRANSLATE_NOOP("findings", "What is noted of streams with two histories is true."),
    ticks_are_possible: QT_TRANSLATE_NOOP("findings", "The order of the entries is possible."),
    checkpoints_hold: QT_TRANSLATE_NOOP("findings", "Every checkpoint is signed by its device and fits the log."),
    trees_fit: QT_TRANSLATE_NOOP("findings", "What is kept for the next checkpoints fits the log."),
    notes_agree: QT_TRANSLATE_NOOP("findings", "The checkpoints in log/ agree with those of the catalogue."),
    rows_follow_from_the_log: QT_TRANSLATE_NOOP("findings", "Every row follows from the log."),
    acts_are_known: QT_TRANSLATE_NOOP("findings", "Every act is of a kind that this version knows."),
    originals_are_listed: QT_TRANSLATE_NOOP(
        "findings", "The list of originals that lie here follows from the log."
    ),
    originals_are_unchanged: QT_TRANSLATE_NOOP(
        "findings", "Every original held here has the bytes that were recorded."
    ),
    originals_are_known: QT_TRANSLATE_NOOP(
        "findings", "Every file of the store is recorded, and none is elsewhere."
    ),
}
"""Every check, in the order in which they run, and what it proves when it finds nothing.

What an earlier one finds wounded, a later one does not blame on what rests upon it.
"""


def check(mission: Mission, report: Report) -> list[Finding]:
    """Run every check. Without a finding of verdict `disproved` the folder holds what was recorded.

    Raises `Damaged` for a database that does not read at all.
    """
    with driver.translated(mission.layout.database):
        seen = Examination.begin(mission.database, mission.originals, mission.info.id, mission.layout.log, report)
        return [finding for one in PROVED for finding in _result(one, seen, mission.info.code)]


def _result(one: Check, seen: Examination, code: str) -> list[Finding]:
    # one view of the database while another process writes, but not for as long as it takes to read every file
    with nullcontext() if one is originals_are_unchanged else driver.snapshot(seen.database):
        found = list(one(seen))
    name = one.__name__.replace("_", "-")
    return found or [Finding(code=name, verdict="proved", subject=code, sentence=PROVED[one])]
