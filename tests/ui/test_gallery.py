"""Every screen in every theme, in Arabic and in a language two fifths longer: nothing clipped, hidden or faint.

With PICTURES=folder each scene is also written there as a picture, in the other colours too: `make pictures`, and
`make prove`, which leaves them in `build`.
"""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.dressed import dressed
from tests.ui.gallery import IN_OTHER_COLOURS, SCENES, VARIANTS, Variant, dressed_up, laptop_of_the_day, rest
from tests.ui.looks import EMPTY, empty, objections
from ui.views.window import Window

FOLDER = os.environ.get("PICTURES")
LOOKED_AT = [variant for variant in VARIANTS if FOLDER or variant.name not in IN_OTHER_COLOURS]


@pytest.mark.parametrize("variant", LOOKED_AT, ids=lambda variant: variant.name)
def test_every_screen_can_be_read(variant: Variant, template: Path, tmp_path: Path, qtbot: QtBot) -> None:
    laptop = laptop_of_the_day(tmp_path / "laptop", template)
    trouble: dict[str, list[str]] = {}
    with dressed_up(laptop, variant, qtbot) as stage:
        for scene in SCENES:
            scene.arrange(stage)
            rest(stage)
            trouble[scene.name] = looked_over(stage.studio.window)
            if FOLDER:
                Path(FOLDER).mkdir(parents=True, exist_ok=True)
                stage.studio.window.grab().save(str(Path(FOLDER) / f"{scene.name}-{variant.name}.png"))
    assert {scene: found for scene, found in trouble.items() if found} == {}


def looked_over(window: Window) -> list[str]:
    """What a careful eye objects to."""
    share, place = empty(window)
    hollow = [f"{share:.0%} of the window is empty at {place.getRect()}"] if share > EMPTY else []
    return [*objections(window, dressed().look), *hollow]
