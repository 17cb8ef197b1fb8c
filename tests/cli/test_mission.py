"""`fieldkit mission`: made, looked at, checked, rebuilt, copied."""

from pathlib import Path

import pytest

from fieldkit.mission import place
from fieldkit.platform import Mount
from tests.cli.typed import Type


def test_a_mission_is_made_with_keys_and_case_in_one_command(tmp_path: Path, type_: Type) -> None:
    made = type_(
        *("mission", "new", tmp_path / "visit", "--code", "XX-2024-AA-001", "--title", "A visit"),
        *("--as", "P-01", "--sample", "--plain", "--passphrase-file", "SECRET"),
    )
    assert made.status == 0, made.err
    about = type_("mission", "info", tmp_path / "visit.fieldkit", "--json").document
    assert (about["sample"], about["code"], about["items"]) == (True, "XX-2024-AA-001", 0)
    assert about["handling"] == "hm.confidential"
    assert "handling               CONFIDENTIAL\n" in type_("mission", "info", tmp_path / "visit.fieldkit").out
    for command in ("mission info", "item show", "log", "search x"):
        group, *rest = command.split()
        words = (
            (group, rest[0], tmp_path / "visit.fieldkit")
            if group in {"mission", "item"}
            else (group, tmp_path / "visit.fieldkit", *rest)
        )
        assert type_(*words).err == "SAMPLE, NOT EVIDENCE\n"


def test_whoever_writes_on_a_stick_is_cautioned(
    tmp_path: Path, mission: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "mount_of", lambda _: Mount.of("vfat", remote=False))  # no test machine has one
    made = type_(
        *("mission", "new", tmp_path / "visit", "--code", "XX-2024-AA-001", "--title", "A visit"),
        *("--as", "P-01", "--plain", "--passphrase-file", "SECRET"),
    )
    assert "FAT" in made.err
    assert "FAT" in type_("item", "note", mission, "F-A001", "Lay under the tree").err
    assert type_("item", "show", mission).err == ""


def test_a_mission_that_holds_passes_and_a_changed_one_does_not(mission: Path, type_: Type) -> None:
    assert type_("mission", "check", mission).status == 0
    original = next(path for path in (mission / "originals").rglob("*") if path.is_file())
    original.chmod(0o600)
    original.write_bytes(original.read_bytes()[:-1] + b"\0")
    failed = type_("mission", "check", mission, "--json")
    assert failed.status == 1
    wrong = [f for f in failed.document["findings"] if f["verdict"] == "disproved"]  # type: ignore[attr-defined]
    assert [f["subject"] for f in wrong] == [original.name]


def test_a_lost_catalogue_is_named_and_rebuilt(mission: Path, type_: Type) -> None:
    before = type_("mission", "info", mission, "--json").document["digest"]
    (mission / "mission.db").unlink()
    lost = type_("mission", "info", mission)
    assert lost.status == 3
    assert "mission rebuild --from-copies" in lost.err
    assert "mission rebuild --from-copies" in type_("mission", "rebuild", mission).err
    assert type_("mission", "rebuild", mission, "--from-copies").status == 0
    assert type_("mission", "info", mission, "--json").document["digest"] == before
    assert type_("mission", "rebuild", mission).status == 0


def test_a_backup_is_a_mission_of_its_own(tmp_path: Path, mission: Path, type_: Type) -> None:
    (tmp_path / "stick").mkdir()
    assert type_("mission", "backup", mission, tmp_path / "unmounted").status == 3
    copied = type_("mission", "backup", mission, tmp_path / "stick")
    assert (copied.status, "lies on the same medium" in copied.err) == (0, True)
    assert type_("mission", "backup", mission, tmp_path / "stick").status == 0
    drilled = type_("mission", "backup", "--drill", mission, tmp_path / "stick")
    assert (drilled.status, "is whole: 2 originals" in drilled.out) == (0, True)
    assert type_("mission", "backup", "--drill", mission, tmp_path).status == 3
    (tmp_path / "new").mkdir()
    restored = type_("mission", "restore", tmp_path / "stick" / mission.name, tmp_path / "new")
    assert (restored.status, "Restored from the backup of" in restored.out, restored.err) == (0, True, "")
    assert type_("mission", "check", tmp_path / "new" / mission.name).status == 0


def test_what_a_restored_folder_lacks_is_told_with_the_labels_that_may_be_in_use(
    tmp_path: Path, mission: Path, type_: Type
) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "new").mkdir()
    there = tmp_path / "stick" / mission.name
    older = (mission / "mission.db").read_bytes()
    assert type_("mission", "backup", mission, tmp_path / "stick").status == 0
    assert type_("item", "add", mission, "--hazard", "none_observed").status == 0
    restored = type_("mission", "restore", there, tmp_path / "new")
    assert (restored.status, "(1 entry) is not here" in restored.err, "F-A002 on" in restored.err) == (
        0,
        True,
        True,
    )
    refused = type_("mission", "backup", tmp_path / "new" / mission.name, tmp_path / "stick")
    assert refused.status == 0  # the older folder holds all that the backup does
    assert type_("mission", "backup", mission, tmp_path / "stick").status == 3
    (there / "mission.db").write_bytes(older)
    (tmp_path / "third").mkdir()
    contradicting = type_("mission", "restore", there, tmp_path / "third")
    assert (contradicting.status, "contradicts itself" in contradicting.err) == (1, True)


def test_a_second_copy_is_kept_where_a_person_says(tmp_path: Path, mission: Path, type_: Type) -> None:
    assert "No place is named" in type_("mission", "second", mission).out
    (tmp_path / "stick").mkdir()
    named = type_("mission", "second", mission, tmp_path / "stick")
    assert (named.status, "waiting: 0" in named.out, "same medium" in named.err) == (0, True, True)
    about = type_("mission", "info", mission, "--json").document
    kept = about["second_copy"], about["waiting_for_it"], about["last_backup"]
    assert kept == (str(tmp_path / "stick"), 0, None)
    (tmp_path / "stick").rename(tmp_path / "away")
    assert type_("mission", "second", mission, tmp_path / "nothing").status == 3
    assert type_("mission", "second", mission).status == 0
