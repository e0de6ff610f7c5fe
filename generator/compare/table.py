"""One form for every description of an API: methods, messages and enums."""

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
    """A source that cannot be read, or does not describe an API of the contract; the reason in one line."""


@dataclass(frozen=True)
class Type:
    """The type of a value.

    Attributes:
        kind: `string`, `int32`, `int64`, `integer`, `float`, `double`, `number`, `bool`, `bytes`, `timestamp`,
            `duration`, `fieldmask`, `struct`, `value`, `message`, `enum` or `union`; `string/FORMAT` for other formats.
            Python packages know less: `str`, `int`, `float (Python)`, `any`.
        of: The name of the message, enum or union.
        many: `list` and `map`, the outermost first.
        members: What a union may be.
    """

    kind: str
    of: str = ""
    many: tuple[str, ...] = ()
    members: tuple[Type, ...] = ()

    @property
    def single(self) -> Type:
        """The type without its repetition."""
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
        facts: What else is stated of it, by the names in `FACTS`; absent where it is not.
    """

    type: Type
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __str__(self) -> str:
        stated = {name: value for name, value in self.facts.items() if value != UNSTATED}
        shown = [name if value is True else f"{name} {value}" for name, value in stated.items()]
        return f"{self.type} ({', '.join(shown)})" if shown else str(self.type)


@dataclass
class Message:
    """An object with fields, by their names on the wire."""

    name: str
    fields: dict[str, Field] = field(default_factory=dict[str, Field])
    deprecated: bool = False


@dataclass
class Enum:
    """The values of an enum, and whether each is deprecated."""

    name: str
    values: dict[str, bool] = field(default_factory=dict[str, bool])


@dataclass
class Method:
    """What there is to call.

    Attributes:
        verb: `POST`.
        path: With the names of its variables.
        name: The source's own name of it.
        parameters: By place and name: `query pageSize`, `path 1` for the first variable of the path.
        body: What is sent, if anything.
        answer: What comes back, if anything; of a stream, each item.
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
        """Verb and path, whatever the variables are called."""
        return f"{self.verb} {plain(self.path)}"


@dataclass
class Table:
    """A description of an API.

    Attributes:
        facts: Which of `FACTS` it can state.
        partial: Whether a message may be seen in parts: one that is sent and one that comes, say.
        methods: By `Method.key`.
        common: Parameters that every method takes, as in `Method.parameters`.
    """

    facts: frozenset[str] = FACTS
    partial: bool = False
    methods: dict[str, Method] = field(default_factory=dict[str, Method])
    messages: dict[str, Message] = field(default_factory=dict[str, Message])
    enums: dict[str, Enum] = field(default_factory=dict[str, Enum])
    common: dict[str, Field] = field(default_factory=dict[str, Field])

    def add(self, method: Method) -> None:
        """Take in a method."""
        self.methods[method.key] = method

    def reached(self, methods: Iterable[Method]) -> set[str]:
        """The messages and enums that methods lead to."""
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
        """The same without the messages and enums that no method leads to."""
        used = self.reached(self.methods.values())
        return replace(
            self,
            messages={name: one for name, one in self.messages.items() if name in used},
            enums={name: one for name, one in self.enums.items() if name in used},
        )

    def counts(self) -> dict[str, int]:
        """How much there is: methods, messages, fields, enum values."""
        return {
            "methods": len(self.methods),
            "messages": len(self.messages),
            "fields": sum(len(message.fields) for message in self.messages.values()),
            "enum values": sum(len(enum.values) for enum in self.enums.values()),
        }


def plain(path: str) -> str:
    """A path template without the names of its variables."""
    return _VARIABLE.sub("{}", path)
