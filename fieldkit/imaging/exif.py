"""What a camera wrote, read from the tags that the decoder child found (Exif 2.32, CIPA DC-008-2019).

Pure: texts and pairs of integers in, a `Capture` out. Hemispheres are required, never assumed; sums are made
of exact fractions; nothing is corrected.
"""

import unicodedata
from collections.abc import Mapping
from fractions import Fraction
from typing import Annotated, Final

from msgspec import Meta, Struct, structs

from fieldkit.model.capture import Capture, Position, PositionProblem

_LONGEST = 1000
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})

Found = Annotated[str, Meta(max_length=_LONGEST)]
Part = Annotated[int, Meta(ge=-(2**31), lt=2**32)]
Ratio = tuple[Part, Part]
Ratios = Annotated[tuple[Ratio, ...], Meta(max_length=8)]


WAYS: Final[Mapping[Fraction | int, int]] = {0: 1, 1: -1, 2: 1, 3: -1}
"""What GPSAltitudeRef says of a height: above or below."""


class Tags(Struct, frozen=True, forbid_unknown_fields=True):
    """Tags by the names that exifread gives them; a whole number is a ratio over 1."""

    texts: dict[str, Found] = {}
    numbers: dict[str, Ratios] = {}


def capture(tags: Tags, *, maker_note: bool = False) -> Capture | None:
    """Everything that we keep of `tags`; `None` where the file holds none of it.

    `maker_note`: whether there is one. It is not read, and may hold what the tags do not.
    """
    position, problem = _position(tags)
    found = Capture(
        make=_name(tags, "Image Make"),
        model=_name(tags, "Image Model"),
        body_serial=_name(tags, *_anywhere("BodySerialNumber")),
        lens_model=_name(tags, *_anywhere("LensModel")),
        lens_serial=_name(tags, *_anywhere("LensSerialNumber")),
        software=_name(tags, "Image Software"),
        time_text=_text(tags, *_anywhere("DateTimeOriginal")),
        offset_text=_text(tags, *_anywhere("OffsetTimeOriginal")),
        subsec=_text(tags, *_anywhere("SubSecTimeOriginal")),
        digitized_text=_text(tags, *_anywhere("DateTimeDigitized")),
        digitized_offset_text=_text(tags, *_anywhere("OffsetTimeDigitized")),
        digitized_subsec=_text(tags, *_anywhere("SubSecTimeDigitized")),
        changed_text=_text(tags, "Image DateTime"),
        changed_offset_text=_text(tags, *_anywhere("OffsetTime")),
        changed_subsec=_text(tags, *_anywhere("SubSecTime")),
        gps_time=_gps_time(tags),
        orientation=_orientation(tags),
        focal_mm=_decimal(tags, "EXIF FocalLength"),
        focal_35mm=_decimal(tags, "EXIF FocalLengthIn35mmFilm"),
        exposure=_exposure(tags),
        f_number=_decimal(tags, "EXIF FNumber"),
        iso=_decimal(tags, "EXIF ISOSpeedRatings"),
        position=position,
        position_problem=problem,
    )
    told = structs.replace(
        found,
        body_serial_not_read=maker_note and found.body_serial is None,
        lens_serial_not_read=maker_note and found.lens_serial is None,
    )
    return None if told == Capture() else told


def visible(text: str) -> str:
    """`text` in normal form C; what cannot be seen, or reorders its surroundings, is spelled as an escape."""
    if text.isascii() and text.isprintable():
        return text[:_LONGEST]
    composed = unicodedata.normalize("NFC", text)
    shown = "".join(_escape(c) if unicodedata.category(c) in _HIDDEN else c for c in composed)
    return shown[:_LONGEST]


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _anywhere(name: str) -> tuple[str, str]:
    """A tag of the camera's directory under both its names: where it belongs, and where it is found as well."""
    return f"EXIF {name}", f"Image {name}"


def _text(tags: Tags, *names: str) -> str | None:
    """What stands in the first of these tags that says anything."""
    texts = (visible(tags.texts.get(name, "")) for name in names)
    return next((text for text in texts if text.strip()), None)


def _name(tags: Tags, *names: str) -> str | None:
    """A text without the blanks that several makers pad it with."""
    text = _text(tags, *names)
    return text.strip() if text else None


def _orientation(tags: Tags) -> int | None:
    value = _number(tags, "Image Orientation")
    return int(value) if value is not None and value in range(1, 9) else None


def _number(tags: Tags, name: str) -> Fraction | None:
    ratios = tags.numbers.get(name, ())
    return _fraction(ratios[0]) if ratios else None


