"""The page of the mission's own keys: what people compare, and what is to be moved away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from ui.i18n import isolated, translate
from ui.presenters.authority import AuthorityPresenter
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.fingerprint import Fingerprint
from ui.views.mark import Mark
from ui.views.page import Page, Word


class AuthorityPage(Page):
    """Shown once a mission is made, and whenever somebody asks for it; `done` goes back to the mission."""

    def __init__(self, acts: Acts, icon: Callable[[str], QIcon], code: str) -> None:
        title = translate("authority", "Mission {code}: fingerprint and keys").format(code=isolated(code))
        super().__init__("authority", title, _words(), acts)
        self.presenter: AuthorityPresenter | None = None
        self._icon, self._root = icon, Fingerprint("authority.root")
        self._where, self._mark = QLabel(), Mark(QIcon())
        self._save = QPushButton(translate("authority", "Save the root certificate…"))
        self._move = QPushButton(translate("authority", "Move the authority’s keys to a second medium…"))
        self._lay_out()
        self.offer(translate("authority", "Go to the mission"))

    def visit(self) -> None:
        """Enter goes on."""
        if self.presenter is not None:
            self.presenter.visit()
        if self._primary is not None:
            self._primary.setFocus()

    def done(self) -> None:
        """Nothing is left to do."""
        self.back()

    def show_root(self, groups: str) -> None:
        """The fingerprint of the root certificate."""
        self._root.show_groups(groups)

    def show_authority(self, here: bool) -> None:
        """Whether the authority's private keys lie on this laptop."""
        lying = translate(
            "authority",
            "The authority’s keys are still on this laptop. Whoever has them could vouch for anybody: until they"
            " are moved away, headquarters reads “self-issued”.",
        )
        moved = translate(
            "authority", "The authority’s keys are not on this laptop. Invite with their medium at hand."
        )
        self._where.setText(lying if here else moved)
        as_role(self._where, Role.WARN if here else Role.OK)
        self._mark.show_icon(self._icon("warning" if here else "verified"))
        self._move.setVisible(here)

    def show_written(self, target: Path) -> None:
        """The root certificate is written."""
        said = translate("authority", "Wrote {file}.").format(file=isolated(str(target)))
        self.notice.tell("ok", said, translate("authority", "Headquarters checks packets with it."))

    def show_moved(self, target: Path) -> None:
        """The authority's keys lie elsewhere now."""
        said = translate("authority", "Moved to {folder}.").format(folder=isolated(str(target)))
        self.notice.tell("ok", said, translate("authority", "Keep that medium apart from this laptop."))

    def _lay_out(self) -> None:
        head = QLabel(translate("authority", "Root fingerprint"))
        as_role(head, Role.HEADING)
        where = QHBoxLayout()
        where.setSpacing(12)
        where.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self._where, 1)
        self._where.setWordWrap(True)
        for widget in (head, self._root):
            self.body.addWidget(widget)
        for button, name, act in (
            (self._save, "authority.save", self._save_root),
            (self._move, "authority.move", self._move_away),
        ):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
            button.clicked.connect(act)
        self.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(16)
        self.body.addLayout(where)
        self.body.addWidget(self._move, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _save_root(self) -> None:
        if self.presenter is not None:
            self.presenter.save_root(translate("authority", "Save the root certificate as"))

    def _move_away(self) -> None:
        if self.presenter is not None:
            self.presenter.move(translate("authority", "Where shall the authority’s keys be kept?"))


def _words() -> list[Word]:
    return [
        Word(
            translate("authority", "Compare"),
            translate(
                "authority",
                "Read these groups out to whoever joins, and give them to headquarters on paper. A forged mission"
                " has others.",
            ),
        ),
        Word(
            translate("authority", "Root certificate"),
            translate(
                "authority", "Hand it to headquarters by another way than the packets: it judges them by it."
            ),
        ),
        Word(
            translate("authority", "A second medium"),
            translate(
                "authority",
                "A stick that is locked away. Inviting somebody needs it, all other work does not.",
            ),
        ),
    ]
