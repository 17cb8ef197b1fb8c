"""What the inspector says: of one thing everything, of several what they share."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldkit import browsing, recording
from fieldkit.browsing import EVERYTHING
from fieldkit.intake import Said, Source, take_in
from fieldkit.progress import silent
from tests.make import Laptop, card, vocabulary
from tests.slates import Camera
from tests.ui.inline import at_once
from ui.desk import Desk, open_desk
from ui.presenters.catalogue_values import Of
from ui.presenters.facts import Facts, FactsPresenter, ItemFacts, ItemsFacts, PhotoFacts, PhotosFacts
from ui.presenters.terms import Terms
from ui.views.catalogue.facts import told


@dataclass
class Scene:
    """A presenter over four photographs, two of which show a fin, and a plate that was set aside."""

    desk: Desk
    seen: list[Facts] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = FactsPresenter(self, self.desk, at_once)
        self.photos = browsing.photo_rows(self.desk.reading, self.desk.vocabulary, EVERYTHING)
        self.items = browsing.item_rows(self.desk.reading, self.desk.vocabulary, EVERYTHING)

    def show_facts(self, facts: Facts) -> None:
        self.seen.append(facts)

    def of(self, of: Of, rows: "array[int]") -> dict[str, str]:
        """What is said, without the marks that keep the order of figures; the heading under no name.

        Plurals read the same whether the translations of a window are loaded or not.
        """
        self.presenter.show(of, rows)
        words = told(self.seen[-1], Terms(self.desk.vocabulary, "en"))
        facts = {"": words.head, "state": words.state, **{fact.of: fact.what for fact in words.facts}}
        return {bare(name): bare(what).replace("(s)", "s") for name, what in facts.items()}


def bare(words: str) -> str:
    return "".join(letter for letter in words if letter not in "\u2066\u2068\u2069")


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    laptop, words = Laptop(tmp_path, "P-01"), vocabulary()
    with laptop.found() as mission:
        of_all = Said.stated(words, "P-02", "North yard")
        take_in(mission, Source(card(tmp_path / "card", 4), said=of_all), silent)
        shown = [recording.find_photo(mission, f"P-A000{n}") for n in (1, 2)]
        fin = laptop.item(mission, **{"class": "fin"}, material=["steel"], description="Burnt at the root")
        recording.link_photos(mission, words, recording.find_item(mission, fin.id), shown, "item_overall")
        recording.tag(mission, words, fin.id, ["dmg.burnt"])
        recording.add_note(mission, words, fin.id, "Lay in the grass")
        laptop.item(mission, **{"class": "skin_panel"}, material=["steel"], hazard="sharp")
        plate = laptop.item(mission)
        recording.withdraw_item(mission, recording.find_item(mission, plate.id), "A stone")
    desk = open_desk(laptop.folder, laptop.hands, words)
    yield Scene(desk)
    desk.close()


def test_nothing_is_known_of_nothing(scene: Scene) -> None:
    assert "Select photos or items" in scene.of(Of.PHOTOS, array("q"))["state"]


def test_of_a_photo_its_file_its_picture_and_what_it_shows_is_known(scene: Scene) -> None:
    said = scene.of(Of.PHOTOS, scene.photos[:1])
    assert isinstance(scene.seen[-1], PhotoFacts)
    assert (said["Photographer"], said["Place"]) == ("P-02", "North yard")
    assert (said[""], said["state"], said["File"], said["Picture"]) == (
        "P-A0001",
        "Shows F-A001",
        "DSC_0000.JPG",
        "64 × 48",
    )
    assert (said["Taken"], said["Came by"]) == ("the camera states no time", "Own")
    assert said["Size of the file"].endswith(" kB")
    assert len(said["SHA-256"].replace("\u200b", "")) == 17
    assert scene.of(Of.PHOTOS, scene.photos[2:3])["state"] == "Shows no item yet."


def test_of_an_item_every_field_is_known_and_what_hangs_on_it(scene: Scene) -> None:
    said = scene.of(Of.ITEMS, scene.items[:1])
    assert isinstance(scene.seen[-1], ItemFacts)
    assert (said[""], said["Material"], said["Condition"]) == ("F-A001  Fin or wing", "Steel", "not stated")
    assert (said["Tags"], said["Photos"], said["Note N01"]) == ("Burnt", "2", "Lay in the grass")
    assert "Finish" not in said


def test_of_an_item_that_was_set_aside_the_reason_comes_first(scene: Scene) -> None:
    aside = browsing.item_rows(
        scene.desk.reading, scene.desk.vocabulary, browsing.parse(scene.desk.vocabulary, "state:set_aside")
    )
    assert scene.of(Of.ITEMS, aside)["state"] == "Set aside: A stone"


def test_of_several_items_what_they_share_is_said_and_else_how_many_values_there_are(scene: Scene) -> None:
    said = scene.of(Of.ITEMS, scene.items)
    assert (said[""], said["Material"], said["Class"], said["Hazard"]) == (
        "2 items",
        "Steel",
        "(2 values)",
        "(2 values)",
    )
    assert said["Condition"] == "not stated"


def test_of_several_photos_times_items_and_what_is_amiss_is_said(scene: Scene) -> None:
    said = scene.of(Of.PHOTOS, scene.photos)
    assert (said[""], said["Items shown"], said["Ungrouped"], said["Damaged"]) == ("4 photos", "F-A001", "2", "0")


def test_many_are_counted_before_they_are_read(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.presenters.facts.FEW", 1)
    monkeypatch.setattr("ui.presenters.facts.PORTION", 1)
    scene.presenter.show(Of.ITEMS, scene.items)
    scene.presenter.show(Of.PHOTOS, scene.photos)
    first, then, photos, known = scene.seen
    assert (first, isinstance(then, ItemsFacts) and then.fields is not None) == (ItemsFacts(2), True)
    assert (photos, isinstance(known, PhotosFacts) and known.items) == (PhotosFacts(4), ["F-A001"])
    monkeypatch.setattr("ui.presenters.facts.MOST", 1)
    scene.presenter.show(Of.PHOTOS, scene.photos)
    assert scene.seen[4:] == [PhotosFacts(4)]


def test_what_is_gone_meanwhile_is_not_spoken_of(scene: Scene) -> None:
    for of in Of:
        scene.presenter.show(of, array("q", [10**9]))
        assert scene.seen[-1] is None


def test_of_a_photograph_with_a_time_both_times_are_told(tmp_path: Path) -> None:
    noon = datetime(2024, 4, 3, 12, tzinfo=UTC)
    Camera(tmp_path / "card", "A", timedelta(hours=2), noon).takes(noon)
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, tmp_path / "card")
    desk = open_desk(laptop.folder, laptop.hands, vocabulary())
    scene = Scene(desk)
    said = scene.of(Of.PHOTOS, scene.photos)
    desk.close()
    assert said["Taken"] == "2024-04-03 14:00:00"
    assert said["True time"] == "2024-04-03 14:00:00Z ± 12 h, unverified: this camera has no slate"
