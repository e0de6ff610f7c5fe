"""The public names of google-genai, and the fields of its types, read from the installed package.

Runs in the environment of that package, which this project's own environment does not have. With `--write`, under this
project's own interpreter, it writes what is kept of them: the table that `genwire.genai.types` is made of, the stub
that shows it to type checkers, and the names that `tests/contract/test_genai_names.py` looks for.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
TYPES = ROOT / "sdk" / "genwire" / "genai" / "types.json"
NAMES = ROOT / "tests" / "contract" / "data" / "google_genai.json"

# Why modules, names of modules and members of classes are not in `genwire.genai`. docs/moving.md shows these reasons.
_LIVE = "the Live API is not carried over"
_AGENTS = "agents and what belongs to them are not carried over"
_LOG = "the package's own log; genwire logs as `genwire`"
_VERTEX = "only Vertex AI has it"
_SHOWN = "`save` writes it to a file, which anything can show"
_INPUT = "the type of an argument of `interactions`"
LEFT_OUT: dict[str, str] = {
    "agents": _AGENTS,
    "credentials": _AGENTS,
    "decisions": _AGENTS,
    "environments": _AGENTS,
    "triggers": _AGENTS,
    "voices": _AGENTS,
    "webhooks": _AGENTS,
    "live": _LIVE,
    "live_music": _LIVE,
    "local_tokenizer": "tokens are counted by the service alone",
    ".agents": _AGENTS,
    ".credentials": _AGENTS,
    ".decisions": _AGENTS,
    ".environments": _AGENTS,
    ".triggers": _AGENTS,
    ".webhooks": _AGENTS,
    "interactions.CreateAgentInteractionParamsNonStreaming": _INPUT,
    "interactions.CreateAgentInteractionParamsStreaming": _INPUT,
    "interactions.CreateModelInteractionParamsNonStreaming": _INPUT,
    "interactions.CreateModelInteractionParamsStreaming": _INPUT,
    "interactions.InteractionCreateParams": _INPUT,
    "interactions.InteractionGetParams": _INPUT,
    "interactions.InteractionGetParamsBase": _INPUT,
    "interactions.InteractionGetParamsNonStreaming": _INPUT,
    "interactions.InteractionGetParamsStreaming": _INPUT,
    "pagers.PagedItem": "the type of a pager's `name`",
    "pagers.T": "a type variable",
    "tunings.AsyncTunings.cancel": "the Gemini API does not have it",
    "tunings.AsyncTunings.validate_reward": _VERTEX,
    "tunings.Tunings.cancel": "the Gemini API does not have it",
    "tunings.Tunings.validate_reward": _VERTEX,
    "types.Image.show": _SHOWN,
    "types.Video.show": _SHOWN,
    "types.LiveServerMessage": _LIVE,
    "types.Metric.to_yaml_file": _VERTEX,
    "types.Metric.validate_name": _VERTEX,
    "types.MetricSubclass": "a type variable",
    "types.T": "a type variable",
}
LEFT_OUT |= {
    f"{place}.{name}": _AGENTS
    for place in (".Client", "client.Client", "client.AsyncClient")
    for name in ("agents", "credentials", "decisions", "environments", "triggers", "voices", "webhooks")
}
LEFT_OUT["client.AsyncClient.live"] = _LIVE
LEFT_OUT |= {
    f"models.{kind}.{name}": _VERTEX
    for kind in ("Models", "AsyncModels")
    for name in ("compute_tokens", "edit_image", "recontext_image", "segment_image", "upscale_image")
}
LEFT_OUT |= {
    f"{module}.logger": _LOG
    for module in (
        "batches",
        "caches",
        "chats",
        "documents",
        "file_search_stores",
        "files",
        "models",
        "operations",
        "tokens",
        "tunings",
        "types",
    )
}

_PACKAGE = "google.genai"
_MODULES = (
    "",
    "agents",
    "batches",
    "caches",
    "chats",
    "client",
    "credentials",
    "decisions",
    "documents",
    "environments",
    "errors",
    "file_search_stores",
    "files",
    "interactions",
    "live",
    "live_music",
    "local_tokenizer",
    "models",
    "operations",
    "pagers",
    "tokens",
    "triggers",
    "tunings",
    "types",
    "version",
    "voices",
    "webhooks",
)
# Fields of which the annotation says less, or more, than a table can.
_SPECIAL = {
    "Annotated[list, WrapValidator": "Tools",
    "Union[dict[Any, Any], type, Schema": "Any",
    "Union[BaseModel, dict[Any, Any], Enum": "Any",
    "httpx2.": "Any",
    "ClientSession": "Any",
    "Metric, UnifiedMetric": "Any",
}


def read() -> dict[str, Any]:
    """The names and types of the installed package."""
    warnings.simplefilter("ignore")
    return {"types": _types(), "names": {name: _names(name) for name in _MODULES}}


def _names(name: str) -> dict[str, Any]:
    """The public names that a module defines: the parameters of a function, the public members of a class, or None."""
    try:
        module = importlib.import_module(f"{_PACKAGE}.{name}" if name else _PACKAGE)
    except ModuleNotFoundError:  # of an extra
        source = Path(importlib.import_module(_PACKAGE).__path__[0], f"{name}.py").read_text(encoding="utf-8")
        return dict.fromkeys(sorted(one for one in _defined(ast.parse(source).body) if one[0] != "_"))
    defined = {*module.__all__} if name == "" else {*_defined(ast.parse(inspect.getsource(module)).body)}
    found: dict[str, Any] = {}
    for one in sorted(one for one in defined if not one.startswith("_") and hasattr(module, one)):
        value = getattr(module, one)
        if not (name == "types" and (_is_field_table(value) or one.endswith(("Dict", "OrDict")))):
            found[one] = _described(value)
    return found


def _is_field_table(value: Any) -> bool:
    """Whether a class is no more than its fields or members, which are in the table of types."""
    return inspect.isclass(value) and value.__module__ == f"{_PACKAGE}.types" and not _own(value)


def _own(kind: Any) -> dict[str, Any]:
    fields = getattr(kind, "model_fields", {})
    inherited = [
        vars(base)
        for base in kind.__mro__[::-1]
        if base.__module__.startswith(f"{_PACKAGE}.") and "._" not in base.__module__
    ]
    return {
        name: value
        for name, value in {name: one for base in inherited for name, one in base.items()}.items()
        if not name.startswith(("_", "model_"))
        and name not in fields
        and isinstance(value, (classmethod, staticmethod, property)) | inspect.isfunction(value)
    }


def _described(value: Any) -> Any:
    if inspect.isclass(value) and value.__module__.startswith(_PACKAGE):
        return {name: _parameters(getattr(value, name)) for name in sorted(_own(value))}
    return _parameters(value)


def _parameters(value: Any) -> list[str] | None:
    if not (inspect.isfunction(value) or inspect.ismethod(value)):
        return None
    return [name for name in inspect.signature(value).parameters if name not in ("self", "kwargs", "args")]


def _defined(statements: list[ast.stmt]) -> Iterator[str]:
    for one in statements:
        match one:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name


def _types() -> dict[str, Any]:
    import enum

    import pydantic
    from google.genai import types

    found: dict[str, Any] = {}
    for name, value in sorted(vars(types).items()):
        if name.startswith("_") or not inspect.isclass(value) or value.__module__ != types.__name__:
            continue
        if issubclass(value, enum.Enum):
            members: dict[str, str] = {one.name: one.value for one in value}
            found[name] = [*members] if all(key == one for key, one in members.items()) else members
            found[name] = {"members": found[name]}
        elif issubclass(value, pydantic.BaseModel):
            value.model_rebuild()
            fields = value.model_fields.items()
            found[name] = {
                key: _field(key, field, pydantic.alias_generators.to_camel) for key, field in fields
            }
            base = value.__mro__[1].__name__
            if base != "BaseModel":
                found[name] = {
                    "base": base,
                    **{key: one for key, one in found[name].items() if key not in found.get(base, ())},
                }
    return found


def _field(name: str, field: Any, to_camel: Any) -> str:
    kind = _expression(str(field.annotation))
    alias = f" @{field.alias}" if field.alias != to_camel(name) else ""
    default = f" = {field.default!r}" if field.default is not None and not field.is_required() else ""
    return f"{kind}{alias}{default}"


def _expression(text: str) -> str:
    """An annotation as the table has it: without the module names, and without what makes it optional."""
    text = re.sub(r"<(?:class|enum) '([^']+)'>", r"\1", text)
    text = re.sub(r"\b(?:typing|google\.genai\.types|pydantic\.main|enum|builtins|types)\.", "", text)
    text = text.removesuffix(", NoneType]") + "]" if text.endswith(", NoneType]") else text
    for mark, kind in _SPECIAL.items():
        if mark in text:
            return kind
    if text.startswith("Optional["):
        text = text.removeprefix("Optional[").removesuffix("]")
    return "Any" if text in ("None", "NoneType") else text


def installed() -> dict[str, Any]:
    """The names and types of the package in its own environment.

    Raises:
        RegistryUnreachableError: There is no environment, and it cannot be made.
    """
    from tests.clients.environments import python_of

    done = subprocess.run([python_of("google-genai"), __file__], capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def dumped(value: Any) -> str:
    """A value as it is kept."""
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    if "--write" in sys.argv:
        read_there = installed()
        TYPES.write_text(dumped(read_there["types"]), encoding="utf-8")
        from tests.clients.genai_stub import STUB, formatted  # reads the table that was just written

        STUB.write_text(formatted(read_there["types"]), encoding="utf-8")
        NAMES.write_text(dumped(read_there["names"]), encoding="utf-8")
    else:
        sys.stdout.write(json.dumps(read()))
