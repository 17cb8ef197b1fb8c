"""The Catalogue, driven as a person does over the sample mission: lists, search, grid, table."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldkit.browsing import ItemShown, PhotoShown
from fieldkit.measure.points import distance_px
from fieldkit.measuring import drawn
from fieldkit.mission.opening import open_mission
from fieldkit.recording import find_photo
from fieldkit.store import items
from tests.make import Laptop
from tests.ui.gallery import laptop_of_the_day
from tests.ui.studios import Stage, window_of
from ui.i18n import bare
from ui.views.catalogue.counted import COUNT, CountedList
from ui.views.compare import ComparedCanvas
from ui.views.flow import Flow
from ui.views.grid import Grid
from ui.views.table import RowsTable

Key, Held = Qt.Key, Qt.KeyboardModifier
W = TypeVar("W", bound=QWidget)


class Desk:
    """The Catalogue of the window, as a person handles it."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        stage.open()
        self.act("go.catalogue")

    def act(self, name: str) -> None:
        """Ask for an action of the registry."""
        self.stage.studio.window.acts[name].trigger()
        self.stage.settle()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier, times: int = 1) -> None:
        """A key, wherever the focus is."""
        window = self.stage.studio.window
        for _ in range(times):
            self.stage.qtbot.keyClick(window.focusWidget() or window, key, held)
        self.stage.settle()

    def write(self, text: str) -> None:
        """Type where the focus is."""
        window = self.stage.studio.window
        self.stage.qtbot.keyClicks(window.focusWidget() or window, text)

    def search(self, text: str) -> None:
        """Ctrl+F, type, Enter."""
        self.press(Key.Key_F, Held.ControlModifier)
        self.write(text)
        self.press(Key.Key_Return)

    def one(self, kind: type[W], name: str) -> W:
        found = self.stage.find(kind, f"catalogue.{name}")
        assert isinstance(found, kind)
        return found

    def text(self, name: str) -> str:
        """What a label says; nothing where it is hidden."""
        label = self.one(QLabel, name)
        return label.text() if label.isVisible() else ""

    @property
    def grid(self) -> "Grid[Any]":
        """The grid that is shown."""
        shown = [one for one in self.stage.studio.window.findChildren(Grid) if one.isVisible()]
        assert len(shown) == 1
        return shown[0]

    @property
    def table(self) -> "RowsTable[Any]":
        """The table that is shown."""
        shown = [one for one in self.stage.studio.window.findChildren(RowsTable) if one.isVisible()]
        assert len(shown) == 1
        return shown[0]

    @property
    def found(self) -> list[str]:
        """Numbers or labels of what is listed in the grid."""
        rows = self.grid.contents.rows
        return [called(row) for place in range(len(rows)) if (row := rows.at(place)) is not None]

    @property
    def chips(self) -> list[str]:
        """What the chips say, in their order."""
        flow = self.one(QLineEdit, "search.line").parentWidget().findChild(Flow)
        assert isinstance(flow, Flow)
        buttons = [flow.itemAt(place).widget() for place in range(flow.count())]
        return [one.text().removesuffix("  ✕") for one in buttons if isinstance(one, QPushButton)]

    def facts(self) -> dict[str, str]:
        """What the inspector says, by what it says it of."""
        labels = self.one(QWidget, "facts").findChildren(QLabel)
        shown = {one.objectName(): bare(one.text()) for one in labels if one.isVisible()}
        named = (name for name in shown if ".of." in name)
        return {shown[name]: shown[name.replace(".of.", ".what.")] for name in named}

    def found_ids(self) -> tuple[str, str]:
        """The ids of the second photograph, and of the item that it shows."""
        photo = self.grid.contents.rows.at(1)
        assert isinstance(photo, PhotoShown)
        return photo.id, next(iter(photo.items))

    def choose(self, *places: int) -> None:
        """Select what stands in these places, and nothing else."""
        selection = self.grid.contents.selection
        chosen = selection.value.only(places[0])
        for place in places[1:]:
            chosen = chosen.toggled(place)
        selection.put(chosen)

    def lists(self, name: str) -> dict[str, str]:
        """Name and figure of every row of a list of lists."""
        listed = self.one(CountedList, f"lists.{name}")
        rows = [listed.item(row) for row in range(listed.count())]
        return {row.text(): row.data(COUNT) for row in rows}

    def open_list(self, name: str, row: int) -> None:
        """Go to a list of lists, and press Enter on one of its rows."""
        listed = self.one(CountedList, f"lists.{name}")
        listed.setFocus()
        listed.setCurrentRow(row)
        self.press(Key.Key_Return)


