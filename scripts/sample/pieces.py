"""The invented pieces of metal: each a surface of its own, with the points whose true distance is known."""

import numpy as np

from scripts.sample.fittings import bolt, hole, rivet, stamped
from scripts.sample.surface import (
    Array,
    Piece,
    Surface,
    blank,
    blurred,
    cloud,
    filled,
    mix,
    noise,
    reach,
    rise,
    torn,
)
from scripts.sample.wear import (
    ALUMINIUM,
    PRIMER,
    STEEL,
    bare,
    coated,
    painted,
    rusted,
    scorched,
    scratched,
    tempered,
)

RING_RADIUS = 275.0
RING_HOLES_DEG = (-24, -12, 0, 12, 24)


def panel() -> Piece:
    """A torn sheet of painted skin: straight lower and left sides, rivets along them."""
    luck = np.random.default_rng(101)
    sheet = blank(-10, -10, 300, 215, 0.25)
    torn_sides = [(236.0, 0.0, 0.09), (262, 92, 0.12), (205, 172, 0.11), (120, 140, 0.13), (40, 168, 0.08)]
    outline = torn([(0, 0, 0), *torn_sides, (0, 150, 0)], luck)
    sheet.mask[:] = filled(sheet, outline)
    near = reach(sheet, outline[(outline.sum(axis=1) > 150) & (outline > 2).all(axis=1)])
    x, y = sheet.where()
    wrinkles = cloud(sheet, luck, 90, 2.0) * rise(x + y, 40, 220)
    sheet.height[:] = 2.0 + 34 * rise(x, 140, 290) ** 2 + 20 * rise(y, 70, 190) ** 2 + 2.4 * wrinkles
    painted(sheet, luck, near)
    scorched(sheet, luck, near, depth=34)
    sheet.height += 1.6 * np.exp(-(((y - 52) / 3.2) ** 2)) - 0.25 * np.exp(-(((y - 26) / 0.5) ** 2))
    for along in range(8):
        _rivet_or_hole(sheet, 16 + 28.0 * along, 12, there=along != 4)
    for up in range(1, 5):
        _rivet_or_hole(sheet, 12, 12 + 30.0 * up, there=up != 3)
    return Piece(sheet, (sheet.on(0, 0), sheet.on(236, 0)), "straight lower side of the panel")


def curl() -> Piece:
    """A thick plate bent to a trough, burnt all over."""
    luck = np.random.default_rng(202)
    plate = blank(-120, -85, 240, 170, 0.25)
    outline = torn([(-98, -58, 0.05), (84, -66, 0.07), (104, 8, 0.08), (70, 62, 0.06), (-92, 55, 0.07)], luck)
    plate.mask[:] = filled(plate, outline)
    x, y = plate.where()
    plate.height[:] = 4 + 0.0032 * (0.94 * x + 0.34 * y) ** 2 + 0.6 * cloud(plate, luck, 60, 1.8)
    bare(plate, luck, STEEL, rough=0.42)
    tempered(plate, luck)
    rusted(plate, luck, 0.5)
    scorched(plate, luck, reach(plate, outline), depth=48)
    scratched(plate, luck, 60, 0.06)
    ends = plate.on(-70, -30), plate.on(52, -26)
    for px, py in ((-70, -30), (-20, 28), (52, -26)):
        hole(plate, px, py, 4.2)
    return Piece(plate, ends, "middles of the two lower holes")


def ring() -> Piece:
    """A section of a flange with bolt holes, two bolts still in place; the holes lie on `RING_RADIUS`."""
    luck = np.random.default_rng(303)
    flange = blank(-170, 205, 340, 110, 0.25)
    x, y = flange.where()
    radius, angle = np.hypot(x, y), np.degrees(np.arctan2(x, y))
    ragged = cloud(flange, luck, 40, 1.6)
    broken = (angle > -30 + 0.9 * ragged) & (angle < 29 + 1.1 * ragged + 0.06 * (radius - RING_RADIUS))
    flange.mask[:] = (radius > 250) & (radius < 300) & broken
    lip = 8 * (1 - rise(radius, 260.5, 261.5))
    flange.height[:] = 14 + lip - 1.2 * (1 - rise(radius, 250, 251.2)) - 1.2 * rise(radius, 298.8, 300)
    _machined(flange, luck, radius, angle)
    ends = [_round_the_ring(degrees) for degrees in (-30, 29)]
    scorched(flange, luck, reach(flange, np.array(ends)) - 18, depth=45)
    scratched(flange, luck, 40, 0.05)
    for number, degrees in enumerate(RING_HOLES_DEG):
        px, py = _round_the_ring(degrees)
        if number in {1, 3}:
            bolt(flange, px, py, turn=20.0 * number)
        else:
            hole(flange, px, py, 5.5)
    first, last = (_round_the_ring(degrees) for degrees in (RING_HOLES_DEG[0], RING_HOLES_DEG[-1]))
    return Piece(flange, ((*first, 14.0), (*last, 14.0)), "middles of the first and the last bolt hole")


