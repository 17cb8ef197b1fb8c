"""`fieldkit case`: opened and corrected."""

from pathlib import Path

from tests.cli.typed import Type


def test_a_further_case_is_opened(mission: Path, type_: Type) -> None:
    assert type_("case", "add", mission, "XX-2024-AA-002", "--title", "Another").status == 0
    assert type_("item", "add", mission, "--hazard", "hot").status == 2  # which case, the mission cannot know


def test_a_case_is_corrected(mission: Path, type_: Type) -> None:
    corrected = ("case", "correct", mission, "XX-2024-AA-001", "--code", "XX-2024-AA-009", "--reason", "typo")
    assert type_(*corrected).status == 0
    assert type_(*corrected).status == 2
    assert "XX-2024-AA-009" in type_("log", mission).out
