"""The hard limits of size hold for all that is installed."""

import ast
from collections.abc import Iterator

import pytest

from scripts.shape import Source, broad, length, main, sources, typed

LONGEST_FILE = 350
LONGEST_FUNCTION = 40


def installed() -> list[Source]:
    return sources(["fieldkit", "ui", "main.py"])


def functions(text: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return Source("", text, ast.parse(text)).functions()


def test_no_file_is_too_long_to_be_read_in_one_go() -> None:
    assert [source.name for source in installed() if source.lines > LONGEST_FILE] == []


def test_no_function_is_longer_than_a_screen() -> None:
    found = [
        (source.name, node.name)
        for source in installed()
        for node in source.functions()
        if length(node) > LONGEST_FUNCTION
    ]
    assert found == []


def test_every_function_says_what_it_takes_and_gives() -> None:
    assert [
        (source.name, node.name) for source in installed() for node in source.functions() if not typed(node)
    ] == []


def test_length_counts_from_def_to_the_last_line() -> None:
    assert [length(node) for node in functions("@cached\ndef f() -> None:\n    '''Why.'''\n    g()\n")] == [3]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("def f(a: int, *, b: str) -> None: ...", True),
        ("def f(a: int, *, b) -> None: ...", False),
        ("def f(a: int): ...", False),
        ("def f(self) -> int: ...", True),
        ("def __init__(self, a: int): ...", True),
    ],
)
def test_a_function_is_typed_when_nothing_is_left_open(text: str, verdict: bool) -> None:
    assert [typed(node) for node in functions(text)] == [verdict]


@pytest.mark.parametrize(
    ("handler", "verdict"), [("", True), (" Exception", True), (" BaseException", True), (" OSError", False)]
)
def test_a_handler_is_broad_when_it_catches_everything(handler: str, verdict: bool) -> None:
    tree = ast.parse(f"try:\n    f()\nexcept{handler}:\n    g()\n")
    assert [broad(node) for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)] == [verdict]


def test_the_row_names_every_number(capsys: pytest.CaptureFixture[str]) -> None:
    main(["scripts", "--", "tests"])
    row = capsys.readouterr().out
    names = "files kLOC file function over-50 typed documented ignores/k broad/k test:code mocks/k"
    assert [part.rsplit(" ", 1)[0] for part in row.strip().split("  ")] == names.split()
