"""The recovery key of a new mission: on paper before anything is made, and nowhere else."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldkit.errors import FieldkitError, Refused
from fieldkit.mission.covering import Locking
from tests.make import MISSION_PASSPHRASE, Laptop
from tests.ui.inline import at_once
from tests.ui.studios import Answers
from ui.presenters.recovery import KeyShown, LockedMaking, RecoveryPresenter


@dataclass
class Shown:
    """A page that remembers."""

    key: KeyShown | None = None
    saved: list[tuple[Path, bool]] = field(default_factory=list)
    asked: tuple[int, int] = (0, 0)
    wrong: list[int] = field(default_factory=list)
    told: FieldkitError | None = None

    def work(self, busy: bool) -> None: ...

    def tell(self, error: FieldkitError | None) -> None:
        self.told = error

    def show_key(self, key: KeyShown) -> None:
        self.key = key

    def show_saved(self, target: Path, *, here: bool) -> None:
        self.saved.append((target, here))

    def ask_back(self, groups: tuple[int, int]) -> None:
        self.asked = groups

    def show_wrong(self, group: int) -> None:
        self.wrong.append(group)

    def show_refused(self, error: FieldkitError) -> None:
        self.told = error


@dataclass
class Handing:
    """A key that is being handed over, and what comes of it."""

    laptop: Laptop
    screen: Shown = field(default_factory=Shown)
    answers: Answers = field(default_factory=Answers)
    made: list[Locking] = field(default_factory=list)

    def __post_init__(self) -> None:
        making = LockedMaking(self.laptop.folder, "0" * 32, "XX-2024-AA-001", "P-01", False, MISSION_PASSPHRASE)
        self.presenter = RecoveryPresenter(
            self.screen,
            making,
            self.laptop.hands,
            self.answers,
            lambda locking: locking,
            self.made.append,
            at_once,
        )
        self.presenter.begin()

    @property
    def groups(self) -> tuple[str, ...]:
        assert self.screen.key is not None
        return self.screen.key.groups

    def asked(self) -> tuple[str, str]:
        """What is asked back, as it should be typed."""
        one, other = self.screen.asked
        return self.groups[one - 1], self.groups[other - 1]


@pytest.fixture
def handing(tmp_path: Path) -> Handing:
    return Handing(Laptop(tmp_path, "P-01"))


def test_the_mission_is_made_with_the_key_that_was_typed_back(handing: Handing) -> None:
    assert "".join(handing.groups).startswith("AGE-SECRET-KEY-1")
    handing.presenter.hide()
    one, other = handing.asked()
    handing.presenter.typed((f" {one[:3].lower()} {one[3:]}", other))
    (locking,) = handing.made
    assert locking.passphrase == MISSION_PASSPHRASE
    assert locking.recovery.groups[1:] == tuple(handing.groups)[1:]


def test_a_wrong_group_is_named_and_nothing_made(handing: Handing) -> None:
    handing.presenter.hide()
    one, _ = handing.asked()
    handing.presenter.typed((one, ""))
    assert handing.screen.wrong == [handing.screen.asked[1]]
    assert handing.made == []


def test_two_different_groups_are_asked_and_never_the_first(handing: Handing) -> None:
    for _ in range(60):
        handing.presenter.hide()
        one, other = handing.screen.asked
        assert 2 <= one < other <= len(handing.groups)


def test_the_sheet_goes_where_it_is_wanted_and_never_beside_what_it_opens(handing: Handing, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.txt"
    handing.answers.given = [sheet, handing.laptop.profile.folder / "sheet.txt", None]
    handing.presenter.save("Save")
    assert handing.screen.saved == [(sheet, True)]
    assert handing.groups[-1] in sheet.read_text()
    handing.presenter.save("Save")
    assert isinstance(handing.screen.told, Refused)
    handing.presenter.save("Save")
    assert len(handing.screen.saved) == 1


def test_no_secret_is_told_by_what_is_only_looked_at(handing: Handing) -> None:
    secret = handing.groups[-1]
    making = LockedMaking(Path(), "", "", "", False, MISSION_PASSPHRASE)
    assert MISSION_PASSPHRASE not in repr(making)
    assert secret not in repr(handing.screen.key)
