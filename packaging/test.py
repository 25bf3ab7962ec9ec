"""Check and test everything, after setting this checkout up if that isn't done yet.

    python3 packaging/test.py [options of pytest]

Every step is run, timed and named, also after one that failed; the exit code says whether all passed.
No syntax newer than Python 3.6 in this file: an old Python has to get through it to say that it is too old.
"""

import sys
import time
from pathlib import Path

import python_required

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Set up, run all steps, sum up."""
    python_required.refuse_older()
    import checking
    from environment import TEST_LOCK
    from set_up import set_up_or_leave

    started = time.monotonic()
    python = set_up_or_leave(ROOT, TEST_LOCK)
    outcomes = [checking.Outcome("set-up", time.monotonic() - started, passed=True)]
    outcomes += [checking.run(step, ROOT) for step in checking.steps(python, sys.argv[1:])]
    print("\n" + checking.report(outcomes), flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
