"""The models behind the emulator: `echo`, `llama` and `openai` (docs/engines.md)."""

from .interface import (
    Engine,
    EngineError,
    Example,
    Finish,
    Generation,
    Piece,
    Role,
    Schema,
    ToolCall,
    ToolMode,
    ToolSpec,
    Turn,
)
from .registry import EngineKind, open_engine
from .similarity import nearest, similarity
from .vectors import sized

__all__ = [
    "Engine",
    "EngineError",
    "EngineKind",
    "Example",
    "Finish",
    "Generation",
    "Piece",
    "Role",
    "Schema",
    "ToolCall",
    "ToolMode",
    "ToolSpec",
    "Turn",
    "nearest",
    "open_engine",
    "similarity",
    "sized",
]
