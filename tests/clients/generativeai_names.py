"""The public names of google-generativeai, and the fields of its messages, read from the installed package.

Runs in the environment of that package, which this project's own environment does not have. With `--write`, under this
project's own interpreter, it writes what is kept of them: the table of messages that `genwire.generativeai.protos` is
made of, and the names that `tests/contract/test_generativeai_names.py` looks for.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
MESSAGES = ROOT / "sdk" / "genwire" / "generativeai" / "messages.json"
NAMES = ROOT / "tests" / "contract" / "data" / "google_generativeai.json"
CONTRACT = ROOT / "generated" / "genwire_raw" / "contract" / "generativelanguage.json"

# Why modules, and names of modules, are not in `genwire.generativeai`. docs/moving.md shows these reasons.
LEFT_OUT: dict[str, str] = {
    "answer": "grounded answers are not carried over; `genwire_raw` has the method",
    "retriever": "semantic retrieval is not carried over",
    "types.retriever_types": "semantic retrieval is not carried over",
    "types.answer_types": "grounded answers are not carried over; `genwire_raw` has the method",
    "types.palm_safety_types": "a copy of `types.safety_types` that nothing uses",
    "responder": "a copy of the functions in `types.content_types` that nothing public uses",
    "string_utils": "docstrings and reprs of the package itself",
    ".responder": "a module that is left out",
    ".string_utils": "a module that is left out",
    ".utils": "a name that importing a module leaves behind; `utils` itself can be imported",
    "client.GENAI_API_DISCOVERY_URL": "uploads need no discovery document",
    "client.patch_colab_gce_credentials": "credentials are given, not found",
    "client.get_default_retriever_client": "semantic retrieval is not carried over",
    "client.get_default_retriever_async_client": "semantic retrieval is not carried over",
    "operations.delete_operation": "the service has no method for it",
    "operations.from_gapic": "makes an operation of gRPC's",
    "types.content_types.add_object_type": "changes schemas of pydantic, which are not used",
    "types.content_types.convert_to_nullable": "changes schemas of pydantic, which are not used",
    "types.content_types.strip_additional_properties": "changes schemas of pydantic, which are not used",
    "types.content_types.strip_titles": "changes schemas of pydantic, which are not used",
    "types.content_types.unpack_defs": "changes schemas of pydantic, which are not used",
    "types.generation_types.ASYNC_GENERATE_CONTENT_RESPONSE_DOC": "a docstring",
    "types.generation_types.GENERATE_CONTENT_RESPONSE_DOC": "a docstring",
    "types.generation_types.rewrite_stream_error": "rewrites errors of gRPC's transport",
    "types.model_types.TUNED_MODEL_NAME_ERROR_MSG": "the text of an error",
    "types.permission_types.INVALID_PERMISSION_ID_MSG": "the text of an error",
    "types.get_default_file_client": "a name that an import leaves behind; it is in `client`",
    "types.protos": "a name that an import leaves behind; it is `protos`",
}

_PACKAGE = "google.generativeai"
_MODULES = (
    "",
    "answer",
    "caching",
    "client",
    "embedding",
    "files",
    "generative_models",
    "models",
    "operations",
    "permission",
    "protos",
    "responder",
    "retriever",
    "string_utils",
    "types",
    "types.answer_types",
    "types.caching_types",
    "types.citation_types",
    "types.content_types",
    "types.file_types",
    "types.generation_types",
    "types.helper_types",
    "types.model_types",
    "types.palm_safety_types",
    "types.permission_types",
    "types.retriever_types",
    "types.safety_types",
    "types.text_types",
    "utils",
    "version",
)
_WELL_KNOWN = {
    "google.protobuf.timestamp_pb2.Timestamp": "timestamp",
    "google.protobuf.duration_pb2.Duration": "duration",
    "google.protobuf.struct_pb2.Struct": "struct",
    "google.protobuf.struct_pb2.Value": "any",
    "google.protobuf.field_mask_pb2.FieldMask": "FieldMask",
    "google.rpc.status_pb2.Status": "Status",
    "google.protobuf.any_pb2.Any": "any",
}
_IMPORTED = {
    "Any",
    "Status",
    "TypedDict",
    "Union",
    "annotations",
    "datetime",
    "pprint",
    "textwrap",
    "warnings",
}
# Messages of other packages that fields of these hold.
_MORE = {
    "FieldMask": {"paths": "string[]"},
    "Status": {"code": "int32", "message": "string", "details": "any[]"},
}


def read() -> dict[str, Any]:
    """The names and messages of the installed package."""
    warnings.simplefilter("ignore")
    return {"messages": _messages(), "names": {name: _names(name) for name in _MODULES}}


def _names(name: str) -> dict[str, list[str]]:
    """The public names that a module defines, each with the public members that its class has itself."""
    module = importlib.import_module(f"{_PACKAGE}.{name}" if name else _PACKAGE)
    if name in ("", "types", "protos"):  # these gather the names of others
        defined = {one for one in vars(module) if one not in _IMPORTED}
        defined &= {*module.__all__} if name == "protos" else defined
    else:
        defined = {*_defined(ast.parse(inspect.getsource(module)).body)}
    found: dict[str, list[str]] = {}
    for one in sorted(one for one in defined if not one.startswith("_") and hasattr(module, one)):
        value = getattr(module, one)
        has_own = inspect.isclass(value) and value.__module__.startswith(_PACKAGE)
        found[one] = sorted(member for member in (vars(value) if has_own else ()) if member[0] != "_")
    return found


def _defined(statements: list[ast.stmt]) -> Iterator[str]:
    for one in statements:
        match one:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.If() | ast.Try():
                yield from _defined([*one.body, *one.orelse])


def _messages() -> dict[str, Any]:
    import proto
    from google.ai.generativelanguage_v1beta import types

    found: dict[str, Any] = {}

    def add(name: str, kind: Any) -> None:
        if issubclass(kind, proto.Enum):
            found[name] = {member: one.value for member, one in kind.__members__.items()}
            return
        fields = sorted(
            kind.meta.fields.values(), key=lambda field: field.number
        )  # as they are printed there
        found[name] = {field.name: _field(field) for field in fields}
        for inner, value in vars(kind).items():
            is_message = inspect.isclass(value) and issubclass(value, (proto.Message, proto.Enum))
            if is_message and inner[0].isupper() and not inner.endswith("Entry"):
                add(f"{name}.{inner}", value)

    for name in sorted(types.__all__):
        add(name, getattr(types, name))
    return {**found, **_MORE}


def _field(field: Any) -> str:
    import proto

    kind = proto.primitives.ProtoType(field.proto_type).name.lower()
    held = field.message or field.enum
    if held is not None:
        path = held if isinstance(held, str) else f"{held.__module__}.{held.__qualname__}"
        kind = _WELL_KNOWN.get(path) or (held if isinstance(held, str) else held.__qualname__)
    many = "[]" if field.repeated else ""
    if kind.endswith("Entry"):  # how a map is written: a list of keys and values
        return f"{kind.removesuffix('.PropertiesEntry')}{{}}"
    presence = "?" if field.optional else f"|{field.oneof}" if field.oneof else ""
    return f"{kind.rpartition('v1beta.')[2]}{many}{presence}"


def _with_later_values(messages: dict[str, Any]) -> dict[str, Any]:
    """Add the enum values that the contract has beyond those of the package, with their numbers."""
    schemas = json.loads(CONTRACT.read_text(encoding="utf-8"))["components"]["schemas"]
    by_first = {
        next(iter(numbers)): numbers for one in schemas.values() if (numbers := one.get("x-enum-numbers"))
    }
    for fields in messages.values():
        first = next(iter(fields), None)
        if fields and isinstance(fields[first], int):
            later = by_first.get(first, {})
            if fields.items() <= {**later, **fields}.items() and set(fields) <= set(later):
                fields.update(later)
    return messages


def installed() -> dict[str, Any]:
    """The names and messages of the package in its own environment, with the later values of enums.

    Raises:
        RegistryUnreachableError: There is no environment, and it cannot be made.
    """
    from tests.clients.environments import python_of

    done = subprocess.run(
        [python_of("google-generativeai"), __file__], capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    return {**found, "messages": _with_later_values(found["messages"])}


def dumped(value: Any) -> str:
    """A value as it is kept."""
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    if "--write" in sys.argv:
        read_there = installed()
        MESSAGES.write_text(dumped(read_there["messages"]), encoding="utf-8")
        NAMES.write_text(dumped(read_there["names"]), encoding="utf-8")
    else:
        sys.stdout.write(json.dumps(read()))
