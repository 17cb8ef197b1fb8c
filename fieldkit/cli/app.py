"""The command `fieldkit` itself: its groups, and how errors become sentences and exit status."""

import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Final

import click
from platformdirs import user_data_path

from fieldkit import __version__
from fieldkit.cli.shell import FILE, FOLDER, Shell
from fieldkit.errors import FieldkitError
from fieldkit.keys.profile import Profile
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.visible import visible

INTERRUPTED = QT_TRANSLATE_NOOP("cli", "fieldkit: stopped.")
TOLD = QT_TRANSLATE_NOOP("cli", "fieldkit: {what}\n          {way_out}")

STOPPED = 130

COMMANDS: Final[Mapping[str, str]] = {
    "card": "card",
    "case": "cases",
    "clock": "clock",
    "intake": "take_in",
    "item": "items",
    "key": "key",
    "log": "log",
    "measure": "measure",
    "mission": "mission",
    "packet": "packet",
    "photo": "photo",
    "redo": "undoing",
    "search": "log",
    "support": "support",
    "terms": "terms",
    "timeline": "clock",
    "undo": "undoing",
}
"""Each command and the file that holds it."""


class Lazy(click.Group):
    """A group that loads the file of a command when it is asked for: start-up pays for nothing else."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what goes wrong is noted in the log of the program, without a name of anything."""
        try:
            return super().invoke(ctx)
        except FieldkitError as error:
            if isinstance(ctx.obj, Shell):
                _note(ctx.obj, error)
            raise

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the commands, in order."""
        del ctx
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        found = getattr(import_module(f".{COMMANDS[cmd_name]}", __package__), cmd_name)
        return found if isinstance(found, click.Command) else None


def make(resources: Path) -> click.Group:
    """The command with all its groups; `resources` is the folder of vocabularies and the sample."""

    @click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
    @click.option(
        "--profile",
        type=FOLDER,
        default=lambda: user_data_path("fieldkit", appauthor=False),
        show_default="the user's data folder",
        help="Folder of this person's keys on this machine.",
    )
    @click.option(
        "--mission-passphrase-file",
        "mission_file",
        type=FILE,
        help="Read the passphrase of an encrypted mission from the first line of this file instead of asking.",
    )
    @click.version_option(__version__, prog_name="fieldkit")
    @click.pass_context
    def fieldkit(context: click.Context, profile: Path, mission_file: Path | None) -> None:
        """Document finds offline: photographs, tags, measurements, and signed evidence packets.

        Without a command the window opens; --lang CODE, such as ar, chooses its language.

        Exit status: 0 nothing disproved; 1 something disproved; 2 usage; 3 cannot read or write.
        """
        context.obj = Shell(resources, Profile(profile), mission_file)

    return fieldkit


def _note(shell: Shell, error: FieldkitError) -> None:
    from fieldkit.supporting.journal import opened  # nothing went wrong as a rule

    with opened(shell.profile.folder, "command", crashes=False) as journal:
        journal.failed(error)


def run(resources: Path) -> None:
    """Run the command line of this process and leave with its exit status."""
    sys.exit(status(make(resources), sys.argv[1:]))


def status(command: click.Group, arguments: list[str]) -> int:
    """Run `command` and return the exit status; every error of our tree becomes a sentence and a remedy."""
    try:
        command.main(arguments, prog_name="fieldkit", standalone_mode=False)
    except FieldkitError as error:
        click.echo(visible(TOLD.format(what=error, way_out=error.advice()), str.isprintable), err=True)
        return error.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo(INTERRUPTED, err=True)
        return STOPPED
    except SystemExit as error:
        return int(error.code or 0)
    return 0
