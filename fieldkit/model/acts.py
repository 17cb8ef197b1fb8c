"""The one list of acts this build knows."""

from typing import Final

from fieldkit.model import (
    backup,
    calibration,
    case,
    clock,
    intake,
    item,
    links,
    marking,
    measurement,
    mission,
    note,
    original,
    packet,
    photo,
    undo,
)
from fieldkit.model.base import Act

ACTS: Final[tuple[type[Act], ...]] = (
    *mission.ACTS,
    *case.ACTS,
    *item.ACTS,
    *original.ACTS,
    *photo.ACTS,
    *intake.ACTS,
    *intake.STATIONERY_ACTS,
    *links.ACTS,
    *note.ACTS,
    *marking.ACTS,
    *measurement.ACTS,
    *calibration.ACTS,
    *packet.ACTS,
    *clock.ACTS,
    *backup.ACTS,
    *undo.ACTS,
)

BY_NAME: Final[dict[str, type[Act]]] = {act.NAME: act for act in ACTS}
