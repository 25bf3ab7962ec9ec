"""Questions at once and in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from catalogue.jobs import ImmediateJobs
from catalogue.services.browse import Browsing
from catalogue.viewmodels.searching import Asker
from tests.viewmodels.by_hand import HandJobs

NOBODY = cast(Browsing, object())


def test_an_answer_at_once() -> None:
    """Where work is done at once, the answer is there when the question was asked."""
    answers: list[int] = []
    Asker(ImmediateJobs(), lambda: NOBODY).ask(lambda _: 7, answers.append, print)
    assert answers == [7]


def test_the_latest_wins() -> None:
    """Of questions asked one after the other only the last is answered, and only it is worked on."""
    jobs = HandJobs()
    answers: list[int] = []
    worked: list[int] = []
    asker = Asker(jobs, lambda: NOBODY)

    def work(number: int) -> Callable[[Browsing], int]:
        def note(_: Browsing) -> int:
            worked.append(number)
            return number

        return note

    for number in range(3):
        asker.renew()
        asker.ask(work(number), answers.append, print)
    jobs.let_happen()
    assert (answers, worked) == ([2], [2])


def test_an_answer_that_comes_too_late_is_dropped() -> None:
    """An answer that was being looked for when a newer question came is dropped, and so is its error."""
    jobs = HandJobs()
    answers: list[object] = []
    asker = Asker(jobs, lambda: NOBODY)

    def overtaken(_: Browsing) -> int:
        asker.renew()
        return 1

    def overtaken_and_failing(_: Browsing) -> int:
        asker.renew()
        raise OSError

    asker.ask(overtaken, answers.append, answers.append)
    asker.ask(overtaken_and_failing, answers.append, answers.append)
    jobs.let_happen()
    assert answers == []


def test_two_questions_of_one_time_are_both_answered() -> None:
    """Pages of one answer don't make each other stale."""
    jobs = HandJobs()
    answers: list[object] = []
    asker = Asker(jobs, lambda: NOBODY)
    asker.ask(lambda _: 1, answers.append, print)
    asker.ask(lambda _: 2, answers.append, print)
    jobs.let_happen()
    assert answers == [1, 2]


def test_an_error_is_handed_back() -> None:
    """What goes wrong reaches the asker."""
    errors: list[Exception] = []

    def fail(_: Browsing) -> int:
        raise OSError("gone")

    Asker(ImmediateJobs(), lambda: NOBODY).ask(fail, print, errors.append)
    assert [str(error) for error in errors] == ["gone"]
