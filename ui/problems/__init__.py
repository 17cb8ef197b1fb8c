"""Any error of the core -> what it says and what can be done, in the language of the window."""

from dataclasses import dataclass

from fieldkit.errors import FieldkitError
from fieldkit.problem import DETAILED, SENTENCES, Problem
from ui.i18n import said
from ui.problems.ways import WAYS


@dataclass(frozen=True, slots=True)
class Told:
    """`sentence` names the thing and what is wrong with it, `remedy` what a person can do; neither is rich text."""

    sentence: str
    remedy: str


def told(error: FieldkitError) -> Told:
    """What to show for `error`."""
    facts = dict(vars(error))
    problem = facts.get("problem")
    if isinstance(problem, Problem) and facts.get("why") == str(problem):
        facts["why"] = why(problem)
    facts |= {name: WAYS[fact] for name, fact in facts.items() if isinstance(fact, str) and fact in WAYS}
    way_out = WAYS.get(error.way_out(), error.way_out())
    return Told(said("errors", error.sentence, facts), said("errors", way_out, facts))


def in_one(error: FieldkitError | None) -> str:
    """Sentence and remedy one after the other, for the line below a field; nothing for no error."""
    if error is None:
        return ""
    shown = told(error)
    return f"{shown.sentence} {shown.remedy}"


def why(problem: Problem) -> str:
    """What hinders a file; what a library or the system said of it stays word for word. No rich text."""
    sentence = said("problem", SENTENCES[problem.code])
    if not problem.detail:
        return sentence
    return said("problem", DETAILED, {"sentence": sentence, "detail": problem.detail})
