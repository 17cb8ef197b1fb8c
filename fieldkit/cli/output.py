"""What is printed: sentences for a person, a document for a program. No name of a stranger commands a terminal."""

import json
from collections.abc import Sequence

import click
import msgspec

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.report.visible import spelled, visible

MARKS = {
    "proved": QT_TRANSLATE_NOOP("verdicts", "ok"),
    "disproved": QT_TRANSLATE_NOOP("verdicts", "BAD"),
    "not provable": QT_TRANSLATE_NOOP("verdicts", "?"),
}


def say(text: str, /, **facts: object) -> None:
    """One line for a person: a marked sentence, filled with `facts`.

    Control characters, line feeds among them, and those that reorder text are spelled out: file names come from
    strangers, a terminal obeys what is printed on it, and a name must not look like a line of ours.
    """
    click.echo(_shown(text.format(**facts) if facts else text))


def _shown(text: str) -> str:
    return visible(text, str.isprintable).replace("\n", spelled("\n"))


def warn(text: str, /, **facts: object) -> None:
    """As `say`, on the error stream: a caution beside the result."""
    click.echo(_shown(text.format(**facts)), err=True)


def say_json(value: object) -> None:
    """One JSON document for a program, indented; what cannot be seen stands as an escape: terminals obey it."""
    document = json.dumps(msgspec.to_builtins(value, order="sorted"), indent=2, ensure_ascii=False)
    shown = (c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in document)
    click.echo("".join(shown))


def say_findings(findings: Sequence[Finding], *, document: dict[str, object] | None) -> None:
    """List what a check found: as JSON with the facts of `document`, or as text with the bad ones last."""
    if document is not None:
        listed = [{**msgspec.to_builtins(f), "text": str(f)} for f in findings]
        say_json({**document, "findings": listed})
        return
    order = ("proved", "not provable", "disproved")
    for finding in sorted(findings, key=lambda f: order.index(f.verdict)):
        say(f"{MARKS[finding.verdict]:<3} {finding.code:<32} {finding}")