def called(row: PhotoShown | ItemShown) -> str:
    return row.number if isinstance(row, PhotoShown) else str(row.label)


@pytest.fixture
def laptop(template: Path, tmp_path: Path) -> Laptop:
    return laptop_of_the_day(tmp_path / "laptop", template)


@pytest.fixture
def desk(laptop: Laptop, qtbot: QtBot) -> Iterator[Desk]:
    with window_of(laptop, qtbot) as stage:
        yield Desk(stage)


class TestLists:
    def test_at_first_all_photos_are_listed_beside_lists_that_say_how_much_they_hold(self, desk: Desk) -> None:
        assert (len(desk.found), desk.text("foot")) == (10, "10 photos")
        assert desk.grid.hasFocus()
        assert desk.lists("standing") == {
            "All photos": "10",
            "Ungrouped": "4",
            "Today": "10",
            "Damaged": "1",
            "All items": "3",
            "Needs scale": "0",
            "Set aside": "0",
        }

    def test_enter_on_a_list_shows_what_it_holds_as_a_chip(self, desk: Desk) -> None:
        desk.open_list("standing", 1)
        assert (desk.found, desk.chips) == (["P-A0001", "P-A0006", "P-A0007", "P-A0008"], ["Ungrouped"])
        desk.open_list("standing", 4)
        assert (desk.found, desk.chips) == (["F-A001", "F-A002", "F-A003"], [])

    def test_a_list_that_holds_nothing_says_so(self, desk: Desk) -> None:
        desk.open_list("standing", 6)
        assert "Set aside" in desk.text("nothing.head")

    def test_a_click_opens_a_list_too(self, desk: Desk, qtbot: QtBot) -> None:
        listed = desk.one(CountedList, "lists.standing")
        at = listed.visualItemRect(listed.item(3)).center()
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)
        desk.stage.settle()
        assert desk.found == ["P-A0007"]


