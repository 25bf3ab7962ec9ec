"""Draw resources/art/pillow.webp: the one picture of the art that no emoji shows. Our own work.

    python packaging/pillow_art.py

A pillow is the solid |z| < height(x, y) with a piping along its seam. It is looked at from above and in
front, by rays through every pixel, and lit like the Fluent pictures beside it: warm from the upper left,
lilac in the shade. Lengths are in half pillow widths.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Array = NDArray[np.float64]

PICTURE = Path(__file__).resolve().parent.parent / "resources" / "art" / "pillow.webp"
SIDE = 256
OVERSAMPLING = 3
VIEW = 1.2
TILT, TURN = np.radians(44), np.radians(-16)
HALF_DEPTH = 0.74
THICKNESS = 0.52
PIPING = 0.04
STEPS = 260

CLOTH = np.array([0.985, 0.965, 1.0])
SHADE = np.array([0.56, 0.45, 0.83])
SEAM = np.array([0.28, 0.62, 0.96])
SEAM_SHADE = np.array([0.25, 0.22, 0.72])


def unit(vector: Array) -> Array:
    """The vectors of the last axis at length 1."""
    scaled: Array = vector / np.maximum(np.linalg.norm(vector, axis=-1, keepdims=True), 1e-9)
    return scaled


@dataclass(frozen=True, slots=True)
class Seam:
    """Distance to the pillow's outline (negative inside) on a grid over [-1.3, 1.3]²."""

    distances: Array

    EXTENT = 1.3

    @classmethod
    def trace(cls, samples: int = 320) -> Seam:
        """Sides that curve inwards between rounded corners, as a stuffed pillow's do."""
        axis = np.linspace(-cls.EXTENT, cls.EXTENT, samples)
        x, y = np.meshgrid(axis, axis)
        half_width = 0.93 + 0.07 * (np.clip(y / HALF_DEPTH, -1, 1)) ** 2
        half_depth = HALF_DEPTH - 0.06 + 0.06 * np.clip(x, -1, 1) ** 2
        corner = 0.13
        dx, dy = np.abs(x) - half_width + corner, np.abs(y) - half_depth + corner
        outside = np.hypot(np.maximum(dx, 0), np.maximum(dy, 0))
        return cls(outside + np.minimum(np.maximum(dx, dy), 0) - corner)

    def __call__(self, x: Array, y: Array) -> Array:
        """Distance at the points, between the grid's values by bilinear interpolation."""
        last = len(self.distances) - 1
        column = np.clip((x + self.EXTENT) / (2 * self.EXTENT) * last, 0, last - 1e-6)
        row = np.clip((y + self.EXTENT) / (2 * self.EXTENT) * last, 0, last - 1e-6)
        i, j = row.astype(int), column.astype(int)
        a, b = row - i, column - j
        grid = self.distances
        near = grid[i, j] * (1 - b) + grid[i, j + 1] * b
        far = grid[i + 1, j] * (1 - b) + grid[i + 1, j + 1] * b
        between: Array = near * (1 - a) + far * a
        return between


def solid(seam: Seam, point: Array) -> tuple[Array, Array]:
    """Two values that are negative inside: of the cloth, and of the piping."""
    x, y, z = point[..., 0], point[..., 1], point[..., 2]
    edge = seam(x, y)
    rise = np.clip(-edge / 0.62, 0, 1)
    height = THICKNESS * np.maximum(1 - (1 - rise) ** 2.1, 0) ** 0.72
    # Creases run from the corners towards the middle and fade on the way.
    angle = np.arctan2(np.abs(y) - 0.16, np.abs(x) - 0.42)
    crease = np.sin(9 * angle) * np.exp(-(((np.hypot(np.abs(x) - 0.86, np.abs(y) - 0.56)) / 0.26) ** 2))
    height = height * (1 - 0.10 * crease)
    # The dent a head leaves.
    height = height - 0.045 * np.exp(-(((x - 0.05) / 0.42) ** 2 + ((y + 0.02) / 0.32) ** 2))
    return np.maximum(np.abs(z) - height, edge), np.hypot(edge, z) - PIPING


