"""`mission check`: does this folder still hold what was recorded? Every check runs."""

import base64
from collections.abc import Callable, Iterator

from fieldkit.custody import note
from fieldkit.custody.chain import SENTENCES, breaks
from fieldkit.custody.entry import Entry, read_entry
from fieldkit.custody.tree import CompactRange, leaf_hash
from fieldkit.errors import CannotRead, Damaged, NotCanonical
from fieldkit.keys.checkpoints import signed_by_device
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.segments import read_segment, segments
from fieldkit.mission.unit import Mission
from fieldkit.model.acts import BY_NAME
from fieldkit.model.finding import Finding
from fieldkit.progress import Report, Step
from fieldkit.store import catalogue, log, originals, streams

Check = Callable[[Mission, Report], Iterator[Finding]]


def lines_are_sound(mission: Mission, report: Report) -> Iterator[Finding]:
    """Each stored line is canonical, stands under its own hash and number, and has the body it names."""
    for number, (entry_id, _, stream, seq, act, stored, line, body) in enumerate(log.all_rows(mission.database)):
        if number % 500 == 0:
            report(Step("reading the log", number, 0))
        subject = f"{stream}:{seq}"
        try:
            entry = read_entry(line, body)
        except NotCanonical as error:
            yield _wrong("log.line", subject, LINE_CHANGED, why=error.why)
            continue
        envelope = entry.envelope
        if (envelope.id, envelope.stream, envelope.seq, envelope.act, entry.hash) != (
            entry_id,
            stream,
            seq,
            act,
            stored,
        ):
            yield _wrong(
                "log.line", subject, LINE_CHANGED, why="the line is not the one that was stored under its hash"
            )


def chains_hold(mission: Mission, _: Report) -> Iterator[Finding]:
    """Each stream is one chain from its opening on."""
    for stream in log.streams(mission.database):
        for found in breaks(stream, mission.info.id, _readable(mission, stream)):
            yield _wrong(f"log.{found.code}", f"{found.stream}:{found.seq}", SENTENCES[found.code])


def ticks_are_possible(mission: Mission, _: Report) -> Iterator[Finding]:
    """No tick is above the number of entries in the whole log."""
    highest, count = log.highest_tick(mission.database), log.size(mission.database)
    if highest > count:
        yield _wrong("log.tick", mission.info.id, TICK_TOO_HIGH, tick=str(highest), count=str(count))


def checkpoints_hold(mission: Mission, report: Report) -> Iterator[Finding]:
    """Each signed checkpoint is the device's, over exactly the envelopes that stand here."""
    writers = {
        str(row["id"]): (str(row["device"]), base64.b64decode(str(row["certificate"])))
        for row in streams.all_streams(mission.database)
    }
    for stream in log.streams(mission.database):
        report(Step("checkpoints", 0, 0, stream))
        growing, notes = CompactRange(), dict(log.checkpoints(mission.database, stream))
        for seq, line, _ in log.stream_lines(mission.database, stream):
            growing.add(leaf_hash(line))
            if seq + 1 in notes and not _note_holds(mission, stream, notes[seq + 1], growing, writers.get(stream)):
                yield _wrong("log.checkpoint", f"{stream}:{seq + 1}", CHECKPOINT_BROKEN)
        for size in sorted(size for size in notes if size > growing.size):
            yield _wrong("log.cut", f"{stream}:{size}", LOG_CUT, size=str(growing.size))


def copies_agree(mission: Mission, _: Report) -> Iterator[Finding]:
    """The closed copies in `log/` hold the same lines."""
    for segment in segments(mission.layout.log):
        lines = log.stream_lines(mission.database, segment.stream, segment.start, segment.end)
        stored = {(line, body) for _, line, body in lines}
        try:
            for entry in read_segment(segment):
                if (entry.line, entry.body) not in stored:
                    yield _wrong("log.copy", f"{segment.path.name}:{entry.envelope.seq}", COPY_DIFFERS)
        except Damaged as error:
            yield _wrong("log.copy", segment.path.name, COPY_DAMAGED, why=error.why)
        except CannotRead as error:
            yield _unproven("log.copy", segment.path.name, COPY_UNREADABLE, why=error.why)


def rows_follow_from_the_log(mission: Mission, report: Report) -> Iterator[Finding]:
    """Every row is what folding the log gives."""
    for table, subject, kind in catalogue.differences(mission.database, report):
        yield _wrong(f"row.{kind}", f"{table}:{subject}", ROW_DIFFERS[kind])


def originals_are_unchanged(mission: Mission, report: Report) -> Iterator[Finding]:
    """Every original held here has the bytes that were recorded."""
    held = originals.held(mission.database)
    for number, sha256 in enumerate(held):
        report(Step("originals", number, len(held), sha256[:12]))
        verdict = mission.originals.verify(sha256)
        if verdict.state == "missing":
            yield _wrong("original.missing", sha256, ORIGINAL_MISSING)
        elif verdict.state == "changed":
            yield _wrong("original.changed", sha256, ORIGINAL_CHANGED)
        elif verdict.state == "unreadable":
            yield _unproven("original.unreadable", sha256, ORIGINAL_UNREADABLE, why=verdict.why)
    for name in mission.originals.unrecorded(set(held)):
        yield _unproven("original.unrecorded", name, ORIGINAL_UNRECORDED)
    for row in originals.held_elsewhere(mission.database):
        yield Finding(
            code="original.elsewhere", verdict="not provable", subject=str(row["sha256"]), sentence=ELSEWHERE
        )


