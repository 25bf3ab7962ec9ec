"""What the first bytes of a WebP file say, without a decoder (RFC 9649)."""

from __future__ import annotations

HEADER = 30


def canvas(start: bytes) -> tuple[int, int]:
    """Width and height in pixels, from the first 30 bytes. Raises ValueError if they are no WebP's."""
    if len(start) < HEADER or start[:4] != b"RIFF" or start[8:12] != b"WEBP":
        raise ValueError("no WebP header")
    chunk, data = start[12:16], start[20:]
    if chunk == b"VP8X":
        return 1 + int.from_bytes(data[4:7], "little"), 1 + int.from_bytes(data[7:10], "little")
    if chunk == b"VP8L" and data[0] == 0x2F:
        bits = int.from_bytes(data[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if chunk == b"VP8 " and data[3:6] == b"\x9d\x01\x2a":
        return int.from_bytes(data[6:8], "little") & 0x3FFF, int.from_bytes(data[8:10], "little") & 0x3FFF
    raise ValueError("no picture in the WebP file")


def length(start: bytes) -> int:
    """How many bytes the whole file has, by its own header. Raises ValueError if it is no WebP's."""
    if len(start) < 12 or start[:4] != b"RIFF" or start[8:12] != b"WEBP":
        raise ValueError("no WebP header")
    return 8 + int.from_bytes(start[4:8], "little")
