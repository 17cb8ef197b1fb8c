"""Large pictures, laid out as phones lay out theirs: grids of tiles in HEIF and AVIF (ISO/IEC 23008-12)."""

import base64
import struct
from collections.abc import Sequence

from fieldkit.imaging.boxes import made
from fieldkit.imaging.grids import CODED, Items, Property

Size = tuple[int, int]

HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAVZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA"
    "ACJpbG9jAAAAAERAAAEAAQAAAAABegABAAAAAAAAAOQAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRt"
    "AAAAAAABAAAA1mlwcnAAAAC3aXBjbwAAAHhodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMA"
    "AAMAHroCQGEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSRprm4CGgwIAAAMAMgAAAwACEGIAAQAHRAHBcrAiQAAAABNjb2xy"
    "bmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABAAAAAQAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgQIDBAAAAOxt"
    "ZGF0AAAA4CgBrw7g5q/tXnX6eFf/8o/yHzwizhGF9xReXgUhtL6Cv7iD7/E7+n3mGFqi+crTY7loKNGUQglub9vx9ztYqwdOoAjl"
    "ciLw47rwf95M9Dy6NuK+gASUyMrXl5g10HVN9IpL2ACkkXCyEmG+4WFjtm0DQYnSft1MF49TZsEpUj8npeLRCzdjo+3I07nH/7zB"
    "9f9y3//NTMT9bYouj+uPKrVmuCQ6uhn/rs71R0EhUafp/Gz+JWDsXPXsCE/Ng/sWfH/whMP/YU4lAAAJfIBmrC4YB68lHtlTHB4b"
    "zVLClXFA"
)
"""A HEIF of 64 x 64 pixels: red at the left of the top, blue at the right, else white."""


def grid(heif: bytes, width: int, height: int) -> bytes | None:
    """A HEIF of that size, tiled with the first tile of `heif`; nothing if it is not tiled itself."""
    items = Items(heif)
    tiles = items.refer(b"dimg").get(items.primary, ())
    if len(tiles) < 4:
        return None
    (shape,) = items.owned(tiles[0], b"ispe")
    wide, high = struct.unpack(">II", shape.content[4:12])
    return grid_of([items.alone(tiles[0])], -(-width // wide), (width, height), down=-(-height // high))


def grid_of(
    files: Sequence[bytes],
    across: int,
    size: Size,
    *,
    down: int = 0,
    turned: Sequence[Property] = (),
    alpha: bool = False,
) -> bytes:
    """A picture of that size from the pictures in `files`, rows from the top. The last one is repeated.

    `turned`: properties of the whole. `alpha`: beside it lies one of its tiles as what is transparent.
    """
    known = [Items(file) for file in files]
    down = down or -(-len(known) // across)
    many = across * down
    coded = [_coded(one) for one in known]
    layout = struct.pack(">BBBBII", 0, 1, down - 1, across - 1, *size)
    codec = known[0].kinds[known[0].primary]
    of_tile = known[0].properties[known[0].primary]
    of_whole = [Property(b"ispe", bytes(4) + struct.pack(">II", *size), False), *turned]
    of_alpha = [*of_tile, Property(b"auxC", bytes(4) + b"urn:mpeg:hevc:2015:auxid:1\0", True)] if alpha else []
    owners = [of_whole, *[of_tile] * many, *([of_alpha] if alpha else [])]
    kinds = [b"grid", *[codec] * (len(owners) - 1)]
    start = 24 + 8  # after the brands, and the head of the data
    spans, data = [(start, len(layout))], layout
    for number in range(len(owners) - 1):
        if number < len(coded):
            place = start + len(data), len(coded[number])
            data += coded[number]
        spans.append(place)
    brand = b"avif" if codec == b"av01" else b"heic"
    return b"".join(
        (
            made(b"ftyp", brand, bytes(4), b"mif1", brand),
            made(b"mdat", data),
            _tables(kinds, owners, spans, alpha=alpha),
        )
    )


def _coded(items: Items) -> bytes:
    assert items.kinds[items.primary] in CODED
    start, length = items.places[items.primary]
    return items.data[start : start + length]


def _tables(
    kinds: Sequence[bytes], owners: Sequence[Sequence[Property]], spans: Sequence[tuple[int, int]], *, alpha: bool
) -> bytes:
    every = list(dict.fromkeys(one for owner in owners for one in owner))
    numbers = range(1, len(kinds) + 1)
    tiles = numbers[1:-1] if alpha else numbers[1:]
    infos = [
        made(b"infe", struct.pack(">HH", number, 0), kind, b"\0", version=2, flags=int(number > 1))
        for number, kind in zip(numbers, kinds, strict=True)
    ]
    owned = [
        struct.pack(">HB", number, len(owner)) + bytes(every.index(one) + 1 | one.essential << 7 for one in owner)
        for number, owner in zip(numbers, owners, strict=True)
    ]
    places = [struct.pack(">HHHII", number, 0, 1, *span) for number, span in zip(numbers, spans, strict=True)]
    of_alpha = [made(b"auxl", struct.pack(">HHH", numbers[-1], 1, 1))] if alpha else []
    return made(
        b"meta",
        made(b"hdlr", bytes(4), b"pict", bytes(13), version=0),
        made(b"pitm", struct.pack(">H", 1), version=0),
        made(b"iinf", struct.pack(">H", len(infos)), *infos, version=0),
        made(
            b"iref",
            made(b"dimg", struct.pack(f">HH{len(tiles)}H", 1, len(tiles), *tiles)),
            *of_alpha,
            version=0,
        ),
        made(
            b"iprp",
            made(b"ipco", *(made(one.kind, one.content) for one in every)),
            made(b"ipma", struct.pack(">I", len(owned)), *owned, version=0),
        ),
        made(b"iloc", b"\x44\0", struct.pack(">H", len(places)), *places, version=0),
        version=0,
    )
