"""`mission check` names exactly what somebody edited behind the program's back."""

from contextlib import closing
from pathlib import Path

import pytest
from msgspec import json, structs
from sqlcipher3 import dbapi2

from fieldkit.canon import canonical, digest
from fieldkit.custody.entry import Envelope, read_entry
from fieldkit.errors import Cancelled, Damaged
from fieldkit.mission import Draft, Mission
from fieldkit.mission.check import CHECKS, check
from fieldkit.mission.rebuild import rebuild_rows
from fieldkit.mission.segments import write_segment
from fieldkit.mission.values import Adopted
from fieldkit.model.finding import Finding
from fieldkit.model.packet import PacketMerge, StreamTaken
from fieldkit.originals import Originals
from fieldkit.originals.values import Verdict
from fieldkit.progress import Step, silent
from fieldkit.store import checkpoints, log
from fieldkit.store.table import Table
from fieldkit.store.tables import TABLES
from tests.acts import BY_NAME as EXAMPLES
from tests.acts import SEAL
from tests.entries import Device
from tests.make import Laptop, team
from tests.usecases.furnished import LAST, MERGED, Furnished, furnish, notes, record, send
from tests.usecases.spoiled import OTHERS, Edit, Folder, alter, insert, remove, spoil, turned

every_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    return furnish(tmp_path_factory.mktemp("furnished"))


@pytest.fixture
def folder(tmp_path: Path, furnished: Furnished) -> Folder:
    return Folder.copied(furnished, tmp_path / "mission.fieldkit")


# -- a folder as it should be --


def test_a_folder_that_nobody_touched_is_proved_in_every_point(folder: Folder) -> None:
    assert folder.disproved() == []
    assert folder.found("not provable") == [OTHERS, ("original.elsewhere", "elsewhere")]
    with folder.open() as mission:
        proved = [one for one in check(mission, silent) if one.verdict == "proved"]
    wanted = [
        (one.code, one.code, one.proves) for one in CHECKS if one.code not in {"original.known", "log.remembered"}
    ]
    assert [(one.check, one.code, one.sentence) for one in proved] == wanted
    assert {one.subject for one in proved} == {"XX-2024-AA-001"}


def test_there_is_a_row_of_everything_to_be_edited(folder: Folder) -> None:
    with folder.database() as database:
        log = ("entry", "body", "checkpoint", "entry_subject", "tree", "holding")
        assert all(database[name].count for name in (*log, *(table.name for table in TABLES)))


def test_a_check_reports_on_the_way_and_can_be_stopped(folder: Folder) -> None:
    stages: list[str] = []

    def stop(step: Step) -> None:
        stages.append(step.stage)
        if len(set(stages)) == 5:
            raise Cancelled

    with folder.open() as mission:
        with pytest.raises(Cancelled):
            check(mission, stop)
        assert [one.code for one in check(mission, silent) if one.verdict == "disproved"] == []


# -- rows --


def first_row(folder: Folder, table: Table) -> dict[str, object]:
    with folder.database() as database:
        return next(database[table.name].rows_where(order_by="id"))


@every_table
def test_a_changed_cell_is_named(folder: Folder, table: Table) -> None:
    row = first_row(folder, table)
    with folder.database() as database:
        database[table.name].update(row["id"], {list(table.columns)[-1]: 7})
    assert folder.disproved() == [("row.changed", folder.named(f"{table.name}:{row['id']}"))]


@every_table
def test_a_removed_row_is_named(folder: Folder, table: Table) -> None:
    row = first_row(folder, table)
    with folder.database() as database:
        database[table.name].delete(row["id"])
    assert folder.disproved() == [("row.missing", folder.named(f"{table.name}:{row['id']}"))]


@every_table
def test_an_added_row_is_named(folder: Folder, table: Table) -> None:
    insert(table.name, id="added")(folder)
    assert folder.disproved() == [("row.extra", f"{table.name}:added")]


# -- the log --


def rewritten(line: bytes) -> bytes:
    """The envelope with another wall time, written as it should be."""
    return canonical(structs.replace(json.decode(line, type=Envelope), wall="2020-01-01T00:00:00Z"))


def other_first(text: str) -> str:
    return ("f" if text[0] != "f" else "e") + text[1:]


