"""Four markers round a piece, found by the program; the piece is clicked."""

from collections.abc import Iterator
from pathlib import Path

from tests.prove.measure.asking import IN_PLANE, Sheet, pentagon, piece_tasks, stated
from tests.prove.measure.boards import frame, taken
from tests.prove.measure.case import Answer, Case, Finding
from tests.prove.measure.lens import Array, camera
from tests.prove.measure.scene import Luck, thrown
from tests.prove.measure.surfaces import Polygon, Surface

LENSES = ("phone", "zoom", "wide")
TILTS = (0, 15, 30, 45, 60)


def make(number: int, luck: Luck, folder: Path) -> Case:
    """The piece lies in the plane of the markers, or a stated height above; a marker may be covered."""
    known, tilt, lens = number % 2, TILTS[number // 2 % 5], LENSES[number // 10 % 3]
    markers = frame(luck, side=luck.uniform(60, 90))
    view = thrown(luck, camera(lens), tilt, markers.outline, fill=0.94)
    sheet = Sheet(
        luck, view, height=(luck.uniform(3, 50), luck.uniform(0.2, 1.0)) if luck.random() < 0.4 else IN_PLANE
    )
    piece = pentagon(luck, 480, 315)
    things: list[Surface] = [*markers.surfaces(sheet.stretch), _solid(piece, sheet.rise)]
    covered = number % 7 == 3
    if covered:
        things.append(_solid(markers.corners[luck.integers(4)][:3], 0.0))
    reach = f"at{tilt}" if tilt > 45 else "upto45"
    tags = ("frame", "known" if known else "unknown", reach, lens)
    tasks, truths = piece_tasks(sheet, piece, tags)
    said, of_file = stated(view.camera, "calibrated" if known else str(luck.choice(["exif", "none"])), luck)
    file = taken(folder / "a.jpg", view, things, luck, tags=of_file)
    request = sheet.request(f"frame{number}", file, said, markers.stated(sheet.mirror), tasks)
    checks = (_covered,) if covered else (_found,)
    return Case(request, truths, checks, markers.pairs(sheet))


def _solid(corners: Array, height: float) -> Polygon:
    return Polygon(tuple((float(x), float(y)) for x, y in corners), 0.3, height)


def _covered(answer: Answer) -> Iterator[Finding]:
    measured = answer.task("edge0").get("status") == "measured"
    yield Finding("one marker of four covered: it still solves", measured, f"{answer.line.get('id')}")


def _found(answer: Answer) -> Iterator[Finding]:
    left = answer.plane.get("residual_rms_px", 9.0)
    yield Finding("marker frame: residuals under 0.3 px", left < 0.3, f"{answer.line.get('id')}: {left:.2f} px")
