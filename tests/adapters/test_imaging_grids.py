"""A grid of tiles is taken apart into pictures that the same decoder reads; called in this process."""

import io
import random
import struct
from collections.abc import Callable, Mapping

import pytest
from PIL import Image, ImageChops

from fieldkit.imaging import child
from fieldkit.imaging.child import load_heif
from fieldkit.imaging.fineness import Fineness
from fieldkit.imaging.grids import Grid, Items, Property, grid, size_of_grid
from fieldkit.imaging.pieces import Pieces, _tiles
from fieldkit.imaging.pixels import Sight, picture
from fieldkit.imaging.protocol import SEEN
from fieldkit.imaging.rgb import TURNS
from fieldkit.imaging.sheet import Sheet
from tests.adapters.grids import HEIC, grid_of
from tests.adapters.pictures import picture as file_of
from tests.make import photo_bytes

SIZE, SIDE, ACROSS = (150, 100), 64, 3
AS_A_WHOLE = SIZE[0] * SIZE[1] * 10
ALL = (0, 0, *SIZE)


def tiles() -> list[bytes]:
    """AVIF files of a photograph's parts, with all colours: else the library blends them across the seams."""
    with Image.open(io.BytesIO(photo_bytes(5, SIZE, "PNG"))) as whole:
        places = [(left, top) for top in range(0, SIZE[1], SIDE) for left in range(0, SIZE[0], SIDE)]
        parts = [whole.crop((left, top, left + SIDE, top + SIDE)) for left, top in places]
        return [file_of("AVIF", part, quality=90, speed=10, subsampling="4:4:4") for part in parts]


@pytest.fixture(scope="module")
def tiled() -> bytes:
    return grid_of(tiles(), ACROSS, SIZE)


@pytest.fixture(scope="module")
def whole(tiled: bytes) -> Image.Image:
    """The grid as its library decodes it."""
    with Image.open(io.BytesIO(tiled), formats=["AVIF"]) as image:
        return image.convert("RGB")


def taken_apart(data: bytes) -> Grid:
    found = grid(data)
    assert found is not None
    return found


def sight(data: bytes, memory: int, decoder: str = "AVIF") -> Sight:
    opened = Sight(memory + len(data))
    opened.open(data, decoder)
    return opened


def seen(of: Sight, part: tuple[int, int, int, int], whole: tuple[int, int] = SIZE) -> Image.Image:
    width, height, rgb = of.window(*whole, *part)
    return Image.frombytes("RGB", (width, height), rgb)


def same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and ImageChops.difference(one, other).getbbox() is None


def left(of: Sight) -> int:
    assert of.sheet is not None
    return len(of.sheet._left)


def test_what_has_no_room_as_a_whole_is_the_same_picture_in_pieces(tiled: bytes, whole: Image.Image) -> None:
    roomy, tight = sight(tiled, AS_A_WHOLE), sight(tiled, AS_A_WHOLE - 1)
    assert (roomy.pieces, tight.fineness, tight.size) == (None, Fineness(), SIZE)
    assert same(seen(roomy, ALL), whole)
    assert same(seen(tight, ALL), whole)
    assert same(tight.decoded(1), whole)


def test_no_tile_is_decoded_that_nobody_looks_at(tiled: bytes, whole: Image.Image) -> None:
    opened = sight(tiled, AS_A_WHOLE - 1)
    assert same(seen(opened, (4, 4, 40, 40)), whole.crop((4, 4, 44, 44)))
    assert left(opened) == 5
    assert same(seen(opened, (20, 40, 30, 60)), whole.crop((20, 40, 50, 100)))
    assert left(opened) == 4
    seen(opened, (0, 0, 15, 10), (15, 10))
    assert left(opened) == 0


def test_parts_made_smaller_join_as_if_all_had_been_decoded(tiled: bytes) -> None:
    small, by_parts, at_once = (50, 33), sight(tiled, AS_A_WHOLE - 1), sight(tiled, AS_A_WHOLE - 1)
    joined = Image.new("RGB", small)
    for top in range(0, small[1], 11):
        joined.paste(seen(by_parts, (0, top, small[0], 11), small), (0, top))
    together = seen(at_once, (0, 0, *small), small)
    assert max(high for _, high in ImageChops.difference(joined, together).getextrema()) <= 1


def test_where_there_is_less_room_still_light_and_colour_lie_apart(tiled: bytes, whole: Image.Image) -> None:
    opened = sight(tiled, SIZE[0] * SIZE[1] * 2)
    assert opened.fineness == Fineness(2, 1, 2)
    seen(opened, ALL)
    assert opened.finest == 1
    assert opened.pixels is not None
    assert same(opened.pixels, whole.convert("L"))
    assert opened.colours is not None
    assert same(opened.colours, whole.reduce(2))


