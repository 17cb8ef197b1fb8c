"""The places of a mission, in the order of the rail."""

from collections.abc import Callable

from ui.app import catalogue, custody, intake, packets, record
from ui.app.parts import Parts
from ui.desk import Desk
from ui.views.screen import Place

Make = Callable[[Parts, Desk], Place]

PLACES: tuple[Make, ...] = (intake.make, record.make, catalogue.make, packets.make, custody.make)
