"""The capture guide: one page on how to photograph what is to be measured."""

from collections.abc import Callable
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.bidi import base_level
from fieldkit.report.blocks import Para
from fieldkit.report.capture import scenes
from fieldkit.report.capture.page import Page, Words
from fieldkit.report.capture.paper import EDGE_MM, Paper
from fieldkit.report.capture.parts import BLACK
from fieldkit.report.capture.parts import TITLE as TITLE_STYLE
from fieldkit.report.capture.sketch import ACROSS_MM, DOWN_MM, Sketch
from fieldkit.report.content import Translate
from fieldkit.report.marks import Mark
from fieldkit.report.styles import Style

TITLE: Final = QT_TRANSLATE_NOOP("print", "Photographs that can be measured")
FIRST: Final = QT_TRANSLATE_NOOP(
    "print", "Measure the bar of every printed target with a steel rule before you lay it down."
)

SCENES: Final[tuple[tuple[Callable[[], Sketch], str, str], ...]] = (
    (
        scenes.four_markers,
        QT_TRANSLATE_NOOP("print", "Four markers round it"),
        QT_TRANSLATE_NOOP("print", "Flat, and all four in view."),
    ),
    (
        scenes.same_height,
        QT_TRANSLATE_NOOP("print", "The same height"),
        QT_TRANSLATE_NOOP("print", "Lift markers or scale to the edge that is measured."),
    ),
    (
        scenes.tilted,
        QT_TRANSLATE_NOOP("print", "Tilted at a small scale"),
        QT_TRANSLATE_NOOP("print", "Tilt the camera by 20 to 40 degrees; straight from above is worse."),
    ),
    (
        scenes.full_frame,
        QT_TRANSLATE_NOOP("print", "Fill the frame"),
        QT_TRANSLATE_NOOP("print", "With piece and markers together; nothing is cut off."),
    ),
    (
        scenes.far_away,
        QT_TRANSLATE_NOOP("print", "Step back"),
        QT_TRANSLATE_NOOP("print", "2 to 3 m away; let the lens zoom."),
    ),
    (
        scenes.plain_zoom,
        QT_TRANSLATE_NOOP("print", "No digital zoom"),
        QT_TRANSLATE_NOOP("print", "Keep the original file: not cropped, not edited, not sent by a messenger."),
    ),
    (
        scenes.three_views,
        QT_TRANSLATE_NOOP("print", "Three views of what is not flat"),
        QT_TRANSLATE_NOOP("print", "40 to 90 degrees apart; piece and markers stay where they are."),
    ),
    (
        scenes.straightedge,
        QT_TRANSLATE_NOOP("print", "Straightedge and depth rod"),
        QT_TRANSLATE_NOOP("print", "Write down the chord c, and three times the depth s in its middle."),
    ),
)

NAME: Final = Style(12, 16, 700, BLACK)
ADVICE: Final = Style(10.5, 14, 400, BLACK)

SIDE_MM: Final = 15.0
HEAD_MM: Final = 18.0
BETWEEN_MM: Final = 8.0
COLUMNS: Final = 2
TEXT_GAP_MM: Final = 2.0


def guide_page(paper: Paper, translate: Translate = str) -> Page:
    """The guide; in a language that is read from the right, its columns run from there, too."""
    title = translate(TITLE)
    head = Words(
        (Para(title, TITLE_STYLE), Para(translate(FIRST), ADVICE)),
        SIDE_MM,
        EDGE_MM,
        paper.across - 2 * SIDE_MM,
        HEAD_MM,
    )
    marks: list[Mark] = []
    words = [head]
    across = (paper.across - 2 * SIDE_MM - BETWEEN_MM) / COLUMNS
    down = (paper.down - 2 * EDGE_MM - HEAD_MM) / (len(SCENES) / COLUMNS)
    for number, (scene, name, advice) in enumerate(SCENES):
        row, column = divmod(number, COLUMNS)
        if base_level(title, "auto"):
            column = COLUMNS - 1 - column
        left, top = SIDE_MM + column * (across + BETWEEN_MM), EDGE_MM + HEAD_MM + row * down
        strokes, labels = scene().at(left + (across - ACROSS_MM) / 2, top)
        paras = (Para(f"{number + 1}. {translate(name)}", NAME), Para(translate(advice), ADVICE))
        below = top + DOWN_MM + TEXT_GAP_MM
        marks += strokes
        words += (*labels, Words(paras, left, below, across, down - DOWN_MM - TEXT_GAP_MM - 2))
    return Page(TITLE, paper, tuple(marks), tuple(words))
