"""Answering a model's function calls: which are answered here, and what is sent when a function fails."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw.generativelanguage import models as raw

from ..._core.effects import Flow, Gather, Invoke, Within
from .functions import ArgumentsError, Function
from .results import ERROR, as_response

if TYPE_CHECKING:
    from ..._telemetry.tracing import Telemetry, ToolSpan

OnToolError: TypeAlias = Literal["report", "raise"] | Callable[[raw.FunctionCall, Exception], Any]

logger = logging.getLogger("genwire")

_AT_ONCE: Final = 8


class Toolbox:
    """Functions that are called when a model requests it.

    Args:
        functions: The functions.
        others: Names of declared functions whose calls the caller answers.
        on_error: What happens when a function raises; see `Chats.create`.
        is_async: Whether coroutines can be awaited.
        telemetry: What calls are traced with, if they are.
    """

    def __init__(
        self,
        functions: Sequence[Function],
        others: Sequence[str],
        on_error: OnToolError,
        *,
        is_async: bool,
        telemetry: Telemetry | None = None,
    ) -> None:
        self._functions = {function.declaration.name: function for function in functions}
        self._others = frozenset(others)
        self._on_error = on_error
        self._is_async = is_async
        self._telemetry = telemetry

    @property
    def has_functions(self) -> bool:
        """Whether there are functions."""
        return bool(self._functions)

    def answers(self, calls: Sequence[raw.FunctionCall]) -> bool:
        """Return whether these calls are answered here: there is at least one, and none is for the caller."""
        return bool(calls and self._functions) and not any(call.name in self._others for call in calls)

    def answer(self, calls: Sequence[raw.FunctionCall]) -> Flow[raw.Content]:
        """Call the functions concurrently, and return the message with their results in the order of the calls."""
        answers: list[Mapping[str, Any]] = yield Gather([self._one(call) for call in calls], _AT_ONCE)
        responses = [
            raw.FunctionResponse(id=call.id, name=call.name, response=dict(answer))
            for call, answer in zip(calls, answers, strict=True)
        ]
        return raw.Content(role="user", parts=[raw.Part(function_response=one) for one in responses])

    def _one(self, call: raw.FunctionCall) -> Flow[Mapping[str, Any]]:
        function = self._functions.get(call.name)
        if function is None:
            logger.warning("the model called an unknown function: %s", call.name)
            known = ", ".join(self._functions)
            return {ERROR: f"unknown function {call.name}; available: {known}"}
        try:
            bound = function.bound(call.args or {})
        except ArgumentsError as error:
            logger.warning("the model called %s with wrong arguments: %s", call.name, error)
            return {ERROR: f"wrong arguments: {error}"}
        try:
            result = yield from self._invoked(call, function, bound)
        except Exception as error:
            return self._failed(call, error)
        return as_response(result, call.name)

    def _invoked(self, call: raw.FunctionCall, function: Function, bound: Callable[[], Any]) -> Flow[Any]:
        invoke = Invoke(bound) if self._is_async else Invoke(_called, (bound,))
        if self._telemetry is None:
            return (yield invoke)
        description = function.declaration.description
        span = self._telemetry.tool(call.name, call.id, description, call.args)
        return (yield Within(span, _noted(invoke, span)))

    def _failed(self, call: raw.FunctionCall, error: Exception) -> Mapping[str, Any]:
        if self._on_error == "raise":
            raise error
        if callable(self._on_error):
            answer = self._on_error(call, error)
            return as_response(answer if is_mapping(answer) else {ERROR: answer}, call.name)
        logger.warning("the function %s failed", call.name, exc_info=error)
        return {ERROR: f"the function failed with {type(error).__name__}"}


def _noted(invoke: Invoke, span: ToolSpan) -> Flow[Any]:
    result = yield invoke
    span.returned(result)
    return result


def _called(bound: Callable[[], Any]) -> Any:
    """Return the result of a function under a synchronous client; a coroutine runs in its own event loop."""
    result = bound()
    if not inspect.iscoroutine(result):
        return result
    import asyncio  # only for coroutine functions

    return asyncio.run(result)
