"""What is believed of the camera of a photograph in a mission: its calibration, what the file tells, or nothing."""

from collections.abc import Sequence

import numpy as np
from msgspec import structs

from fieldkit.measure import beliefs
from fieldkit.measure.beliefs import U_BEND
from fieldkit.measure.codes import refused
from fieldkit.measuring import exact
from fieldkit.mission import Mission
from fieldkit.model.basis import Believed
from fieldkit.model.calibration import Calibration, CameraKey
from fieldkit.model.capture import Capture
from fieldkit.model.photo import Photo
from fieldkit.store import calibrations


def key_of(photo: Photo) -> CameraKey:
    """By what the camera of a photograph is told from others. Raises `MeasurementRefused`: `photo_unreadable`."""
    if photo.width is None or photo.height is None:
        raise refused("photo_unreadable")
    told = photo.capture or Capture()
    return CameraKey(
        make=told.make,
        model=told.model,
        body_serial=told.body_serial,
        lens_model=told.lens_model,
        focal_mm=told.focal_mm,
        focal_35mm=told.focal_35mm,
        width=photo.width,
        height=photo.height,
    )


def believed(mission: Mission, photo: Photo, u_bend: float = U_BEND) -> Believed:
    """The newest calibration of the camera that stands; else what the file tells of its focal length; else nothing.

    `u_bend` is how far a lens that nobody calibrated may bend. Raises `MeasurementRefused`: `photo_unreadable`,
    `size_mismatch` where the camera was calibrated for photographs of another size.
    """
    key = key_of(photo)
    found = calibration_for(key, calibrations.all_calibrations(mission.database))
    if found is not None:
        return calibrated(found)
    if key.focal_35mm is not None and float(key.focal_35mm) > 0:
        return exact.believed(beliefs.by_film(key.width, key.height, float(key.focal_35mm), u_bend), "exif")
    return exact.believed(beliefs.unknown(key.width, key.height, u_bend), "unknown")


def calibration_for(key: CameraKey, known: Sequence[Calibration]) -> Calibration | None:
    """The newest standing one of `known`, oldest first, for the camera `key`, if it was calibrated.

    A camera that does not tell its model is never recognised. Raises `MeasurementRefused`: `size_mismatch` where it
    was calibrated for photographs of another size alone: no calibration is scaled.
    """
    if key.model is None:
        return None
    same = [one for one in known if one.withdrawn is None and _at_size(one.key, key) == key]
    fitting = [one for one in same if one.key == key]
    if same and not fitting:
        raise refused("size_mismatch")
    return fitting[-1] if fitting else None


def calibrated(found: Calibration) -> Believed:
    """What a calibration says of its camera."""
    best = np.array([float(each) for each in found.best])
    told = found.covariance
    covariance = None if told is None else np.array([[float(each) for each in row] for row in told])
    belief = beliefs.calibrated(found.key.width, found.key.height, best, covariance)
    return exact.believed(belief, "calibrated", found.id)


def _at_size(key: CameraKey, of: CameraKey) -> CameraKey:
    return structs.replace(key, width=of.width, height=of.height)
