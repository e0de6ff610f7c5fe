"""Answers of Workers AI: whole and in pieces, in its own form and in OpenAI's."""

from __future__ import annotations

import secrets
import string
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, Final

import orjson

from ..completions import identity, tool_call
from ..engines import Engine, Finish, Generation, Piece, ToolCall
from ..json_body import is_object
from ..triggers import Triggers
from .errors import CloudflareError, codes

_FINISH: Final[Mapping[Finish, str]] = {"stop": "stop", "length": "length", "tool_calls": "tool_calls"}


@dataclass(slots=True)
class Answer:
    """All the pieces of one answer together."""

    text: str = ""
    tool_calls: list[ToolCall] = field(default_factory=list[ToolCall])
    finish: Finish = "stop"
    prompt_tokens: int = 0
    output_tokens: int = 0

    def add(self, piece: Piece) -> None:
        """Add the next piece."""
        self.text += piece.text
        self.tool_calls += piece.tool_calls
        self.finish = piece.finish or self.finish
        self.prompt_tokens = piece.prompt_tokens if piece.prompt_tokens is not None else self.prompt_tokens
        self.output_tokens = piece.output_tokens if piece.output_tokens is not None else self.output_tokens

    @property
    def usage(self) -> dict[str, int]:
        """Return the tokens in the form that both APIs use."""
        return {
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": self.output_tokens,
            "total_tokens": self.prompt_tokens + self.output_tokens,
        }


async def pieces(engine: Engine, asked: Generation) -> AsyncGenerator[Piece, None]:
    """Yield the pieces of an answer; the trigger `emulate:error=CODE/N` ends it after N of them.

    Raises:
        CloudflareError: The trigger asks for it.
        EngineError: The engine cannot answer.
    """
    error = Triggers([asked.last_user_text]).counted("error")
    code = int(error[0]) if error is not None and error[0].isdecimal() else 0
    count = 0
    async with aclosing(engine.generate(asked)) as source:
        async for piece in source:
            if error is not None and code in codes() and count >= error[1]:
                raise CloudflareError(code, model_error=True)
            count += 1
            yield piece


async def whole(source: AsyncGenerator[Piece, None]) -> Answer:
    """Return an answer once it is complete."""
    answer = Answer()
    async with aclosing(source):
        async for piece in source:
            answer.add(piece)
    return answer


def result(answer: Answer, *, as_json: bool) -> dict[str, Any]:
    """Return the `result` of ai.run; with a JSON format the response is the value itself where it is an object."""
    response: Any = answer.text
    if as_json:
        try:
            value = orjson.loads(answer.text)
            response = value if is_object(value) else answer.text
        except orjson.JSONDecodeError:
            pass
    made: dict[str, Any] = {"response": response}
    if answer.tool_calls:
        made["tool_calls"] = [
            {"name": one.name, "arguments": dict(one.arguments)} for one in answer.tool_calls
        ]
    return {**made, "usage": answer.usage}


async def chunks(source: AsyncGenerator[Piece, None]) -> AsyncGenerator[Mapping[str, Any], None]:
    """Yield the events of ai.run's own dialect."""
    answer = Answer()
    async with aclosing(source):
        async for piece in source:
            answer.add(piece)
            if piece.text or piece.tool_calls:
                chunk: dict[str, Any] = {"response": piece.text, "p": _padding()}
                if piece.tool_calls:
                    calls = [{"name": one.name, "arguments": dict(one.arguments)} for one in piece.tool_calls]
                    chunk["tool_calls"] = calls
                yield chunk
    yield {"response": "", "usage": answer.usage}


def _padding() -> str:
    return "".join(secrets.choice(string.ascii_lowercase) for _ in range(secrets.randbelow(10) + 1))


def completion(answers: list[Answer], model: str) -> dict[str, Any]:
    """Return answers as one chat completion."""
    usage = {
        "prompt_tokens": answers[0].prompt_tokens,
        "completion_tokens": sum(answer.output_tokens for answer in answers),
    }
    return {
        **identity("chat.completion", model),
        "choices": [
            {"index": index, "message": _message(answer), "finish_reason": _FINISH[answer.finish]}
            for index, answer in enumerate(answers)
        ],
        "usage": {**usage, "total_tokens": sum(usage.values())},
    }


def _message(answer: Answer) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": answer.text}
    if answer.tool_calls:
        message["tool_calls"] = [tool_call(call.name, call.arguments) for call in answer.tool_calls]
    return message


async def completion_chunks(
    sources: list[AsyncGenerator[Piece, None]], model: str, *, usage: bool
) -> AsyncGenerator[Mapping[str, Any], None]:
    """Yield the events of a chat completion, one answer after the other.

    Args:
        sources: The pieces of each answer.
        model: Id of the model.
        usage: Whether a last event tells the tokens.
    """
    common = identity("chat.completion.chunk", model)
    answers: list[Answer] = []
    for index, source in enumerate(sources):
        answer = Answer()
        answers.append(answer)
        yield {**common, "choices": [{"index": index, "delta": {"role": "assistant", "content": ""}}]}
        async with aclosing(source):
            async for piece in source:
                for delta in _deltas(piece, len(answer.tool_calls)):
                    yield {**common, "choices": [{"index": index, "delta": delta}]}
                answer.add(piece)
        yield {
            **common,
            "choices": [{"index": index, "delta": {}, "finish_reason": _FINISH[answer.finish]}],
        }
    if usage:
        yield {**common, "choices": [], "usage": completion(answers, model)["usage"]}


def _deltas(piece: Piece, calls_before: int) -> list[dict[str, Any]]:
    deltas: list[dict[str, Any]] = [{"content": piece.text}] if piece.text else []
    for at, call in enumerate(piece.tool_calls, calls_before):
        deltas.append({"tool_calls": [{"index": at, **tool_call(call.name, call.arguments)}]})
    return deltas