def unsigned(note: str) -> str:
    return note[:-8] + "AAAAAA=\n"


def otherwise(body: bytes) -> bytes:
    return body.replace(b"Note", b"Nope")


AT_0, AT_1, AT_5, MERGE, END = (f"stream = :own AND seq = {seq}" for seq in (0, 1, 5, MERGED, LAST))
OF = "n = (SELECT n FROM entry WHERE {})"
BODY_0, BODY_1, BODY_5, BODY_MERGE, BODY_LAST = map(OF.format, (AT_0, AT_1, AT_5, MERGE, END))
BODY_FOREIGN = OF.format("stream = :foreign AND seq = 2")
NOTE, FIRST_NOTE = "stream = :own AND size = 104", "stream = :foreign AND size = 5"

Cases = dict[str, tuple[Edit, tuple[str, str]]]

LOG: Cases = {
    "a byte of a line": (alter("entry", AT_5, line=turned), ("log.line", "own:5")),
    "a byte of the first line": (alter("entry", AT_0, line=turned), ("log.line", "own:0")),
    "a byte of the line with which a person began": (alter("entry", AT_1, line=turned), ("log.line", "own:1")),
    "a byte of what a person signed": (alter("body", BODY_1, line=turned), ("log.body", "own:1")),
    "a byte of the last line": (alter("entry", END, line=turned), ("log.line", f"own:{LAST}")),
    "a byte of the line of a merge": (alter("entry", MERGE, line=turned), ("log.line", f"own:{MERGED}")),
    "a line, written as it should be": (alter("entry", AT_5, line=rewritten), ("log.line", "own:5")),
    "a byte of a body": (alter("body", BODY_5, line=turned), ("log.body", "own:5")),
    "a byte of the first body": (alter("body", BODY_0, line=turned), ("log.body", "own:0")),
    "a byte of the last body": (alter("body", BODY_LAST, line=turned), ("log.body", f"own:{LAST}")),
    "a byte of the body of a merge": (alter("body", BODY_MERGE, line=turned), ("log.body", f"own:{MERGED}")),
    "a body, as it could be": (alter("body", BODY_5, line=otherwise), ("log.body", "own:5")),
    "a body removed": (remove("body", BODY_5), ("log.body", "own:5")),
    "a body from elsewhere removed": (remove("body", BODY_FOREIGN), ("log.body", "foreign:2")),
    "a hash": (alter("entry", AT_5, hash=other_first), ("log.line", "own:5")),
    "an id": (alter("entry", AT_5, id=other_first), ("log.line", "own:5")),
    "a stream": (alter("entry", AT_5, stream="x"), ("log.line", "own:5")),
    "a number, to a free one": (alter("entry", AT_5, seq=500), ("log.line", "own:5")),
    "a number, to one that is taken": (alter("entry", AT_5, seq=50), ("log.line", "own:5")),
    "a tick": (alter("entry", AT_5, tick=lambda tick: tick + 1), ("log.line", "own:5")),
    "a tick, to an impossible one": (alter("entry", AT_5, tick=100_000), ("log.line", "own:5")),
    "an act": (alter("entry", AT_5, act="note.withdraw/1"), ("log.line", "own:5")),
    "an act, to an unknown one": (alter("entry", AT_5, act="note.sing/1"), ("log.line", "own:5")),
    "an entry removed": (remove("entry", AT_5), ("log.missing", "own:5")),
    "the first entry removed": (remove("entry", AT_0), ("log.missing", "own:0")),
    "the last entry removed": (remove("entry", END), ("log.missing", f"own:{LAST}")),
    "the entry of a merge removed": (remove("entry", MERGE), ("log.missing", f"own:{MERGED}")),
    "an entry filed nowhere": (remove("entry_subject", BODY_5), ("log.filing", "own:5")),
    "an entry filed elsewhere too": (insert("entry_subject", subject="x", n=5), ("log.filing", "own:4")),
    "a subject": (alter("entry_subject", BODY_5, subject="x"), ("log.filing", "own:5")),
    "a byte of a note": (alter("checkpoint", NOTE, note=other_first), ("log.checkpoint", "own:104")),
    "a signature": (alter("checkpoint", NOTE, note=unsigned), ("log.checkpoint", "own:104")),
    "a note, to none at all": (alter("checkpoint", FIRST_NOTE, note=""), ("log.checkpoint", "foreign:5")),
    "a note removed": (remove("checkpoint", NOTE), ("log.checkpoint", "own:104")),
    "a note added": (insert("checkpoint", stream="own", size=7, note="note"), ("log.checkpoint", "own:7")),
    "a note beyond the end": (insert("checkpoint", stream="own", size=700, note="note"), ("log.cut", "own:700")),
    "a note of no stream": (insert("checkpoint", stream="x", size=7, note="note"), ("log.cut", "x:7")),
    "the size of a tree": (alter("tree", "stream = :own", size=MERGED), ("log.tree", "own")),
    "the peaks of a tree": (alter("tree", "stream = :own", peaks=turned), ("log.tree", "own")),
    "a tree removed": (remove("tree", "stream = :own"), ("log.tree", "own")),
    "a tree of nothing": (insert("tree", stream="x", size=1, peaks=bytes(32)), ("log.tree", "x")),
    "a tree of another's stream": (
        insert("tree", stream="foreign", size=1, peaks=bytes(32)),
        ("log.tree", "foreign"),
    ),
    "a fork noted": (insert("forked", stream="own", seq=5), ("log.forked", "own")),
    "a fork of nothing": (insert("forked", stream="x", seq=5), ("log.forked", "x")),
}


