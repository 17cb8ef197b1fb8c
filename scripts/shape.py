"""The ruler: one row of numbers that show the shape of a code base.

    shape.py PACKAGE... -- TESTS...

Sizes read median/90th percentile/largest, in lines. Import cycles and layers are `lint-imports`' business.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file."""

    name: str
    text: str
    tree: ast.Module

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    def nodes(self) -> Iterator[ast.AST]:
        return ast.walk(self.tree)

    def functions(self) -> Iterator[Function]:
        return (node for node in self.nodes() if isinstance(node, Function))


def main(arguments: list[str]) -> None:
    """Print the row."""
    cut = arguments.index("--")
    code, tests = sources(arguments[:cut]), sources(arguments[cut + 1 :])
    print("  ".join([*sizes(code), *manners(code), *trials(code, tests)]))


def sources(places: Iterable[str]) -> list[Source]:
    """Every Python file below these folders, or these files, but for empty ones."""
    paths = [path for place in map(Path, places) for path in (sorted(place.rglob("*.py")) or [place])]
    texts = [(str(path), path.read_text("utf-8")) for path in paths]
    return [Source(name, text, ast.parse(text)) for name, text in texts if text.strip()]


def length(node: Function) -> int:
    """Lines of a function, from `def` to its last line."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def sizes(code: list[Source]) -> list[str]:
    """How long files and functions are."""
    lengths = [length(function) for source in code for function in source.functions()]
    return [
        f"files {len(code)}",
        f"kLOC {thousands(code):.1f}",
        f"file {spread([source.lines for source in code])}",
        f"function {spread(lengths)}",
        f"over-50 {share(lines > 50 for lines in lengths)}",
    ]


def manners(code: list[Source]) -> list[str]:
    """How much is typed and explained, and how often the tools were told to look away."""
    nodes = [node for source in code for node in source.nodes()]
    named = [node for node in nodes if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_")]
    ignores = sum(len(re.findall(r"# *type: *ignore", source.text)) for source in code)
    return [
        f"typed {share(typed(function) for source in code for function in source.functions())}",
        f"documented {share(bool(ast.get_docstring(node)) for node in named)}",
        f"ignores/k {ignores / thousands(code):.1f}",
        f"broad/k {sum(map(broad, nodes)) / thousands(code):.1f}",
    ]


def trials(code: list[Source], tests: list[Source]) -> list[str]:
    """How much test stands beside the code, and how much of it pretends."""
    mocks = sum(len(re.findall("[mM]ock", source.text)) for source in tests)
    return [f"test:code {thousands(tests) / thousands(code):.2f}", f"mocks/k {mocks / thousands(tests):.0f}"]


def typed(function: Function) -> bool:
    """Is every argument annotated, and the result? (`__init__` with arguments may leave out its `None`.)"""
    named = function.args.posonlyargs + function.args.args + function.args.kwonlyargs
    arguments = [argument for argument in named if argument.arg not in {"self", "cls"}]
    returns = function.returns is not None or (function.name == "__init__" and bool(arguments))
    return returns and all(argument.annotation for argument in arguments)


def broad(node: ast.AST) -> bool:
    """Does this handler catch everything?"""
    if not isinstance(node, ast.ExceptHandler):
        return False
    return node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"}


def thousands(code: list[Source]) -> float:
    """Thousands of lines, never zero."""
    return max(1, sum(source.lines for source in code)) / 1000


def share(flags: Iterable[bool]) -> str:
    """Part of the flags that are set, in per cent."""
    values = list(flags)
    return f"{sum(values) / max(1, len(values)):.0%}"


def spread(values: list[int]) -> str:
    """Median, 90th percentile and maximum."""
    ranked = sorted(values) or [0]
    median, most = (ranked[round(part * (len(ranked) - 1))] for part in (0.5, 0.9))
    return f"{median}/{most}/{ranked[-1]}"


if __name__ == "__main__":
    main(sys.argv[1:])
