"""Makes the Catalogue screen: lists, search, grid and table of photographs and of items."""

from array import array
from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from fieldkit.browsing import Chip, Query
from fieldkit.errors import FieldkitError
from fieldkit.mission import Changes
from fieldkit.recording import find_items, find_photo
from ui.app.inspecting import Inspecting
from ui.app.parts import Parts
from ui.app.pictures import pictures_of
from ui.app.shelves import Shelf, item_shelf, photo_shelf
from ui.app.side_by_side import SideBySide
from ui.desk import Desk
from ui.i18n import bare, listed
from ui.models.table import Order
from ui.presenters.catalogue import CataloguePresenter
from ui.presenters.catalogue_values import Lists, Nothing, Of, Ordering, Search, Shown
from ui.presenters.completing import Completer
from ui.presenters.finder import Finder
from ui.presenters.kept_lists import KeptLists
from ui.presenters.terms import Terms
from ui.settings import CELL, SHOWN_AS, Settings
from ui.views.catalogue.inspector import ACTIONS
from ui.views.catalogue.lists import CatalogueLists
from ui.views.catalogue.nothing import NothingFound
from ui.views.catalogue.search import SearchBox
from ui.views.catalogue.tools import GRID, TABLE, Tools
from ui.views.catalogue.view import CatalogueView
from ui.views.catalogue.wording import ChipWords, field_titles
from ui.views.grid.sheet import Size
from ui.views.screen import Made


