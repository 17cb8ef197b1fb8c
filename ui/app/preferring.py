"""The preferences, wired: each section with its presenter."""

import platform
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion

from fieldkit import __version__
from fieldkit.platform import disk_encrypted
from fieldkit.supporting.bundle import Part, gather, write
from fieldkit.supporting.machine import self_check
from fieldkit.vault import Sealed
from ui.actions.keys import GROUP
from ui.app.backups import keep_second, safe_of, second_of
from ui.app.parts import Parts
from ui.desk import Desk
from ui.i18n import translate
from ui.i18n.languages import offered
from ui.presenters.errands import Errands
from ui.presenters.owners import OwnersPresenter
from ui.presenters.places import COPIES, MISSIONS
from ui.presenters.relocking import RelockPresenter
from ui.presenters.remapping import KeysPresenter
from ui.presenters.storage import Chosen, StoragePresenter
from ui.presenters.support import SupportPresenter
from ui.settings import COPIES as KEPT
from ui.settings import HOME
from ui.views.preferences.advanced import AdvancedSection
from ui.views.preferences.display import DisplaySection
from ui.views.preferences.keys import KeysSection
from ui.views.preferences.locks import LocksSection
from ui.views.preferences.operator import OperatorSection
from ui.views.preferences.page import PreferencesPage
from ui.views.preferences.storage import StorageSection


def preferences(
    parts: Parts, desk: Desk | None, home: Path, again: Callable[[], None], section: str
) -> PreferencesPage:
    """The page, open at `section`, or at the first one for an empty name; `desk` is the mission that is open.

    `home` is where missions are made unless another place was chosen.
    """
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
    sections = (
        operator,
        _storage(parts, desk, home, errands),
        _locks(parts, desk, errands),
        display,
        keys,
        advanced,
    )
    page = PreferencesPage(parts.acts, parts.icons.icon, sections)
    page.gone.connect(errands.end)
    if section:
        page.show_section(section)
    return page


def _storage(parts: Parts, desk: Desk | None, home: Path, errands: Errands) -> StorageSection:
    section, settings = StorageSection(parts.icons.icon), parts.settings
    chosen = {
        MISSIONS: Chosen(
            lambda: Path(settings.get(HOME) or home), lambda it: settings.put(HOME, str(it or "")), lambda: False
        ),
        COPIES: _copies(parts, desk),
    }
    safe = None if desk is None else safe_of(parts, desk)
    section.presenter = StoragePresenter(
        section, chosen, disk_encrypted, safe, parts.ask, errands, parts.lanes.start
    )
    return section


def _copies(parts: Parts, desk: Desk | None) -> Chosen:
    """Where second copies go: those of the mission that is open, and of all that are made from now on."""
    settings = parts.settings

    def get() -> Path | None:
        kept = settings.get(KEPT)
        named = None if desk is None else second_of(desk)
        return named or (Path(kept) if kept else None)

    def put(folder: Path | None) -> None:
        settings.put(KEPT, str(folder or ""))
        if folder is not None and desk is not None and desk.writing is not None:
            keep_second(parts, desk, folder)

    return Chosen(get, put, lambda: desk is None or second_of(desk) is None)


def _locks(parts: Parts, desk: Desk | None, errands: Errands) -> LocksSection:
    section = LocksSection(parts.settings, parts.acts, parts.icons.icon)
    sealed = desk is not None and isinstance(desk.reading.covering, Sealed)
    folder = desk.folder if desk is not None and sealed else None
    pen = None if desk is None else desk.pen
    section.presenter = RelockPresenter(section, folder, pen, parts.hands.profile, errands)
    return section


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
