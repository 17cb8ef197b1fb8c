"""What is there at once: the window with its start page. Everyone who needs the core comes in afterwards.

Loading the core takes as long as showing six windows; a person can read and think meanwhile.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ui.app.defects import Defects
from ui.app.dressing import Dressing
from ui.i18n.languages import Language
from ui.jobs import Lanes
from ui.settings import Settings
from ui.theme.appearance import Appearance
from ui.theme.icons import Icons
from ui.views.notice import WayOut
from ui.views.window import Window


@dataclass(frozen=True, slots=True)
class Front:
    """What a window is shown with: data folder, file of settings, looks, language."""

    resources: Path
    settings: Path
    appearance: Appearance
    language: Language


@dataclass(frozen=True, slots=True)
class Left:
    """Where a window was left for another language: the mission that was open, or the cards of a new laptop."""

    folder: Path | None = None
    welcoming: bool = False


class Threshold:
    """The window with its start page, lanes and settings; `now` is set by whoever has a better clock."""

    def __init__(self, front: Front) -> None:
        self.front = front
        self.settings, self.lanes = Settings(front.settings), Lanes()
        self.icons = Icons(front.resources / "icons", lambda: front.appearance.look)
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone()
        self.window = Window(self.settings, self.lanes, self.icons.icon, lambda: self.now())  # noqa: PLW0108  # set later
        self.defects = Defects(self.tell, sys.__excepthook__, self.window)
        taller = front.language.taller
        self.dressing = Dressing(self.settings, front.appearance, self.window.acts, taller, self.window)

    def show(self) -> None:
        """Show the window; what is on this laptop is looked for later."""
        self.window.to_start()
        self.window.show()

    def tell(self, kind: str, sentence: str, remedy: str = "", way_out: WayOut | None = None) -> None:
        """Say something in the line above whatever is shown: a `Tell`."""
        self.window.notice.tell(kind, sentence, remedy, way_out)
