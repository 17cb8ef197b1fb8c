"""A packet that was sealed here is proved here."""

from pathlib import Path

from tests.make import sealed_packet


def test_a_sealed_packet_holds(tmp_path: Path) -> None:
    laptop, sealed, mission = sealed_packet(tmp_path)
    checked = laptop.check(sealed.path, mission)
    assert checked.holds()
    assert [f.code for f in checked.findings if f.verdict == "not provable"] == ["log.unreceipted", "time.claimed"]
