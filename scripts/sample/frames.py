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

    def view(self, x: float, y: float, *, distance: float, tilt: float, azimuth: float, roll: float = 0) -> View:
        """Looking at (x, y) mm."""
        focal = self.film_focal_mm / FILM_MM * max(self.width, self.height)
        return View(self.width, self.height, focal, (x, y), distance, tilt, azimuth, roll)


A = Camera(
    "Sample Optical", "Sample Camera A", "SA-000017", 1840, 1380, 50, -8, tells_offset=True, tells_place=True
)
B = Camera(
    "Sample Works", "Sample Camera B", "SB-004200", 1600, 1200, 35, -6, tells_offset=False, tells_place=False
)
"""Camera B is two hours ahead of the place and stores no zone."""

Placed = tuple[str, float, float, float]
"""Name of a piece or of the item on a label, x and y in mm, turn in deg."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One photo. `orientation` is the EXIF tag; `kept` the share of the file's bytes that the card still holds."""

    path: str
    camera: Camera
    minutes: int
    view: View
    light: Light
    ground: str
    seed: int
    placed: tuple[Placed, ...]
    orientation: int = 1
    quality: int = 74
    kept: float = 1.0

    @property
    def taken(self) -> datetime:
        """When it was taken, in UTC."""
        return START + timedelta(minutes=self.minutes, seconds=7 * self.minutes % 60)


START = datetime(2024, 5, 14, 18, 2, 11, tzinfo=UTC)
SUN = Light(azimuth=135, elevation=42)
HIGH = Light(azimuth=115, elevation=58, sun=1.8, sky=0.70)
RAKING = Light(azimuth=172, elevation=13, sun=3.0, sky=0.36, soft=0.12)

FOLDER_A, FOLDER_B = "DCIM/100SAMPL", "DCIM/200SAMPB"

PANEL: tuple[Placed, ...] = (("panel", 6, 0, 3),)
BOARD: tuple[Placed, ...] = (("board", 0, 20, -5), ("bar", -76, -50, -5), ("F-A004", 82, -92, 4))
PLATE: tuple[Placed, ...] = (("plate", -4, 18, 4), ("bar", -54, -46, 4), ("F-A003", 34, -84, -3))
TABLE: tuple[Placed, ...] = (
    ("panel", -300, 10, 9),
    ("ring", 205, -75, -12),
    ("curl", -85, 275, 16),
    ("plate", 55, 45, -8),
    ("board", 245, 50, 14),
    ("shard 601", 5, 150, 0),
    ("shard 602", 150, -45, 40),
    ("shard 603", -255, 265, 0),
    ("shard 604", 350, 140, 70),
    ("shard 605", 45, -55, 10),
    ("shard 606", -125, -45, 0),
    ("l_scale", -265, -170, 2),
    ("bar", -70, -110, 3),
    ("SITE 01", 190, -110, -5),
)

FRAMES: tuple[Frame, ...] = (
    Frame(
        path=f"{FOLDER_A}/DSC_0001.JPG",
        camera=A,
        minutes=0,
        view=A.view(10, 45, distance=1060, tilt=33, azimuth=268),
        light=HIGH,
        ground="concrete",
        seed=11,
        placed=TABLE,
    ),
    Frame(
        path=f"{FOLDER_A}/DSC_0002.JPG",
        camera=A,
        minutes=6,
        view=A.view(118, 52, distance=600, tilt=7, azimuth=250),
        light=SUN,
        ground="concrete",
        seed=12,
        placed=(*PANEL, ("bar", 20, -38, 3), ("F-A001", 205, -42, -4)),
    ),
    Frame(
        path=f"{FOLDER_A}/DSC_0003.JPG",
        camera=A,
        minutes=8,
        view=A.view(112, 46, distance=640, tilt=26, azimuth=232),
        light=SUN,
        ground="concrete",
        seed=12,
        placed=(*PANEL, ("l_scale", -26, -34, 3), ("F-A001", 205, -52, 6)),
    ),
    Frame(
        path=f"{FOLDER_A}/DSC_0004.JPG",
        camera=A,
        minutes=13,
        view=A.view(0, 0, distance=620, tilt=14, azimuth=285, roll=90),
        light=SUN,
        ground="soil",
        seed=13,
        placed=(("ring", -250, 4, -86), ("bar", -48, -50, 93), ("F-A002", -72, -138, 5)),
        orientation=6,
        quality=70,
    ),
    Frame(
        path=f"{FOLDER_A}/DSC_0005.JPG",
        camera=A,
        minutes=19,
        view=A.view(2, -18, distance=360, tilt=6, azimuth=215),
        light=SUN,
        ground="concrete",
        seed=14,
        placed=PLATE,
    ),
    Frame(
        path=f"{FOLDER_A}/DSC_0006.JPG",
        camera=A,
        minutes=24,
        view=A.view(8, -20, distance=420, tilt=18, azimuth=300),
        light=HIGH,
        ground="concrete",
        seed=15,
        placed=BOARD,
    ),
    Frame(
        path=f"{FOLDER_A}/DSC_0007.JPG",
        camera=A,
        minutes=26,
        view=A.view(10, 0, distance=470, tilt=31, azimuth=330),
        light=HIGH,
        ground="concrete",
        seed=15,
        placed=(*BOARD[:2], ("F-A004", -40, 102, 5)),
        kept=0.4,
    ),
    Frame(
        path=f"{FOLDER_B}/IMG_0101.JPG",
        camera=B,
        minutes=31,
        view=B.view(0, -14, distance=330, tilt=12, azimuth=290),
        light=SUN,
        ground="soil",
        seed=21,
        placed=(("curl", 2, 16, -6), ("bar", -104, -92, -6), ("F-A005", 82, -100, 4)),
    ),
    Frame(
        path=f"{FOLDER_B}/IMG_0102.JPG",
        camera=B,
        minutes=38,
        view=B.view(6, 200, distance=430, tilt=29, azimuth=255),
        light=SUN,
        ground="soil",
        seed=22,
        placed=(("ring", 0, 0, 2), ("l_scale", -84, 64, 2), ("F-A002", 108, 160, -6)),
    ),
    Frame(
        path=f"{FOLDER_B}/IMG_0103.AVIF",
        camera=B,
        minutes=44,
        view=B.view(4, -18, distance=285, tilt=4, azimuth=120),
        light=RAKING,
        ground="concrete",
        seed=14,
        placed=PLATE,
        quality=54,
    ),
)

COPIES: tuple[tuple[str, str], ...] = ((f"{FOLDER_A}/DSC_0005.JPG", f"{FOLDER_B}/COPY0005.JPG"),)
"""A file that also lies on the card under another name."""
