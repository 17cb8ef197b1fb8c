"""Whose keys are here, and what a new one may be called."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldkit.errors import AlreadyThere, BadLabel, FieldkitError
from tests.make import Laptop
from tests.ui.inline import at_once
from ui.presenters.owners import Owners, OwnersPresenter


@dataclass
class OwnersShown:
    """A section that remembers."""

    owners: Owners | None = None
    checks: dict[str, FieldkitError | None] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)

    def show_owners(self, owners: Owners) -> None:
        self.owners = owners

    def show_check(self, field: str, error: FieldkitError | None) -> None:
        self.checks[field] = error

    def show_made(self, person: str) -> None:
        self.made.append(person)

    def work(self, busy: bool) -> None: ...

    def tell(self, error: FieldkitError | None) -> None:
        assert error is None


def test_a_new_key_is_made_and_listed(tmp_path: Path) -> None:
    laptop, screen = Laptop(tmp_path, "P-01"), OwnersShown()
    presenter = OwnersPresenter(screen, laptop.profile, at_once)
    presenter.make("P-02", "warm hands")
    assert screen.made == ["P-02"]
    assert screen.owners is not None
    assert screen.owners.people == ("P-01", "P-02")
    assert "".join(screen.owners.groups.split()) == laptop.profile.device().fingerprint
    assert laptop.profile.person("P-02", "warm hands").code == "P-02"


@pytest.mark.parametrize(("person", "error"), [("bob", BadLabel), ("P-01", AlreadyThere)])
def test_no_key_is_made_for_what_is_no_code_or_over_another(
    tmp_path: Path, person: str, error: type[FieldkitError]
) -> None:
    laptop, screen = Laptop(tmp_path, "P-01"), OwnersShown()
    presenter = OwnersPresenter(screen, laptop.profile, at_once)
    presenter.make(person, "warm hands")
    assert isinstance(screen.checks["person"], error)
    assert laptop.profile.people() == ("P-01",)
