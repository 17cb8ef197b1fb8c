"""Cases are opened."""

from fieldkit.errors import Refused
from fieldkit.mission import Draft, Mission
from fieldkit.model.case import CaseAdd, CaseFields
from fieldkit.numbering import parse_case
from fieldkit.recording.fields import Made, fields_of, needed, told
from fieldkit.store import cases


def add_case(mission: Mission, code: str, title: str, purpose: str | None = None) -> Made:
    """Open a case. Raises `BadLabel`, `MissingField`, and `Refused` for a code that a case has already."""
    if code in {row["code"] for row in cases.all_cases(mission.database)}:
        raise Refused(f"opening the case {code} again", "It is there already; items go into it.")
    stated = {"code": parse_case(code), "title": needed("title", title), "purpose": told(purpose)}
    subject = mission.hands.new_id()
    return Made(subject, code, mission.record([Draft(CaseAdd(set=fields_of(CaseFields, stated)), (subject,))]))
