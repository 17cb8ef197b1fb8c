"""The command line: `run` is the way in."""

from fieldkit.cli.app import run

__all__ = ["run"]
