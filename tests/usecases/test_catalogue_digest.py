"""The catalogue digest: computed here, computed by a script that knows nothing of us, and over the same rows."""

import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from fieldkit.custody.entry import read_entry
from fieldkit.mission import Draft, Mission
from fieldkit.mission.founding import Founding, found_mission
from fieldkit.model.item import ItemAdd, ItemFields
from fieldkit.store import catalogue, log
from fieldkit.store.rehearsal import folded_rows
from fieldkit.store.tables import TABLES
from scripts.catalogue_digest import TABLES as BY_SCRIPT
from scripts.catalogue_digest import catalogue_digest
from tests.acts import EXAMPLES
from tests.make import PASSPHRASE, ROOT, Laptop

APART = ("mission.", "stream.", "log.", "actor.")
"""Acts that a mission has of itself, or that speak of other entries."""


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path, "P-01")


def furnish(mission: Mission) -> None:
    """Every act that can be said about a subject, and texts that are hard to write down."""
    for act in EXAMPLES:
        if not act.NAME.startswith(APART):
            mission.record([Draft(act, (mission.hands.new_id(),))])
    for text in ('"quoted" \\ back', "tab\tline\nfeed\x00\x1f\x7f", "\u2028 \U0001f4f7 파편 <&>", "{not json"):
        made = ItemAdd(set=ItemFields(description=text), provenance="pv.observed_by_us")
        mission.record([Draft(made, (mission.hands.new_id(),))])


def test_a_script_of_selects_gives_the_same_digest(laptop: Laptop) -> None:
    with laptop.found() as mission:
        furnish(mission)
        ours = catalogue.catalogue_digest(mission.database)
        assert all(catalogue.rows(mission.database, table) for table in TABLES if table.name in BY_SCRIPT)
        assert catalogue_digest(mission.folder) == ours
    said = subprocess.run(
        [sys.executable, "-I", ROOT / "scripts" / "catalogue_digest.py", laptop.folder],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout == f"{ours}\n"


def test_the_script_names_every_table_of_evidence_in_its_order() -> None:
    assert list(BY_SCRIPT) == sorted(table.name for table in TABLES if table.evidence)


def test_the_digest_of_nothing_is_that_of_no_bytes(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "P-01")
    founding = Founding("XX-2024-AA-001", "Sample mission", "hm.unclassified", True, "P-01")
    found_mission(laptop.folder, founding, PASSPHRASE, laptop.hands).close()
    assert catalogue_digest(laptop.folder) == sha256().hexdigest()


def test_one_changed_cell_gives_another_digest(laptop: Laptop) -> None:
    with laptop.found() as mission:
        furnish(mission)
        before = catalogue_digest(mission.folder)
        mission.database.execute("UPDATE photo SET width = width + 1")
        assert catalogue_digest(mission.folder) != before


def test_the_rehearsal_gives_the_rows_that_are_stored(laptop: Laptop) -> None:
    with laptop.found() as mission:
        furnish(mission)
        entries = [
            read_entry(line, body)
            for stream in log.streams(mission.database)
            for _, line, body in log.stream_lines(mission.database, stream)
        ]
        stored = {
            (table.name, row["id"]): row for table in TABLES for row in catalogue.rows(mission.database, table)
        }
        assert folded_rows(reversed(entries)) == stored


def test_a_copy_of_the_folder_has_the_same_digest(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.found() as mission:
        furnish(mission)
    shutil.copytree(laptop.folder, tmp_path / "copy.fieldkit")
    assert catalogue_digest(tmp_path / "copy.fieldkit") == catalogue_digest(laptop.folder)
