"""Any picture's colours as 8-bit sRGB, with transparency only where something is transparent."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageCms

OPAQUE = 255


def to_srgb(image: Image.Image) -> Image.Image:
    """An RGB picture, or RGBA where it is see-through. The picture must be decoded."""
    profile = image.info.get("icc_profile")
    alpha = _alpha(image)
    flat = _eight_bit(image)
    if flat.mode not in ("L", "RGB", "CMYK"):
        flat = flat.convert("RGB")
    colours = _through_profile(flat, profile) if profile else flat.convert("RGB")
    if alpha is not None:
        colours.putalpha(alpha)
    return colours


def _alpha(image: Image.Image) -> Image.Image | None:
    """How opaque each pixel is, or None where all are."""
    if not image.has_transparency_data or image.mode[0] in "IF":
        return None
    alpha = image.convert("RGBA").getchannel("A")
    lowest, _ = alpha.getextrema()
    return alpha if lowest != OPAQUE else None


def _eight_bit(image: Image.Image) -> Image.Image:
    """Grey values of 16 or 32 bits or fractions on the scale 0…255: Pillow's convert would cut them off."""
    if image.mode.startswith("I;16"):
        return _scaled(image.convert("I"), 1 / 256)
    if image.mode in ("I", "F"):
        _, highest = image.getextrema()
        assert isinstance(highest, int | float)
        return _scaled(image, OPAQUE / highest if highest > OPAQUE or 0 < highest <= 1 else 1)
    return image


def _scaled(image: Image.Image, factor: float) -> Image.Image:
    return image.point(lambda value: value * factor + 0).convert("L")


def _through_profile(image: Image.Image, profile: bytes) -> Image.Image:
    """Colours as the profile means them; as they are where the profile is broken or of another kind."""
    try:
        source = ImageCms.getOpenProfile(BytesIO(profile))
        meant = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image.convert("RGB")
    return meant if meant is not None else image.convert("RGB")
