"""Nothing that a file does to the decoder child reaches further than that file."""

import os
import resource
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import FrameType

import pytest
from PIL import Image

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging import hosting
from fieldkit.imaging.confined import LIMITS, MEASURES, Limits, too_many_bytes
from fieldkit.imaging.decoder import JPEG_HEAD, Decoder, Picture
from fieldkit.imaging.viewer import Viewer
from fieldkit.model.capture import FURTHER_BLOCK, Account, Capture, Doubt, ExifBlock, Inspection, Position
from fieldkit.problem import Problem
from tests.adapters import pictures
from tests.adapters.pictures import block, photograph, picture, scene

GOOD = picture()
NO_HEADER = Problem(code="damaged", detail="nothing in it is recognised")


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as running:
        yield running


@pytest.fixture
def fresh() -> Iterator[Decoder]:
    with Decoder() as running:
        running.inspect(GOOD)
        yield running


def pid(decoder: Decoder) -> int:
    assert decoder.pid is not None
    return decoder.pid


def not_shown(name: str) -> Problem:
    return Problem(code="not_shown", detail=name)


def refusal(decoder: Decoder, data: bytes) -> Problem:
    with pytest.raises(PictureUnreadable) as refused:
        decoder.thumbnail(data)
    return refused.value.problem


@contextmanager
def soon(number: int, to: int) -> Iterator[None]:
    """Within, signal `number` reaches process `to` a moment after the block began."""
    later = threading.Timer(0.1, os.kill, (to, number))
    later.start()
    yield
    later.join()


def test_a_photograph_is_inspected(decoder: Decoder) -> None:
    exif = block(
        {pictures.MAKE: "Maker", pictures.MODEL: "M1", pictures.ORIENTATION: 6},
        {pictures.TIME_ORIGINAL: "2024:01:02 10:11:12", pictures.OFFSET_ORIGINAL: "+02:00"},
        {**pictures.KHARKIV, pictures.ALT: [(1140, 10)], pictures.STAMP: [(8, 1), (11, 1), (12, 1)]},
    )
    data = picture(exif=b"Exif\0\0" + exif)
    place = ExifBlock(start=data.index(exif), length=len(exif), sha256=sha256(exif).hexdigest())
    assert decoder.inspect(data) == Inspection(
        format="jpeg",
        mime="image/jpeg",
        extension="jpg",
        width=60,
        height=40,
        account=Account(exif=(place,)),
        capture=Capture(
            make="Maker",
            model="M1",
            time_text="2024:01:02 10:11:12",
            offset_text="+02:00",
            gps_time="08:11:12",
            orientation=6,
            position=Position(lat="+50.0045000", lon="+36.2500000", altitude_m="114"),
        ),
    )


def test_nothing_that_we_keep_is_lost_on_the_way(decoder: Decoder) -> None:
    texts = {0xA431: "B1", 0xA434: "Lens", 0xA435: "L1", 0x9291: "042"}
    figures = {pictures.EXPOSURE: [(1, 60)], pictures.F_NUMBER: [(4, 1)], 0x920A: [(35, 1)], 0xA405: 52}
    found = decoder.inspect(
        photograph(
            {pictures.MAKE: "Maker", pictures.MODEL: "M1", pictures.SOFTWARE: "1.0", pictures.ORIENTATION: 1},
            {
                pictures.TIME_ORIGINAL: "2024",
                pictures.OFFSET_ORIGINAL: "+02:00",
                pictures.ISO: 200,
                **texts,
                **figures,
            },
            {
                **pictures.KHARKIV,
                pictures.ALT: [(9, 1)],
                pictures.ALT_REF: b"\1",
                0x12: "WGS-84",
                pictures.DAY: "2024:01:02",
            },
        )
    )
    position = Position(lat="+50.0045000", lon="+36.2500000", altitude_m="-9", datum="WGS-84")
    assert found.capture == Capture(
        make="Maker",
        model="M1",
        body_serial="B1",
        lens_model="Lens",
        lens_serial="L1",
        software="1.0",
        time_text="2024",
        offset_text="+02:00",
        subsec="042",
        gps_time="2024:01:02",
        orientation=1,
        focal_mm="35",
        focal_35mm="52",
        exposure="1/60",
        f_number="4",
        iso="200",
        position=position,
    )


