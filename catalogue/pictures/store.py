"""Puts pictures into a catalogue's folder, named by their hash. Adding one twice changes nothing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from catalogue.errors import KnownError
from catalogue.pictures.atomic import keep_names, write
from catalogue.pictures.examine import bound_bytes
from catalogue.pictures.places import paths_of
from catalogue.pictures.prepare import Prepared
from catalogue.pictures.refusal import PictureRefused, Unfit
from catalogue.pictures.verify import verify
from catalogue.pictures.workshop import Workshop


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """`hash` is the SHA-256 of the master's file in lower-case hex; `width` and `height` are its pixels."""

    hash: str
    width: int
    height: int


def add(source: Path | bytes, folder: Path, workshop: Workshop, name: str = "") -> StoredPicture:
    """Store a picture of any accepted format in the catalogue `folder`.

    `name` is what to call it to a person, by default the file's name. Raises PictureRefused, and KnownError
    where it cannot be written.
    """
    called = name or (source.name if isinstance(source, Path) else "without a name")
    data = _read(source, called) if isinstance(source, Path) else source
    return put(workshop.prepare(data, called), folder)


def put(prepared: Prepared, folder: Path) -> StoredPicture:
    """Write a prepared picture's files, the master last: where it is, all are. Raises KnownError."""
    hash = hashlib.sha256(prepared.master).hexdigest()
    if verify(folder, hash) is not None:
        master, *sizes = paths_of(folder, hash)
        files = dict(zip(sizes, prepared.sizes, strict=True)) | {master: prepared.master}
        _write(files, master.parent)
    return StoredPicture(hash, prepared.width, prepared.height)


def _read(path: Path, name: str) -> bytes:
    # A pipe or a device would never end.
    if not path.is_file():
        raise PictureRefused(name, "it is not there, or not a file")
    try:
        bound_bytes(path.stat().st_size)
        return path.read_bytes()
    except Unfit as reason:
        raise PictureRefused(name, str(reason)) from None
    except OSError as error:
        raise PictureRefused(name, f"it cannot be opened ({error.strerror})") from error


def _write(files: dict[Path, bytes], folder: Path) -> None:
    try:
        for path, data in files.items():
            write(path, data)
        keep_names(folder)
    except OSError as error:
        raise KnownError(
            f"The picture could not be stored in “{folder}”: {error.strerror}.",
            safe="What was there is unchanged.",
            todo="Make room on the disk, or allow writing there, and add it again.",
        ) from error
