"""The whole set-up, as both run.py and test.py do it first: system libraries, environment, packages."""

from __future__ import annotations

import sys
from pathlib import Path

import installing
import system_libraries
from environment import Environment
from set_up_error import SetUpError


def set_up_or_leave(root: Path, lock: str) -> Path:
    """The interpreter of an environment that has all of `lock`; takes milliseconds if it has already.

    Where there can be none, leaves with one sentence and exit code 1.
    """
    environment = Environment(root)
    try:
        system_libraries.ensure()
        installing.ensure(environment, lock)
    except SetUpError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit("Stopped. The next start begins anew what was not finished.")
    return environment.python
