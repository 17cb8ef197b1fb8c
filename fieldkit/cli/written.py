"""What people type in a form of its own, held to it before anything is done; the message names the option."""

from collections.abc import Callable

import click

from fieldkit.errors import BadInput
from fieldkit.keys.identity import checked_code
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.numbering import parse_case, parse_item, parse_letter
from fieldkit.recording.fields import titled

WRONG = QT_TRANSLATE_NOOP("cli", "{what} {way_out}")


class Written(click.ParamType[str]):
    """A text that `read` takes without raising `BadInput`."""

    def __init__(self, name: str, read: Callable[[str], object]) -> None:
        self.name, self._read = name, read

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """`value` as it was typed."""
        try:
            self._read(str(value))
        except BadInput as error:
            self.fail(WRONG.format(what=error, way_out=error.advice()), param, ctx)
        return str(value)


CASE = Written("CODE", parse_case)
LABEL = Written("LABEL", parse_item)
LETTER = Written("LETTER", parse_letter)
PERSON = Written("PERSON", checked_code)
TITLE = Written("TITLE", titled)
