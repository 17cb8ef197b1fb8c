"""What a check asks, and what it reports: three-valued, with a code, what it is about, and one sentence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from msgspec import Struct, structs

from fieldkit.labels import QT_TRANSLATE_NOOP

Verdict = Literal["proved", "disproved", "not provable"]
T = TypeVar("T")

UNFOUNDED = QT_TRANSLATE_NOOP(
    "findings", "The check {check} can say nothing: {subject} is missing, cannot be read, or is not in its form."
)


class Finding(Struct, frozen=True, kw_only=True):
    """One result. `subject` names the file, row or stream; `sentence` is a marked template filled with `facts`.

    `check` is the code of the check that found it, by which what it disproves is told from what it would prove;
    empty where no check did.
    """

    code: str
    verdict: Verdict
    subject: str
    sentence: str
    facts: dict[str, str] = {}
    check: str = ""

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


def _nothing(_: object) -> None:
    """Whatever is examined, nothing lacks."""


@dataclass(frozen=True, slots=True)
class Check(Generic[T]):
    """A question that is put to what is examined.

    `code` is stable and stands in each of its findings; `proves` is the marked sentence that holds if `look` finds
    nothing. `lacks` names what is not there without which finding nothing would mean nothing.
    """

    code: str
    proves: str
    look: Callable[[T], Iterator[Finding]]
    lacks: Callable[[T], str | None] = _nothing

    def findings(self, examined: T, subject: str) -> list[Finding]:
        """What it finds; or else that it is proved of `subject`, or what is lacking for that."""
        found = list(self.look(examined)) or [self._silent(examined, subject)]
        return [structs.replace(one, check=self.code) for one in found]

    def _silent(self, examined: T, subject: str) -> Finding:
        lacking = self.lacks(examined)
        if lacking is not None:
            return Finding.unproven(self.code, lacking, UNFOUNDED, check=self.code)
        return Finding(code=self.code, verdict="proved", subject=subject, sentence=self.proves)
