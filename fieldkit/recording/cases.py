"""Cases are opened and corrected."""

from collections.abc import Mapping

from fieldkit.coding import told
from fieldkit.errors import CodeTaken
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.case import Case, CaseAdd, CaseCorrect, CaseFields
from fieldkit.numbering import parse_case
from fieldkit.recording.fields import Made, Why, correcting, fields_of, needed, understood
from fieldkit.recording.finding import called
from fieldkit.store import cases
from fieldkit.vocabulary import Vocabulary


def add_case(mission: Mission, code: str, title: str, purpose: str | None = None) -> Made:
    """Open a case. Raises `BadLabel`, `MissingField`, and `CodeTaken`."""
    stated = {"code": _free(mission, code), "title": needed("title", title), "purpose": told(purpose)}
    subject = mission.hands.new_id()
    return Made(subject, code, mission.record([Draft(CaseAdd(set=fields_of(CaseFields, stated)), (subject,))]))


def correct_case(
    mission: Mission, vocabulary: Vocabulary, case: Case, stated: Mapping[str, object], why: Why
) -> Changes:
    """Set code, title or purpose of a case anew.

    Raises as `add_case` does, `UnknownTerm`, and `NoFieldGiven`, `StandsAlready`.
    """
    known = understood(vocabulary, {}, stated)
    if "code" in known:
        _free(mission, str(known["code"]), own=case.code)
    if "title" in known:
        needed("title", str(known["title"]))
    fields = fields_of(CaseFields, known)
    act = CaseCorrect(set=fields, **correcting(vocabulary, called(mission, case), case, fields, why))
    return mission.record([Draft(act, (case.id,))])


def _free(mission: Mission, code: str, own: object = None) -> str:
    if code != own and code in {case.code for case in cases.all_cases(mission.database)}:
        raise CodeTaken(code)
    return parse_case(code)
