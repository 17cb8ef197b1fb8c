"""A picture is looked at strip by strip, whatever happens to the child meanwhile."""

import io
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import pytest
from PIL import Image

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.confined import LIMITS, Limits
from fieldkit.imaging.viewer import STRIP_BYTES, Opened, Region, Size, Strip, Viewer
from fieldkit.problem import Problem
from tests.adapters import pictures
from tests.adapters.pictures import picture, scene
from tests.make import photo_bytes

GOOD = picture(image=scene(1200, 800))
STORED = Size(1200, 800)
ALL = Region(0, 0, 1200, 800)
KILLED = Problem(code="decoder_died", detail="signal 9")
CONFUSED = Problem(code="decoder_confused")

LIAR = """
import struct, sys
out = sys.stdout.buffer
def say(kind, width=0, height=0, payload=b"", length=None):
    out.write(struct.pack(">cIII", kind, width, height, len(payload) if length is None else length) + payload)
    out.flush()
say(b"H")
while len(head := sys.stdin.buffer.read(17)) == 17:
    sys.stdin.buffer.read(struct.unpack(">c4sIQ", head)[3])
    if head[:1] == b"O":
        {opened}
    else:
        {window}
"""
HONEST = "say(b'S', 1200, 800, bytes((1, 1)) + bytes(8))"


@pytest.fixture
def viewer() -> Iterator[Viewer]:
    with Viewer() as looking:
        looking.open(GOOD)
        yield looking


def pid(viewer: Viewer) -> int:
    assert viewer.pid is not None
    return viewer.pid


def joined(strips: Iterator[Strip], region: Region) -> Image.Image:
    image = Image.new("RGB", (region.width, region.height))
    for strip in strips:
        image.paste(Image.frombytes("RGB", (strip.width, strip.height), strip.rgb), (0, strip.top))
    return image


def refusal(viewer: Viewer, region: Region = ALL) -> Problem:
    with pytest.raises(PictureUnreadable) as refused:
        list(viewer.strips(STORED, region))
    return refused.value.problem


@contextmanager
def soon(number: int, to: int) -> Iterator[None]:
    """Within, signal `number` reaches process `to` a moment after the block began."""
    later = threading.Timer(0.1, os.kill, (to, number))
    later.start()
    yield
    later.join()


def died_unseen(viewer: Viewer) -> None:
    """Kill the child while nothing is asked of it."""
    victim = pid(viewer)
    os.kill(victim, signal.SIGKILL)
    os.waitid(os.P_PID, victim, os.WEXITED | os.WNOWAIT)


def test_a_picture_says_its_size_and_how_to_turn_it() -> None:
    exif = Image.Exif()
    exif[pictures.ORIENTATION] = 8
    with Viewer() as looking:
        assert looking.open(picture(exif=exif)) == Opened(Size(60, 40), 8, 1)


def test_strips_have_whole_rows_in_order_and_a_bounded_size(viewer: Viewer) -> None:
    strips = list(viewer.strips(STORED, ALL))
    assert len(strips) > 2
    assert all(len(strip.rgb) == 3 * strip.width * strip.height <= STRIP_BYTES for strip in strips)
    assert [strip.top for strip in strips] == [sum(s.height for s in strips[:n]) for n in range(len(strips))]
    with Image.open(io.BytesIO(GOOD)) as stored:
        assert joined(iter(strips), ALL).tobytes() == stored.convert("RGB").tobytes()


def test_a_region_at_a_scale_is_that_part(viewer: Viewer) -> None:
    half, region = Size(600, 400), Region(30, 20, 200, 300)
    whole = joined(viewer.strips(half, Region(0, 0, 600, 400)), Region(0, 0, 600, 400))
    part = joined(viewer.strips(half, region), region)
    assert part.tobytes() == whole.crop((30, 20, region.right, region.bottom)).tobytes()


def test_a_strip_stands_for_no_more_pixels_than_can_be_decoded_in_its_time() -> None:
    size, small = Size(10_000, 8000), Size(100, 80)
    with Viewer() as looking:
        looking.open(picture("PNG", Image.new("1", (size.width, size.height))))
        heights = [strip.height for strip in looking.strips(small, Region(0, 0, 100, 80))]
        assert heights == [32, 32, 16]
        assert len(list(looking.strips(small, Region(0, 0, 40, 80)))) == 1


def test_whoever_wants_something_else_asks_for_no_further_strip(viewer: Viewer) -> None:
    first = list(islice(viewer.strips(STORED, ALL), 1))
    other = Region(0, 0, 10, 10)
    assert (first[0].top, joined(viewer.strips(STORED, other), other).size) == (0, (10, 10))


def test_pixels_that_were_decoded_are_kept_for_the_next_look(viewer: Viewer) -> None:
    viewer.ripen()
    before = pid(viewer)
    assert joined(viewer.strips(STORED, Region(5, 5, 2, 2)), Region(5, 5, 2, 2)).getpixel((0, 0)) == (254, 0, 0)
    assert pid(viewer) == before


