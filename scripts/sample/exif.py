"""What the invented cameras write into their files (Exif 2.32, CIPA DC-008)."""

from datetime import timedelta

from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from scripts.sample.frames import Frame

LATITUDE = ("S", (41.0, 14.0, 7.2))
LONGITUDE = ("W", (118.0, 22.0, 33.6))
"""Open water in the South Pacific, far from any land."""

ALWAYS: dict[int, object] = {
    ExifTags.Base.ExposureTime: IFDRational(1, 250),
    ExifTags.Base.FNumber: IFDRational(8),
    ExifTags.Base.ISOSpeedRatings: 200,
    ExifTags.Base.ExifVersion: b"0232",
    ExifTags.Base.FlashPixVersion: b"0100",
    ExifTags.Base.ColorSpace: 1,
}


def tags(frame: Frame) -> Image.Exif:
    """Every tag of the frame's file."""
    camera = frame.camera
    shown = frame.taken + timedelta(hours=camera.shown_hours)
    local = shown.strftime("%Y:%m:%d %H:%M:%S")
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = "SAMPLE, NOT EVIDENCE"
    exif[ExifTags.Base.Make] = camera.make
    exif[ExifTags.Base.Model] = camera.model
    exif[ExifTags.Base.Orientation] = frame.orientation
    exif[ExifTags.Base.DateTime] = local
    exif[ExifTags.Base.XResolution] = exif[ExifTags.Base.YResolution] = 72
    exif[ExifTags.Base.ResolutionUnit] = 2
    exif[ExifTags.Base.YCbCrPositioning] = 1
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    inner.update(ALWAYS)
    inner[ExifTags.Base.DateTimeOriginal] = local
    inner[ExifTags.Base.DateTimeDigitized] = local
    if camera.tells_offset:
        inner[ExifTags.Base.OffsetTimeOriginal] = f"{camera.shown_hours:+03d}:00"
    inner[ExifTags.Base.FocalLengthIn35mmFilm] = camera.film_focal_mm
    inner[ExifTags.Base.ExifImageWidth] = camera.width
    inner[ExifTags.Base.ExifImageHeight] = camera.height
    inner[ExifTags.Base.BodySerialNumber] = camera.serial
    if camera.tells_place:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(_place(frame))
    return exif


def _place(frame: Frame) -> dict[int, object]:
    return {
        ExifTags.GPS.GPSVersionID: b"\x02\x03\x00\x00",
        ExifTags.GPS.GPSLatitudeRef: LATITUDE[0],
        ExifTags.GPS.GPSLatitude: LATITUDE[1],
        ExifTags.GPS.GPSLongitudeRef: LONGITUDE[0],
        ExifTags.GPS.GPSLongitude: LONGITUDE[1],
        ExifTags.GPS.GPSTimeStamp: (float(frame.taken.hour), float(frame.taken.minute), float(frame.taken.second)),
        ExifTags.GPS.GPSMapDatum: "WGS-84",
        ExifTags.GPS.GPSDateStamp: frame.taken.strftime("%Y:%m:%d"),
    }
