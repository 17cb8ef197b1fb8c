"""Collects the texts that people read from the code: the arguments of `translate` and `QT_TRANSLATE_NOOP`.

Qt's own extractor overlooks plurals in Python unless the number is a literal, so it is given a page on which each
text stands in the one form that it does understand.
"""

import ast
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

SAYING, MARKING = "translate", "QT_TRANSLATE_NOOP"
ROOTS = {"fieldkit": {MARKING}, "ui": {SAYING, MARKING}}
"""What in each package makes a text one that people read. (Reports are given a `translate` of their own.)"""


@dataclass(frozen=True, order=True)
class Text:
    """One text; `comment` tells apart what is spelled alike and means different things."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False

    def line(self) -> str:
        """The call that Qt's extractor understands."""
        said = [json.dumps(part, ensure_ascii=False) for part in (self.context, self.source, self.comment)]
        return f"{SAYING}({', '.join(said)}{', 1' if self.plural else ''})"


def texts(root: Path) -> list[Text]:
    """Every text below the packages of `root`, in order, each once."""
    return sorted({text for _, call in calls(root) if (text := text_of(call)) is not None})


def faults(root: Path) -> list[str]:
    """Where a text cannot be collected: file, line, source."""
    return [f"{path}:{call.lineno} {ast.unparse(call)}" for path, call in calls(root) if text_of(call) is None]


def calls(root: Path) -> Iterator[tuple[Path, ast.Call]]:
    """Every call that says or marks a text."""
    for package, names in ROOTS.items():
        for path in sorted((root / package).rglob("*.py")):
            for call in called(ast.parse(path.read_text("utf-8")), names):
                yield path.relative_to(root), call


def called(tree: ast.AST, names: Collection[str]) -> Iterator[ast.Call]:
    """The calls of these functions in one file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def text_of(call: ast.Call) -> Text | None:
    """The text of a call; None where it is not written out, or an argument is given by name."""
    most = 4 if isinstance(call.func, ast.Name) and call.func.id == SAYING else 2
    words = list(_literals(call.args[:3]))
    if call.keywords or not 2 <= len(call.args) <= most or len(words) != min(len(call.args), 3):
        return None
    return Text(*words, plural=len(call.args) == most == 4) if "" not in words[:2] else None


def page(found: Iterable[Text]) -> str:
    """All texts as one file of Python, for Qt's extractor."""
    return "".join(f"{text.line()}\n" for text in found)


def _literals(arguments: list[ast.expr]) -> Iterator[str]:
    for argument in arguments:
        match argument:
            case ast.Constant(value=str(words)):
                yield words
