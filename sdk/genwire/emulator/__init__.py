"""A local stand-in for the Generative Language API and Workers AI (docs/emulator.md)."""

from typing import TYPE_CHECKING

from genwire_raw._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .app import create_app
    from .engines import EngineError
    from .settings import Settings
    from .state import StateError

__all__ = ["EngineError", "Settings", "StateError", "create_app"]

if not TYPE_CHECKING:  # what it needs may not be installed, which its command and its users say in a line
    _HOMES = {
        "EngineError": "engines",
        "Settings": "settings",
        "StateError": "state",
        "create_app": "app",
    }
    __getattr__, __dir__ = lazy_names(__name__, _HOMES)
