"""Proves that what we read of photographs is what exiftool reads."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from fieldkit.imaging.decoder import Decoder
from fieldkit.model.capture import Capture, Inspection
from tests.adapters.mutants import seeds
from tests.adapters.pictures import picture, scene

FIELDS: Mapping[str, tuple[str, ...]] = {
    "make": ("IFD0:Make",),
    "model": ("IFD0:Model",),
    "orientation": ("IFD0:Orientation",),
    "time_text": ("ExifIFD:DateTimeOriginal", "IFD0:DateTimeOriginal"),
    "offset_text": ("ExifIFD:OffsetTimeOriginal",),
    "subsec": ("ExifIFD:SubSecTimeOriginal",),
    "digitized_text": ("ExifIFD:CreateDate",),
    "digitized_offset_text": ("ExifIFD:OffsetTimeDigitized",),
    "digitized_subsec": ("ExifIFD:SubSecTimeDigitized",),
    "changed_text": ("IFD0:ModifyDate",),
    "changed_offset_text": ("ExifIFD:OffsetTime",),
    "changed_subsec": ("ExifIFD:SubSecTime",),
    "body_serial": ("ExifIFD:SerialNumber", "IFD0:SerialNumber"),
    "lens_serial": ("ExifIFD:LensSerialNumber", "IFD0:LensSerialNumber"),
}
"""What we keep, and where exiftool finds it in the Exif block."""

SERIALS = {"body_serial": "SerialNumber", "lens_serial": "LensSerialNumber"}
CLOSE = 1e-6

WRITTEN = (
    *("-Make=Maker", "-Model=M 1", "-Orientation#=6", "-ModifyDate=2024:01:02 10:11:14", "-OffsetTime=+04:00"),
    *("-DateTimeOriginal=2024:01:02 10:11:12", "-OffsetTimeOriginal=-03:30", "-SubSecTimeOriginal=007"),
    *("-CreateDate=2024:01:02 10:11:13", "-OffsetTimeDigitized=+05:45", "-SubSecTimeDigitized=50"),
    *("-SubSecTime=9", "-ExifIFD:SerialNumber=B 0042", "-ExifIFD:LensSerialNumber=L-7"),
)
QUARTERS = ((50.0045, 36.25), (-41.2353333, -118.376), (12.3456789, -0.0000012), (-89.9999999, 179.9999999), (0, 0))


def exiftool(*arguments: str | Path) -> str:
    """What exiftool says. Raises `AssertionError` where it is not installed."""
    program = shutil.which("exiftool")
    assert program, "this proof needs exiftool: apt-get install libimage-exiftool-perl"
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=False).stdout


def told(folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """What exiftool reads in every picture below a folder."""
    for one in json.loads(exiftool("-q", "-r", "-G1", "-n", "-j", folder) or "[]"):
        if one.get("File:MIMEType", "").startswith("image/"):
            yield Path(one["SourceFile"]), one


def read(one: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next((str(one[name]).strip() for name in names if str(one.get(name, "")).strip()), None)


def disagreements(one: Mapping[str, Any], capture: Capture, agreed: Counter[str]) -> Iterator[str]:
    """Where a reading of ours is not exiftool's."""
    for field, names in FIELDS.items():
        value = getattr(capture, field)
        ours, theirs = None if value is None else str(value).strip(), read(one, names)
        if ours != theirs:
            yield f"{field}: {ours!r}, exiftool {theirs!r}"
        agreed[field] += theirs is not None
    yield from misplaced(one, capture, agreed)
    for field, name in SERIALS.items():
        elsewhere = [key for key in one if key.endswith(f":{name}") and not key.startswith(("ExifIFD:", "XMP"))]
        if elsewhere and getattr(capture, field) is None and not getattr(capture, f"{field}_not_read"):
            yield f"{field}: absent, exiftool has it in {elsewhere}"


def misplaced(one: Mapping[str, Any], capture: Capture, agreed: Counter[str]) -> Iterator[str]:
    """Where a position is not exiftool's. It tells angles of which we make no position, and why is told instead."""
    position = capture.position
    if position is None and (capture.position_problem or "GPS:GPSLatitude" not in one):
        return
    for axis, ours in (("Latitude", position and position.lat), ("Longitude", position and position.lon)):
        theirs = angle(one, axis)
        if ours is None or theirs is None or abs(float(ours) - theirs) > CLOSE:
            yield f"{axis}: {ours}, exiftool {theirs}"
        agreed[axis] += 1


def angle(one: Mapping[str, Any], axis: str) -> float | None:
    """A signed angle. Of seconds that stand as 0/0 exiftool makes nothing: what stands beside the block decides."""
    size, letter = one.get(f"GPS:GPS{axis}"), str(one.get(f"GPS:GPS{axis}Ref", ""))[:1]
    if size == "":
        size = abs(one.get(f"XMP-exif:GPS{axis}", 0.0))
    return None if size is None else -size if letter in ("S", "W") else size


def compare(folder: Path, decoder: Decoder) -> tuple[list[str], Counter[str]]:
    """All disagreements over the pictures below a folder, and how often we agreed about what was there."""
    found, agreed = list[str](), Counter[str]()
    for path, one in told(folder):
        inspection = decoder.inspect(path.read_bytes())
        if shown(inspection):
            agreed["files"] += 1
            capture = inspection.capture or Capture()
            found += [f"{path}: {line}" for line in disagreements(one, capture, agreed)]
    return found, agreed


def shown(inspection: Inspection) -> bool:
    """Whether the file is of a format that we read at all."""
    problem = inspection.picture_problem
    return problem is None or problem.code not in ("unknown_format", "not_shown", "empty")


def test_every_photograph_of_the_folder(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Over every photograph of PHOTOS, exiftool and we read the same times, offsets, places, names and serials."""
    with Decoder() as decoder:
        found, agreed = compare(photos, decoder)
    with capsys.disabled():
        counts = ", ".join(f"{name} {count}" for name, count in agreed.items())
        sys.stdout.write(f"\n{len(found)} disagreements; agreed: {counts}\n")
    assert not found, "\n".join(found)


def test_every_tag_in_every_container_that_exiftool_writes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What exiftool writes into files of every format, in all quarters of the Earth, is read as it reads it."""
    formats = {"jpg": "JPEG", "png": "PNG", "tif": "TIFF", "webp": "WEBP", "avif": "AVIF"}
    for number, (lat, lon) in enumerate(QUARTERS):
        place = (
            *(f"-GPSLatitude={abs(lat)}", f"-GPSLatitudeRef={'N' if lat >= 0 else 'S'}"),
            *(f"-GPSLongitude={abs(lon)}", f"-GPSLongitudeRef={'E' if lon >= 0 else 'W'}"),
        )
        for suffix, kind in formats.items():
            path = tmp_path / f"{number}.{suffix}"
            path.write_bytes(picture(kind, scene()))
            exiftool("-q", "-overwrite_original", *WRITTEN, *place, path)
        path = tmp_path / f"{number}.dng"
        path.write_bytes(seeds()["dng"])
        exiftool("-q", "-overwrite_original", *WRITTEN, *place, path)
    with Decoder() as decoder:
        found, agreed = compare(tmp_path, decoder)
    with capsys.disabled():
        sys.stdout.write(f"\n{len(found)} disagreements over {agreed['files']} files and {agreed.total()} values\n")
    assert not found, "\n".join(found)
    files = len(QUARTERS) * (len(formats) + 1)
    assert agreed == dict.fromkeys((*FIELDS, "files", "Latitude", "Longitude"), files)
