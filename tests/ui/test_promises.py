"""What the window promises of strangers' bytes and of the network, read out of its own source."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.make import ROOT

READERS = frozenset({"QImageReader", "QMovie", "loadFromData", "fromData", "QPicture"})
"""What decodes a picture inside this process."""

RICH = frozenset(
    {"QTextDocument", "QTextBrowser", "QTextEdit", "setHtml", "insertHtml", "appendHtml", "RichText", "AutoText"}
    | {"MarkdownText", "setMarkdown", "QStaticText"}
)
"""What reads a text as a document."""

NETWORK = frozenset({"socket", "ssl", "http", "urllib", "ftplib", "asyncio", "aiohttp", "requests"})

TYPED_INTO = "ui/views/acts.py"
"""Names `QTextEdit` to leave single letters to it, and makes none."""


def sources() -> list[Path]:
    return sorted((ROOT / "ui").rglob("*.py"))


def names(source: str) -> Iterator[str]:
    """Every name and attribute that the source speaks of."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.ImportFrom | ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
            yield (getattr(node, "module", "") or "").partition(".")[0]


def speaking_of(forbidden: frozenset[str]) -> set[str]:
    return {
        f"{path.relative_to(ROOT)}: {name}"
        for path in sources()
        for name in names(path.read_text("utf-8"))
        if name in forbidden
    }


def test_no_picture_is_decoded_in_the_windows_process() -> None:
    assert speaking_of(READERS) == set()


def test_no_text_is_read_as_a_document() -> None:
    assert speaking_of(RICH) == {f"{TYPED_INTO}: QTextEdit"}


def called_later(source: str) -> list[str]:
    """What is left to timers of one shot."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [ast.unparse(node.args[-1]) for node in calls if ast.unparse(node.func).endswith(".singleShot")]


def test_whoever_is_called_later_is_kept_until_then() -> None:
    """PySide's timer of one shot holds no owner of a method: it calls what is gone, and the window falls down."""
    assert called_later("QTimer.singleShot(10, view, self.look)") == ["self.look"]
    later = [what for path in sources() for what in called_later(path.read_text("utf-8"))]
    assert [what for what in later if not what.startswith("partial(")] == []


def test_what_a_widget_is_for_is_said_in_no_word_that_could_be_misspelt() -> None:
    by_hand = [path for path in sources() if re.search(r'setProperty\("(role|kind)"', path.read_text("utf-8"))]
    assert by_hand == []


def test_the_window_knows_no_network() -> None:
    assert speaking_of(NETWORK) == set()
    assert [path for path in sources() if "QtNetwork" in path.read_text("utf-8")] == []


@pytest.mark.parametrize(
    "text", ["image = QImageReader(name)", "label.setTextFormat(Qt.TextFormat.RichText)", "import socket"]
)
def test_what_is_forbidden_would_be_found(text: str) -> None:
    assert set(names(text)) & (READERS | RICH | NETWORK)


def test_opening_the_window_loads_no_network_module() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, ui.app; print(*sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert set(loaded) & {"ssl", "asyncio", "http.client", "urllib.request", "PySide6.QtNetwork"} == set()
    assert "PySide6.QtWidgets" in loaded
