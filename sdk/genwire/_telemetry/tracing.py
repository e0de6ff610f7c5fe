"""Spans and metrics of calls, functions, waits and jobs.

Nothing here raises into the program: what goes wrong in a tracer is logged and left out.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from decimal import Decimal
from fractions import Fraction
from functools import wraps
from importlib import import_module
from pathlib import PurePath
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, ParamSpec, Self
from urllib.parse import urlsplit

import orjson
from opentelemetry import context as contexts
from opentelemetry import metrics, trace
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from genwire_raw._runtime.json_types import is_array
from genwire_raw._runtime.otel import Table, Traced

from .._version import __version__
from ..errors import APIStatusError
from .messages import MessageReader

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

P = ParamSpec("P")

SCOPE: Final = "genwire"
CONTENT_VARIABLE: Final = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
_CONTENT_ON: Final = frozenset({"true", "1", "span_only", "span_and_event"})
_TOKENS: Final = tuple(4**power for power in range(14))
_SECONDS: Final = tuple(0.01 * 2**power for power in range(14))
_INSTRUCTIONS: Final = "gen_ai.system_instructions"
_USAGE: Final = {"input": "gen_ai.usage.input_tokens", "output": "gen_ai.usage.output_tokens"}

_log = logging.getLogger("genwire")
_propagator = TraceContextTextMapPropagator()


def is_configured() -> bool:
    """Return whether the program has set a tracer provider."""
    return not isinstance(trace.get_tracer_provider(), trace.ProxyTracerProvider)


def _quiet(method: Callable[P, None]) -> Callable[P, None]:
    """Let nothing of a tracer's get into the program."""

    @wraps(method)
    def quietly(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            method(*args, **kwargs)
        except Exception:
            _log.debug("tracing failed", exc_info=True)

    return quietly


class Telemetry:
    """What a client traces with.

    Args:
        service: The package of the service's raw client, which has the tables.
        base_url: Where the service is.
        provider: Makes the tracer; None for the program's own provider.
    """

    def __init__(self, service: str, base_url: str, provider: trace.TracerProvider | None) -> None:
        tables = import_module(f"{service}.telemetry")
        self.operations: Mapping[str, Traced] = tables.OPERATIONS
        self.tracer = trace.get_tracer(SCOPE, __version__, provider)
        self.messages = MessageReader(tables.MESSAGES)
        self.captures_content = os.environ.get(CONTENT_VARIABLE, "").strip().lower() in _CONTENT_ON
        url = urlsplit(base_url)
        self.common: dict[str, Any] = {
            "gen_ai.provider.name": tables.PROVIDER,
            "server.address": url.hostname or "",
        }
        self.common["server.port"] = url.port or (443 if url.scheme == "https" else 80)
        meter = metrics.get_meter(SCOPE, __version__)
        self.duration = _histogram(meter, "gen_ai.client.operation.duration", "s", _SECONDS)
        self.tokens = _histogram(meter, "gen_ai.client.token.usage", "{token}", _TOKENS)
        self.tool_duration = _histogram(meter, "gen_ai.execute_tool.duration", "s", _SECONDS)

    def call(self, call: Call[Any], parent: Span | None = None) -> CallSpan | None:
        """Begin the span of a call; None for one that is not traced."""
        traced = self.operations.get(call.endpoint.id)
        if traced is None:
            return None
        with suppress(Exception):
            body = call.payload() or {}
            if name := traced.name_of(body):
                return CallSpan(self, traced, name, call, body, parent=parent)
        return None

    def turn(self, model: str) -> Span:
        """Begin the span of a turn of a chat, in which a model calls functions."""
        name = "invoke_agent"
        attributes = {**self.common, "gen_ai.operation.name": name, "gen_ai.request.model": model}
        return Span(self, name, attributes)

    def tool(self, name: str, id_: str | None, description: str | None, arguments: Any) -> ToolSpan:
        """Begin the span of a function that a model calls."""
        return ToolSpan(self, name, id_, description, arguments)

    def wait(self, name: str) -> Span:
        """Begin the span of a wait for a resource; each poll is an event of it."""
        return Span(self, "wait", {**self.common, "genwire.resource.name": name})

    def job(self, model: str) -> Span:
        """Begin the span of a bulk job, whose requests have no spans of their own."""
        return Span(self, f"bulk {model}", {**self.common, "gen_ai.request.model": model})

    @staticmethod
    @_quiet
    def polled() -> None:
        """Note a poll in the span of the wait that is going on."""
        trace.get_current_span().add_event("poll")


def _histogram(meter: metrics.Meter, name: str, unit: str, bounds: tuple[float, ...]) -> metrics.Histogram:
    return meter.create_histogram(name, unit=unit, explicit_bucket_boundaries_advisory=[*bounds])


class Span:
    """A span of our own; as a context manager it is the current one, and ends at the end of the block.

    Args:
        telemetry: What makes it.
        name: Its name.
        attributes: What is known at its beginning.
        kind: The kind.
        parent: Its parent; the current span unless given.
    """

    def __init__(
        self,
        telemetry: Telemetry,
        name: str,
        attributes: Mapping[str, Any],
        *,
        kind: trace.SpanKind = trace.SpanKind.INTERNAL,
        parent: Span | None = None,
    ) -> None:
        self._telemetry = telemetry
        self._begun = time.perf_counter()
        self._has_ended = False
        before = contexts.get_current() if parent is None else parent.context
        try:
            self._span = telemetry.tracer.start_span(name, before, kind, dict(attributes))
            self.context: contexts.Context = trace.set_span_in_context(self._span, before)
        except Exception:
            _log.debug("tracing failed", exc_info=True)
            self._span, self.context = trace.INVALID_SPAN, before

    @contextmanager
    def current(self) -> Generator[None]:
        """Make it the current span, without ending it. Nothing may be yielded to the program meanwhile."""
        token = contexts.attach(self.context)
        try:
            yield
        finally:
            contexts.detach(token)

    @_quiet
    def note(self, **attributes: Any) -> None:
        """Add attributes of ours: `rows=3` is `genwire.rows`."""
        self._span.set_attributes({f"genwire.{name}": value for name, value in attributes.items()})

    @_quiet
    def end(self, error: BaseException | None = None) -> None:
        """End it, with the class of an error, or its HTTP status; its message may hold content and stays out."""
        if self._has_ended:
            return
        self._has_ended = True
        if error is not None:
            self._span.set_attribute("error.type", error_type(error))
            self._span.set_status(trace.StatusCode.ERROR)
        try:
            self._finish(None if error is None else error_type(error))
        finally:
            self._span.end()

    def _finish(self, error: str | None) -> None:
        """Add what is known at the end, and measure."""

    def __enter__(self) -> Self:
        self._token = contexts.attach(self.context)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace_: TracebackType | None
    ) -> None:
        contexts.detach(self._token)
        self.end(error)


