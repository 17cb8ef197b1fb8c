"""The preferences, wired: each section with its presenter."""

import platform
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion

from fieldkit import __version__
from fieldkit.supporting.bundle import Part, gather, write
from fieldkit.supporting.machine import self_check
from ui.actions.keys import GROUP
from ui.app.defects import Defects
from ui.app.parts import Parts
from ui.i18n import translate
from ui.i18n.languages import offered
from ui.presenters.errands import Errands
from ui.presenters.owners import OwnersPresenter
from ui.presenters.remapping import KeysPresenter
from ui.presenters.support import SupportPresenter
from ui.views.preferences.advanced import AdvancedSection
from ui.views.preferences.display import DisplaySection
from ui.views.preferences.keys import KeysSection
from ui.views.preferences.operator import OperatorSection
from ui.views.preferences.page import PreferencesPage


def preferences(parts: Parts, again: Callable[[], None], defects: Defects, section: str) -> PreferencesPage:
    """The page, open at `section`, or at the first one for an empty name."""
    errands = Errands(parts.lanes.start)
    operator, keys = OperatorSection(parts.icons.icon), KeysSection()
    operator.presenter = OwnersPresenter(operator, parts.hands.profile, errands)
    settings = parts.settings
    keys.presenter = KeysPresenter(keys, partial(settings.keys, GROUP), partial(settings.put_key, GROUP))
    display = DisplaySection(settings, offered(parts.resources / "i18n"), again, parts.acts)
    places, versions = dict(_places(parts)), dict(_versions())
    advanced = AdvancedSection({**places, **versions})
    advanced.presenter = SupportPresenter(
        advanced,
        partial(_gathered, parts.hands.profile.folder),
        write,
        parts.ask,
        errands,
    )
    page = PreferencesPage(parts.acts, parts.icons.icon, (operator, display, keys, advanced))
    page.gone.connect(errands.end)
    if section:
        page.show_section(section)
    return page


def _gathered(profile: Path) -> Sequence[Part]:
    """All that the file for help would hold. Runs on a lane: it tries the machine out."""
    return gather(profile, self_check(profile))


def _places(parts: Parts) -> Iterator[tuple[str, str]]:
    yield translate("preferences", "Keys and settings"), str(parts.hands.profile.folder)
    yield translate("preferences", "Vocabularies, languages, sample"), str(parts.resources)


def _versions() -> Iterator[tuple[str, str]]:
    yield "fieldkit", __version__
    yield "Python", platform.python_version()
    yield "Qt, PySide", f"{qVersion()}, {PySide6.__version__}"
    yield translate("preferences", "System"), platform.platform()
