"""Photographs on paper: two side by side, large enough for a scale in them to be read."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.blocks import Para, piled, strips
from fieldkit.report.content import PhotoOnSheet, Translate
from fieldkit.report.marks import Mark, Panel, PhotoMark, Slab
from fieldkit.report.setting import Typesetter
from fieldkit.report.sheet_tables import joined, source_style
from fieldkit.report.styles import CELL_QUIET, CELL_STRONG, HAIRLINE
from fieldkit.report.tables import cut

GUTTER = 18.0
LARGE = (352.0, 264.0)
TALLEST = 232.0
NO_PREVIEW = (232.0, 60.0)


@dataclass(frozen=True, slots=True)
class Captioned:
    """A photograph and what stands under it."""

    photo: PhotoOnSheet
    caption: tuple[Para, ...]
    missing: Para


@dataclass(frozen=True, slots=True)
class Photos:
    """A grid of photographs, or a single one, `large`; with a `scale` below 1 they are printed smaller."""

    photos: tuple[Captioned, ...]
    large: bool = False
    scale: float = 1.0

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """For every two photographs a strip with them, kept with the first of their captions."""
        wide, tall, columns = (*LARGE, 1) if self.large else ((width - GUTTER) / 2, TALLEST, 2)
        for number in range(0, len(self.photos), columns):
            yield from self._row(self.photos[number : number + columns], setter, wide, tall)

    def _row(self, photos: tuple[Captioned, ...], setter: Typesetter, wide: float, tall: float) -> Iterator[Slab]:
        sizes = [_fitted(shown.photo, wide * self.scale, tall * self.scale) for shown in photos]
        floor = max(height for _, height in sizes)
        lefts = [number * (wide + GUTTER) for number in range(len(photos))]
        pictures = [
            mark
            for shown, x, (width, height) in zip(photos, lefts, sizes, strict=True)
            for mark in _picture(shown, setter, PhotoMark(x, floor - height, width, height, shown.photo))
        ]
        yield Slab(floor + 5, tuple(pictures), keep=True)
        captions = cut([strips(shown.caption, setter, x, wide) for shown, x in zip(photos, lefts, strict=True)])
        for part in captions:
            piles = [piled(pile) for pile in part]
            yield Slab(max(end for _, end in piles), tuple(mark for marks, _ in piles for mark in marks))
        yield Slab(14.0, gap=True)


def captioned(photo: PhotoOnSheet, translate: Translate) -> Captioned:
    """`photo` with number, role, file name, time and camera under it, and who gave it: first of all, if not we."""
    heading = f"{photo.number} · {photo.role}" if photo.role else photo.number
    source = photo.source
    caption = (
        Para(heading, CELL_STRONG, "ltr"),
        Para("" if source.ours else source.words, source_style(source)),
        Para(photo.file_name, CELL_QUIET, "ltr"),
        Para(photo.taken, CELL_QUIET),
        Para(joined(photo.caption, source.words if source.ours else ""), CELL_QUIET),
    )
    missing = translate(QT_TRANSLATE_NOOP("report", "No preview could be made of this photograph."))
    return Captioned(photo, caption, Para(missing, CELL_QUIET))


def _picture(shown: Captioned, setter: Typesetter, place: PhotoMark) -> tuple[Mark, ...]:
    if shown.photo.preview is not None:
        return (place,)
    x, y, width, height = place.x, place.y, place.width, place.height
    sentence, _ = piled(strips([shown.missing], setter, x + 10, width - 20), y + height / 2 - 6)
    edges = (
        Panel(x, y, width, 0.5, HAIRLINE),
        Panel(x, y + height - 0.5, width, 0.5, HAIRLINE),
        Panel(x, y, 0.5, height, HAIRLINE),
        Panel(x + width - 0.5, y, 0.5, height, HAIRLINE),
    )
    return (*edges, *sentence)


def _fitted(photo: PhotoOnSheet, wide: float, tall: float) -> tuple[float, float]:
    if photo.preview is None:
        return NO_PREVIEW
    width, height = photo.pixels
    scale = min(wide / width, tall / height)
    return width * scale, height * scale
