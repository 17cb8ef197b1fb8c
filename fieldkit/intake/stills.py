"""Pictures that a camera hands over as bytes: they come into the store from memory, and lie in no file before."""

from contextlib import ExitStack
from pathlib import Path

from fieldkit.intake.card import Still, stilling
from fieldkit.intake.cataloguing import Source
from fieldkit.intake.outcome import Outcome
from fieldkit.mission import Mission


class Stills:
    """One sitting at a camera that is called `camera`: one intake, opened by the first picture, ended by `end`.

    For one thread. What a camera here shows is one's own, and the camera is named as the source.
    """

    def __init__(self, mission: Mission, camera: str) -> None:
        self._mission, self._source = mission, Source(Path(camera.replace("/", "-") or "camera"))
        self._still: Still | None = None
        self._open, self._count = ExitStack(), 0

    def take(self, data: bytes, extension: str) -> Outcome:
        """Bring in a picture. Raises `CannotWrite`, which ends the sitting; what came before is recorded."""
        if self._still is None:
            self._still = self._open.enter_context(stilling(self._mission, self._source))
        self._count += 1
        wall = self._mission.hands.clock.read().wall
        name = f"{wall.replace('-', '').replace(':', '')}-{self._count}.{extension}"
        with self._open.pop_all() as going:
            outcome = self._still(name, data)
            self._open = going.pop_all()
        return outcome

    def end(self) -> None:
        """Record the intake, if anything came."""
        self._open.close()
        self._still = None
