"""An interaction as the events of its stream, and its steps as they add up."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from typing import Any, Final

import orjson

from .call import Message

_STATUS: Final[Mapping[str, str]] = {"STOP": "completed", "MAX_TOKENS": "incomplete"}
_USAGE: Final[Mapping[str, str]] = {
    "promptTokenCount": "total_input_tokens",
    "candidatesTokenCount": "total_output_tokens",
    "thoughtsTokenCount": "total_thought_tokens",
    "cachedContentTokenCount": "total_cached_tokens",
    "totalTokenCount": "total_tokens",
}
_NONE: Final[Message] = {}


class Steps:
    """The steps of an interaction, made of the chunks of an answer.

    `steps` are those so far, `usage` how many tokens they took, `status` what the interaction is by now, and `errors`
    why it failed.
    """

    def __init__(self) -> None:
        self.steps: list[dict[str, Any]] = []
        self.usage: dict[str, int] = {}
        self.status = "completed"
        self.errors: list[dict[str, str]] = []
        self._open = False

    def add(self, chunk: Message) -> Iterator[dict[str, Any]]:
        """Take in a chunk of the answer, and yield the events that it makes."""
        counted: Message = chunk.get("usageMetadata", {})
        self.usage = {name: counted[wire] for wire, name in _USAGE.items() if wire in counted}
        if "promptFeedback" in chunk:
            self.fail("blocked", f"The input was blocked: {chunk['promptFeedback']['blockReason']}.")
        for candidate in chunk.get("candidates", ()):
            for part in candidate.get("content", {}).get("parts", ()):
                yield from self._part(part)
            if (grounding := candidate.get("groundingMetadata")) is not None:
                yield from self._annotations(grounding)
            if (reason := candidate.get("finishReason")) is not None:
                self._finish(reason)

    def end(self) -> Iterator[dict[str, Any]]:
        """Yield the event that ends the last step."""
        if self._open:
            self._open = False
            yield {"event_type": "step.stop", "index": len(self.steps) - 1}

    def fail(self, code: str, message: str) -> None:
        """Note that the interaction failed."""
        self.status = "failed"
        self.errors.append({"code": code, "message": message})

    def _finish(self, reason: str) -> None:
        if any(step["type"] == "function_call" for step in self.steps):
            self.status = "requires_action"
        elif reason in _STATUS:
            self.status = _STATUS[reason]
        else:
            self.fail("blocked", f"The answer ended with {reason}.")

    def _part(self, part: Message) -> Iterator[dict[str, Any]]:
        if part.get("thought"):
            yield from self._text("thought", part["text"])
        elif "text" in part:
            yield from self._text("model_output", part["text"])
        elif "functionCall" in part:
            yield from self._call(part["functionCall"])
        elif "executableCode" in part:
            arguments = {"code": part["executableCode"]["code"], "language": "python"}
            yield from self._whole({"type": "code_execution_call", "id": _id(), "arguments": arguments})
        elif "codeExecutionResult" in part:
            call_id = self.steps[-1].get("id", "")
            output = part["codeExecutionResult"].get("output", "")
            yield from self._whole({"type": "code_execution_result", "call_id": call_id, "result": output})
        if "thoughtSignature" in part and self.steps and self.steps[-1]["type"] == "thought":
            self.steps[-1]["signature"] = part["thoughtSignature"]
            yield self._delta({"type": "thought_signature", "signature": part["thoughtSignature"]})

    def _text(self, kind: str, text: str) -> Iterator[dict[str, Any]]:
        if not self._open or self.steps[-1]["type"] != kind:
            yield from self._start({"type": kind})
        step = self.steps[-1]
        pieces: list[dict[str, Any]] = step.setdefault(
            "content" if kind == "model_output" else "summary", [{"type": "text", "text": ""}]
        )
        pieces[0]["text"] += text
        if kind == "model_output":
            yield self._delta({"type": "text", "text": text})
        else:
            yield self._delta({"type": "thought_summary", "content": {"type": "text", "text": text}})

    def _call(self, call: Message) -> Iterator[dict[str, Any]]:
        call_id = call.get("id") or _id()
        step = {"type": "function_call", "id": call_id, "name": call["name"], "arguments": _NONE}
        yield from self._start(step)
        yield self._delta(
            {"type": "arguments_delta", "arguments": orjson.dumps(call.get("args", {})).decode()}
        )
        self.steps[-1]["arguments"] = dict(call.get("args", {}))
        yield from self.end()

    def _annotations(self, grounding: Message) -> Iterator[dict[str, Any]]:
        """Yield the sources of the text as annotations of it."""
        sources = grounding.get("groundingChunks", ())
        annotations = [
            {
                "type": "file_citation",
                "file_name": sources[at]["retrievedContext"]["title"],
                "document_uri": sources[at]["retrievedContext"]["fileSearchStore"],
                "source": sources[at]["retrievedContext"]["text"],
                "start_index": 0,
                "end_index": support["segment"]["endIndex"],
            }
            for support in grounding.get("groundingSupports", ())
            for at in support["groundingChunkIndices"]
        ]
        if annotations and self.steps and self.steps[-1]["type"] == "model_output":
            self.steps[-1]["content"][0]["annotations"] = annotations
            yield self._delta({"type": "text_annotation_delta", "annotations": annotations})

    def _whole(self, step: dict[str, Any]) -> Iterator[dict[str, Any]]:
        yield from self._start(step)
        yield from self.end()

    def _start(self, step: dict[str, Any]) -> Iterator[dict[str, Any]]:
        yield from self.end()
        # The event tells of the step what it is by now; it goes on to grow.
        yield {"event_type": "step.start", "index": len(self.steps), "step": dict(step)}
        self.steps.append(step)
        self._open = True

    def _delta(self, delta: Message) -> dict[str, Any]:
        return {"event_type": "step.delta", "index": len(self.steps) - 1, "delta": delta}


def _id() -> str:
    return f"call_{secrets.token_urlsafe(9)}"
