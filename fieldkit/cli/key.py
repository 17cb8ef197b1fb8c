"""`fieldkit key`: keys of this person and this laptop."""

from pathlib import Path
from typing import TypeVar

import click

from fieldkit.cli.output import say, say_json
from fieldkit.cli.passphrases import passphrase
from fieldkit.cli.shell import FILE, FOLDER, Shell, as_json, pass_shell, passphrase_file
from fieldkit.cli.written import PERSON
from fieldkit.keys.authority import export_authority
from fieldkit.keys.certificates import fingerprint, spoken, to_pem
from fieldkit.keys.requests import make_request, read_request
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.platform import write_new

NEEDED = QT_TRANSLATE_NOOP("cli", "{option} is needed here.")

T = TypeVar("T")


@click.group()
def key() -> None:
    """Keys: made on first use, wrapped with a passphrase, exported for headquarters."""


@key.command()
@click.argument("code", type=PERSON)
@passphrase_file
@pass_shell
def new(shell: Shell, code: str, passphrase_file: Path | None) -> None:
    """Make the signing key of a person, named by a CODE like P-01 (names never appear anywhere)."""
    shell.profile.new_person(code, passphrase(passphrase_file, code, new=True))
    say(
        QT_TRANSLATE_NOOP("cli", "Made the key of {code}. Laptop: {name}."),
        code=code,
        name=shell.profile.device().name,
    )


@key.command(name="list")
@as_json
@pass_shell
def list_keys(shell: Shell, as_json: bool) -> None:
    """List the keys that are here."""
    device = shell.profile.device()
    if as_json:
        say_json({"device": device.fingerprint, "people": list(shell.profile.people())})
        return
    say(
        QT_TRANSLATE_NOOP("cli", "Laptop {name}  {fingerprint}"),
        name=device.name,
        fingerprint=spoken(device.fingerprint),
    )
    for code in shell.profile.people():
        say(QT_TRANSLATE_NOOP("cli", "Person {code}"), code=code)


@key.command()
@click.argument("what", type=click.Choice(["root", "request", "authority"]))
@click.option("--mission", "folder", type=FOLDER, help="The mission whose root or authority is meant.")
@click.option("--as", "code", help="The person who asks to be invited.")
@click.option("--to", "target", type=FILE, required=True, help="Where to write; for authority: a folder.")
@click.option("--keep", is_flag=True, help="authority: keep the private keys here too (verdicts stay self-issued).")
@passphrase_file
@pass_shell
def export(
    shell: Shell,
    what: str,
    folder: Path | None,
    code: str | None,
    target: Path,
    keep: bool,
    passphrase_file: Path | None,
) -> None:
    """Write a key's public side to a file.

    root: the root certificate of a mission, for headquarters and for openssl. request: what a guest hands to
    the lead to be invited. authority: moves the mission CA to a second medium and wipes it here.
    """
    if what == "request":
        _export_request(shell, _needed(code, "--as"), target, passphrase_file)
        return
    with shell.reading(_needed(folder, "--mission")) as mission:
        if what == "authority":
            written = export_authority(shell.profile, mission.info.id, target, wipe=not keep)
            say(
                QT_TRANSLATE_NOOP("cli", "Wrote {written}. Keep that medium apart from this laptop."),
                written=written,
            )
            return
        root = shell.profile.roots(mission.info.id)[0]
        write_new(target, to_pem(root))
        say(QT_TRANSLATE_NOOP("cli", "Wrote {target}."), target=target)
        say(
            QT_TRANSLATE_NOOP("cli", "Fingerprint to compare by voice or print: {fingerprint}"),
            fingerprint=spoken(fingerprint(root)),
        )


def _export_request(shell: Shell, code: str, target: Path, file: Path | None) -> None:
    person = shell.profile.person(code, passphrase(file, code))
    request = make_request(person, shell.profile.device())
    write_new(target, request)
    say(QT_TRANSLATE_NOOP("cli", "Wrote {target}. Hand it to the lead."), target=target)
    say(
        QT_TRANSLATE_NOOP("cli", "Fingerprint to compare by voice: {fingerprint}"),
        fingerprint=spoken(read_request(request).fingerprint),
    )


def _needed(value: T | None, option: str) -> T:
    if value is None:
        raise click.UsageError(NEEDED.format(option=option))
    return value
