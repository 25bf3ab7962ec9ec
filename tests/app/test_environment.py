"""What Qt reads from the environment."""

from __future__ import annotations

import os

import pytest

from catalogue.app import environment
from catalogue.app.environment import prepare_environment

NAMES = (
    "QT_QUICK_CONTROLS_STYLE",
    "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE",
    "QT_QPA_PLATFORM",
    "QT_IM_MODULE",
    "QT_QUICK_BACKEND",
    "QT_XCB_GL_INTEGRATION",
    "QV4_JIT_CALL_THRESHOLD",
)


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment in which nobody has set anything; it is as before after the test."""
    for name in NAMES:
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def test_a_machine_without_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a graphics processor Qt draws by itself, and both settings that this needs go together."""
    monkeypatch.setattr(environment, "has_gpu", lambda: False)
    prepare_environment()
    assert os.environ["QT_QUICK_BACKEND"] == "software"
    assert os.environ["QT_XCB_GL_INTEGRATION"] == "none"
    assert "QT_QPA_PLATFORM" not in os.environ


def test_a_machine_with_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a graphics processor Qt may use it."""
    monkeypatch.setattr(environment, "has_gpu", lambda: True)
    prepare_environment()
    assert "QT_QUICK_BACKEND" not in os.environ
    assert os.environ["QT_QUICK_CONTROLS_STYLE"] == "Basic"


def test_pictures_without_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """For pictures there is no display, whatever the machine has."""
    monkeypatch.setattr(environment, "has_gpu", lambda: True)
    prepare_environment(is_offscreen=True)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert os.environ["QT_QUICK_BACKEND"] == "software"


def test_what_somebody_set_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """A setting that is there already is kept."""
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    monkeypatch.setattr(environment, "has_gpu", lambda: False)
    prepare_environment()
    assert os.environ["QT_QUICK_BACKEND"] == "rhi"
