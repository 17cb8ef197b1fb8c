"""What the makers of screens are given; known to the composition root alone."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldkit.mission import Hands
from fieldkit.vocabulary import Vocabulary
from ui.changes import Broadcast
from ui.i18n.languages import Language
from ui.jobs import Lanes
from ui.presenters.asking import Ask
from ui.settings import Settings
from ui.theme.appearance import Appearance
from ui.theme.icons import Icons
from ui.views.acts import Acts


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that outlives a mission. `tell` shows a line to the person, `trouble` an error with its remedy."""

    resources: Path
    hands: Hands
    vocabulary: Vocabulary
    settings: Settings
    lanes: Lanes
    broadcast: Broadcast
    appearance: Appearance
    icons: Icons
    language: Language
    acts: Acts
    ask: Ask
    go: Callable[[str], None]
    tell: Callable[[str, str], None]
    trouble: Callable[[Exception], None]
