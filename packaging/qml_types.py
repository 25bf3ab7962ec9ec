"""Tell qmllint about the view models, so that it finds a property that QML misspells.

Python source → metaobjectdump → qmltyperegistrar → build/qml_types/Exhibition/ViewModels/*.qmltypes.
metaobjectdump 6.11 leaves out two things, which are put in here: `constant=True`, without which every
binding to a constant would be reported as stale, and what Qt calls Python's `list` and `dict`.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

from qt_tools import METATYPES, PYSIDE, tool

URI = "Exhibition.ViewModels"
QT_NAMES = {"list": "QVariantList", "dict": "QVariantMap", "object": "QVariant", "float": "double"}
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")
"""The Qt modules whose classes a view model may derive from or return."""


def classes(file: Path) -> Iterator[ast.ClassDef]:
    """The classes at the top of a Python file."""
    tree = ast.parse(file.read_text(encoding="utf-8"), filename=str(file))
    return (node for node in tree.body if isinstance(node, ast.ClassDef))


def bases_first(files: list[Path]) -> list[Path]:
    """The files in an order in which metaobjectdump meets each base class before what derives from it."""
    home = {found.name: file for file in files for found in classes(file)}
    needs: dict[Path, set[Path]] = {file: set() for file in files}
    for file in files:
        for found in classes(file):
            names = {base.id for base in found.bases if isinstance(base, ast.Name)}
            needs[file] |= {home[name] for name in names & home.keys()} - {file}
    return list(TopologicalSorter(needs).static_order())


def constants(files: list[Path]) -> set[tuple[str, str]]:
    """(class, property) of every `@Property(…, constant=True)`."""
    return {
        (found.name, part.name)
        for file in files
        for found in classes(file)
        for part in found.body
        if isinstance(part, ast.FunctionDef)
        for decorator in part.decorator_list
        if isinstance(decorator, ast.Call)
        and any(word.arg == "constant" and ast.unparse(word.value) == "True" for word in decorator.keywords)
    }


def completed(dump: list[dict[str, Any]], constant: set[tuple[str, str]]) -> list[dict[str, Any]]:
    """metaobjectdump's answer, changed in place, with what it leaves out."""
    for found in (each for file in dump for each in file["classes"]):
        for entry in found.get("properties", []):
            entry["type"] = QT_NAMES.get(entry["type"], entry["type"])
            entry["constant"] = (found["className"], entry["name"]) in constant
        for method in (*found.get("slots", []), *found.get("signals", [])):
            method["returnType"] = QT_NAMES.get(method["returnType"], method["returnType"])
            for argument in method["arguments"]:
                argument["type"] = QT_NAMES.get(argument["type"], argument["type"])
    return dump


def write(view_models: Path, import_folder: Path) -> None:
    """Describe the view models of a folder below `import_folder`, where qmllint's -I finds them.

    Raises subprocess.CalledProcessError if a view model can't be described.
    """
    module = import_folder.joinpath(*URI.split("."))
    module.mkdir(parents=True, exist_ok=True)
    files = bases_first(sorted(view_models.rglob("*.py")))
    dumper = [sys.executable, str(PYSIDE / "scripts" / "metaobjectdump.py"), "--quiet"]
    answer = subprocess.run([*dumper, *map(str, files)], check=True, stdout=subprocess.PIPE, text=True).stdout
    metatypes = module / "metatypes.json"
    metatypes.write_text(json.dumps(completed(json.loads(answer), constants(files))), encoding="utf-8")
    foreign = ",".join(str(METATYPES / f"qt6{name}_metatypes.json") for name in FOREIGN)
    registrar = [
        tool("qmltyperegistrar"),
        "--import-name",
        URI,
        "--major-version",
        "1",
        "--minor-version",
        "0",
    ]
    registrar += ["--foreign-types", foreign, "--generate-qmltypes", str(module / "view_models.qmltypes")]
    subprocess.run([*registrar, "-o", str(module / "registration.cpp"), str(metatypes)], check=True)
    (module / "qmldir").write_text(
        f"module {URI}\ntypeinfo view_models.qmltypes\ndepends QtQml\n", encoding="utf-8"
    )