@pytest.mark.parametrize(("edit", "named"), LOG.values(), ids=LOG.keys())
def test_one_edit_of_the_log_is_named_and_nothing_else(folder: Folder, edit: Edit, named: tuple[str, str]) -> None:
    edit(folder)
    assert folder.disproved() == [named]


def test_what_rests_on_a_changed_entry_is_left_open(folder: Folder) -> None:
    with folder.database() as database:
        (filed,) = database["entry_subject"].rows_where(BODY_5, folder.names)
    alter("body", BODY_5, line=turned)(folder)
    assert folder.found("not provable") == [
        ("log.checkpoint", "own:5"),
        OTHERS,
        ("row.unfounded", filed["subject"]),
        ("original.elsewhere", "elsewhere"),
    ]


def test_filing_under_an_entry_that_is_not_there_is_left_open(folder: Folder) -> None:
    insert("entry_subject", subject="x", n=100_000)(folder)
    assert folder.disproved() == []
    assert ("log.filing", "x") in folder.found("not provable")


def test_a_note_that_was_signed_over_something_else_is_named_as_such(folder: Folder) -> None:
    with folder.database() as database:
        (other,) = database["checkpoint"].rows_where("stream = :own AND size = 4", folder.names)
    alter("checkpoint", NOTE, note=other["note"])(folder)
    assert folder.disproved() == [("log.checkpoint", "own:104"), ("log.copy", "own.00000004-00000104.checkpoint")]


def test_an_entry_rewritten_with_its_body_and_its_hash_leaves_traces_around_it(folder: Folder) -> None:
    with folder.database() as database:
        (entry,), (body,) = (
            database["entry"].rows_where(AT_5, folder.names),
            database["body"].rows_where(BODY_5, folder.names),
        )
    said = otherwise(body["line"])
    line = canonical(structs.replace(json.decode(entry["line"], type=Envelope), body=digest(said)))
    alter("body", BODY_5, line=said)(folder)
    alter("entry", AT_5, line=line, hash=digest(line))(folder)
    assert [one for one in folder.disproved() if not one[0].startswith(("row.", "index."))] == [
        ("log.copy", "own.00000004-00000104.jsonl:5"),
        ("log.prev", "own:6"),
        ("log.checkpoint", "own:104"),
        ("log.checkpoint", f"own:{LAST}"),
        ("log.checkpoint", f"own:{LAST + 1}"),
        ("log.tree", "own"),
    ]


# -- tables, triggers, index --


