"""`fieldkit terms`: the vocabularies, so that nobody has to guess a term."""

import click

from fieldkit.cli.output import say, say_json
from fieldkit.cli.shell import Shell, as_json, pass_shell


@click.command()
@click.argument("list_id", required=False, metavar="[LIST]")
@as_json
@pass_shell
def terms(shell: Shell, list_id: str | None, as_json: bool) -> None:
    """List the vocabularies, or the terms of LIST (cc: classes, mat: materials, dmg: conditions, ...)."""
    if list_id is None:
        lists = {name: found.title for name, found in sorted(shell.vocabulary.lists.items())}
        if as_json:
            say_json(lists)
            return
        for name, title in lists.items():
            say(f"{name:<9} {title}")
        return
    found = shell.vocabulary.terms(list_id)
    if as_json:
        say_json([{"id": term.id, "en": term.en, "definition": term.definition} for term in found])
        return
    for term in found:
        say(f"{term.id:<28} {term.en}: {term.definition}")