def test_the_next_picture_takes_the_place_of_the_one_before(viewer: Viewer) -> None:
    viewer.open(picture("PNG", Image.new("RGB", (3, 2), (1, 2, 3))))
    region = Region(0, 0, 3, 2)
    assert joined(viewer.strips(Size(3, 2), region), region).tobytes() == bytes((1, 2, 3) * 6)


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "empty"), (b"%PDF-1.7", "not_shown"), (GOOD[:20], "damaged"), (b"text", "unknown_format")],
)
def test_what_is_no_picture_says_why_and_leaves_no_other_in_its_place(
    viewer: Viewer, data: bytes, code: str
) -> None:
    with pytest.raises(PictureUnreadable) as refused:
        viewer.open(data)
    assert refused.value.problem.code == code
    assert viewer.open(GOOD).stored == STORED


def test_a_photograph_cut_short_says_so_when_it_is_looked_at() -> None:
    with Viewer() as looking:
        looking.open(photo_bytes(1, (400, 300))[:-500])
        assert refusal(looking, Region(0, 0, 400, 300)).code == "damaged"


def test_a_child_that_died_unseen_is_replaced_in_silence(viewer: Viewer) -> None:
    strips = viewer.strips(STORED, ALL)
    first = next(strips)
    died_unseen(viewer)
    assert joined(iter([first, *strips]), ALL).getpixel((900, 100)) == (0, 0, 254)


def test_a_child_killed_at_work_is_the_reason_and_the_next_look_works(viewer: Viewer) -> None:
    os.kill(pid(viewer), signal.SIGSTOP)
    with soon(signal.SIGKILL, pid(viewer)):
        assert refusal(viewer) == KILLED
    assert joined(viewer.strips(STORED, ALL), ALL).size == (1200, 800)


def test_a_look_that_takes_too_long_is_given_up() -> None:
    with Viewer(Limits(wall_seconds=0.5)) as impatient:
        impatient.open(GOOD)
        os.kill(pid(impatient), signal.SIGSTOP)
        assert refusal(impatient) == Problem(code="timeout", detail="0.5 s")
        assert impatient.open(GOOD).stored == STORED


def test_a_picture_too_large_for_the_memory_is_shown_less_fine() -> None:
    large = picture(image=Image.new("RGB", (8000, 6000), "white"))
    with Viewer(Limits(memory=130 << 20)) as generous:
        assert generous.open(large).finest == 1
    with Viewer(Limits(memory=130 << 20, roomy=0)) as small:
        opened = small.open(large)
        assert opened.finest == 2
        region = Region(7990, 5990, 10, 10)
        assert joined(small.strips(opened.stored, region), region).getpixel((9, 9)) == (255, 255, 255)


def test_closing_forgets_the_picture_and_ends_the_child(viewer: Viewer) -> None:
    child = pid(viewer)
    viewer.close()
    assert viewer.pid is None
    with pytest.raises(ChildProcessError):
        os.waitpid(child, os.WNOHANG)


@contextmanager
def liar(folder: Path, opened: str, window: str, limits: Limits = LIMITS) -> Iterator[Viewer]:
    program = folder / "liar.py"
    program.write_text(LIAR.format(opened=opened, window=window), "utf-8")
    with Viewer(limits, program=program) as lying:
        yield lying


@pytest.mark.parametrize(
    "answer",
    [
        "say(b'S', 0, 800, bytes((1, 1)) + bytes(8))",
        "say(b'S', 2**32 - 1, 2**32 - 1, bytes((1, 1)) + bytes(8))",
        "say(b'S', 1200, 800, bytes((9, 1)) + bytes(8))",
        "say(b'S', 1200, 800, bytes((0, 1)) + bytes(8))",
        "say(b'S', 1200, 800, bytes((1, 3)) + bytes(8))",
        "say(b'S', 1200, 800, b'')",
        "say(b'S', 1200, 800, bytes(3))",
        "say(b'R', 1, 1, bytes(3))",
        "say(b'J', payload=b'{}')",
    ],
)
def test_a_picture_that_cannot_be_one_is_not_believed(tmp_path: Path, answer: str) -> None:
    with liar(tmp_path, answer, "pass") as lying:
        with pytest.raises(PictureUnreadable) as refused:
            lying.open(GOOD)
        assert (refused.value.problem, lying.pid) == (CONFUSED, None)


@pytest.mark.parametrize(
    "answer",
    [
        "say(b'R', 10, 10, bytes(299))",
        "say(b'R', 9, 10, bytes(270))",
        "say(b'R', 10, 9, bytes(270))",
        "say(b'R', 11, 10, bytes(330))",
        "say(b'R', 10, 10, length=2**32 - 1)",
        "say(b'S', 1200, 800, bytes((1, 1)) + bytes(8))",
        "say(b'?')",
    ],
)
def test_a_strip_of_another_size_is_not_believed(tmp_path: Path, answer: str) -> None:
    with liar(tmp_path, HONEST, answer) as lying:
        lying.open(GOOD)
        assert (refusal(lying, Region(0, 0, 10, 10)), lying.pid) == (CONFUSED, None)


def test_a_picture_that_is_another_one_after_a_restart_is_not_believed(tmp_path: Path) -> None:
    two_faced = "import os; say(b'S', 1200 + os.getpid() % 2**20, 800, bytes((1, 1)) + bytes(8))"
    with liar(tmp_path, two_faced, "sys.exit(3)") as lying:
        lying.open(GOOD)
        assert refusal(lying) == Problem(code="decoder_died", detail="exit code 3")
        assert refusal(lying) == CONFUSED
