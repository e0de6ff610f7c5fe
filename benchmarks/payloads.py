"""The canned answers: shaped and sized like the services' own, and the same in every run."""

from __future__ import annotations

import json
import random
from functools import cache
from typing import Any, Final

EVENTS: Final = 2000
EVENT_CHARACTERS: Final = 90
VECTORS: Final = 100
DIMENSIONS: Final = 768
MODELS: Final = 1000
# How long the text of an answer is, by the model that is asked.
CHARACTERS: Final = {"small": 260, "large": 100_000}

_RANDOM: Final = random.Random(20)
_WORDS: Final = (
    "tokens",
    "of",
    "a",
    "*text*,",
    'some "quoted",',
    "naïve",
    "日本語;",
    "most",
    "plain\nwords",
    "in",
)


def text(characters: int) -> str:
    """Words, until there are so many characters."""
    words = " ".join(_RANDOM.choices(_WORDS, k=characters))
    return words[:characters]


def indented(value: object) -> bytes:
    """JSON as Google sends whole answers."""
    return json.dumps(value, indent=2, ensure_ascii=False).encode()


def compact(value: object) -> bytes:
    """JSON as events and Cloudflare's answers have it."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def answer(characters: int) -> bytes:
    """What generateContent answers."""
    ratings = [
        {"category": f"HARM_CATEGORY_{kind}", "probability": "NEGLIGIBLE"}
        for kind in ("HARASSMENT", "HATE_SPEECH", "SEXUALLY_EXPLICIT", "DANGEROUS_CONTENT")
    ]
    return indented(_generated(characters, characters // 4, finishReason="STOP", safetyRatings=ratings))


def event(number: int, *, is_last: bool) -> bytes:
    """An event of streamGenerateContent's."""
    more = {"finishReason": "STOP"} if is_last else {}
    return b"data: " + compact(_generated(EVENT_CHARACTERS, number, **more)) + b"\r\n\r\n"


@cache
def events() -> list[bytes]:
    """The events of a whole stream."""
    return [event(number, is_last=number == EVENTS - 1) for number in range(EVENTS)]


def embeddings(field: str) -> bytes:
    """What batchEmbedContents answers, with `values`, and batchEmbedText, with `value`."""
    rows = [[round(_RANDOM.gauss(0, 0.03), 9) for _ in range(DIMENSIONS)] for _ in range(VECTORS)]
    return indented({"embeddings": [{field: row} for row in rows]})


@cache
def tuned_models(start: int, size: int, total: int = MODELS) -> bytes:
    """A page of tunedModels.list, from the model of a number on."""
    page: dict[str, Any] = {"tunedModels": [_tuned_model(n) for n in range(start, min(start + size, total))]}
    if start + size < total:
        page["nextPageToken"] = str(start + size)
    return indented(page)


def workers_ai(characters: int) -> bytes:
    """What ai/run answers."""
    usage = {"prompt_tokens": 19, "completion_tokens": 60, "total_tokens": 79}
    result = {"response": text(characters), "usage": usage}
    return compact({"result": result, "success": True, "errors": [], "messages": []})


def completion(characters: int) -> bytes:
    """What OpenAI's chat completions answer."""
    message = {"role": "assistant", "content": text(characters), "refusal": None}
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}
    usage = {"prompt_tokens": 19, "completion_tokens": 60, "total_tokens": 79}
    return compact({**_COMPLETION, "object": "chat.completion", "choices": [choice], "usage": usage})


@cache
def completion_events() -> list[bytes]:
    """The events of OpenAI's chat completions."""
    choices = [
        {"index": 0, "delta": {"content": text(EVENT_CHARACTERS)}, "logprobs": None, "finish_reason": None}
        for _ in range(EVENTS)
    ]
    chunks = [
        compact({**_COMPLETION, "object": "chat.completion.chunk", "choices": [choice]}) for choice in choices
    ]
    return [b"data: " + chunk + b"\n\n" for chunk in (*chunks, b"[DONE]")]


_COMPLETION: Final = {"id": "chatcmpl-1", "created": 1_767_225_600, "model": "gpt-4.1-mini"}


def _generated(characters: int, tokens: int, **candidate: Any) -> dict[str, Any]:
    return {
        "candidates": [
            {"content": {"parts": [{"text": text(characters)}], "role": "model"}, "index": 0, **candidate}
        ],
        "usageMetadata": {
            "promptTokenCount": 7,
            "candidatesTokenCount": tokens,
            "totalTokenCount": 7 + tokens,
            "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 7}],
        },
        "modelVersion": "gemini-2.0-flash",
    }


def _tuned_model(number: int) -> dict[str, Any]:
    moment = f"2026-01-02T03:04:{number % 60:02}.123456Z"
    snapshots = [
        {"step": step, "epoch": step, "meanLoss": 2.5 / step, "computeTime": moment} for step in (1, 2, 3)
    ]
    hyperparameters = {"epochCount": 5, "batchSize": 4, "learningRate": 0.001}
    return {
        "name": f"tunedModels/increment-{number:06}",
        "displayName": f"increment {number}",
        "description": "Says the number that comes next, in digits, in words and in Roman numerals.",
        "state": "ACTIVE",
        "createTime": moment,
        "updateTime": moment,
        "tuningTask": {
            "startTime": moment,
            "completeTime": moment,
            "snapshots": snapshots,
            "hyperparameters": hyperparameters,
        },
        "baseModel": "models/gemini-1.5-flash-001-tuning",
        "temperature": 0.9,
        "topP": 1,
        "topK": 40,
    }
