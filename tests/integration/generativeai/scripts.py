"""Service clients of a test's own, and what they answer."""

from __future__ import annotations

from typing import Any

from genwire.generativeai import protos
from genwire.testing import Emulator

TUNED: dict[str, Any] = {
    "id": "mine",
    "baseModel": "models/gemini-1.5-flash-001-tuning",
    "tuningTask": {"trainingData": {"examples": {"examples": [{"textInput": "III", "output": "IV"}]}}},
}


def said(*texts: str, **more: Any) -> list[Any]:
    """Events of an answer, as a service client gives them."""
    return [
        protos.GenerateContentResponse(candidates=[{"content": {"parts": [{"text": one}]}, **more}])
        for one in texts
    ]


class Scripted:
    """A service client of a test's own, as programs put one in the place of the configured one."""

    def __init__(self, *answers: Any) -> None:
        self.answers = [*answers]
        self.requests: list[Any] = []

    def generate_content(self, request: Any, **_: Any) -> Any:
        self.requests.append(request)
        return self.answers.pop(0)

    stream_generate_content = generate_content


def body(emulator: Emulator) -> dict[str, Any]:
    """What was sent last."""
    sent: dict[str, Any] = emulator.requests("models.generateContent")[-1]["body"]
    return sent
