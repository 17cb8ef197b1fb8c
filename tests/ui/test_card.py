"""A card comes in as in the field: into two places, pulled out, put back, doubted, described while it comes."""

import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldkit.intake import space
from fieldkit.mission.second import name_second
from fieldkit.model.original import OriginalAdd
from fieldkit.originals.syncing import Syncing
from fieldkit.platform.medium import Medium
from fieldkit.problem import Problem
from fieldkit.store import intakes, log, originals
from tests.make import ROOT, Laptop, card, photo_bytes
from tests.ui.gate import Gate
from tests.ui.studios import Stage, window_of
from tests.ui.test_intake import CONTROL, bring_in, grid, press, reading, states, text, tiles
from tests.ui.test_media import PACE_MS, bar, camera_card
from ui.i18n import UNMARKED

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ODD = photo_bytes(7, (90, 60))
"""No other photograph here is as large as this one."""

HALFWAY = """if True:
    import sys
    from pathlib import Path
    from tests.faults import victim
    kept = []
    def say(line):
        kept.append(line)
        if len(kept) == 21:
            print("halfway", flush=True)
            sys.stdin.read()  # until it is killed
    victim.say = say
    victim.work(Path(sys.argv[1]), Path(sys.argv[2]), sealing=False)
"""


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    found = Laptop(tmp_path, "P-01")
    found.found().close()
    return found


@pytest.fixture
def made(laptop: Laptop, qtbot: QtBot) -> Iterator[Stage]:
    with window_of(laptop, qtbot, pace_ms=PACE_MS) as stage:
        yield opened(stage)


def opened(stage: Stage) -> Stage:
    stage.studio.frame.open(stage.laptop.folder)
    stage.until(lambda: stage.studio.window.findChild(QWidget, "intake") is not None)
    return stage


def put_in(stage: Stage, top: Path) -> Medium:
    medium = Medium(top, "EOS_DIGITAL", "3663-6331", "vfat", True, 0)
    stage.answers.media.append(medium)
    stage.until(lambda: bar(stage) != "")
    return medium


def ended(stage: Stage) -> str:
    """How the intake ended, once it has."""
    stage.until(lambda: not stage.find(QWidget, "intake.foot.stop").isVisible())
    stage.until(lambda: text(stage, "intake.foot.counted") != "")
    return text(stage, "intake.foot.ended").translate(UNMARKED)


def digests(folder: Path, pattern: str) -> set[str]:
    return {sha256(path.read_bytes()).hexdigest() for path in folder.rglob(pattern) if path.is_file()}


