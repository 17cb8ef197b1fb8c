"""`fieldkit mission`: make, look at, check, rebuild, back up."""

from dataclasses import asdict
from pathlib import Path

import click

from fieldkit.cli.amounts import ENTRIES, ORIGINALS, ROWS, amount
from fieldkit.cli.copies import backup, restore, second
from fieldkit.cli.invitation import invite, join
from fieldkit.cli.locking import DESTROY, lockable, locked, read_recovery_key, recovery_key, unlocked_before
from fieldkit.cli.output import say, say_findings, say_json, warn
from fieldkit.cli.passphrases import new_mission_passphrase, passphrase
from fieldkit.cli.relocking import convert, new_passphrase_file
from fieldkit.cli.relocking import passphrase as change_passphrase
from fieldkit.cli.shell import FOLDER, Shell, as_json, leave, pass_shell, passphrase_file, progress, say_caution
from fieldkit.cli.written import CASE, LETTER, PERSON, TITLE
from fieldkit.keys.certificates import spoken
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.mission.check import check as check_mission
from fieldkit.mission.covering import is_sealed
from fieldkit.mission.founding import Founding
from fieldkit.mission.handing import Making
from fieldkit.mission.place import new_place
from fieldkit.mission.rebuild import Rebuilt, rebuild_from_copies, rebuild_rows
from fieldkit.mission.rescuing import needs_passphrase, rescue
from fieldkit.mission.second import place_of
from fieldkit.mission.vaults import doubt
from fieldkit.platform import disk_encrypted
from fieldkit.recording import begin_mission
from fieldkit.store import backups, catalogue, items, links, log, measurements, originals, photos, streams
from fieldkit.store.conflicts import conflicts
from fieldkit.vault import RecoveryKey

ABOUT = {
    "mission": QT_TRANSLATE_NOOP("cli", "mission"),
    "code": QT_TRANSLATE_NOOP("cli", "code"),
    "title": QT_TRANSLATE_NOOP("cli", "title"),
    "handling": QT_TRANSLATE_NOOP("cli", "handling"),
    "sample": QT_TRANSLATE_NOOP("cli", "practice data"),
    "encrypted": QT_TRANSLATE_NOOP("cli", "encrypted"),
    "vault_doubt": QT_TRANSLATE_NOOP("cli", "vault in doubt"),
    "disk_encrypted": QT_TRANSLATE_NOOP("cli", "disk encrypted"),
    "root": QT_TRANSLATE_NOOP("cli", "root"),
    "items": QT_TRANSLATE_NOOP("cli", "items"),
    "originals": QT_TRANSLATE_NOOP("cli", "originals"),
    "photographs": QT_TRANSLATE_NOOP("cli", "photographs"),
    "unlinked_photographs": QT_TRANSLATE_NOOP("cli", "unlinked photographs"),
    "measurements": QT_TRANSLATE_NOOP("cli", "measurements"),
    "held_elsewhere": QT_TRANSLATE_NOOP("cli", "held elsewhere"),
    "entries": QT_TRANSLATE_NOOP("cli", "entries"),
    "streams": QT_TRANSLATE_NOOP("cli", "streams"),
    "forks": QT_TRANSLATE_NOOP("cli", "forks"),
    "restored": QT_TRANSLATE_NOOP("cli", "restored"),
    "conflicts": QT_TRANSLATE_NOOP("cli", "conflicts"),
    "duplicate_labels": QT_TRANSLATE_NOOP("cli", "duplicate labels"),
    "second_copy": QT_TRANSLATE_NOOP("cli", "second copy"),
    "waiting_for_it": QT_TRANSLATE_NOOP("cli", "waiting for it"),
    "last_backup": QT_TRANSLATE_NOOP("cli", "last backup"),
    "digest": QT_TRANSLATE_NOOP("cli", "digest"),
}
"""What `mission info` says, by the keys of its document."""


