"""`measure evaluate`: one request a line, one result a line (`measurement.md` 11.1). Needs no mission."""

from types import TracebackType
from typing import Self

import msgspec
import numpy as np

from fieldkit.errors import MeasurementRefused
from fieldkit.measure import calibration, hand
from fieldkit.measure.codes import refused
from fieldkit.measure.lens import focal_px
from fieldkit.measure.response import of_camera
from fieldkit.measure.solving import PlaneSolution
from fieldkit.measure.target import Observation
from fieldkit.measuring import wire
from fieldkit.measuring.photographs import Photographs
from fieldkit.measuring.planes import Kept, Planes, detected
from fieldkit.measuring.tasks import answered, refusal, told

NOT_UNDERSTOOD = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError)


class Requests:
    """Answers measuring requests, one after another, and keeps what it read; used by one thread, and closed."""

    def __init__(self) -> None:
        self._photographs, self._kept = Photographs(), Kept()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._photographs.__exit__(kind, error, trace)

    def answer(self, line: bytes) -> str:
        """The result line for one request line; what is not understood gives an `error`, never an exception."""
        try:
            asked = wire.request(line)
        except NOT_UNDERSTOOD as error:
            return _line({"id": _id_of(line), "error": {"code": "bad_request", "message": str(error)}})
        try:
            return _line({"id": asked.id, **self._answer(asked)})
        except MeasurementRefused as error:
            return _line({"id": asked.id, "error": {"code": error.code, "message": error.why}})

    def _answer(self, asked: wire.Request) -> dict[str, object]:
        if isinstance(asked, wire.Hand):
            return {"tasks": [_by_hand(asked.hand)]}
        if isinstance(asked, wire.Calibrate):
            return {"camera": self._calibrated(asked)}
        planes = Planes(asked, self._photographs, self._kept)
        tasks = [answered(task, planes) for task in asked.tasks]
        return {"plane": _plane(planes), "warnings": self._warnings(asked), "tasks": tasks}

    def _warnings(self, asked: wire.Asked) -> list[str]:
        """What holds against the photos themselves."""
        return ["edited_file"] if any(self._edited(photo.file) for photo in asked.photos) else []

    def _edited(self, file: str) -> bool:
        try:
            return self._photographs.facts(file).edited
        except MeasurementRefused:
            return False  # each of its tasks says so

    def _calibrated(self, asked: wire.Calibrate) -> dict[str, object]:
        """The camera of the photos in which the board is found, all of one size.

        Raises `MeasurementRefused`: `markers_not_found` for fewer than three of them, `size_mismatch`,
        `photo_unreadable`.
        """
        facts = [self._photographs.facts(photo.file) for photo in asked.photos]
        if len({(each.width, each.height) for each in facts}) > 1:
            raise refused("size_mismatch")
        size = (facts[0].width, facts[0].height) if facts else (0, 0)
        found = calibration.calibrate([self._board(photo.file, asked.calibrate) for photo in asked.photos], size)
        return {
            "K": found.matrix.tolist(),
            "dist_k1k2p1p2k3": found.lens.tolist(),
            "u_f_px": found.u_f_px,
            "rms_px": found.rms_px,
            "views": len(found.views),
        }

    def _board(self, file: str, board: wire.CharucoBoard) -> tuple[Observation, ...]:
        """The corners of the board in a photo, none where it is not found."""
        try:
            return detected(self._photographs, self._kept, file, board)
        except MeasurementRefused as error:
            if error.code != "markers_not_found":
                raise
            return ()


def _by_hand(asked: wire.ChordSagitta | wire.ThreeLegGauge) -> dict[str, object]:
    """The diameter from hand readings; its id is the method."""
    try:
        if isinstance(asked, wire.ChordSagitta):
            method = "chord_sagitta"
            found = hand.chord_sagitta(asked.chord_mm, asked.u_chord_mm, asked.sagitta_mm, asked.u_sagitta_mm)
        else:
            method = "three_leg_gauge"
            found = hand.three_leg_gauge(asked.leg_span_mm, asked.u_leg_mm, asked.depth_mm, asked.u_depth_mm)
    except MeasurementRefused as error:
        return refusal(method, error)
    return {"id": method, "status": "measured", **told(found)}


def _plane(planes: Planes) -> dict[str, object] | None:
    """The plane of the first photo in which there is one."""
    for photo in planes.asked.photos:
        try:
            return _plane_told(planes.plane(photo.id))
        except MeasurementRefused:
            continue
    return None


def _plane_told(plane: PlaneSolution) -> dict[str, object]:
    tilt = of_camera(plane, lambda camera: np.degrees(camera.tilt))
    focal = of_camera(plane, lambda camera: focal_px(camera.camera))
    return {
        "tilt_deg": tilt.value,
        "u_tilt_deg": tilt.u,
        "distance_mm": of_camera(plane, lambda camera: camera.distance).value,
        "f_px": focal.value,
        "u_f_px": focal.u,
        "residual_rms_px": plane.residual_rms_px,
        "poses": len(plane.solutions),
    }


def _id_of(line: bytes) -> str | None:
    """The id of a request that was not understood, if so much of it was."""
    try:
        found = msgspec.json.decode(line)
    except NOT_UNDERSTOOD:
        return None
    named = found.get("id") if isinstance(found, dict) else None
    return named if isinstance(named, str) else None


def _line(document: dict[str, object]) -> str:
    return msgspec.json.encode(document).decode()
