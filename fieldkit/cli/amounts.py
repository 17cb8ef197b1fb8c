"""How many of something, in words: there is one file, and there are two files."""

from fieldkit.labels import QT_TRANSLATE_NOOP

Words = tuple[str, str]
"""Of one, and of any other number."""

FILES: Words = QT_TRANSLATE_NOOP("cli", "{count} file"), QT_TRANSLATE_NOOP("cli", "{count} files")
PHOTOGRAPHS: Words = QT_TRANSLATE_NOOP("cli", "{count} photograph"), QT_TRANSLATE_NOOP("cli", "{count} photographs")
PHOTOS: Words = QT_TRANSLATE_NOOP("cli", "{count} photo"), QT_TRANSLATE_NOOP("cli", "{count} photos")
VIDEOS: Words = QT_TRANSLATE_NOOP("cli", "{count} video"), QT_TRANSLATE_NOOP("cli", "{count} videos")
SIDECARS: Words = QT_TRANSLATE_NOOP("cli", "{count} sidecar"), QT_TRANSLATE_NOOP("cli", "{count} sidecars")
OTHERS: Words = QT_TRANSLATE_NOOP("cli", "{count} other"), QT_TRANSLATE_NOOP("cli", "{count} others")
ORIGINALS: Words = QT_TRANSLATE_NOOP("cli", "{count} original"), QT_TRANSLATE_NOOP("cli", "{count} originals")
ENTRIES: Words = QT_TRANSLATE_NOOP("cli", "{count} entry"), QT_TRANSLATE_NOOP("cli", "{count} entries")
ROWS: Words = QT_TRANSLATE_NOOP("cli", "{count} row"), QT_TRANSLATE_NOOP("cli", "{count} rows")
BYTES: Words = QT_TRANSLATE_NOOP("cli", "{count:,} byte"), QT_TRANSLATE_NOOP("cli", "{count:,} bytes")


def amount(count: int, words: Words) -> str:
    """So many of what `words` name."""
    one, many = words
    return (one if count == 1 else many).format(count=count)
