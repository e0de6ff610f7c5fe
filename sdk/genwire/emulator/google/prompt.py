"""Contents of a request as the turns of a conversation, and how many tokens they have."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

import orjson

from ..engines import Role, ToolCall, Turn
from . import files
from .call import Call, Message
from .errors import invalid_argument

# What the service counts for one image; the emulator does for any medium.
MEDIA_TOKENS: Final = 258

_ROLES: Final[dict[str, Role]] = {
    "": "user",
    "user": "user",
    "model": "assistant",
    "function": "user",
    "tool": "user",
}
_OWN_FILE: Final = re.compile(r"(?:.*/)?files/([a-z0-9-]+)")


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is told, as engines take it.

    Args:
        turns: The conversation.
        media: How many media it shows as text.
        functions: The declarations of the functions that the model may call, as JSON.
    """

    turns: tuple[Turn, ...] = ()
    media: int = 0
    functions: tuple[str, ...] = ()

    @property
    def last_user_text(self) -> str:
        """Return what the user said last."""
        return next((turn.text for turn in reversed(self.turns) if turn.role == "user"), "")

    def tokens(self, call: Call) -> int:
        """Return how many tokens it has."""
        count = call.emulator.engine.count_tokens
        texts = chain(map(_counted, self.turns), self.functions)
        return sum(map(count, texts)) + MEDIA_TOKENS * self.media

    def __add__(self, other: Prompt) -> Prompt:
        return Prompt(self.turns + other.turns, self.media + other.media, self.functions + other.functions)


def read(call: Call, body: Message, request: str) -> Prompt:
    """Return what a model is told by a message: its contents, system instruction and tools.

    Args:
        call: The call it belongs to.
        body: The message.
        request: Name of the message, for errors.

    Raises:
        GoogleError: A role is unknown, a content or part is empty, or a file cannot be used.
    """
    contents: Sequence[Message] = body.get("contents", ())
    turns: list[Turn] = []
    if "systemInstruction" in body:
        turns += _turns(call, body["systemInstruction"], "system", f"{request}.system_instruction")
    for at, content in enumerate(contents):
        role = _ROLES.get(content.get("role", ""))
        if role is None:
            raise invalid_argument("Please use a valid role: user, model.")
        if not content.get("parts"):
            raise invalid_argument(f"* {request}.contents[{at}].parts: contents.parts must not be empty.\n")
        turns += _turns(call, content, role, f"{request}.contents[{at}]")
    media = sum("inlineData" in part or "fileData" in part for one in contents for part in one["parts"])
    functions = [one for tool in body.get("tools", ()) for one in tool.get("functionDeclarations", ())]
    return Prompt(tuple(turns), media, tuple(orjson.dumps(one).decode() for one in functions))


def _turns(call: Call, content: Message, role: Role, path: str) -> Iterator[Turn]:
    """Yield a content's turns: what functions returned, each by itself, then what was said."""
    texts: list[str] = []
    tool_calls: list[ToolCall] = []
    for at, part in enumerate(content.get("parts", ())):
        if "functionResponse" in part:
            response = part["functionResponse"]
            yield Turn("tool", orjson.dumps(response.get("response", {})).decode(), name=response["name"])
        elif "functionCall" in part:
            tool_calls.append(ToolCall(part["functionCall"]["name"], part["functionCall"].get("args", {})))
        elif not part.get("thought"):
            texts.append(_text(call, part, f"{path}.parts[{at}]"))
    if texts or tool_calls:
        yield Turn(role, "\n".join(texts), tuple(tool_calls))


def _text(call: Call, part: Message, path: str) -> str:
    if "text" in part:
        return str(part["text"])
    if "inlineData" in part:
        data = base64.b64decode(part["inlineData"].get("data", ""))
        return _medium(part["inlineData"].get("mimeType", ""), len(data), data)
    if "fileData" in part:
        return _file(call, part["fileData"])
    if "executableCode" in part:
        return str(part["executableCode"]["code"])
    if "codeExecutionResult" in part:
        return str(part["codeExecutionResult"].get("output", ""))
    raise invalid_argument(f"* {path}.data: required oneof field 'data' must have one initialized field\n")


def _file(call: Call, data: Message) -> str:
    own = _OWN_FILE.fullmatch(data["fileUri"])
    if own is None:
        return f"[{data.get('mimeType', 'file')} at {data['fileUri']}]"
    file = files.find_active(call, own[1])
    mime_type = file["mimeType"]
    content = files.content(call, own[1]) if mime_type.startswith("text/") else b""
    return _medium(mime_type, int(file["sizeBytes"]), content)


def _medium(mime_type: str, size: int, data: bytes) -> str:
    """Return what an engine is told of a medium: a text itself, or the type and size of anything else."""
    if mime_type.startswith("text/"):
        return data.decode(errors="replace")
    return f"[{mime_type or 'data'}, {size} bytes]"


def _counted(turn: Turn) -> str:
    calls = [f"{one.name}({orjson.dumps(dict(one.arguments)).decode()})" for one in turn.tool_calls]
    return "\n".join([turn.text, *calls]) if calls else turn.text
