"""`fieldkit item mark` and `note`: recorded, corrected and set aside by their numbers."""

from pathlib import Path

from tests.cli.typed import Type


def test_a_marking_and_a_note_are_corrected_by_their_numbers_and_set_aside(mission: Path, type_: Type) -> None:
    assert type_("item", "mark", mission, "F-A001", "2{3|8}11").out == "F-A001/M01: 2{3|8}11\n"
    assert type_("item", "note", mission, "F-A001", "Lay under the tree").out == "F-A001/N01: Lay under the tree\n"
    for arguments in (
        ("correct-mark", mission, "F-A001/M01", "--transcription", "2311", "--reason", "second_reading"),
        (
            "correct-note",
            mission,
            "F-A001/N01",
            "--text",
            "Lay under the fence",
            "--reason",
            "typo",
            "--why",
            "haste",
        ),
    ):
        done = type_("item", *arguments)
        assert done.status == 0, done.err
    shown = type_("item", "show", mission, "F-A001").out
    for said in ("M01  Unknown type: 2311", "N01  2026", "M01, Transcription: 2{3|8}11 → 2311 (Second reading)"):
        assert said in shown
    assert "N01, Text: Lay under the tree → Lay under the fence (Typing error: haste)" in shown
    assert "Marking read anew                F-A001/M01" in type_("log", mission).out
    for command, name in (("withdraw-mark", "F-A001/M01"), ("withdraw-note", "F-A001/N01")):
        assert type_("item", command, mission, name, "--reason", "recorded twice").status == 0
    document = type_("item", "show", mission, "F-A001", "--json").document
    assert document["markings"] == document["notes"] == []
    assert type_("item", "correct-mark", mission, "F-A001/M07", "--reason", "typo").status == 2
