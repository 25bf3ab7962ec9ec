"""Whether there is a network: only livestreams need one."""

from __future__ import annotations

from collections.abc import Callable


def watch(tell_offline: Callable[[bool], None]) -> object:
    """Tell now and at every change whether the machine is offline, as long as the result is kept.

    Where the system doesn't say, nothing is told.
    """
    from PySide6.QtNetwork import QNetworkInformation

    if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
        return None
    information = QNetworkInformation.instance()
    reachability = QNetworkInformation.Reachability

    def tell() -> None:
        tell_offline(information.reachability() in (reachability.Disconnected, reachability.Local))

    information.reachabilityChanged.connect(tell)
    tell()
    return information
