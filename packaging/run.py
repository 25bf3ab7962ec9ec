"""Open the demo fair, after setting this checkout up if that isn't done yet.

    python3 packaging/run.py [options of `catalogue demo`]

Without a display the program visits every screen by itself and writes pictures of them to build/tour/.
Only Python's standard library is needed. No syntax newer than Python 3.6 in this file: an old Python has
to get through it to say that it is too old.
"""

import os
import sys
from pathlib import Path

import python_required

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Set up, then become the program."""
    python_required.refuse_older()
    import program
    from environment import RUN_LOCK
    from set_up import set_up_or_leave

    python = set_up_or_leave(ROOT, RUN_LOCK)
    return program.become(program.demo(ROOT, python, sys.argv[1:], sys.platform, os.environ))


if __name__ == "__main__":
    sys.exit(main())
