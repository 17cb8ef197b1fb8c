"""Cases are opened and corrected."""

from collections.abc import Mapping

from fieldkit.coding import told
from fieldkit.errors import Refused
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.case import CaseAdd, CaseCorrect, CaseFields
from fieldkit.numbering import parse_case
from fieldkit.recording.fields import Made, Why, correcting, fields_of, needed, understood
from fieldkit.store import cases
from fieldkit.store.table import Row
from fieldkit.vocabulary import Vocabulary


def add_case(mission: Mission, code: str, title: str, purpose: str | None = None) -> Made:
    """Open a case. Raises `BadLabel`, `MissingField`, and `Refused` for a code that a case has already."""
    stated = {"code": _free(mission, code), "title": needed("title", title), "purpose": told(purpose)}
    subject = mission.hands.new_id()
    return Made(subject, code, mission.record([Draft(CaseAdd(set=fields_of(CaseFields, stated)), (subject,))]))


def correct_case(
    mission: Mission, vocabulary: Vocabulary, case: Row, stated: Mapping[str, object], why: Why
) -> Changes:
    """Set code, title or purpose of a case anew.

    Raises as `add_case` does, `UnknownTerm`, and `NothingToDo` if no field is stated.
    """
    known = understood(vocabulary, {}, stated)
    if "code" in known:
        _free(mission, str(known["code"]))
    if "title" in known:
        needed("title", str(known["title"]))
    fields = fields_of(CaseFields, known)
    act = CaseCorrect(set=fields, **correcting(vocabulary, case, fields, why))
    return mission.record([Draft(act, (str(case["id"]),))])


def _free(mission: Mission, code: str) -> str:
    if code in {row["code"] for row in cases.all_cases(mission.database)}:
        raise Refused(f"giving the code {code} to a case again", "There is a case with it; items go into that.")
    return parse_case(code)