def test_where_there_is_hardly_any_room_it_is_reduced_and_says_so(tiled: bytes) -> None:
    opened = Sight(len(tiled) + SIZE[0] * SIZE[1] // 2)
    assert opened.open(tiled, "AVIF") == (*SIZE, SEEN.pack(1, 2, 0, 0))
    assert seen(opened, ALL).size == SIZE


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_grid_that_its_file_turns_is_put_together_as_it_is_shown(
    tiled: bytes, whole: Image.Image, orientation: int
) -> None:
    found = Pieces(tuple(_tiles(taken_apart(tiled)._replace(orientation=orientation), "AVIF")))
    shown = whole.transpose(TURNS[orientation]) if orientation in TURNS else whole
    sheet = Sheet(shown.size, found, Fineness())
    sheet.want((0, 0, *shown.size))
    assert same(sheet.light, shown)


TURNED: Mapping[tuple[tuple[bytes, int], ...], int] = {
    (): 1,
    ((b"irot", 1),): 8,
    ((b"irot", 2),): 3,
    ((b"irot", 3),): 6,
    ((b"imir", 0),): 4,
    ((b"imir", 1),): 2,
    ((b"irot", 1), (b"imir", 1)): 7,
    ((b"irot", 3), (b"imir", 1)): 5,
}


@pytest.mark.parametrize("turns", TURNED)
def test_turns_in_the_file_are_read_as_its_library_reads_them(turns: tuple[tuple[bytes, int], ...]) -> None:
    own = [Property(kind, bytes((value,)), True) for kind, value in turns]
    data = grid_of([file_of("AVIF", Image.new("RGB", (SIDE, SIDE)))] * 4, 2, (128, 128), turned=own)
    assert taken_apart(data).orientation == TURNED[turns]
    with Image.open(io.BytesIO(data)) as image:
        assert image.getexif().get(0x0112, 1) == TURNED[turns]
    assert Sight(1 << 30).open(data, "AVIF")[2] == SEEN.pack(TURNED[turns], 1, 0, 0)
    assert Sight(len(data) + 4 * 128 * 128).open(data, "AVIF")[2] == SEEN.pack(TURNED[turns], 1, 0, 0)


@pytest.mark.parametrize("turns", TURNED)
def test_a_heif_in_pieces_is_turned_as_its_library_turns_it(turns: tuple[tuple[bytes, int], ...]) -> None:
    load_heif()
    own = [Property(kind, bytes((value,)), True) for kind, value in turns]
    data = grid_of([HEIC] * 6, 3, (150, 100), turned=own)
    with Image.open(io.BytesIO(data), formats=["HEIF"]) as image:
        whole = image.convert("RGB")
    opened = sight(data, 150 * 100 * 9 - 1, "HEIF")
    assert (opened.pieces is not None, opened.size) == (True, whole.size)
    assert same(seen(opened, (0, 0, *whole.size), whole.size), whole)


def test_a_frame_of_heif_needs_less_memory_in_bands() -> None:
    load_heif()
    with Image.open(io.BytesIO(HEIC), formats=["HEIF"]) as image:
        whole = image.convert("RGB")
    opened = sight(HEIC, 64 * 64 * 9 - 1, "HEIF")
    assert opened.pieces is not None
    assert opened.pieces.held == 64 * 64 * 3
    assert same(seen(opened, (0, 0, 64, 64), (64, 64)), whole)
    with pytest.raises(MemoryError):
        sight(HEIC, 64 * 64 * 5, "HEIF")


def test_a_small_picture_of_a_large_grid_comes_in_shares_of_time(tiled: bytes, whole: Image.Image) -> None:
    *waits, made = picture(tiled, "AVIF", 75, len(tiled) + AS_A_WHOLE - 1, share=0)
    assert waits == [None] * 6
    assert made == (75, 50, whole.reduce(2).tobytes())


def test_the_child_goes_on_with_a_picture_until_it_is_made(tiled: bytes) -> None:
    tight = Sight(len(tiled) + AS_A_WHOLE - 1)
    tight.making = picture(tiled, "AVIF", 75, tight.memory, share=0)
    kinds = [child.answer(b"G", "AVIF", 0, b"", tight)[0] for _ in range(8)]
    assert kinds == [b"G"] * 6 + [b"R", b"D"]
    assert child.answer(b"P", "AVIF", 75, tiled, tight)[0] == b"R"


WHOLE_ONLY: Mapping[str, Callable[[], bytes]] = {
    "no grid": lambda: tiles()[0],
    "a tile too few": lambda: grid_of(tiles(), ACROSS, SIZE).replace(b"dimg\0\1\0\6", b"dimg\0\1\0\5"),
    "tiles that do not cover it": lambda: grid_of(tiles(), ACROSS, (SIDE * ACROSS + 1, 100)),
    "cropped": lambda: grid_of(tiles(), ACROSS, SIZE, turned=[Property(b"clap", bytes(32), True)]),
    "transparent": lambda: grid_of(tiles(), ACROSS, SIZE, alpha=True),
    "a tile without a size": lambda: grid_of(tiles(), ACROSS, SIZE).replace(
        b"ispe\0\0\0\0\0\0\0\x40", b"free" + bytes(8)
    ),
    "no tables": lambda: grid_of(tiles(), ACROSS, SIZE).replace(b"ipma", b"free"),
    "no items": lambda: grid_of(tiles(), ACROSS, SIZE).replace(b"iinf", b"free"),
    "no references": lambda: grid_of(tiles(), ACROSS, SIZE).replace(b"iref", b"free"),
    "no primary item": lambda: grid_of(tiles(), ACROSS, SIZE).replace(b"pitm", b"free"),
    "no file": lambda: b"",
}


@pytest.mark.parametrize("name", WHOLE_ONLY)
def test_what_is_no_plain_grid_is_not_taken_apart(name: str) -> None:
    data = WHOLE_ONLY[name]()
    assert grid(data) is None
    assert size_of_grid(data) in (None, SIZE, (SIDE * ACROSS + 1, 100))


def test_what_does_not_come_in_pieces_needs_more_memory(tiled: bytes) -> None:
    alone = tiles()[0]
    with pytest.raises(MemoryError):
        Sight(len(alone) + SIDE * SIDE * 10 - 1).open(alone, "AVIF")


def test_a_tile_that_lies_beyond_the_file_or_is_of_another_size_is_no_pixels(tiled: bytes) -> None:
    small = file_of("AVIF", Image.new("RGB", (32, 32)), quality=90, speed=10)
    found = taken_apart(tiled)
    place = found.items.places[found.numbers[-1]]
    beyond = tiled.replace(struct.pack(">II", *place), struct.pack(">II", len(tiled) - 9, place.length))
    other = found._replace(items=Items(grid_of([small], ACROSS, SIZE, down=2)))
    for of, said in ((taken_apart(beyond), "image file is truncated"), (other, "a tile of 32 x 32 pixels")):
        *_, last = _tiles(of, "AVIF")
        with pytest.raises((OSError, ValueError), match=said):
            last.image()


@pytest.mark.parametrize("said", [(150, 64), (100, 150), (149, 99)])
def test_an_avif_of_another_size_than_its_grid_is_damaged_in_pieces_as_it_is_whole(
    tiled: bytes, said: tuple[int, int]
) -> None:
    whole, other = (b"ispe" + bytes(4) + struct.pack(">II", *size) for size in (SIZE, said))
    lying = tiled.replace(whole, other)
    for memory in (1 << 30, len(lying) + AS_A_WHOLE // 2):
        kinds = {child.answer(action, "AVIF", 75, lying, Sight(memory))[0] for action in (b"O", b"P")}
        assert kinds == {b"D"}


def test_a_property_that_is_not_there_is_none() -> None:
    owned = {number: len(own) for number, own in Items(HEIC).properties.items()}
    lacking = HEIC.replace(b"\0\1\4\x81\2\3\4", b"\0\1\4\x81\0\7\4")
    assert (owned, len(Items(lacking).properties[1])) == ({1: 4}, 2)


def test_a_tile_without_a_profile_has_that_of_the_whole() -> None:
    profile = Property(b"colr", b"prof" + b"icc", False)
    (tile,) = [file_of("AVIF", Image.new("RGB", (SIDE, SIDE)), quality=90)]
    known = Items(grid_of([tile.replace(b"colr", b"free")] * 4, 2, (128, 128), turned=[profile]))
    alone = Items(known.alone(2))
    assert alone.owned(1, b"colr") == [profile]


def test_a_grid_with_any_byte_changed_is_shown_or_refused(tiled: bytes) -> None:
    tables, chance = tiled.index(b"meta"), random.Random(34)
    for _ in range(300):
        changed = bytearray(tiled)
        changed[chance.randrange(tables, len(tiled))] ^= 1 << chance.randrange(8)
        tight = Sight(len(tiled) + AS_A_WHOLE - 1)
        kinds = {child.answer(b"O", "AVIF", 0, bytes(changed), tight)[0]}
        kinds |= {child.answer(b"P", "AVIF", 75, bytes(changed), tight)[0]}
        assert kinds <= {b"S", b"R", b"D", b"L", b"M"}
