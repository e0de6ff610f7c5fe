"""The question that people try tools with first, for all clients."""

from __future__ import annotations

from typing import Any, Final

from pydantic import BaseModel

QUESTION: Final = "What is the weather in Oslo?"
RESULT: Final = "It rains in Oslo."
TOOL: Final[dict[str, Any]] = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Gets the weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


class Report(BaseModel):
    """What the weather is like."""

    city: str
    celsius: int


def get_weather(city: str) -> str:
    """Gets the weather of a city.

    Args:
        city: Its name.
    """
    return f"It rains in {city}."
