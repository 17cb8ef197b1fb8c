"""`fieldkit mission invite` and `join`: how a second laptop comes in. Nothing is issued or trusted uncompared."""

import sys
from pathlib import Path

import click

from fieldkit.cli.locking import lockable, locked
from fieldkit.cli.output import say
from fieldkit.cli.passphrases import passphrase
from fieldkit.cli.shell import FILE, FOLDER, Shell, pass_shell, passphrase_file, say_caution
from fieldkit.cli.written import LETTER
from fieldkit.errors import AlreadyThere, CertificateRefused, InvitationRefused, Refused
from fieldkit.keys.certificates import is_spoken, spoken
from fieldkit.keys.requests import read_request
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.founding import join as join_mission
from fieldkit.mission.handing import Making
from fieldkit.mission.inviting import answer, read_invitation
from fieldkit.mission.place import new_place
from fieldkit.platform import read_named, write_new

SAME = QT_TRANSLATE_NOOP("cli", "Did {whom} read out exactly this fingerprint?")
COMPARING = QT_TRANSLATE_NOOP("cli", "comparing the fingerprint with what {whom} reads out")
NOBODY_TO_ASK = QT_TRANSLATE_NOOP("cli", "There is no terminal to ask at. Give what was read out: {option} “…”")


@click.command()
@click.argument("folder", type=FOLDER)
@click.argument("request", type=FILE)
@click.option(
    "--letter", type=LETTER, required=True, help="Team letter of the guest's laptop; each laptop has its own."
)
@click.option("--fingerprint", help="What the guest read out; nothing is issued if it differs.")
@click.option("--to", "target", type=FILE, required=True, help="The invitation file to write.")
@click.option("--recipient", "recipients", multiple=True, help="Key of a recipient at headquarters, for later use.")
@click.option(
    "--authority",
    type=FOLDER,
    help="Where the authority's keys were moved to: the folder made there, or that above.",
)
@passphrase_file
@pass_shell
def invite(
    shell: Shell,
    folder: Path,
    request: Path,
    letter: str,
    fingerprint: str | None,
    target: Path,
    recipients: tuple[str, ...],
    authority: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Answer the REQUEST of a guest with a signed invitation into the mission in FOLDER.

    The guest reads out the fingerprint that their request was exported with.
    """
    data = read_named(request)
    asked = read_request(data)
    shown = QT_TRANSLATE_NOOP("cli", "{code} asks; fingerprint: {fingerprint}")
    say(shown, code=asked.code, fingerprint=spoken(asked.fingerprint))
    if not _compared(asked.fingerprint, fingerprint, asked.code, "--fingerprint"):
        raise CertificateRefused(request.name, QT_TRANSLATE_NOOP("cli", "its fingerprint is not what was read out"))
    if target.exists():
        raise AlreadyThere(str(target))
    with shell.writing(folder) as opened:
        secret = passphrase(passphrase_file, opened.actor)
        write_new(target, answer(opened, data, letter, secret, authority, recipients))
    say(
        QT_TRANSLATE_NOOP("cli", "Wrote {target}. Read out to the guest, root fingerprint: {fingerprint}"),
        target=target,
        fingerprint=spoken(opened.info.root),
    )


@click.command()
@click.argument("invitation", type=FILE)
@click.argument("folder", type=FOLDER)
@click.option("--root-fingerprint", help="What the lead read out; the invitation is refused if it differs.")
@lockable
@passphrase_file
@pass_shell
def join(
    shell: Shell,
    invitation: Path,
    folder: Path,
    root_fingerprint: str | None,
    plain: bool,
    recovery: tuple[Path, ...],
    passphrase_file: Path | None,
) -> None:
    """Make the mission FOLDER of this laptop from the lead's INVITATION.

    The lead reads out the root fingerprint that the invitation was written with. The folder is encrypted like one
    that is made new: it has a passphrase and a recovery key of its own.
    """
    data, name = read_named(invitation), invitation.name
    terms, _, _ = read_invitation(data, name, shell.hands)
    place = new_place(folder)  # before anybody compares or types
    shown = QT_TRANSLATE_NOOP("cli", "Mission {code} invites {person}; root fingerprint: {fingerprint}")
    say(shown, code=terms.code, person=terms.person, fingerprint=spoken(terms.root))
    if not _compared(terms.root, root_fingerprint, QT_TRANSLATE_NOOP("cli", "the lead"), "--root-fingerprint"):
        raise InvitationRefused(name, QT_TRANSLATE_NOOP("cli", "its root is not the one that was read out"))
    secret = passphrase(passphrase_file, terms.person)
    making = Making(place.root, terms.mission, terms.code, terms.person, terms.sample)
    with locked(shell, making, recovery, plain=plain) as locking:
        made = join_mission(folder, data, name, secret, shell.hands, locking)
    with made:
        say_caution(made)
        say(
            QT_TRANSLATE_NOOP("cli", "Made {folder} as {person}, letter {letter}, in mission {code}."),
            folder=made.folder,
            person=terms.person,
            letter=terms.letter,
            code=made.info.code,
        )


def _compared(fingerprint: str, read_out: str | None, whom: str, option: str) -> bool:
    """Is `fingerprint` what `whom` read out? Where nobody typed that, the person at this terminal is asked.

    Raises `Refused` where there is no terminal.
    """
    if read_out is not None:
        return is_spoken(read_out, fingerprint)
    if not sys.stdin.isatty():
        raise Refused(COMPARING.format(whom=whom), NOBODY_TO_ASK.format(option=option))
    return click.confirm(SAME.format(whom=whom), err=True)
