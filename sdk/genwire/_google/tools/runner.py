"""Answering the function calls of a model: which are ours to answer, and what it is told when one fails."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from pathlib import PurePath
from typing import Any, Final, Literal, TypeAlias, TypeGuard

import orjson

from genwire_raw._runtime.model import Model
from genwire_raw.generativelanguage import models as raw

from ..._core.effects import Flow, Gather, Invoke
from ..._core.shapes import is_mapping
from .functions import ArgumentsError, Function

OnToolError: TypeAlias = Literal["report", "raise"] | Callable[[raw.FunctionCall, Exception], Any]

logger = logging.getLogger("genwire")

_AT_ONCE: Final = 8


class Toolbox:
    """Functions that are called when a model asks for them.

    Args:
        functions: The functions.
        others: Names of functions that are declared to the model, and left to the caller to answer.
        on_error: What becomes of an exception of a function; see `Chats.create`.
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
        """Whether these calls are answered here: there are some, and none is left to the caller."""
        return bool(calls and self._functions) and not any(call.name in self._others for call in calls)

    def answer(self, calls: Sequence[raw.FunctionCall]) -> Flow[raw.Content]:
        """Calls the functions side by side; the message with what they returned, in the order of the calls."""
        answers: list[Mapping[str, Any]] = yield Gather([self._one(call) for call in calls], _AT_ONCE)
        responses = [
            raw.FunctionResponse(id=call.id, name=call.name, response=dict(answer))
            for call, answer in zip(calls, answers, strict=True)
        ]
        return raw.Content(role="user", parts=[raw.Part(function_response=one) for one in responses])

    def _one(self, call: raw.FunctionCall) -> Flow[Mapping[str, Any]]:
        function = self._functions.get(call.name)
        if function is None:
            logger.warning("the model called a function that there is not: %s", call.name)
            known = ", ".join(self._functions)
            return {_ERROR: f"there is no function {call.name}; there are: {known}"}
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
            said = self._on_error(call, error)
            return said if is_mapping(said) else {_ERROR: said}
        logger.warning("the function %s failed", call.name, exc_info=error)
        return {_ERROR: f"the function failed with {type(error).__name__}"}


# The keys that the service proposes for what functions return.
_RESULT: Final = "result"
_ERROR: Final = "error"


def _called(bound: Callable[[], Any]) -> Any:
    """What a function gives, under a synchronous client; a coroutine gets an event loop of its own."""
    result = bound()
    if not inspect.iscoroutine(result):
        return result
    import asyncio  # only for coroutine functions

    return asyncio.run(result)


def _as_response(result: Any) -> Mapping[str, Any]:
    """What a function returned as a JSON object.

    Raises:
        TypeError: It has no form in JSON.
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
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _is_set(value: object) -> TypeGuard[AbstractSet[Any]]:
    return isinstance(value, AbstractSet)