def test_what_two_libraries_read_differently_is_told(decoder: Decoder) -> None:
    found = decoder.inspect(picture(exif=b"Exif\0\0" + pictures.doubtful()))
    assert found.account is not None
    assert found.account.doubts == (Doubt(tag="Image Model", exifread="M1", pillow=None),)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_of_several_exif_blocks_the_first_alone_is_read_and_turns_the_picture(decoder: Decoder, kind: str) -> None:
    first = block({pictures.ORIENTATION: 1}, {pictures.TIME_ORIGINAL: "2024:04:03 09:12:00"}, pictures.KHARKIV)
    south: pictures.Directory = {pictures.LAT_REF: "S", pictures.LON_REF: "W"}
    other = block({pictures.ORIENTATION: 6}, {pictures.OFFSET_ORIGINAL: "+14:00"}, south)
    alone, both = (pictures.with_blocks(kind, *blocks) for blocks in ((first,), (first, other)))
    found = decoder.inspect(both)
    assert found.capture == decoder.inspect(alone).capture
    assert found.capture is not None
    assert (found.capture.orientation, found.capture.offset_text) == (1, None)
    assert found.account is not None
    assert [both[one.start :][: one.length] for one in found.account.exif] == [first, other]
    assert found.account.doubts == (Doubt(tag=FURTHER_BLOCK),)
    assert decoder.thumbnail(both) == decoder.thumbnail(alone)
    assert decoder.thumbnail(both) != decoder.thumbnail(pictures.with_blocks(kind, other, first))


def test_a_serial_that_only_the_makers_note_may_hold_is_not_called_absent(decoder: Decoder) -> None:
    for tags, unread in (({0xA431: "B1"}, (False, False)), ({0x927C: b"N" * 40, 0xA431: "B1"}, (False, True))):
        found = decoder.inspect(photograph({pictures.MAKE: "Maker"}, tags)).capture
        assert found is not None
        assert (found.body_serial_not_read, found.lens_serial_not_read) == unread


def test_what_stands_in_the_first_directory_by_mistake_is_read_too(decoder: Decoder) -> None:
    found = decoder.inspect(photograph({0xA431: "B1", pictures.OFFSET_ORIGINAL: "+02:00"})).capture
    assert found == Capture(body_serial="B1", offset_text="+02:00")


def test_a_photograph_is_shown_in_rgb(decoder: Decoder) -> None:
    found = decoder.thumbnail(picture("PNG", Image.new("RGB", (2, 1), (10, 20, 30))))
    assert found == Picture(2, 1, bytes((10, 20, 30) * 2))


def test_the_edge_is_the_callers(decoder: Decoder) -> None:
    found = decoder.thumbnail(picture(image=scene(900, 600)), edge=300)
    assert (found.width, found.height, len(found.rgb)) == (300, 200, 300 * 200 * 3)


def test_a_photograph_without_exif_has_no_capture_and_no_problem(decoder: Decoder) -> None:
    found = decoder.inspect(GOOD)
    assert (found.capture, found.capture_problem, found.picture_problem) == (None, None, None)


def test_one_child_serves_many_files(fresh: Decoder) -> None:
    before = pid(fresh)
    for _ in range(5):
        fresh.thumbnail(GOOD)
        assert refusal(fresh, GOOD[:-50]).code == "damaged"
    assert pid(fresh) == before


def test_the_head_of_a_long_jpeg_suffices(decoder: Decoder) -> None:
    whole = photograph({pictures.MAKE: "Maker"}) + bytes(JPEG_HEAD)
    assert decoder.inspect(whole) == decoder.inspect(whole[:JPEG_HEAD])


def test_a_jpeg_whose_head_is_full_of_other_things_is_read_whole(decoder: Decoder) -> None:
    plain = photograph({pictures.MAKE: "Maker"})
    filler = (b"\xff\xeb\xff\xff" + bytes(65533)) * 5
    stuffed = plain[:2] + filler + plain[2:]
    found = decoder.inspect(stuffed)
    assert (found.width, found.picture_problem) == (60, None)
    assert found.capture == Capture(make="Maker")


def test_a_wrong_hemisphere_is_a_problem_of_the_position_alone(decoder: Decoder) -> None:
    found = decoder.inspect(photograph({pictures.MAKE: "Maker"}, gps={**pictures.KHARKIV, pictures.LON_REF: "X"}))
    assert found.capture == Capture(make="Maker", position_problem="no_hemisphere")


@pytest.mark.parametrize(
    ("data", "name", "problem"),
    [
        (b"", "unknown", Problem(code="empty")),
        (b"Dear Sir or Madam", "unknown", Problem(code="unknown_format")),
        (b"%PDF-1.7", "pdf", not_shown("pdf")),
        (b"\0\0\0\x14ftypisom\0\0\0\0mp41", "mp4", not_shown("mp4")),
        (GOOD[:20], "jpeg", NO_HEADER),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heif", NO_HEADER),
    ],
)
def test_what_is_no_photograph_says_why(decoder: Decoder, data: bytes, name: str, problem: Problem) -> None:
    found = decoder.inspect(data)
    assert (found.format, found.picture_problem) == (name, problem)
    assert refusal(decoder, data) == problem


