"""Intake: a card or folder comes in, left-overs of a killed intake are recovered, thumbnails are made."""

from fieldkit.intake.card import More, sitting, take_in
from fieldkit.intake.cataloguing import Said, Source
from fieldkit.intake.inventory import Inventory
from fieldkit.intake.looking import card_seen, carrier, expected, look_over, looked_over
from fieldkit.intake.outcome import Outcome
from fieldkit.intake.recovery import recover
from fieldkit.intake.space import Room, room
from fieldkit.intake.stills import Stills
from fieldkit.intake.taken import files_of
from fieldkit.intake.thumbnails import make_thumbnails
from fieldkit.intake.watching import HotFolder, Watch, watch

__all__ = [
    "HotFolder",
    "Inventory",
    "More",
    "Outcome",
    "Room",
    "Said",
    "Source",
    "Stills",
    "Watch",
    "card_seen",
    "carrier",
    "expected",
    "files_of",
    "look_over",
    "looked_over",
    "make_thumbnails",
    "recover",
    "room",
    "sitting",
    "take_in",
    "watch",
]
