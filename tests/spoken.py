"""Finds texts for people that no translator would ever see: neither literals inside the mark, nor facts."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

import fieldkit.errors

MARK = "QT_TRANSLATE_NOOP"
ERRORS = frozenset(fieldkit.errors.__all__)
STAGED = "Step"
SHELL = "cli"
"""Whatever is put together there is for a person to read."""

SAID = frozenset({"say", "echo", "prompt", "confirm", "UsageError", "fail"})
"""Functions whose first argument a person reads."""

KEYS = frozenset({"code", "cause"})
"""Fields of errors that hold keys of tables, for programs."""

NAMES = {"MissingField": 1, "NotRecordable": 1}
"""How many of the first fields of an error are names of options and fields, which stay as they are."""

WORD = re.compile(r"\b[^\W\d_A-Z][^\W\d_]+\b|\b[A-Z][a-z]+\b")
"""Codes, patterns and layout hold none."""

Constants = Mapping[str, ast.expr]


@dataclass(frozen=True)
class Module:
    """One file, with the constants that it assigns or imports."""

    path: Path
    tree: ast.Module
    constants: Constants

    def unmarked(self) -> Iterator[str]:
        """Each place where a person would read a text that is not marked: file, line, source."""
        for node in ast.walk(self.tree):
            for text in [node] if self._is_put_together(node) else _texts(node):
                if self._says_something(text):
                    yield f"{self.path}:{text.lineno} {ast.unparse(text)}"

    def _is_put_together(self, node: ast.AST) -> TypeGuard[ast.JoinedStr]:
        """Is `node` a line of the shell? Codes hold no blank."""
        return (
            isinstance(node, ast.JoinedStr)
            and SHELL in self.path.parts
            and any(" " in words for words in self._literals(node))
        )

    def _says_something(self, text: ast.expr) -> bool:
        return any(WORD.search(words) for words in self._literals(text))

    def _literals(self, text: ast.expr) -> Iterator[str]:
        """What `text` says by itself, facts and marked texts left out."""
        match text:
            case ast.Constant(value=str(words)):
                yield words
            case ast.JoinedStr(values=parts):
                yield from (str(part.value) for part in parts if isinstance(part, ast.Constant))
            case ast.BinOp(left=one, op=ast.Add() | ast.Mod(), right=other) | ast.IfExp(body=one, orelse=other):
                yield from (*self._literals(one), *self._literals(other))
            case ast.Call(func=ast.Attribute(value=template, attr="format")):
                yield from self._literals(template)
            case ast.Name(id=name) if name in self.constants:
                yield from self._literals(self.constants[name])


def modules(folder: Path) -> list[Module]:
    """Every file below `folder`, a package."""
    trees = {path: ast.parse(path.read_text()) for path in sorted(folder.rglob("*.py"))}
    assigned = {_dotted(path, folder): dict(_assigned(tree)) for path, tree in trees.items()}
    return [
        Module(path, tree, {**dict(_imported(tree, assigned)), **assigned[_dotted(path, folder)]})
        for path, tree in trees.items()
    ]


def module(text: str, path: str = "sample.py") -> Module:
    """A file that holds `text`."""
    tree = ast.parse(text)
    return Module(Path(path), tree, dict(_assigned(tree)))


def _texts(node: ast.AST) -> Iterator[ast.expr]:
    """What `node` gives a person to read, facts of an error included."""
    if not isinstance(node, ast.Call):
        return
    called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    owner = getattr(getattr(node.func, "value", None), "id", "")
    if called in ERRORS or owner in ERRORS:
        named = NAMES.get(called, 0)
        yield from node.args[named:]
        yield from (keyword.value for keyword in node.keywords if keyword.arg not in KEYS)
    elif called in SAID or called == STAGED:
        yield from node.args[:1]


def _dotted(path: Path, folder: Path) -> str:
    parts = path.relative_to(folder.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _assigned(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value


def _imported(tree: ast.Module, assigned: Mapping[str, Constants]) -> Iterator[tuple[str, ast.expr]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in assigned:
            for alias in node.names:
                if alias.name in assigned[node.module]:
                    yield alias.asname or alias.name, assigned[node.module][alias.name]
