"""A printed circuit board with one corner broken off; none like it was ever made."""

import numpy as np
from PIL import Image, ImageDraw

from scripts.sample.fittings import hole, lettering
from scripts.sample.surface import Array, Piece, Rgb, Surface, blank, filled, mix, reach, rise, torn
from scripts.sample.wear import scorched

CHIPS = (
    (-38, 18, 26, 26, 12, "0000"),
    (6, -16, 34, 12, 12, "1234"),
    (-44, -22, 16, 10, 5, "56"),
    (14, 24, 18, 12, 6, "789"),
    (44, -24, 12, 10, 4, "00"),
)
"""x, y, width, depth in mm, pins on each side, what is printed on it."""

CANS = ((-8, 24), (-8, 10), (48, -2))
SILVER: Rgb = (0.62, 0.62, 0.60)


def board() -> Piece:
    """140 mm x 90 mm, standing a little higher on the right."""
    luck = np.random.default_rng(505)
    card = blank(-80, -55, 160, 110, 0.125)
    outline = torn([(-70, -45, 0), (70, -45, 0), (70, 6, 0.06), (30, 45, 0), (-70, 45, 0)], luck)
    card.mask[:] = filled(card, outline)
    card.height[:] = 1.6 + 2.5 * rise(card.where()[0], -70, 160)
    card.colour[:] = (0.008, 0.050, 0.024)
    card.rough[:] = 0.35
    card.metal[:] = 0.06
    copper = _tracks(card, luck)
    card.colour[:] = mix(card.colour, (0.020, 0.088, 0.040), copper)
    card.height += 0.04 * copper
    _populate(card)
    for x, y in ((-65, 40), (-65, -40), (65, -40)):
        hole(card, x, y, 1.7, rim=(0.60, 0.48, 0.22))
    broken = outline[(outline[:, 0] > 29) & (outline[:, 1] > 5)]
    scorched(card, luck, reach(card, broken), depth=24)
    return Piece(card, (card.on(-70, -45), card.on(70, -45)), "longer unbroken side of the board")


def _populate(card: Surface) -> None:
    for x, y, width, depth, pins, words in CHIPS:
        pitch = width / pins
        legs = [_block(card, x - width / 2 + pitch * (n + 0.5), y, 0.42 * pitch, depth + 4.4) for n in range(pins)]
        _lay(card, np.maximum.reduce(legs), 2.2, SILVER, 1, 0.3)
        _lay(card, _block(card, x, y, width, depth), 3.8, (0.022, 0.022, 0.024), 0, 0.5)
        card.height -= 0.3 * (card.away(x - width / 2 + 2, y - depth / 2 + 2) < 0.8)
        card.colour[:] = mix(card.colour, (0.30, 0.30, 0.29), 0.8 * lettering(card, [(words, x, y, 0.42 * depth)]))
    for x, y in CANS:
        _can(card, x, y, 5.0)
    _lay(card, _block(card, -62, -2, 8, 44), 9, (0.50, 0.46, 0.36), 0, 0.5)
    holes = [_block(card, -64 + 4 * (n % 2), -21.5 + 3 * (n // 2), 1.6, 1.6) for n in range(28)]
    _lay(card, np.maximum.reduce(holes), 6, (0.30, 0.24, 0.10), 0.8, 0.4)


def _can(card: Surface, x: float, y: float, radius: float) -> None:
    """A round capacitor on its square foot."""
    away = card.away(x, y)
    _lay(card, _block(card, x, y, 2.15 * radius, 2.15 * radius), 2.6, (0.02, 0.02, 0.02), 0, 0.6)
    inside = (away < radius).astype(np.float32)
    _lay(card, inside, 9.5, SILVER, 1, 0.3)
    card.height -= 0.7 * rise(away, radius - 0.8, radius) * inside
    card.colour[:] = mix(card.colour, (0.03, 0.03, 0.03), inside * (card.where()[1] - y > 0.45 * radius))


def _block(card: Surface, x: float, y: float, width: float, depth: float) -> Array:
    own_x, own_y = card.where()
    return ((abs(own_x - x) < width / 2) & (abs(own_y - y) < depth / 2)).astype(np.float32)


def _lay(card: Surface, share: Array, height: float, colour: Rgb, metal: float, rough: float) -> None:
    card.height[:] = np.where(share > 0, height, card.height)
    card.colour[:] = mix(card.colour, colour, share)
    card.metal += (metal - card.metal) * share
    card.rough += (rough - card.rough) * share


def _tracks(card: Surface, luck: np.random.Generator) -> Array:
    """Bundles of conductor tracks, each with a slanted run between two straight ones."""
    rows, columns = card.shape
    picture = Image.new("L", (columns, rows))
    draw = ImageDraw.Draw(picture)
    unit = columns / 64
    for _ in range(34):
        x, y = luck.integers(4, 60) * unit, luck.integers(4, 44) * unit * 0.9
        way, run, slant = luck.choice([-1, 1]), luck.integers(6, 20) * unit, luck.integers(1, 6) * unit
        for lane in range(int(luck.integers(2, 6))):
            shift = lane * 1.5 / card.step
            bend = x + way * (run - 0.4 * shift)
            far = bend + way * slant
            points = [(x, y + shift), (bend, y + shift), (far, y + shift + slant), (far, y + shift + 2 * slant)]
            draw.line(points, fill=255, width=round(0.55 / card.step))
            for end in (points[0], points[-1]):
                draw.circle(end, 0.75 / card.step, fill=255)
    return np.asarray(picture, np.float32) / 255
