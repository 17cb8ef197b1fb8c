"""All commands alike: help, mistakes of usage, exit status, the way out."""

from pathlib import Path

import pytest

from fieldkit.cli.app import COMMANDS, make, status
from tests.cli.typed import Type
from tests.make import RESOURCES


def test_mistakes_of_usage_end_with_status_2_and_help_with_0(tmp_path: Path, type_: Type) -> None:
    assert type_("nonsense").status == 2
    assert type_("item", "add").status == 2
    assert type_("item", "show", tmp_path / "nowhere").status == 3
    assert type_("--help").status == 0
    assert type_("item").status == 0
    assert status(make(RESOURCES), []) == 0


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself(name: str, type_: Type) -> None:
    said = type_(name, "--help")
    assert said.status == 0
    assert len(said.out.splitlines()) > 5


@pytest.mark.parametrize(
    ("command", "way_out"),
    [
        ("item show MISSION F-A999", "fieldkit item show MISSION"),
        ("item link MISSION F-A001 P-A0999", "fieldkit photo list MISSION"),
        ("item withdraw-mark MISSION F-A001/M09 --reason x", "fieldkit item show MISSION F-A001"),
        ("measure withdraw MISSION 17 --reason x", "fieldkit item show MISSION F-A001"),
        ("terms matt", "fieldkit terms"),
        ("packet seal MISSION --passphrase-file nowhere.txt", "Check how it is written"),
        ("packet check nowhere.zip", "Check how it is written"),
        ("item correct MISSION F-A001 --reason typo", "like --description TEXT"),
        ("item add MISSION --hazard hot --description=", "say it in a few words"),
    ],
)
def test_an_error_names_the_way_out(mission: Path, type_: Type, command: str, way_out: str) -> None:
    said = type_(*(mission if word == "MISSION" else word for word in command.split()))
    assert said.status in {2, 3}
    assert way_out in said.err


@pytest.mark.parametrize(
    ("command", "option", "example"),
    [
        ("mission new m --title A --as P-01 --code bad/../", "'--code'", "Write it like XX-2024-AA-001."),
        ("mission new m --code XX-2024-AA-001 --as P-01 --title=", "'--title'", "say it in a few words."),
        ("mission new m --code XX-2024-AA-001 --title A --as bob", "'--as'", "Write it like P-01."),
        ("mission new m --code XX-2024-AA-001 --title A --as P-01 --letter 7", "'--letter'", "Write it like B."),
        ("item add m --hazard hot --label piece7", "'--label'", "Write it like F-A012"),
        ("case add m XX --title A", "'CODE'", "Write it like XX-2024-AA-001."),
        (f"case add m XX-2024-AA-002 --title {'x' * 1001}", "'--title'", "1 to 1,000"),
        ("key new bob", "'CODE'", "Write it like P-01."),
    ],
)
def test_what_is_written_in_no_form_is_refused_by_its_option(
    type_: Type, tmp_path: Path, command: str, option: str, example: str
) -> None:
    refused = type_(*(tmp_path / "m" if word == "m" else word for word in command.split()))
    assert refused.status == 2
    assert option in refused.err
    assert example in refused.err
    assert list(tmp_path.glob("m*")) == []
