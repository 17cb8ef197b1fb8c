"""The shipped vocabularies keep their promises, and a list that does not is refused by name."""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from fieldkit.errors import Ambiguous, BadVocabulary, CannotRead, UnknownList, UnknownTerm
from fieldkit.model import item, marking, note
from fieldkit.model.item import ItemFields
from fieldkit.model.marking import MarkingFields
from fieldkit.model.note import NoteFields
from fieldkit.vocabulary import FALLBACK_MARK, Term, Vocabulary, load, parse
from tests.domain.promised_terms import CLOSED, PROMISED, WITHOUT_OTHER, WITHOUT_UNKNOWN

SHIPPED = Path(__file__).parents[2] / "resources" / "vocabularies"

WITHOUT = {
    "other": frozenset(f"{CLOSED} {WITHOUT_OTHER}".split()),
    "unknown": frozenset(f"{CLOSED} {WITHOUT_UNKNOWN}".split()),
}

ATTRIBUTION = re.compile(
    r"russia|ukrain|korea|dprk|soviet|iran|china|chinese|americ|israel|hwasong|iskander|enem|aggress|terror|attack"
    r"|guilt|violat|illegal|obvious|proves|kill|lethal|yield",
    re.IGNORECASE,
)


STEEL_ELSEWHERE = frozenset({"Acier", "Acero", "Сталь", "فولاذ", "钢"})


@cache
def shipped() -> Vocabulary:
    return load(SHIPPED)


def everything() -> list[Term]:
    return [term for terms in shipped().lists.values() for term in terms.terms]


def entry(term_id: str, **changes: object) -> dict[str, Any]:
    local = term_id.partition(".")[2]
    whole = {"id": term_id, "parent": None, "en": f"Name {local}", "definition": "Seen.", "since": "1.0"}
    languages = dict.fromkeys(("ar", "es", "fr", "ru", "uk", "zh"))
    rest = {"deprecated": False, "replaced_by": None, "source": None, "flags": [], "i18n": languages}
    return {**whole, "abbreviation": local.upper(), **rest, **changes}


def file_of(*terms: dict[str, Any], **changes: object) -> bytes:
    return json.dumps({"list": "aa", "title": "Things", "version": "1.0", "terms": terms, **changes}).encode()


def vocabulary_of(folder: Path, *terms: dict[str, Any]) -> Vocabulary:
    (folder / "aa.json").write_bytes(file_of(*terms))
    return load(folder)


@pytest.mark.parametrize("name", PROMISED)
def test_every_promised_id_is_there_in_the_promised_order(name: str) -> None:
    promised = [f"{name}.{local}" for local in PROMISED[name].split()]
    assert [term.id for term in shipped().terms(name) if term.id in promised] == promised


def test_nothing_stands_in_a_promised_list_but_what_was_promised_and_the_two_ways_out() -> None:
    surplus = {
        term.id
        for name, ids in PROMISED.items()
        for term in shipped().terms(name)
        if term.id.partition(".")[2] not in {*ids.split(), "other", "unknown"}
    }
    assert surplus == {"lim.none_stated"}


@pytest.mark.parametrize("name", sorted(path.stem for path in SHIPPED.glob("*.json")))
def test_a_list_lets_people_say_other_and_unknown_unless_it_is_closed_by_nature(name: str) -> None:
    flags = {term.id.partition(".")[2]: term.flags for term in shipped().terms(name)}
    for way_out, without in WITHOUT.items():
        assert (way_out in flags) == (name not in without), way_out
    assert "text_required" in flags.get("other", ("text_required",))
    assert "text_required" not in flags.get("unknown", ())


def test_what_is_said_of_lists_is_said_of_lists_that_are_shipped() -> None:
    assert WITHOUT["other"] | WITHOUT["unknown"] <= shipped().lists.keys()


def test_the_likelihood_ladder_climbs() -> None:
    bounds = [re.findall(r"\d+", term.definition) for term in shipped().terms("lk")]
    ladder = [(int(low), int(high)) for low, high in (pair for pair in bounds if pair)]
    assert ladder == [(1, 5), (5, 20), (20, 45), (45, 55), (55, 80), (80, 95), (95, 99)]


@pytest.mark.parametrize(
    ("lists", "fields"), [(item.LISTS, ItemFields), (marking.LISTS, MarkingFields), (note.LISTS, NoteFields)]
)
def test_every_coded_field_has_its_list(lists: Mapping[str, str], fields: type[Struct]) -> None:
    assert set(lists.values()) <= shipped().lists.keys()
    assert set(lists) <= set(fields.__struct_encode_fields__)


def test_a_definition_is_one_neutral_sentence() -> None:
    for term in everything():
        assert re.fullmatch(r"[A-Z][^\n]*[.?]", term.definition), term.id
        assert not re.search(r"[.?] [A-Z]", term.definition), term.id
        assert not ATTRIBUTION.search(f"{term.en} {term.definition}"), term.id


def test_every_definition_is_of_its_own_within_its_list() -> None:
    for terms in shipped().lists.values():
        assert len({term.definition for term in terms.terms}) == len(terms.terms), terms.name


