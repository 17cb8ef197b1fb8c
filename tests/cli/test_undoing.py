"""`fieldkit undo` and `redo`: the newest act is taken back, and restored."""

from pathlib import Path

from tests.cli.typed import Type


def test_the_newest_act_is_taken_back(mission: Path, type_: Type) -> None:
    type_("item", "note", mission, "F-A001", "Not so")
    assert "Took back: Note written, F-A001/N01, 20" in type_("undo", mission, "--reason", "slip").out
    assert type_("item", "show", mission, "F-A001", "--json").document["notes"] == []


def test_what_was_taken_back_is_restored_and_the_log_says_so(mission: Path, type_: Type) -> None:
    type_("item", "note", mission, "F-A001", "Not so")
    type_("undo", mission)
    assert "Restored: Note written, F-A001/N01, 20" in type_("redo", mission, "--reason", "It is so").out
    assert [note["text"] for note in type_("item", "show", mission, "F-A001", "--json").document["notes"]] == [
        "Not so"
    ]
    said = type_("log", mission, "--item", "F-A001").out.splitlines()
    assert "Taken back: Note written" in said[-2]
    assert "Done again: Note written" in said[-1]
    again = type_("redo", mission)
    assert (again.status, again.err.startswith("fieldkit: Nothing that P-01 took back")) == (2, True)