class Catalogue:
    """The screen of the presenter: passes on what each part of the view is to show."""

    def __init__(self, parts: Parts, desk: Desk) -> None:
        self._parts, self._desk = parts, desk
        terms, pictures = Terms(desk.vocabulary, parts.language.code), pictures_of(parts, desk)
        self._shelves: Mapping[Of, Shelf[Any]] = {
            Of.PHOTOS: photo_shelf(parts, desk, pictures),
            Of.ITEMS: item_shelf(parts, desk, pictures, terms),
        }
        self._inspecting = Inspecting(parts, desk, self._to_rows)
        self._side_by_side = SideBySide(parts, desk)
        self.view = _view(parts, desk, self._shelves, self._side_by_side.view, self._inspecting.view)
        self._lists, self._whole = Lists(), True
        finder = Finder(desk, parts.lanes.start)
        desk.leaving.callback(finder.end)
        self._presenter = CataloguePresenter(self, desk, finder, kept_lists(parts.settings, desk.reading.info.id))
        self._wire()

    # --- the screen of CataloguePresenter

    @property
    def looked_at(self) -> bool:
        """Is the screen in front?"""
        return self.view.isVisible()

    def put_text(self, text: str) -> None:
        """What stands in the line of the search."""
        self.view.search.line.put(text)

    def show_search(self, search: Search) -> None:
        """The chips."""
        self.view.search.show_search(search)
        self._parts.acts.allow("catalogue.keep", bool(search.query.chips))

    def tell_search(self, error: FieldkitError | None) -> None:
        """What is wrong with what was typed."""
        self.view.search.tell(error)

    def show_as(self, shown: Shown) -> None:
        """What is listed, and in which order."""
        self.view.tools.show_as(shown)
        for shelf in self._shelves.values():
            shelf.table.show_order(Order(shown.ordering.by, shown.ordering.descending))
        self._show_page()

    def show_looking(self) -> None:
        """Something is looked for."""
        self.view.show_looking()

    def show_rows(self, of: Of, rows: "array[int]", *, whole: bool) -> None:
        """What was found."""
        self._whole = whole
        self._shelf(of).contents.rows.replace(rows)
        if rows:
            self.view.show_found()
        self._selected()

    def show_nothing(self, nothing: Nothing) -> None:
        """Why nothing was found."""
        self.view.show_nothing(nothing)

    def show_lists(self, lists: Lists) -> None:
        """The left column."""
        self._lists = lists
        self.view.lists.show_lists(lists)
        own = any(kept.key == lists.chosen for kept in lists.kept)
        for name in ("catalogue.rename_list", "catalogue.remove_list"):
            self._parts.acts.allow(name, own)

    # --- between the parts

    def reveal(self, subject: str) -> None:
        """Look for the photograph or the item with this id."""
        items = find_items(self._desk.reading, [subject])
        if items:
            self._presenter.look_for(Of.ITEMS, Query((Chip.where("label", items[0].label or ""),)))
        else:
            photo = find_photo(self._desk.reading, subject)
            self._presenter.look_for(Of.PHOTOS, Query((Chip.where("number", photo.number),)))

    def recorded(self, _: Changes) -> None:
        """Something was recorded."""
        self._presenter.recorded()

    def _shelf(self, of: Of) -> Shelf[Any]:
        return self._shelves[of]

    def _compare(self) -> None:
        """Side by side, and back again."""
        if self.view.comparing:
            self._show_page()
        else:
            self._side_by_side.show(self._shelf(Of.PHOTOS).chosen)
            self.view.show_comparison()

    def _show_page(self) -> None:
        self.view.show_page(self._presenter.of, self._parts.settings.get(SHOWN_AS))
        self._side_by_side.clear()

    def _selected(self) -> None:
        """Other rows are selected, or they read otherwise now."""
        of = self._presenter.of
        contents = self._shelf(of).contents
        found = len(contents.rows) if self._whole else None
        self.view.show_count(found, len(contents.selection.value))
        self._inspecting.select(of, self._shelf(of).chosen)

    def _to_rows(self) -> None:
        self.view.to_rows()

    def _open_in_record(self) -> None:
        found = self._shelf(self._presenter.of).focus()
        if found is not None:
            self._parts.reveal("record", found.id)

    def _wire(self) -> None:
        self._wire_search()
        self._wire_rows()
        self._bind()
        self.view.tools.view.choose(self._parts.settings.get(SHOWN_AS))
        self._parts.broadcast.recorded.connect(self.recorded)

    def _wire_search(self) -> None:
        view, presenter = self.view, self._presenter
        view.visited.connect(presenter.visit)
        view.search.line.paused.connect(presenter.read)
        view.search.line.settled.connect(presenter.settle)
        view.search.line.taken_back.connect(presenter.take_back)
        view.search.line.left_down.connect(view.to_rows)
        view.search.taken_off.connect(presenter.take_off)
        view.nothing.taken_off.connect(presenter.take_off)
        view.nothing.cleared.connect(presenter.clear)
        view.nothing.intake.connect(lambda: self._parts.go("intake"))
        view.lists.asked.connect(presenter.open_list)
        view.lists.left.connect(view.to_rows)

    def _wire_rows(self) -> None:
        view, presenter = self.view, self._presenter
        view.tools.turned.connect(presenter.turn_to)
        view.tools.ordered.connect(presenter.order)
        view.tools.viewed.connect(self._show_as)
        view.tools.sized.connect(self._resize)
        for left in (view.compare_left, self._side_by_side.view.left):
            left.connect(self._show_page)
        for shelf in self._shelves.values():
            shelf.table.order_asked.connect(lambda asked: presenter.order(Ordering(asked.by, asked.descending)))
            shelf.grid.sized.connect(self._remember_size)
            shelf.contents.selection.changed.connect(self._selected)
            shelf.contents.rows.changed.connect(self._selected)
            for shown in (shelf.grid, shelf.table):
                shown.opened.connect(self._open_in_record)
                shown.menu_asked.connect(view.show_menu)

    def _bind(self) -> None:
        presenter = self._presenter
        for name, handler in (
            ("catalogue.grid", lambda: self._turn_to(GRID)),
            ("catalogue.table", lambda: self._turn_to(TABLE)),
            ("catalogue.photos", lambda: presenter.turn_to(Of.PHOTOS)),
            ("catalogue.items", lambda: presenter.turn_to(Of.ITEMS)),
            ("catalogue.record", self._open_in_record),
            ("catalogue.compare", self._compare),
            ("catalogue.keep", self._keep),
            ("catalogue.rename_list", self._rename),
            ("catalogue.remove_list", lambda: presenter.remove(self._lists.chosen)),
        ):
            self._parts.acts.bind(name, handler)

    def _turn_to(self, view: str) -> None:
        """Grid or table, also out of a comparison."""
        self.view.tools.view.choose(view)
        self._show_page()

    def _show_as(self, view: str) -> None:
        self._parts.settings.put(SHOWN_AS, view)
        self._show_page()

    def _resize(self, steps: int) -> None:
        shown = self._shelf(self._presenter.of).grid
        shown.resize_tiles(shown.size_of_tiles.stepped(steps))

    def _remember_size(self, size: Size) -> None:
        self._parts.settings.put(CELL, size.name.lower())
        for shelf in self._shelves.values():
            shelf.grid.resize_tiles(size)

    def _keep(self) -> None:
        words = bare(listed(map(self.view.search.words, self._presenter.query.chips)))
        self.view.lists.ask_name(words, self._presenter.keep)

    def _rename(self) -> None:
        kept = next((one for one in self._lists.kept if one.key == self._lists.chosen), None)
        if kept is not None:
            self.view.lists.ask_name(kept.name, lambda name: self._presenter.rename(kept.key, name))


def make(parts: Parts, desk: Desk) -> Made:
    """The Catalogue screen of the rail."""
    catalogue = Catalogue(parts, desk)
    return Made(catalogue.view, catalogue.view, catalogue.reveal)


def kept_lists(settings: Settings, mission: str) -> KeptLists:
    """The lists of this person in the mission with this id."""
    group = f"lists/{mission}"
    return KeptLists(lambda: settings.keys(group), lambda key, text: settings.put_key(group, key, text))


def _view(
    parts: Parts, desk: Desk, shelves: Mapping[Of, Shelf[Any]], compare: QWidget, inspector: QWidget
) -> CatalogueView:
    language, words = parts.language.code, ChipWords(desk.vocabulary, parts.language.code)
    completer = Completer(desk.vocabulary, language, field_titles())
    return CatalogueView(
        CatalogueLists(parts.acts),
        SearchBox(completer.offer, words, parts.icons.icon("search")),
        Tools(parts.icons.icon),
        {of: {GRID: shelf.grid, TABLE: shelf.table} for of, shelf in shelves.items()},
        NothingFound(words),
        compare,
        inspector,
        [parts.acts[name] for name in ACTIONS],
    )
