"""How the photograph is shown, and the ways to change that; nothing here touches the photograph itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from ui.canvas.adjustment import MOST, Adjustment
from ui.canvas.canvas import PhotoCanvas
from ui.i18n import isolated, translate
from ui.theme.roles import Role, as_role
from ui.views.flow import Flow
from ui.views.press import Press


class ViewBar(QFrame):
    """Size, turn, loupe, light of `canvas`, below it; `measure`, `figure`, `calibrate` ask for what they say."""

    calibrate = Signal()
    measure = Signal()
    figure = Signal()

    def __init__(
        self, name: str, canvas: PhotoCanvas, icon: Callable[[str], QIcon], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.tools")
        as_role(self, Role.BAR)
        self._name, self._canvas, self._icon = name, canvas, icon
        self._size = QLabel()
        self._size.setObjectName(f"{name}.size")
        as_role(self._size, Role.SECONDARY)
        self._closer = self._button("closer", "", "", canvas.magnify_otherwise)
        self._light = self._button("light", "contrast", translate("photo", "Light"), self.toggle_light)
        self._light.setAccessibleName(translate("photo", "Brightness and contrast of the view"))
        self._brightness, self._contrast = self._slider("brightness"), self._slider("contrast")
        self._inverted = QCheckBox(translate("photo", "Inverted"))
        self._sliders = self._make_sliders()
        self._lay_out()
        canvas.zoomed.connect(self.restate)
        self.restate()

    def toggle_light(self) -> None:
        """Show or hide the sliders."""
        self._sliders.setVisible(self._sliders.isHidden())
        if self._sliders.isVisible():
            self._brightness.setFocus()

    def invert(self) -> None:
        """Show dark as light, or no longer."""
        self._inverted.toggle()

    def restate(self) -> None:
        """How large the photograph is shown now; and that it is shown as it is, if it is another one."""
        pose, shown = self._canvas.pose, self._canvas.adjustment
        times = isolated(f"{self._canvas.times} ×")
        self._closer.setText(times)
        self._closer.setAccessibleName(translate("photo", "Loupe: {times}").format(times=times))
        self._size.setText(
            isolated(translate("photo", "{size} %").format(size=f"{pose.zoom * 100:.0f}")) if pose else ""
        )
        with QSignalBlocker(self._brightness), QSignalBlocker(self._contrast), QSignalBlocker(self._inverted):
            self._brightness.setValue(shown.brightness)
            self._contrast.setValue(shown.contrast)
            self._inverted.setChecked(shown.inverted)

    def _button(self, part: str, icon: str, words: str, act: Callable[[], object]) -> QPushButton:
        button = Press(f"{self._name}.{part}", words, role=Role.QUIET)
        if icon:
            button.setIcon(self._icon(icon))
        button.clicked.connect(lambda _=False: act())
        return button

    def _slider(self, part: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(f"{self._name}.{part}")
        slider.setRange(-MOST, MOST)
        slider.setPageStep(10)
        slider.valueChanged.connect(self._adjusted)
        return slider

    def _adjusted(self) -> None:
        self._canvas.adjust(
            Adjustment(self._brightness.value(), self._contrast.value(), self._inverted.isChecked())
        )

    def _as_it_is(self) -> None:
        self._canvas.adjust(Adjustment())
        self.restate()

    def _make_sliders(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for slider, words in (
            (self._brightness, translate("photo", "Brightness")),
            (self._contrast, translate("photo", "Contrast")),
        ):
            label = QLabel(words)
            as_role(label, Role.LABEL)
            label.setBuddy(slider)
            slider.setAccessibleName(words)
            row.addWidget(label)
            row.addWidget(slider, 1)
        self._inverted.setObjectName(f"{self._name}.inverted")
        self._inverted.setAccessibleName(translate("photo", "Show dark as light"))
        self._inverted.toggled.connect(self._adjusted)
        row.addWidget(self._inverted)
        row.addWidget(self._button("as_it_is", "undo", translate("photo", "As it is"), self._as_it_is))
        whole.hide()
        return whole

    def _lay_out(self) -> None:
        canvas, looking = self._canvas, QWidget()
        self._size.setMinimumHeight(self._light.sizeHint().height())
        buttons = Flow(looking)
        for part, icon, words, act in (
            ("fit", "", translate("photo", "Whole"), canvas.fit),
            ("full", "", translate("photo", "1 : 1"), partial(canvas.zoom, 1.0)),
            ("turn", "rotate", translate("photo", "Turn"), partial(canvas.turn, 1)),
            ("loupe", "loupe", translate("photo", "Loupe"), canvas.toggle_loupe),
        ):
            buttons.addWidget(self._button(part, icon, words, act))
        buttons.addWidget(self._closer)
        buttons.addWidget(self._light)
        buttons.addWidget(self._size)
        for part, icon, words, ask in (
            ("bar", "bar", translate("photo", "Scale"), self.calibrate),
            ("length", "length", translate("photo", "Measure"), self.measure),
            ("figure", "ruler", translate("photo", "In the plane"), self.figure),
        ):
            buttons.addWidget(self._button(part, icon, words, ask.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        column.addWidget(self._sliders)
        column.addWidget(looking)
