"""What a person says of all files of an intake at once is in the log before the first of them, once."""

from pathlib import Path

import pytest

from fieldkit import intake
from fieldkit.errors import BadLabel, Cancelled, DescribesNothing, UnknownTerm
from fieldkit.intake import Said, Source
from fieldkit.mission import Mission
from fieldkit.model.base import Withheld, Worded
from fieldkit.progress import Step, silent
from fieldkit.recording import said_of_all
from fieldkit.store import intakes, log, photos
from tests.make import Laptop, card, photo_bytes, vocabulary

VOCABULARY = vocabulary()
SAID = Said.stated(
    VOCABULARY, "P-02", " North yard ", "Set to UTC this morning", ["dmg:burnt", "dmg:other=Sawn", "dmg.burnt"]
)


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    with Laptop(tmp_path / "one", "P-01").found() as made:
        yield made


def said_of(mission: Mission, number: int) -> object:
    return said_of_all(mission, photos.all_photos(mission.database)[number])


def test_every_photograph_of_an_intake_has_what_was_said_of_all(mission: Mission, tmp_path: Path) -> None:
    outcome = intake.take_in(mission, Source(card(tmp_path / "one card", 3), said=SAID), silent)
    intake.take_in(mission, Source(card(tmp_path / "other card", 1, start=9)), silent)
    said = intakes.stationery_of(mission.database, outcome.intake)
    assert said is not None
    assert (said.photographer, said.site, said.clock) == ("P-02", "North yard", "Set to UTC this morning")
    assert said.tags == ("dmg.burnt", Worded(term="dmg.other", text="Sawn"))
    assert [said_of(mission, number) for number in range(4)] == [said, said, said, None]
    assert [entry.envelope.act for entry in log.of_acts(mission.database, ["stationery.add/1"])] == [
        "stationery.add/1"
    ]


def test_an_intake_that_was_stopped_keeps_what_was_said(mission: Mission, tmp_path: Path) -> None:
    def stop(step: Step) -> None:
        if step.done == 2:
            raise Cancelled

    said = Said.stated(VOCABULARY, Withheld())
    with pytest.raises(Cancelled):
        intake.take_in(mission, Source(card(tmp_path / "card", 3), said=said), stop, thumbnails=False)
    assert getattr(said_of(mission, 0), "photographer", None) == Withheld()


def test_of_files_that_were_all_seen_before_nothing_is_recorded_and_that_is_told(
    mission: Mission, tmp_path: Path
) -> None:
    same = card(tmp_path / "card", 3)
    intake.take_in(mission, Source(same), silent)
    again = intake.take_in(mission, Source(same, said=SAID), silent)
    assert (again.unsaid, len(again.seen_before)) == (3, 3)
    assert not list(log.of_acts(mission.database, ["stationery.add/1"]))
    (same / "DSC_0999.JPG").write_bytes(photo_bytes(999))
    assert intake.take_in(mission, Source(same, said=SAID), silent).unsaid == 0
    assert [said_of(mission, number) is None for number in range(4)] == [True, True, True, False]


def test_where_nothing_is_said_nothing_is_recorded(mission: Mission, tmp_path: Path) -> None:
    outcome = intake.take_in(mission, Source(card(tmp_path / "card", 1), said=Said.stated(VOCABULARY)), silent)
    assert intakes.stationery_of(mission.database, outcome.intake) is None


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ({"photographer": "Somebody"}, BadLabel),
        ({"tags": ["fair"]}, UnknownTerm),
        ({"tags": ["ph:close_scale"]}, DescribesNothing),
    ],
)
def test_what_means_nothing_is_refused(said: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        Said.stated(VOCABULARY, **said)  # type: ignore[arg-type]
