"""The common form of all API descriptions: methods, messages and enums."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

BOUNDS: Final = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
)
FLAGS: Final = ("required", "readOnly", "writeOnly", "immutable", "nullable", "deprecated")
FACTS: Final = frozenset({*BOUNDS, *FLAGS, "default"})

# The value of a fact that a source does not speak of, for a field of a source that speaks of it elsewhere.
UNSTATED: Final = "unstated"

_VARIABLE: Final = re.compile(r"\{[^}]*\}")


class SourceError(Exception):
    """A source cannot be read, or describes no API of the contract; the message is one line."""


@dataclass(frozen=True)
class Type:
    """The type of a value.

    Attributes:
        kind: `string`, `int32`, `int64`, `integer`, `float`, `double`, `number`, `bool`, `bytes`, `timestamp`,
            `duration`, `fieldmask`, `struct`, `value`, `message`, `enum` or `union`; `string/FORMAT` for other formats.
            Python packages know less: `str`, `int`, `float (Python)`, `any`.
        of: The name of the message, enum or union.
        many: `list` and `map`, outermost first.
        members: The alternatives of a union.
    """

    kind: str
    of: str = ""
    many: tuple[str, ...] = ()
    members: tuple[Type, ...] = ()

    @property
    def single(self) -> Type:
        """The type of a single item."""
        return Type(self.kind, self.of, (), self.members)

    def __str__(self) -> str:
        if self.kind == "union":
            name = " | ".join(dict.fromkeys(str(member) for member in self.members)) or self.of
        else:
            name = self.of or self.kind
        for many in reversed(self.many):
            name = f"{many} of {name}"
        return name


ANY: Final = Type("any")


@dataclass(frozen=True)
class Field:
    """A field, a parameter or a body.

    Attributes:
        type: Its type.
        facts: What else is known, by the names in `FACTS`.
    """

    type: Type
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __str__(self) -> str:
        stated = {name: value for name, value in self.facts.items() if value != UNSTATED}
        shown = [name if value is True else f"{name} {value}" for name, value in stated.items()]
        return f"{self.type} ({', '.join(shown)})" if shown else str(self.type)


@dataclass
class Message:
    """An object, with its fields by wire name."""

    name: str
    fields: dict[str, Field] = field(default_factory=dict[str, Field])
    deprecated: bool = False


@dataclass
class Enum:
    """An enum: its values, and whether each is deprecated."""

    name: str
    values: dict[str, bool] = field(default_factory=dict[str, bool])


@dataclass
class Method:
    """A method of an API.

    Attributes:
        verb: `POST`.
        path: The path, with variable names.
        name: The source's own name for it.
        parameters: The parameters by place and name: `query pageSize`, `path 1` for the path's first variable.
        body: The request body, if any.
        answer: The response, if any; for a stream, each item.
    """

    verb: str
    path: str
    name: str = ""
    parameters: dict[str, Field] = field(default_factory=dict[str, Field])
    body: Field | None = None
    answer: Type | None = None
    deprecated: bool = False

    @property
    def key(self) -> str:
        """Verb and path, without variable names."""
        return f"{self.verb} {plain(self.path)}"


@dataclass
class Table:
    """A description of an API.

    Attributes:
        facts: The `FACTS` that the source can state.
        partial: Whether a message may appear in parts, e.g. as a request and as an answer.
        methods: The methods, by `Method.key`.
        common: Parameters of every method, as in `Method.parameters`.
    """

    facts: frozenset[str] = FACTS
    partial: bool = False
    methods: dict[str, Method] = field(default_factory=dict[str, Method])
    messages: dict[str, Message] = field(default_factory=dict[str, Message])
    enums: dict[str, Enum] = field(default_factory=dict[str, Enum])
    common: dict[str, Field] = field(default_factory=dict[str, Field])

    def add(self, method: Method) -> None:
        """Add a method."""
        self.methods[method.key] = method

    def reached(self, methods: Iterable[Method]) -> set[str]:
        """Return the messages and enums that methods use."""
        found: set[str] = set()
        ahead: list[Type] = []
        for method in methods:
            ahead += [one.type for one in method.parameters.values()]
            ahead += [method.body.type] if method.body else []
            ahead += [method.answer] if method.answer else []
        ahead += [one.type for one in self.common.values()]
        while ahead:
            one = ahead.pop()
            ahead += one.members
            if one.of and one.of not in found:
                found.add(one.of)
                if one.of in self.messages:
                    ahead += [field.type for field in self.messages[one.of].fields.values()]
        return found

    def trimmed(self) -> Table:
        """Return a copy without the messages and enums that no method uses."""
        used = self.reached(self.methods.values())
        return replace(
            self,
            messages={name: one for name, one in self.messages.items() if name in used},
            enums={name: one for name, one in self.enums.items() if name in used},
        )

    def counts(self) -> dict[str, int]:
        """Return the numbers of methods, messages, fields and enum values."""
        return {
            "methods": len(self.methods),
            "messages": len(self.messages),
            "fields": sum(len(message.fields) for message in self.messages.values()),
            "enum values": sum(len(enum.values) for enum in self.enums.values()),
        }


def plain(path: str) -> str:
    """Return a path template without variable names."""
    return _VARIABLE.sub("{}", path)
