"""One form: upright, sRGB, 8 bits, without metadata."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageChops, ImageCms, ImageStat

from catalogue.pictures.examine import examine
from catalogue.pictures.normalise import MASTER_SIDE, normalise
from catalogue.pictures.prepare import Prepared, prepare


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    """The picture as a file in the format of that name."""
    file = BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def master(data: bytes) -> Image.Image:
    """What is stored of a file, before it is written."""
    return normalise(examine(data))


def opened(prepared: Prepared) -> Image.Image:
    """The stored master, read back."""
    return Image.open(BytesIO(prepared.master))


def four_colours(size: int = 32) -> Image.Image:
    """Red, green, blue and white quarters, upright."""
    image = Image.new("RGB", (2 * size, 2 * size), "white")
    for at, colour in (((0, 0), "#C00000"), ((size, 0), "#00A000"), ((0, size), "#0000C0")):
        image.paste(colour, (*at, at[0] + size, at[1] + size))
    return image


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of a channel, 0…255."""
    assert one.size == other.size
    return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_orientation_is_applied(form: str, orientation: int) -> None:
    """A picture stored turned or mirrored, with EXIF saying so, stands upright."""
    undone = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    upright = four_colours()
    turned = upright.transpose(undone[orientation]) if orientation in undone else upright
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    assert difference(master(saved(turned, form, exif=exif)), upright) < 6


def test_metadata_is_gone() -> None:
    """Where and by whom a photo was taken is not in any stored file."""
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "A Person"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    photo = Image.effect_noise((400, 300), 80).convert("RGB")
    data = saved(photo, "JPEG", exif=exif, comment=b"secret words", xmp=b"<x>secret words</x>")
    assert b"A Person" in data and b"secret words" in data
    prepared = prepare(data)
    for file in (prepared.master, *prepared.sizes):
        assert b"A Person" not in file and b"secret" not in file
        assert not {b"EXIF", b"XMP ", b"ICCP"} & {file[at : at + 4] for at in range(len(file))}


def test_colours_are_those_the_profile_means() -> None:
    """A picture in another colour space is changed to sRGB: the same bytes mean other colours."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # The names of two primaries changed places: red bytes mean blue light.
    swapped = srgb.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")
    red = Image.new("RGB", (8, 8), (200, 50, 31))
    blue = Image.new("RGB", (8, 8), (31, 50, 200))
    assert difference(master(saved(red, "PNG", icc_profile=srgb)), red) <= 1
    assert difference(master(saved(red, "PNG", icc_profile=swapped)), blue) <= 1
    # A profile that does not fit the picture's kind is ignored, not fatal.
    assert difference(master(saved(red, "PNG", icc_profile=lab)), red) <= 1
    assert difference(master(saved(red, "PNG", icc_profile=b"no profile at all")), red) <= 1


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "CMYK", "I;16", "I", "F"])
def test_every_kind_of_pixel_becomes_rgb(mode: str) -> None:
    """Bilevel, grey, palette, print and deep pictures all become 8-bit RGB, white staying white."""
    values: dict[str, float | tuple[int, ...]] = {"I;16": 65535, "I": 65535, "F": 1.0, "CMYK": (0, 0, 0, 0)}
    image = Image.new(mode, (8, 8), values.get(mode, "white"))
    picture = master(saved(image, "TIFF"))
    assert picture.mode == "RGB"
    assert picture.getpixel((4, 4)) == (255, 255, 255)


def test_deep_greys_are_scaled() -> None:
    """A 16-bit grey of half the scale is a middle grey, not white."""
    picture = master(saved(Image.new("I;16", (4, 4), 32768), "PNG"))
    assert picture.getpixel((0, 0)) == (128, 128, 128)


def test_transparency_is_kept_where_there_is_any() -> None:
    """See-through pictures stay so; an alpha channel that hides nothing is dropped."""
    half = Image.new("RGBA", (20, 20), (200, 50, 31, 128))
    assert master(saved(half, "PNG")).mode == "RGBA"
    assert master(saved(Image.new("RGBA", (20, 20), (200, 50, 31, 255)), "PNG")).mode == "RGB"
    palette = Image.new("P", (20, 20), 0)
    assert master(saved(palette, "GIF", transparency=0)).mode == "RGBA"


def test_only_the_first_frame_is_taken() -> None:
    """An animation shows its first picture, however many follow."""
    frames = [Image.new("RGB", (16, 16), colour) for colour in ("#C8321F", "#0F766E", "#14202E")]
    for form in ("GIF", "WEBP", "PNG", "TIFF"):
        data = saved(frames[0], form, save_all=True, append_images=frames[1:])
        assert difference(master(data), frames[0]) < 6


def test_large_pictures_are_made_smaller_once() -> None:
    """The master's longest side is bounded, its proportions kept."""
    picture = master(saved(Image.new("RGB", (5120, 1280), "white"), "PNG"))
    assert picture.size == (MASTER_SIDE, 640)


def test_sizes_are_never_enlarged_and_rounded() -> None:
    """Every size of an opaque picture has cut corners; of a small picture all have its own size."""
    prepared = prepare(saved(Image.effect_noise((200, 100), 90).convert("RGB"), "PNG"))
    sizes = [Image.open(BytesIO(file)) for file in prepared.sizes]
    assert [size.size for size in sizes] == [(96, 48), (200, 100), (200, 100), (200, 100)]
    for size in sizes:
        assert size.mode == "RGBA" and size.getchannel("A").getpixel((0, 0)) == 0
    assert opened(prepared).mode == "RGB"


def test_drawings_are_stored_without_loss() -> None:
    """A drawing of few colours keeps exactly its colours."""
    prepared = prepare(saved(four_colours(), "PNG"))
    assert difference(opened(prepared), four_colours()) == 0


def test_same_pixels_same_bytes() -> None:
    """The same picture from three formats is stored as the same bytes."""
    picture = four_colours()
    masters = {prepare(saved(picture, form)).master for form in ("PNG", "BMP", "TIFF")}
    assert len(masters) == 1


@pytest.mark.parametrize("number", range(2, 9))
@pytest.mark.parametrize("pattern", ["hopper_orientation_{}.jpg", "hopper_orientation_{}.webp"])
def test_real_turned_photos(samples: Path, pattern: str, number: int) -> None:
    """Real photos stored in seven other orientations all show the same as the second one upright."""
    folder = samples / "images_pillow"
    reference = master((folder / pattern.format(2)).read_bytes())
    assert difference(master((folder / pattern.format(number)).read_bytes()), reference) < 12


@pytest.mark.parametrize("number", range(2, 9))
def test_real_turned_fax_pages(samples: Path, number: int) -> None:
    """TIFF pages stored in seven other orientations show what the first one does."""
    folder = samples / "images_pillow"
    reference = master((folder / "g4_orientation_1.tif").read_bytes())
    assert difference(master((folder / f"g4_orientation_{number}.tif").read_bytes()), reference) < 2