@pytest.mark.parametrize(
    ("edit", "named"),
    [
        ("DROP TRIGGER body_no_update", "body_no_update"),
        ("DROP INDEX entry_order", "entry_order"),
        ("CREATE TRIGGER more AFTER INSERT ON note BEGIN UPDATE note SET text = ''; END", "more"),
        ("CREATE INDEX slow ON note (text)", "slow"),
    ],
)
def test_a_guard_or_index_that_is_not_ours_is_named_and_the_rest_is_looked_at(
    folder: Folder, edit: str, named: str
) -> None:
    by_another_program(folder, edit)
    assert folder.disproved() == [("catalogue.schema", named)]
    with pytest.raises(Damaged, match=named) as caught:
        folder.laptop.open()
    assert "rebuild --from-copies" in caught.value.advice()


@pytest.mark.parametrize(
    ("edits", "named"),
    [
        (["DROP TABLE note"], ["note", "note_target"]),
        (["ALTER TABLE note ADD COLUMN more TEXT"], ["note"]),
        (["ALTER TABLE photo DROP COLUMN width"], ["photo"]),
        (["DROP TABLE tree"], ["tree"]),
        (["DROP TABLE search"], ["search", "search_data"]),
        (["ALTER TABLE photo RENAME TO hidden", "CREATE VIEW photo AS SELECT * FROM hidden"], ["hidden", "photo"]),
    ],
)
def test_a_table_that_is_not_ours_is_named_and_nothing_is_read_from_it(
    folder: Folder, edits: list[str], named: list[str]
) -> None:
    by_another_program(folder, *edits)
    assert {subject for _, subject in folder.disproved()} >= set(named)
    assert {code for code, _ in folder.disproved()} == {"catalogue.schema"}
    assert folder.found("not provable") == [("catalogue.unread", "XX-2024-AA-001")]
    with pytest.raises(Damaged, match=named[0]):
        folder.laptop.open(write=False)


@pytest.mark.parametrize("table", ["body", "entry"])
def test_without_the_tables_of_the_log_there_is_no_mission_to_look_at(folder: Folder, table: str) -> None:
    by_another_program(folder, f"DROP TABLE {table}")
    with pytest.raises(Damaged, match=f"not built as fieldkit builds it .*{table}"):
        folder.disproved()


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE searchable SET text = 'nothing' WHERE kind = 'note'",
        "DELETE FROM searchable WHERE kind = 'note'",
        "INSERT INTO searchable (subject, kind, text) VALUES ('9', 'note', 'more')",
        "INSERT INTO search (search) VALUES ('delete-all')",
        "INSERT INTO search (rowid, text) VALUES (9999, 'more')",
        "UPDATE search_data SET block = x'00'",
    ],
)
def test_an_index_that_hides_or_invents_something_is_disproved_and_made_anew(folder: Folder, edit: str) -> None:
    by_another_program(folder, edit)
    assert folder.disproved() == [("index.differs", "XX-2024-AA-001")]
    with folder.laptop.open() as mission:
        rebuild_rows(mission, silent)
    assert folder.disproved() == []


@pytest.mark.parametrize("name", ["zz", "../../etc/passwd"])
def test_a_strange_row_in_the_list_of_originals_is_one_finding(folder: Folder, name: str) -> None:
    insert("holding", sha256=name, size=-1)(folder)
    assert folder.disproved() == [("original.listed", name)]


def test_streams_without_any_checkpoint_are_named_though_their_copies_are_gone_too(folder: Folder) -> None:
    with folder.database() as database:
        database.execute("DELETE FROM checkpoint")
    for path in (folder.root / "log").iterdir():
        path.unlink()
    unsigned = [one for one in folder.found("not provable") if one[0] == "log.unsigned"]
    assert sorted(unsigned) == [("log.unsigned", "foreign:0-4"), ("log.unsigned", f"own:0-{LAST}")]


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (alter("body", "n = 1", line=b"{"), ":0 of its log does not read"),
        (remove("body", "n = 1"), "the body of entry .*:0 of its log, which opens it, is gone"),
    ],
)
def test_a_damaged_first_entry_is_named(tmp_path: Path, edit: Edit, why: str) -> None:
    laptop = Laptop(tmp_path, "P-01")
    laptop.found().close()
    edit(Folder(laptop.folder, laptop, {}))
    with pytest.raises(Damaged, match=why):
        laptop.open(write=False)


def by_another_program(folder: Folder, *edits: str) -> None:
    """What somebody does to the catalogue with a program of their own."""
    with closing(dbapi2.connect(str(folder.root / "mission.db"), isolation_level=None)) as connection:
        for edit in edits:
            connection.execute(edit)