def _fraction(ratio: Ratio) -> Fraction | None:
    return Fraction(*ratio) if ratio[1] else None


def _decimal(tags: Tags, name: str) -> str | None:
    """A quantity of which zero means "not known"."""
    value = _number(tags, name)
    return _plain(value, places=4) if value else None


def _exposure(tags: Tags) -> str | None:
    value = _number(tags, "EXIF ExposureTime")
    if value is None or value <= 0:
        return None
    return str(value)


def _plain(value: Fraction, places: int) -> str:
    text = _fixed(value, places).rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def _fixed(value: Fraction, places: int) -> str:
    whole, rest = divmod(abs(round(value * 10**places)), 10**places)
    return f"{'-' if value < 0 else ''}{whole}.{rest:0{places}}"


def _position(tags: Tags) -> tuple[Position | None, PositionProblem | None]:
    lat, lon = (tags.numbers.get(f"GPS GPS{axis}", ()) for axis in ("Latitude", "Longitude"))
    if not (lat and lon):
        return None, "incomplete" if lat or lon else None
    north, east = _sign(tags, "Latitude", "NS"), _sign(tags, "Longitude", "EW")
    if north is None or east is None:
        return None, "no_hemisphere"
    parallel, meridian = _angle(lat), _angle(lon)
    if parallel is None or meridian is None:
        return None, "undefined"
    if not (_on_earth(lat, parallel, 90) and _on_earth(lon, meridian, 180)):
        return None, "out_of_range"
    known = _number(tags, "GPS GPSAltitude") is not None
    position = Position(
        lat=_degrees(north * parallel),
        lon=_degrees(east * meridian),
        altitude_m=_altitude(tags),
        datum=_name(tags, "GPS GPSMapDatum"),
    )
    if parallel == meridian == 0:
        return position, "zero"
    return position, "altitude" if known and position.altitude_m is None else None


def _sign(tags: Tags, axis: str, letters: str) -> int | None:
    """+1 for the first of `letters`, -1 for the second, `None` for anything else or nothing."""
    letter = tags.texts.get(f"GPS GPS{axis}Ref", "").strip().upper()[:1]
    return {letters[0]: 1, letters[1]: -1}.get(letter)


def _angle(parts: Ratios) -> Fraction | None:
    """Degrees of degrees, minutes and seconds, each of which may carry the decimals (Exif 2.32, 4.6.6).

    Minutes or seconds written 0/0 are not given and count as none; any other zero denominator is no number.
    """
    total = Fraction(0)
    for place, ratio in enumerate(parts[:3]):
        if place and ratio == (0, 0):
            continue
        value = _fraction(ratio)
        if value is None:
            return None
        total += value / 60**place
    return total


def _on_earth(parts: Ratios, angle: Fraction, limit: int) -> bool:
    minutes_and_seconds = (Fraction(*ratio) for ratio in parts[1:3] if ratio[1])
    return angle <= limit and parts[0][0] >= 0 and all(0 <= value <= 60 for value in minutes_and_seconds)


def _degrees(angle: Fraction) -> str:
    text = _fixed(angle, 7)
    return text if text.startswith("-") and text.strip("-0.") else f"+{text.lstrip('-')}"


def _altitude(tags: Tags) -> str | None:
    """Metres above (0, 2, or absent: the standard's default) or below (1, 3) the surface that the camera goes by.

    Any other GPSAltitudeRef leaves open which way the height goes: it is not kept. The surface is sea level; in
    Exif 3.0 (4.6.7.1.6) it is so for 2 and 3, and the ellipsoid for 0 and 1, which cameras do not keep to.
    """
    height = _number(tags, "GPS GPSAltitude")
    if height is None:
        return None
    way = WAYS.get(_number(tags, "GPS GPSAltitudeRef") or 0)
    return None if way is None else _plain(way * height, places=3)


def _gps_time(tags: Tags) -> str | None:
    day = _name(tags, "GPS GPSDate")
    clock = [_fraction(ratio) for ratio in tags.numbers.get("GPS GPSTimeStamp", ())]
    known = [part for part in clock if part is not None and part >= 0]
    time = ":".join(_two_digits(part) for part in known) if len(known) == len(clock) == 3 else None
    return " ".join(part for part in (day, time) if part) or None


def _two_digits(part: Fraction) -> str:
    whole, dot, rest = _plain(part, places=3).partition(".")
    return f"{whole:0>2}{dot}{rest}"
