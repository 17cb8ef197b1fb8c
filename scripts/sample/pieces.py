"""The invented pieces: each a surface of its own, with the points whose true distance is known."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from scripts.sample.surface import Array, Rgb, Surface, blank, blurred, cloud, filled, mix, reach, rise, torn

Point = tuple[float, float, float]

STEEL: Rgb = (0.40, 0.39, 0.37)
ALUMINIUM: Rgb = (0.55, 0.55, 0.545)
SOOT: Rgb = (0.018, 0.016, 0.015)
BURNT: Rgb = (0.10, 0.055, 0.03)


@dataclass(frozen=True, slots=True)
class Piece:
    """A surface standing on height 0, and two points on it whose distance is to be measured."""

    surface: Surface
    ends: tuple[Point, Point]
    what: str


def panel() -> Piece:
    """A torn sheet of painted skin: straight lower and left sides, rivets along them."""
    luck = np.random.default_rng(101)
    sheet = blank(-10, -10, 300, 215, 0.25)
    outline = torn(
        [
            (0, 0, 0),
            (236, 0, 0.09),
            (262, 92, 0.12),
            (205, 172, 0.11),
            (120, 140, 0.13),
            (40, 168, 0.08),
            (0, 150, 0),
        ],
        luck,
    )
    tear = outline[outline[:, 0] + outline[:, 1] > 150]
    tear = tear[(tear[:, 1] > 2) & (tear[:, 0] > 2)]
    sheet.mask[:] = filled(sheet, outline)
    near = reach(sheet, tear)
    x, y = sheet.where()
    wrinkles = cloud(x.shape, sheet.step, luck, 90, 2.0)
    sheet.height[:] = (
        2.0 + 34 * rise(x, 140, 290) ** 2 + 20 * rise(y, 70, 190) ** 2 + 2.4 * wrinkles * rise(x + y, 40, 220)
    )
    _paint(sheet, luck, near, paint=(0.080, 0.088, 0.066))
    _scorch(sheet, luck, near, depth=34)
    for along in range(8):
        _rivet(sheet, 16 + 28.0 * along, 12, missing=along in (4,))
    for up in range(1, 5):
        _rivet(sheet, 12, 12 + 30.0 * up, missing=up == 3)
    _seam(sheet)
    return Piece(sheet, ((0.0, 0.0, 2.0), (236.0, 0.0, _at(sheet, 234.5, 1.5))), "straight lower side of the panel")


def curl() -> Piece:
    """A thick plate bent to a trough, burnt all over."""
    luck = np.random.default_rng(202)
    plate = blank(-120, -85, 240, 170, 0.25)
    outline = torn([(-98, -58, 0.05), (84, -66, 0.07), (104, 8, 0.08), (70, 62, 0.06), (-92, 55, 0.07)], luck)
    plate.mask[:] = filled(plate, outline)
    near = reach(plate, outline)
    x, y = plate.where()
    lean = x * 0.94 + y * 0.34
    plate.height[:] = 4 + 0.0032 * lean**2 + 0.6 * cloud(x.shape, plate.step, luck, 60, 1.8)
    _bare(plate, luck, STEEL, rough=0.42)
    tint = cloud(x.shape, plate.step, luck, 120, 1.8) + 0.02 * x
    for low, colour in ((-0.9, (0.36, 0.23, 0.07)), (0.1, (0.22, 0.09, 0.12)), (0.8, (0.07, 0.11, 0.24))):
        plate.colour[:] = mix(
            plate.colour, colour, 0.75 * rise(tint, low, low + 0.5) * (1 - rise(tint, low + 0.9, low + 1.5))
        )
    _rust(plate, luck, 0.5)
    _scorch(plate, luck, near, depth=48)
    _scratches(plate, luck, 60, 0.06)
    for px, py in ((-70, -30), (-20, 28), (52, -26)):
        _hole(plate, px, py, 4.2)
    return Piece(plate, (_on(plate, -70, -30), _on(plate, 52, -26)), "middles of the two lower holes")


def ring() -> Piece:
    """A section of a flange with bolt holes, two bolts still in place. Its middle radius is 275 mm."""
    luck = np.random.default_rng(303)
    flange = blank(-170, 205, 340, 110, 0.25)
    x, y = flange.where()
    radius, angle = np.hypot(x, y), np.degrees(np.arctan2(x, y))
    ragged = cloud(x.shape, flange.step, luck, 40, 1.6)
    inside = (
        (radius > 250)
        & (radius < 300)
        & (angle > -30 + 0.9 * ragged)
        & (angle < 29 + 1.1 * ragged + 0.06 * (radius - 275))
    )
    flange.mask[:] = inside
    lip = 1 - rise(radius, 260.5, 261.5)
    flange.height[:] = 14 + 8 * lip - 1.2 * (1 - rise(radius, 250, 251.2)) - 1.2 * rise(radius, 298.8, 300)
    turned = np.interp(radius, np.linspace(245, 305, 480), luck.standard_normal(480)).astype(np.float32)
    flange.height += 0.012 * turned
    _bare(flange, luck, STEEL, rough=0.28)
    flange.colour *= (1 + 0.05 * turned)[..., None]
    primer = rise(cloud(x.shape, flange.step, luck, 120, 1.7) - 0.02 * (angle + 12), 0.1, 0.35) * rise(
        radius, 262, 264
    )
    flange.colour[:] = mix(flange.colour, (0.20, 0.075, 0.04), primer)
    flange.metal *= 1 - primer
    flange.rough[:] = flange.rough + (0.75 - flange.rough) * primer
    _rust(flange, luck, 0.7)
    ends = np.column_stack([275 * np.sin(np.radians([-30, 29])), 275 * np.cos(np.radians([-30, 29]))])
    _scorch(flange, luck, reach(flange, ends) - 18, depth=45)
    _scratches(flange, luck, 40, 0.05)
    places = [(275 * float(np.sin(np.radians(a))), 275 * float(np.cos(np.radians(a)))) for a in range(-24, 25, 12)]
    for number, (px, py) in enumerate(places):
        if number in (1, 3):
            _bolt(flange, px, py, turn=20.0 * number)
        else:
            _hole(flange, px, py, 5.5)
    return Piece(flange, ((*places[0], 14.0), (*places[4], 14.0)), "middles of the first and the last bolt hole")


def plate() -> Piece:
    """A small plate with invented stamped digits and four holes."""
    luck = np.random.default_rng(404)
    tag = blank(-75, -50, 150, 100, 0.1)
    x, y = tag.where()
    corner = np.hypot(np.maximum(abs(x) - 57, 0), np.maximum(abs(y) - 32, 0))
    tag.mask[:] = corner < 5
    tag.height[:] = 2 + 4.5 * rise(x + 0.7 * y, 52, 84) + 0.25 * cloud(x.shape, tag.step, luck, 60, 2)
    tag.height -= 0.7 * rise(corner, 4.2, 5)
    _bare(tag, luck, ALUMINIUM, rough=0.36)
    brushed = np.repeat(cloud((x.shape[0], 2), tag.step, luck, 4, 0.6)[:, :1], x.shape[1], axis=1)
    tag.height += 0.006 * brushed
    tag.colour *= (1 + 0.05 * brushed)[..., None]
    digits = _stamped(tag, luck, [("No.0217-46", -46, 13), ("LOT 118", -46, -11), ("00", 30, -11)])
    soft = blurred(digits, tag.step, 0.16)
    tag.height -= 0.55 * soft
    grime = cloud(x.shape, tag.step, luck, 50, 1.6)
    tag.colour[:] = mix(tag.colour, (0.035, 0.03, 0.026), 0.72 * soft + 0.5 * rise(grime, 0.9, 2.2))
    tag.rough[:] = np.clip(tag.rough + 0.4 * soft + 0.4 * rise(grime, 0.9, 2.2), 0, 1)
    _scratches(tag, luck, 90, 0.03)
    for px, py in ((-50, 25), (50, 25), (-50, -25), (50, -25)):
        _hole(tag, px, py, 2.6)
    return Piece(tag, (_on(tag, -50, -25), _on(tag, 50, -25)), "middles of the two lower holes")


def board() -> Piece:
    """A printed circuit board with one corner broken off."""
    luck = np.random.default_rng(505)
    card = blank(-80, -55, 160, 110, 0.125)
    break_line = torn([(-70, -45, 0), (70, -45, 0), (70, 6, 0.06), (30, 45, 0), (-70, 45, 0)], luck)
    card.mask[:] = filled(card, break_line)
    x, y = card.where()
    card.height[:] = 1.6 + 2.5 * rise(x, -70, 160)
    card.colour[:] = (0.008, 0.050, 0.024)
    card.rough[:] = 0.35
    card.metal[:] = 0.06
    copper = _tracks(card, luck)
    card.colour[:] = mix(card.colour, (0.020, 0.088, 0.040), copper)
    card.height += 0.04 * copper
    for px, py, wide, deep, pins, text in (
        (-38, 18, 26, 26, 12, "0000"),
        (6, -16, 34, 12, 12, "1234"),
        (-44, -22, 16, 10, 5, "56"),
        (14, 24, 18, 12, 6, "789"),
        (44, -24, 12, 10, 4, "00"),
    ):
        _chip(card, px, py, wide, deep, pins, text)
    for px, py in ((-8, 24), (-8, 10), (48, -2)):
        _can(card, px, py, 5.0)
    _connector(card)
    for px, py in ((-65, 40), (-65, -40), (65, -40)):
        _hole(card, px, py, 1.7, rim=(0.60, 0.48, 0.22))
    edge = break_line[(break_line[:, 0] > 29) & (break_line[:, 1] > 5)]
    _scorch(card, luck, reach(card, edge), depth=24)
    return Piece(
        card, ((-70.0, -45.0, 1.6), (70.0, -45.0, _at(card, 69.5, -44.5))), "longer unbroken side of the board"
    )


def shard(seed: int) -> Piece:
    """A small torn scrap."""
    luck = np.random.default_rng(seed)
    scrap = blank(-45, -40, 90, 80, 0.25)
    angles = np.sort(luck.random(5)) * 2 * np.pi
    radii = 14 + 20 * luck.random(5)
    outline = torn(
        [(float(r * np.cos(a)), float(r * np.sin(a)), 0.1) for a, r in zip(angles, radii, strict=True)], luck
    )
    scrap.mask[:] = filled(scrap, outline)
    x, y = scrap.where()
    way = luck.random() * 7
    scrap.height[:] = (
        2 + 0.012 * (x * np.cos(way) + y * np.sin(way)) ** 2 + 0.5 * cloud(x.shape, scrap.step, luck, 40, 1.8)
    )
    if seed % 2:
        _paint(scrap, luck, reach(scrap, outline), paint=(0.080, 0.088, 0.066))
    else:
        _bare(scrap, luck, STEEL, rough=0.4)
        _rust(scrap, luck, 0.6)
    _scorch(scrap, luck, reach(scrap, outline), depth=16)
    return Piece(scrap, ((0.0, 0.0, 2.0), (1.0, 0.0, 2.0)), "")


PIECES: dict[str, Callable[[], Piece]] = {
    "panel": panel,
    "curl": curl,
    "ring": ring,
    "plate": plate,
    "board": board,
    **{f"shard {seed}": (lambda seed=seed: shard(seed)) for seed in range(601, 607)},
}


def _at(surface: Surface, x: float, y: float) -> float:
    row, column = round((y - surface.bottom) / surface.step), round((x - surface.left) / surface.step)
    return float(surface.height[row, column])


def _on(surface: Surface, x: float, y: float) -> Point:
    """The middle of a hole, at the height of its rim."""
    return x, y, _at(surface, x, y)


def _bare(surface: Surface, luck: np.random.Generator, metal: Rgb, rough: float) -> None:
    worn = cloud(surface.height.shape, surface.step, luck, 80, 1.3)
    surface.colour[:] = np.array(metal, np.float32) * (1 + 0.07 * worn)[..., None]
    surface.metal[:] = 1
    surface.rough[:] = np.clip(rough + 0.08 * worn, 0.12, 1)


def _paint(surface: Surface, luck: np.random.Generator, near: Array, paint: Rgb) -> None:
    """Dull paint over aluminium, flaked off towards the tear."""
    _bare(surface, luck, ALUMINIUM, rough=0.4)
    flakes = cloud(surface.height.shape, surface.step, luck, 26, 1.25)
    kept = rise(flakes + 0.055 * near, 0.55, 0.68)
    shade = 1 + 0.08 * cloud(surface.height.shape, surface.step, luck, 120, 1.6)
    surface.colour[:] = mix(surface.colour, np.array(paint, np.float32) * shade[..., None], kept)
    surface.metal *= 1 - kept
    surface.rough += (0.62 - surface.rough) * kept
    surface.height += 0.12 * kept
    _scratches(surface, luck, 70, 0.05)


def _rust(surface: Surface, luck: np.random.Generator, amount: float) -> None:
    spots = cloud(surface.height.shape, surface.step, luck, 60, 1.25)
    share = amount * rise(spots, 0.5, 1.7)
    tone = 1 + 0.25 * cloud(surface.height.shape, surface.step, luck, 6, 0.8)
    surface.colour[:] = mix(surface.colour, np.array((0.19, 0.085, 0.035), np.float32) * tone[..., None], share)
    surface.metal *= 1 - 0.9 * share
    surface.rough[:] = np.clip(surface.rough + 0.5 * share, 0, 1)


def _scorch(surface: Surface, luck: np.random.Generator, near: Array, depth: float) -> None:
    """Brown, then black towards what burnt."""
    flicker = depth * (0.30 * cloud(surface.height.shape, surface.step, luck, 70, 1.7))
    brown, black = 1 - rise(near + flicker, 0.3 * depth, 1.3 * depth), 1 - rise(near + flicker, 0, 0.62 * depth)
    surface.colour[:] = mix(mix(surface.colour, BURNT, 0.65 * brown), SOOT, 0.9 * black)
    surface.metal *= (1 - 0.55 * brown) * (1 - 0.9 * black)
    surface.rough += (0.85 - surface.rough) * np.maximum(0.5 * brown, black)


def _scratches(surface: Surface, luck: np.random.Generator, number: int, depth: float) -> None:
    """Fine bright lines."""
    rows, columns = surface.height.shape
    picture = Image.new("L", (columns, rows))
    draw = ImageDraw.Draw(picture)
    for _ in range(number):
        x, y, angle, length = (
            luck.random() * columns,
            luck.random() * rows,
            luck.normal(0.5, 0.5),
            luck.exponential(0.09) * columns,
        )
        tone = int(40 + 150 * luck.random())
        draw.line((x, y, x + length * np.cos(angle), y + length * np.sin(angle)), fill=tone, width=1)
    share = np.asarray(picture, np.float32) / 255
    surface.height -= depth * share
    surface.colour[:] = mix(surface.colour, ALUMINIUM, 0.55 * share)
    surface.metal[:] = np.maximum(surface.metal, 0.7 * share)


def _seam(sheet: Surface) -> None:
    """A pressed bead parallel to the lower side."""
    _, y = sheet.where()
    sheet.height += 1.6 * np.exp(-(((y - 52) / 3.2) ** 2)) - 0.25 * np.exp(-(((y - 26) / 0.5) ** 2))


def _rivet(sheet: Surface, px: float, py: float, missing: bool) -> None:
    if missing:
        _hole(sheet, px, py, 2.1)
        return
    x, y = sheet.where()
    away = np.hypot(x - px, y - py)
    sheet.height += 1.4 * np.sqrt(np.maximum(1 - (away / 3.4) ** 2, 0)) - 0.35 * np.exp(
        -(((away - 4.0) / 0.5) ** 2)
    )
    grime = np.exp(-(((away - 3.8) / 0.8) ** 2))
    sheet.colour[:] = mix(sheet.colour, (0.05, 0.04, 0.03), 0.6 * grime)
    worn = 1 - rise(away, 1.0, 2.4)
    sheet.colour[:] = mix(sheet.colour, ALUMINIUM, 0.5 * worn)
    sheet.metal[:] = np.maximum(sheet.metal, 0.5 * worn)


def _hole(surface: Surface, px: float, py: float, radius: float, rim: Rgb | None = None) -> None:
    x, y = surface.where()
    away = np.hypot(x - px, y - py)
    if rim is not None:
        ring_share = 1 - rise(away, radius + 0.9, radius + 1.1)
        surface.colour[:] = mix(surface.colour, rim, ring_share)
        surface.metal[:] = np.maximum(surface.metal, ring_share)
    surface.height -= 0.5 * (1 - rise(away, radius, radius + 0.8))
    surface.mask[away < radius] = 0


def _bolt(surface: Surface, px: float, py: float, turn: float) -> None:
    """Washer and hexagonal head."""
    x, y = surface.where()
    away, angle = np.hypot(x - px, y - py), np.arctan2(y - py, x - px) + np.radians(turn)
    side = away * np.cos((angle + np.pi / 6) % (np.pi / 3) - np.pi / 6)
    surface.height += 1.6 * (away < 10.5) + np.where(side < 8, 6.5 - 0.8 * rise(away, 7.4, 9), 0)
    covered = (away < 10.5).astype(np.float32)
    surface.colour[:] = mix(surface.colour, (0.30, 0.28, 0.25), 0.85 * covered)
    surface.metal[:] = np.maximum(surface.metal, 0.85 * covered)
    surface.rough += (0.4 - surface.rough) * 0.7 * covered


def _lettering(surface: Surface, lines: list[tuple[str, float, float, float]]) -> Array:
    """1 where the strokes of (text, x, y of its middle, size in mm) are."""
    rows, columns = surface.height.shape
    picture = Image.new("L", (columns, rows))
    draw = ImageDraw.Draw(picture)
    for text, x, y, size in lines:
        font = ImageFont.load_default(size / surface.step)
        place = ((x - surface.left) / surface.step, rows - 1 - (y - surface.bottom) / surface.step)
        draw.text(place, text, fill=255, font=font, anchor="mm", stroke_width=round(0.03 * size / surface.step))
    return np.asarray(picture, np.float32)[::-1] / 255


def _stamped(surface: Surface, luck: np.random.Generator, lines: list[tuple[str, float, float]]) -> Array:
    """Digits struck one by one with hand punches, from (text, x, y of the first): none stands quite straight."""
    places = [
        (sign, x + 9.6 * number + luck.normal(0, 0.25), y + luck.normal(0, 0.35), 14.0)
        for text, x, y in lines
        for number, sign in enumerate(text)
    ]
    return _lettering(surface, places) * (1 + 0.12 * cloud(surface.height.shape, surface.step, luck, 30, 1.5))


def _tracks(card: Surface, luck: np.random.Generator) -> Array:
    """Conductor tracks: runs along the sides with one bend at 45 degrees."""
    rows, columns = card.height.shape
    picture = Image.new("L", (columns, rows))
    draw = ImageDraw.Draw(picture)
    for _ in range(34):
        x, y = float(luck.integers(4, 60)) * columns / 64, float(luck.integers(4, 44)) * rows / 48
        way, run, slant = (
            luck.choice([-1, 1]),
            luck.integers(6, 20) * columns / 64,
            luck.integers(1, 6) * columns / 64,
        )
        for lane in range(int(luck.integers(2, 6))):
            shift = lane * 1.5 / card.step
            points = [(x, y + shift), (x + way * (run - 0.4 * shift), y + shift)]
            points += [
                (points[1][0] + way * slant, y + shift + slant),
                (points[1][0] + way * slant, y + shift + 2 * slant),
            ]
            draw.line(points, fill=255, width=round(0.55 / card.step))
            for end in (points[0], points[-1]):
                draw.circle(end, 0.75 / card.step, fill=255)
    return np.asarray(picture, np.float32) / 255


def _block(card: Surface, px: float, py: float, wide: float, deep: float) -> Array:
    x, y = card.where()
    return ((abs(x - px) < wide / 2) & (abs(y - py) < deep / 2)).astype(np.float32)


def _lay(card: Surface, share: Array, height: float, colour: Rgb, metal: float, rough: float) -> None:
    card.height[:] = np.where(share > 0, height, card.height)
    card.colour[:] = mix(card.colour, colour, share)
    card.metal += (metal - card.metal) * share
    card.rough += (rough - card.rough) * share


def _chip(card: Surface, px: float, py: float, wide: float, deep: float, pins: int, text: str) -> None:
    for number in range(pins):
        along = px - wide / 2 + wide * (number + 0.5) / pins
        _lay(card, _block(card, along, py, 0.42 * wide / pins, deep + 4.4), 2.2, (0.62, 0.62, 0.60), 1, 0.3)
    _lay(card, _block(card, px, py, wide, deep), 3.8, (0.022, 0.022, 0.024), 0, 0.5)
    x, y = card.where()
    dot = (np.hypot(x - px + wide / 2 - 2, y - py + deep / 2 - 2) < 0.8).astype(np.float32)
    card.height -= 0.3 * dot
    card.colour[:] = mix(card.colour, (0.30, 0.30, 0.29), 0.8 * _lettering(card, [(text, px, py, 0.42 * deep)]))


def _can(card: Surface, px: float, py: float, radius: float) -> None:
    x, y = card.where()
    away = np.hypot(x - px, y - py)
    _lay(card, _block(card, px, py, 2.15 * radius, 2.15 * radius), 2.6, (0.02, 0.02, 0.02), 0, 0.6)
    inside = (away < radius).astype(np.float32)
    _lay(card, inside, 9.5, (0.62, 0.62, 0.60), 1, 0.3)
    card.height -= 0.7 * rise(away, radius - 0.8, radius) * inside
    card.colour[:] = mix(card.colour, (0.03, 0.03, 0.03), inside * (y - py > 0.45 * radius))


def _connector(card: Surface) -> None:
    _lay(card, _block(card, -62, -2, 8, 44), 9, (0.50, 0.46, 0.36), 0, 0.5)
    for number in range(14):
        for side in (-2.0, 2.0):
            _lay(card, _block(card, -62 + side, -21.5 + 3 * number, 1.6, 1.6), 6, (0.30, 0.24, 0.10), 0.8, 0.4)
