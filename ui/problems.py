"""Any error of the core -> what it says and what can be done, in the language of the window."""

from dataclasses import dataclass

from fieldkit.errors import FieldkitError
from fieldkit.problem import DETAILED, SENTENCES, Problem
from ui.i18n import translate


@dataclass(frozen=True, slots=True)
class Told:
    """`sentence` names the thing and what is wrong with it, `remedy` what a person can do; neither is rich text."""

    sentence: str
    remedy: str


def told(error: FieldkitError) -> Told:
    """What to show for `error`."""
    facts = vars(error)
    sentence, remedy = translate("errors", error.sentence), translate("errors", error.way_out())
    return Told(sentence.format_map(facts), remedy.format_map(facts))


def why(problem: Problem) -> str:
    """What hinders a file, with the technical word for it where there is one; no rich text."""
    sentence = translate("problem", SENTENCES[problem.code])
    detailed = translate("problem", DETAILED)
    return detailed.format(sentence=sentence, detail=problem.detail) if problem.detail else sentence
