"""The first key of a laptop."""

from dataclasses import dataclass, field
from pathlib import Path

from fieldkit.errors import AlreadyThere, BadLabel, FieldkitError
from fieldkit.keys.certificates import key_fingerprint, spoken
from tests.make import Laptop
from tests.ui.inline import at_once
from ui.presenters.welcome import Owner, PersonPresenter


@dataclass
class Shown:
    """The card, remembering."""

    busy: list[bool] = field(default_factory=list)
    checks: dict[str, FieldkitError | None] = field(default_factory=dict)
    owner: Owner | None = None

    def work(self, busy: bool) -> None:
        self.busy.append(busy)

    def tell(self, error: FieldkitError | None) -> None:
        assert error is None

    def show_check(self, field: str, error: FieldkitError | None) -> None:
        self.checks[field] = error

    def show_made(self, owner: Owner) -> None:
        self.owner = owner


def test_the_key_is_made_under_the_passphrase_and_its_fingerprint_shown(tmp_path: Path) -> None:
    laptop, screen = Laptop(tmp_path, "P-01"), Shown()
    presenter = PersonPresenter(screen, laptop.profile, at_once)
    presenter.make("P-02", "warm hands")
    key = laptop.profile.person("P-02", "warm hands").key.public_key()
    assert screen.owner == Owner("P-02", spoken(key_fingerprint(key)))
    assert presenter.known() == ("P-01", "P-02")


def test_a_name_is_no_code_and_without_a_passphrase_there_is_no_key(tmp_path: Path) -> None:
    laptop, screen = Laptop(tmp_path, "P-01"), Shown()
    presenter = PersonPresenter(screen, laptop.profile, at_once)
    presenter.said("Robin")
    assert isinstance(screen.checks["person"], BadLabel)
    presenter.make("P-02", None)
    presenter.make("P-01", "warm hands")
    assert isinstance(screen.checks["person"], AlreadyThere)
    assert laptop.profile.people() == ("P-01",)
