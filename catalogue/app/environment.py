"""What Qt reads from the environment when it is imported: set before that, never over what is set already."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def prepare_environment(*, is_offscreen: bool = False) -> None:
    """Prepare for the visitor's window on this machine, or for pictures of it without a display."""
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    # A text field waits for ever for the keyboard's panel otherwise.
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    # QML makes machine code of what is called a third time. Most of what the first frame calls is called a
    # few times and never again: 3 ms. What a flick calls is soon past this, too.
    os.environ.setdefault("QV4_JIT_CALL_THRESHOLD", "200")
    if is_offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_IM_MODULE", "none")
    if is_offscreen or not has_gpu():
        # llvmpipe draws five times slower; without the second, the first still loads OpenGL and may abort.
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
        os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")


def has_gpu() -> bool:
    """Whether there is a graphics processor to draw with; elsewhere than on Linux there always is."""
    return not sys.platform.startswith("linux") or any(Path("/dev/dri").glob("renderD*"))