class CallSpan(Span):
    """The span of a call, its repetitions included, from the request to the last byte of the answer."""

    def __init__(
        self,
        telemetry: Telemetry,
        traced: Traced,
        name: str,
        call: Call[Any],
        body: Mapping[str, Any],
        *,
        parent: Span | None,
    ) -> None:
        self._table: Table = traced.table
        model = _model(traced, call, body)
        self._measured = {
            **telemetry.common,
            "gen_ai.operation.name": name,
            "gen_ai.request.model": model,
        }
        attributes = dict(self._measured)
        attributes |= _values(self._table.request, body)
        if call.streams:
            attributes["gen_ai.request.stream"] = True
        super().__init__(telemetry, f"{name} {model}", attributes, kind=trace.SpanKind.CLIENT, parent=parent)
        self._is_own_origin = call.endpoint.server is None
        self._attempts = 0
        self._answer: dict[str, Any] = {}
        self._outputs: list[Any] = []
        self._note_content(body, output=False)

    def headers(self) -> dict[str, str]:
        """Return the headers that tell the service of the trace; none for other origins than the API's."""
        carrier: dict[str, str] = {}
        if self._is_own_origin:
            with suppress(Exception):
                _propagator.inject(carrier, self.context)
        return carrier

    @_quiet
    def sent(self) -> None:
        """Count a request that is sent now."""
        self._attempts += 1
        if self._attempts > 1:
            self._span.set_attribute("http.request.resend_count", self._attempts - 1)

    @_quiet
    def answered(self, content: bytes) -> None:
        """Note what the answer says."""
        document = orjson.loads(content)
        self._answer |= _values(self._table.response, document)
        self._note_content(document, output=True)

    @_quiet
    def event(self, document: bytes) -> None:
        """Note what an event of a stream says; a later one replaces what an earlier one said."""
        if "gen_ai.response.time_to_first_chunk" not in self._answer:
            self._answer["gen_ai.response.time_to_first_chunk"] = time.perf_counter() - self._begun
        read = orjson.loads(document)
        self._answer |= _values(self._table.response, read)
        if self._telemetry.captures_content:
            output = self._table.messages.get("gen_ai.output.messages")
            if output is not None and (value := output.of(read)) is not None:
                self._outputs += value if is_array(value) else [value]

    def _note_content(self, document: Any, *, output: bool) -> None:
        if not self._telemetry.captures_content:
            return
        for name, value in self._table.messages.items():
            if ("output" in name) == output and (found := value.of(document)) is not None:
                messages = self._telemetry.messages
                is_system = name == _INSTRUCTIONS
                text = (
                    messages.as_instructions(found)
                    if is_system
                    else messages.as_attribute(found, output=output)
                )
                self._span.set_attribute(name, text)

    def _finish(self, error: str | None) -> None:
        if self._outputs:
            text = self._telemetry.messages.joined(self._outputs)
            self._span.set_attribute("gen_ai.output.messages", text)
        self._span.set_attributes(self._answer)
        measured = dict(self._measured)
        if (model := self._answer.get("gen_ai.response.model")) is not None:
            measured["gen_ai.response.model"] = model
        for kind, name in _USAGE.items():
            if (count := self._answer.get(name)) is not None:
                self._telemetry.tokens.record(count, {**measured, "gen_ai.token.type": kind}, self.context)
        if error is not None:
            measured["error.type"] = error
        self._telemetry.duration.record(time.perf_counter() - self._begun, measured, self.context)


