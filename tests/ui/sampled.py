"""The sample mission as a day leaves it: the card brought in, items described and measured, a packet sealed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fieldkit import recording
from fieldkit.measure.points import clicked
from fieldkit.measuring import Placed, measure_length
from fieldkit.mission import Mission
from fieldkit.vocabulary import Vocabulary
from tests.make import RESOURCES, Laptop, vocabulary

CARD = RESOURCES / "sample" / "card"
TRUTH = RESOURCES / "sample" / "truth.json"


@dataclass(frozen=True)
class Find:
    """One item: what is said of it, the files that show it, the one that is measured, its tags."""

    said: Mapping[str, object]
    files: tuple[str, ...]
    measurand: str = "length"
    tags: tuple[str, ...] = ()


FINDS = (
    Find(
        {
            "class": "cc.skin_panel",
            "material": ["mat.aluminium_alloy"],
            "condition": ["dmg.torn"],
            "colour": ["col.green_olive"],
            "description": "Curved sheet, painted, with a row of rivets along one straight side",
            "hazard": "hz.sharp",
        },
        ("DSC_0002.JPG", "DSC_0003.JPG"),
        tags=("dmg.sooted", "fin.riveted"),
    ),
    Find(
        {
            "class": "cc.joint_flange",
            "material": ["mat.steel"],
            "condition": ["dmg.heat_discoloured"],
            "description": "Section of a ring with two bolts and one empty hole",
            "hazard": "hz.none_observed",
        },
        ("DSC_0004.JPG", "IMG_0102.JPG"),
        measurand="bolt_pitch",
        tags=("fin.bolted",),
    ),
    Find(
        {"class": "cc.label_plate", "material": ["mat.aluminium_alloy"], "hazard": "hz.none_observed"},
        ("DSC_0005.JPG", "IMG_0103.AVIF"),
        measurand="width",
    ),
)


def sampled(laptop: Laptop) -> None:
    """Make the sample mission of `laptop`, and leave it closed."""
    terms = vocabulary()
    with laptop.found(sample=True) as mission:
        laptop.take_in(mission, CARD, thumbnails=True)
        truth: dict[str, dict[str, Any]] = json.loads(TRUTH.read_text("utf-8"))
        for find in FINDS:
            _found(mission, terms, find, truth)
        first = recording.find_item(mission, "F-A001")
        recording.add_note(mission, terms, first.id, "Lay on the concrete, painted side down.")
        recording.correct_item(
            mission, terms, first, {"condition": ["dmg.torn", "dmg.bent"]}, recording.Why("second_reading")
        )
        laptop.seal(mission, [recording.find_item(mission, "F-A002")])


def _found(mission: Mission, terms: Vocabulary, find: Find, truth: Mapping[str, dict[str, Any]]) -> None:
    shown = [recording.find_photo(mission, name) for name in find.files]
    made = recording.add_item(mission, terms, find.said, shown=shown, tags=find.tags)
    known = truth[find.files[0]]
    bar, points = ([clicked(x, y, "full_size") for x, y in known[name]] for name in ("bar", "points"))
    placed = Placed(float(known["bar_mm"]), None, (bar[0], bar[1]), tuple(points))
    item = recording.find_item(mission, made.label)
    measure_length(mission, terms, item, shown[0], placed, measurand=find.measurand)