def plate() -> Piece:
    """A small plate with invented stamped digits and four holes."""
    luck = np.random.default_rng(404)
    tag = blank(-75, -50, 150, 100, 0.1)
    x, y = tag.where()
    corner = np.hypot(np.maximum(abs(x) - 57, 0), np.maximum(abs(y) - 32, 0))
    tag.mask[:] = corner < 5
    tag.height[:] = (
        2 + 4.5 * rise(x + 0.7 * y, 52, 84) + 0.25 * cloud(tag, luck, 60, 2) - 0.7 * rise(corner, 4.2, 5)
    )
    bare(tag, luck, ALUMINIUM, rough=0.36)
    brushed = np.repeat(noise((tag.shape[0], 2), tag.step, luck, 4, 0.6)[:, :1], tag.shape[1], axis=1)
    tag.height += 0.006 * brushed
    tag.colour *= (1 + 0.05 * brushed)[..., None]
    struck = blurred(
        stamped(tag, luck, [("No.0217-46", -46, 13), ("LOT 118", -46, -11), ("00", 30, -11)]), 0.1, 0.16
    )
    tag.height -= 0.55 * struck
    grime = rise(cloud(tag, luck, 50, 1.6), 0.9, 2.2)
    tag.colour[:] = mix(tag.colour, (0.035, 0.03, 0.026), 0.72 * struck + 0.5 * grime)
    tag.rough[:] = np.clip(tag.rough + 0.4 * struck + 0.4 * grime, 0, 1)
    scratched(tag, luck, 90, 0.03)
    ends = tag.on(-50, -25), tag.on(50, -25)
    for px, py in ((-50, 25), (50, 25), (-50, -25), (50, -25)):
        hole(tag, px, py, 2.6)
    return Piece(tag, ends, "middles of the two lower holes")


def shard(seed: int) -> Piece:
    """A small torn scrap, painted or bare."""
    luck = np.random.default_rng(seed)
    scrap = blank(-45, -40, 90, 80, 0.25)
    angles, radii = np.sort(luck.random(5)) * 2 * np.pi, 14 + 20 * luck.random(5)
    corners = np.column_stack([radii * np.cos(angles), radii * np.sin(angles)])
    outline = torn([(float(x), float(y), 0.1) for x, y in corners], luck)
    scrap.mask[:] = filled(scrap, outline)
    x, y = scrap.where()
    way = luck.random() * 7
    bend = 0.012 * (x * np.cos(way) + y * np.sin(way)) ** 2
    scrap.height[:] = 2 + bend + 0.5 * cloud(scrap, luck, 40, 1.8)
    near = reach(scrap, outline)
    if seed % 2:
        painted(scrap, luck, near)
    else:
        bare(scrap, luck, STEEL, rough=0.4)
        rusted(scrap, luck, 0.6)
    scorched(scrap, luck, near, depth=16)
    return Piece(scrap)


def _rivet_or_hole(sheet: Surface, x: float, y: float, there: bool) -> None:
    if there:
        rivet(sheet, x, y)
    else:
        hole(sheet, x, y, 2.1)


def _round_the_ring(degrees: float) -> tuple[float, float]:
    return RING_RADIUS * float(np.sin(np.radians(degrees))), RING_RADIUS * float(np.cos(np.radians(degrees)))


def _machined(flange: Surface, luck: np.random.Generator, radius: Array, angle: Array) -> None:
    """Turned steel with concentric grooves, rust, and what is left of a red primer on one side."""
    turned = np.interp(radius, np.linspace(245, 305, 480), luck.standard_normal(480)).astype(np.float32)
    flange.height += 0.012 * turned
    bare(flange, luck, STEEL, rough=0.28)
    flange.colour *= (1 + 0.05 * turned)[..., None]
    primer = rise(cloud(flange, luck, 120, 1.7) - 0.02 * (angle + 12), 0.1, 0.35) * rise(radius, 262, 264)
    coated(flange, PRIMER, primer, rough=0.75)
    rusted(flange, luck, 0.7)
