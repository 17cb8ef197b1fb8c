"""What a screen reader is to read although the focus stays where it is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def read_aloud(shown_by: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have `words` read, which `shown_by` shows; `at_once` breaks off what is being read."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(shown_by, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    publish(event)


def publish(event: QAccessibleAnnouncementEvent) -> None:
    """Hand it to the assistive technology of the system, if there is one."""
    QAccessible.updateAccessibility(event)
