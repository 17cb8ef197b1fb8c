"""An encrypted mission at the command line: made, handed its recovery key, opened."""

from collections.abc import Callable
from pathlib import Path

import pytest
from rich.progress import Progress

from fieldkit.report.pages import words
from fieldkit.vault import RecoveryKey
from tests.cli.typed import Type, Typed
from tests.make import MISSION_PASSPHRASE, Laptop, card, killed_copy


@pytest.fixture
def locked(tmp_path: Path) -> tuple[str, Path]:
    """How a passphrase is named that opens missions."""
    (tmp_path / "mission-secret").write_text(f"{MISSION_PASSPHRASE}\n")
    return "--mission-passphrase-file", tmp_path / "mission-secret"


def new(tmp_path: Path, *more: object) -> tuple[object, ...]:
    """What is typed to make a mission."""
    return (
        *("mission", "new", tmp_path / "visit", "--code", "XX-2024-AA-001", "--title", "A visit"),
        *("--as", "P-01", "--passphrase-file", "SECRET", *more),
    )


def test_a_mission_is_encrypted_unless_it_is_to_be_plain(
    tmp_path: Path, type_: Type, locked: tuple[str, Path]
) -> None:
    sheets = tmp_path / "sheet.pdf", tmp_path / "sheet.txt"
    made = type_(*locked, *new(tmp_path), *(part for sheet in sheets for part in ("--recovery-to", sheet)))
    assert made.status == 0, made.err
    key = RecoveryKey.read(sheets[1].read_text(), "sheet")
    assert RecoveryKey.read(words(sheets[0].read_bytes(), 0), "sheet") == key
    assert key.groups[-1] not in made.out + made.err
    assert not (tmp_path / "visit.fieldkit" / "mission.db").read_bytes().startswith(b"SQLite")


def test_its_passphrase_opens_it_for_every_command(tmp_path: Path, type_: Type, locked: tuple[str, Path]) -> None:
    laptop = Laptop(tmp_path, "P-01", recovery=RecoveryKey.new())
    laptop.found().close()
    assert type_(*locked, "intake", laptop.folder, card(tmp_path / "card", 1)).status == 0
    about = type_(*locked, "mission", "info", laptop.folder, "--json").document
    assert (about["photographs"], about["vault_doubt"]) == (1, None)
    assert type_(*locked, "mission", "check", laptop.folder).status == 0
    refused = type_("mission", "info", laptop.folder)
    assert (refused.status, "--mission-passphrase-file" in refused.err) == (2, True)
    locked[1].write_text("not these\n")
    refused = type_(*locked, "mission", "info", laptop.folder)
    assert (refused.status, "does not open mission.fieldkit" in refused.err) == (3, True)
    assert "mission passphrase FOLDER --recovery-key" in refused.err


def test_a_recovery_key_that_reaches_nobody_makes_no_mission(
    tmp_path: Path, type_: Type, locked: tuple[str, Path]
) -> None:
    def refused(*more: object) -> Typed:
        said = type_(*locked, *new(tmp_path, *more))
        assert said.status in {2, 3}
        assert not (tmp_path / "visit.fieldkit").exists()
        return said

    assert "--recovery-to FILE" in refused().err
    assert "must never be" in refused("--recovery-to", tmp_path / "profile" / "sheet").err
    (tmp_path / "stick" / "visit.fieldkit").mkdir(parents=True)
    (tmp_path / "stick" / "visit.fieldkit" / "copy.json").touch()
    assert "must never be" in refused("--recovery-to", tmp_path / "stick" / "visit.fieldkit" / "sheet").err
    assert "leave out --plain" in refused("--recovery-to", tmp_path / "sheet", "--plain").err
    (tmp_path / "sheet").write_text("another mission's")
    taken = refused("--recovery-to", tmp_path / "first", "--recovery-to", tmp_path / "sheet")
    assert ("exists already" in taken.err, (tmp_path / "first").exists()) == (True, False)


