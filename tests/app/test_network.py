"""Whether there is a network."""

from __future__ import annotations

from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

from catalogue.app.network import watch

Reachability = QNetworkInformation.Reachability


class Information(QObject):
    """What a system says of its network."""

    Feature = QNetworkInformation.Feature
    Reachability = Reachability
    reachabilityChanged = Signal()
    now = Reachability.Online
    made: ClassVar[list[Information]] = []

    @classmethod
    def loadBackendByFeatures(cls, features: object) -> bool:
        return True

    @classmethod
    def instance(cls) -> Information:
        cls.made.append(cls())
        return cls.made[-1]

    def reachability(self) -> QNetworkInformation.Reachability:
        return self.now


@pytest.fixture
def information(monkeypatch: pytest.MonkeyPatch) -> type[Information]:
    """A system that says what a test lets it say."""
    monkeypatch.setattr("PySide6.QtNetwork.QNetworkInformation", Information)
    monkeypatch.setattr(Information, "made", [])
    return Information


def test_what_the_system_says_is_told(information: type[Information]) -> None:
    """It is told at once and at every change; a network that leads nowhere else is none."""
    told: list[bool] = []
    kept = watch(told.append)
    assert kept is information.made[0]
    for state in (Reachability.Disconnected, Reachability.Local, Reachability.Unknown, Reachability.Online):
        information.made[0].now = state
        information.made[0].reachabilityChanged.emit()
    assert told == [False, True, True, False, False]


def test_a_system_that_says_nothing(information: type[Information], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system doesn't know, nobody is told anything."""
    monkeypatch.setattr(information, "loadBackendByFeatures", lambda features: False)
    told: list[bool] = []
    assert watch(told.append) is None
    assert told == []
