"""Answering a model's function calls: which are answered here, and what is sent when a function fails."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from pathlib import PurePath
from typing import Any, Final, Literal, TypeAlias, TypeGuard

import orjson

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw._runtime.model import Model
from genwire_raw.generativelanguage import models as raw

from ..._core.effects import Flow, Gather, Invoke
from .functions import ArgumentsError, Function

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
    """

    def __init__(
        self, functions: Sequence[Function], others: Sequence[str], on_error: OnToolError, *, is_async: bool
    ) -> None:
        self._functions = {function.declaration.name: function for function in functions}
        self._others = frozenset(others)
        self._on_error = on_error
        self._is_async = is_async

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
            return {_ERROR: f"unknown function {call.name}; available: {known}"}
        try:
            bound = function.bound(call.args or {})
        except ArgumentsError as error:
            logger.warning("the model called %s with wrong arguments: %s", call.name, error)
            return {_ERROR: f"wrong arguments: {error}"}
        try:
            return _as_response((yield Invoke(bound) if self._is_async else Invoke(_called, (bound,))))
        except Exception as error:
            return self._failed(call, error)

    def _failed(self, call: raw.FunctionCall, error: Exception) -> Mapping[str, Any]:
        if self._on_error == "raise":
            raise error
        if callable(self._on_error):
            answer = self._on_error(call, error)
            return answer if is_mapping(answer) else {_ERROR: answer}
        logger.warning("the function %s failed", call.name, exc_info=error)
        return {_ERROR: f"the function failed with {type(error).__name__}"}


# The keys that the service proposes for the results of functions.
_RESULT: Final = "result"
_ERROR: Final = "error"


def _called(bound: Callable[[], Any]) -> Any:
    """Return the result of a function under a synchronous client; a coroutine runs in its own event loop."""
    result = bound()
    if not inspect.iscoroutine(result):
        return result
    import asyncio  # only for coroutine functions

    return asyncio.run(result)


def _as_response(result: Any) -> Mapping[str, Any]:
    """Return a function's result as a JSON object.

    Raises:
        TypeError: The result cannot be written as JSON.
    """
    options = orjson.OPT_NON_STR_KEYS | orjson.OPT_SERIALIZE_NUMPY
    plain = orjson.loads(orjson.dumps(result, default=_as_json, option=options))
    return plain if is_mapping(plain) else {_RESULT: plain}


def _as_json(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    if hasattr(value, "__attrs_attrs__"):
        return {one.alias: getattr(value, one.name) for one in value.__attrs_attrs__}
    if _is_set(value):
        return list(value)
    if isinstance(value, (PurePath, Decimal)):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def _is_set(value: object) -> TypeGuard[AbstractSet[Any]]:
    return isinstance(value, AbstractSet)
