"""The places of a mission, in the order of the rail."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from ui.actions import Scope
from ui.app import catalogue, intake, packets, record
from ui.app.parts import Parts
from ui.desk import Desk
from ui.views.screen import Place

Make = Callable[[Parts, Desk], Place]


class Empty(QLabel):
    """Stands where a screen is not built yet."""

    def visit(self) -> None:
        """Nothing to do."""

    fold_lists = fold_inspector = seek = visit


def _empty(name: str, scope: Scope) -> Make:
    def make(_: Parts, __: Desk) -> Place:
        widget = Empty()
        return Place(name, scope, widget, widget)

    return make


PLACES: tuple[Make, ...] = (
    intake.make,
    record.make,
    catalogue.make,
    packets.make,
    _empty("custody", Scope.CUSTODY),
)
