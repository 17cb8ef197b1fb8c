"""The way in: without arguments the window, with arguments the command line. Both get the resources folder."""

import sys
from importlib.resources import files
from pathlib import Path

from platformdirs import user_data_path


def main() -> None:
    """Entry point of the console script."""
    resources = Path(str(files("resources")))
    # Each is loaded where it is wanted: the command line runs where Qt's libraries are missing.
    if len(sys.argv) == 1:
        from ui.app import run as show

        sys.exit(show(resources, user_data_path("fieldkit", appauthor=False), sys.argv))
    from fieldkit.cli import run

    run(resources)


if __name__ == "__main__":
    main()
