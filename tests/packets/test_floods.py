"""However many bad lines a packet has, few findings name them; and unsealed lists are not read beyond a size."""

from pathlib import Path

import pytest

from fieldkit.checking.few import MOST_OF_A_FILE, MOST_OF_A_KIND
from fieldkit.checking.reading import UNSEALED_LIMIT
from tests.packets.floods import NAMES, SEALED, swollen
from tests.packets.forging import Scene, laid


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("line", [b"\n", b"0" * 500 + b"\n"], ids=["empty", "long"])
def test_a_list_of_nothing_but_bad_lines_gives_few_findings(
    scene: Scene, tmp_path: Path, name: str, line: bytes
) -> None:
    checked = scene.check(swollen(scene, name, line, 200_000, tmp_path, sealed=False))
    assert checked.disproved
    assert len(checked.findings) < 250


@pytest.mark.parametrize("name", SEALED)
def test_nor_does_one_that_its_sealer_signed(scene: Scene, tmp_path: Path, name: str) -> None:
    checked = scene.check(swollen(scene, name, b"\n", 200_000, tmp_path, sealed=True))
    assert checked.disproved
    assert len(checked.findings) < 250


def test_what_is_left_out_is_counted(scene: Scene, tmp_path: Path) -> None:
    more = {f"notes-{number}.txt": b"x" for number in range(MOST_OF_A_KIND + 7)}
    checked = scene.check(laid({**scene.files(), **more}, tmp_path / scene.zip.stem))
    strangers = [finding for finding in checked.findings if finding.code == "file.stranger"]
    assert len(strangers) == MOST_OF_A_KIND + 1
    assert "which are not listed: 7" in str(strangers[-1])


def test_of_one_file_twenty_findings_of_a_kind_are_listed(scene: Scene, tmp_path: Path) -> None:
    leaves = "data/disclosure/leaves.jsonl"
    checked = scene.check(laid({**scene.files(), leaves: b"{}\n" * 25}, tmp_path / scene.zip.stem))
    lines = [finding for finding in checked.findings if finding.code == "leaves.line"]
    assert len(lines) == MOST_OF_A_FILE + 1
    assert (lines[-1].subject, lines[-1].facts["count"]) == (leaves, "5")


def test_a_list_that_nobody_vouches_for_is_not_read_beyond_a_size(scene: Scene, tmp_path: Path) -> None:
    line = b"0" * 500 + b"\n"
    folder = swollen(scene, "the log", line, UNSEALED_LIMIT + 1000, tmp_path, sealed=False)
    unread = [finding for finding in scene.check(folder).findings if finding.code == "file.unread"]
    assert [finding.verdict for finding in unread] == ["not provable", "not provable"]
    sealed = swollen(scene, "the log", line, UNSEALED_LIMIT + 1000, tmp_path / "sealed", sealed=True)
    assert "file.unread" not in {finding.code for finding in scene.check(sealed).findings}
