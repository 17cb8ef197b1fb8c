"""The page of a webcam or microscope: what it shows, and the act that takes a still."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from ui.i18n import disarmed, translate
from ui.presenters.camera import Camera, CameraPresenter
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.page import Page, Word

HIGH = 18
"""The least height of the picture, in heights of a line."""


class ShownCamera(Camera, Protocol):
    """A camera with a widget that shows what it sees."""

    def preview(self) -> QWidget: ...


class CameraPage(Page):
    """Space and Ctrl+Enter take a still; the presenter is given before the page is visited."""

    def __init__(self, acts: Acts, camera: ShownCamera) -> None:
        words = (
            Word(
                translate("camera", "What happens"),
                translate(
                    "camera",
                    "A still comes in as your own photograph, as it was taken. No file of it lies elsewhere.",
                ),
            ),
        )
        super().__init__("camera", translate("camera", "Camera"), words, acts, wide=True)
        self.presenter: CameraPresenter | None = None
        self._which, self._picture, self._said = QComboBox(), camera.preview(), QLabel()
        self._which.setObjectName("camera.which")
        self._which.setAccessibleName(translate("camera", "Camera"))
        self._picture.setObjectName("camera.picture")
        self._picture.setAccessibleName(translate("camera", "What the camera shows"))
        self._picture.setMinimumHeight(HIGH * self.fontMetrics().lineSpacing())
        self._said.setObjectName("camera.said")
        as_role(self._said, Role.SECONDARY)
        self.body.addWidget(self._which)
        self.body.addWidget(self._picture, 1)
        self.body.addWidget(self._said)
        self._take = self.offer(translate("camera", "Take a still"))
        self._which.activated.connect(self._choose)

    def visit(self) -> None:
        """The act has the focus."""
        if self.presenter is not None:
            self.presenter.begin()
        self._take.setFocus()

    def done(self) -> None:
        """Take a still."""
        if self.presenter is not None and not self.busy and self.ready:
            self.presenter.take()

    def shut(self) -> None:
        """Let go of the camera."""
        if self.presenter is not None:
            self.presenter.close()

    def show_cameras(self, names: Sequence[str]) -> None:
        """Which there are."""
        self._which.clear()
        self._which.addItems([disarmed(name) for name in names])
        self._which.setVisible(len(names) > 1)
        self._said.setText("" if names else translate("camera", "No camera is connected."))
        self.allow(bool(names))

    def show_taken(self, count: int) -> None:
        """So many came in by now."""
        self._said.setText(translate("camera", "%n still(s) taken in", "", count))
        self._take.setFocus()

    def show_none(self) -> None:
        """The camera gave nothing."""
        self._said.setText(translate("camera", "The camera gave no picture. Check its cable and try again."))
        self._take.setFocus()

    def _choose(self, number: int) -> None:
        if self.presenter is not None:
            self.presenter.choose(number)
