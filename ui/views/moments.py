"""When something was, in the words of somebody who looks back from now."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from ui.i18n import isolated, translate

RECENT_DAYS = 7
"""Within a week the name of the day says more than its date."""


def logged(wall: str) -> str:
    """A time of the log, UTC, as this laptop shows it."""
    return isolated(f"{datetime.fromisoformat(wall).astimezone():%Y-%m-%d %H:%M}")


def moment(at: datetime, now: datetime) -> str:
    """`at` as seen from `now`, both in the zone of `now`: today 14:02, yesterday 09:10, Monday 16:40, a date."""
    there = at.astimezone(now.tzinfo)
    days, locale = (now.date() - there.date()).days, QLocale()
    time = isolated(locale.toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat))
    day = QDate(there.year, there.month, there.day)
    if days == 0:
        return translate("moment", "today {time}").format(time=time)
    if days == 1:
        return translate("moment", "yesterday {time}").format(time=time)
    if 1 < days < RECENT_DAYS:
        name = locale.standaloneDayName(day.dayOfWeek())
        return translate("moment", "{day} {time}").format(day=name, time=time)
    return isolated(locale.toString(day, "d MMMM yyyy"))
