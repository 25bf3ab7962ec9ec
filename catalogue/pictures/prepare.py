"""From the bytes of any file to the bytes of the files that are stored. Decodes: run it in a Workshop."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from catalogue.pictures.corners import radius_for, rounded
from catalogue.pictures.examine import examine
from catalogue.pictures.normalise import normalise
from catalogue.pictures.places import SIZES
from catalogue.pictures.refusal import Unfit
from catalogue.pictures.sizes import resized

# A drawing, a logo, a screenshot of text: fewer colours than any photograph has.
DRAWING_COLOURS = 1024
MASTER_QUALITY = 90
SIZE_QUALITY = 82


@dataclass(frozen=True, slots=True)
class Prepared:
    """WebP bytes: the master, `width` × `height` pixels, and one file for each of SIZES, in their order."""

    width: int
    height: int
    master: bytes
    sizes: tuple[bytes, ...]


def prepare(data: bytes) -> Prepared:
    """Examine, bring to one form, derive the sizes.

    Each size has rounded corners, unless the picture is see-through and so has a shape of its own; it is
    never larger than the picture. Raises Unfit.
    """
    try:
        return _derive(normalise(examine(data)))
    except Unfit:
        raise
    except UnidentifiedImageError:
        raise Unfit("it is damaged at its beginning") from None
    except Image.DecompressionBombError:
        raise Unfit("it has more pixels than a picture of a fair needs") from None
    except MemoryError:
        raise Unfit("it takes more memory to read than a picture of a fair needs") from None
    # Hostile files raise much more than the library's own errors: struct.error, ValueError, KeyError …
    except Exception as error:
        raise Unfit(f"it is damaged ({str(error) or type(error).__name__})") from None


def _derive(master: Image.Image) -> Prepared:
    is_drawing = master.getcolors(DRAWING_COLOURS) is not None
    return Prepared(
        width=master.width,
        height=master.height,
        master=_webp(master, MASTER_QUALITY, is_drawing),
        sizes=tuple(_webp(_size(master, longest), SIZE_QUALITY, is_drawing) for longest in SIZES),
    )


def _size(master: Image.Image, longest: int) -> Image.Image:
    size = resized(master, longest)
    return size if size.mode == "RGBA" else rounded(size, radius_for(size.width, size.height))


def _webp(image: Image.Image, quality: int, is_drawing: bool) -> bytes:
    file = BytesIO()
    if is_drawing:
        image.save(file, "WEBP", lossless=True, quality=50, method=4)
    else:
        image.save(file, "WEBP", quality=quality, method=4)
    return file.getvalue()
