"""The calibration board: a chessboard with markers in it, photographed from all sides to calibrate a camera."""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.printed import CALIBRATION_BOARD, LARGE_CALIBRATION_BOARD
from fieldkit.measure.target import CharucoBoard
from fieldkit.report.blocks import Para
from fieldkit.report.capture.foot import FOOT_MM, Foot, small
from fieldkit.report.capture.page import Page
from fieldkit.report.capture.paper import MM, PAPERS, Paper
from fieldkit.report.capture.parts import BLACK, QUIET_MODULES, marker_code, square
from fieldkit.report.content import Translate
from fieldkit.report.marks import CodeMark, Mark

TITLE = QT_TRANSLATE_NOOP("print", "Calibration board")
SQUARES = QT_TRANSLATE_NOOP("print", "Squares of {side} mm: {across} in a row, {down} rows")
MARKERS = QT_TRANSLATE_NOOP("print", "Markers of {side} mm")

GAP_MM = 5.0
LARGE = PAPERS["a3"]


def board_on(paper: Paper) -> CharucoBoard:
    """The board that is printed on such paper, as drawn."""
    return LARGE_CALIBRATION_BOARD if paper == LARGE else CALIBRATION_BOARD


def board_page(upright: Paper, translate: Translate = str) -> Page:
    """The board in the middle of the paper, which lies on its side."""
    paper, board = upright.turned, board_on(upright)
    left, top = corner(paper, board)
    down = board.squares_y * board.square_mm
    foot = Foot(paper, left, top + down + GAP_MM, translate(TITLE), _facts(board, translate))
    marks = (*squares(board, left, top), *foot.marks())
    return Page(TITLE, paper, marks, tuple(foot.words(translate)))


def corner(paper: Paper, board: CharucoBoard) -> tuple[float, float]:
    """Where on the paper the board has its origin, in mm."""
    across, down = board.squares_x * board.square_mm, board.squares_y * board.square_mm
    return (paper.across - across) / 2, (paper.down - down - GAP_MM - FOOT_MM) / 2


def squares(board: CharucoBoard, left: float, top: float) -> Iterator[Mark]:
    """Dark squares and the markers in the light ones, row by row; the first square is dark (OpenCV from 4.6 on)."""
    margin = (board.square_mm - board.marker_mm) / 2
    number = 0
    for row in range(board.squares_y):
        for column in range(board.squares_x):
            x, y = left + column * board.square_mm, top + row * board.square_mm
            if (row + column) % 2 == 0:
                yield square(x, y, board.square_mm, board.square_mm)
                continue
            code = marker_code(board.dictionary, number)
            yield CodeMark((x + margin) * MM, (y + margin) * MM, board.marker_mm * MM, code, QUIET_MODULES, BLACK)
            number += 1


def _facts(board: CharucoBoard, translate: Translate) -> tuple[Para, ...]:
    side, marker = f"{board.square_mm:g}", f"{board.marker_mm:g}"
    words = (
        translate(SQUARES).format(side=side, across=board.squares_x, down=board.squares_y),
        translate(MARKERS).format(side=marker),
    )
    figures = (board.dictionary, f"{board.squares_x} × {board.squares_y} · {side} mm · {marker} mm")
    return small(words, figures)
