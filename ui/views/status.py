"""The status bar: saved, stores, jobs, who acts, the time zone."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ui.i18n import isolated, translate
from ui.presenters.stores import Second, Stores
from ui.theme.roles import Role, as_role


class Status(QFrame):
    """One line at the foot of the window; `jobs_asked` when the number of jobs is clicked."""

    jobs_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("frame.status")
        as_role(self, Role.BAR)
        self._saved = _text("frame.status.saved")
        self._stores = _text("frame.status.stores")
        self._here, self._second, self._backup = (
            _text(f"frame.status.{part}") for part in ("here", "second", "backup")
        )
        self._actor = _text("frame.status.actor")
        self._zone = _text("frame.status.zone")
        self._jobs = QPushButton()
        self._jobs.setObjectName("frame.status.jobs")
        as_role(self._jobs, Role.QUIET)
        self._jobs.clicked.connect(self.jobs_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 16, 2)
        row.setSpacing(24)
        for widget in (self._saved, self._here, self._second, self._backup, self._stores):
            row.addWidget(widget)
        row.addStretch(1)
        for button_or_text in (self._jobs, self._actor, self._zone):
            row.addWidget(button_or_text)
        self.show_jobs(0)

    def show_saved(self, at: datetime | None) -> None:
        """`at` is when the last entry came to disk, in this laptop's time."""
        said = translate("frame", "● Saved {time}") if at else translate("frame", "● Nothing to save yet")
        self._saved.setText(said.format(time=isolated(f"{at:%H:%M:%S}") if at else ""))
        self._zone.setText(isolated(f"{at:%Z}") if at else "")

    def show_held(self, photos: int, elsewhere: int) -> None:
        """How many photographs lie here, and how many are held elsewhere."""
        said = translate("frame", "%n photo(s)", "", photos)
        away = translate("frame", "%n held elsewhere", "", elsewhere)
        self._stores.setText(f"{said} · {away}" if elsewhere else said)

    def show_stores(self, stores: Stores, now: datetime) -> None:
        """A is the mission folder, B the second copy; what needs somebody's hand stands out."""
        here = translate("frame", "A ok") if stores.here else translate("frame", "▲ A missing")
        for label, text, of, calm in (
            (self._here, here, translate("frame", "A is the folder of the mission: {state}"), stores.here),
            (
                self._second,
                second(stores),
                translate("frame", "B is the second copy, on another drive: {state}"),
                stores.second is not Second.MISSING,
            ),
            (self._backup, backed_up(stores.backup, now), "{state}", True),
        ):
            label.setText(text)
            label.setToolTip(of.format(state=text))
            label.setAccessibleName(label.toolTip())
            label.setVisible(bool(text))
            as_role(label, Role.BODY if calm else Role.WARN)

    def show_jobs(self, count: int) -> None:
        """How much work runs or waits; nothing is shown of none."""
        self._jobs.setText(translate("frame", "%n job(s) ▸", "", count))
        self._jobs.setAccessibleName(self._jobs.text())
        self._jobs.setVisible(bool(count))

    def show_actor(self, code: str, letter: str) -> None:
        """Who acts, under which team letter."""
        who = translate("frame", "{person}, team {letter}") if code else translate("frame", "Reading only")
        self._actor.setText(who.format(person=isolated(code), letter=isolated(letter)))


def second(stores: Stores) -> str:
    """What is said of the second copy; nothing where none is kept."""
    waiting = translate("frame", "B waiting: %n photo(s)", "", stores.waiting)
    missing = translate("frame", "▲ B missing, %n photo(s) wait", "", stores.waiting)
    return {
        Second.NONE: "",
        Second.OK: translate("frame", "B ok"),
        Second.WAITING: waiting,
        Second.MISSING: missing if stores.waiting else translate("frame", "▲ B missing"),
    }[stores.second]


def backed_up(last: datetime | None, now: datetime) -> str:
    """When a backup was verified last."""
    if last is None:
        return translate("frame", "no backup yet")
    days = (now.date() - last.astimezone(now.tzinfo).date()).days
    return translate("frame", "backup %n day(s) ago", "", days) if days > 0 else translate("frame", "backup today")


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
