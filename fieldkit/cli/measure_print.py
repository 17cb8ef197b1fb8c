"""`fieldkit measure print`: targets at true scale, and the page on how to photograph what is to be measured."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fieldkit.cli.languages import ENGLISH, translations
from fieldkit.cli.output import say, warn
from fieldkit.cli.shell import FILE, Shell, pass_shell
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.printed import LAST_ID
from fieldkit.platform import write_new
from fieldkit.report.capture.paper import PAPERS
from fieldkit.report.content import Translate

if TYPE_CHECKING:
    from fieldkit.report.capture.page import Page

WRITTEN = QT_TRANSLATE_NOOP("cli", "{file}: print it at 100 %, not fitted to the page.")
DRAFT = QT_TRANSLATE_NOOP("cli", "No native speaker has read the words in this language yet.")
MARKERS_ON_A_SHEET = 4

LANGUAGE = click.option(
    "--language", default=ENGLISH, show_default=True, metavar="CODE", help="Language of the words, such as ar."
)
OUT = click.option("--out", type=FILE, required=True, help="The PDF file to be made.")


def on_paper(*names: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The option that chooses one of these sizes."""
    return click.option("--paper", type=click.Choice(names), default="a4", show_default=True)


@click.group("print")
def print_() -> None:
    """Make PDF files of targets at true scale, and of a page on how to photograph."""


@print_.command()
@on_paper("a4", "letter")
@OUT
@LANGUAGE
@pass_shell
def guide(shell: Shell, paper: str, out: Path, language: str) -> None:
    """One page on how to photograph what is to be measured."""
    from fieldkit.report.capture.guide import guide_page  # makes PDF and needs OpenCV: other commands do without

    _write(shell, out, guide_page(PAPERS[paper], _translate(shell, language)))


@print_.command()
@on_paper("a4", "letter", "a3")
@OUT
@LANGUAGE
@pass_shell
def board(shell: Shell, paper: str, out: Path, language: str) -> None:
    """A board (ChArUco) that is photographed from all sides to calibrate a camera."""
    from fieldkit.report.capture.board import board_page  # as above

    _write(shell, out, board_page(PAPERS[paper], _translate(shell, language)))


@print_.command()
@on_paper("a4", "letter")
@click.option(
    "--first-id",
    type=click.IntRange(0, LAST_ID + 1 - MARKERS_ON_A_SHEET),
    default=0,
    show_default=True,
    help="Id of the first marker; the field card has 4 to 7.",
)
@OUT
@LANGUAGE
@pass_shell
def markers(shell: Shell, paper: str, first_id: int, out: Path, language: str) -> None:
    """Four markers to be cut out and laid round a piece."""
    from fieldkit.report.capture.loose import loose_page  # as above

    _write(shell, out, loose_page(PAPERS[paper], _translate(shell, language), first_id))


@print_.command()
@on_paper("a4", "letter")
@OUT
@LANGUAGE
@pass_shell
def card(shell: Shell, paper: str, out: Path, language: str) -> None:
    """A card with four markers and room for a small piece between them."""
    from fieldkit.report.capture.card import card_page  # as above

    _write(shell, out, card_page(PAPERS[paper], _translate(shell, language)))


def _translate(shell: Shell, language: str) -> Translate:
    if language != ENGLISH:
        warn(DRAFT)
    return translations(shell.resources / "i18n", language)


def _write(shell: Shell, out: Path, page: "Page") -> None:
    from fieldkit.report.capture.page import render_page  # as above
    from fieldkit.report.fonts import Fonts

    write_new(out, render_page(page, Fonts(shell.profile.folder / "fonts", discreet=True)))
    say(WRITTEN, file=out)
