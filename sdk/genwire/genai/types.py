"""The types of google-genai under their names there, made of the table `types.json` when they are first used.

The table lists the fields of messages and the members of enums; `tests/clients/genai_names.py` makes it, and the stub
`types.pyi` beside it, from the installed package. What types can do is in `_type_methods`.
"""

from __future__ import annotations

import datetime  # noqa: ICN001 - a name that the table uses
import json
import re
from collections.abc import Callable, Mapping
from importlib.resources import files
from threading import RLock
from typing import Annotated, Any, Final, Literal, Optional, Union

from pydantic import AliasChoices, BeforeValidator, Field, create_model
from pydantic.alias_generators import to_camel
from typing_extensions import TypedDict

from genwire_raw._runtime.json_types import is_mapping

from . import _type_methods
from ._base import BaseModel, OpenEnum
from ._type_names import ALIASES, OTHER_NAMES, STATES

_TABLE: Final[Mapping[str, Mapping[str, Any]]] = json.loads(
    files("genwire.genai").joinpath("types.json").read_text("utf-8")
)
_lock: Final = RLock()
_making: set[str] = set()  # the types that are being made, of which some refer to each other
_WORD: Final = re.compile(r"[A-Za-z]\w+")
_FIELD: Final = re.compile(r"(?P<kind>.+?)(?: @(?P<alias>\S+))?(?: = (?P<default>.+))?")


def _tool(given: Any) -> Any:
    """Return a mapping or a class as a tool; functions and sessions as they are."""
    is_tool = is_mapping(given) or isinstance(given, type(BaseModel))
    return _type("Tool").model_validate(given) if is_tool else given


Operation = _type_methods.Operation
Tools = list[Annotated[Any, BeforeValidator(_tool)]]


class _Positional(type(BaseModel)):
    """Makes types that may be called with one positional value; reading answers does not come here."""

    of: Callable[[Any], Any]

    def __call__(cls, value: Any = None, /, **fields: Any) -> Any:
        if value is not None and fields:
            raise ValueError("Positional and keyword arguments can not be combined.")
        return super().__call__(**fields) if value is None else cls.of(value)


class _Parts(type(BaseModel)):
    """Makes messages of a fixed role, which are made of parts alone."""

    of: Callable[[Any], Any]

    def __call__(cls, parts: Any) -> Any:
        return cls.of(parts)


_METACLASSES: Final = {
    "Part": _Positional,
    "UserContent": _Parts,
    "ModelContent": _Parts,
}


def __getattr__(name: str) -> Any:
    with _lock:
        if name not in globals():  # or another thread has made it
            globals()[name] = _made(name)
    return globals()[name]


def _made(name: str) -> Any:
    if name in _TABLE:
        _make(name)
        return globals()[name]
    if name in STATES:
        return STATES[name]
    if (expression := ALIASES.get(name)) is not None:
        return _evaluated(expression)
    message = name.removesuffix("Dict")
    if message in ALIASES:
        return _evaluated(f"Union[{ALIASES[message]}, dict[str, Any]]")
    if message in _TABLE:
        fields = dict.fromkeys(_fields(message), Any)
        return TypedDict(name, fields, total=False)  # type: ignore[misc] # pyright: ignore[reportArgumentType]
    if (message := name.removesuffix("OrDict")) in _TABLE:
        return _evaluated(f"Union[{message}, dict[str, Any]]")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)


def __dir__() -> list[str]:
    return sorted({*_TABLE, *ALIASES, *STATES})


def _make(name: str) -> None:
    """Make a type and all types that it refers to, so that pydantic finds them in this module."""
    row = _TABLE[name]
    if (members := row.get("members")) is not None:
        named: Mapping[str, str] = members if is_mapping(members) else {one: one for one in members}
        globals()[name] = OpenEnum(name, named, module=__name__)  # type: ignore[call-overload]
        return
    base = _type(row["base"]) if "base" in row else BaseModel
    own = getattr(_type_methods, name, None)
    # First what it refers to, so that pydantic finds it; but for what refers to this one in turn.
    _make_all(*row.values())
    if name in globals():
        return
    definitions: dict[str, Any] = {
        field: _definition(name, field, text) for field, text in row.items() if field != "base"
    }
    globals()[name] = create_model(
        name,
        __base__=(own, base) if own else base,
        __module__=__name__,
        __cls_kwargs__={"metaclass": _METACLASSES[name]} if name in _METACLASSES else None,
        **definitions,
    )


def _type(name: str) -> Any:
    return globals().get(name) or __getattr__(name)


def _make_all(*texts: str) -> None:
    for word in _WORD.findall(" ".join(texts)):
        if word in _TABLE and word not in globals() and word not in _making:
            _making.add(word)
            _make(word)
            _making.discard(word)


def _definition(name: str, field: str, text: str) -> tuple[Any, Any]:
    """Return the annotation and default of a field from `kind @alias = default`."""
    found = _FIELD.fullmatch(text)
    assert found is not None
    default = None if found["default"] is None else json.loads(found["default"])
    annotation = f"Optional[{found['kind']}]"
    if found["alias"] is not None:
        return annotation, Field(default, alias=found["alias"])
    if (other := OTHER_NAMES.get((name, field))) is not None:
        names = AliasChoices(to_camel(field), to_camel(other), field, other)
        return annotation, Field(default, validation_alias=names, serialization_alias=to_camel(field))
    return annotation, default


def _fields(name: str) -> list[str]:
    row = _TABLE[name]
    return [*(_fields(row["base"]) if "base" in row else ()), *(field for field in row if field != "base")]


def _evaluated(expression: str) -> Any:
    _make_all(expression)
    return eval(expression, globals())  # noqa: S307 - an expression of the tables above


_IN_ANNOTATIONS: Final = (Literal, Optional, Union, Callable, datetime)  # names that the table uses