def newer_acts_are_named(mission: Mission, _: Report) -> Iterator[Finding]:
    """Subjects of which a newer version of the program speaks."""
    for row in log.unknown_acts(mission.database, tuple(BY_NAME)):
        yield _unproven("log.newer", str(row["subject"]), WRITTEN_BY_NEWER, act=str(row["act"]))


CHECKS: tuple[Check, ...] = (
    lines_are_sound,
    chains_hold,
    ticks_are_possible,
    checkpoints_hold,
    copies_agree,
    rows_follow_from_the_log,
    originals_are_unchanged,
    newer_acts_are_named,
)


def check(mission: Mission, report: Report) -> list[Finding]:
    """Run every check. Without a finding of verdict `disproved` the folder holds what was recorded."""
    found: list[Finding] = []
    for one in CHECKS:
        mine = list(one(mission, report))
        bad = any(finding.verdict == "disproved" for finding in mine)
        found += mine
        if not bad:
            found.append(
                Finding(
                    code=one.__name__.replace("_", "-"),
                    verdict="proved",
                    subject=mission.info.code,
                    sentence=PROVED[one],
                )
            )
    return found


def _readable(mission: Mission, stream: str) -> Iterator[Entry]:
    for _, line, body in log.stream_lines(mission.database, stream):
        try:
            yield read_entry(line, body)
        except NotCanonical:
            continue  # reported by `lines_are_sound`


def _note_holds(
    mission: Mission, stream: str, text: str, growing: CompactRange, writer: tuple[str, bytes] | None
) -> bool:
    try:
        signed = note.parse(text)
    except NotCanonical:
        return False
    wanted = note.Checkpoint(note.origin(mission.info.id, stream), growing.size, growing.root())
    return writer is not None and signed.checkpoint == wanted and signed_by_device(signed, *writer)


def _wrong(code: str, subject: str, sentence: str, **facts: str) -> Finding:
    return Finding(code=code, verdict="disproved", subject=subject, sentence=sentence, facts=facts)


def _unproven(code: str, subject: str, sentence: str, **facts: str) -> Finding:
    return Finding(code=code, verdict="not provable", subject=subject, sentence=sentence, facts=facts)


LINE_CHANGED = QT_TRANSLATE_NOOP("findings", "Entry {subject} of the log was changed: {why}.")
TICK_TOO_HIGH = QT_TRANSLATE_NOOP("findings", "A tick of {tick} cannot arise in a log of {count} entries.")
CHECKPOINT_BROKEN = QT_TRANSLATE_NOOP(
    "findings", "The signed checkpoint {subject} does not fit the entries before it."
)
LOG_CUT = QT_TRANSLATE_NOOP(
    "findings", "The log was cut: checkpoint {subject} was signed, {size} entries are left."
)
COPY_DIFFERS = QT_TRANSLATE_NOOP("findings", "The closed copy {subject} in log/ differs from the catalogue's log.")
COPY_DAMAGED = QT_TRANSLATE_NOOP("findings", "The closed copy {subject} in log/ is damaged: {why}.")
COPY_UNREADABLE = QT_TRANSLATE_NOOP("findings", "The closed copy {subject} in log/ cannot be read now: {why}.")
ROW_DIFFERS = {
    "changed": QT_TRANSLATE_NOOP("findings", "Row {subject} was changed outside the log."),
    "missing": QT_TRANSLATE_NOOP("findings", "Row {subject} was removed outside the log."),
    "extra": QT_TRANSLATE_NOOP("findings", "Row {subject} was added outside the log."),
}
ORIGINAL_MISSING = QT_TRANSLATE_NOOP("findings", "The original {subject} is missing from originals/.")
ORIGINAL_CHANGED = QT_TRANSLATE_NOOP(
    "findings", "The original {subject} no longer has the bytes that were recorded."
)
ORIGINAL_UNREADABLE = QT_TRANSLATE_NOOP("findings", "The original {subject} cannot be read now: {why}.")
ORIGINAL_UNRECORDED = QT_TRANSLATE_NOOP(
    "findings", "The file {subject} in originals/ is in no record; opening the mission for writing catalogues it."
)
ELSEWHERE = QT_TRANSLATE_NOOP("findings", "The original {subject} is held elsewhere; it never came to this folder.")
WRITTEN_BY_NEWER = QT_TRANSLATE_NOOP(
    "findings", "{subject}: “{act}” was written by a newer fieldkit; read-only here."
)
PROVED: dict[Check, str] = {
    lines_are_sound: QT_TRANSLATE_NOOP("findings", "Every line of the log is as it was stored."),
    chains_hold: QT_TRANSLATE_NOOP("findings", "Every stream is one unbroken chain."),
    ticks_are_possible: QT_TRANSLATE_NOOP("findings", "The order of the entries is possible."),
    checkpoints_hold: QT_TRANSLATE_NOOP("findings", "Every checkpoint is signed by its device and fits the log."),
    copies_agree: QT_TRANSLATE_NOOP("findings", "The closed copies in log/ agree with the catalogue's log."),
    rows_follow_from_the_log: QT_TRANSLATE_NOOP("findings", "Every row follows from the log."),
    originals_are_unchanged: QT_TRANSLATE_NOOP(
        "findings", "Every original held here has the bytes that were recorded."
    ),
    newer_acts_are_named: QT_TRANSLATE_NOOP("findings", "Acts of newer versions are listed."),
}
