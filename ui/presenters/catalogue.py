"""The Catalogue: what is looked for, what is found of it, and the lists that lead there."""

from array import array
from typing import Protocol

from fieldkit import browsing
from fieldkit.browsing import Chip, Query
from fieldkit.errors import FieldkitError
from ui.desk import Desk
from ui.presenters.catalogue_values import (
    ORDERS,
    STANDING,
    Kept,
    Lists,
    Nothing,
    Of,
    Ordering,
    Search,
    Shown,
    Standing,
)
from ui.presenters.finder import Finder
from ui.presenters.kept_lists import KeptLists


class CatalogueScreen(Protocol):
    """What the presenter asks of the screen. `looked_at` says whether anybody sees it now.

    Rows that are not the `whole` of what will be found are the first of them.
    """

    @property
    def looked_at(self) -> bool: ...
    def put_text(self, text: str) -> None: ...
    def show_search(self, search: Search) -> None: ...
    def tell_search(self, error: FieldkitError | None) -> None: ...
    def show_as(self, shown: Shown) -> None: ...
    def show_looking(self) -> None: ...
    def show_rows(self, of: Of, rows: "array[int]", *, whole: bool) -> None: ...
    def show_nothing(self, nothing: Nothing) -> None: ...
    def show_lists(self, lists: Lists) -> None: ...


class CataloguePresenter:
    """Turns what is typed into chips, and lists what meets them."""

    def __init__(self, screen: CatalogueScreen, desk: Desk, finder: Finder, kept: KeptLists) -> None:
        self._screen, self._vocabulary, self._finder, self._kept = screen, desk.vocabulary, finder, kept
        self._search, self._of = Search(), Of.PHOTOS
        self._orderings = {of: Ordering(orders[0]) for of, orders in ORDERS.items()}
        self._stale, self._shown = True, False

    @property
    def of(self) -> Of:
        """What is listed now."""
        return self._of

    @property
    def query(self) -> Query:
        """What is looked for now."""
        return self._search.query

    def visit(self) -> None:
        """The screen comes to the front: show how everything stands."""
        if not self._shown:
            self._shown = True
            self._show()
        elif self._stale:
            self._find()
        self._stale = False

    def recorded(self) -> None:
        """Something was recorded: what is found may be something else now."""
        self._stale = True
        if self._screen.looked_at:
            self.visit()

    # --- what is typed

    def read(self, text: str) -> None:
        """Whoever types has paused: look for what `text` says so far; its last word may be only half typed."""
        typed = self._understood(text)
        if isinstance(typed, FieldkitError) and text == text.rstrip():
            whole = self._understood(text.rpartition(" ")[0])
            typed = typed if isinstance(whole, FieldkitError) else whole
        self._screen.tell_search(typed if isinstance(typed, FieldkitError) else None)
        self._look_for(Search(self._search.settled, () if isinstance(typed, FieldkitError) else typed.chips))

    def settle(self, text: str) -> bool:
        """Enter: what `text` says becomes chips. Was it understood?"""
        typed = self._understood(text)
        if isinstance(typed, FieldkitError):
            self._screen.tell_search(typed)
            return False
        self._screen.tell_search(None)
        self._screen.put_text("")
        self._look_for(Search(Search(self._search.settled, typed.chips).query.chips))
        return True

    def take_off(self, chip: Chip) -> None:
        """Look without this chip."""
        settled, typed = (Query(chips).without(chip) for chips in (self._search.settled, self._search.typed))
        if chip in self._search.typed:
            self._screen.put_text(str(typed))
        self._look_for(Search(settled.chips, typed.chips))

    def take_back(self) -> None:
        """Put the chip that was settled last back where it is typed, to be changed."""
        if self._search.settled:
            *settled, last = self._search.settled
            self._screen.put_text(str(last))
            self._look_for(Search(tuple(settled), (last,)))

    def clear(self) -> None:
        """Look for everything."""
        self._screen.put_text("")
        self._screen.tell_search(None)
        self._look_for(Search())

    # --- how it is listed

    def turn_to(self, of: Of) -> None:
        """List photographs or items that meet the same."""
        if of is not self._of:
            self._of = of
            self._show()

    def order(self, ordering: Ordering) -> None:
        """Let the rows stand in another order."""
        if ordering != self._orderings[self._of]:
            self._orderings[self._of] = ordering
            self._show()

    # --- lists

    def open_list(self, key: str) -> None:
        """Look for what the list with this id or key holds; its chips can be changed from there."""
        found = self._list(key)
        if found is None:
            return
        self._of = found.of
        self._screen.tell_search(None)
        query = found.query if isinstance(found, Standing) else self._understood(found.text)
        if isinstance(query, FieldkitError) and isinstance(found, Kept):  # a vocabulary may have lost the word
            self._screen.put_text(found.text)
            self._screen.tell_search(query)
            self._search = Search()
            self._show()
        elif isinstance(query, Query):
            self.look_for(found.of, query)

    def look_for(self, of: Of, query: Query) -> None:
        """Look for this, and nothing else."""
        self._of, self._search = of, Search(query.chips)
        self._screen.put_text("")
        self._show()

    def keep(self, name: str) -> None:
        """Keep what is looked for as a list."""
        if name.strip():
            self._kept.keep(name.strip(), self._of, str(self.query))
            self._show_lists()

    def rename(self, key: str, name: str) -> None:
        """Call a kept list otherwise."""
        found = self._list(key)
        if isinstance(found, Kept) and name.strip():
            self._kept.rename(found, name.strip())
            self._show_lists()

    def remove(self, key: str) -> None:
        """Keep a list no longer."""
        found = self._list(key)
        if isinstance(found, Kept):
            self._kept.remove(found)
            self._show_lists()

    def _list(self, key: str) -> Standing | Kept | None:
        standing = next((one for one in STANDING if one.id == key), None)
        return standing or next((one for one in self._kept.all if one.key == key), None)

    def _chosen(self) -> str:
        """The list that is shown, if it is one."""
        of, query = self._of, self.query
        standing = (one.id for one in STANDING if (one.of, one.query) == (of, query))
        kept = (one.key for one in self._kept.all if (one.of, one.text) == (of, str(query)))
        return next(standing, "") or next(kept, "")

    def _understood(self, text: str) -> Query | FieldkitError:
        try:
            return browsing.parse(self._vocabulary, text)
        except FieldkitError as error:
            return error

    def _look_for(self, search: Search) -> None:
        same, self._search = search.query == self.query, search
        self._screen.show_search(search)
        if not same:
            self._find()

    def _show(self) -> None:
        self._screen.show_search(self._search)
        self._screen.show_as(Shown(self._of, self._orderings[self._of]))
        self._find()

    def _show_lists(self) -> None:
        self._screen.show_lists(Lists(self._finder.counts, self._kept.all, self._chosen()))

    def _find(self) -> None:
        of, query = self._of, self.query

        def begun(rows: "array[int]") -> None:
            self._screen.show_rows(of, rows, whole=False)

        def found(rows: "array[int]") -> None:
            self._screen.show_rows(of, rows, whole=True)
            if rows:
                self._finder.count(self._show_lists)
            else:
                self._finder.explain(of, query, self._explain)

        self._show_lists()
        self._screen.show_looking()
        self._finder.find(of, query, self._orderings[of], found, begun)

    def _explain(self, nothing: Nothing) -> None:
        self._screen.show_nothing(nothing)
        self._finder.count(self._show_lists)