@pytest.mark.parametrize(("typed", "status"), [("NO\nnot this\n{}\n", 0), ("NO\nNO\nNO\n{}\n", 2)])
def test_on_a_terminal_the_key_is_shown_once_and_its_last_group_typed_back(
    tmp_path: Path,
    type_: Type,
    locked: tuple[str, Path],
    terminal: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    status: int,
) -> None:
    key = RecoveryKey.new()
    monkeypatch.setattr(RecoveryKey, "new", lambda: key)
    terminal(typed.format(key.groups[-1].lower()))
    made = type_(*locked, *new(tmp_path))
    assert (made.status, RecoveryKey.read(made.err, "terminal")) == (status, key)
    assert (tmp_path / "visit.fieldkit").exists() is (status == 0)
    assert key.groups[-1] not in made.out


def test_one_passphrase_for_both_is_refused_and_no_sheet_stays(tmp_path: Path, type_: Type) -> None:
    """Checked before any key is derived from either."""
    both = tmp_path / "secret"
    refused = type_("--mission-passphrase-file", both, *new(tmp_path, "--recovery-to", tmp_path / "sheet"))
    assert (refused.status, "sign for you" in refused.err) == (2, True)
    assert not (tmp_path / "sheet").exists()
    assert not (tmp_path / "visit.fieldkit").exists()


@pytest.mark.parametrize(
    ("typed", "said"), [("198412241984", "is weak"), ("cold winds", "is fair"), ("cold winds at dawn", "")]
)
def test_a_new_passphrase_that_could_be_better_is_told_and_taken(
    tmp_path: Path, type_: Type, typed: str, said: str
) -> None:
    laptop, secret = Laptop(tmp_path, "P-01", recovery=RecoveryKey.new()), tmp_path / "new"
    laptop.found().close()
    secret.write_text(typed)
    known = tmp_path / "known"
    known.write_text(MISSION_PASSPHRASE)
    change = ("mission", "passphrase", laptop.folder, "--new-passphrase-file", secret)
    changed = type_("--mission-passphrase-file", known, *change)
    assert (changed.status, said in changed.err, bool(changed.err)) == (0, True, bool(said))


def test_nor_is_that_of_a_key_however_its_letters_are_composed_or_whosever_it_is(
    tmp_path: Path, type_: Type
) -> None:
    (tmp_path / "theirs").write_text("caf\u00e9 au lait")
    (tmp_path / "mine").write_text("cafe\u0301 au lait")
    assert type_("key", "new", "P-02", "--passphrase-file", tmp_path / "theirs").status == 0
    for person in ("P-01", "P-02"):
        typed = [str(one) for one in new(tmp_path, "--recovery-to", tmp_path / "sheet")]
        typed[typed.index("P-01")] = person
        typed[typed.index("SECRET")] = str(tmp_path / ("secret" if person == "P-01" else "theirs"))
        refused = type_("--mission-passphrase-file", tmp_path / "mine", *typed)
        assert (refused.status, "sign for you" in refused.err) == (2, True)


def test_a_new_passphrase_is_typed_until_it_was_typed_twice_alike(
    tmp_path: Path, type_: Type, terminal: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter(["one of them", "another", "caf\u00e9 au lait", "cafe\u0301 au lait"])
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: next(typed))
    terminal("")
    made = type_("key", "new", "P-03")
    assert (made.status, made.err.count("not the same"), next(typed, None)) == (0, 1, None)


def test_whoever_holds_the_recovery_key_needs_nothing_else(
    tmp_path: Path, type_: Type, locked: tuple[str, Path]
) -> None:
    laptop, key = Laptop(tmp_path, "P-01", recovery=RecoveryKey.new()), tmp_path / "key"
    assert laptop.recovery is not None
    laptop.found().close()
    (tmp_path / "new").write_text("another one\n")
    key.write_text("no key at all")
    change = (
        "mission",
        "passphrase",
        laptop.folder,
        "--recovery-key",
        key,
        "--new-passphrase-file",
        tmp_path / "new",
    )
    assert type_(*change).status == 2
    first, *rest = laptop.recovery.groups
    key.write_text(f"{first} {' '.join(rest).replace('0', 'O').replace('L', '1').replace('8', 'B')}".lower())
    assert type_(*change).status == 0
    assert type_(*locked, "mission", "info", laptop.folder).status == 3
    assert type_(locked[0], tmp_path / "new", "mission", "info", laptop.folder).status == 0
    (laptop.folder / "vault.json").unlink()
    assert "--recovery-key FILE" in type_("mission", "info", laptop.folder).err
    assert type_("mission", "rebuild", laptop.folder, "--recovery-key", key).status == 2
    rebuild = ("mission", "rebuild", laptop.folder, "--from-copies")
    assert type_(*rebuild, "--new-passphrase-file", locked[1]).status == 2
    rebuilt = type_(*rebuild, "--recovery-key", key, "--new-passphrase-file", locked[1])
    assert (rebuilt.status, "Destroy the file" in rebuilt.err) == (0, True)
    assert type_(*locked, "mission", "info", laptop.folder).status == 0


