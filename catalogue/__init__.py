"""Fair Catalogue: the desktop program through which people find what a trade fair shows."""

from __future__ import annotations

__version__ = "0.1.0"
