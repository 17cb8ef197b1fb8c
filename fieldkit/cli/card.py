"""`fieldkit card`: what a card or folder holds, before it is brought in."""

from pathlib import Path

import click
import msgspec

from fieldkit.cli.amounts import FILES, OTHERS, PHOTOGRAPHS, SIDECARS, VIDEOS, amount
from fieldkit.cli.output import say, say_json
from fieldkit.cli.shell import FOLDER, as_json, progress
from fieldkit.intake.looking import carrier, look_over
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.intake import CardSeen, Series
from fieldkit.platform.media import media

COUNTED = {"files": FILES, "photographs": PHOTOGRAPHS, "videos": VIDEOS, "sidecars": SIDECARS, "others": OTHERS}


@click.command()
@click.argument("folder", type=FOLDER)
@as_json
def card(folder: Path, as_json: bool) -> None:
    """List what FOLDER holds by the names of its files: kinds, numbering, gaps in it. Nothing is copied."""
    with progress() as report:
        inventory = look_over(folder, report)
    seen = inventory.seen(carrier(folder.resolve(), media()))
    others = [str(one.path) for one in inventory.of_kind("other")]
    if as_json:
        say_json({**msgspec.to_builtins(seen), "other_files": others})
    else:
        _tell(seen, others)


def _tell(seen: CardSeen, others: list[str]) -> None:
    if seen.name is not None:
        say(
            QT_TRANSLATE_NOOP("cli", "Medium {name}, {filesystem}, {identity}"),
            name=seen.name.text,
            filesystem=seen.filesystem or "?",
            identity=seen.identity or "?",
        )
    say(
        QT_TRANSLATE_NOOP(
            "cli",
            "{files}: {photographs}, {raw} camera raw ({pairs} of them beside a photograph), {videos}, {sidecars},"
            " {others}.",
        ),
        **{name: amount(getattr(seen, name), words) for name, words in COUNTED.items()},
        raw=seen.raw,
        pairs=seen.pairs,
    )
    for series in seen.series:
        _tell_series(series)
    if seen.unnumbered:
        say(
            QT_TRANSLATE_NOOP("cli", "Without a number of a camera: {files}."), files=amount(seen.unnumbered, FILES)
        )
    for name in others:
        say(QT_TRANSLATE_NOOP("cli", "other: {name}"), name=name)


def _tell_series(series: Series) -> None:
    say(
        QT_TRANSLATE_NOOP("cli", "{first} to {last} in {folders}: {files}."),
        first=series.named(series.first),
        last=series.named(series.last),
        folders=", ".join(series.folders),
        files=amount(series.files, FILES),
    )
    for gap in series.gaps:
        say(QT_TRANSLATE_NOOP("cli", "  no file bears {numbers}."), numbers=series.spelled(gap))
    for restart in series.restarts:
        say(
            QT_TRANSLATE_NOOP("cli", "  begins anew with {number} in {folder}, after {after}."),
            number=series.named(restart.number),
            folder=restart.folder,
            after=series.named(restart.after),
        )
