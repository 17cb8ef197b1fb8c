"""Where statements and files come from, in words that keep the monitors' own apart from everybody else's."""

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.base import Settled, Term, Unknown
from fieldkit.model.original import Kept
from fieldkit.recounting.wording import Wording
from fieldkit.report.content import Source

OUR_STATEMENTS = frozenset({"pv.observed_by_us", "pv.measured_by_us"})
OUR_FILES = "acq.own"

OWN = QT_TRANSLATE_NOOP("report", "Origin: {acquisition}")
FROM = QT_TRANSLATE_NOOP("report", "Origin: {acquisition}; from: {source}")
RECOVERED = QT_TRANSLATE_NOOP(
    "report", "Origin: found in the mission folder after an interruption; how it was come by is not recorded"
)


def said_by(wording: Wording, provenance: Term) -> Source:
    """On whose word one statement stands."""
    return Source(wording.term(provenance), provenance in OUR_STATEMENTS)


def stands_on(wording: Wording, record: Settled) -> Source:
    """On whose word the fields of `record` stand; ours, if all of them do."""
    return Source(wording.on_whose_word(record), OUR_STATEMENTS.issuperset(record.provenances.values()))


def come_by(wording: Wording, original: Kept) -> Source:
    """How an original was come by, and from whom; that this is not recorded is said of all but own files."""
    if original.recovered:
        return Source(RECOVERED, ours=False)
    acquisition, ours = wording.term(original.acquisition), original.acquisition == OUR_FILES
    if ours and original.source == Unknown():
        return Source(OWN.format(acquisition=acquisition))
    return Source(FROM.format(acquisition=acquisition, source=wording.words(original.source)), ours)
