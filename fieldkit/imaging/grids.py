"""Grids of tiles, as phones store large pictures in HEIF and AVIF (ISO/IEC 23008-12, 6.6.2.3); for the child.

Libraries decode a grid as a whole alone, and keep it several times over. A tile that is put into a file of its own,
with the properties that it has in the large one, is a picture that the same decoder reads.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from fieldkit.imaging.boxes import Box, Numbers, boxes, kinds, made, places, within
from fieldkit.imaging.turning import STAY, UPRIGHT

CODED: Final = (b"hvc1", b"av01")
ROTATED: Final = (1, 8, 3, 6)
"""Exif orientations of `irot`, which turns by so many quarters against the clock."""
MIRRORED: Final = (4, 2)
"""Of `imir`: top and bottom change places, or left and right."""
ALPHA: Final = (b"urn:mpeg:hevc:2015:auxid:1", b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha")


class Property(NamedTuple):
    """A box that describes an item, and whether nobody may show the item who does not understand it."""

    kind: bytes
    content: bytes
    essential: bool


class Items:
    """The tables of a file of items. Raises `EOFError` if they are cut off or missing."""

    def __init__(self, data: bytes) -> None:
        self.data, whole = data, Box(b"", 0, len(data))
        meta, brands = within(data, whole, b"meta"), within(data, whole, b"ftyp")
        if meta is None or brands is None:
            raise EOFError
        self._meta = Box(b"meta", meta.start + 4, meta.end)
        self._brands = data[brands.start : brands.end]
        self.kinds, self.places = dict(kinds(data, self._meta)), places(data, self._meta)
        first = self._numbers(b"pitm")
        self.primary = first.next(2 if first.next(4) >> 24 == 0 else 4)
        self.properties = self._owned()

    def refer(self, kind: bytes) -> dict[int, tuple[int, ...]]:
        """To which items which items refer in this way (14496-12, 8.11.12)."""
        table = within(self.data, self._meta, b"iref")
        if table is None:
            return {}
        size = 2 if self.data[table.start] == 0 else 4
        found = {}
        for one in boxes(self.data, table.start + 4, table.end):
            if one.kind == kind:
                numbers = Numbers(self.data, one.start, one.end)
                source, many = numbers.next(size), numbers.next(2)
                found[source] = tuple(numbers.next(size) for _ in range(many))
        return found

    def owned(self, number: int, *kinds: bytes) -> list[Property]:
        """Properties of an item that are of these kinds."""
        return [one for one in self.properties.get(number, ()) if one.kind in kinds]

    def content(self, number: int) -> Numbers:
        """What an item holds."""
        start, length = self.places.get(number, (0, 0))
        return Numbers(self.data, start, min(start + length, len(self.data)))

    def alone(self, number: int) -> bytes:
        """A coded picture as a file of its own, in the colours of the picture of which it may be a part."""
        coded = self.places[number].of(self.data)
        own = self.properties[number]
        if not self.owned(number, b"colr"):
            own = [*own, *self.owned(self.primary, b"colr")]
        brands = made(b"ftyp", self._brands)
        at = len(brands) + 8
        index = bytes(place | one.essential << 7 for place, one in enumerate(own, 1))
        tables = (
            made(b"hdlr", bytes(4), b"pict", bytes(13), version=0),
            made(b"pitm", _short(1), version=0),
            made(b"iinf", _short(1), made(b"infe", _short(1, 0), self.kinds[number], b"\0", version=2), version=0),
            made(
                b"iprp",
                made(b"ipco", *(made(one.kind[:4], one.kind[4:], one.content) for one in own)),
                made(b"ipma", _long(1), _short(1), bytes((len(own),)), index, version=0),
            ),
            made(b"iloc", b"\x44\0", _short(1, 1, 0, 1), _long(at, len(coded)), version=0),
        )
        data = made(b"mdat", coded)
        return brands + data + made(b"meta", *tables, version=0)

    def _numbers(self, kind: bytes) -> Numbers:
        box = within(self.data, self._meta, kind)
        if box is None:
            raise EOFError
        return Numbers(self.data, box.start, box.end)

    def _owned(self) -> dict[int, list[Property]]:
        """The properties of each item (23008-12, 9.3)."""
        store = within(self.data, self._meta, b"iprp", b"ipco")
        table = within(self.data, self._meta, b"iprp", b"ipma")
        if store is None or table is None:
            raise EOFError
        known = [
            (box.kind, self.data[box.start : box.end]) for box in boxes(self.data, store.start, store.end)
        ]  # once: many items may own the same one
        numbers, found = Numbers(self.data, table.start, table.end), {}
        head = numbers.next(4)
        of_item, of_index = 4 if head >> 24 else 2, 2 if head & 1 else 1
        for _ in range(numbers.next(4)):
            item, owned = numbers.next(of_item), []
            for _ in range(numbers.next(1)):
                essential, index = divmod(numbers.next(of_index), 1 << 8 * of_index - 1)
                if 0 < index <= len(known):
                    owned.append(Property(*known[index - 1], bool(essential)))
            found[item] = owned
        return found


class Grid(NamedTuple):
    """Width and height before the picture is turned as `orientation` says, and those of each of its tiles.

    `numbers`: the items that are its tiles, rows from the top. They reach beyond it at the right and the bottom.
    """

    width: int
    height: int
    across: int
    tile: tuple[int, int]
    items: Items
    numbers: tuple[int, ...]
    orientation: int

    def file(self, at: int) -> bytes:
        """The tile at this place, as a file of its own."""
        return self.items.alone(self.numbers[at])


def size_of_grid(data: bytes) -> tuple[int, int] | None:
    """Width and height of the grid that is the picture of a file, by its own account; none if it is no grid."""
    try:
        items = Items(data)
        if items.kinds.get(items.primary) != b"grid":
            return None
        *_, width, height = _layout(items)
    except (EOFError, IndexError):
        return None
    return width, height


def grid(data: bytes) -> Grid | None:
    """The grid that is the picture of a file; none if it is no grid, or one that is more than its tiles."""
    try:
        items = Items(data)
        return _grid(items) if items.kinds.get(items.primary) == b"grid" else None
    except EOFError:
        return None


def _layout(items: Items) -> tuple[int, int, int, int]:
    """Tiles down and across, width and height."""
    layout = items.content(items.primary)
    _, wide, down, across = layout.next(1), layout.next(1), layout.next(1) + 1, layout.next(1) + 1
    size = 4 if wide & 1 else 2
    return down, across, layout.next(size), layout.next(size)


def _grid(items: Items) -> Grid | None:
    down, across, width, height = _layout(items)
    numbers = items.refer(b"dimg").get(items.primary, ())
    plain = len(numbers) == across * down and all(_plain(items, number) for number in numbers)
    cropped = items.owned(items.primary, b"clap")
    if not plain or cropped or _transparent(items):
        return None
    tile = _sides(items, numbers[0])
    covers = width <= tile[0] * across and height <= tile[1] * down
    return Grid(width, height, across, tile, items, numbers, _orientation(items)) if covers else None


def _plain(items: Items, number: int) -> bool:
    """Whether a tile is a picture that lies in one piece and is shown as it is coded."""
    turned = items.owned(number, b"irot", b"imir", b"clap")
    return items.kinds.get(number) in CODED and number in items.places and not turned


def _transparent(items: Items) -> bool:
    beside = (number for number, of in items.refer(b"auxl").items() if items.primary in of)
    kinds = [one.content[4:] for number in beside for one in items.owned(number, b"auxC")]
    return any(kind.startswith(ALPHA) for kind in kinds)


def _sides(items: Items, number: int) -> tuple[int, int]:
    for one in items.owned(number, b"ispe"):
        return int.from_bytes(one.content[4:8], "big"), int.from_bytes(one.content[8:12], "big")
    return 0, 0


def _orientation(items: Items) -> int:
    """How the grid is turned before it is shown, as Exif would say it."""
    turn = STAY
    for one in items.owned(items.primary, b"irot", b"imir"):
        known: Sequence[int] = ROTATED if one.kind == b"irot" else MIRRORED
        turn = turn.then(UPRIGHT[known[one.content[0] % len(known)]])
    return next(number for number, known_turn in UPRIGHT.items() if known_turn == turn)


def _short(*numbers: int) -> bytes:
    return b"".join(number.to_bytes(2, "big") for number in numbers)


def _long(*numbers: int) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in numbers)
