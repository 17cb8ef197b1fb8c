"""Every kind of control on one page, to look at and to test the theme on. Not part of the program."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTableView,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme.icons import Icons
from ui.theme.look import Look
from ui.theme.roles import Ink, Kind, Role, as_notice, as_role
from ui.theme.segments import Segment, Segments

W = TypeVar("W", bound=QWidget)

ROWS = (
    ("XX-2024-AA-001-F001", "fin", "aluminium alloy", "189.0 ± 2.0 mm", "verified"),
    ("XX-2024-AA-001-F002", "motor case", "steel", "642.5 ± 6.1 mm", "no scale"),
    ("XX-2024-AA-001-F003", "circuit board", "composite", "84.20 ± 0.90 mm", "does not match"),
    ("XX-2024-AA-001-F004", "bearing", "steel", "31.05 ± 0.40 mm", "verified"),
)


class Specimen(QWidget):
    """All controls, in three columns."""

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self.look, self.icons = look, icons
        self.setObjectName("specimen")
        self.setWindowTitle("Specimen")
        page = QGridLayout(self)
        page.setContentsMargins(*[look.px(24)] * 4)
        page.setSpacing(look.px(24))
        for column, part in enumerate((self._left(), self._middle(), self._right())):
            page.addWidget(part, 0, column)
            page.setColumnStretch(column, (5, 6, 8)[column])

    def _left(self) -> QWidget:
        card, column = self._card("Fragment F-031", "Taken 14:02:11 by P-01 · not yet complete")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(self.look.px(12))
        form.setHorizontalSpacing(self.look.px(16))
        form.addRow("Class", self._combo("class", ("fin", "motor case", "bearing")))
        form.addRow("Material", self._combo("material", ("aluminium alloy", "steel"), editable=True))
        form.addRow("Length", self._named(QLineEdit("189.0 ± 2.0 mm"), "length", "Length"))
        fixed = self._named(QLineEdit("50.0 N  36.2 E"), "place", "Place")
        fixed.setReadOnly(True)
        fixed.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        form.addRow("Place", fixed)
        closed = self._named(QLineEdit("not to be changed"), "closed", "Closed field")
        closed.setEnabled(False)
        form.addRow("Sealed", closed)
        count = self._named(QSpinBox(), "count", "Pieces")
        count.setValue(3)
        form.addRow("Pieces", count)
        note = self._named(QPlainTextEdit(), "note", "Note")
        note.setTabChangesFocus(True)
        note.setPlaceholderText("What you see, not what you think it means")
        note.setFixedHeight(self.look.px(84))
        form.addRow("Note", note)
        column.addLayout(form)
        column.addLayout(self._choices())
        column.addWidget(self._segments())
        column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._button("Complete", Role.PRIMARY, "check"))
        row.addWidget(self._button("Set aside…", Role.DANGER, "set-aside"))
        row.addStretch(1)
        column.addLayout(row)
        return card

    def _middle(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(16))
        for state, icon, text in (
            (Kind.OK, "check", "38 photos verified. It is safe to remove the card."),
            (Kind.WARN, "warning", "Second copy waiting: 38 photos. Connect drive B."),
            (Kind.ERROR, "error", "Photo DSC_0412 does not match the card. Not recorded."),
        ):
            column.addWidget(self._notice(state, icon, text))
        column.addLayout(self._buttons())
        column.addWidget(self._tools())
        column.addWidget(self._tree(), 1)
        column.addWidget(self._named(QSlider(Qt.Orientation.Horizontal), "brightness", "Brightness"))
        bar = QProgressBar()
        bar.setObjectName("specimen.progress")
        bar.setAccessibleName("Progress")
        bar.setValue(62)
        column.addWidget(bar)
        return whole

    def _right(self) -> QWidget:
        tabs = QTabWidget()
        tabs.setObjectName("specimen.tabs")
        tabs.tabBar().setAccessibleName("Parts")
        tabs.addTab(self._table(), "Items")
        tabs.addTab(QWidget(), "Photos")
        tabs.addTab(QWidget(), "Custody")
        tabs.addTab(QWidget(), "Closed")
        tabs.setTabEnabled(3, False)
        return tabs

    def _card(self, title: str, below: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        as_role(card, Role.CARD)
        column = QVBoxLayout(card)
        column.setContentsMargins(*[self.look.px(24)] * 4)
        column.setSpacing(self.look.px(12))
        head = QLabel(title)
        as_role(head, Role.TITLE)
        second = QLabel(below)
        as_role(second, Role.SECONDARY)
        column.addWidget(head)
        column.addWidget(second)
        return card, column

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(0)
        for number, (text, state) in enumerate(
            (
                ("Photographed", Qt.CheckState.Checked),
                ("Measured", Qt.CheckState.PartiallyChecked),
                ("Weighed", Qt.CheckState.Unchecked),
            )
        ):
            box = self._named(QCheckBox(text), f"check{number}", text)
            box.setCheckState(state)
            grid.addWidget(box, number, 0, Qt.AlignmentFlag.AlignLeading)
        for number, text in enumerate(("Observed", "Stated by the host", "Not determined")):
            choice = self._named(QRadioButton(text), f"radio{number}", text)
            choice.setChecked(number == 0)
            grid.addWidget(choice, number, 1, Qt.AlignmentFlag.AlignLeading)
        return grid

    def _segments(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        condition = Segments(
            "specimen.view",
            "Show as",
            [Segment("grid", "Grid"), Segment("table", "Table"), Segment("compare", "Compare")],
        )
        condition.choose("table")
        line.addWidget(condition)
        line.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._button("Choose folder…", None, "folder"))
        more = self._button("More", None)
        menu = QMenu(more)
        menu.addAction("Copy")
        more.setMenu(menu)
        row.addWidget(more)
        row.addWidget(self._button("Show log", Role.QUIET))
        closed = self._button("Seal", Role.PRIMARY)
        closed.setEnabled(False)
        row.addWidget(closed)
        row.addStretch(1)
        return row

    def _tools(self) -> QWidget:
        bar = QFrame()
        line = QHBoxLayout(bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.look.half)
        for name, title in (
            ("undo", "Undo"),
            ("redo", "Redo"),
            ("ruler", "Measure"),
            ("loupe", "Loupe"),
            ("rotate", "Rotate"),
            ("contrast", "Contrast"),
            ("lock", "Locked"),
        ):
            tool = self._named(QToolButton(), f"tool.{name}", title)
            tool.setIcon(self.icons.icon(name))
            tool.setToolTip(title)
            tool.setCheckable(name == "ruler")
            tool.setChecked(name == "ruler")
            tool.setEnabled(name != "lock")
            line.addWidget(tool)
        line.addStretch(1)
        return bar

    def _tree(self) -> QTreeWidget:
        tree = self._named(QTreeWidget(), "tree", "Lists")
        tree.setHeaderHidden(True)
        for name, below in (
            ("Ungrouped  12", ()),
            ("Today  48", ("Morning  21", "Afternoon  27")),
            ("Needs scale  5", ()),
        ):
            top = QTreeWidgetItem(tree, [name])
            for one in below:
                child = QTreeWidgetItem(top, [one])
                child.setCheckState(0, Qt.CheckState.Checked)
        tree.expandAll()
        tree.setCurrentItem(tree.topLevelItem(1))
        return tree

    def _table(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, self.look.px(16), 0, 0)
        find = self._named(QLineEdit(), "find", "Search")
        find.setPlaceholderText("Search or type a command")
        find.addAction(
            QAction(self.icons.icon("search", Ink.SECONDARY), "Search", find),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        find.setClearButtonEnabled(True)
        column.addWidget(find)
        model = QStandardItemModel(0, 5, page)
        model.setHorizontalHeaderLabels(["Label", "Class", "Material", "Length", "State"])
        for number in range(24):
            model.appendRow([QStandardItem(text) for text in ROWS[number % len(ROWS)]])
        table = self._named(QTableView(), "table", "Items")
        table.setModel(model)
        table.setSortingEnabled(True)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.look.row)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.selectRow(2)
        column.addWidget(table, 3)
        several = self._named(QListWidget(), "list", "Photos")
        several.addItems(
            ["DSC_0001.JPG", "DSC_0002.JPG", "DSC_0003.JPG", "조각 하나.jpg", "碎片.jpg", "شظية.jpg", "Уламок.jpg"]
        )
        several.setCurrentRow(1)
        column.addWidget(several, 2)
        return page

    def _notice(self, kind: Kind, icon: str, text: str) -> QFrame:
        frame = QFrame()
        as_notice(frame, kind)
        line = QHBoxLayout(frame)
        line.setContentsMargins(self.look.px(12), self.look.gap, self.look.px(12), self.look.gap)
        line.setSpacing(self.look.gap)
        ink = Ink(kind.value)
        mark = QLabel()
        mark.setPixmap(self.icons.pixmap(icon, self.look.icon, ink, self.devicePixelRatioF()))
        line.addWidget(mark)
        words = QLabel(text)
        words.setWordWrap(True)
        as_role(words, Role(kind.value))
        line.addWidget(words, 1)
        return frame

    def _button(self, text: str, role: Role | None, icon: str = "") -> QPushButton:
        button = self._named(QPushButton(text), f"button.{text}", text)
        if role:
            as_role(button, role)
        if icon:
            button.setIcon(self.icons.on(role, icon) if role else self.icons.icon(icon))
        return button

    def _combo(self, name: str, choices: tuple[str, ...], *, editable: bool = False) -> QComboBox:
        combo = self._named(QComboBox(), name, name.title())
        combo.addItems(choices)
        combo.setEditable(editable)
        return combo

    @staticmethod
    def _named(widget: W, name: str, title: str) -> W:
        widget.setObjectName(f"specimen.{name}")
        widget.setAccessibleName(title)
        return widget
