"""`fieldkit key`: made, listed, moved."""

from pathlib import Path

from tests.cli.typed import Type


def test_keys_are_made_listed_and_moved(tmp_path: Path, mission: Path, type_: Type) -> None:
    assert type_("key", "new", "P-07", "--passphrase-file", "SECRET", profile="new").status == 0
    assert type_("key", "list", "--json", profile="new").document["people"] == ["P-07"]
    assert "P-07" in type_("key", "list", profile="new").out
    (tmp_path / "stick").mkdir()
    assert type_("key", "export", "authority", "--mission", mission, "--to", tmp_path / "stick").status == 0
    assert type_("key", "export", "authority", "--mission", mission, "--to", tmp_path / "stick").status == 3
    assert type_("key", "export", "request", "--to", tmp_path / "x").status == 2
