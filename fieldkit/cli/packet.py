"""`fieldkit packet`: seal, check, merge, receipt."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import click

from fieldkit import recording
from fieldkit.checking.judging import judge
from fieldkit.cli.amounts import BYTES, ENTRIES, ORIGINALS, amount
from fieldkit.cli.output import say, say_findings, say_json
from fieldkit.cli.passphrases import passphrase
from fieldkit.cli.shell import (
    FILE,
    FOLDER,
    MISSION,
    Shell,
    as_json,
    leave,
    pass_shell,
    passphrase_file,
    progress,
    say_if_sample,
)
from fieldkit.keys.certificates import roots_from_pem
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.merging import Merged
from fieldkit.merging import merge as merge_packet
from fieldkit.packing.sealing import Sealed, seal_packet
from fieldkit.platform import read_named
from fieldkit.recounting.words import conflict_in_words
from fieldkit.reviewing import import_receipt, issue_receipt
from fieldkit.store.names import owners_called

ACCEPTED = QT_TRANSLATE_NOOP("cli", "{packet}: nothing is disproved.")
NOT_ACCEPTED = QT_TRANSLATE_NOOP("cli", "{packet}: NOT ACCEPTED.")
NO_ROOT = QT_TRANSLATE_NOOP(
    "cli",
    "No root certificate was named, so nobody's signature can be trusted: --root FILE, from a source outside the"
    " packet, or --mission FOLDER.",
)
REPEATS = QT_TRANSLATE_NOOP(
    "cli", "The same things are in {packet} already, and nothing was recorded since; no receipt for it is held yet."
)
RESTORED = QT_TRANSLATE_NOOP(
    "cli",
    "fork: stream {stream} goes on in a folder that was restored or copied; it held stream {left} up to number"
    " {found} when number {remembered} was written already.",
)


@click.group()
def packet() -> None:
    """Packets: signed, checkable with openssl alone, merged at headquarters."""


@packet.command()
@MISSION
@click.option("--item", "labels", multiple=True, help="Only this item and what it rests on; may be given again.")
@click.option("--to", "target", type=FOLDER, help="Where to write; packets/ in a plain mission unless said.")
@click.option(
    "--edition", type=click.Choice(["ed.field_full", "ed.hq_full"]), default="ed.field_full", show_default=True
)
@click.option("--second", help="Code of a second signer whose key is here.")
@click.option("--second-passphrase-file", type=FILE, help="The second signer's passphrase.")
@passphrase_file
@as_json
@pass_shell
def seal(
    shell: Shell,
    folder: Path,
    labels: tuple[str, ...],
    target: Path | None,
    edition: str,
    second: str | None,
    second_passphrase_file: Path | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Seal and sign a packet of all that headquarters has not receipted, or of chosen items."""
    with shell.writing(folder) as mission, progress() as report:
        place = mission.covering.outlet(mission.layout.packets, target)  # before anybody types a passphrase
        clock, secrets = shell.hands.clock, passphrase(passphrase_file, mission.actor)
        signers = {"monitor": shell.profile.signer(mission.info.id, mission.actor, secrets, clock)}
        if second is not None:
            other = passphrase(second_passphrase_file, second)
            signers["second"] = shell.profile.signer(mission.info.id, second, other, clock)
        chosen = [recording.find_item(mission, label) for label in labels]
        sealed = seal_packet(mission, shell.vocabulary, signers, chosen, report, edition=edition, folder=place)
    if as_json:
        say_json({**asdict(sealed), "path": str(sealed.path), "repeats": sealed.repeats or None})
    else:
        _tell_sealed(sealed)


@packet.command()
@click.argument("path", type=FILE)
@click.option("--root", type=FILE, help="The trusted root certificate (PEM), from a source outside the packet.")
@click.option("--mission", "folder", type=FOLDER, help="Use the root that this laptop trusts in this mission.")
@click.option(
    "--strict",
    is_flag=True,
    help="What is not provable counts as a failure too; so does a time that no independent stamp proves.",
)
@as_json
@pass_shell
def check(shell: Shell, path: Path, root: Path | None, folder: Path | None, strict: bool, as_json: bool) -> None:
    """Check the packet at PATH, a zip or an unpacked folder: every check runs, nothing is extracted."""
    roots = [] if root is None else list(roots_from_pem(read_named(root), root.name))
    if folder is not None:
        with shell.reading(folder) as mission:
            roots += shell.profile.roots(mission.info.id)
    with progress() as report:
        judged = judge(path, lambda _: roots, shell.profile, shell.hands.clock, report)
    holds = judged.holds(strict=strict)
    document: dict[str, object] = {"packet": judged.name, "holds": holds}
    sealed = {"seal": judged.seal} if judged.checked else {}
    say_findings(judged.findings, document={**document, **sealed} if as_json else None)
    if not as_json and judged.checked:
        say_if_sample(judged.sample)
        say(ACCEPTED if holds else NOT_ACCEPTED, packet=judged.name)
        if not roots:
            say(NO_ROOT)
    leave(disproved=not holds)