class TestSearch:
    def test_chips_find_across_fields_notes_and_figures(self, desk: Desk) -> None:
        desk.search("class:skin length>100 painted")
        assert (list(map(bare, desk.chips)), desk.found) == (
            ["Class: skin", "Length > 100", "“painted”"],
            ["P-A0002", "P-A0003"],
        )
        desk.act("catalogue.items")
        assert desk.found == ["F-A001"]

    def test_a_pause_in_typing_is_enough_and_what_is_typed_stays(self, desk: Desk) -> None:
        desk.press(Key.Key_F, Held.ControlModifier)
        desk.write("class:skin rivet")
        desk.stage.until(lambda: len(desk.chips) == 2)
        desk.stage.settle()
        assert (desk.found, desk.one(QLineEdit, "search.line").text()) == (
            ["P-A0002", "P-A0003"],
            "class:skin rivet",
        )

    def test_a_chip_is_taken_off_by_pressing_it(self, desk: Desk, qtbot: QtBot) -> None:
        desk.search("class:skin")
        chip = desk.one(QPushButton, "search.chip.class")
        chip.setFocus()
        desk.press(Key.Key_Space)
        assert (desk.chips, len(desk.found)) == ([], 10)
        assert desk.one(QLineEdit, "search.line").hasFocus()

    def test_tab_leads_from_the_line_over_its_chips_to_what_is_found(self, desk: Desk) -> None:
        desk.search("class:skin rivet")
        passed = list[str]()
        while not desk.grid.hasFocus():
            desk.press(Key.Key_Tab)
            focused = desk.stage.studio.window.focusWidget()
            assert focused is not None
            passed.append(focused.objectName().removeprefix("catalogue."))
        assert passed[:3] == ["search.chip.class", "search.chip.word", "of.photos"]

    def test_backspace_takes_the_last_chip_back_into_the_line(self, desk: Desk) -> None:
        desk.search("class:skin")
        desk.press(Key.Key_Backspace)
        assert desk.one(QLineEdit, "search.line").text() == "class:skin"
        desk.press(Key.Key_Escape)
        desk.press(Key.Key_Escape)
        desk.stage.until(lambda: not desk.chips)

    def test_what_cannot_be_asked_is_said_under_the_line(self, desk: Desk) -> None:
        desk.search("lenght>100")
        assert desk.text("search.trouble").startswith(
            "Nothing is known that “lenght>100” could ask for. Known: length"
        )
        assert desk.one(QLineEdit, "search.line").hasFocus()
        desk.press(Key.Key_Backspace, times=10)
        desk.write("length>100")
        desk.press(Key.Key_Return)
        assert (desk.text("search.trouble"), len(desk.chips)) == ("", 1)

    def test_names_are_completed_by_arrow_and_enter(self, desk: Desk) -> None:
        desk.press(Key.Key_F, Held.ControlModifier)
        desk.write("cla")
        desk.press(Key.Key_Down)
        desk.press(Key.Key_Return)
        assert desk.one(QLineEdit, "search.line").text() == "class:"
        desk.write("skin")
        desk.press(Key.Key_Down)
        desk.press(Key.Key_Return)
        desk.press(Key.Key_Return)
        assert list(map(bare, desk.chips)) == ["Class: Skin panel"]
        assert desk.found == ["P-A0002", "P-A0003"]

    def test_where_nothing_is_found_the_chip_in_the_way_is_named_and_removed(self, desk: Desk) -> None:
        desk.act("catalogue.items")
        desk.search("alumin length>100000")
        assert "alumin" in desk.text("nothing.head")
        assert desk.text("nothing.why").endswith("excludes most: without it there are 2.")
        assert "Length" in desk.text("nothing.why")
        button = desk.one(QPushButton, "nothing.remove")
        button.setFocus()
        desk.press(Key.Key_Space)
        assert (len(desk.chips), desk.found) == (1, ["F-A001", "F-A003"])

    def test_where_no_single_chip_is_in_the_way_all_can_be_cleared(self, desk: Desk) -> None:
        desk.search("length>100000 width>100000")
        desk.one(QPushButton, "nothing.remove").click()
        desk.stage.settle()
        assert (desk.chips, len(desk.found)) == ([], 10)

    def test_an_empty_mission_leads_to_intake(self, open_stage: Stage) -> None:
        open_stage.studio.window.acts["go.catalogue"].trigger()
        open_stage.settle()
        head = open_stage.find(QLabel, "catalogue.nothing.head")
        assert isinstance(head, QLabel)
        assert head.text() == "No photos yet."
        button = open_stage.find(QPushButton, "catalogue.nothing.remove")
        assert isinstance(button, QPushButton)
        button.click()
        rail = open_stage.find(QToolButton, "frame.rail.intake")
        assert isinstance(rail, QToolButton)
        assert rail.isChecked()


class TestKeptLists:
    def test_a_search_is_kept_by_a_key_and_is_there_after_a_restart_to_be_changed(
        self, laptop: Laptop, qtbot: QtBot
    ) -> None:
        with window_of(laptop, qtbot) as stage:
            desk = Desk(stage)
            desk.act("catalogue.items")
            desk.search("class:skin length>100 painted")
            chips = desk.chips
            desk.press(Key.Key_D, Held.ControlModifier)
            desk.write("Panels")
            desk.press(Key.Key_Return)
            assert list(desk.lists("kept")) == ["Panels"]
        with window_of(laptop, qtbot) as stage:
            desk = Desk(stage)
            desk.open_list("kept", 0)
            assert (desk.chips, desk.found) == (chips, ["F-A001"])
            desk.one(QPushButton, "search.chip.word").click()
            stage.settle()
            assert desk.chips == chips[:2]

    def test_a_kept_list_is_renamed_and_removed_by_keys(self, desk: Desk) -> None:
        desk.search("rivet")
        desk.press(Key.Key_D, Held.ControlModifier)
        desk.press(Key.Key_Return)
        (name,) = desk.lists("kept")
        assert "rivet" in name
        assert bare(name) == name
        desk.press(Key.Key_F2)
        desk.write("Riveted")
        desk.press(Key.Key_Return)
        assert list(desk.lists("kept")) == ["Riveted"]
        desk.press(Key.Key_D, Held.ControlModifier | Held.ShiftModifier)
        assert desk.lists("kept") == {}

    def test_esc_keeps_nothing(self, desk: Desk) -> None:
        desk.search("rivet")
        desk.press(Key.Key_D, Held.ControlModifier)
        desk.press(Key.Key_Escape)
        assert (desk.lists("kept"), desk.one(QLineEdit, "lists.name").isVisible()) == ({}, False)
        assert desk.grid.hasFocus()


