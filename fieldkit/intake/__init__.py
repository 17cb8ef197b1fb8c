"""Intake: a card or folder comes in, left-overs of a killed intake are recovered, thumbnails are made."""

from fieldkit.intake.card import Outcome, take_in
from fieldkit.intake.cataloguing import Source
from fieldkit.intake.recovery import recover
from fieldkit.intake.taken import files_of
from fieldkit.intake.thumbnails import make_thumbnails

__all__ = ["Outcome", "Source", "files_of", "make_thumbnails", "recover", "take_in"]