def cut(folder: Folder, seq: int) -> None:
    """Take away the entries of the lead from `seq` on, with all that belongs to them."""
    with folder.database() as database:
        gone = [
            row["n"]
            for row in database["entry"].rows_where("stream = :own AND seq >= :seq", {**folder.names, "seq": seq})
        ]
        for table in ("body", "entry_subject", "entry"):
            for n in gone:
                database[table].delete_where("n = ?", [n])
        database["checkpoint"].delete_where("stream = :own AND size > :seq", {**folder.names, "seq": seq})


def test_a_log_that_was_cut_is_named_entry_by_entry(folder: Folder) -> None:
    cut(folder, MERGED - 1)
    assert [one for one in folder.disproved() if one[0].startswith("log.")] == [
        *(("log.missing", f"own:{seq}") for seq in (MERGED - 1, MERGED, LAST)),
        ("log.checkpoint", f"own:{LAST}"),
        ("log.checkpoint", f"own:{LAST + 1}"),
    ]


def test_a_log_cut_together_with_its_copies_is_given_away_by_its_checkpoint(folder: Folder) -> None:
    for suffix in (".jsonl", ".bodies.jsonl", ".checkpoint"):
        folder.copies(suffix)[-1].unlink()
    remove("entry", END)(folder)
    assert folder.disproved() == [
        ("log.cut", f"own:{LAST + 1}"),
        ("log.tree", "own"),
        ("log.behind", f"own:{LAST}"),
    ]


def test_a_database_that_does_not_read_at_all_is_damaged(folder: Folder) -> None:
    path = folder.root / "mission.db"
    data = path.read_bytes()
    path.write_bytes(data[: 8 * 4096] + bytes(len(data) - 8 * 4096))
    with pytest.raises(Damaged), folder.open() as mission:
        check(mission, silent)


def test_a_page_that_does_not_hang_together_with_the_others_is_named_and_nothing_is_read_past_it(
    folder: Folder,
) -> None:
    path = folder.root / "mission.db"
    data = bytearray(path.read_bytes())
    data[36:40] = bytes(3) + b"c"  # how many pages are free, as the head of the file says
    path.write_bytes(data)
    assert folder.disproved() == [("catalogue.torn", "XX-2024-AA-001")]
    assert folder.found("not provable") == [("catalogue.unread", "XX-2024-AA-001")]


# -- closed copies --


def in_copy(suffix: str = ".jsonl", at: int = -3) -> Edit:
    return lambda folder: spoil(folder.copies(suffix)[1], at)


def rewrite_copy(folder: Folder) -> None:
    path = folder.copies(".jsonl")[1]
    lines = path.read_bytes().splitlines()
    path.write_bytes(b"".join(line + b"\n" for line in [*lines[:2], rewritten(lines[2]), *lines[3:]]))


def cut_copy(folder: Folder) -> None:
    path = folder.copies(".jsonl")[1]
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))


COPY = "own.00000004-00000104"
COPIES: Cases = {
    "a byte of a line": (in_copy(), ("log.copy", f"{COPY}.jsonl:103")),
    "a byte of the first line": (in_copy(at=5), ("log.copy", f"{COPY}.jsonl:4")),
    "a byte of a body": (in_copy(".bodies.jsonl"), ("log.copy", f"{COPY}.jsonl:103")),
    "a line, written as it should be": (rewrite_copy, ("log.copy", f"{COPY}.jsonl:6")),
    "a line removed": (cut_copy, ("log.copy", f"{COPY}.jsonl")),
    "the last line feed": (in_copy(at=-1), ("log.copy", f"{COPY}.jsonl")),
    "the last line feed of the bodies": (in_copy(".bodies.jsonl", -1), ("log.copy", f"{COPY}.bodies.jsonl")),
    "a byte of a note": (in_copy(".checkpoint"), ("log.copy", f"{COPY}.checkpoint")),
    "the last line feed of a note": (in_copy(".checkpoint", -1), ("log.copy", f"{COPY}.checkpoint")),
    "a copy removed": (lambda folder: folder.copies(".jsonl")[1].unlink(), ("log.uncopied", "own:4-103")),
}


