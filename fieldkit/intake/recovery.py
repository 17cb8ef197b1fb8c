"""Files in `originals/` that no record names: a kill between keeping a file and recording it leaves them."""

from pathlib import Path

from msgspec import structs

from fieldkit.imaging.decoder import Decoder
from fieldkit.intake.cataloguing import Arrived, Source, original_act, photo_act, what_to_inspect
from fieldkit.mission import Draft, Mission
from fieldkit.originals import Kept
from fieldkit.progress import Report, Step
from fieldkit.store import originals, photos


def recover(mission: Mission, report: Report) -> list[str]:
    """Catalogue unrecorded files of the store as recovered; returns their SHA-256. Half-written ones are removed.

    Their names are lost with the process that was killed; taking the same card in again lists them as seen
    before, with the names.
    """
    mission.originals.sweep()
    loose = mission.originals.unrecorded(originals.contents(mission.database))
    found: list[str] = []
    with Decoder() as decoder:
        for number, name in enumerate(loose):
            report(Step("recovering", number, len(loose), name))
            kept = mission.originals.recover(name)
            if originals.by_content(mission.database, kept.sha256) is None:
                _catalogue(mission, decoder, kept)
                found.append(kept.sha256)
    return found


def _catalogue(mission: Mission, decoder: Decoder, kept: Kept) -> None:
    inspection = decoder.inspect(what_to_inspect(mission, kept))
    arrived = Arrived(Path(kept.sha256[:16]), kept, inspection)
    subject = mission.hands.new_id()
    act = structs.replace(original_act(arrived, Source(Path()), None), recovered=True)
    drafts = [Draft(act, (subject,))]
    if inspection.picture_problem is None:
        number = photos.highest_number(mission.database, mission.letter) + 1
        photo = photo_act(inspection, subject, f"P-{mission.letter}{number:04d}")
        drafts.append(Draft(photo, (mission.hands.new_id(),)))
    mission.record(drafts, holding={kept.sha256: kept.size})
