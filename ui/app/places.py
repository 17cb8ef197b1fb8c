"""The places of a mission, in the order of the rail."""

from collections.abc import Sequence
from functools import partial

from ui.actions import Scope
from ui.app import catalogue, custody, intake, packets, record
from ui.app.parts import Parts
from ui.desk import Desk
from ui.presenters.drafts import Drafts
from ui.views.screen import Place


def places(parts: Parts, desk: Desk, drafts: Drafts) -> Sequence[Place]:
    """The places of the mission on `desk`, with what is half typed in it."""
    return (
        Place("intake", Scope.INTAKE, partial(intake.make, parts, desk)),
        Place("record", Scope.RECORD, partial(record.make, parts, desk, drafts)),
        Place("catalogue", Scope.CATALOGUE, partial(catalogue.make, parts, desk)),
        Place("packets", Scope.PACKETS, partial(packets.make, parts, desk)),
        Place("custody", Scope.CUSTODY, partial(custody.make, parts, desk)),
    )
