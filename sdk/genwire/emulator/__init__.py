"""A local stand-in for the Generative Language API and Workers AI (docs/emulator.md)."""

from .app import create_app
from .engines import EngineError
from .settings import Settings
from .state import StateError

__all__ = ["EngineError", "Settings", "StateError", "create_app"]