TRUSTED = QT_TRANSLATE_NOOP("cli", "It is mission {mission}, under the root that is trusted on this laptop.")
UNCHECKED = QT_TRANSLATE_NOOP(
    "cli",
    "Caution: what was read says that it is mission {mission}. This laptop trusts no root of that, so nobody"
    " checked it: compare it with the recovery sheet.",
)
BY_COPIES = QT_TRANSLATE_NOOP(
    "cli", "--recovery-key goes with --from-copies here, and --new-passphrase-file with --recovery-key."
)


@click.group()
def mission() -> None:
    """A mission is one folder NAME.fieldkit: log, catalogue, originals, packets."""


@mission.command()
@click.argument("folder", type=FOLDER)
@click.option("--code", type=CASE, required=True, help="Case code, for example XX-2024-AA-001.")
@click.option("--title", type=TITLE, required=True, help="A neutral title, without words of attribution.")
@click.option("--as", "person", type=PERSON, required=True, help="Code of the lead, for example P-01.")
@click.option("--letter", type=LETTER, default="A", show_default=True, help="Team letter of this laptop.")
@click.option("--handling", default="confidential", show_default=True, help="Term of the list hm.")
@click.option("--sample", is_flag=True, help="Practice data: marked on every page, never merged with evidence.")
@lockable
@passphrase_file
@pass_shell
def new(
    shell: Shell,
    folder: Path,
    code: str,
    title: str,
    person: str,
    letter: str,
    handling: str,
    sample: bool,
    plain: bool,
    recovery: tuple[Path, ...],
    passphrase_file: Path | None,
) -> None:
    """Make a mission with a certificate authority of its own, and its first case.

    The key of the lead is made too if it is not here yet. The mission is encrypted under a passphrase of its own,
    unless it is to be plain; its recovery key is shown or written once, and kept nowhere.
    """
    mark, id_ = shell.vocabulary.find("hm", handling).id, shell.hands.new_token()
    place = new_place(folder)  # before anybody types a passphrase
    secret = passphrase(passphrase_file, person, new=person not in shell.profile.people())
    making = Making(place.root, id_, code, person, sample)
    with locked(shell, making, recovery, plain=plain) as locking:
        founding = Founding(code, title, mark, sample, person, letter, locking, id_)
        made = begin_mission(folder, founding, secret, shell.hands)
    with made:
        say_caution(made)
        say(QT_TRANSLATE_NOOP("cli", "Made {folder}, mission {id}."), folder=made.folder, id=made.info.id)
        say(
            QT_TRANSLATE_NOOP("cli", "Root fingerprint, to compare by voice or print: {fingerprint}"),
            fingerprint=spoken(made.info.root),
        )
        say(
            QT_TRANSLATE_NOOP(
                "cli", "The authority's keys are still on this laptop: fieldkit key export authority moves them."
            )
        )


mission.add_command(invite)
mission.add_command(join)
mission.add_command(change_passphrase)
mission.add_command(convert)


@mission.command()
@click.argument("folder", type=FOLDER)
@as_json
@pass_shell
def info(shell: Shell, folder: Path, as_json: bool) -> None:
    """Say what the mission in FOLDER is and holds."""
    with shell.reading(folder) as opened:
        database, about = opened.database, opened.info
        every = originals.all_originals(database)
        document = {
            "mission": about.id,
            "code": about.code,
            "title": about.title,
            "handling": about.handling,
            "sample": about.sample,
            "encrypted": is_sealed(folder),
            "vault_doubt": doubt(opened),
            "disk_encrypted": disk_encrypted(folder),
            "root": about.root,
            "items": len(items.all_items(database)),
            "originals": len(every),
            "photographs": len(photos.all_photos(database)),
            "unlinked_photographs": len(links.orphan_photos(database)),
            "measurements": len(measurements.all_measurements(database)),
            "held_elsewhere": originals.count_elsewhere(database),
            "entries": log.size(database),
            "streams": [
                {"id": one.id, "letter": one.letter, "act": one.act} for one in streams.all_streams(database)
            ],
            "forks": [{"stream": f.stream, "seq": f.seq} for f in log.forks(database)],
            "restored": [asdict(one) for one in streams.continuations(database)],
            "conflicts": [asdict(one) for one in conflicts(database)],
            "duplicate_labels": items.duplicate_labels(database),
            **_kept_elsewhere(opened),
            "digest": catalogue.catalogue_digest(database),
        }
    if as_json:
        say_json(document)
        return
    for name, value in {**document, "handling": shell.vocabulary.label(about.handling)}.items():
        say(f"{ABOUT[name]:<22} {_shown(value)}")


