"""Every text of the code stands in every file of translations, and every translation says the same facts."""

import ast
import re
from collections import Counter
from xml.etree import ElementTree as Xml

import pytest

from scripts.pseudo import spoken
from scripts.texts import MARKING, SAYING, Text, called, faults, page, text_of, texts
from scripts.translations import FOLDER, with_plurals
from tests.make import ROOT
from ui.i18n import REASONS
from ui.i18n.languages import LANGUAGES, STEM

FILES = {language.code: FOLDER / f"{STEM}{language.code}.ts" for language in LANGUAGES}
FACT = re.compile(r"\{[^}]*\}")
translated = pytest.mark.parametrize("code", [code for code in FILES if code != "en"])


def messages(code: str) -> list[tuple[Text, list[str]]]:
    """The texts of a file, each with its translations: none while it is unfinished."""
    found = []
    for context in Xml.fromstring(FILES[code].read_text("utf-8")).iter("context"):  # noqa: S314  # our own
        for message in context.iter("message"):
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                plural=message.attrib.get("numerus") == "yes",
            )
            found.append((text, forms(message.find("translation"))))
    return found


def forms(translation: Xml.Element | None) -> list[str]:
    if translation is None or translation.attrib.get("type") == "unfinished":
        return []
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def test_every_text_can_be_collected() -> None:
    assert faults(ROOT) == []


@translated
def test_no_text_of_the_code_is_missing_and_none_is_left_over(code: str) -> None:
    held, wanted = {text for text, _ in messages(code)}, set(texts(ROOT))
    assert sorted(wanted - held) == [], "make translations"
    assert sorted(held - wanted) == [], "make translations"


def test_english_has_every_plural() -> None:
    held = dict(messages("en"))
    assert held.keys() == {text for text in texts(ROOT) if text.plural}
    assert all(len(said) == 2 and all(said) for said in held.values())


@pytest.mark.parametrize("code", FILES)
def test_translations_hold_the_facts_of_the_text(code: str) -> None:
    wrong = [
        (text.source, said)
        for text, translations in messages(code)
        for said in translations
        if Counter(FACT.findall(said)) != Counter(FACT.findall(text.source))
    ]
    assert wrong == []


@translated
def test_places_of_the_rail_are_translated_everywhere(code: str) -> None:
    done = {text.source for text, said in messages(code) if said and text.context == "scope"}
    assert done >= {"Intake", "Record", "Catalogue", "Packets", "Custody"}


def test_every_context_of_clauses_is_one_of_the_core() -> None:
    assert set(REASONS) <= {text.context for text in texts(ROOT)}


@pytest.mark.parametrize(
    "call",
    [
        'translate("frame", f"{n} photos")',
        'translate("frame", text)',
        'translate("frame", "%n photos", n=3)',
        'translate("frame", "a" + "b")',
        'translate(context, "a")',
        'translate("frame", "%n photos", comment, 3)',
        'translate("", "a")',
        'translate("frame", "")',
        'translate("frame")',
        'QT_TRANSLATE_NOOP("errors", WHY)',
        'QT_TRANSLATE_NOOP("errors", "a", "b")',
    ],
)
def test_a_text_that_nobody_could_collect_is_named(call: str) -> None:
    assert [text_of(one) for one in called(ast.parse(call), {SAYING, MARKING})] == [None]


@pytest.mark.parametrize(
    ("call", "text"),
    [
        ('translate("frame", "Close")', Text("frame", "Close")),
        ('translate("frame", "a " "b")', Text("frame", "a b")),
        ('translate("frame", "Open", "verb")', Text("frame", "Open", "verb")),
        ('translate("frame", "%n photos", "", len(photos))', Text("frame", "%n photos", plural=True)),
        ('QT_TRANSLATE_NOOP("errors", "“{name}”")', Text("errors", "“{name}”")),
    ],
)
def test_a_text_is_collected_with_all_that_tells_it_apart(call: str, text: Text) -> None:
    assert [text_of(one) for one in called(ast.parse(call), {SAYING, MARKING})] == [text]


def test_qt_is_given_each_text_in_the_form_it_understands() -> None:
    found = [Text("frame", 'a "b"\nc'), Text("frame", "%n d", plural=True)]
    assert page(found) == 'translate("frame", "a \\"b\\"\\nc", "")\ntranslate("frame", "%n d", "", 1)\n'


def test_an_english_plural_is_made_once_and_left_alone_then() -> None:
    made = with_plurals(
        '<TS><message numerus="yes"><source>%n photo(s)</source><translation type="unfinished">'
        "<numerusform></numerusform><numerusform></numerusform></translation></message>"
        '<message numerus="yes"><source>%n entry(s)</source><translation>'
        "<numerusform>%n entry</numerusform><numerusform>%n entries</numerusform></translation></message></TS>"
    )
    assert re.findall("<numerusform>(.*?)</numerusform>", made) == [
        "%n photo",
        "%n photos",
        "%n entry",
        "%n entries",
    ]


def test_the_language_that_nobody_speaks_is_longer_and_keeps_the_facts() -> None:
    text = "Cannot read {name}: %n of &them"
    words = spoken(text)
    assert len(words) >= 1.4 * len(text)
    assert FACT.findall(words) == ["{name}"]
    assert "%n" in words
    assert "&t" in words
    assert words[0] + words[-1] == "[]"
