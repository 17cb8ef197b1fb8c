"""What trying a place came to, in lines: room, file system, whether its medium is encrypted, what to heed."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldkit.platform.disk import Answer
from ui.i18n import isolated, translate
from ui.presenters.places import Found
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.amounts import size
from ui.views.mark import OF_STATES, Mark
from ui.views.wrapped import Wrapped

PHOTO_BYTES = 8_000_000
"""About what a photograph of these cameras takes, for a first idea of the room."""


class PlaceFacts(QWidget):
    """A mark and a line for each; nothing as long as nothing is known."""

    def __init__(self, name: str, icon: Drawn) -> None:
        super().__init__()
        self.setObjectName(name)
        self._icon, self._rows = icon, QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(4)
        self._rows.setHorizontalSpacing(8)
        self._rows.setColumnStretch(1, 1)
        self._shown: list[QWidget] = []
        self.hide()

    def show_found(self, found: Found | None) -> None:
        """What was found; None: nothing yet."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        lines = list(told(found)) if found is not None else []
        self._shown = [widget for row, (kind, text) in enumerate(lines) for widget in self._add(row, kind, text)]
        self.setVisible(bool(lines))
        self.setAccessibleDescription(" ".join(text for _, text in lines))

    def _add(self, row: int, kind: str, text: str) -> Iterator[QWidget]:
        mark, label = Mark(self._icon(*OF_STATES[kind])), Wrapped(text)
        as_role(label, Role(kind) if kind else Role.SECONDARY)
        self._rows.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(label, row, 1)
        yield from (mark, label)


def told(found: Found) -> Iterator[tuple[str, str]]:
    """Lines with their kinds: see `OF_STATES`."""
    mount, free = found.trial.mount, found.trial.free
    photos = free // PHOTO_BYTES
    tried = translate(
        "places", "Written and read back. {free} free ({filesystem}): space for about %n photo(s).", "", photos
    )
    seen = translate("places", "{free} free ({filesystem}): space for about %n photo(s).", "", photos)
    room = tried if found.tried else seen
    yield "ok", room.format(free=size(free), filesystem=isolated(mount.filesystem or "?"))
    if mount.kind == "fat":
        fat = translate("places", "{filesystem}: pulling it out or losing power may tear files. Take care.")
        yield "warn", fat.format(filesystem=isolated(mount.filesystem))
    yield _encryption(found.encrypted)
    if found.beside:
        one = translate("places", "Both places lie on one medium: what takes one away takes both.")
        yield "warn", one


def _encryption(encrypted: Answer) -> tuple[str, str]:
    if encrypted == "unknown":
        return "", translate("places", "Whether this disk is encrypted, the system does not say.")
    if encrypted == "yes":
        return "ok", translate("places", "This disk is encrypted.")
    return "", translate("places", "This disk is not encrypted; missions are, unless you choose otherwise.")
