"""Answers of a model as the service sends them, for the server that plays them."""

from __future__ import annotations

from typing import Any

from tests.played import Script, answer, event, event_stream

Json = dict[str, Any]


def says(*parts: Json | str, reason: str | None = "STOP", **more: Any) -> Json:
    """An answer, or one event of a stream, with these parts; texts are parts too."""
    content: Json = {"role": "model"}
    if parts:
        content["parts"] = [{"text": part} if isinstance(part, str) else part for part in parts]
    ended = {} if reason is None else {"finishReason": reason}
    return {"candidates": [{"content": content, **ended, "index": 0}], **more}


def calls(name: str, signature: str | None = None, **args: Any) -> Json:
    """A part that calls a function."""
    signed = {} if signature is None else {"thoughtSignature": signature}
    return {"functionCall": {"name": name, "args": args}, **signed}


def whole(body: Json) -> Script:
    """Played for `generate_content`."""
    return [answer(body)]


def streamed(*bodies: Json) -> Script:
    """Played for `generate_content_stream`."""
    return [event_stream(*(event(body) for body in bodies))]
