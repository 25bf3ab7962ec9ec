"""Collect every string for translators, and make what the program loads: resources/i18n/*.ts and *.qm.

    .venv/bin/python packaging/translate.py            bring both up to date
    .venv/bin/python packaging/translate.py --check    change nothing; fail if they aren't, or if words lack

English is what the source says, so its file holds plural forms only. Russian, Thai and Arabic are drafts:
there a translation may still be marked unfinished, but it has to be there.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import translatable_python
from qt_tools import tool

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"en": "en", "zh": "zh_CN", "ru": "ru", "th": "th", "ar": "ar"}
DRAFTS = frozenset({"ru", "th", "ar"})

Message = tuple[str, str, str]
"""Context, source text, and the note that tells two alike texts apart."""


def collect(root: Path, language: str, target: Path) -> None:
    """Bring one language's .ts file up to date with the source; what it has of translations stays."""
    python = sorted((root / "catalogue").rglob("*.py"))
    qml = sorted((root / "resources" / "qml").rglob("*.qml"))
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "python.cpp"
        calls.write_text(translatable_python.as_cpp(python), encoding="utf-8")
        names = Path(folder) / "files.lst"
        names.write_text("\n".join(map(str, [calls, *qml])), encoding="utf-8")
        options = ["-locations", "none", "-no-obsolete", "-silent", "-warnings-are-errors"]
        options += ["-source-language", "en", "-target-language", LANGUAGES[language]]
        options += ["-pluralonly"] if language == "en" else []
        subprocess.run([tool("lupdate"), *options, f"@{names}", "-ts", str(target)], check=True)


def release(ts: Path, qm: Path) -> None:
    """Make the binary file that the program loads, drafts included. The old one is replaced whole."""
    made = qm.with_name(f".{qm.name}.new")
    subprocess.run([tool("lrelease"), "-silent", str(ts), "-qm", str(made)], check=True)
    made.replace(qm)


def messages(ts: Path) -> dict[Message, ET.Element]:
    """Every message of a .ts file."""
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message
        for context in ET.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    }


def lacks(message: ET.Element, draft: bool) -> str:
    """What a message lacks, "" if nothing. A draft may be unfinished, but has all its plural forms."""
    translation = message.find("translation")
    if translation is None:
        return "has no translation"
    forms = translation.findall("numerusform") or [translation]
    if not all((form.text or "").strip() for form in forms):
        return "has no translation"
    return "is unfinished" if translation.get("type") == "unfinished" and not draft else ""


def faults(root: Path, language: str) -> Iterator[str]:
    """What is wrong with one language, a sentence each."""
    ts = root / "resources" / "i18n" / f"exhibition_{language}.ts"
    qm = ts.with_suffix(".qm")
    if not ts.is_file():
        yield f"{ts.name} is missing"
        return
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / ts.name
        fresh.write_bytes(ts.read_bytes())
        collect(root, language, fresh)
        now, then = messages(fresh), messages(ts)
        for context, text, _ in now.keys() - then.keys():
            yield f"{ts.name}: {context}: “{text}” is not collected"
        for context, text, _ in then.keys() - now.keys():
            yield f"{ts.name}: {context}: “{text}” is no longer in the source"
        for (context, text, _), message in then.items():
            if lack := lacks(message, language in DRAFTS):
                yield f"{ts.name}: {context}: “{text}” {lack}"
        made = Path(folder) / qm.name
        release(ts, made)
        if not qm.is_file() or qm.read_bytes() != made.read_bytes():
            yield f"{qm.name} is not what lrelease makes of {ts.name}"


def update(root: Path) -> None:
    """Bring every .ts and .qm file up to date."""
    folder = root / "resources" / "i18n"
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        ts = folder / f"exhibition_{language}.ts"
        collect(root, language, ts)
        release(ts, ts.with_suffix(".qm"))


def main() -> int:
    """Update, or check; exit code 1 if the check finds a fault."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing, name what is wrong")
    if not parser.parse_args().check:
        update(ROOT)
        return 0
    found = [fault for language in LANGUAGES for fault in sorted(faults(ROOT, language))]
    for fault in found:
        print(fault)
    words = (
        f"{len(found)} faults: run packaging/translate.py, then translate." if found else "All is translated."
    )
    print(words)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
