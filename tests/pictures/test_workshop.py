"""Hostile pictures cost a process of their own, and nothing else."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from catalogue.errors import KnownError
from catalogue.pictures.refusal import PictureRefused
from catalogue.pictures.workshop import Workshop


def photo() -> bytes:
    """A JPEG of many colours."""
    file = BytesIO()
    Image.effect_noise((300, 200), 60).convert("RGB").save(file, "JPEG")
    return file.getvalue()


def outcome(workshop: Workshop, path: Path) -> str:
    """ "" for a picture that was taken, else the reason of its refusal."""
    try:
        prepared = workshop.prepare(path.read_bytes(), path.name)
    except PictureRefused as refusal:
        assert path.name in str(refusal)
        return refusal.reason
    assert prepared.width > 0 and prepared.height > 0 and len(prepared.sizes) == 4
    return ""


@pytest.mark.parametrize("folder", ["images_go", "images_pillow"])
def test_every_sample_is_taken_or_refused_by_name(samples: Path, workshop: Workshop, folder: str) -> None:
    """No picture that anyone made to break programs breaks this one; each refusal names the file."""
    outcomes = {path.name: outcome(workshop, path) for path in sorted((samples / folder).iterdir())}
    assert len(outcomes) > 30
    refused = {name for name, reason in outcomes.items() if reason}
    assert len(refused) < len(outcomes) / 4
    assert all("longer than" not in reason and "stop" not in reason for reason in outcomes.values())


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("truncated_image.png", "damaged"),
        ("truncated_jpeg.jpg", "damaged"),
        ("broken.png", "damaged"),
        ("badbitcount.bmp", "damaged"),
        ("badwidth.bmp", "more pixels"),
        ("exif.avif", "an AVIF picture"),
        ("LICENSE", "something else"),
    ],
)
def test_reasons_of_refusal(samples: Path, workshop: Workshop, name: str, reason: str) -> None:
    """A refused picture is refused for what is wrong with it."""
    assert reason in outcome(workshop, samples / "images_pillow" / name)


@pytest.mark.parametrize("name", ["exif_typeerror.jpg", "hopper_bad_exif.jpg", "invalid-exif.jpg"])
def test_broken_metadata_spoils_no_photo(samples: Path, workshop: Workshop, name: str) -> None:
    """A sound photo with broken EXIF is taken."""
    assert outcome(workshop, samples / "images_pillow" / name) == ""


@pytest.mark.parametrize("cut", range(0, 100, 7))
def test_photos_cut_anywhere(workshop: Workshop, cut: int) -> None:
    """A photo cut at any place is taken or refused, and the next one is taken."""
    data = photo()
    try:
        workshop.prepare(data[: len(data) * cut // 100], "cut.jpg")
    except PictureRefused as refusal:
        assert refusal.name == "cut.jpg"
    assert workshop.prepare(data, "whole.jpg").width == 300


def test_a_slow_picture_is_given_up() -> None:
    """When the time is over the picture is refused."""
    with Workshop(seconds=0) as impatient, pytest.raises(PictureRefused, match="takes longer than 0 seconds"):
        impatient.prepare(photo(), "slow.jpg")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux bounds a process's memory")
def test_memory_is_bounded() -> None:
    """A picture that needs more memory than allowed is refused, and the next one is taken."""
    file = BytesIO()
    Image.new("RGB", (7000, 5000), "#0F766E").save(file, "PNG")
    with Workshop(memory=200 * 1024 * 1024) as small:
        with pytest.raises(PictureRefused, match=r"memory|stop"):
            small.prepare(file.getvalue(), "large.png")
        assert small.prepare(photo(), "next.jpg").width == 300


def test_a_refusal_is_for_people() -> None:
    """It names the picture and the reason, says that nothing changed, and what to do."""
    refusal = PictureRefused("door.psd", "it is a Photoshop file")
    assert isinstance(refusal, KnownError)
    assert str(refusal) == (
        "The picture “door.psd” was refused: it is a Photoshop file. Nothing was changed. "
        "Save it anew as PNG, JPEG or WebP, and add that."
    )


def test_closing_twice_is_nothing() -> None:
    """A workshop can be closed before its first picture and again after it."""
    workshop = Workshop()
    workshop.close()
    assert workshop.prepare(photo(), "photo.jpg")
    workshop.close()
    workshop.close()
