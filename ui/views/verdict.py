"""What to think of a packet: an icon, a word, a sentence, and by what it was judged."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from fieldkit.checking.judging import Judged, Standing
from fieldkit.report.visible import visible
from ui.i18n import isolated, listed, translate
from ui.theme.icons import Drawn
from ui.theme.roles import Ink, Role, as_role
from ui.views.mark import Mark
from ui.views.wrapped import Wrapped

LOOKS: Final[Mapping[Standing, tuple[str, Ink]]] = {
    Standing.KNOWN: ("verified", Ink.OK),
    Standing.UNKNOWN: ("unknown", Ink.WARN),
    Standing.UNDATED: ("unknown", Ink.WARN),
    Standing.ALTERED: ("error", Ink.ERROR),
    Standing.DISPROVED: ("error", Ink.ERROR),
    Standing.UNREADABLE: ("error", Ink.ERROR),
}
"""Icon and ink of each; the words say the same."""

LINES = 2.5
"""Side of the icon, in heights of a line."""


class VerdictCard(QFrame):
    """Shown above the findings that it rests on."""

    def __init__(self, name: str, icon: Drawn) -> None:
        super().__init__()
        self.setObjectName(name)
        as_role(self, Role.CARD)
        self._icon, self._mark = icon, Mark(QIcon(), LINES)
        self._word, self._sentence, self._about = QLabel(), Wrapped(), QLabel()
        self._sample = QLabel(translate("frame", "SAMPLE, NOT EVIDENCE"))
        texts, head, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        for label, part, role in (
            (self._word, "word", Role.TITLE),
            (self._sentence, "sentence", Role.BODY),
            (self._about, "about", Role.SECONDARY),
            (self._sample, "sample", Role.BADGE),
        ):
            label.setObjectName(f"{name}.{part}")
            as_role(label, role)
            label.setTextFormat(Qt.TextFormat.PlainText)
        head.addWidget(self._word)
        head.addStretch(1)
        head.addWidget(self._sample)
        texts.setSpacing(2)
        texts.addLayout(head)
        texts.addWidget(self._sentence)
        texts.addWidget(self._about)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_judged(self, judged: Judged) -> None:
        """The verdict, in the words of the design."""
        standing = judged.standing
        self._mark.show_icon(self._icon(*LOOKS[standing]))
        self._word.setText(word(judged))
        self._sentence.setText(sentence(judged))
        self._about.setText(about(judged))
        self._sample.setVisible(judged.sample)
        self.setAccessibleName(f"{self._word.text()}. {self._sentence.text()}")


def word(judged: Judged) -> str:
    """The verdict in a word or two."""
    altered = len(judged.altered)
    disproved = sum(finding.verdict == "disproved" for finding in judged.findings)
    words: dict[Standing, Callable[[], str]] = {
        Standing.KNOWN: lambda: translate("verdict", "Valid, signer known"),
        Standing.UNKNOWN: lambda: translate("verdict", "Valid, signer unknown"),
        Standing.UNDATED: lambda: translate("verdict", "Nothing disproved, not all proved"),
        Standing.ALTERED: lambda: translate("verdict", "Altered: %n file(s)", "", altered),
        Standing.DISPROVED: lambda: translate("verdict", "Disproved: %n finding(s)", "", disproved),
        Standing.UNREADABLE: lambda: translate("verdict", "Unreadable"),
    }
    return words[judged.standing]()


def sentence(judged: Judged) -> str:
    """What that means."""
    no_root = translate(
        "verdict",
        "Nothing was changed since it was sealed. Whether to trust who signed it cannot be said without the root"
        " certificate of its mission.",
    )
    other_root = translate(
        "verdict",
        "Nothing was changed since it was sealed. Who signed it leads to another root than the one it was judged"
        " by.",
    )
    sentences = {
        Standing.KNOWN: translate(
            "verdict", "Nothing was changed since it was sealed, and who signed it leads to the trusted root."
        ),
        Standing.UNKNOWN: other_root if judged.roots else no_root,
        Standing.UNDATED: translate(
            "verdict", "Something that is demanded of every packet could not be proved here."
        ),
        Standing.ALTERED: translate(
            "verdict", "It is not what was sealed. Keep it as it is, and ask for a new copy."
        ),
        Standing.DISPROVED: translate(
            "verdict", "Something in it does not hold. Keep it as it is, and ask the sender."
        ),
        Standing.UNREADABLE: translate("verdict", "It cannot be opened as a packet. Nothing in it was looked at."),
    }
    return sentences[judged.standing]


def about(judged: Judged) -> str:
    """Which packet it is, and by which roots it was judged."""
    name = isolated(visible(judged.name, str.isprintable))
    if not judged.roots:
        return translate("verdict", "{packet} · judged by no root").format(packet=name)
    roots = listed(isolated(root[:16]) for root in judged.roots)
    return translate("verdict", "{packet} · judged by the root {roots}…").format(packet=name, roots=roots)
