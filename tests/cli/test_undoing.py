"""`fieldkit undo`: the newest act is taken back."""

from pathlib import Path

from tests.cli.typed import Type


def test_the_newest_act_is_taken_back(mission: Path, type_: Type) -> None:
    type_("item", "note", mission, "F-A001", "Not so")
    assert "Took back: Note written, F-A001/N01, 20" in type_("undo", mission, "--reason", "slip").out
    assert type_("item", "show", mission, "F-A001", "--json").document["notes"] == []
