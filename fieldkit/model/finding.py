"""What a check reports: three-valued, with a code, what it is about, and one sentence."""

from typing import Literal

from msgspec import Struct

Verdict = Literal["proved", "disproved", "not provable"]


class Finding(Struct, frozen=True, kw_only=True):
    """One result. `subject` names the file, row or stream; `sentence` is a marked template filled with `facts`."""

    code: str
    verdict: Verdict
    subject: str
    sentence: str
    facts: dict[str, str] = {}

    @classmethod
    def wrong(cls, code: str, subject: str, sentence: str, **facts: str) -> "Finding":
        """Something is disproved."""
        return cls(code=code, verdict="disproved", subject=subject, sentence=sentence, facts=facts)

    @classmethod
    def unproven(cls, code: str, subject: str, sentence: str, **facts: str) -> "Finding":
        """Something can be neither proved nor disproved here."""
        return cls(code=code, verdict="not provable", subject=subject, sentence=sentence, facts=facts)

    def __str__(self) -> str:
        return self.sentence.format_map({"subject": self.subject, **self.facts})
