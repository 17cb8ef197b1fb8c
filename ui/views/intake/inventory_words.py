"""What a card shows of itself before it is copied, in words."""

from collections.abc import Iterator

from fieldkit.model.intake import CardSeen, Series
from ui.i18n import disarmed, isolated, listed, translate
from ui.presenters.media import Card
from ui.presenters.runs import Run

MOST = 6
"""Gaps of one camera that are named; the rest are counted."""


def inventory(run: Run) -> str:
    """Several lines: the kinds of files, what seems to be new, the numbering with its gaps and restarts."""
    if run.files:
        return translate("intake", "%n file(s) that you chose", "", len(run.files))
    return "\n".join(looked_over(run.card, run.new))


def looked_over(card: CardSeen | None, new: int | None) -> list[str]:
    """The same of a card or folder as it is known by now; no line while nothing is."""
    if card is None:
        return []
    lines = [kinds(card), *_expected(new)]
    for series in card.series:
        lines += _numbering(series)
    if card.unnumbered and card.series:
        lines.append(translate("intake", "%n file(s) bear no number of a camera", "", card.unnumbered))
    return lines


def kinds(card: CardSeen) -> str:
    """How many files of each kind, by the endings of their names."""
    counts = (
        (card.photographs, translate("intake", "%n photograph(s)", "", card.photographs)),
        (card.raw, translate("intake", "%n camera raw", "", card.raw)),
        (card.pairs, translate("intake", "%n of these beside a photograph", "", card.pairs)),
        (card.videos, translate("intake", "%n video(s)", "", card.videos)),
        (card.sidecars, translate("intake", "%n sidecar(s)", "", card.sidecars)),
        (card.others, translate("intake", "%n other file(s)", "", card.others)),
    )
    told = [words for count, words in counts if count]
    return " · ".join(told) or translate("intake", "There are no files.")


def medium(card: Card) -> str:
    """One line for the list of cards and drives."""
    if not card.is_card:
        return translate("intake", "No folder of a camera")
    if card.new is None:
        return translate("intake", "Being counted…")
    return translate("intake", "%n new", "", card.new)


def _expected(new: int | None) -> Iterator[str]:
    if new is not None:
        words = translate(
            "intake", "%n expected to be new, by name, size and time; what files hold decides.", "", new
        )
        yield words


def _numbering(series: Series) -> Iterator[str]:
    first, last = (isolated(series.named(number)) for number in (series.first, series.last))
    folders = [disarmed(folder) for folder in series.folders if folder != "."]
    counted = translate("intake", "{first} to {last} in {folders}")
    if not folders:
        counted = translate("intake", "{first} to {last}")
    yield counted.format(first=first, last=last, folders=listed(folders))
    if series.gaps:
        named = [isolated(series.spelled(gap)) for gap in series.gaps[:MOST]]
        gaps = translate("intake", "No file bears {numbers}").format(numbers=listed(named))
        more = len(series.gaps) - MOST
        yield gaps if more <= 0 else f"{gaps} {translate('intake', 'and %n more gap(s)', '', more)}"
    for restart in series.restarts:
        anew = translate("intake", "Numbers begin anew with {number} in {folder}")
        number = isolated(series.named(restart.number))
        yield anew.format(number=number, folder=disarmed(restart.folder))
