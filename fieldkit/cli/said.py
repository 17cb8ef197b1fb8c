"""Options that several commands share: what is known of an item, and why something is corrected."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

import click

from fieldkit import recording
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.base import Told
from fieldkit.vocabulary import Vocabulary

WHY_UNKNOWN = QT_TRANSLATE_NOOP(
    "cli", "Why {fields} cannot be said: not_observable, not_permitted, not_applicable, withheld."
)
TWICE = QT_TRANSLATE_NOOP("cli", "{field} is said to be unknown, and said; leave one out.")


def stated(vocabulary: Vocabulary, unknowns: tuple[tuple[str, str], ...] = (), **options: Any) -> dict[str, object]:
    """The options that were given, as fields; `unknowns` name fields and the kinds of their absence.

    Raises `UnknownTerm`.
    """
    fields: dict[str, object] = {
        name.rstrip("_"): list(v) if isinstance(v, tuple) else v
        for name, v in options.items()
        if v not in (None, ())
    }
    for name, kind in unknowns:
        field = name.replace("-", "_")
        if field in fields:
            raise click.UsageError(TWICE.format(field=name))
        fields[field] = recording.unknown(vocabulary, kind)
    return fields


def told(vocabulary: Vocabulary, name: str, said: str | None, unknowns: tuple[tuple[str, str], ...]) -> Told | None:
    """What was said of one thing, or why nothing; None if neither. Raises `UnknownTerm`."""
    return cast("Told | None", stated(vocabulary, unknowns, **{name: said}).get(name))


def unknowns(*fields: str) -> Callable[[Any], Any]:
    """An option by which a person says why one of `fields` holds nothing."""
    return click.option(
        "--unknown",
        "unknowns",
        type=(click.Choice(fields), str),
        multiple=True,
        metavar="FIELD KIND",
        help=WHY_UNKNOWN.format(fields=", ".join(fields)),
    )


def on_whose_word(command: Any) -> Any:
    """Give a command the options that say whose statement it records."""
    for option in (
        click.option(
            "--stated-by-host",
            "provenance",
            flag_value="stated_by_host",
            help="The host says so; it is never shown as our observation.",
        ),
        click.option("--provenance", default=recording.OBSERVED, help="On whose word: a term of the list pv."),
    ):
        command = option(command)
    return command


FIELDS = (
    click.option("--class", "class_", help="Component class, a term of the list cc."),
    click.option("--description", help="What is seen, in observation language."),
    click.option("--material", multiple=True, help="Term of the list mat; may be given again."),
    click.option("--finish", multiple=True, help="Term of the list fin."),
    click.option("--colour", multiple=True, help="Term of the list col."),
    click.option("--condition", multiple=True, help="Term of the list dmg."),
    click.option("--hazard", help="Term of the list hz; said of every item, there is no default."),
    click.option("--count", type=click.IntRange(1, 1_000_000), help="Number of like pieces, for a bag of them."),
    click.option("--host-number", help="The host's own number."),
    click.option("--found-as", help="Term of the list found."),
    click.option("--prior-custody", help="Who is known or said to have had it before us."),
    click.option("--level", help="Term of the list level."),
    click.option("--tag-state", help="Term of the list tag."),
    unknowns("description", "host-number", "prior-custody"),
)


def with_fields(command: Any) -> Any:
    """Give a command the options that describe an item."""
    for option in reversed(FIELDS):
        command = option(command)
    return command


def reasoned(command: Any) -> Any:
    """Give a command the options that say why it corrects something, as `why`."""

    @on_whose_word
    @click.option("--why", "remark", default="", help="In words.")
    @click.option("--reason", required=True, help="Term of the list cr: typo, better_method, ...")
    @wraps(command)
    def correcting(*arguments: Any, reason: str, remark: str, provenance: str, **options: Any) -> Any:
        return command(*arguments, why=recording.Why(reason, remark, provenance), **options)

    return correcting