class ToolSpan(Span):
    """The span of a function that a model calls."""

    def __init__(
        self, telemetry: Telemetry, name: str, id_: str | None, description: str | None, arguments: Any
    ) -> None:
        self._measured: dict[str, Any] = {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": name,
            "gen_ai.tool.type": "function",
        }
        more = {"gen_ai.tool.call.id": id_, "gen_ai.tool.description": description}
        attributes = self._measured | {key: value for key, value in more.items() if value}
        super().__init__(telemetry, f"execute_tool {name}", attributes)
        self._note("gen_ai.tool.call.arguments", arguments)

    def returned(self, result: Any) -> None:
        """Note what the function returned."""
        self._note("gen_ai.tool.call.result", result)

    @_quiet
    def _note(self, name: str, value: Any) -> None:
        if self._telemetry.captures_content:
            text = orjson.dumps(value, default=_without_data, option=orjson.OPT_NON_STR_KEYS).decode()
            self._span.set_attribute(name, text)

    def _finish(self, error: str | None) -> None:
        measured = dict(self._measured)
        if error is not None:
            measured["error.type"] = error
        self._telemetry.tool_duration.record(time.perf_counter() - self._begun, measured, self.context)


def _without_data(value: Any) -> Any:
    """Return what JSON has no form for as text; of binary data the size, of objects, which may hold some, the class."""
    match value:
        case bytes() | bytearray():
            return {"type": "blob", "bytes": len(value)}
        case memoryview():
            return {"type": "blob", "bytes": value.nbytes}
        case Decimal() | Fraction() | PurePath():
            return str(value)
        case set() | frozenset():
            return [*value]
        case _:
            return f"<{type(value).__name__}>"


def error_type(error: BaseException) -> str:
    """Return the HTTP status of a refusal as text, or the name of the exception's class."""
    if isinstance(error, APIStatusError):
        return str(error.status_code)
    return type(error).__name__


def _values(attributes: Mapping[str, Any], document: Any) -> dict[str, Any]:
    return {name: found for name, value in attributes.items() if (found := value.of(document)) is not None}


def _model(traced: Traced, call: Call[Any], body: Mapping[str, Any]) -> str:
    if traced.model is None:
        return str(body.get(traced.table.model or "") or "")
    return traced.model.format_map(call.path_values())
