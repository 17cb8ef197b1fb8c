"""What the makers of screens are given; known to the composition root alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fieldkit.mission import Hands
from fieldkit.platform.media import Media
from fieldkit.vocabulary import Vocabulary
from ui.changes import Broadcast, News
from ui.i18n.languages import Language
from ui.jobs import Lanes
from ui.models.thumbnails import Images
from ui.presenters.asking import Ask
from ui.settings import Settings
from ui.theme.appearance import Appearance
from ui.theme.icons import Icons
from ui.theme.worn import Worn
from ui.views.acts import Acts
from ui.views.camera import ShownCamera
from ui.views.notice import Tell
from ui.views.page import Page


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that outlives a mission; `fresh` gives them the news and the looks for as long as one is open.

    `media` finds cards and drives that are in, every `pace_ms`; with 0 nobody looks for them. `camera` makes what
    shows cameras, None where the extra is not installed. `cover` lays a page over the window. `go` opens a place of
    the rail, `reveal` also the thing in it that has the id given second; `describe` opens one and begins something
    there from the photographs with these ids. `tell` shows a line to the person,
    `trouble` an error with its remedy.
    """

    resources: Path
    hands: Hands
    vocabulary: Vocabulary
    settings: Settings
    lanes: Lanes
    images: Images
    broadcast: News
    appearance: Worn
    icons: Icons
    language: Language
    acts: Acts
    ask: Ask
    media: Media
    pace_ms: int
    camera: Callable[[], ShownCamera] | None
    cover: Callable[[str, Callable[[], Page]], None]
    go: Callable[[str], None]
    reveal: Callable[[str, str], None]
    describe: Callable[[str, Sequence[str]], None]
    tell: Tell
    trouble: Callable[[Exception], None]

    def fresh(self, broadcast: Broadcast, appearance: Appearance, hands: Hands) -> "Parts":
        """The same for one mission, which is worked with `hands`; `close` ends it."""
        return replace(self, broadcast=News(broadcast), appearance=Worn(appearance), hands=hands)

    def close(self) -> None:
        """The mission is closed: its screens hear of nothing any more."""
        self.broadcast.close()
        self.appearance.close()