class TestGridAndTable:
    def test_one_selection_is_seen_in_both(self, desk: Desk) -> None:
        desk.press(Key.Key_Right)
        desk.press(Key.Key_Right, Held.ShiftModifier)
        desk.press(Key.Key_2, Held.AltModifier)
        assert desk.table.hasFocus()
        assert {index.row() for index in desk.table.selectionModel().selectedRows()} == {1, 2}
        assert desk.text("foot") == "10 photos, 2 selected"
        desk.press(Key.Key_A, Held.ControlModifier)
        desk.press(Key.Key_1, Held.AltModifier)
        assert len(desk.grid.contents.selection.value) == 10

    def test_the_table_says_of_items_what_is_asked_most(self, desk: Desk) -> None:
        desk.act("catalogue.items")
        desk.act("catalogue.table")
        model = desk.table.model()
        titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
        cells = [bare(model.index(0, n).data() or "") for n in range(model.columnCount())]
        said = dict(zip(titles, cells, strict=True))
        assert (said["Label"], said["Class"], said["Hazard"], said["Photos"]) == (
            "F-A001",
            "Skin panel",
            "Sharp",
            "2",
        )
        assert said["Length"].startswith("237 mm (")

    def test_an_order_is_chosen_in_the_list_of_orders_or_by_a_title(self, desk: Desk) -> None:
        desk.act("catalogue.items")
        order = desk.one(QComboBox, "order")
        order.setCurrentIndex(order.findData("class"))
        order.activated.emit(order.currentIndex())
        desk.stage.settle()
        assert desk.found == ["F-A002", "F-A003", "F-A001"]
        desk.one(QToolButton, "order.way").click()
        desk.stage.settle()
        assert desk.found == ["F-A001", "F-A003", "F-A002"]
        desk.act("catalogue.table")
        header = desk.table.horizontalHeader()
        header.sectionClicked.emit(0)
        desk.stage.settle()
        assert (order.currentData(), header.sortIndicatorSection()) == ("label", 0)

    def test_tiles_grow_and_shrink_and_stay_so(self, laptop: Laptop, qtbot: QtBot) -> None:
        with window_of(laptop, qtbot) as stage:
            desk = Desk(stage)
            before = desk.grid.size_of_tiles
            desk.one(QToolButton, "size.larger").click()
            desk.act("catalogue.items")
            larger = desk.grid.size_of_tiles
            assert larger is not before
            desk.act("catalogue.table")
        with window_of(laptop, qtbot) as stage:
            desk = Desk(stage)
            assert desk.table.isVisible()
            desk.act("catalogue.grid")
            assert desk.grid.size_of_tiles is larger


class TestReveal:
    def test_other_screens_lead_to_a_photo_or_an_item(self, desk: Desk) -> None:
        photo, item = desk.found_ids()
        desk.act("go.custody")
        desk.stage.studio.window.mission.reveal("catalogue", photo)
        desk.stage.settle()
        assert desk.found == ["P-A0002"]
        desk.stage.studio.window.mission.reveal("catalogue", item)
        desk.stage.settle()
        assert desk.found == ["F-A001"]


