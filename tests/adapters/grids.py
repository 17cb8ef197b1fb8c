"""A large HEIF, laid out as phones lay out theirs: one tile of a smaller one, many times (ISO/IEC 23008-12)."""

import struct

from fieldkit.imaging.boxes import Box, boxes, items, within

PROPERTIES = (b"hvcC", b"ispe")


def box(kind: bytes, *parts: bytes, version: int | None = None, flags: int = 0) -> bytes:
    """A box, with version and flags if it has any."""
    head = b"" if version is None else struct.pack(">I", version << 24 | flags)
    body = head + b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + kind + body


def grid(heif: bytes, width: int, height: int) -> bytes | None:
    """A HEIF of that size, tiled with the first tile of `heif`; nothing if it is not tiled itself."""
    meta = within(heif, Box(b"", 0, len(heif)), b"meta")
    if meta is None:
        return None
    inner = Box(b"meta", meta.start + 4, meta.end)
    tiles, properties = items(heif, inner, b"hvc1"), within(heif, inner, b"iprp", b"ipco")
    if len(tiles) < 4 or properties is None:
        return None
    found = {
        one.kind: heif[one.start - 8 : one.end]
        for one in reversed([*boxes(heif, properties.start, properties.end)])
    }
    side = struct.unpack(">II", found[b"ispe"][12:20])
    start, length = tiles[0]
    return _laid_out(heif[start : start + length], found[b"hvcC"], side, width, height)


def _laid_out(tile: bytes, codec: bytes, side: tuple[int, int], width: int, height: int) -> bytes:
    across, down = -(-width // side[0]), -(-height // side[1])
    tiles = range(2, 2 + across * down)
    layout = struct.pack(">BBBBII", 0, 1, down - 1, across - 1, width, height)
    infos = [_info(1, b"grid"), *(_info(number, b"hvc1") for number in tiles)]
    sizes = [box(b"ispe", struct.pack(">II", *one), version=0) for one in ((width, height), side)]
    owned = [struct.pack(">HBB", 1, 1, 2), *(struct.pack(">HBBB", number, 2, 0x81, 3) for number in tiles)]
    meta = b""
    for _ in range(2):
        at = 8 + 16 + len(meta) + 8  # where the data begin; known once the tables have been made
        places = [(1, at, len(layout)), *((number, at + len(layout), len(tile)) for number in tiles)]
        meta = box(
            b"meta",
            box(b"hdlr", bytes(4) + b"pict" + bytes(13), version=0),
            box(b"pitm", struct.pack(">H", 1), version=0),
            box(b"iinf", struct.pack(">H", len(infos)), *infos, version=0),
            box(b"iref", box(b"dimg", struct.pack(f">HH{len(tiles)}H", 1, len(tiles), *tiles)), version=0),
            box(
                b"iprp",
                box(b"ipco", codec, *sizes),
                box(b"ipma", struct.pack(">I", len(owned)), *owned, version=0),
            ),
            box(
                b"iloc",
                b"\x44\0",
                struct.pack(">H", len(places)),
                *(struct.pack(">HHHII", number, 0, 1, start, length) for number, start, length in places),
                version=0,
            ),
            version=0,
        )
    return box(b"ftyp", b"heic", bytes(4), b"mif1heic") + meta + box(b"mdat", layout, tile)


def _info(number: int, kind: bytes) -> bytes:
    hidden = int(kind != b"grid")
    return box(b"infe", struct.pack(">HH", number, 0) + kind + b"\0", version=2, flags=hidden)
