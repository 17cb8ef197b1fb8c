"""Places are tried before anything is trusted to them."""

from dataclasses import dataclass, field
from pathlib import Path

from fieldkit.errors import CannotWrite, FieldkitError
from tests.ui.inline import at_once
from ui.presenters.places import Found, Kept, PlacesPresenter


@dataclass
class Shown:
    """The card, remembering."""

    busy: list[bool] = field(default_factory=list)
    found: dict[str, Found | FieldkitError | None] = field(default_factory=dict)
    passed: bool = False

    def work(self, busy: bool) -> None:
        self.busy.append(busy)

    def tell(self, error: FieldkitError | None) -> None:
        assert error is None

    def show_found(self, place: str, found: Found | None) -> None:
        self.found[place] = found

    def show_refused(self, place: str, error: FieldkitError) -> None:
        self.found[place] = error

    def show_kept(self) -> None:
        self.passed = True


@dataclass
class Chooser:
    """A presenter of places in `home`, and what it kept."""

    home: Path
    screen: Shown = field(default_factory=Shown)
    kept: dict[str, Path | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        kept = Kept(lambda folder: self.kept.update(a=folder), lambda folder: self.kept.update(b=folder))
        self.presenter = PlacesPresenter(self.screen, self.home, kept, lambda _: "yes", at_once)


def test_a_place_is_tried_as_it_is_named_and_nothing_stays_there(tmp_path: Path) -> None:
    chooser = Chooser(tmp_path)
    (tmp_path / "b").mkdir()
    chooser.presenter.named("b", "b", str(tmp_path))
    found = chooser.screen.found["b"]
    assert isinstance(found, Found)
    assert (found.trial.folder, found.encrypted, found.beside) == (tmp_path / "b", "yes", True)
    assert found.trial.free > 0
    assert list((tmp_path / "b").iterdir()) == []
    assert chooser.kept == {}


def test_both_places_are_kept_together_or_not_at_all(tmp_path: Path) -> None:
    chooser = Chooser(tmp_path)
    chooser.presenter.keep(str(tmp_path), "not there")
    assert isinstance(chooser.screen.found["b"], CannotWrite)
    assert chooser.kept == {}
    assert not chooser.screen.passed
    (tmp_path / "b").mkdir()
    chooser.presenter.keep(str(tmp_path), "b")
    assert chooser.kept == {"a": tmp_path, "b": tmp_path / "b"}
    assert chooser.screen.passed


def test_the_second_drive_can_be_left_out(tmp_path: Path) -> None:
    chooser = Chooser(tmp_path)
    chooser.presenter.keep(str(tmp_path), "")
    assert chooser.kept == {"a": tmp_path, "b": None}
    assert chooser.screen.passed
