"""The rules of the house that a machine can see, held over every file that git knows.

Each rule is a function from a file's text to what offends it; each is also shown something that does.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
AT_THE_TOP = {
    *("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"),
    *("catalogue", "resources", "db", "tests", "packaging"),
}
LONGEST = 300
REASON = "This file is long because"

# In parts, so that this file doesn't break the rule it holds.
REGISTRIES = [
    name + "." + ending
    for name, ending in (
        *(("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"), ("yarnpkg", "com")),
        *(("deb.debian", "org"), ("security.debian", "org"), ("archive.ubuntu", "com"), ("crates", "io")),
        *(
            ("proxy.golang", "org"),
            ("rubygems", "org"),
            ("repo.maven.apache", "org"),
            ("conda.anaconda", "org"),
        ),
    )
]
MACHINE_PATH = re.compile(r"(?<![\w.~-])/(?:work|root|tmp)(?![\w-])")
COLOUR = re.compile(r"[\"']#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})[\"']")
NAMED_COLOUR = re.compile(r"\b\w*[cC]olor: *\"(?!transparent\")[a-z]+\"")
ON_SCREEN = re.compile(r"^\s*(?:text|title|label|placeholderText|Accessible\.(?:name|description)) *:(.*)")
TRANSLATED = re.compile(r"qsTr(?:anslate)?\([^()]*\)")
SHOWN_LITERAL = re.compile(r"(?:^|[?:+]) *(\"[^\"]*[^\W\d_]{2,}[^\"]*\")")


def committed() -> list[Path]:
    """Every file that git knows and that is there; in a copy without git, every file that isn't hidden."""
    if not (ROOT / ".git").exists():
        return [
            file
            for file in ROOT.rglob("*")
            if file.is_file() and not any(part.startswith(".") for part in file.relative_to(ROOT).parts)
        ]
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [file for name in listed.stdout.split("\0")[:-1] if (file := ROOT / name).is_file()]


def chosen(patterns: list[str]) -> list[Path]:
    """The committed files whose names fit one of the patterns and none of those that begin with `!`."""
    wanted = [pattern for pattern in patterns if not pattern.startswith("!")]
    unwanted = [pattern[1:] for pattern in patterns if pattern.startswith("!")]
    return [
        file
        for file in committed()
        if any(fnmatch(file.relative_to(ROOT).as_posix(), pattern) for pattern in wanted)
        and not any(fnmatch(file.relative_to(ROOT).as_posix(), pattern) for pattern in unwanted)
    ]


def registries(text: str) -> Iterator[str]:
    """Host names of package registries."""
    return (host for host in REGISTRIES if host in text)


def machine_paths(text: str) -> Iterator[str]:
    """Absolute paths that only one machine has."""
    return (found.group() for found in MACHINE_PATH.finditer(text))


def length(text: str) -> Iterator[str]:
    """More lines than a file that holds one idea has, without a reason at the top."""
    lines = text.splitlines()
    if len(lines) > LONGEST and REASON not in "\n".join(lines[:12]):
        yield f"{len(lines)} lines"


def colours(text: str) -> Iterator[str]:
    """Colours written out, instead of the theme's name for them."""
    yield from COLOUR.findall(text)
    yield from NAMED_COLOUR.findall(text)


def untranslated(text: str) -> Iterator[str]:
    """Words that QML shows, or reads aloud, and that no translator sees."""
    for line in text.splitlines():
        if shown := ON_SCREEN.match(line):
            yield from SHOWN_LITERAL.findall(TRANSLATED.sub("", shown.group(1)))


@pytest.mark.parametrize(
    ("rule", "patterns"),
    [
        (registries, ["*"]),
        (machine_paths, ["*", "!tests/*"]),
        (length, ["catalogue/*.py", "packaging/*.py", "resources/qml/*.qml"]),
        (colours, ["catalogue/*.py", "resources/qml/*.qml", "!*/Theme/*"]),
        (untranslated, ["resources/qml/*.qml"]),
    ],
)
def test_every_file_keeps_the_rule(rule: Callable[[str], Iterator[str]], patterns: list[str]) -> None:
    """No committed text file breaks it."""
    files = chosen(patterns)
    assert files
    broken = {
        str(file.relative_to(ROOT)): found
        for file in files
        if (found := list(rule(file.read_text(encoding="utf-8", errors="ignore"))))
    }
    assert broken == {}


def test_the_top_holds_what_belongs_there() -> None:
    """A newcomer finds the few known entries in the checkout, and dot-files."""
    entries = {file.relative_to(ROOT).parts[0] for file in committed()}
    assert {entry for entry in entries if not entry.startswith(".")} <= AT_THE_TOP


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (registries, f"see https://{REGISTRIES[0]}/project"),
        (machine_paths, 'open("/tmp/x")'),
        (machine_paths, "cd /work"),
        (machine_paths, "python /root/x.py"),
        (length, "line\n" * 301),
        (colours, 'color: "#14202E"'),
        (colours, "ink = '#fff'"),
        (colours, 'border.color: "white"'),
        (untranslated, '    text: "Save"'),
        (untranslated, '    Accessible.name: root.on ? qsTr("Off") : "On air"'),
        (untranslated, '    placeholderText: "搜索"'),
    ],
)
def test_each_rule_sees_what_breaks_it(rule: Callable[[str], Iterator[str]], text: str) -> None:
    """The rule reports an example of what it forbids."""
    assert list(rule(text))


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (machine_paths, "https://example.test/work/tmp/ and ../root/ and build/tmp/"),
        (length, f'"""Words.\n\n{REASON} a table is one thing.\n"""\n' + "line\n" * 301),
        (colours, 'color: Theme.ink; url: "#top"; background: "transparent"'),
        (untranslated, '    text: qsTr("Save") + " · " + root.name'),
        (untranslated, '    text: root.state === "live" ? Icons.glyph("radio") : ""'),
    ],
)
def test_no_rule_sees_what_is_not_there(rule: Callable[[str], Iterator[str]], text: str) -> None:
    """The rule lets pass what only looks like a breach."""
    assert not list(rule(text))