class TestMenu:
    @pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen, menus are no windows
    def test_a_menu_offers_what_can_be_done_with_what_is_selected(self, desk: Desk) -> None:
        desk.press(Key.Key_Right)
        desk.grid.menu_asked.emit(desk.grid.mapToGlobal(desk.grid.rect().center()))
        menu = desk.one(QMenu, "menu")
        assert menu.isVisible()
        assert {one.text(): one.isEnabled() for one in menu.actions()} == {
            "Open in Record": True,
            "Edit the selected items…": False,
            "Compare side by side": False,
        }
        menu.close()


class TestInspector:
    def test_the_photo_that_has_the_focus_is_described(self, desk: Desk) -> None:
        desk.press(Key.Key_Right)
        assert bare(desk.text("facts.head")) == "P-A0002"
        assert bare(desk.text("facts.state")) == "Shows F-A001"

    def test_of_several_items_it_says_how_many_values_there_are(self, desk: Desk) -> None:
        desk.act("catalogue.items")
        desk.press(Key.Key_A, Held.ControlModifier)
        assert desk.text("facts.head") == "3 items"
        assert "(3 values)" in desk.facts()["Class"]

    def test_enter_opens_what_has_the_focus_in_record(self, desk: Desk) -> None:
        desk.act("catalogue.items")
        desk.press(Key.Key_Right)
        desk.press(Key.Key_Return)
        form = desk.stage.find(QLabel, "record.form.label")
        assert isinstance(form, QLabel)
        assert (form.isVisible(), bare(form.text())) == (True, "F-A002")
        desk.act("go.catalogue")
        assert desk.found == ["F-A001", "F-A002", "F-A003"]

    def test_what_was_recorded_elsewhere_is_read_anew(self, desk: Desk) -> None:
        desk.act("catalogue.items")
        desk.press(Key.Key_Home)
        assert "Torn" in desk.facts()["Condition"]
        desk.act("edit.undo")
        assert desk.facts()["Condition"] == "Torn"


class TestBatch:
    def test_two_hundred_items_are_changed_by_one_field_and_one_undo_takes_it_back(
        self, laptop: Laptop, qtbot: QtBot
    ) -> None:
        with laptop.open() as mission:
            for _ in range(197):
                laptop.item(mission)
        with window_of(laptop, qtbot) as stage:
            desk = Desk(stage)
            desk.act("catalogue.items")
            desk.press(Key.Key_A, Held.ControlModifier)
            before = materials(desk)
            desk.press(Key.Key_E, Held.ControlModifier)
            desk.one(QCheckBox, "batch.material.tick").setFocus()
            desk.press(Key.Key_Space)
            desk.write("steel")
            desk.press(Key.Key_Return)
            assert desk.text("batch.preview") == "199 of 200 items, 1 field: Material"
            desk.press(Key.Key_Return)
            desk.write("second")
            desk.press(Key.Key_Return)
            assert desk.one(QPushButton, "batch.apply").hasFocus()
            desk.press(Key.Key_Space)
            assert materials(desk) == [("mat.steel",)] * 200
            assert desk.grid.hasFocus()
            desk.act("edit.undo")
            assert materials(desk) == before

    def test_without_a_reason_nothing_is_replaced(self, desk: Desk) -> None:
        desk.act("catalogue.items")
        desk.press(Key.Key_A, Held.ControlModifier)
        before = materials(desk)
        desk.act("catalogue.edit")
        desk.one(QCheckBox, "batch.material.tick").click()
        desk.write("copper")
        desk.press(Key.Key_Return)
        desk.one(QPushButton, "batch.apply").click()
        assert "Say why" in desk.text("batch.reason.trouble")
        desk.one(QPushButton, "batch.back").click()
        assert (materials(desk), desk.one(QWidget, "facts").isVisible()) == (before, True)

    def test_ctrl_enter_records_for_all_while_the_form_has_the_focus(self, laptop: Laptop, qtbot: QtBot) -> None:
        with window_of(laptop, qtbot) as stage:
            desk = Desk(stage)
            desk.act("catalogue.items")
            desk.press(Key.Key_A, Held.ControlModifier)
            desk.press(Key.Key_E, Held.ControlModifier)
            desk.one(QCheckBox, "batch.tags.tick").setFocus()
            desk.press(Key.Key_Space)
            desk.write("riveted")
            desk.press(Key.Key_Return)
            desk.press(Key.Key_Return, Held.ControlModifier)
            assert desk.grid.isVisible()
            assert "Recorded for" in stage.find(QFrame, "frame.notice").accessibleName()

    def test_a_text_is_said_to_be_unknown_for_all_of_them(self, desk: Desk) -> None:
        desk.act("catalogue.items")
        desk.press(Key.Key_A, Held.ControlModifier)
        desk.act("catalogue.edit")
        desk.one(QCheckBox, "batch.host_number.tick").click()
        unknown = desk.one(QToolButton, "batch.host_number.unknown")
        next(one for one in unknown.menu().actions() if "permitted" in one.text()).trigger()
        desk.one(QPushButton, "batch.back").setFocus()
        desk.stage.settle()
        assert desk.text("batch.preview") == "3 items, 1 field: Host’s number"
        assert "permitted" in desk.text("batch.host_number.trouble")

    def test_photos_are_not_edited(self, desk: Desk) -> None:
        desk.press(Key.Key_A, Held.ControlModifier)
        assert not desk.stage.studio.window.acts["catalogue.edit"].isEnabled()


