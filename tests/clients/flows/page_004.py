"""The Python examples of page 004, each run as it stands by google-generativeai."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path
from time import sleep
from typing import Any
from unittest.mock import patch

from tests.clients.flows import control
from tests.clients.flows.google_generativeai_setup import connect
from tests.clients.page_examples import examples

connect()

_MEDIA = Path(os.environ["MEDIA"])
_LONGEST_SLEEP = 0.05

# What an example prints if the emulator understood it; the echo engine repeats what it is told.
_PRINTS = {
    "tunedModels.create": "epoch_count=20",
    "tunedModels.generateContent/Text": "Write a story about a magic backpack.",
    "tunedModels.generateContent/Image": "Tell me about this instrument",
    "tunedModels.generateContent/Audio": "Give me a summary of this audio file.",
    "tunedModels.generateContent/Video": "Describe this video clip",
    "tunedModels.generateContent/PDF": "Give me a summary of this document:",
    "tunedModels.generateContent/Chat": "How many paws are in my house?",
    "tunedModels.generateContent/Cache": "Please summarize this transcript",
    "tunedModels.generateContent/Tuned-Model": "IV",
    "tunedModels.generateContent/JSON-Mode": "recipe_name",
    "tunedModels.generateContent/Code-execution": "What is the sum of the first 50 prime numbers?",
    "tunedModels.generateContent/Function-Calling": "57 cats",
    "tunedModels.generateContent/Generation-config": "Tell me a story about a magic backpack.",
    "tunedModels.generateContent/Safety-Settings": "HARM_CATEGORY_HATE_SPEECH",
    "tunedModels.generateContent/System-Instruction": "Good morning! How are you?",
    "tunedModels.streamGenerateContent/Text": " backpack\n____",
    "tunedModels.streamGenerateContent/Image": " instrument\n____",
    "tunedModels.streamGenerateContent/Audio": "Give me a summary of this audio file.",
    "tunedModels.streamGenerateContent/Video": "Describe this video clip",
    "tunedModels.streamGenerateContent/PDF": "Give me a summary of this document:",
    "tunedModels.streamGenerateContent/Chat": "I have 2 dogs in my house.",
    "tunedModels.get": "My increment model",
    "tunedModels.list": "tunedModels/my-increment-model",
}


def _run(name: str, code: str) -> None:
    control.seed(_tuned_model())
    printed = io.StringIO()
    with redirect_stdout(printed), patch("time.sleep", _short_sleep):
        exec(compile(code, name, "exec"), {"__name__": "__main__", "media": _MEDIA})
    assert _PRINTS[name] in printed.getvalue(), printed.getvalue()
    refused = [one for one in control.requests() if one["status"] is None or one["status"] >= 400]
    assert not refused, refused


def _short_sleep(seconds: float) -> None:
    sleep(min(seconds, _LONGEST_SLEEP))


def _tuned_model() -> dict[str, Any]:
    pairs = (("1", "2"), ("seven", "eight"), ("III", "IV"))
    return {
        "id": "my-increment-model",
        "displayName": "My increment model",
        "baseModel": "models/gemini-1.5-flash-001-tuning",
        "tuningTask": {
            "trainingData": {
                "examples": {"examples": [{"textInput": given, "output": wanted} for given, wanted in pairs]}
            }
        },
    }


FLOWS: dict[str, Callable[[], None]] = {
    name: partial(_run, name, code) for name, code in examples("python").items()
}
