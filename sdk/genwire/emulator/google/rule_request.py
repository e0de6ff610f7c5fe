"""A request for content, as the rules of `rules.py` read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from .call import Message
from .families import Family

PLAIN: Final = "text/plain"


@dataclass(frozen=True, slots=True)
class RuleRequest:
    """A request for content, as the rules read it.

    Args:
        body: The request in canonical form, with the tools of its cached content.
        contents: Its contents, those of its cached content first.
        model: The name of its model.
        family: The family of its model.
    """

    body: Message
    contents: Sequence[Message]
    model: str
    family: Family

    @property
    def config(self) -> Message:
        """Return its `generationConfig`."""
        config: Message = self.body.get("generationConfig", {})
        return config

    @property
    def tools(self) -> Sequence[Message]:
        """Return its tools."""
        tools: Sequence[Message] = self.body.get("tools", ())
        return tools

    @property
    def functions(self) -> Iterator[tuple[str, Message]]:
        """Yield its function declarations, each with its path."""
        for at, tool in enumerate(self.tools):
            for number, one in enumerate(tool.get("functionDeclarations", ())):
                yield f"tools[{at}].function_declarations[{number}]", one

    @property
    def builtin(self) -> bool:
        """Return whether it has a tool that the service runs itself."""
        return any(tool.keys() - {"functionDeclarations"} for tool in self.tools)

    @property
    def mime_type(self) -> str:
        """Return the type of answer that it wants."""
        return str(self.config.get("responseMimeType") or PLAIN)

    @property
    def schemas(self) -> Iterator[tuple[str, Message]]:
        """Yield every schema in the service's own form, each with its path."""
        for path, one in self.functions:
            for name in ("parameters", "response"):
                if name in one:
                    yield from _schemas(one[name], f"{path}.{name}")
        if "responseSchema" in self.config:
            yield from _schemas(self.config["responseSchema"], "generation_config.response_schema")


def _schemas(schema: Message, path: str) -> Iterator[tuple[str, Message]]:
    yield path, schema
    for name, inner in schema.get("properties", {}).items():
        yield from _schemas(inner, f"{path}.properties[{name}]")
    if "items" in schema:
        yield from _schemas(schema["items"], f"{path}.items")
    for at, inner in enumerate(schema.get("anyOf", ())):
        yield from _schemas(inner, f"{path}.any_of[{at}]")
