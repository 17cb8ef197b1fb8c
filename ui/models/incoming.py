"""The files of a run as rows of a grid; a row's id is its place in the run."""

from array import array
from collections.abc import Sequence

from ui.models.rows import Rows
from ui.models.selection import Selection, SharedSelection
from ui.presenters.runs import File, Run


class Incoming:
    """Rows and selection over the files of the run that is looked at."""

    def __init__(self) -> None:
        self.rows = Rows[File](self._fetch)
        self.selection = SharedSelection(self.rows)
        self._run: Run | None = None

    def show(self, run: Run | None) -> None:
        """Show the files of another run, or of the same one where more were found."""
        if run is not self._run:
            self.selection.put(Selection())
        self._run = run
        self.rows.replace(array("q", range(0 if run is None else len(run.came))))

    def _fetch(self, ids: Sequence[int]) -> list[File | None]:
        return [None if self._run is None else self._run.file(place) for place in ids]
