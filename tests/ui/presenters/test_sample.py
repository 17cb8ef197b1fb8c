"""The sample: made whole or not at all, with keys of its own."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldkit.errors import AlreadyThere, Cancelled, FieldkitError
from fieldkit.mission.opening import open_mission
from fieldkit.mission.overview import overview
from fieldkit.progress import Step
from tests.make import Laptop, card
from tests.ui.inline import at_once
from ui.presenters.sample import PASSPHRASE, SamplePlace, SamplePresenter, hands_for, make_sample, place_of


@dataclass
class Shown:
    """A page that remembers, and may do something at a step."""

    steps: list[Step] = field(default_factory=list)
    errors: list[FieldkitError | None] = field(default_factory=list)
    busy: list[bool] = field(default_factory=list)
    at_step: Callable[[Step], None] = lambda _: None

    def show_step(self, step: Step) -> None:
        self.steps.append(step)
        self.at_step(step)

    def work(self, busy: bool) -> None:
        self.busy.append(busy)

    def tell(self, error: FieldkitError | None) -> None:
        self.errors.append(error)


@dataclass
class Home:
    """A person's documents, and a presenter that makes a sample of four photographs there."""

    laptop: Laptop
    screen: Shown = field(default_factory=Shown)
    opened: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.path = self.laptop.root / "documents"
        self.path.mkdir()
        self.presenter = SamplePresenter(
            self.screen,
            self.path,
            card(self.laptop.root / "card", 4),
            self.laptop.hands,
            self.opened.append,
            at_once,
        )


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(Laptop(tmp_path, "P-07"))


def test_the_sample_is_marked_and_holds_the_photographs_of_the_card(home: Home) -> None:
    home.presenter.begin("Practice", "Make the sample")
    (folder,) = home.opened
    with open_mission(folder, hands_for(folder, home.path, home.laptop.hands), write=True) as mission:
        assert mission.info.sample
        assert overview(mission).photographs == 4
        assert mission.actor == "P-01"
    assert home.screen.steps


def test_its_key_lies_beside_it_and_none_of_ones_own_is_touched(home: Home) -> None:
    before = sorted(home.laptop.profile.folder.rglob("*"))
    home.presenter.begin("Practice", "Make the sample")
    assert sorted(home.laptop.profile.folder.rglob("*")) == before
    place = place_of(home.path)
    assert place.hands(home.laptop.hands).profile.person("P-01", PASSPHRASE).code == "P-01"


def test_a_second_time_the_same_sample_is_opened(home: Home) -> None:
    for _ in range(2):
        home.presenter.begin("Practice", "Make the sample")
    assert len(set(home.opened)) == 1


def test_what_is_stopped_leaves_nothing_behind(home: Home) -> None:
    def stop(_: Step) -> None:
        raise Cancelled

    home.screen.at_step = stop
    home.presenter.begin("Practice", "Make the sample")
    assert home.opened == []
    assert list(home.path.iterdir()) == []
    assert home.screen.busy == [True, False]


def test_a_folder_of_that_name_that_is_no_sample_is_left_alone(home: Home) -> None:
    (home.path / "fieldkit sample").mkdir()
    (home.path / "fieldkit sample" / "mine.txt").write_text("mine")
    home.presenter.begin("Practice", "Make the sample")
    assert home.opened == [home.path / "fieldkit sample 2" / "Sample.fieldkit"]
    assert (home.path / "fieldkit sample" / "mine.txt").read_text() == "mine"


def test_what_came_into_its_place_meanwhile_is_not_written_over(home: Home) -> None:
    place = place_of(home.path)

    def take_the_place(_: Step) -> None:
        place.root.mkdir(exist_ok=True)

    with pytest.raises(AlreadyThere):
        make_sample(place, "Practice", card(home.laptop.root / "card"), home.laptop.hands, take_the_place)
    assert list(home.path.iterdir()) == [place.root]


def test_other_missions_are_worked_with_ones_own_keys_whatever_lies_beside_them(home: Home) -> None:
    elsewhere = SamplePlace(home.laptop.root / "stick" / "fieldkit sample")
    for folder in (elsewhere.mission, home.path / "visit" / "Sample.fieldkit", home.laptop.folder):
        assert hands_for(folder, home.path, home.laptop.hands) is home.laptop.hands
