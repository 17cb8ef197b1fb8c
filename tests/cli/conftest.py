"""Commands typed at a laptop, a mission to type them about, and a terminal to be asked at."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from fieldkit.cli import app
from fieldkit.cli.app import make, status
from fieldkit.keys.profile import Profile
from tests.cli.typed import Keyboard, Type, Typed
from tests.make import CHEAP, PASSPHRASE, RESOURCES, Laptop, card


@pytest.fixture
def type_(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Type:
    """Types a command at the laptop whose profile lies in tmp_path/profile; a guess costs little there."""
    monkeypatch.setattr(app, "Profile", partial(Profile, cost=CHEAP))
    secret = tmp_path / "secret"
    secret.write_text(f"{PASSPHRASE}\n")

    def run(*arguments: object, profile: str = "profile") -> Typed:
        words = [str(secret) if word == "SECRET" else str(word) for word in arguments]
        code = status(make(RESOURCES), ["--profile", str(tmp_path / profile), *words])
        said = capsys.readouterr()
        return Typed(code, said.out, said.err)

    return run


@pytest.fixture
def mission(tmp_path: Path) -> Path:
    """A mission with two photographs and an item."""
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as opened:
        laptop.take_in(opened, card(tmp_path / "card", 2))
        laptop.item(opened, description="A bent ring")
    return laptop.folder


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts what says that it is a terminal before the command, and types into it; a real one is not everywhere."""
    keyboard = Keyboard()
    monkeypatch.setattr(sys, "stdin", keyboard)
    return keyboard.typed