class TestComparison:
    def test_photos_of_different_scales_show_a_millimetre_as_long(self, desk: Desk) -> None:
        desk.choose(1, 3)
        desk.press(Key.Key_3, Held.AltModifier)
        canvases = desk.stage.studio.window.findChildren(ComparedCanvas)
        desk.stage.until(lambda: all(one.pose is not None for one in canvases))
        scales = [scale_of(desk, number) for number in ("P-A0002", "P-A0004")]
        assert abs(scales[0] - scales[1]) > 0.1
        for keys in ("", "++", "-"):
            desk.write(keys)
            shown = [one.pose.zoom * scale for one, scale in zip(canvases, scales, strict=True) if one.pose]
            assert shown[0] == pytest.approx(shown[1], rel=0.01)
        assert desk.text("compare.lock") == "Locked by millimetres"
        desk.press(Key.Key_1, Held.AltModifier)
        assert desk.grid.hasFocus()
        desk.press(Key.Key_3, Held.AltModifier)
        desk.press(Key.Key_Escape)
        assert desk.grid.hasFocus()

    def test_what_is_recorded_meanwhile_does_not_end_a_comparison(self, desk: Desk) -> None:
        desk.choose(1, 2)
        desk.act("catalogue.compare")
        desk.act("edit.undo")
        assert desk.one(QLabel, "compare.lock").isVisible()

    def test_where_one_has_no_scale_they_are_locked_by_pixels(self, desk: Desk) -> None:
        desk.choose(1, 2)
        desk.act("catalogue.compare")
        assert "Locked by pixels" in desk.text("compare.lock")
        desk.press(Key.Key_F, Held.ControlModifier)
        assert desk.one(QLineEdit, "search.line").hasFocus()
        assert desk.grid.isVisible()

    @pytest.mark.parametrize(
        ("places", "possible"), [((1,), False), ((1, 2, 3, 5), True), ((0, 1, 2, 3, 4), False)]
    )
    def test_two_to_four_photos_are_compared(self, desk: Desk, places: tuple[int, ...], possible: bool) -> None:
        desk.choose(*places)
        assert desk.stage.studio.window.acts["catalogue.compare"].isEnabled() is possible


def materials(desk: Desk) -> list[object]:
    """What stands in the field Material of every item."""
    with open_mission(desk.stage.laptop.folder, desk.stage.laptop.hands, write=False) as mission:
        return [item.material for item in items.all_items(mission.database)]


def scale_of(desk: Desk, number: str) -> float:
    """Stored pixels to a millimetre on a photograph."""
    with open_mission(desk.stage.laptop.folder, desk.stage.laptop.hands, write=False) as mission:
        bar = drawn(mission, find_photo(mission, number))[-1].bar
    return distance_px(*bar.ends) / bar.length_mm