def test_broken_exif_does_not_hide_the_picture(decoder: Decoder) -> None:
    broken = picture(exif=b"Exif\0\0II*\0\xff\xff\xff\xff")
    assert (decoder.inspect(broken).capture, decoder.thumbnail(broken).width) == (None, 60)


def test_a_truncated_photograph_is_catalogued_and_its_picture_refused(decoder: Decoder) -> None:
    cut = photograph({pictures.MAKE: "Maker"})[:-60]
    found = decoder.inspect(cut)
    assert (found.width, found.capture, found.picture_problem) == (60, Capture(make="Maker"), None)
    assert refusal(decoder, cut).detail.startswith("image file is truncated")


def test_a_png_whose_pixels_are_damaged_is_not_shown_as_if_it_were_whole(decoder: Decoder) -> None:
    whole = picture("PNG", scene(200, 200))
    middle = whole.index(b"IDAT") + 30
    assert refusal(decoder, whole[:middle] + bytes(40) + whole[middle + 40 :]).code == "damaged"


def test_a_bomb_is_refused_by_its_header(decoder: Decoder) -> None:
    bomb = pictures.png_that_claims(30_000, 30_000)
    assert refusal(decoder, bomb).code == "too_many_pixels"
    assert decoder.inspect(bomb).picture_problem == refusal(decoder, bomb)


def test_sides_that_are_too_long_are_told_as_that(decoder: Decoder) -> None:
    tower = pictures.png_that_claims(1, 199_999_999)
    told = Problem(code="too_many_pixels", detail="1 x 199999999 pixels, a side may have 1000000")
    assert refusal(decoder, tower) == told
    assert decoder.inspect(tower).picture_problem == told


def test_a_large_tiff_of_which_only_the_head_is_there_is_damaged_wherever_it_is_shown(decoder: Decoder) -> None:
    head = pictures.tiff_that_claims(16_000, 12_000)
    told = Problem(code="damaged", detail="image file is truncated (0 bytes not processed)")
    assert refusal(decoder, head) == told
    with Viewer() as viewer, pytest.raises(PictureUnreadable) as refused:
        viewer.open(head)
    assert refused.value.problem == told


def test_more_pixels_than_allowed_is_an_error_not_a_warning() -> None:
    with Decoder(Limits(pixels=2000)) as strict:
        assert refusal(strict, GOOD).code == "too_many_pixels"


def test_a_picture_that_needs_too_much_memory_is_refused_and_the_next_one_shown() -> None:
    with Decoder(Limits(memory=96 << 20, roomy=0)) as small:
        hungry = picture("PNG", Image.new("1", (9000, 9000)))
        assert refusal(small, hungry) == Problem(code="out_of_memory")
        assert small.pid is None
        assert small.thumbnail(GOOD).width == 60


def test_what_an_ordinary_child_lacks_memory_for_gets_one_with_more_for_that_file_alone() -> None:
    with Decoder(Limits(memory=96 << 20)) as generous:
        hungry = picture("PNG", Image.new("1", (9000, 9000)))
        assert generous.thumbnail(hungry).width == 512
        roomy = pid(generous)
        assert generous.thumbnail(GOOD).width == 60
        assert pid(generous) != roomy


def test_a_file_of_many_bytes_goes_to_a_roomy_child_at_once() -> None:
    with Decoder(Limits(ordinary_bytes=100)) as generous:
        assert generous.thumbnail(GOOD).width == 60
    with Decoder(Limits(ordinary_bytes=100, roomy=0)) as poor:
        assert refusal(poor, GOOD) == Problem(code="out_of_memory")
        assert poor.pid is None


def test_how_many_bytes_are_read_depends_on_what_is_free() -> None:
    free = hosting.free_memory()
    assert not too_many_bytes(200 << 20)
    assert too_many_bytes(LIMITS.file_bytes + 1)
    assert not too_many_bytes(101, Limits(ordinary_bytes=100, memory=0, spare=0))
    assert too_many_bytes(101, Limits(ordinary_bytes=100, spare=free))


def test_a_file_that_is_too_large_is_not_even_sent() -> None:
    with Decoder(Limits(file_bytes=100)) as small:
        assert refusal(small, GOOD) == Problem(code="too_large", detail=f"{len(GOOD)} B")
        assert small.inspect(GOOD).picture_problem == refusal(small, GOOD)
        assert small.pid is None


def test_a_camera_raw_file_is_read_but_not_shown(decoder: Decoder) -> None:
    found = decoder.inspect(block({pictures.MAKE: "Maker", pictures.DNG_VERSION: b"\1\4\0\0"}))
    assert (found.format, found.extension, found.width, found.capture) == (
        "raw:dng",
        "dng",
        None,
        Capture(make="Maker"),
    )
    assert found.picture_problem == not_shown("raw:dng")


