"""The contract of the Generative Language API against the package google-ai-generativelanguage, in both directions.

Where they differ on purpose, `data/differences.yaml` says so and why; every other difference fails, and so does an
entry of that file that no longer holds. What names a later source is no difference: the package is from 2026's
beginning and gets no new versions. `test_current_messages.py` compares that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from generator.bundle import operations, ref_name
from tests.contract import descriptors
from tests.documents import document

DATA: Final = Path(__file__).parent / "data"
NAMES: Final[Mapping[str, str]] = yaml.safe_load((DATA / "names.yaml").read_text())
METHODS: Final[Mapping[str, str]] = yaml.safe_load((DATA / "methods.yaml").read_text())
DIFFERENCES: Final[Mapping[str, Mapping[str, str]]] = yaml.safe_load((DATA / "differences.yaml").read_text())

CONTRACT: Final = document("generativelanguage")
SCHEMAS: Final[Mapping[str, Any]] = CONTRACT["components"]["schemas"]
PACKAGE: Final = descriptors.methods()
# How the reasons of sources begin that came after the package.
LATER: Final = ("google-genai ", "reference of ", "ai.google.dev/gemini-api/docs/openai")
FORMATS: Final = {
    ("string", "int64"): "int64",
    ("string", "byte"): "bytes",
    ("string", "date-time"): "timestamp",
    ("string", "google-duration"): "duration",
    ("string", "google-fieldmask"): "fieldmask",
    ("string", None): "string",
    ("integer", "int32"): "int32",
    ("number", "float"): "float",
    ("number", "double"): "double",
    ("boolean", None): "bool",
    ("object", None): "struct",
    (None, None): "value",
}


def used_methods() -> dict[str, descriptors.Method]:
    return {name: PACKAGE[name] for name in METHODS.values()}


def messages() -> dict[str, Any]:
    """What the contract should have schemas for: all that the bodies, answers and errors of its methods lead to."""
    used = used_methods().values()
    roots = [method.response for method in used] + descriptors.error_details()
    for _, _, operation in compared_operations():
        roots += [descriptors.message(name) for name in operation.get("x-operation", {}).values()]
    for method in used:
        for binding in method.bindings:
            if binding.body == "*":
                roots.append(method.request)
            elif binding.body:
                roots.append(method.request.fields_by_name[binding.body].message_type)
    return descriptors.reachable(roots)


def is_later(part: Mapping[str, Any]) -> bool:
    """Whether an operation, schema or field, or the source of an enum's value, is later than the package."""
    source: Mapping[str, str] = part.get("x-source", part)
    return str(source.get("reason", "")).startswith(LATER)


def compared_operations() -> Iterator[tuple[str, str, Any]]:
    for path, verb, operation in operations(CONTRACT):
        if not is_later(operation):
            yield path, verb, operation


def proto_name(schema: str) -> str:
    return NAMES.get(schema, schema)


def own_type(schema: Mapping[str, Any]) -> str:
    """The type of a schema, as `descriptors` writes types."""
    if (name := ref_name(schema)) is not None:
        return proto_name(name)
    if "items" in schema:
        return f"list of {own_type(schema['items'])}"
    if isinstance(schema.get("additionalProperties"), dict):
        return f"map of {own_type(schema['additionalProperties'])}"
    return "any" if schema.get("x-any") else FORMATS[schema.get("type"), schema.get("format")]


def unequal(where: str, package: Mapping[str, Any], contract: Mapping[str, Any]) -> Iterator[str]:
    for key in sorted({*package, *contract}):
        if key not in contract:
            yield f"{where} {key}: only the package has it"
        elif key not in package:
            yield f"{where} {key}: only the contract has it"
        elif package[key] != contract[key]:
            yield f"{where} {key}: {package[key]} in the package, {contract[key]} in the contract"


def check(topic: str, found: Iterator[str]) -> None:
    """Fails unless the differences are those that are listed for the topic."""
    differences, listed = set(found), DIFFERENCES.get(topic, {})
    unlisted, stale = sorted(differences - listed.keys()), sorted(listed.keys() - differences)
    assert not unlisted, "not in data/differences.yaml:\n" + "\n".join(unlisted)
    assert not stale, "in data/differences.yaml, and not so:\n" + "\n".join(stale)
    assert all(listed.values()), "a difference needs a reason"


def test_every_message_has_a_schema_and_every_schema_a_message() -> None:
    package = dict.fromkeys(messages(), "there")
    own = {
        proto_name(name)
        for name, schema in SCHEMAS.items()
        if proto_name(name) in package or not is_later(schema)
    }
    check("schemas", unequal("message", package, dict.fromkeys(own, "there")))


def test_fields_have_the_same_names_and_types() -> None:
    def differences() -> Iterator[str]:
        compared, fields = messages(), 0
        nested = {
            descriptors.name_of(one)
            for message in compared.values()
            for one in descriptors.references(message)
        }
        in_path = {
            descriptors.name_of(method.request): {
                variable for binding in method.bindings for variable in binding.variables
            }
            for method in used_methods().values()
        }
        for name, schema in SCHEMAS.items():
            message = compared.get(proto_name(name))
            if message is None or "enum" in schema:
                continue
            package = descriptors.field_types(message)
            contract = {
                key: own_type(value)
                for key, value in schema["properties"].items()
                if key in package or not is_later(value)
            }
            if proto_name(name) not in nested:
                # the URL has what the path holds, and nothing else sends it
                for variable in in_path.get(proto_name(name), set()):
                    package.pop(variable, None)
            fields += len(contract)
            yield from unequal(name, package, contract)
        assert fields > 300

    check("fields", differences())