@pytest.mark.parametrize(("edit", "named"), COPIES.values(), ids=COPIES.keys())
def test_one_edit_of_a_closed_copy_is_named_and_nothing_else(
    folder: Folder, edit: Edit, named: tuple[str, str]
) -> None:
    edit(folder)
    assert folder.disproved() == [named]


def test_an_entry_that_two_copies_hold_is_missed_once(folder: Folder) -> None:
    with folder.open() as mission:
        own, copies = folder.names["own"], mission.copies
        entries = list(log.of_stream(mission.database, own, 0, 104))
        write_segment(copies, entries, dict(checkpoints.of_stream(mission.database, own))[104])
    remove("entry", AT_5)(folder)
    assert folder.disproved() == [("log.missing", "own:5")]


def test_a_last_copy_that_is_missing_may_be_owed_by_a_killed_process(folder: Folder) -> None:
    folder.copies(".jsonl")[-1].unlink()
    assert folder.disproved() == []
    assert ("log.uncopied", f"own:{LAST}-{LAST}") in folder.found("not provable")


@pytest.mark.parametrize("suffix", [".jsonl", ".bodies.jsonl", ".checkpoint"])
def test_a_copy_that_cannot_be_read_now_is_not_said_to_be_changed(folder: Folder, suffix: str) -> None:
    path = folder.copies(suffix)[1]
    path.unlink()
    path.mkdir()
    assert folder.disproved() == []
    name = ".jsonl" if suffix == ".bodies.jsonl" else suffix
    assert ("log.copy", f"{COPY}{name}") in folder.found("not provable")


def test_a_file_in_log_that_is_no_copy_is_passed_over(folder: Folder) -> None:
    (folder.root / "log" / "notes.jsonl").write_text("mine")
    assert folder.disproved() == []


def test_a_body_withheld_in_the_copy_and_not_in_the_log_is_a_difference(folder: Folder) -> None:
    path = folder.copies(".bodies.jsonl")[1]
    path.write_bytes(b"-\n" + path.read_bytes().partition(b"\n")[2])
    assert folder.disproved() == [("log.copy", f"{COPY}.jsonl:4")]


# -- originals --

ORIGINALS: Cases = {
    "a byte of one": (lambda folder: spoil(folder.original("mine"), 0), ("original.changed", "mine")),
    "a byte of one from elsewhere": (
        lambda folder: spoil(folder.original("brought")),
        ("original.changed", "brought"),
    ),
    "one removed": (lambda folder: folder.original("mine").unlink(), ("original.missing", "mine")),
    "one from elsewhere removed": (
        lambda folder: folder.original("brought").unlink(),
        ("original.missing", "brought"),
    ),
    "one struck from the list": (remove("holding", "sha256 = :mine"), ("original.unlisted", "mine")),
    "one from elsewhere struck": (remove("holding", "sha256 = :brought"), ("original.unlisted", "brought")),
    "the size of one": (alter("holding", "sha256 = :mine", size=7), ("original.listed", "mine")),
    "one listed that nobody recorded": (insert("holding", sha256="f" * 64, size=7), ("original.listed", "f" * 64)),
}


@pytest.mark.parametrize(("edit", "named"), ORIGINALS.values(), ids=ORIGINALS.keys())
def test_one_edit_of_the_originals_is_named_and_nothing_else(
    folder: Folder, edit: Edit, named: tuple[str, str]
) -> None:
    edit(folder)
    assert folder.disproved() == [named]


def test_one_listed_as_lying_here_though_it_never_came_is_missing(folder: Folder) -> None:
    insert("holding", sha256="elsewhere", size=9)(folder)
    assert folder.disproved() == [("original.missing", "elsewhere")]


def test_one_removed_and_struck_from_the_list_is_still_missing(folder: Folder) -> None:
    folder.original("mine").unlink()
    remove("holding", "sha256 = :mine")(folder)
    assert folder.disproved() == [("original.unlisted", "mine"), ("original.missing", "mine")]


def test_a_file_in_no_record_is_named_without_blame(folder: Folder) -> None:
    (folder.root / "originals" / "stray.jpg").write_bytes(b"stray")
    assert folder.disproved() == []
    assert folder.found("not provable") == [
        OTHERS,
        ("original.unrecorded", "stray.jpg"),
        ("original.elsewhere", "elsewhere"),
    ]


