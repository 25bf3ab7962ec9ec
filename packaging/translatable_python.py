"""Find the strings that Python translates, for lupdate.

lupdate 6.11 reads Python itself, but takes no call of `translate` with a number for a plural, and needs the
context to be written out in each call. So the calls are read here and handed to it as C++, which it knows.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple


class Text(NamedTuple):
    """One call: `translate(context, source, note, number)`, with a number for a plural."""

    context: str
    source: str
    note: str
    is_plural: bool


def texts(file: Path) -> Iterator[Text]:
    """The strings of each call of `translate` and `QT_TRANSLATE_NOOP`.

    The context may be a name that the module gives a string to. A call whose source text isn't written
    there is left out: its texts are marked where they are, with QT_TRANSLATE_NOOP.
    """
    tree = ast.parse(file.read_text(encoding="utf-8"), filename=str(file))
    names = dict(constants(tree))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or called(node) not in ("translate", "QT_TRANSLATE_NOOP"):
            continue
        context, source, note, *_ = [*(value(each, names) for each in node.args), None, None, None]
        if context is not None and source is not None:
            yield Text(context, source, note or "", is_plural=len(node.args) > 3)


def constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The names that a module gives a string to, with the string."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                yield name, text


def called(call: ast.Call) -> str:
    """The last part of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def value(node: ast.expr, names: dict[str, str]) -> str | None:
    """The string that an argument is, None if it can't be known here."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name):
            return names.get(name)
    return None


def as_cpp(files: Iterable[Path]) -> str:
    """All texts of the files as calls in C++."""
    return "\n".join(
        f"QCoreApplication::translate({', '.join(map(quoted, text[:3]))}{', 1' if text.is_plural else ''});"
        for file in files
        for text in texts(file)
    )


def quoted(text: str) -> str:
    """A string literal of C++."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
