"""Says enough and no more: a file of a million bad lines is one bad file."""

from collections import Counter
from collections.abc import Callable, Iterator

from fieldkit.checking.evidence import Evidence
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding

MOST_OF_A_FILE = 20
MOST_OF_A_KIND = 500

MORE = QT_TRANSLATE_NOOP("findings", "{subject}: more findings of this kind, which are not listed: {count}.")

Look = Callable[[Evidence], Iterator[Finding]]


def few(look: Look) -> Look:
    """What `look` finds: of one code at most 20 findings about a file and 500 in all, the others counted."""

    def told(evidence: Evidence) -> Iterator[Finding]:
        about: Counter[tuple[str, str]] = Counter()
        kinds: Counter[str] = Counter()
        left: dict[tuple[str, str], tuple[int, Finding]] = {}
        for finding in look(evidence):
            file = finding.subject.partition(":")[0]
            if kinds[finding.code] == MOST_OF_A_KIND:
                file = evidence.packet.name
            elif about[finding.code, file] < MOST_OF_A_FILE:
                about[finding.code, file] += 1
                kinds[finding.code] += 1
                yield finding
                continue
            count, _ = left.get((finding.code, file), (0, finding))
            left[finding.code, file] = count + 1, finding
        for (_, file), (count, last) in left.items():
            facts = {"count": str(count)}
            yield Finding(code=last.code, verdict=last.verdict, subject=file, sentence=MORE, facts=facts)

    return told
