"""What stands on every page: handling mark, edition, packet id, page number, and whether it is a sample."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.blocks import Para, piled, strips
from fieldkit.report.content import ReportContent, Translate
from fieldkit.report.marks import Mark, Panel
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import (
    ALARM,
    HAIRLINE,
    MARGINAL,
    MARK,
    PAPER_HEIGHT,
    SAMPLE_BAND,
    TEXT_WIDTH,
)

HEAD_RULE = 80.0  # from the top of the paper
FOOT_RULE = PAPER_HEIGHT - 72.0
BAND_HEIGHT = 17.0
BAND_INSET = 26.0  # printers leave the outermost 6 mm white
SIDE = 150.0


@dataclass(frozen=True, slots=True)
class Furniture:
    """The texts of every page; `page` has the fields `page` and `pages`.

    `sample` says why this is no evidence; it is empty for what is.
    """

    packet: str
    edition: str
    handling: str
    mission: str
    page: str
    sample: str

    def marks(self, page: int, pages: int, setter: Typesetter) -> Iterator[Mark]:
        """Head and foot of page `page`, y from the top of the paper."""
        yield Panel(0.0, HEAD_RULE, TEXT_WIDTH, 0.5, HAIRLINE)
        yield from _columns((self.packet, self.handling, self.edition), setter, above=HEAD_RULE - 6)
        yield Panel(0.0, FOOT_RULE, TEXT_WIDTH, 0.5, HAIRLINE)
        number = self.page.format(page=page, pages=pages)
        yield from _columns((self.mission, self.handling, number), setter, below=FOOT_RULE + 6)
        if self.sample:
            yield from _band(self.sample, setter, BAND_INSET)
            yield from _band(self.sample, setter, PAPER_HEIGHT - BAND_INSET - BAND_HEIGHT)


def furniture(content: ReportContent, translate: Translate) -> Furniture:
    """The texts that every page of `content` bears."""
    edition = translate(QT_TRANSLATE_NOOP("report", "Edition: {edition}")).format(edition=content.edition)
    mission = translate(QT_TRANSLATE_NOOP("report", "Mission {code}")).format(code=content.mission_code)
    page = translate(QT_TRANSLATE_NOOP("report", "Page {page} of {pages}"))
    warning = no_evidence(sample=content.sample, preview=content.preview, translate=translate)
    return Furniture(content.packet_id, edition, content.handling, mission, page, warning)


def no_evidence(*, sample: bool, preview: bool, translate: Translate) -> str:
    """What stands across every page of what is practised with, or not sealed; nothing on evidence."""
    if sample:
        return translate(QT_TRANSLATE_NOOP("report", "SAMPLE, NOT EVIDENCE"))
    return translate(QT_TRANSLATE_NOOP("report", "PREVIEW, NOT SEALED")) if preview else ""


def _columns(
    texts: tuple[str, str, str], setter: Typesetter, *, above: float = 0.0, below: float = 0.0
) -> Iterator[Mark]:
    """Three texts side by side, all ending `above` or all beginning `below`."""
    left, middle, right = texts
    places = (
        (Para(left, MARGINAL, "ltr"), 0.0, SIDE),
        (Para(middle, MARK, "ltr", "centre"), SIDE, TEXT_WIDTH - 2 * SIDE),
        (Para(right, MARGINAL, "ltr", "end"), TEXT_WIDTH - SIDE, SIDE),
    )
    for para, x, width in places:
        pile = strips([para], setter, x, width)
        yield from piled(pile, above - sum(strip.height for strip in pile) if above else below)[0]


def _band(text: str, setter: Typesetter, y: float) -> Iterator[Mark]:
    yield Panel(0.0, y, TEXT_WIDTH, BAND_HEIGHT, ALARM)
    pile = strips([Para(text, SAMPLE_BAND, "ltr", "centre")], setter, 0.0, TEXT_WIDTH)
    yield from piled(pile, y + (BAND_HEIGHT - SAMPLE_BAND.leading) / 2)[0]
