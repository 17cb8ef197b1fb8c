"""Photographs that are turned, targets seen so small that two poses fit, and the time a large photograph takes."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.prove.measure.asking import Placed, Sheet, length, pairs_of, pentagon, piece_tasks
from tests.prove.measure.boards import frame, taken
from tests.prove.measure.case import Answer, Case, Finding, Truth
from tests.prove.measure.files import Tags, grey
from tests.prove.measure.lens import Camera, camera
from tests.prove.measure.scene import Luck, thrown

FURTHER_S = 0.5


def turned(number: int, luck: Luck, folder: Path) -> Case:
    """All eight orientations of a picture that lies, and of one that stands; clicks are in stored pixels."""
    size = (2400, 1600) if number // 8 % 2 else (1600, 2400)
    shot = camera(("wide", "phone")[number // 16 % 2], width=size[0], height=size[1], f=1850.0)
    shot = Camera(*size, shot.f, shot.cx + 14, shot.cy - 9, shot.lens)  # a swapped or mirrored axis shows at once
    markers = frame(luck)
    view = thrown(luck, shot, luck.uniform(10, 45), markers.outline, fill=0.94)
    sheet = Sheet(luck, view)
    tasks, truths = piece_tasks(sheet, pentagon(luck, 480, 315), ("turned",))
    tags = Tags(orientation=1 + number % 8)
    file = taken(folder / "a.jpg", view, markers.surfaces(sheet.stretch), luck, tags=tags)
    request = sheet.request(f"turned{number}", file, shot.stated(), markers.stated(sheet.mirror), tasks)
    return Case(request, truths, pairs=markers.pairs(sheet))


def ambiguous(number: int, luck: Luck, folder: Path) -> Case:
    """A rectangle of about 90 px, tilted so little that it may as well be tilted the other way."""
    wide, high = 120.0, 80.0
    corners = np.array([(0, 0), (wide, 0), (wide, high), (0, high)])
    piece = np.array([(-20.0, -30.0), (luck.uniform(60, 160), -30.0)])
    everything = np.vstack([corners, corners * (1, -1), piece])
    view = thrown(luck, camera(("phone", "zoom")[number % 2]), luck.uniform(8, 20), everything, fill=0.055)
    sheet = Sheet(luck, view)
    marks = sheet.target_clicks(corners, Placed())
    tasks = [{"id": "l", "measurand": "length", "points": sheet.clicks(piece)}]
    scale = {"type": "rectangle", "points": marks}
    file = grey(folder, 3000, 2000, Tags())
    request = sheet.request(f"ambiguous{number}", file, view.camera.stated(), scale, tasks)

    def judge(answer: Answer) -> Iterator[Finding]:
        codes, said = answer.codes("l"), f"{answer.line.get('id')}: {answer.plane} {answer.task('l')}"
        yield Finding("two poses fit: it says so, or refuses", "ambiguous_pose" in codes, said)
        figure = answer.figure("", "l", Truth(length(piece), frozenset()))
        if figure.value is not None:
            yield Finding("two poses fit: the interval holds", figure.holds, said)

    return Case(request, {}, (judge,), pairs_of(marks))


def large(number: int, luck: Luck, folder: Path) -> Case:
    """A second request about a photograph of 24 megapixels that was seen before."""
    shot = camera("phone", width=6000, height=4000, f=4600.0)
    markers = frame(luck)
    view = thrown(luck, shot, 25.0, markers.outline, fill=0.94)
    file = taken(folder / "a.jpg", view, markers.surfaces(1.0), luck)
    sheet = Sheet(luck, view, u_rel=1e-9)
    tasks, truths = piece_tasks(sheet, pentagon(luck, 480, 315), ("large",))
    first, second = (
        sheet.request(f"large{number}-{turn}", file, shot.stated(), markers.stated(sheet.mirror), some)
        for turn, some in (("first", tasks[:1]), ("second", tasks[1:2]))
    )

    def judge(answer: Answer) -> Iterator[Finding]:
        said = f"{answer.seconds:.2f} s"
        yield Finding("24 megapixels, seen before: under 0.5 s", answer.seconds < FURTHER_S, said)

    truth = {"edge1": truths["edge1"]}
    return Case(second, truth, (judge,), markers.pairs(sheet), before=(first,))
