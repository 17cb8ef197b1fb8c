"""Options that several commands share: what is known of an item, and why something is corrected."""

from typing import Any

import click


def stated(**options: Any) -> dict[str, object]:
    """The options that were given, as fields."""
    return {
        name.rstrip("_"): list(v) if isinstance(v, tuple) else v
        for name, v in options.items()
        if v not in (None, ())
    }


FIELDS = (
    click.option("--class", "class_", help="Component class, a term of the list cc."),
    click.option("--description", help="What is seen, in observation language."),
    click.option("--material", multiple=True, help="Term of the list mat; may be given again."),
    click.option("--finish", multiple=True, help="Term of the list fin."),
    click.option("--colour", multiple=True, help="Term of the list col."),
    click.option("--condition", multiple=True, help="Term of the list dmg."),
    click.option("--hazard", help="Term of the list hz; said of every item, there is no default."),
    click.option("--count", type=click.IntRange(1), help="Number of like pieces, for a bag of them."),
    click.option("--host-number", help="The host's own number."),
    click.option("--found-as", help="Term of the list found."),
    click.option("--prior-custody", help="Who is known or said to have had it before us."),
    click.option("--level", help="Term of the list level."),
    click.option("--tag-state", help="Term of the list tag."),
)


def with_fields(command: Any) -> Any:
    """Give a command the options that describe an item."""
    for option in reversed(FIELDS):
        command = option(command)
    return command


def reasoned(command: Any) -> Any:
    """Give a command the options that say why it corrects something."""
    command = click.option("--why", default="", help="In words.")(command)
    return click.option("--reason", required=True, help="Term of the list cr: typo, better_method, ...")(command)
