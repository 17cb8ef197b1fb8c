"""The presenter of a new mission: the core's own rules, told at the field that they are about."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldkit.errors import AlreadyThere, BadLabel, FieldkitError, MissingField, OneForBoth, WrongPassphrase
from fieldkit.mission.covering import Locking, is_sealed
from fieldkit.mission.founding import Founding
from fieldkit.mission.opening import open_mission
from fieldkit.recording import begin_mission, find_case
from fieldkit.vault import RecoveryKey
from tests.make import MISSION_PASSPHRASE, PASSPHRASE, Laptop, unlocked, vocabulary
from tests.ui.inline import at_once
from ui.desk import Desk, desk_of
from ui.presenters.founding import FoundingPresenter, Wish
from ui.presenters.making import Maker, Passphrases
from ui.presenters.recovery import LockedMaking


@dataclass
class Shown:
    """A page that remembers what it was shown."""

    checks: dict[str, FieldkitError | None] = field(default_factory=dict)
    fresh: bool | None = None
    busy: list[bool] = field(default_factory=list)

    def show_check(self, field: str, error: FieldkitError | None) -> None:
        self.checks[field] = error

    def show_fresh(self, fresh: bool) -> None:
        self.fresh = fresh

    def work(self, busy: bool) -> None:
        self.busy.append(busy)

    def tell(self, error: FieldkitError | None) -> None:
        self.checks[""] = error


@dataclass
class Founders:
    """A presenter at a laptop where P-01 has a key, and all that comes of it."""

    laptop: Laptop
    screen: Shown = field(default_factory=Shown)
    made: list[Desk] = field(default_factory=list)
    handed: list[LockedMaking] = field(default_factory=list)

    def __post_init__(self) -> None:
        hands = self.laptop.hands
        maker = Maker(self.screen, hands, self.laptop.root, self.hand_over, self.made.append, at_once)
        self.presenter = FoundingPresenter(self.screen, hands, maker, self.found, at_once)

    def hand_over(self, making: LockedMaking, make: Callable[[Locking], Desk]) -> None:
        """The person takes the key at once."""
        self.handed.append(making)
        self.made.append(make(Locking(making.passphrase, RecoveryKey.new())))

    def found(self, folder: Path, founding: Founding, passphrase: str) -> Desk:
        mission = begin_mission(folder, founding, passphrase, self.laptop.hands)
        return desk_of(mission, vocabulary())

    def wish(self, **otherwise: str) -> Wish:
        folder = str(self.laptop.root / "visit")
        usual = {"person": "P-01", "letter": "C", "code": "XX-2024-AA-001", "title": "A visit"}
        return Wish(**{**usual, "handling": "hm.confidential", "folder": folder, **otherwise})


def typed(key: str | None = PASSPHRASE, mission: str | None = None, *, sealed: bool = False) -> Passphrases:
    """What was typed; for a plain mission unless said."""
    return Passphrases(key, mission, sealed)


@pytest.fixture
def founders(tmp_path: Path) -> Founders:
    return Founders(Laptop(tmp_path, "P-01"))


def test_a_mission_is_made_with_its_first_case(founders: Founders) -> None:
    founders.presenter.found(founders.wish(), typed())
    (desk,) = founders.made
    assert desk.folder == founders.laptop.root / "visit.fieldkit"
    assert find_case(desk.reading, "XX-2024-AA-001")
    assert (desk.reading.info.handling, desk.reading.info.sample) == ("hm.confidential", False)
    assert desk.writing is not None
    assert (desk.writing.actor, desk.writing.letter) == ("P-01", "C")
    assert founders.screen.busy == [True, False]
    desk.close()


def test_a_new_lead_gets_a_key_under_the_passphrase(founders: Founders) -> None:
    founders.presenter.said("person", "P-02")
    assert founders.screen.fresh
    founders.presenter.found(founders.wish(person="P-02"), typed("warm hands"))
    founders.made[0].close()
    assert founders.laptop.profile.person("P-02", "warm hands").code == "P-02"


@pytest.mark.parametrize(
    ("wrong", "error"),
    [({"person": "bob"}, BadLabel), ({"code": "visit"}, BadLabel), ({"title": " "}, MissingField)],
)
def test_nothing_is_made_as_long_as_something_is_wrong(
    founders: Founders, wrong: dict[str, str], error: type[FieldkitError]
) -> None:
    founders.presenter.found(founders.wish(**wrong), typed())
    assert isinstance(founders.screen.checks[next(iter(wrong))], error)
    assert founders.made == []
    assert not (founders.laptop.root / "visit.fieldkit").exists()


def test_without_a_passphrase_or_a_folder_nothing_is_made(founders: Founders) -> None:
    founders.presenter.found(founders.wish(), typed(None))
    founders.presenter.found(founders.wish(folder=""), typed())
    assert founders.made == []


def test_a_wrong_passphrase_is_told_at_the_passphrase(founders: Founders) -> None:
    founders.presenter.found(founders.wish(), typed("warm hands"))
    assert isinstance(founders.screen.checks["passphrase"], WrongPassphrase)
    assert founders.screen.busy[-1] is False


def test_a_folder_that_is_taken_is_told_when_it_is_left(founders: Founders) -> None:
    founders.laptop.found().close()
    founders.presenter.said("folder", str(founders.laptop.folder))
    assert isinstance(founders.screen.checks["folder"], AlreadyThere)
    founders.presenter.said("folder", str(founders.laptop.root / "other"))
    assert founders.screen.checks["folder"] is None


def test_what_was_wrong_is_taken_back_while_it_is_put_right(founders: Founders) -> None:
    founders.presenter.said("code", "XX-2024-AA")
    founders.presenter.typed("code", "XX-2024-AA-0")
    assert isinstance(founders.screen.checks["code"], BadLabel)
    founders.presenter.typed("code", "XX-2024-AA-001")
    assert founders.screen.checks["code"] is None


def test_a_folder_is_suggested_for_a_code_and_one_without_a_way_stands_at_home(founders: Founders) -> None:
    assert founders.presenter.suggested("XX-2024-AA-001") == str(founders.laptop.root / "XX-2024-AA-001.fieldkit")
    assert founders.presenter.suggested("XX-") == ""
    founders.presenter.found(founders.wish(folder="visit"), typed())
    founders.made[0].close()
    open_mission(founders.laptop.root / "visit.fieldkit", founders.laptop.hands, write=False).close()


def test_an_encrypted_mission_is_made_once_its_recovery_key_is_handed_over(founders: Founders) -> None:
    founders.presenter.found(founders.wish(), typed(mission=MISSION_PASSPHRASE, sealed=True))
    (making,), (desk,) = founders.handed, founders.made
    desk.close()
    assert (making.folder, making.person, making.code) == (desk.folder, "P-01", "XX-2024-AA-001")
    assert is_sealed(desk.folder)
    with open_mission(desk.folder, founders.laptop.hands, write=False, unlock=unlocked) as mission:
        assert mission.info.id == making.mission


def test_nobody_writes_down_a_key_for_a_mission_that_cannot_be_made(founders: Founders) -> None:
    founders.presenter.found(founders.wish(), typed("warm hands", MISSION_PASSPHRASE, sealed=True))
    assert isinstance(founders.screen.checks["passphrase"], WrongPassphrase)
    founders.laptop.found().close()
    taken = founders.wish(folder=str(founders.laptop.folder))
    founders.presenter.found(taken, typed(mission=MISSION_PASSPHRASE, sealed=True))
    assert isinstance(founders.screen.checks["folder"], AlreadyThere)
    assert founders.handed == []


def test_one_passphrase_for_key_and_mission_is_refused_at_once(founders: Founders) -> None:
    founders.presenter.found(founders.wish(), typed(mission=PASSPHRASE, sealed=True))
    assert isinstance(founders.screen.checks["protection"], OneForBoth)
    founders.presenter.found(founders.wish(), typed(sealed=True))
    assert founders.made == []