def test_names_are_kept_in_normal_form_and_in_their_own_script() -> None:
    scripts = {"ru": "CYRILLIC", "uk": "CYRILLIC", "ar": "ARABIC", "zh": "CJK", "fr": "LATIN", "es": "LATIN"}
    for term in everything():
        for language, script in scripts.items():
            name = getattr(term.i18n, language) or ""
            assert unicodedata.is_normalized("NFC", name)
            assert all(script in unicodedata.name(sign) for sign in name if sign.isalpha()), term.id


def test_what_may_be_dangerous_is_flagged() -> None:
    payload = {"cc.payload", *(term.id for term in shipped().children("cc.payload"))}
    hazards = {term.id for term in shipped().terms("hz")} - {"hz.none_observed"}
    expected = payload | hazards | {"cc.propellant_residue", "cc.explosive_bolt_remnant"}
    assert expected <= {term.id for term in everything() if "hazard" in term.flags}
    assert "hazard" not in shipped().term("hz.none_observed").flags


def test_photos_of_people_are_sensitive() -> None:
    assert shipped().term("ph.people_present").flags == ("sensitive",)


@given(term=st.sampled_from(everything()), how=st.sampled_from([str.upper, str.lower, str.title]), data=st.data())
def test_a_term_is_found_by_all_that_people_type(
    term: Term, how: Callable[[str], str], data: st.DataObject
) -> None:
    list_id, _, local = term.id.partition(".")
    translations = [name for name in (term.i18n.fr, term.i18n.uk, term.i18n.ar, term.i18n.zh) if name]
    word = data.draw(st.sampled_from([term.id, local, term.abbreviation, term.en, *translations]))
    form = data.draw(st.sampled_from(["NFC", "NFD"]))
    assert shipped().find(list_id, f" {unicodedata.normalize(form, how(word))} ") == term


@given(st.text().filter(lambda text: not shipped().knows(text)))
def test_an_id_that_is_not_known_is_shown_as_it_is(term_id: str) -> None:
    assert shipped().label(term_id, "fr").startswith(term_id)


@given(st.text())
def test_any_language_can_be_asked_for(language: str) -> None:
    assert shipped().label("mat.steel", language) in {"Steel", f"Steel {FALLBACK_MARK}", *STEEL_ELSEWHERE}


@given(st.text(max_size=20).map(lambda word: f"{word} no term"))
def test_an_unknown_word_is_refused_with_three_words_that_exist(word: str) -> None:
    with pytest.raises(UnknownTerm) as caught:
        shipped().find("mat", word)
    nearest = re.findall(r"(mat\.\w+) \(", caught.value.nearest)
    assert (caught.value.term, caught.value.vocabulary, len(set(nearest))) == (word, "mat", 3)
    assert all(shipped().term(term_id).id == term_id for term_id in nearest)


def test_the_nearest_terms_are_near() -> None:
    with pytest.raises(UnknownTerm) as caught:
        shipped().find("cc", "vane actuatr")
    assert caught.value.nearest.startswith("cc.vane_actuator (")


def test_terms_whose_names_hold_the_word_come_first() -> None:
    with pytest.raises(UnknownTerm) as caught:
        shipped().find("cc", "board")
    assert caught.value.nearest.startswith("cc.computer (Onboard computer housing), cc.pcb (Circuit board), ")
    assert shipped().find("cc", "circuit BOARD").id == "cc.pcb"


def test_a_bare_word_is_that_of_the_one_list_that_knows_it() -> None:
    assert shipped().resolve("Bent", ("dmg", "mat")).id == "dmg.bent"
    assert shipped().resolve("mat.steel", ("dmg",)).id == "mat.steel"
    with pytest.raises(Ambiguous) as asked:
        shipped().resolve("burnt", ("dmg", "col"))
    assert asked.value.choices.startswith("dmg.burnt (")
    with pytest.raises(UnknownTerm) as caught:
        shipped().resolve("bendt", ("dmg", "mat"))
    assert (caught.value.vocabulary, caught.value.nearest.partition(" ")[0]) == ("dmg, mat", "dmg.bent")


@pytest.mark.parametrize(
    "ask", [lambda v: v.term("cc.imo"), lambda v: v.resolve("cc.imo"), lambda v: v.find("c", "x")]
)
def test_what_no_list_holds_is_refused(ask: Callable[[Vocabulary], object]) -> None:
    with pytest.raises((UnknownTerm, UnknownList)) as caught:
        ask(shipped())
    assert caught.value.nearest


@pytest.mark.parametrize("word", ["mat.steel", "mat:steel", "mat: Steel", "mat:сталь"])
def test_a_term_can_be_named_together_with_its_list(word: str) -> None:
    assert shipped().resolve(word).id == "mat.steel"


def test_a_name_without_translation_is_english_and_marked() -> None:
    assert shipped().label("cc.jet_vane", "fr") == f"Jet vane {FALLBACK_MARK}"
    assert shipped().label("cc.jet_vane") == "Jet vane"
    assert shipped().label("mat.steel", "zh-Hans") == "钢"


