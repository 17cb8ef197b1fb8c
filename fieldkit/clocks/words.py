"""Times and offsets as people read them."""

from math import ceil

from fieldkit.clocks.taken import BASES, Taken
from fieldkit.labels import QT_TRANSLATE_NOOP, Speak, in_english

UNSURE = QT_TRANSLATE_NOOP("clocks", "{utc} ± {margin}")
BY_MODEL = QT_TRANSLATE_NOOP("clocks", "{grounds}, or of another camera of the model: no serial number was read")
SECONDS = QT_TRANSLATE_NOOP("clocks", "{count} s")
MINUTES = QT_TRANSLATE_NOOP("clocks", "{count} min")
HOURS = QT_TRANSLATE_NOOP("clocks", "{count} h")
LONG = QT_TRANSLATE_NOOP("clocks", "{hours} h {minutes} min {seconds} s")
SHORT = QT_TRANSLATE_NOOP("clocks", "{minutes} min {seconds} s")
AHEAD = QT_TRANSLATE_NOOP("clocks", "{time} ahead of UTC")
BEHIND = QT_TRANSLATE_NOOP("clocks", "{time} behind UTC")
SAME = QT_TRANSLATE_NOOP("clocks", "it shows UTC")


def when_taken(taken: Taken, speak: Speak = in_english) -> str:
    """The second of UTC that the best estimate lies in, with half the interval: `2024-04-03 09:12:00Z ± 1.1 s`."""
    utc = taken.at.replace(tzinfo=None, microsecond=0).isoformat(" ") + "Z"
    return speak("clocks", UNSURE).format(utc=utc, margin=margin(taken.margin, speak))


def grounds(taken: Taken, speak: Speak = in_english) -> str:
    """On what grounds a time stands, and what is in doubt about them."""
    words = speak("clocks", BASES[taken.basis])
    return speak("clocks", BY_MODEL).format(grounds=words) if taken.by_model else words


def margin(seconds: float, speak: Speak = in_english) -> str:
    """Half an interval, rounded up: never stated narrower than it is."""
    if seconds < 100:
        return speak("clocks", SECONDS).format(count=f"{ceil(seconds * 10) / 10:.1f}")
    if seconds < 6000:
        return speak("clocks", MINUTES).format(count=ceil(seconds / 60))
    return speak("clocks", HOURS).format(count=ceil(seconds / 3600))


def offset_in_figures(seconds: float) -> str:
    """How far a camera's clock is ahead of UTC, or (-) behind, in seconds: `+2:00:00`, `-3:56:43`."""
    whole = round(abs(seconds))
    return f"{'-' if seconds < 0 and whole else '+'}{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"


def offset_in_words(seconds: float, speak: Speak = in_english) -> str:
    """The same in words: `2 h 0 min 13 s behind UTC`; `seconds` as there, rounded."""
    whole = round(abs(seconds))
    if whole == 0:
        return speak("clocks", SAME)
    hours, minutes, left = whole // 3600, whole // 60 % 60, whole % 60
    template = LONG if hours else SHORT if minutes else SECONDS
    time = speak("clocks", template).format(hours=hours, minutes=minutes, seconds=left, count=left)
    return speak("clocks", BEHIND if seconds < 0 else AHEAD).format(time=time)
