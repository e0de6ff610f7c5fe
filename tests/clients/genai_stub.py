"""The stub of `genwire.genai.types`, which shows type checkers what its table makes."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from genwire.genai import _type_methods, types
from genwire.genai._type_names import ALIASES, STATES

STUB = Path(types.__file__).with_name("types.pyi")
_HEAD = '''\
# Made by `python -m tests.clients.genai_names --write` from types.json. Do not edit.
"""The types of google-genai; see `types.py`."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, Union

from . import _type_methods
from ._base import BaseModel, OpenEnum

# Any field may be None. Programs know which are set, and would have to say so at each step: so checkers do not ask.
MaybeNone: TypeAlias = Any

Operation = _type_methods.Operation
Tools: TypeAlias = list[Any]
'''

_CONSTRUCTORS = {
    "Part": "value: Any = None, /, **fields: Any",
    "UserContent": "parts: Any",
    "ModelContent": "parts: Any",
}


def formatted(table: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the stub of a table, as ruff formats it."""
    text = "\n".join([_HEAD, *_lines(table)]) + "\n"
    command = [
        sys.executable,
        "-m",
        "ruff",
        "format",
        "--isolated",
        "--line-length=110",
        "--stdin-filename=types.pyi",
    ]
    return subprocess.run([*command, "-"], input=text, capture_output=True, text=True, check=True).stdout


def _lines(table: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for name, row in table.items():
        members = row.get("members")
        if members is not None:
            yield from (f"class {name}(OpenEnum):", *_members(members), "")
            continue
        own = [f"_type_methods.{name}"] if hasattr(_type_methods, name) else []
        bases = [*own, *([row["base"]] if "base" in row else [] if own else ["BaseModel"])]
        fields = [f"    {_field(field, text)}" for field, text in row.items() if field != "base"]
        if name in _CONSTRUCTORS:
            fields.append(f"    def __init__(self, {_CONSTRUCTORS[name]}) -> None: ...")
        elif fields:
            arguments = [_argument(field, text, table) for field, text in row.items() if field != "base"]
            fields.append(f"    def __init__(self, *, {', '.join(arguments)}) -> None: ...")
        yield from (f"class {name}({', '.join(bases)}):", *(fields or ["    ..."]), "")
        yield f"{name}Dict: TypeAlias = dict[str, Any]"
        yield f"{name}OrDict: TypeAlias = {name} | dict[str, Any]"
        yield ""
    for name, kinds in ALIASES.items():
        yield f"{name}: TypeAlias = {kinds}"
        yield f"{name}Dict: TypeAlias = Union[{kinds}, dict[str, Any]]"
    yield from (f"{name}: Final[list[str]]" for name in STATES)


def _members(members: Any) -> Iterator[str]:
    named: dict[str, str] = members if isinstance(members, dict) else {name: name for name in members}
    yield from (f'    {name} = "{value}"' for name, value in named.items())


def _field(name: str, text: str) -> str:
    found = re.fullmatch(r"(?P<kind>.+?)(?: @\S+)?(?: = (?P<default>.+))?", text)
    assert found is not None
    kind = ast.unparse(ast.parse(found["kind"]))
    return f"{name}: {kind} | MaybeNone = {found['default']}"


def _argument(name: str, text: str, table: Mapping[str, Any]) -> str:
    """An argument of a constructor: enums by name, messages as mappings, times as text."""
    kind = ast.parse(text.partition(" @")[0].partition(" = ")[0], mode="eval").body
    return f"{name}: {_taken(kind, table)} | None = None"


def _taken(kind: ast.expr, table: Mapping[str, Any]) -> str:
    match kind:
        case ast.Name(id=name) if name in table:
            return f"{name} | str" if "members" in table[name] else f"{name} | dict[str, Any]"
        case ast.Subscript(value=ast.Name(id="list"), slice=inner):
            return f"Sequence[{_taken(inner, table)}]"
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[key, value])):
            return f"Mapping[{ast.unparse(key)}, {_taken(value, table)}]"
        case ast.Subscript(value=ast.Name(id="Union")):
            return "Any"
    text = ast.unparse(kind)
    return {"Tools": "Sequence[Any]", "datetime.datetime": "datetime.datetime | str"}.get(text, text)
