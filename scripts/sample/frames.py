"""The photos of the sample card: what lies where, who took them, how, and when."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from scripts.sample.picture import Light
from scripts.sample.view import View

FILM_MM = 36.0


@dataclass(frozen=True, slots=True)
class Camera:
    """An invented camera; its clock shows UTC plus `shown_hours`, and says so only if it `tells_offset`."""

    make: str
    model: str
    serial: str
    width: int
    height: int
    film_focal_mm: int
    shown_hours: int
    tells_offset: bool
    tells_place: bool

    def view(
        self, target: tuple[float, float], distance: float, tilt: float, azimuth: float, roll: float = 0
    ) -> View:
        focal = self.film_focal_mm / FILM_MM * max(self.width, self.height)
        return View(self.width, self.height, focal, target, distance, tilt, azimuth, roll)


CAMERA_A = Camera("Sample Optical", "Sample Camera A", "SA-000017", 1840, 1380, 50, -8, True, True)
CAMERA_B = Camera("Sample Works", "Sample Camera B", "SB-004200", 1600, 1200, 35, -6, False, False)
"""Camera B is two hours ahead of the place and stores no zone."""

Placed = tuple[str, float, float, float]
"""Name of a piece, x and y in mm, turn in deg."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One photo. `orientation` is the EXIF tag; `kept` the share of the file's bytes that the card still holds."""

    path: str
    camera: Camera
    taken: datetime
    view: View
    light: Light
    ground: str
    seed: int
    placed: tuple[Placed, ...]
    orientation: int = 1
    quality: int = 74
    kept: float = 1.0


SUN = Light(azimuth=135, elevation=42)
HIGH = Light(azimuth=115, elevation=58, sun=1.8, sky=0.70)
RAKING = Light(azimuth=172, elevation=13, sun=3.0, sky=0.36, soft=0.12)
FOLDER_A, FOLDER_B = "DCIM/100SAMPL", "DCIM/200SAMPB"
START = datetime(2024, 5, 14, 18, 2, 11, tzinfo=UTC)


def _at(minutes: int) -> datetime:
    return START + timedelta(minutes=minutes, seconds=7 * minutes % 60)


FRAMES: tuple[Frame, ...] = (
    Frame(
        f"{FOLDER_A}/DSC_0001.JPG", CAMERA_A, _at(0), CAMERA_A.view((10, 20), 1250, 36, 268), HIGH, "concrete", 11,
        (("panel", -330, 40, 11), ("ring", 190, -70, -16), ("curl", -60, 265, 24), ("plate", 20, 45, -9),
         ("board", 260, 40, 14), ("shard 601", -210, 280, 0), ("shard 602", 60, 150, 40), ("shard 603", -110, 130, 0),
         ("shard 604", 150, 140, 70), ("shard 605", 330, 120, 10), ("shard 606", 110, -60, 0),
         ("l_scale", -300, -190, 2), ("bar", -90, -120, 3), ("F-A001", 150, -160, -5)),
    ),
    Frame(
        f"{FOLDER_A}/DSC_0002.JPG", CAMERA_A, _at(6), CAMERA_A.view((118, 52), 600, 7, 250), SUN, "concrete", 12,
        (("panel", 6, 0, 3), ("bar", 20, -38, 3), ("F-A001", 205, -42, -4)),
    ),
    Frame(
        f"{FOLDER_A}/DSC_0003.JPG", CAMERA_A, _at(8), CAMERA_A.view((120, 50), 640, 26, 232), SUN, "concrete", 12,
        (("panel", 6, 0, 3), ("l_scale", 10, -52, 3), ("F-A001", 250, -60, 6)),
    ),
    Frame(
        f"{FOLDER_A}/DSC_0004.JPG", CAMERA_A, _at(13), CAMERA_A.view((0, 0), 620, 14, 285, roll=90), SUN, "soil", 13,
        (("ring", -250, 4, -86), ("bar", -48, -50, 93), ("F-A002", -72, -138, 5)), orientation=6,
    ),
    Frame(
        f"{FOLDER_A}/DSC_0005.JPG", CAMERA_A, _at(19), CAMERA_A.view((2, -12), 340, 6, 215), SUN, "concrete", 14,
        (("plate", -4, 18, 4), ("bar", -54, -46, 4), ("F-A003", 34, -84, -3)),
    ),
    Frame(
        f"{FOLDER_A}/DSC_0006.JPG", CAMERA_A, _at(24), CAMERA_A.view((4, -14), 420, 18, 300), HIGH, "concrete", 15,
        (("board", 0, 20, -5), ("bar", -66, -52, -5), ("F-A004", 74, -80, 4)),
    ),
    Frame(
        f"{FOLDER_A}/DSC_0007.JPG", CAMERA_A, _at(26), CAMERA_A.view((6, -4), 470, 31, 330), HIGH, "concrete", 15,
        (("board", 0, 20, -5), ("bar", -66, -52, -5), ("F-A004", 74, -80, 4)), kept=0.4,
    ),
    Frame(
        f"{FOLDER_B}/IMG_0101.JPG", CAMERA_B, _at(31), CAMERA_B.view((0, -14), 330, 12, 290), SUN, "soil", 21,
        (("curl", 2, 16, -6), ("bar", -104, -92, -6), ("F-A005", 82, -100, 4)),
    ),
    Frame(
        f"{FOLDER_B}/IMG_0102.JPG", CAMERA_B, _at(38), CAMERA_B.view((0, 215), 480, 29, 255), SUN, "soil", 22,
        (("ring", 0, 0, 2), ("l_scale", -78, 92, 2), ("F-A002", 108, 170, -6)),
    ),
    Frame(
        f"{FOLDER_B}/IMG_0103.AVIF", CAMERA_B, _at(44), CAMERA_B.view((0, -4), 245, 4, 120), RAKING, "concrete", 14,
        (("plate", -4, 18, 4), ("bar", -54, -46, 4), ("F-A003", 30, -84, -3)), quality=62,
    ),
)  # fmt: skip

COPIES: tuple[tuple[str, str], ...] = ((f"{FOLDER_A}/DSC_0005.JPG", f"{FOLDER_B}/COPY0005.JPG"),)
"""A file that also lies on the card under another name."""