class TestTwoPlaces:
    def test_both_hold_every_file_and_the_card_may_go_after_the_last_was_read_back(
        self, laptop: Laptop, tmp_path: Path, qtbot: QtBot
    ) -> None:
        stick = tmp_path / "stick"
        stick.mkdir()
        with laptop.open() as mission:
            name_second(mission, stick)
        with window_of(laptop, qtbot, pace_ms=PACE_MS) as stage:
            put_in(opened(stage), camera_card(tmp_path, 50))
            press(stage, Qt.Key.Key_Return)
            stage.until(lambda: self.may_go(stage))
            stage.settle()
            wanted = digests(tmp_path / "sd", "*.JPG")
            assert len(wanted) == 50
            for store in (laptop.folder, stick / laptop.folder.name):
                assert digests(store / "originals", "*") == wanted
            with reading(stage) as mission:
                assert len(list(log.of_acts(mission.database, [OriginalAdd.NAME]))) == 50
            stick.rename(tmp_path / "away")
            bring_in(stage, card(tmp_path / "more", 2, 90))
            stage.until(lambda: text(stage, "intake.second") != "")
            assert text(stage, "intake.second") == "Second copy waiting: 2 photos. Connect drive B."

    @staticmethod
    def may_go(stage: Stage) -> bool:
        said = "safe to remove card" in text(stage, "intake.foot.counted")
        assert not said or set(states(stage).values()) == {"verified"}
        return said

    def test_a_copy_that_does_not_match_is_copied_again_or_kept_as_damaged(
        self, made: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        top = camera_card(tmp_path, 5)
        (top / "DCIM" / "100NIKON" / "DSC_0412.JPG").write_bytes(ODD)
        bend(made.laptop, monkeypatch)
        put_in(made, top)
        press(made, Qt.Key.Key_Return)
        assert ended(made) == "Photo DSC_0412 does not match the card. Not recorded."
        assert tiles(made)["DSC_0412.JPG"].badges[-1].word == "does not match"
        assert "safe" not in text(made, "intake.foot.counted")
        assert "5 new" in text(made, "intake.foot.counted")
        press(made, Qt.Key.Key_D, CONTROL | SHIFT)
        made.settle()
        with reading(made) as mission:
            *_, damaged = originals.all_originals(mission.database)
            assert damaged.problem == Problem(code="does_not_match")

    def test_what_is_copied_again_matches_and_lets_the_card_go(
        self, made: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        top = camera_card(tmp_path, 1)
        (top / "DCIM" / "100NIKON" / "DSC_0412.JPG").write_bytes(ODD)
        bend(made.laptop, monkeypatch)
        put_in(made, top)
        press(made, Qt.Key.Key_Return)
        assert "does not match" in ended(made)
        monkeypatch.undo()
        made.qtbot.mouseClick(made.find(QPushButton, "intake.foot.copy"), Qt.MouseButton.LeftButton)
        made.until(lambda: "safe to remove card" in text(made, "intake.foot.counted"))
        assert states(made) == {"DSC_0412.JPG": "verified"}


def bend(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    """One byte of a copy turns on its way to the disk."""
    sound = Syncing.sync

    def failing(syncing: Syncing) -> None:
        sound(syncing)
        for path in (laptop.folder / "originals").glob("*.part"):
            if path.stat().st_size == len(ODD):
                path.write_bytes(bytes((ODD[0] ^ 1,)) + ODD[1:])

    monkeypatch.setattr(Syncing, "takes_batches", True)
    monkeypatch.setattr(Syncing, "sync", failing)


class TestPulledOut:
    def test_a_card_that_is_back_goes_on_by_enter_wherever_it_is_mounted(
        self, made: Stage, tmp_path: Path, gate: Gate
    ) -> None:
        top = camera_card(tmp_path, 40)
        gate.hold("DSC_0012.JPG")
        medium = put_in(made, top)
        press(made, Qt.Key.Key_Return)
        made.until(lambda: "verified" in states(made).values())
        top.rename(tmp_path / "back")
        made.answers.media.remove(medium)
        gate.open()
        assert ended(made) == "Card removed after 12 of 40. The 12 are verified."
        assert text(made, "intake.foot.remedy") == "Reinsert to continue."
        assert "0 failed · 28 left on the card" in text(made, "intake.foot.counted")
        assert not made.find(QWidget, "intake.problems").isVisible()
        put_in(made, tmp_path / "back")
        assert bar(made) == "Card EOS_DIGITAL is back: 28 to come"
        press(made, Qt.Key.Key_Return)
        made.until(lambda: "safe to remove card" in text(made, "intake.foot.counted"))
        assert text(made, "intake.foot.counted").startswith("28 new · 12 seen before")
        with reading(made) as mission:
            assert len(originals.all_originals(mission.database)) == 40

    def test_after_a_kill_the_same_card_gives_what_is_lacking_and_nothing_twice(
        self, laptop: Laptop, tmp_path: Path, qtbot: QtBot
    ) -> None:
        top = camera_card(tmp_path, 50)
        command = [sys.executable, "-c", HALFWAY, tmp_path, top]
        with subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as intake:
            assert intake.stdout is not None
            assert "halfway\n" in iter(intake.stdout.readline, "")
            top.rename(tmp_path / "pulled")
            intake.kill()
        with window_of(laptop, qtbot, pace_ms=PACE_MS) as stage:
            put_in(opened(stage), tmp_path / "pulled")
            stage.settle()
            press(stage, Qt.Key.Key_Return)
            stage.until(lambda: "safe to remove card" in text(stage, "intake.foot.counted"))
            stage.settle()
        assert digests(laptop.folder / "originals", "*") == digests(tmp_path / "pulled", "*.JPG")
        with laptop.open(write=False) as mission:
            assert len({one.sha256 for one in originals.all_originals(mission.database)}) == 50
            assert len(originals.all_originals(mission.database)) == 50


class TestSeenBefore:
    def test_renamed_files_are_seen_before_and_equal_names_are_two_photographs(
        self, made: Stage, tmp_path: Path
    ) -> None:
        first = card(tmp_path / "first", 50)
        bring_in(made, first)
        made.settle()
        for path in list(first.iterdir()):
            path.rename(first / f"R{path.name}")
        bring_in(made, first)
        made.settle()
        assert text(made, "intake.foot.counted").startswith("0 new · 50 seen before · 0 failed")
        assert not grid(made).contents.selection.value.ranges
        other = card(tmp_path / "other", 2, 500)
        for number, path in enumerate(sorted(other.iterdir())):
            path.rename(other / f"DSC_{number:04}.JPG")
        bring_in(made, other)
        made.settle()
        with reading(made) as mission:
            names = [one.name.text for one in originals.all_originals(mission.database)]
            assert (len(names), names.count("DSC_0000.JPG")) == (52, 2)


class TestWhileItComes:
    def test_four_keys_lead_from_the_card_to_an_item_of_its_first_photographs(
        self, made: Stage, tmp_path: Path, gate: Gate
    ) -> None:
        gate.hold("DSC_0020.JPG")
        put_in(made, camera_card(tmp_path, 30))
        press(made, Qt.Key.Key_Return)
        made.until(lambda: list(states(made).values())[:3] == ["verified"] * 3)
        for key, held in ((Qt.Key.Key_Right, SHIFT), (Qt.Key.Key_Right, SHIFT), (Qt.Key.Key_N, NONE)):
            press(made, key, held)
        assert made.studio.window.mission.at == "record"
        assert made.find(QLineEdit, "record.form.hazard.line").hasFocus()
        seen = made.find(QLabel, "record.form.label")
        assert isinstance(seen, QLabel)
        assert "3 photo" in seen.text()

    def test_while_one_card_comes_the_bar_asks_for_the_next(self, made: Stage, tmp_path: Path, gate: Gate) -> None:
        gate.hold("DSC_0010.JPG")
        put_in(made, camera_card(tmp_path, 20))
        other = Medium(camera_card(tmp_path / "other", 0), "LUMIX", "77AA", "vfat", True, 0)
        (other.mount / "DCIM" / "100NIKON" / "DSC_0412.JPG").write_bytes(ODD)
        press(made, Qt.Key.Key_Return)
        made.answers.media.append(other)
        made.until(lambda: bar(made) == "Card LUMIX: 1 new")
        made.until(made.find(QPushButton, "intake.card.bring").hasFocus)
        press(made, Qt.Key.Key_Return)
        gate.open()
        made.until(lambda: text(made, "intake.foot.counted").startswith("1 new · 0 seen before"))
        made.settle()
        assert bar(made) == ""
        with reading(made) as mission:
            assert [one.found for one in intakes.all_intakes(mission.database)] == [20, 1]

    def test_the_grid_stays_where_a_person_looks(self, made: Stage, tmp_path: Path, gate: Gate) -> None:
        gate.hold("DSC_0010.JPG")
        bring_in(made, card(tmp_path / "card", 60))
        made.until(lambda: "verified" in states(made).values())
        shown = grid(made)
        shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum() // 2)
        top = shown.top
        gate.open()
        made.settle()
        assert shown.top == top > 0


class TestSaidOfAll:
    def test_what_is_ticked_is_said_beforehand_recorded_and_there_again_the_next_day(
        self, laptop: Laptop, tmp_path: Path, qtbot: QtBot
    ) -> None:
        with window_of(laptop, qtbot, pace_ms=PACE_MS) as stage:
            opened(stage)
            say(stage, "photographer", "Olena")
            trouble = stage.find(QLabel, "intake.said.photographer.trouble")
            assert trouble.isVisible()
            say(stage, "photographer", "P-07", tick=False)
            assert not trouble.isVisible()
            say(stage, "site", "Site K-14")
            say(stage, "clock", "")
            assert text(stage, "intake.said.clock.remark").startswith("Nothing stands here")
            assert not text(stage, "intake.said.site.remark")
            put_in(stage, camera_card(tmp_path, 1))
            more = text(stage, "intake.card.more").translate(UNMARKED)
            assert more == "Said of all: Own · photographer P-07 · at Site K-14 · Camera clock: ticked, and empty"
            stage.qtbot.mouseClick(stage.find(QPushButton, "intake.card.bring"), Qt.MouseButton.LeftButton)
            stage.until(lambda: "safe" in text(stage, "intake.foot.counted"))
            with reading(stage) as mission:
                (done,) = intakes.all_intakes(mission.database)
                said = intakes.stationery_of(mission.database, done.id)
                assert said is not None
                assert (said.photographer, said.site, said.clock, said.tags) == ("P-07", "Site K-14", None, ())
        with window_of(laptop, qtbot) as stage:
            opened(stage)
            tick = stage.find(QCheckBox, "intake.said.photographer.tick")
            line = stage.find(QLineEdit, "intake.said.site.line")
            assert isinstance(tick, QCheckBox)
            assert isinstance(line, QLineEdit)
            assert (tick.isChecked(), line.text()) == (True, "Site K-14")


def say(stage: Stage, field: str, words: str, *, tick: bool = True) -> None:
    """Tick a field, and fill it in."""
    if tick:
        stage.qtbot.keyClick(stage.find(QCheckBox, f"intake.said.{field}.tick"), Qt.Key.Key_Space)
    line = stage.find(QLineEdit, f"intake.said.{field}.line")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    stage.qtbot.keyClicks(line, words)
    stage.qtbot.keyClick(line, Qt.Key.Key_Return)


def test_what_will_not_fit_is_refused_before_it_begins_and_told_while_there_is_time(
    made: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in(made, card(tmp_path / "card", 4))
    made.settle()
    monkeypatch.setattr(space, "free_space", lambda _: space.RESERVE + 500_000)
    made.studio.window.mission.visit()
    made.until(lambda: text(made, "intake.room") != "")
    assert text(made, "intake.room") == "Space for about 7 photos."
    bring_in(made, card(tmp_path / "other", 40, 100))
    made.until(lambda: text(made, "intake.foot.ended") != "")
    assert "MB of room. Files to come: 40." in text(made, "intake.foot.ended")
    assert text(made, "intake.foot.remedy").endswith("None of these was copied.")
    with reading(made) as mission:
        assert len(intakes.all_intakes(mission.database)) == 1
