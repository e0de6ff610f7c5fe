"""What all types have in common: their configuration, and enums that accept any case and any value."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from enum import Enum
from typing import Any, Final, Self

from pydantic import BaseModel as PydanticModel
from pydantic import ConfigDict
from pydantic.alias_generators import to_camel

from genwire_raw._runtime.json_types import is_mapping, is_sequence

_LONGEST: Final = 100  # bytes that a repr shows


class BaseModel(PydanticModel):
    """A message: made with names in snake_case or camelCase, and with mappings in the place of messages."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        populate_by_name=True,
        from_attributes=True,
        protected_namespaces=(),
        extra="forbid",
        arbitrary_types_allowed=True,
        ser_json_bytes="base64",
        val_json_bytes="base64",
        defer_build=True,
    )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Yield the fields that are set: most types have many that are not."""
        return ((name, value) for name, value in super().__repr_args__() if value is not None)

    def __repr__(self) -> str:
        return _shown(self, "")

    def to_json_dict(self) -> dict[str, Any]:
        """Return the fields that are set, as JSON has them."""
        return self.model_dump(exclude_none=True, mode="json")

    @classmethod
    def read(cls, answer: Any) -> Self:
        """Return what the service sent; fields that the class lacks are kept, in `model_extra`.

        Args:
            answer: A raw model, or its JSON.
        """
        return cls.model_validate(answer if isinstance(answer, dict) else answer.to_dict(), extra="allow")


class OpenEnum(str, Enum):  # noqa: UP042 - str() of a member has the name of its class
    """An enum of text that takes its members in any case, and keeps values that it does not have."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        for name in (value.upper(), value.lower()):
            if name in cls.__members__:
                return cls[name]
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member


def _shown(value: Any, indent: str) -> str:
    """Return a value with a line for each field and item; long bytes are cut."""
    name, brackets, lines, inner, end = "", "", [], indent + "  ", ""
    if isinstance(value, PydanticModel):
        name, brackets = type(value).__name__, "()"
        lines = [f"{field}={_shown(one, inner)}" for field, one in sorted(value.__repr_args__(), key=str)]
    elif is_mapping(value):
        brackets, lines = "{}", [f"{key!r}: {_shown(one, inner)}" for key, one in value.items()]
    elif is_sequence(value):
        brackets, lines, end = "[]", [_shown(one, inner) for one in value], ","
    elif isinstance(value, str) and "\n" in value:
        quotes = '"""'
        return quotes + value.replace("\\", r"\\").replace(quotes, rf"\{quotes}") + quotes
    elif isinstance(value, bytes) and len(value) > _LONGEST:
        return f"{value[:_LONGEST]!r}..."
    else:
        return repr(value)
    body = ",\n".join(inner + line for line in lines)
    return f"{name}{brackets[0]}\n{body}{end}\n{indent}{brackets[1]}" if lines else name + brackets


def sibling(name: str) -> Any:
    """Return a type by its name, for modules that the module of types imports."""
    return getattr(sys.modules[f"{__package__}.types"], name)
