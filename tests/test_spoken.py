"""Every text that a person reads is a literal inside the translator's mark; facts go into it by name."""

import pytest

from tests.make import ROOT
from tests.spoken import module, modules


def test_nobody_reads_a_text_that_is_not_marked() -> None:
    assert [place for one in modules(ROOT / "fieldkit") for place in one.unmarked()] == []


@pytest.mark.parametrize(
    "text",
    [
        'raise Refused("sealing a packet", WHY)',
        'raise Refused(f"merging {name}", WHY)',
        'raise KeyMissing(code, why="it is elsewhere")',
        'raise CannotRead.of("the letter", error)',
        'raise Damaged(path, "it is " + why)',
        'raise Damaged(path, "it lacks {part}".format(part=part))',
        'raise Damaged(path, "it is cut" if cut else WHY)',
        'WHY = "it is damaged"\nraise Damaged(path, WHY)',
        'say("There are none.")',
        'say(f"Person {code}")',
        'click.prompt("Passphrase")',
        'raise click.UsageError(f"{option} is needed here.")',
        'report(Step("sealing", 1, 2, name))',
    ],
)
def test_a_text_that_no_translator_would_see_is_found(text: str) -> None:
    assert len(list(module(text).unmarked())) == 1


def test_the_shell_puts_no_words_together() -> None:
    line = 'def told(): return f"{figure}, class {grade}"'
    assert len(list(module(line, "cli/told.py").unmarked())) == 1
    assert list(module(line, "store/told.py").unmarked()) == []


@pytest.mark.parametrize(
    "text",
    [
        'raise Damaged(path, QT_TRANSLATE_NOOP("mission", "it is damaged"))',
        'WHY = QT_TRANSLATE_NOOP("mission", "it lacks {part}")\nraise Damaged(path, WHY.format(part=part))',
        'raise BadLabel(code, "P-01")',
        "raise CannotRead(str(path), error.why)",
        'raise refused("no_scale")',
        'say(f"{label:<12} {name} | {text}")',
        'raise ValueError("a defect, which nobody reads but whoever mends it")',
        "report(Step(STAGE, 1, 2, name))",
    ],
)
def test_what_is_marked_or_a_fact_is_left_alone(text: str) -> None:
    assert list(module(text).unmarked()) == []
