"""The last card: practise on the sample, or begin."""

from collections.abc import Callable

from ui.i18n import translate
from ui.views.start_first import Drawing
from ui.views.welcome.card import WelcomeCard


class PracticeCard(WelcomeCard):
    """`practise` opens the sample."""

    def __init__(self, practise: Callable[[], None]) -> None:
        super().__init__(
            "practice",
            translate("welcome", "Practise"),
            translate(
                "welcome",
                "The sample is a card of computed photographs in a mission of its own: bring it in, measure a"
                " fragment, seal a packet. Nothing of it is evidence, and no key of yours is touched. It waits on"
                " the start page, too.",
            ),
        )
        self._practise = practise
        self.column.addWidget(Drawing(), 1)
        self.rename(translate("welcome", "Try the sample"))
        self.become(True)

    @property
    def asks(self) -> bool:
        """It only offers."""
        return False

    def done(self) -> None:
        """Open it."""
        self._practise()
