"""What the papers say is there is there: links, pictures, commands, rooms."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from catalogue.__main__ import cli

ROOT = Path(__file__).resolve().parents[1]
PAPERS = ["README.md", "catalogue/README.md", "db/README.md", "db/demo/README.md", "resources/LICENSES.md"]
LINK = re.compile(r"\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
# A path in backquotes: files with a known ending, and folders.
PATH = re.compile(r"`([\w.-]+(?:/[\w.-]+)*(?:\.(?:py|md|csv|json|qml)|/))`")

# Where a paper is who names a file by its name alone; what is there only once it is made.
INSIDE = ("db/demo", "db/reference", "packaging")
MADE = {"build/tour/", "pictures/"}


def words_of(paper: str) -> str:
    """The text of a paper."""
    return (ROOT / paper).read_text(encoding="utf-8")


def commands() -> list[list[str]]:
    """The words of every line of README that calls `catalogue`, without what the line says of it."""
    found = []
    for block in re.findall(r"^```\n(.*?)^```", words_of("README.md"), re.M | re.S):
        for line in block.splitlines():
            if line.startswith("catalogue "):
                found.append(shlex.split(re.split(r" {2,}", line)[0]))
    return found


@pytest.mark.parametrize("paper", PAPERS)
def test_every_link_leads_somewhere(paper: str) -> None:
    """Each relative link and picture of a paper is a file or folder of the checkout."""
    links = [link for link in LINK.findall(words_of(paper)) if "://" not in link and link[0] != "#"]
    assert [link for link in links if not ((ROOT / paper).parent / link.split("#")[0]).exists()] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_every_path_that_is_named_is_there(paper: str) -> None:
    """A file or folder in backquotes exists, beside the paper or from the top of the checkout."""
    folders = [(ROOT / paper).parent, ROOT, *(ROOT / place for place in INSIDE)]
    paths = [path for path in PATH.findall(words_of(paper)) if path not in MADE]
    assert [path for path in paths if not any((folder / path).exists() for folder in folders)] == []


def test_pictures_are_the_programs_own() -> None:
    """README shows only golden pictures, which a test compares with the program, and says what each shows."""
    pictures = PICTURE.findall(words_of("README.md"))
    assert len(pictures) >= 5
    assert [
        path for said, path in pictures if not said or not path.startswith("tests/golden/pictures/")
    ] == []


def test_every_command_is_named_and_known() -> None:
    """README shows every command, and each option it shows is one of that command's."""
    named = commands()
    assert {words[1] for words in named} == set(cli.list_commands(click.Context(cli)))
    for words in named:
        command: click.Command | None = cli
        names = words[1:]
        while isinstance(command, click.Group):
            command = command.get_command(click.Context(command), names.pop(0))
        assert command is not None, words
        options = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in names if word.startswith("--")} <= options, words


def test_benches_are_all_named() -> None:
    """README shows each of the measurements."""
    bench = cli.get_command(click.Context(cli), "bench")
    assert isinstance(bench, click.Group)
    shown = {words[2] for words in commands() if words[1] == "bench"}
    assert shown == set(bench.list_commands(click.Context(bench)))


def test_every_room_is_told_of() -> None:
    """The table of rooms has each folder of the program, and no other."""
    told = set(re.findall(r"^\| `(\w+)/` \|", words_of("catalogue/README.md"), re.M))
    rooms = {folder.parent.name for folder in (ROOT / "catalogue").glob("*/*.py")}
    assert told == rooms
