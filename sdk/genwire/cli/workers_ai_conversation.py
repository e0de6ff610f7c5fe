"""Conversations with models of Workers AI."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..errors import ToolRoundsError
from .attachments import workers_ai_parts

if TYPE_CHECKING:
    from .. import RunResult, ToolCall, WorkersAI
    from .._google.tools.functions import Function
    from .conversation import Setup

MAX_ROUNDS: Final = 10
"""The most rounds of function calls in one turn, as for chats of the facade."""


class WorkersAIConversation:
    """Messages that go with each request, as the service keeps none.

    Args:
        client: The client.
        setup: The model and its options.
        history: The messages of an earlier conversation.
    """

    def __init__(self, client: WorkersAI, setup: Setup, history: Sequence[Any]) -> None:
        self.answer: Any = None
        self.remark: str | None = None
        self._client = client
        self._setup = setup
        self._history: list[Any] = [*history]
        self._functions = _functions(setup)

    def send(self, text: str, attachments: list[str]) -> Iterator[str]:
        """Send a message, and yield the text of the answer as it comes."""
        texts, image = workers_ai_parts(attachments)
        content = f"{texts}\n\n{text}" if texts else text
        turn: list[Any] = [{"role": "user", "content": content}]
        self.remark = None
        options: dict[str, Any] = {**self._setup.options}
        if image is not None:
            options["image"] = image
        if self._setup.schema is not None:
            options["response_schema"] = self._setup.schema
        rounds = 0
        while True:
            result = yield from self._round(turn, options)
            self.answer = result.to_dict()
            if not result.calls or not self._functions:
                break
            if rounds == MAX_ROUNDS:
                names = ", ".join(call.name for call in result.calls)
                raise ToolRoundsError(
                    f"the model calls {names} after {rounds} rounds of calls", response=result
                )
            rounds += 1
            turn += self._answered(result)
        self._history += [*turn, {"role": "assistant", "content": result.text}]
        self._remark_on(result)
        if self._setup.schema is not None:
            _ = result.parsed

    def messages(self) -> list[Any]:
        """Return the messages so far as JSON."""
        return [*self._history]

    def _round(self, turn: list[Any], options: Mapping[str, Any]) -> Generator[str, None, RunResult]:
        """Ask once; with functions for the whole answer, since not all models stream the calls of functions."""
        system = [] if self._setup.system is None else [{"role": "system", "content": self._setup.system}]
        messages = [*system, *self._history, *turn]
        if self._functions:
            tools = [_declaration(function) for function in self._functions.values()]
            result = self._client.run(self._setup.model, messages=messages, tools=tools, **options)
            yield result.text
            return result
        with self._client.run_stream(self._setup.model, messages=messages, **options) as stream:
            yield from stream.text_stream
            return stream.final()

    def _answered(self, result: RunResult) -> list[Any]:
        """Return the model's message and the results of the functions that it calls."""
        called = [
            {"id": call.id or call.name, "type": "function", "function": _as_text(call)}
            for call in result.calls
        ]
        answers = [
            {
                "role": "tool",
                "name": call.name,
                "tool_call_id": call.id or call.name,
                "content": json.dumps(self._call(call), ensure_ascii=False, default=str),
            }
            for call in result.calls
        ]
        return [{"role": "assistant", "content": result.text, "tool_calls": called}, *answers]

    def _call(self, call: ToolCall) -> Any:
        """Call a function; what goes wrong is the model's to know, without the text of the exception."""
        from .._google.tools.functions import ArgumentsError

        function = self._functions.get(call.name)
        if function is None:
            return {"error": f"there is no function {call.name}"}
        try:
            return function.bound(call.arguments)()
        except ArgumentsError as error:
            return {"error": str(error)}
        except Exception as error:
            return {"error": type(error).__name__}

    def _remark_on(self, result: RunResult) -> None:
        if result.calls:
            self.remark = f"the model calls {', '.join(call.name for call in result.calls)}"
        elif result.finish_reason == "length":
            self.remark = "the answer was cut off at the limit of its tokens (-o max_tokens=N)"
        elif not result.text:
            self.remark = "the answer is empty"


def _functions(setup: Setup) -> dict[str, Function]:
    if not setup.tools:
        return {}
    from .._google.tools.functions import function_of

    functions = [function_of(tool) for tool in setup.tools]
    return {function.declaration.name: function for function in functions}


def _declaration(function: Function) -> dict[str, Any]:
    described = function.declaration
    about = {"name": described.name, "description": described.description, "parameters": function.schema}
    return {"type": "function", "function": about}


def _as_text(call: ToolCall) -> dict[str, Any]:
    given = call.arguments
    return {"name": call.name, "arguments": given if isinstance(given, str) else json.dumps(given)}