def test_an_original_whose_own_entry_was_changed_is_still_compared(folder: Folder) -> None:
    alter("body", OF.format("act = 'original.add/1' AND stream = :own"), line=turned)(folder)
    spoil(folder.original("mine"))
    assert [code for code, _ in folder.disproved()] == ["log.body", "original.changed"]


def test_an_original_that_cannot_be_read_now_is_not_said_to_be_changed(folder: Folder) -> None:
    class Failing(Originals):
        def verify(self, sha256: str) -> Verdict:
            return Verdict("unreadable", why="Input/output error")

    with folder.open() as mission:
        mission.originals = Failing(mission.layout.originals)
        found = [(one.code, one.verdict) for one in check(mission, silent) if "unreadable" in one.code]
    assert found == [("original.unreadable", "not provable")] * 2


# -- what only several laptops bring about --


def test_two_histories_of_a_stream_are_one_finding(tmp_path: Path) -> None:
    lead, guest = team(tmp_path)
    twin = guest.cloned(tmp_path / "twin")
    with lead.open() as mission:
        for one, count in ((guest, 4), (twin, 6)):
            with one.open() as theirs:
                record(theirs, *notes(count))
                send(theirs, mission)
    with lead.open(write=False) as mission:
        found = [one for one in check(mission, silent) if one.verdict == "disproved"]
    assert [one.code for one in found] == ["log.fork"]
    assert "two histories" in str(found[0])


def test_a_tick_that_cannot_be_is_named(tmp_path: Path) -> None:
    with Laptop(tmp_path, "P-01").found() as mission:
        stranger = Device("b", mission=mission.info.id)
        stranger.open()
        stranger.tick = 99_999
        stranger.add()
        adopt(mission, stranger)
        found = {(one.code, one.subject) for one in besides_signers(mission) if one.verdict == "disproved"}
        assert found == {("log.tick", f"{stranger.stream}:1"), ("log.tick", f"{mission.stream}:3")}


def besides_signers(mission: Mission) -> list[Finding]:
    """What a check finds but for what it says of a stranger's keys: nobody certified those."""
    apart = {"device.certified", "actor.signed", "log.remembered"}
    return [one for one in check(mission, silent) if one.check not in apart]


def adopt(mission: Mission, stranger: Device) -> None:
    taken = (StreamTaken(stream=stranger.stream, size=len(stranger.entries), head=stranger.entries[-1].hash),)
    act = PacketMerge(packet="P", seal=SEAL, streams=taken, originals=())
    mission.adopt(Adopted(tuple(stranger.entries), {}), Draft(act, (mission.hands.new_id(),)))


def test_bodies_withheld_by_their_sender_are_no_finding(tmp_path: Path) -> None:
    with Laptop(tmp_path, "P-01").found() as mission:
        stranger = Device("b", mission=mission.info.id)
        stranger.open()
        stranger.add()
        stranger.write(EXAMPLES["original.add/1"])
        stranger.entries = [stranger.entries[0], *(read_entry(one.line, None) for one in stranger.entries[1:])]
        adopt(mission, stranger)
        assert {one.code for one in besides_signers(mission) if one.verdict != "proved"} == {"log.unsigned"}


def test_an_act_of_a_newer_version_is_named_without_blame(tmp_path: Path) -> None:
    with Laptop(tmp_path, "P-01").found() as mission:
        stranger = Device("b", mission=mission.info.id)
        stranger.open()
        entry = stranger.add()
        body = b'{"act":{"brand":"new"},"salt":"00"}'
        envelope = structs.replace(entry.envelope, act="item.weigh/1", body=digest(body))
        stranger.entries[-1] = read_entry(canonical(envelope), body)
        adopt(mission, stranger)
        found = [one for one in besides_signers(mission) if one.verdict != "proved"]
        assert [(one.code, one.subject, one.verdict) for one in found] == [
            ("log.unsigned", f"{stranger.stream}:0-1", "not provable"),
            ("log.newer", entry.envelope.subjects[0], "not provable"),
        ]
        assert "item.weigh/1" in str(found[1])