def test_a_canon_raw_file_is_known_by_its_head_and_read(decoder: Decoder) -> None:
    directory = block({pictures.MAKE: "Canon"})
    moved = directory[8:26].replace(b"\x1a\0\0\0", b"\x22\0\0\0") + directory[26:]
    found = decoder.inspect(b"II*\0\x10\0\0\0CR\x02\0\0\0\0\0" + moved)
    assert (found.format, found.picture_problem is None) == ("raw:cr2", False)
    assert refusal(decoder, b"II*\0\x10\0\0\0CR\x02\0") == not_shown("raw:cr2")


def test_a_file_whose_child_was_killed_by_others_is_asked_about_once_more(fresh: Decoder) -> None:
    for _ in range(3):
        victim = pid(fresh)
        os.kill(victim, signal.SIGSTOP)
        with soon(signal.SIGKILL, victim):
            assert fresh.thumbnail(GOOD).width == 60
        assert pid(fresh) != victim


def test_inspection_is_asked_once_more_too(fresh: Decoder) -> None:
    os.kill(pid(fresh), signal.SIGSTOP)
    with soon(signal.SIGKILL, pid(fresh)):
        found = fresh.inspect(GOOD)
    assert (found.format, found.picture_problem) == ("jpeg", None)


def test_a_child_that_died_between_two_files_is_neithers_fault(fresh: Decoder) -> None:
    os.kill(pid(fresh), signal.SIGKILL)
    os.waitid(os.P_PID, pid(fresh), os.WEXITED | os.WNOWAIT)
    assert fresh.thumbnail(GOOD).width == 60


def test_a_large_file_into_a_dead_pipe_is_asked_about_once_more_too(fresh: Decoder) -> None:
    os.kill(pid(fresh), signal.SIGSTOP)
    with soon(signal.SIGKILL, pid(fresh)):
        assert fresh.thumbnail(GOOD + bytes(8 << 20)).width == 60


def test_a_file_that_takes_too_long_is_given_up() -> None:
    with Decoder(Limits(wall_seconds=0.8)) as impatient:
        impatient.thumbnail(GOOD)
        os.kill(pid(impatient), signal.SIGSTOP)
        assert refusal(impatient, GOOD) == Problem(code="timeout", detail="0.8 s")
        assert impatient.thumbnail(GOOD).width == 60


def test_ctrl_c_is_the_parents_to_answer(fresh: Decoder) -> None:
    before = pid(fresh)
    os.kill(before, signal.SIGINT)
    assert fresh.thumbnail(GOOD).width == 60
    assert pid(fresh) == before


class Interrupted(BaseException):
    """Stands for Ctrl-C in the middle of a call."""


def test_a_call_that_was_interrupted_leaves_no_answer_for_the_next_file(fresh: Decoder) -> None:
    def interrupt(_: int, __: FrameType | None) -> None:
        raise Interrupted

    before = pid(fresh)
    old = signal.signal(signal.SIGALRM, interrupt)
    os.kill(before, signal.SIGSTOP)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    with pytest.raises(Interrupted):
        fresh.inspect(GOOD)
    signal.signal(signal.SIGALRM, old)
    assert fresh.thumbnail(GOOD).width == 60
    assert pid(fresh) != before


def test_the_child_lives_within_its_limits(fresh: Decoder) -> None:
    hard = {
        resource.RLIMIT_AS: 768 << 20,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 16,
        resource.RLIMIT_NPROC: 0,
    }
    assert {what: resource.prlimit(pid(fresh), what) for what in hard} == {what: (n, n) for what, n in hard.items()}
    cpu, _ = resource.prlimit(pid(fresh), resource.RLIMIT_CPU)
    assert 10 < cpu < 30


def test_a_gentle_child_yields_to_others() -> None:
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    for gentle, niceness in ((False, ours), (True, max(ours, 10))):
        with Decoder(gentle=gentle) as running:
            running.inspect(GOOD)
            assert os.getpriority(os.PRIO_PROCESS, pid(running)) == niceness


def test_it_tells_what_confines_it(fresh: Decoder) -> None:
    status = Path(f"/proc/{pid(fresh)}/status").read_text("ascii")
    assert "limits" in fresh.measures <= set(MEASURES)
    assert ("seccomp" in fresh.measures) == ("Seccomp:\t2" in status)
    assert (len(fresh.measures) > 1) == ("NoNewPrivs:\t1" in status)


def test_closing_leaves_nothing_behind() -> None:
    with Decoder() as closing:
        closing.inspect(GOOD)
        child = pid(closing)
    assert closing.pid is None
    with pytest.raises(ChildProcessError):
        os.waitpid(child, os.WNOHANG)
    closing.close()
