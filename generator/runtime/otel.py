"""What OpenTelemetry's conventions for generative AI call the parts of calls: tables that a contract fills.

The names are those of open-telemetry/semantic-conventions-genai: attributes of spans at commit 024a4f9, metrics at
commit 002c8a6, before it split them by operation, which opentelemetry-util-genai 1.3b0 does not do either.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from .json_types import is_array, is_object

ATTRIBUTES: Final = frozenset(
    {
        "error.type",
        "gen_ai.embeddings.dimension.count",
        "gen_ai.operation.name",
        "gen_ai.output.type",
        "gen_ai.provider.name",
        "gen_ai.request.choice.count",
        "gen_ai.request.frequency_penalty",
        "gen_ai.request.max_tokens",
        "gen_ai.request.model",
        "gen_ai.request.presence_penalty",
        "gen_ai.request.previous_response.id",
        "gen_ai.request.reasoning.level",
        "gen_ai.request.seed",
        "gen_ai.request.stop_sequences",
        "gen_ai.request.stream",
        "gen_ai.request.temperature",
        "gen_ai.request.top_k",
        "gen_ai.request.top_p",
        "gen_ai.response.finish_reasons",
        "gen_ai.response.id",
        "gen_ai.response.model",
        "gen_ai.response.time_to_first_chunk",
        "gen_ai.token.type",
        "gen_ai.tool.call.arguments",
        "gen_ai.tool.call.id",
        "gen_ai.tool.call.result",
        "gen_ai.tool.description",
        "gen_ai.tool.name",
        "gen_ai.tool.type",
        "gen_ai.usage.cache_read.input_tokens",
        "gen_ai.usage.input_tokens",
        "gen_ai.usage.output_tokens",
        "gen_ai.usage.reasoning.output_tokens",
        "http.request.resend_count",
        "server.address",
        "server.port",
    }
)
"""Attributes that are on without content."""
CONTENT: Final = frozenset({"gen_ai.system_instructions", "gen_ai.input.messages", "gen_ai.output.messages"})
"""Attributes with the content of messages, which are off unless asked for."""
OPERATIONS: Final = frozenset({"chat", "embeddings", "generate_content", "text_completion", "count_tokens"})
"""Names of operations; the last one is ours, for the convention has none for counting tokens."""


class Value(NamedTuple):
    """Where an attribute's value is in JSON.

    Attributes:
        paths: Paths of property names, `[]` for each item of a list; the first path with a value counts.
        values: What to write for each value; others are left out. Empty: the value itself.
        lower: Write text in lower case.
        total: Add the values of all paths instead.
        first: Write the first item of what the path leads to.
    """

    paths: tuple[str, ...]
    values: Mapping[str, str] = {}
    lower: bool = False
    total: bool = False
    first: bool = False

    def of(self, document: Any) -> Any:
        """The value in some JSON; None if it is not there."""
        found: list[Any] = [value for path in self.paths if (value := at(document, path)) is not None]
        if not found:
            return None
        chosen: Any = sum(found) if self.total else found[0]
        if self.first:
            chosen = chosen[0]
        if self.values:
            return self.values.get(chosen)
        if self.lower:
            return [str(item).lower() for item in chosen] if is_array(chosen) else str(chosen).lower()
        return chosen


class Table(NamedTuple):
    """The attributes of an operation.

    Attributes:
        model: Where the model's name is in a request; None where it is in the path.
        request: Attributes by where they are in a request.
        response: The same in an answer, or in the events of a stream.
        messages: The same for the content of messages.
    """

    model: str | None
    request: Mapping[str, Value]
    response: Mapping[str, Value]
    messages: Mapping[str, Value]


class Messages(NamedTuple):
    """What messages are made of.

    Attributes:
        parts: The kinds of parts by the field that tells them apart: `type`, and for each of the convention's other
            fields where it is.
        reasons: The fields that say why a message ended.
    """

    parts: Mapping[str, Mapping[str, str]]
    reasons: tuple[str, ...]


class Traced(NamedTuple):
    """How an operation is traced.

    Attributes:
        name: The convention's name of the operation.
        model: The model's name, with `{...}` for parameters of the path; None where it is in the body.
        table: The attributes.
        by_field: Other names of it, where the body has a field; without a name, it is not traced.
    """

    name: str
    model: str | None
    table: Table
    by_field: Mapping[str, str] = {}

    def name_of(self, body: Mapping[str, Any]) -> str:
        """The name of a call with this body; empty if it is not traced."""
        return next((name for field, name in self.by_field.items() if field in body), self.name)


def at(document: Any, path: str) -> Any:
    """What a path leads to in some JSON; None if it leads nowhere. A path with `[]` gives a list without gaps."""
    found = [*_along(document, path.split("."))]
    if "[]" in path:
        return found or None
    return found[0] if found else None


def _along(value: Any, steps: list[str]) -> Iterator[Any]:
    if not steps:
        if value is not None:
            yield value
        return
    name, rest = steps[0], steps[1:]
    inner = value.get(name.removesuffix("[]")) if is_object(value) else None
    if name.endswith("[]"):
        for item in inner if is_array(inner) else ():
            yield from _along(item, rest)
    else:
        yield from _along(inner, rest)
