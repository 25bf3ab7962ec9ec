"""The oldest Python that can run the program, said to an older one in words it can still read.

No syntax newer than Python 3.6 in this file: an old Python has to get through it to print the sentence.
"""

import sys

OLDEST = (3, 11)


def refuse_older() -> None:
    """Leave with one sentence, exit code 1, under a Python older than OLDEST."""
    if sys.version_info < OLDEST:
        oldest, this = (".".join(map(str, version[:2])) for version in (OLDEST, sys.version_info))
        sys.exit(
            f"Fair Catalogue needs Python {oldest} or newer, and this is Python {this}: start it with a "
            f"newer one, for example: python{oldest} {' '.join(sys.argv)}"
        )
