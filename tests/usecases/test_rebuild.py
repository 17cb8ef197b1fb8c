"""Rebuilding: rows from the log, and the whole catalogue from `log/` and `originals/` alone."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldkit.errors import Cancelled, CannotRead, Damaged, FieldkitError, MissionLocked, NotAMission
from fieldkit.mission.check import check
from fieldkit.mission.rebuild import Rebuilt, rebuild_from_copies, rebuild_rows
from fieldkit.progress import Step, silent
from fieldkit.store import catalogue, log, originals
from fieldkit.store.tables import TABLES
from tests.make import Laptop, team
from tests.usecases.furnished import LAST, Furnished, furnish, notes, record, send
from tests.usecases.spoiled import OTHERS, Edit, Folder, alter, insert, remove, spoil, turned

BODY_5 = "n = (SELECT n FROM entry WHERE stream = :own AND seq = 5)"


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    return furnish(tmp_path_factory.mktemp("furnished"))


@pytest.fixture
def folder(tmp_path: Path, furnished: Furnished) -> Folder:
    return Folder.copied(furnished, tmp_path / "mission.fieldkit")


def digest(folder: Folder) -> str:
    with folder.open() as mission:
        return catalogue.catalogue_digest(mission.database)


def from_copies(folder: Folder) -> Rebuilt:
    return rebuild_from_copies(folder.root, silent)


def lose_database(folder: Folder) -> None:
    (folder.root / "mission.db").unlink()


# -- rows from the log --


def whole(folder: Folder) -> Rebuilt:
    """Rebuild from the log in the database, as the lead would."""
    with folder.laptop.open() as mission:
        return rebuild_rows(mission, silent)


def spoil_rows(folder: Folder) -> None:
    with folder.database() as database:
        for table in TABLES:
            if table.name not in {"stream", "actor"}:
                database[table.name].delete_where()
        database["searchable"].delete_where()


@pytest.mark.parametrize(
    "edit",
    [
        spoil_rows,
        insert("item", id="added"),
        alter("original", "sha256 = :mine", sha256="f" * 64),
        remove("entry_subject", BODY_5),
        insert("entry_subject", subject="x", n=5),
        remove("tree", "stream = :own"),
        insert("tree", stream="foreign", size=1, peaks=bytes(32)),
        insert("forked", stream="own", seq=5),
        remove("holding", "sha256 = :mine"),
        insert("holding", sha256="f" * 64, size=7),
    ],
)
def test_everything_derived_is_made_anew_from_the_log(folder: Folder, edit: Edit) -> None:
    before = digest(folder)
    edit(folder)
    assert folder.disproved() != []
    result = whole(folder)
    assert folder.disproved() == []
    assert digest(folder) == before
    assert (result.originals, result.absent, result.set_aside) == (2, 0, None)
    with folder.open() as mission:
        assert result.entries == log.size(mission.database)
        assert result.rows == sum(len(catalogue.rows(mission.database, table)) for table in TABLES)
        assert len(catalogue.search(mission.database, "note 77")) == 1


def test_an_original_that_is_gone_is_counted(folder: Folder) -> None:
    folder.original("mine").unlink()
    result = whole(folder)
    assert (result.originals, result.absent) == (1, 1)


def test_a_log_that_does_not_read_is_damaged_and_stays_as_it_was(folder: Folder) -> None:
    alter("body", BODY_5, line=turned)(folder)
    spoil_rows(folder)
    with pytest.raises(Damaged) as caught:
        whole(folder)
    assert caught.value.name == str(folder.root / "mission.db")
    with folder.open() as mission:
        assert catalogue.rows(mission.database, TABLES[0]) == []


# -- the catalogue from the copies --


def test_a_lost_catalogue_comes_back_whole(folder: Folder) -> None:
    before = digest(folder)
    lose_database(folder)
    steps: list[Step] = []
    result = rebuild_from_copies(folder.root, steps.append)
    assert (result.entries, result.originals, result.absent, result.set_aside) == (5 + LAST + 1, 2, 0, None)
    assert digest(folder) == before
    assert folder.disproved() == []
    assert {step.stage for step in steps} >= {"reading log/", "folding"} or len(steps) >= 4
    assert {path.name for path in folder.root.iterdir()} >= {"mission.db", "log", "originals"}
    assert not (folder.root / "mission.db.new").exists()


def test_held_elsewhere_and_missing_stay_two_things(folder: Folder) -> None:
    lose_database(folder)
    folder.original("mine").unlink()
    assert from_copies(folder).absent == 1
    assert folder.disproved() == [("original.missing", "mine")]
    assert folder.found("not provable") == [OTHERS, ("original.elsewhere", "elsewhere")]


def test_an_original_that_was_put_here_by_hand_is_held_from_then_on(folder: Folder) -> None:
    lose_database(folder)
    place = folder.original("elsewhere")
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(b"elsewhere")
    assert from_copies(folder).originals == 3
    assert folder.found("not provable") == [OTHERS]


def test_work_goes_on_in_the_same_stream_where_nothing_was_lost(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        record(mission, *notes(120))
        stream = mission.stream
    (laptop.folder / "mission.db").unlink()
    rebuild_from_copies(laptop.folder, silent)
    with laptop.open() as again:
        assert (again.stream, again.actor) == (stream, "P-01")
        record(again, *notes(1))
        again.checkpoint()
        assert [one.code for one in check(again, silent) if one.verdict == "disproved"] == []


def test_only_what_came_after_the_last_checkpoint_is_lost(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        record(mission, *notes(100))
        signed = log.size(mission.database)
        record(mission, *notes(7))
        crashed = tmp_path / "crashed" / "mission.fieldkit"
        shutil.copytree(laptop.folder, crashed)  # as a power failure would leave it
        stream = mission.stream
    shutil.rmtree(laptop.folder)
    shutil.move(crashed, laptop.folder)
    (laptop.folder / "mission.db").write_bytes(b"destroyed")
    result = rebuild_from_copies(laptop.folder, silent)
    assert result.entries == signed
    with laptop.open() as again:
        assert again.stream != stream  # the profile remembers seven entries more
        assert [one.code for one in check(again, silent) if one.verdict == "disproved"] == []


def test_a_file_that_stands_there_is_set_aside_each_time(folder: Folder) -> None:
    for number in (1, 2):
        (folder.root / "mission.db").write_bytes(b"damaged %d" % number)
        (folder.root / "mission.db-wal").write_bytes(b"wal %d" % number)
        assert from_copies(folder).set_aside == f"mission.db.damaged-{number}"
    assert (folder.root / "mission.db.damaged-1").read_bytes() == b"damaged 1"
    assert (folder.root / "mission.db.damaged-2-wal").read_bytes() == b"wal 2"
    assert folder.disproved() == []


def test_a_rebuild_that_was_killed_is_begun_anew(folder: Folder) -> None:
    lose_database(folder)
    for tail in ("", "-wal", "-shm"):
        (folder.root / f"mission.db.new{tail}").write_bytes(b"half")
    assert from_copies(folder).entries == 5 + LAST + 1
    assert folder.disproved() == []


def test_a_healthy_catalogue_may_be_rebuilt_too(folder: Folder) -> None:
    before = digest(folder)
    assert from_copies(folder).set_aside == "mission.db.damaged-1"
    assert digest(folder) == before


def test_a_rebuild_can_be_stopped_and_changes_nothing_then(folder: Folder) -> None:
    def stop(_: Step) -> None:
        raise Cancelled

    before = (folder.root / "mission.db").read_bytes()
    with pytest.raises(Cancelled):
        rebuild_from_copies(folder.root, stop)
    assert (folder.root / "mission.db").read_bytes() == before
    assert folder.disproved() == []


def test_it_needs_the_lock_and_lets_go_of_it(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "P-01")
    laptop.found().close()
    with laptop.open(), pytest.raises(MissionLocked):
        rebuild_from_copies(laptop.folder, silent)
    rebuild_from_copies(laptop.folder, silent)
    laptop.open().close()


def test_a_folder_without_copies_is_no_mission(tmp_path: Path) -> None:
    with pytest.raises(NotAMission):
        rebuild_from_copies(tmp_path, silent)
    (tmp_path / "log").mkdir()
    with pytest.raises(NotAMission):
        rebuild_from_copies(tmp_path, silent)


# -- copies that are missing or damaged --


def without(number: int, suffix: str = ".jsonl") -> Edit:
    return lambda folder: folder.copies(suffix)[number].unlink()


def spoiled(number: int, suffix: str = ".jsonl", at: int = -3) -> Edit:
    return lambda folder: spoil(folder.copies(suffix)[number], at)


def swapped(folder: Folder) -> None:
    """The note of the first copy in place of that of the second."""
    shutil.copy(folder.copies(".checkpoint")[0], folder.copies(".checkpoint")[1])


def unsigned(folder: Folder) -> None:
    path = folder.copies(".checkpoint")[1]
    path.write_text(path.read_text("utf-8")[:-8] + "AAAAAA=\n", "utf-8")


def of_another_stream(folder: Folder) -> None:
    """A copy that says in its name that it is of another stream than its lines are."""
    for suffix in (".jsonl", ".bodies.jsonl", ".checkpoint"):
        path = folder.copies(suffix)[0]
        path.rename(path.with_name("f" * 32 + path.name[32:]))
    for suffix in (".jsonl", ".bodies.jsonl", ".checkpoint"):
        for path in folder.copies(suffix):
            path.unlink()


SECOND, THIRD = "00000004-00000104", f"00000104-{LAST:08}"
CASES: dict[str, tuple[Edit, type[FieldkitError], str]] = {
    "the first is missing": (without(0), Damaged, SECOND),
    "one in the middle is missing": (without(1), Damaged, THIRD),
    "bodies are missing": (without(1, ".bodies.jsonl"), CannotRead, SECOND),
    "a note is missing": (without(1, ".checkpoint"), CannotRead, SECOND),
    "a byte of a line": (spoiled(1), Damaged, SECOND),
    "a byte of a body": (spoiled(1, ".bodies.jsonl"), Damaged, SECOND),
    "the last line feed": (spoiled(1, at=-1), Damaged, SECOND),
    "a byte of a note": (spoiled(1, ".checkpoint", 0), Damaged, SECOND),
    "no note at all": (spoiled(1, ".checkpoint", -1), Damaged, SECOND),
    "something else for a note": (
        lambda folder: folder.copies(".checkpoint")[1].write_text("mine\n"),
        Damaged,
        SECOND,
    ),
    "a note of another size": (swapped, Damaged, SECOND),
    "a note that nobody signed": (unsigned, Damaged, SECOND),
    "lines of another stream": (of_another_stream, Damaged, "00000000-00000004"),
}


@pytest.mark.parametrize(("edit", "error", "named"), CASES.values(), ids=CASES.keys())
def test_a_copy_that_cannot_be_trusted_is_named_and_nothing_is_built(
    folder: Folder, edit: Edit, error: type[FieldkitError], named: str
) -> None:
    before = (folder.root / "mission.db").read_bytes()
    edit(folder)
    with pytest.raises(error) as caught:
        from_copies(folder)
    assert named in str(caught.value)
    assert (folder.root / "mission.db").read_bytes() == before


def test_a_missing_copy_says_from_which_entry_on(folder: Folder) -> None:
    without(1)(folder)
    with pytest.raises(Damaged, match="from entry 4 on"):
        from_copies(folder)


def test_without_the_last_copy_the_rest_comes_back(folder: Folder) -> None:
    lose_database(folder)
    without(3)(folder)
    assert from_copies(folder).entries == 5 + LAST
    assert folder.disproved() == [("log.behind", f"own:{LAST}")]


# -- two histories --

Order = Callable[[Laptop, Laptop], tuple[Laptop, Laptop]]


@pytest.mark.parametrize("order", [lambda a, b: (a, b), lambda a, b: (b, a)])
def test_a_forked_mission_comes_back_with_both_histories(tmp_path: Path, order: Order) -> None:
    lead, guest = team(tmp_path)
    twin = guest.cloned(tmp_path / "twin")
    with lead.open() as mission:
        for one, count in zip(order(guest, twin), (4, 6), strict=True):
            with one.open() as theirs:
                record(theirs, *notes(count))
                send(theirs, mission)
        before = (
            catalogue.catalogue_digest(mission.database),
            log.size(mission.database),
            log.forks(mission.database),
        )
    (lead.folder / "mission.db").unlink()
    rebuild_from_copies(lead.folder, silent)
    with lead.open() as mission:
        after = (
            catalogue.catalogue_digest(mission.database),
            log.size(mission.database),
            log.forks(mission.database),
        )
        assert after[:2] == before[:2]
        assert [(fork.stream, fork.seq, sorted(fork.hashes)) for fork in after[2]] == [
            (fork.stream, fork.seq, sorted(fork.hashes)) for fork in before[2]
        ]
        assert [one.code for one in check(mission, silent) if one.verdict == "disproved"] == ["log.fork"]
        assert originals.held(mission.database) == {}