def test_a_new_passphrase_is_asked_for_before_a_bar_is_drawn(
    tmp_path: Path,
    type_: Type,
    locked: tuple[str, Path],
    terminal: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    laptop, key = Laptop(tmp_path, "P-01", recovery=RecoveryKey.new()), tmp_path / "key"
    assert laptop.recovery is not None
    laptop.found().close()
    key.write_text(laptop.recovery.line)
    drawn, asked = list[str](), list[str]()
    start = Progress.start

    def starting(bars: Progress) -> None:
        drawn.append("bar")
        start(bars)

    def answering(_: str) -> str:
        asked.append(" ".join(drawn))
        return MISSION_PASSPHRASE

    monkeypatch.setattr(Progress, "start", starting)
    monkeypatch.setattr("click.termui.hidden_prompt_func", answering)
    terminal("")
    assert type_("mission", "rebuild", laptop.folder, "--from-copies").status == 0
    (laptop.folder / "vault.json").unlink()
    drawn.clear()
    assert type_("mission", "rebuild", laptop.folder, "--from-copies", "--recovery-key", key).status == 0
    assert (asked, drawn) == ([""] * 3, ["bar"])


def test_a_mission_is_converted_to_what_it_is_not(
    tmp_path: Path, mission: Path, type_: Type, locked: tuple[str, Path]
) -> None:
    def digest(folder: Path) -> object:
        return type_(*locked, "mission", "info", folder, "--json").document["digest"]

    sealed, plain = tmp_path / "sealed.fieldkit", tmp_path / "plain.fieldkit"
    assert type_("mission", "convert", mission, sealed, "--plain").status == 2
    to_seal = (*locked, "mission", "convert", mission, sealed, "--seal", "--recovery-to", tmp_path / "sheet")
    assert "as readable as before" in type_(*to_seal).err
    assert type_(*to_seal).status == 3
    assert type_(*locked, "mission", "convert", sealed, plain, "--plain").status == 0
    assert digest(sealed) == digest(plain) == digest(mission)
    renewed, other = tmp_path / "renewed.fieldkit", tmp_path / "other"
    other.write_text("other words\n")
    anew = ("mission", "convert", sealed, renewed, "--renew", "--recovery-to", tmp_path / "another sheet")
    assert type_("mission", "convert", mission, renewed, "--renew").status == 2
    assert type_("mission", "convert", mission, renewed).status == 2
    assert "open the copy, too" in type_(*locked, *anew).err
    assert type_(*locked, *anew, "--new-passphrase-file", other).status == 0
    assert type_(*locked, "mission", "info", renewed).status == 3
    opened = type_(locked[0], other, "mission", "info", renewed, "--json")
    assert opened.document["digest"] == digest(sealed)


def test_a_plain_copy_that_was_killed_is_named_and_removed(
    tmp_path: Path, type_: Type, locked: tuple[str, Path]
) -> None:
    laptop = Laptop(tmp_path, "P-01", recovery=RecoveryKey.new())
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", 2))
        mission.checkpoint()
    left = killed_copy(laptop, tmp_path / "plain")
    (strange := tmp_path / f"plain.fieldkit.{'0' * 32}.part").mkdir()
    named = type_(*locked, "mission", "info", laptop.folder)
    assert (str(left) in named.err, "ANYBODY CAN READ IT" in named.err, left.exists()) == (True, True, True)
    again = type_(*locked, "mission", "convert", laptop.folder, tmp_path / "plain", "--plain")
    assert (again.status, f"Removed {left}" in again.err, str(strange) in again.err) == (0, True, True)
    assert (left.exists(), strange.exists()) == (False, True)
    assert "Caution" not in type_(*locked, "mission", "info", laptop.folder).err
