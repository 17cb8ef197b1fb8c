"""Icons: our own drawings, tinted from the tokens, mirrored where they point, sharp on every screen.

The drawings lie in `resources/icons` as SVG on a grid of 24 pixels, with strokes of 1.75 pixels in `currentColor`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.look import Look
from ui.theme.roles import INKS, Ink, Role

DIRECTIONAL = frozenset(
    {"undo", "redo", "chevron-left", "chevron-right", "jump", "list", "catalogue", "note", "jobs", "signature"}
) | {"cut-square", "cut-along", "cut-oblique"}
"""What points along the line of writing, or shows lines of it."""

STROKE, THICK = b'stroke-width="1.75"', b'stroke-width="2.25"'
INK = b"currentColor"

MODES = {QIcon.Mode.Disabled: "disabled", QIcon.Mode.Selected: "on_selection"}


class Drawn(Protocol):
    """Gives an icon by its name, in an ink: what a widget with icons is handed."""

    def __call__(self, name: str, ink: Ink = Ink.TEXT) -> QIcon: ...


@dataclass(frozen=True, slots=True)
class Tinted:
    """What tells one rendering of a drawing from another."""

    name: str
    colour: str
    thick: bool
    mirrored: bool


class Icons:
    """All icons by name. They follow the look: a widget that is painted anew shows them as they are now."""

    def __init__(self, folder: Path, look: Callable[[], Look]) -> None:
        self._folder, self._look = folder, look
        self._drawings: dict[str, bytes] = {}
        self._renderers: dict[Tinted, QSvgRenderer] = {}

    def icon(self, name: str, ink: Ink = Ink.TEXT) -> QIcon:
        """The icon in this ink; on a chosen row or an unusable control in the colour that goes with that.

        A copy: Python's collector may take an engine away from the icon that it was given to while that still
        draws; the engine of a copy stays until the last copy is gone.
        """
        return QIcon(QIcon(Engine(self, name, ink.value)))

    def on(self, button: Role, name: str) -> QIcon:
        """The icon for a button of this role."""
        return self.icon(name, INKS.get(button, Ink.TEXT))

    def paint(self, name: str, painter: QPainter, rect: QRectF, colour: str) -> None:
        """Draw the icon in `rect`, in a colour of the tokens, by its name there."""
        self._renderer(name, colour).render(painter, rect)

    def pixmap(self, name: str, side: int, ink: Ink, ratio: float) -> QPixmap:
        """The icon as pixels, `side` device-independent pixels square."""
        return self.icon(name, ink).pixmap(QSize(side, side), ratio)

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        look = self._look()
        mirrored = name in DIRECTIONAL and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        wanted = Tinted(name, getattr(look.colours, colour), look.stark, mirrored)
        if wanted not in self._renderers:
            self._renderers[wanted] = QSvgRenderer(QByteArray(self._drawing(wanted)))
        return self._renderers[wanted]

    def _drawing(self, wanted: Tinted) -> bytes:
        if wanted.name not in self._drawings:
            self._drawings[wanted.name] = (self._folder / f"{wanted.name}.svg").read_bytes()
        drawing = self._drawings[wanted.name].replace(INK, wanted.colour.encode())
        if wanted.thick:
            drawing = drawing.replace(STROKE, THICK)
        if not wanted.mirrored:
            return drawing
        start = drawing.index(b">") + 1
        turned = drawing[start:].replace(b"</svg>", b"</g></svg>")
        return drawing[:start] + b'<g transform="matrix(-1 0 0 1 24 0)">' + turned


class Engine(QIconEngine):
    """Draws one icon whenever Qt asks for it, in the colour that its state asks for."""

    def __init__(self, icons: Icons, name: str, colour: str) -> None:
        super().__init__()
        self._icons, self._name, self._colour = icons, name, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """See `QIconEngine.paint`."""
        own = "on_tint" if state is QIcon.State.On else self._colour
        self._icons.paint(self._name, painter, _square(QRectF(rect)), MODES.get(mode, own))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """See `QIconEngine.scaledPixmap`."""
        drawn = QPixmap(size * scale)
        drawn.setDevicePixelRatio(scale)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn


def _square(rect: QRectF) -> QRectF:
    """Where a drawing stands in a place that is wider than high: at the end that the writing begins at."""
    side = min(rect.width(), rect.height())
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return QRectF(rect.right() - side if mirrored else rect.x(), rect.y(), side, side)
