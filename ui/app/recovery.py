"""What is said of half-typed texts when a mission is opened again."""

from collections.abc import Sequence
from functools import partial

from ui.i18n import translate
from ui.presenters.drafts import Draft
from ui.views.drafts import recovered_all
from ui.views.notice import WayOut
from ui.views.window import Window


def tell_recovered(window: Window, drafts: Sequence[Draft]) -> None:
    """Say that texts came back, and lead to the last of them."""
    if not drafts:
        return
    there = partial(_go_to, window, drafts[0])
    stands = translate("drafts", "It stands in its field again, and is in no record yet.")
    window.notice.tell("ok", recovered_all(drafts), stands, WayOut(translate("drafts", "Go there"), there))


def _go_to(window: Window, draft: Draft) -> None:
    """Where it was typed, ready to be typed on."""
    window.mission.reveal(draft.screen, draft.subject or "")
    window.mission.standing(draft.screen).enter(draft.field)