def test_enums_have_the_same_values_and_numbers() -> None:
    def differences() -> Iterator[str]:
        compared = messages()
        for name, schema in SCHEMAS.items():
            if "enum" in schema and proto_name(name) in compared:
                numbers = descriptors.enum_numbers(compared[proto_name(name)])
                later = [
                    value for value, source in schema.get("x-enum-sources", {}).items() if is_later(source)
                ]
                assert schema["enum"] == [*numbers, *later], name
                yield from unequal(name, numbers, schema["x-enum-numbers"])

    check("enums", differences())


def test_groups_of_which_one_can_be_set_are_the_same() -> None:
    def differences() -> Iterator[str]:
        compared = messages()
        for name, schema in SCHEMAS.items():
            if "enum" not in schema and proto_name(name) in compared:
                package = descriptors.oneofs(compared[proto_name(name)])
                own = {
                    key: sorted(one for one in members if not is_later(schema["properties"][one]))
                    for key, members in schema.get("x-oneof", {}).items()
                }
                yield from unequal(name, {key: sorted(members) for key, members in package.items()}, own)

    check("oneofs", differences())


def test_required_output_only_input_only_and_immutable_are_as_the_comments_say() -> None:
    def differences() -> Iterator[str]:
        compared, marked = messages(), 0
        for name, schema in SCHEMAS.items():
            if "enum" in schema or not compared.get(proto_name(name)):
                continue
            for field, package in descriptors.markers(compared[proto_name(name)]).items():
                if field not in schema["properties"]:
                    continue
                value = schema["properties"][field]
                contract = {
                    "Required": field in schema.get("required", ())
                    or value.get("x-required-when") == "nested",
                    "Output only": value.get("readOnly", False),
                    "Input only": value.get("writeOnly", False),
                    "Immutable": value.get("x-immutable", False),
                }
                marked += len(package)
                yield from unequal(
                    f"{name}.{field}",
                    dict.fromkeys(package, True),
                    {marker: True for marker, holds in contract.items() if holds},
                )
        assert marked > 100

    check("markers", differences())


def test_operations_have_the_same_bindings() -> None:
    def differences() -> Iterator[str]:
        own = {operation["operationId"]: (path, verb) for path, verb, operation in compared_operations()}
        assert own.keys() == METHODS.keys()
        bindings: dict[str, set[str]] = {}
        for identifier, (path, verb) in own.items():
            bindings.setdefault(METHODS[identifier], set()).add(f"{verb} {re.sub('{[^}]*}', '{}', path)}")
        later = {
            f"{verb} {re.sub('{[^}]*}', '{}', path)}"
            for path, verb, operation in operations(CONTRACT)
            if is_later(operation)
        }
        for name, method in PACKAGE.items():
            package = {f"{binding.verb} {binding.path}" for binding in method.bindings} - later
            yield from unequal(name, dict.fromkeys(package, ""), dict.fromkeys(bindings.get(name, ()), ""))

    check("bindings", differences())


def test_operations_take_and_give_the_same() -> None:
    def differences() -> Iterator[str]:
        for _, _, operation in compared_operations():
            identifier = operation["operationId"]
            method = PACKAGE[METHODS[identifier]]
            body = method.bindings[0].body
            whole = descriptors.name_of(method.request)
            package = {
                "body": {"": None, "*": whole}[body]
                if body in ("", "*")
                else descriptors.field_type(method.request.fields_by_name[body]),
                "answer": descriptors.name_of(method.response),
                "streams": method.streams,
            }
            content = operation["responses"]["200"]["content"]
            answer = (
                content["text/event-stream"]["x-item-schema"]
                if method.streams
                else content["application/json"]["schema"]
            )
            request = operation.get("requestBody", {}).get("content", {}).get("application/json")
            contract = {
                "body": own_type(request["schema"]) if request else None,
                "answer": own_type(answer),
                "streams": "x-streaming" in operation,
            }
            yield from unequal(identifier, package, contract)

    check("bodies", differences())


def test_query_parameters_are_the_same() -> None:
    def differences() -> Iterator[str]:
        for _, _, operation in compared_operations():
            method = PACKAGE[METHODS[operation["operationId"]]]
            binding = method.bindings[0]
            held = {variable.partition(".")[0] for variable in binding.variables} | {binding.body}
            required = descriptors.markers(method.request)
            package = {
                field.json_name: (
                    descriptors.field_type(field),
                    "Required" in required.get(field.json_name, ()),
                )
                for field in method.request.fields
                if binding.body != "*" and field.name not in held
            }
            contract = {
                parameter["name"]: (own_type(parameter["schema"]), parameter.get("required", False))
                for parameter in operation.get("parameters", ())
                if parameter["in"] == "query"
            }
            yield from unequal(operation["operationId"], package, contract)

    check("query parameters", differences())
