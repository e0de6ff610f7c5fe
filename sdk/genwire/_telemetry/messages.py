"""The content of messages in the form of OpenTelemetry's conventions, without binary data."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from genwire_raw._runtime.json_types import is_array, is_object
from genwire_raw._runtime.otel import Messages

_ROLES: Final = {"model": "assistant"}
# Where an output has its message, in one form or the other.
_HOLDERS: Final = ("content", "message", "delta")


class MessageReader:
    """Reads messages, in Google's form (`parts`) or OpenAI's (`content`).

    Args:
        forms: What messages are made of.
    """

    def __init__(self, forms: Messages) -> None:
        self._forms = forms

    def as_attribute(self, value: Any, *, output: bool) -> str:
        """Return messages as the JSON text of an attribute.

        Args:
            value: A text, a message, a candidate, or a list of them.
            output: Whether they come from the model.
        """
        messages = value if is_array(value) else [value]
        return _text_of([self._message(one, output=output) for one in messages])

    def as_instructions(self, value: Any) -> str:
        """Return system instructions as the JSON text of an attribute: the parts alone."""
        return _text_of(self._message(value, output=False)["parts"])

    def joined(self, events: list[Any]) -> str:
        """Return the outputs in a stream's events as the JSON text of an attribute: a message for each candidate."""
        messages: dict[int, dict[str, Any]] = {}
        for event in events:
            index = event.get("index") or 0 if is_object(event) else 0
            message = self._message(event, output=True)
            whole = messages.setdefault(index, {**message, "parts": []})
            for part in message.pop("parts"):
                last: dict[str, Any] = whole["parts"][-1] if whole["parts"] else {}
                if "content" in part and last.get("type") == part["type"]:
                    last["content"] += part["content"]
                else:
                    whole["parts"].append(part)
            whole |= message
        return _text_of([*messages.values()])

    def _message(self, value: Any, *, output: bool) -> dict[str, Any]:
        role = "assistant" if output else "user"
        if not is_object(value):
            return {"role": role, "parts": [_text(value)]}
        inner: Any = value
        if output:
            inner = next((value[name] for name in _HOLDERS if name in value), value)
        message = inner if is_object(inner) else {"content": inner}
        role = message.get("role") or role
        made: dict[str, Any] = {"role": _ROLES.get(role, role), "parts": [*self._parts(message)]}
        if reason := next((value[name] for name in self._forms.reasons if value.get(name)), None):
            made["finish_reason"] = str(reason).lower()
        return made

    def _parts(self, message: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        given = message.get("parts", message.get("content"))
        for part in given if is_array(given) else [given]:
            if part is not None:
                yield self._part(part)
        for call in message.get("tool_calls") or ():
            yield self._part(call)

    def _part(self, part: Any) -> dict[str, Any]:
        if not is_object(part):
            return _text(part)
        for name, form in self._forms.parts.items():
            if (value := part.get(name)) is not None:
                return _made(form, value, part)
        if isinstance(part.get("text"), str):
            return {"type": "reasoning" if part.get("thought") else "text", "content": part["text"]}
        return {"type": next(iter(part), "unknown")}


def _made(form: Mapping[str, str], value: Any, part: Mapping[str, Any]) -> dict[str, Any]:
    """Return a part by its form; of binary data only the type and the size."""
    found = value if is_object(value) else dict.fromkeys(form.values(), value)
    made: dict[str, Any] = {
        name: found[field]
        for name, field in form.items()
        if name not in ("type", "data") and found.get(field) is not None
    }
    made["type"] = form["type"]
    if form["type"] == "tool_call" and part.get("id") is not None:
        made.setdefault("id", part["id"])
    uri = made.get("uri")
    data = found.get(form["data"]) if "data" in form else None
    if isinstance(uri, str) and uri.startswith("data:"):
        head, _, data = made.pop("uri").partition(",")
        made |= {"type": "blob", "mime_type": head.removeprefix("data:").partition(";")[0]}
    if made["type"] == "blob":
        made["bytes"] = len(data) * 3 // 4 - data[-2:].count("=") if isinstance(data, str) else 0
    if made.get("mime_type"):
        made["modality"] = str(made["mime_type"]).partition("/")[0]
    return made


def _text(value: Any) -> dict[str, Any]:
    return {"type": "text", "content": value if isinstance(value, str) else str(value)}


def _text_of(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
