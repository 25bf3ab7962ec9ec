"""`catalogue generate`."""

from __future__ import annotations

from pathlib import Path

from tests.commands.running import catalogue


def test_a_catalogue_is_made(tmp_path: Path) -> None:
    """It says what it made; nothing is wrong with it; a second one in its place is refused."""
    fair = tmp_path / "fair"
    done = catalogue("generate", fair, "--listings", "400", "--seed", "3")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("40 exhibitors, 310 products and 50 sessions")
    assert "All is well: 40 exhibitors" in catalogue("check", fair).stdout
    again = catalogue("generate", fair, "--listings", "400")
    assert again.returncode == 2
    assert "already" in again.stderr


def test_numbers_out_of_reach_are_refused(tmp_path: Path) -> None:
    """No listings, or more than five million, are refused before anything is written."""
    for number in ("0", "5000001", "many"):
        assert catalogue("generate", tmp_path / "fair", "--listings", number).returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_the_bundled_fair_keeps_its_name(tmp_path: Path) -> None:
    """The word that stands for the bundled fair can't be a made-up one's folder."""
    done = catalogue("generate", "demo")
    assert done.returncode == 2
    assert "bundled fair" in done.stderr
