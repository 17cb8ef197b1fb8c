"""Where statements and files come from, in words that keep the monitors' own apart from everybody else's."""

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.packing.wording import Wording, provenances
from fieldkit.report.content import Source
from fieldkit.store.table import Row

OUR_STATEMENTS = frozenset({"pv.observed_by_us", "pv.measured_by_us"})
OUR_FILES = "acq.own"
UNSTATED = '{"unknown":"not_recorded"}'

OWN = QT_TRANSLATE_NOOP("report", "Origin: {acquisition}")
FROM = QT_TRANSLATE_NOOP("report", "Origin: {acquisition}; from: {source}")
RECOVERED = QT_TRANSLATE_NOOP(
    "report", "Origin: found in the mission folder after an interruption; how it was come by is not recorded"
)


def said_by(wording: Wording, provenance: object) -> Source:
    """On whose word one statement stands."""
    return Source(wording.term(provenance), provenance in OUR_STATEMENTS)


def stands_on(wording: Wording, row: Row) -> Source:
    """On whose word the fields of `row` stand; ours, if all of them do."""
    return Source(wording.on_whose_word(row), OUR_STATEMENTS.issuperset(provenances(row).values()))


def come_by(wording: Wording, original: Row) -> Source:
    """How an original was come by, and from whom; that this is not recorded is said of all but own files."""
    if original["recovered"]:
        return Source(RECOVERED, ours=False)
    acquisition, ours = wording.term(original["acquisition"]), original["acquisition"] == OUR_FILES
    if ours and original["source"] == UNSTATED:
        return Source(OWN.format(acquisition=acquisition))
    return Source(FROM.format(acquisition=acquisition, source=wording.words(original["source"])), ours)
