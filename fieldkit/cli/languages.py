"""What papers for the field say in other languages, read from the files of translations themselves."""

from pathlib import Path
from xml.etree import ElementTree

import click

from fieldkit.errors import CannotRead
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.content import Translate

ENGLISH = "en"
STEM = "fieldkit_"
CONTEXT = "print"

NOT_OFFERED = QT_TRANSLATE_NOOP("cli", "“{code}” is none of the languages {offered}")


def offered(folder: Path) -> tuple[str, ...]:
    """The codes of the languages whose files lie in `folder`, English among them."""
    return tuple(sorted({ENGLISH, *(file.stem.removeprefix(STEM) for file in folder.glob(f"{STEM}*.ts"))}))


def translations(folder: Path, code: str) -> Translate:
    """Says the texts of these papers in that language; what nobody has translated is said in English.

    Raises `click.BadParameter` for a language that is not offered, `CannotRead` for a file that is damaged.
    """
    languages = offered(folder)
    if code not in languages:
        raise click.BadParameter(NOT_OFFERED.format(code=code, offered=", ".join(languages)))
    known = {} if code == ENGLISH else _finished(folder / f"{STEM}{code}.ts")
    return lambda text: known.get(text, text)


def _finished(file: Path) -> dict[str, str]:
    try:
        contexts = ElementTree.parse(file).iter("context")  # noqa: S314  # our own file
    except (OSError, ElementTree.ParseError) as error:
        raise CannotRead(str(file), str(error)) from error
    return {
        message.findtext("source", ""): said.text
        for context in contexts
        if context.findtext("name") == CONTEXT
        for message in context.iter("message")
        if (said := message.find("translation")) is not None and said.get("type") != "unfinished" and said.text
    }
