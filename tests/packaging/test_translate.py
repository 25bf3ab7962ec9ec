"""Collecting strings for translators, and what the check of the translations finds."""

from __future__ import annotations

from pathlib import Path

import pytest

import translate

QML = 'import QtQml\n\nQtObject {\n    property string greeting: qsTr("Welcome")\n}\n'
PYTHON = (
    "from PySide6.QtCore import QCoreApplication\n\n\n"
    "def found(n: int) -> str:\n"
    '    return QCoreApplication.translate("Browse", "%n product(s)", None, n)\n'
)
GREETINGS = {"zh": "欢迎", "ru": "Добро пожаловать", "th": "ยินดีต้อนรับ", "ar": "أهلاً"}


def fill(root: Path, language: str, *, finished: bool) -> None:
    """Translate everything of one language, and release it."""
    ts = root / "resources" / "i18n" / f"exhibition_{language}.ts"
    text = ts.read_text(encoding="utf-8")
    text = text.replace("<numerusform></numerusform>", "<numerusform>%n</numerusform>")
    text = text.replace(
        '<translation type="unfinished"></translation>',
        f'<translation type="unfinished">{GREETINGS.get(language, "")}</translation>',
    )
    ts.write_text(text.replace(' type="unfinished"', "") if finished else text, encoding="utf-8")
    translate.release(ts, ts.with_suffix(".qm"))


def faults(root: Path) -> list[str]:
    """What the check finds in all languages."""
    return [fault for language in translate.LANGUAGES for fault in translate.faults(root, language)]


@pytest.fixture
def translated(tmp_path: Path) -> Path:
    """A program with one string in QML and a plural in Python, translated; ru, th and ar as drafts."""
    for name, source in (("resources/qml/Greeting.qml", QML), ("catalogue/browse.py", PYTHON)):
        file = tmp_path / name
        file.parent.mkdir(parents=True)
        file.write_text(source, encoding="utf-8")
    translate.update(tmp_path)
    for language in translate.LANGUAGES:
        fill(tmp_path, language, finished=language not in translate.DRAFTS)
    return tmp_path


def test_all_translated_has_no_fault(translated: Path) -> None:
    """Complete words in all languages pass, drafts included, and English needs its plural forms only."""
    assert faults(translated) == []
    english = (translated / "resources/i18n/exhibition_en.ts").read_text(encoding="utf-8")
    assert "%n product(s)" in english
    assert "Welcome" not in english


def test_a_new_string_has_to_be_collected(translated: Path) -> None:
    """A string that nobody collected is named, with the file where it is missing."""
    qml = translated / "resources" / "qml" / "Greeting.qml"
    qml.write_text(QML.replace("Welcome", "Good morning"), encoding="utf-8")
    found = faults(translated)
    assert "exhibition_zh.ts: Greeting: “Good morning” is not collected" in found
    assert "exhibition_ar.ts: Greeting: “Welcome” is no longer in the source" in found


def test_an_update_keeps_what_is_translated(translated: Path) -> None:
    """Collecting anew loses no translation."""
    translate.update(translated)
    assert faults(translated) == []


def test_missing_words_are_named(translated: Path) -> None:
    """A string without a translation fails in every language, in one with drafts too."""
    for language in ("zh", "th"):
        ts = translated / "resources" / "i18n" / f"exhibition_{language}.ts"
        emptied = ts.read_text(encoding="utf-8").replace(GREETINGS[language], "")
        ts.write_text(emptied, encoding="utf-8")
        translate.release(ts, ts.with_suffix(".qm"))
    assert faults(translated) == [
        "exhibition_zh.ts: Greeting: “Welcome” has no translation",
        "exhibition_th.ts: Greeting: “Welcome” has no translation",
    ]


def test_a_plural_needs_all_its_forms(translated: Path) -> None:
    """Russian with two of its three forms is not translated."""
    ts = translated / "resources" / "i18n" / "exhibition_ru.ts"
    text = ts.read_text(encoding="utf-8")
    ts.write_text(text.replace("<numerusform>%n<", "<numerusform><", 1), encoding="utf-8")
    translate.release(ts, ts.with_suffix(".qm"))
    assert faults(translated) == ["exhibition_ru.ts: Browse: “%n product(s)” has no translation"]


def test_chinese_is_no_draft(translated: Path) -> None:
    """What is marked unfinished passes as a draft in Russian, and not in Chinese."""
    fill(translated, "zh", finished=False)
    ts = translated / "resources" / "i18n" / "exhibition_zh.ts"
    marked = ts.read_text(encoding="utf-8").replace("<translation>", '<translation type="unfinished">')
    ts.write_text(marked, encoding="utf-8")
    translate.release(ts, ts.with_suffix(".qm"))
    assert "exhibition_zh.ts: Greeting: “Welcome” is unfinished" in faults(translated)


def test_the_program_loads_what_was_translated(translated: Path) -> None:
    """A .qm file that is older than its .ts file is a fault."""
    ts = translated / "resources" / "i18n" / "exhibition_zh.ts"
    ts.write_text(ts.read_text(encoding="utf-8").replace("欢迎", "您好"), encoding="utf-8")
    assert faults(translated) == ["exhibition_zh.qm is not what lrelease makes of exhibition_zh.ts"]
