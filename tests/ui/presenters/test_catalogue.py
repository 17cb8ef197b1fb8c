"""The Catalogue's presenter: what is typed becomes chips, chips find rows, lists lead to chips."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldkit import browsing, recording
from fieldkit.errors import BadChip, FieldkitError, UnknownChip
from tests.make import Laptop, card, vocabulary
from tests.ui.inline import at_once
from ui.desk import Desk, open_desk
from ui.presenters.catalogue import CataloguePresenter
from ui.presenters.catalogue_values import Lists, Nothing, Of, Ordering, Search, Shown
from ui.presenters.finder import Finder
from ui.presenters.kept_lists import KeptLists


@dataclass
class Screen:
    """A screen that remembers."""

    looked_at: bool = True
    text: str = ""
    search: Search = field(default_factory=Search)
    trouble: FieldkitError | None = None
    shown: Shown = field(default_factory=Shown)
    rows: dict[Of, "array[int]"] = field(default_factory=dict)
    nothing: Nothing | None = None
    lists: Lists = field(default_factory=Lists)
    finds: int = 0
    whole: bool = False

    def put_text(self, text: str) -> None:
        self.text = text

    def show_search(self, search: Search) -> None:
        self.search = search

    def tell_search(self, error: FieldkitError | None) -> None:
        self.trouble = error

    def show_as(self, shown: Shown) -> None:
        self.shown = shown

    def show_looking(self) -> None:
        self.finds, self.nothing = self.finds + 1, None

    def show_rows(self, of: Of, rows: "array[int]", *, whole: bool) -> None:
        self.rows[of], self.whole = rows, whole

    def show_nothing(self, nothing: Nothing) -> None:
        self.nothing = nothing

    def show_lists(self, lists: Lists) -> None:
        self.lists = lists


@dataclass
class Scene:
    """A presenter over three photographs, a fin that one of them shows, and a plate."""

    desk: Desk
    screen: Screen = field(default_factory=Screen)
    settings: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.presenter = self.again()
        self.presenter.visit()

    def again(self) -> CataloguePresenter:
        """A presenter over the same settings, as after a restart."""
        return CataloguePresenter(
            self.screen, self.desk, Finder(self.desk, at_once), KeptLists(lambda: self.settings, self.write)
        )

    def write(self, key: str, text: str | None) -> None:
        if text is None:
            del self.settings[key]
        else:
            self.settings[key] = text

    @property
    def photos(self) -> list[str]:
        """The numbers of the photographs that are shown."""
        found = browsing.photos_at(self.desk.reading, self.screen.rows[Of.PHOTOS])
        return [one.number.removeprefix("P-A000") for one in found if one]

    @property
    def items(self) -> list[str]:
        """The labels of the items that are shown."""
        found = browsing.items_at(self.desk.reading, self.screen.rows[Of.ITEMS])
        return [(one.label or "").removeprefix("F-A00") for one in found if one]

    @property
    def chips(self) -> list[str]:
        return list(map(str, self.screen.search.query.chips))


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card"))
        photo = recording.find_photo(mission, "P-A0002")
        fin = laptop.item(mission, **{"class": "fin"}, material=["steel"], description="Burnt at the root")
        recording.link_photos(mission, vocabulary(), recording.find_item(mission, fin.id), [photo], "item_overall")
        laptop.item(mission, **{"class": "skin_panel"}, material=["steel"])
    desk = open_desk(laptop.folder, laptop.hands, vocabulary())
    yield Scene(desk)
    desk.close()


def test_at_first_all_photos_are_listed_and_every_list_is_counted(scene: Scene) -> None:
    assert (scene.photos, scene.screen.lists.chosen) == (["1", "2", "3"], "photos")
    counts = scene.screen.lists.counts
    assert (counts["photos"], counts["ungrouped"], counts["items"], counts["needs_scale"]) == (3, 2, 2, 2)


def test_what_is_typed_is_looked_for_at_a_pause_and_stays_to_be_typed_on(scene: Scene) -> None:
    scene.presenter.read("class:fin bur")
    assert (scene.photos, scene.chips, scene.screen.search.settled) == (["2"], ["class:fin", "bur"], ())
    scene.presenter.read("class:fin burrow")
    assert scene.photos == []
    scene.presenter.read("")
    assert (scene.photos, scene.chips) == (["1", "2", "3"], [])


def test_enter_makes_chips_of_it_and_each_is_taken_off(scene: Scene) -> None:
    assert scene.presenter.settle("class:fin burnt")
    assert (scene.screen.search.settled, scene.screen.text) == (scene.screen.search.query.chips, "")
    scene.presenter.settle("class:fin steel")
    assert scene.chips == ["class:fin", "burnt", "steel"]
    scene.presenter.take_off(scene.screen.search.settled[1])
    assert scene.chips == ["class:fin", "steel"]
    scene.presenter.clear()
    assert scene.chips == []


def test_a_chip_that_is_only_typed_yet_is_taken_out_of_the_text(scene: Scene) -> None:
    scene.presenter.read("class:fin burnt")
    scene.presenter.take_off(scene.screen.search.typed[0])
    assert (scene.screen.text, scene.chips) == ("burnt", ["burnt"])


def test_the_last_chip_is_taken_back_to_be_changed(scene: Scene) -> None:
    scene.presenter.settle("steel class:fin")
    scene.presenter.take_back()
    assert (scene.screen.text, scene.chips) == ("class:fin", ["steel", "class:fin"])
    scene.presenter.read("class:plate")
    assert scene.chips == ["steel", "class:plate"]
    scene.presenter.take_back()
    scene.presenter.clear()
    scene.presenter.take_back()
    assert scene.chips == []


def test_what_cannot_be_asked_is_told_once_it_is_whole(scene: Scene) -> None:
    scene.presenter.read("steel class:")
    assert (scene.screen.trouble, scene.chips) == (None, ["steel"])
    scene.presenter.read("class: steel weight>3 ")
    assert isinstance(scene.screen.trouble, UnknownChip | BadChip)
    assert not scene.presenter.settle("class:")
    assert isinstance(scene.screen.trouble, BadChip)
    scene.presenter.settle("class:fin")
    assert (scene.screen.trouble, scene.chips) == (None, ["class:fin"])


def test_the_same_question_is_not_asked_twice(scene: Scene) -> None:
    scene.presenter.read("steel")
    before = scene.screen.finds
    scene.presenter.read("steel ")
    scene.presenter.settle("steel")
    assert scene.screen.finds == before


def test_items_that_meet_the_same_are_listed_in_their_own_order(scene: Scene) -> None:
    scene.presenter.settle("steel")
    scene.presenter.turn_to(Of.ITEMS)
    assert (scene.items, scene.screen.shown) == (["1", "2"], Shown(Of.ITEMS, Ordering("label")))
    scene.presenter.order(Ordering("class", descending=True))
    assert (scene.items, scene.screen.shown.ordering.by) == (["2", "1"], "class")
    scene.presenter.turn_to(Of.PHOTOS)
    assert scene.screen.shown == Shown(Of.PHOTOS, Ordering("number"))


def test_where_nothing_is_found_the_chip_that_excludes_most_comes_first(scene: Scene) -> None:
    scene.presenter.turn_to(Of.ITEMS)
    scene.presenter.settle("steel class:nozzle")
    nothing = scene.screen.nothing
    assert nothing is not None
    assert (nothing.of, [str(one.chip) for one in nothing.without]) == (Of.ITEMS, ["class:nozzle", "steel"])
    assert (nothing.without[0].size.items, list(map(str, nothing.chips))) == (2, ["steel", "class:nozzle"])


def test_a_list_that_everybody_has_is_a_search_with_a_chip(scene: Scene) -> None:
    scene.presenter.open_list("ungrouped")
    assert (scene.photos, scene.chips, scene.screen.lists.chosen) == (["1", "3"], ["state:ungrouped"], "ungrouped")
    scene.presenter.open_list("items")
    assert (scene.items, scene.chips, scene.screen.lists.chosen) == (["1", "2"], [], "items")
    scene.presenter.open_list("no such list")
    assert scene.screen.lists.chosen == "items"


def test_a_search_is_kept_found_again_after_a_restart_and_can_be_changed(scene: Scene) -> None:
    scene.presenter.turn_to(Of.ITEMS)
    scene.presenter.settle('class:fin "burnt at"')
    scene.presenter.keep("  Burnt fins, all  ")
    presenter = scene.again()
    presenter.visit()
    (kept,) = scene.screen.lists.kept
    assert (kept.name, scene.photos) == ("Burnt fins, all", ["1", "2", "3"])
    presenter.open_list(kept.key)
    assert (scene.items, scene.chips, scene.screen.lists.chosen) == (["1"], ["class:fin", '"burnt at"'], kept.key)
    presenter.take_off(scene.screen.search.settled[0])
    assert (scene.chips, scene.screen.lists.chosen) == (['"burnt at"'], "")


def test_kept_lists_are_renamed_replaced_and_removed(scene: Scene) -> None:
    for name, text in (("Fins", "class:fin"), ("Steel", "steel"), ("Fins", "class:fin steel"), (" ", "burnt")):
        scene.presenter.clear()
        scene.presenter.settle(text)
        scene.presenter.keep(name)
    assert [(kept.name, kept.text) for kept in scene.screen.lists.kept] == [
        ("Fins", "class:fin steel"),
        ("Steel", "steel"),
    ]
    fins, steel = scene.screen.lists.kept
    scene.presenter.rename(steel.key, "Fins")
    assert [(kept.name, kept.text) for kept in scene.screen.lists.kept] == [("Fins", "steel")]
    scene.presenter.rename("photos", "Nothing of the kind")
    scene.presenter.remove(fins.key)
    scene.presenter.remove(steel.key)
    assert scene.screen.lists.kept == []


def test_what_this_program_did_not_keep_is_passed_over(scene: Scene) -> None:
    scene.settings.update(
        {"1": "rubbish", "2": '["a", "b"]', "x": "", "3": '["Fins", "items", "class:fin"]', "4": "7"}
    )
    scene.presenter.open_list("items")
    assert [kept.name for kept in scene.screen.lists.kept] == ["Fins"]


def test_a_kept_list_whose_word_is_gone_says_so(scene: Scene) -> None:
    scene.settings["1"] = '["Old", "items", "weightiness>3"]'
    scene.presenter.open_list("1")
    assert isinstance(scene.screen.trouble, UnknownChip)
    assert (scene.screen.text, scene.chips, scene.items) == ("weightiness>3", [], ["1", "2"])


def test_what_is_recorded_is_looked_for_anew_once_somebody_looks(scene: Scene) -> None:
    scene.presenter.open_list("ungrouped")
    before, scene.screen.looked_at = scene.screen.finds, False
    scene.presenter.recorded()
    assert scene.screen.finds == before
    scene.presenter.visit()
    scene.presenter.visit()
    assert scene.screen.finds == before + 1
    scene.screen.looked_at = True
    scene.presenter.recorded()
    assert (scene.screen.finds, scene.photos) == (before + 2, ["1", "3"])


def found(scene: Scene, text: str, ordering: Ordering) -> tuple[list[list[int]], list[list[int]]]:
    """What is shown beforehand, and what is found."""
    begun, all_of_it = list[list[int]](), list[list[int]]()
    finder = Finder(scene.desk, at_once)
    finder.count(lambda: None)
    finder.find(
        Of.PHOTOS,
        browsing.parse(vocabulary(), text),
        ordering,
        lambda rows: all_of_it.append(list(rows)),
        lambda rows: begun.append(list(rows)),
    )
    return begun, all_of_it


def test_of_many_photos_some_are_shown_before_all_are_found(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(scene, "jpg", Ordering("number")) == ([], [[1, 2, 3]])
    monkeypatch.setattr("ui.presenters.finder.MANY", 2)
    begun, all_of_it = found(scene, "jpg", Ordering("number"))
    assert (sorted(begun[0]), all_of_it) == ([1, 2, 3], [[1, 2, 3]])
    assert found(scene, "jpg", Ordering("number", descending=True)) == ([], [[3, 2, 1]])


def test_the_first_screen_of_all_photos_does_not_wait_for_the_rest(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert found(scene, "", Ordering("number")) == ([], [[1, 2, 3]])
    monkeypatch.setattr("ui.presenters.finder.SCREENFUL", 2)
    assert found(scene, "", Ordering("number")) == ([[1, 2]], [[1, 2, 3]])
    scene.presenter.visit()
    scene.presenter.open_list("photos")
    assert (scene.photos, scene.screen.whole) == (["1", "2", "3"], True)
