"""Brings resources/i18n/*.ts up to what the code says. Translations stay; texts that are gone go.

    translations.py            after texts were added or changed (`make translations`)

English needs a file for its plurals alone: "%n photo(s)" becomes "%n photo" and "%n photos" by itself, and whatever
is irregular is written into the file by hand.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as Xml

from scripts.texts import page, texts
from ui.i18n.languages import ENGLISH, LANGUAGES, STEM

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
PLURAL = "(s)"
USUAL = ("-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "en")
NO_GUESSES = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def main() -> None:
    """Update every file."""
    with tempfile.TemporaryDirectory() as folder:
        collected = Path(folder) / "texts.py"
        collected.write_text(page(texts(ROOT)), "utf-8")
        for language in LANGUAGES:
            update(collected, FOLDER / f"{STEM}{language.code}.ts", language.code)
    english = FOLDER / f"{STEM}{ENGLISH.code}.ts"
    english.write_text(with_plurals(english.read_text("utf-8")), "utf-8")


def update(collected: Path, file: Path, code: str) -> None:
    """Merge the collected texts into `file`."""
    plurals = ("-pluralonly",) if code == ENGLISH.code else ()
    qt("lupdate", str(collected), "-ts", str(file), "-target-language", code, *USUAL, *NO_GUESSES, *plurals)


def with_plurals(text: str) -> str:
    """English plurals that nobody has written yet, made from the way they are marked."""
    tree = Xml.fromstring(text)  # noqa: S314  # our own file
    for message in tree.iter("message"):
        translation, source = message.find("translation"), message.findtext("source", "")
        if translation is None or translation.attrib.get("type") != "unfinished":
            continue
        del translation.attrib["type"]
        forms = (source.replace(PLURAL, ""), source.replace(PLURAL, "s"))
        for form, words in zip(translation.iter("numerusform"), forms, strict=True):
            form.text = words
    return written(tree)


def written(tree: Xml.Element) -> str:
    """The file as Qt writes it."""
    return HEAD + Xml.tostring(tree, "unicode") + "\n"


def compiled(file: Path, folder: Path) -> Path:
    """The translations of `file` as the program reads them, in `folder`."""
    target = folder / f"{file.stem}.qm"
    qt("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(target))
    return target


def qt(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools. Raises `CalledProcessError`."""
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments], check=True)


if __name__ == "__main__":
    main()