def test_trees_can_be_walked_both_ways() -> None:
    assert "cc.vane_actuator" in [term.id for term in shipped().children("cc.control")]
    assert [term.id for term in shipped().ancestors("cc.vane_actuator")] == ["cc.control"]
    assert shipped().ancestors("cc.control") == shipped().children("cc.vane_actuator") == ()


def test_an_old_id_leads_to_what_replaced_it(tmp_path: Path) -> None:
    old = {"deprecated": True, "replaced_by": "aa.mid"}
    mid = {"deprecated": True, "replaced_by": "aa.new"}
    terms = (entry("aa.old", **old), entry("aa.mid", **mid), entry("aa.new"))
    vocabulary = vocabulary_of(tmp_path, *terms)
    assert vocabulary.term("aa.old").id == vocabulary.find("aa", "name old").id == "aa.new"
    assert vocabulary.label("aa.old") == "Name new"
    assert [term.id for term in vocabulary.terms("aa")] == ["aa.new"]


def test_a_name_may_pass_from_an_old_term_to_another(tmp_path: Path) -> None:
    old = entry("aa.old", en="Cover", deprecated=True, replaced_by="aa.new")
    vocabulary = vocabulary_of(tmp_path, old, entry("aa.new"), entry("aa.lid", en="Cover"))
    assert vocabulary.find("aa", "cover").id == "aa.lid"


BROKEN = {
    "not JSON": (b"{", "truncated"),
    "not UTF-8": (file_of(entry("aa.one")).replace(b"Things", b"\xff\xfe"), "utf-8"),
    "unknown key": (file_of(entry("aa.one", mass=3)), "mass"),
    "unknown key of the file": (file_of(entry("aa.one"), author="P-01"), "author"),
    "missing key": (file_of({"id": "aa.one"}), "parent"),
    "unknown flag": (file_of(entry("aa.one", flags=["odd"])), "odd"),
    "capital letter in an id": (file_of(entry("aa.One")), "terms[0].id"),
    "line feed after an id": (file_of(entry("aa.one\n", abbreviation="ONE")), "terms[0].id"),
    "no definition": (file_of(entry("aa.one", definition="")), "definition"),
    "long abbreviation": (file_of(entry("aa.one", abbreviation="ONETOOMANY")), "abbreviation"),
    "empty translation": (file_of(entry("aa.one", i18n={**entry("aa.one")["i18n"], "fr": ""})), "fr"),
    "name of another file": (file_of(entry("aa.one"), list="bb"), "list bb"),
    "id of another list": (file_of(entry("bb.one")), "bb.one"),
    "id twice": (file_of(entry("aa.one"), entry("aa.one", abbreviation="TWO", en="Two")), "aa.one stands twice"),
    "abbreviation twice": (file_of(entry("aa.one"), entry("aa.two", abbreviation="ONE")), "ONE abbreviates"),
    "name twice": (file_of(entry("aa.one"), entry("aa.two", en="name ONE")), "“name one” could mean"),
    "dangling parent": (file_of(entry("aa.one", parent="aa.far")), "parent of aa.one leads to aa.far"),
    "circle of parents": (
        file_of(entry("aa.one", parent="aa.two"), entry("aa.two", parent="aa.one")),
        "parent of aa.one runs in a circle",
    ),
    "deprecated parent": (
        file_of(
            entry("aa.one", deprecated=True, replaced_by="aa.two"),
            entry("aa.two"),
            entry("aa.six", parent="aa.one"),
        ),
        "aa.six stands under aa.one",
    ),
    "deprecated for nothing": (file_of(entry("aa.one", deprecated=True)), "aa.one must be both"),
    "replaced yet current": (
        file_of(entry("aa.one", replaced_by="aa.two"), entry("aa.two")),
        "aa.one must be both",
    ),
    "dangling replacement": (
        file_of(entry("aa.one", deprecated=True, replaced_by="aa.far")),
        "replaced_by of aa.one leads to aa.far",
    ),
    "replaced by itself": (
        file_of(entry("aa.one", deprecated=True, replaced_by="aa.one")),
        "replaced_by of aa.one runs in a circle",
    ),
}


@pytest.mark.parametrize(("data", "why"), BROKEN.values(), ids=BROKEN)
def test_a_list_that_breaks_the_form_is_refused_by_name(data: bytes, why: str) -> None:
    with pytest.raises(BadVocabulary) as caught:
        parse("aa.json", data)
    assert caught.value.name == "aa.json"
    assert why in caught.value.why


def test_a_folder_without_lists_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadVocabulary):
        load(tmp_path)


def test_a_folder_that_cannot_be_read_is_not_called_broken(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        load(tmp_path / "nowhere")


def test_shipped_files_say_one_term_a_line_so_that_changes_can_be_reviewed() -> None:
    for path in SHIPPED.glob("*.json"):
        lines = path.read_text("utf-8").splitlines()
        assert len(lines) == 2 + len(shipped().lists[path.stem].terms), path.name