def _kept_elsewhere(opened: Mission) -> dict[str, object]:
    """Where the second copy is kept, how many originals wait for it, and when the last backup was verified."""
    place, last = place_of(opened), backups.last(opened.database)
    return {
        "second_copy": None if place is None else place.target,
        "waiting_for_it": None if place is None else backups.count_waiting(opened.database, place.copy),
        "last_backup": None if last is None else last.wall,
    }


def _shown(value: object) -> object:
    """A fact of `mission info` for a person: of lists how long they are."""
    if value is None or isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return "-"
    return len(value) if isinstance(value, list) else value


@mission.command()
@click.argument("folder", type=FOLDER)
@as_json
@pass_shell
def check(shell: Shell, folder: Path, as_json: bool) -> None:
    """Check that FOLDER still holds what was recorded: chain, rows against the log, originals against hashes."""
    with shell.reading(folder, examining=True) as opened, progress() as report:
        findings = check_mission(opened, report)
        document: dict[str, object] | None = {"mission": opened.info.id} if as_json else None
    say_findings(findings, document=document)
    leave(disproved=any(finding.verdict == "disproved" for finding in findings))


@mission.command()
@click.argument("folder", type=FOLDER)
@click.option("--from-copies", is_flag=True, help="Make mission.db anew from log/ and originals/ alone.")
@recovery_key
@new_passphrase_file
@pass_shell
def rebuild(shell: Shell, folder: Path, from_copies: bool, recovery_key: Path | None, new: Path | None) -> None:
    """Fold the catalogue anew from the log; with --from-copies even where mission.db is lost or damaged.

    With the recovery key, too, where vault.json is lost: the mission then gets a new passphrase.
    """
    if (recovery_key is not None and not from_copies) or (new is not None and recovery_key is None):
        raise click.UsageError(BY_COPIES)
    if recovery_key is not None:
        result = _rescued(shell, folder, read_recovery_key(recovery_key), new)
    elif from_copies:
        unlock = unlocked_before(shell, folder)
        with progress() as report:
            result = rebuild_from_copies(folder, report, unlock)
    else:
        with shell.writing(folder) as opened, progress() as report:
            result = rebuild_rows(opened, report)
    say(
        QT_TRANSLATE_NOOP("cli", "{entries}, {rows}, {originals} here, {absent} missing."),
        entries=amount(result.entries, ENTRIES),
        rows=amount(result.rows, ROWS),
        originals=amount(result.originals, ORIGINALS),
        absent=result.absent,
    )
    if result.set_aside:
        say(QT_TRANSLATE_NOOP("cli", "The file that was there is kept as {set_aside}."), set_aside=result.set_aside)


def _rescued(shell: Shell, folder: Path, key: RecoveryKey, new: Path | None) -> Rebuilt:
    """Whoever is asked is asked before a bar is drawn, which would wipe the question away."""
    said = ""
    if needs_passphrase(folder, key, shell.profile):
        said = new_mission_passphrase(new or shell.mission_file, folder.name)
    with progress() as report:
        found = rescue(folder, key, lambda: said, shell.profile, report)
    if found.known:
        say(TRUSTED, mission=found.mission)
    else:
        warn(UNCHECKED, mission=found.mission)
    warn(DESTROY)
    return found.rebuilt


for copying in (backup, restore, second):
    mission.add_command(copying)
