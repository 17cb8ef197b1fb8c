"""Files in `originals/` that no record names: a kill between keeping a file and recording it leaves them."""

from contextlib import suppress
from pathlib import Path

from fieldkit.errors import CannotRead
from fieldkit.imaging.decoder import Decoder
from fieldkit.intake.cataloguing import Arrived, Source, catalogue, inspect
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.progress import Report, Step
from fieldkit.store import originals

STAGE = QT_TRANSLATE_NOOP("stages", "recovering")

LOST = Source(Path(), "acq.unknown")
"""With the process that was killed, what it knew of the source is lost too."""

NAMELESS = 16
"""Digits of the SHA-256 that stand for a name."""


def recover(mission: Mission, report: Report) -> list[str]:
    """Catalogue unrecorded files of the store as recovered; returns their SHA-256. Half-written ones are removed.

    Their names are lost with the process that was killed; taking the same card in again lists them as seen
    before, with the names. One that cannot be read now stays where it is: `mission check` names it.
    """
    mission.originals.sweep()
    loose = mission.originals.unrecorded(originals.contents(mission.database))
    found: list[str] = []
    with Decoder() as decoder:
        for number, name in enumerate(loose):
            report(Step(STAGE, number, len(loose), name))
            with suppress(CannotRead):
                kept = mission.originals.recover(name)
                arrived = Arrived(Path(kept.sha256[:NAMELESS]), kept, inspect(mission, decoder, kept))
                found += [one.kept.sha256 for one, _ in catalogue(mission, LOST, None, [arrived]).fresh]
    return found