def depth(seam: Seam, point: Array) -> Array:
    """Negative inside the pillow or its piping."""
    cloth, piping = solid(seam, point)
    return np.minimum(cloth, piping)


def normals(seam: Seam, point: Array) -> Array:
    """The outward direction of the surface, by differences."""
    step = 0.012
    gradient = [depth(seam, point + step * axis) - depth(seam, point - step * axis) for axis in np.eye(3)]
    return unit(np.stack(gradient, axis=-1))


def camera() -> tuple[Array, Array, Array]:
    """Right, up and towards the eye, in the pillow's own directions (z is away from the ground)."""
    turned = np.array([[np.cos(TURN), -np.sin(TURN), 0], [np.sin(TURN), np.cos(TURN), 0], [0, 0, 1]])
    right = turned @ np.array([1.0, 0, 0])
    up = turned @ np.array([0, np.sin(TILT), np.cos(TILT)])
    return right, up, np.cross(right, up)


def cast(seam: Seam, side: int) -> tuple[Array, NDArray[np.bool_]]:
    """For each pixel the first point of the pillow that its ray meets, and whether it meets any."""
    right, up, eye = camera()
    axis = (np.arange(side) + 0.5) / side * 2 * VIEW - VIEW
    columns, rows = np.meshgrid(axis, -axis)
    origin = columns[..., None] * right + rows[..., None] * up + 1.4 * eye
    near = np.zeros((side, side))
    hit = np.zeros((side, side), dtype=bool)
    for distance in np.linspace(0, 2.8, STEPS):
        inside = depth(seam, origin - distance * eye) < 0
        near = np.where(inside & ~hit, distance, near)
        hit |= inside
    outer, inner = near - 2.8 / STEPS, near
    for _ in range(12):
        middle = (outer + inner) / 2
        inside = depth(seam, origin - middle[..., None] * eye) < 0
        inner, outer = np.where(inside, middle, inner), np.where(inside, outer, middle)
    return origin - inner[..., None] * eye, hit


def light(seam: Seam, point: Array) -> Array:
    """Colours 0…1 of the points."""
    right, up, eye = camera()
    normal = normals(seam, point)
    key = unit(-0.55 * right + 0.75 * up + 0.65 * eye)
    fill = unit(0.8 * right - 0.5 * up + 0.4 * eye)
    lit = np.clip(normal @ key * 0.68 + 0.33, 0, 1) ** 1.15
    cloth, piping = solid(seam, point)
    is_seam = (piping < cloth)[..., None]
    bright, dark = np.where(is_seam, SEAM, CLOTH), np.where(is_seam, SEAM_SHADE, SHADE)
    colour = dark + (bright - dark) * lit[..., None]
    # Blue light from below, and a dark rim where the cloth meets its seam.
    colour = colour + np.clip(normal @ fill, 0, 1)[..., None] ** 2 * np.array([0.03, 0.05, 0.14])
    groove = np.exp(-((np.abs(seam(point[..., 0], point[..., 1])) / 0.055) ** 2))
    colour = colour * np.where(is_seam, 1.0, 1 - 0.20 * groove[..., None])
    gloss = np.clip(normal @ unit(key + eye), 0, 1)[..., None] ** 26
    shown: Array = np.clip(colour + np.where(is_seam, 0.30, 0.07) * gloss, 0, 1)
    return shown


def main() -> None:
    """Draw at three times the size and average."""
    seam = Seam.trace()
    point, hit = cast(seam, SIDE * OVERSAMPLING)
    rgba = np.concatenate([light(seam, point), np.ones_like(point[..., :1])], axis=-1) * hit[..., None]
    large = Image.fromarray((rgba * 255 + 0.5).astype(np.uint8), "RGBa")
    large.reduce(OVERSAMPLING).convert("RGBA").save(PICTURE, quality=90, method=6)


if __name__ == "__main__":
    main()
