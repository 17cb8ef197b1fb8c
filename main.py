"""The way in: hands the command line the resources folder. (The window joins here.)"""

from importlib.resources import files
from pathlib import Path

from fieldkit.cli import run


def main() -> None:
    """Entry point of the console script."""
    run(Path(str(files("resources"))))


if __name__ == "__main__":
    main()