@packet.command()
@MISSION
@click.argument("path", type=FILE)
@as_json
@pass_shell
def merge(shell: Shell, folder: Path, path: Path, as_json: bool) -> None:
    """Verify the packet at PATH and merge it; doing it again changes nothing."""
    with shell.writing(folder) as mission, progress() as report:
        merged, called = merge_packet(mission, path, report), owners_called(mission.database)
    if as_json:
        say_json(_document(merged))
    else:
        _tell(merged, called)


@packet.command()
@MISSION
@click.argument("path", type=FILE)
@click.option("--import", "importing", is_flag=True, help="PATH is a receipt that came back from headquarters.")
@click.option("--place", default="not stated", show_default=True, help="Where the packet was received.")
@click.option("--to", "target", type=FOLDER, help="Folder for the receipt; beside the packet unless said.")
@passphrase_file
@pass_shell
def receipt(
    shell: Shell,
    folder: Path,
    path: Path,
    importing: bool,
    place: str,
    target: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Headquarters: sign a receipt for the merged packet at PATH. Field: record one with --import."""
    with shell.writing(folder) as mission, progress() as report:
        if importing:
            done = import_receipt(mission, path)
            say(QT_TRANSLATE_NOOP("cli", "Recorded the receipt for {packet}."), packet=done.packet)
            return
        secret = passphrase(passphrase_file, mission.actor)
        officer = shell.profile.signer(mission.info.id, mission.actor, secret, shell.hands.clock)
        done = issue_receipt(mission, path, officer, place, target or path.parent, report)
    say(
        QT_TRANSLATE_NOOP("cli", "Wrote {path} and its signature {name}."), path=done.path, name=done.signature.name
    )


def _tell_sealed(sealed: Sealed) -> None:
    say(QT_TRANSLATE_NOOP("cli", "Sealed {path}"), path=sealed.path)
    say(
        QT_TRANSLATE_NOOP("cli", "{originals}, {size}; read back and compared."),
        originals=amount(sealed.originals, ORIGINALS),
        size=amount(sealed.size, BYTES),
    )
    say(QT_TRANSLATE_NOOP("cli", "Seal {seal}"), seal=sealed.seal)
    if sealed.absent:
        absent = QT_TRANSLATE_NOOP("cli", "Held elsewhere and not in it: {originals}.")
        say(absent, originals=amount(sealed.absent, ORIGINALS))
    if sealed.repeats:
        say(REPEATS, packet=sealed.repeats)


def _tell(merged: Merged, called: Mapping[str, str]) -> None:
    if merged.already:
        say(QT_TRANSLATE_NOOP("cli", "{packet} was merged before."), packet=merged.packet)
    say(
        QT_TRANSLATE_NOOP("cli", "New: {entries}, {originals}; {held_elsewhere} held elsewhere."),
        entries=amount(merged.entries, ENTRIES),
        originals=amount(merged.originals, ORIGINALS),
        held_elsewhere=merged.held_elsewhere,
    )
    for fork in merged.forks:
        say(
            QT_TRANSLATE_NOOP(
                "cli", "fork: stream {stream} has two histories from number {seq} on; neither is folded past it."
            ),
            stream=fork.stream,
            seq=fork.seq,
        )
    for one in merged.restored:
        say(RESTORED, **asdict(one))
    for conflict in merged.conflicts:
        say(QT_TRANSLATE_NOOP("cli", "conflict: {what}"), what=conflict_in_words(conflict, called))
    for label in merged.duplicate_labels:
        say(QT_TRANSLATE_NOOP("cli", "label {label} stands on more than one item."), label=label)
    for seal_digest in merged.same_id:
        say(
            QT_TRANSLATE_NOOP("cli", "another packet of this id was merged before: seal {seal_digest}"),
            seal_digest=seal_digest,
        )


def _document(merged: Merged) -> dict[str, object]:
    return {
        "packet": merged.packet,
        "seal": merged.seal,
        "already": merged.already,
        "entries": merged.entries,
        "originals": merged.originals,
        "held_elsewhere": merged.held_elsewhere,
        "forks": [{"stream": fork.stream, "seq": fork.seq, "hashes": fork.hashes} for fork in merged.forks],
        "restored": [asdict(one) for one in merged.restored],
        "conflicts": [asdict(one) for one in merged.conflicts],
        "duplicate_labels": merged.duplicate_labels,
        "same_id": merged.same_id,
    }
