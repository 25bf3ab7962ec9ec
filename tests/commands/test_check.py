"""`catalogue check`."""

from __future__ import annotations

import json
from pathlib import Path

from tests.commands.running import catalogue


def test_check_tells_what_is_wrong(fair: Path) -> None:
    """A catalogue with something wrong gives exit code 1 and names the listing; as JSON it says the same."""
    told = catalogue("check", fair)
    assert told.returncode == 1
    assert "picture 0a0a" in told.stdout
    assert "is missing" in told.stdout
    as_json = catalogue("check", fair, "--json")
    assert as_json.returncode == 1
    report = json.loads(as_json.stdout)
    assert report["sound"] is False
    assert {"kind": "picture", "rule": "pictures"}.items() <= next(
        finding for finding in report["findings"] if finding["kind"] == "picture"
    ).items()


def test_check_of_the_bundled_fair(tmp_path: Path) -> None:
    """Nothing is wrong with the bundled fair, which is built where a cache belongs."""
    done = catalogue("check", "demo", XDG_CACHE_HOME=str(tmp_path), LOCALAPPDATA=str(tmp_path))
    assert done.returncode == 0, done.stdout
    assert "All is well" in done.stdout
