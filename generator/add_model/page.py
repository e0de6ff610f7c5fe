"""A model's page, and the spec file that is made of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml
from jsonschema import Draft202012Validator

from ..bundle import load
from ..lint import lint
from ..source import ContractError, SpecError, is_list, is_mapping
from .convert import Converter, class_name
from .covering import Covering
from .normal import Schema
from .notes import PageError
from .unions import name_of

_API: Final = "workers_ai"
_EVENTS: Final = "text/event-stream"
_SHARED: Final = "../schemas/text_generation.yaml"
_OUTPUT: Final = "TextGenerationOutput"
_CHUNK: Final = "TextGenerationChunk"
_STRUCTURE: Final = frozenset(
    {
        "properties",
        "required",
        "oneOf",
        "anyOf",
        "allOf",
        "items",
        "additionalProperties",
        "$defs",
        "definitions",
    }
)
_SOURCE: Final = {"document": "beyond the seeds", "reason": "the JSON of the model's page"}
_HEADER: Final = (
    "# Made by `python codegen.py --add-model` from the JSON of the model's page. Yours to edit.\n\n"
)


class Added(NamedTuple):
    """A model that was added.

    Attributes:
        file: Its spec file.
        notes: What is not in it as it is on the page.
    """

    file: Path
    notes: list[str]


def add_model(page: Path, specs: Path) -> Added:
    """Makes the spec file of a model.

    Args:
        page: JSON: an object with `name`, `schema: {input, output}` in JSON Schema and perhaps `description`.
        specs: The contract, to which the file is added.

    Raises:
        PageError: The page is not like that, or the model is there already.
        ContractError: The contract is wrong, with the model or without; the file was not added.
    """
    name, description, schema = _read(page)
    shared = _load(specs)
    target = specs / _API / "models" / f"{name.rpartition('/')[2]}.yaml"
    for file in sorted(target.parent.glob("*.yaml")):
        if file == target or yaml.safe_load(file.read_text(encoding="utf-8")).get("x-model") == name:
            raise PageError(f"{name}: {file.name} is there already; remove it to make it anew")
    made, notes = _document(name, description, schema, shared)
    text = yaml.safe_dump(made, sort_keys=False, allow_unicode=True, width=110)
    target.write_text(_HEADER + text, encoding="utf-8")
    try:
        _load(specs)
    except ContractError:
        target.unlink()
        raise
    return Added(target, notes)


def _document(
    name: str, description: str, schema: Mapping[str, Any], shared: Mapping[str, Any]
) -> tuple[Schema, list[str]]:
    """The spec file of a model, and what is not in it as it is on the page."""
    definitions = _definitions(schema)
    converter = Converter(dict(_SOURCE), definitions)
    given = converter.value(schema["input"], "Input", "", "input")
    whole, streams = _answers(schema["output"])
    outputs = [
        _output(converter, one, f"output[{number}]" if len(whole) > 1 else "output", definitions, shared)
        for number, one in enumerate(whole)
    ]
    if streams and not _asks_for_streams(given, converter.defs):
        converter.notes.add("no stream, since no input has a field that asks for one", "output")
        streams = False
    made: Schema = {
        "x-model": name,
        "title": class_name(name.rpartition("/")[2]),
        "description": description,
        "x-source": dict(_SOURCE),
        "x-input": _bare(given),
        "x-output": outputs[0] if len(outputs) == 1 else {"oneOf": outputs},
        **({"x-chunk": {"$ref": f"{_SHARED}#/{_CHUNK}"}} if streams else {}),
    }
    made["$defs"] = _reached(made, converter.defs)
    return made, converter.notes.lines()


def _answers(raw: Mapping[str, Any]) -> tuple[list[Schema], bool]:
    """The schemas of the answer, and whether it may be a stream instead."""
    every = [*raw.get("oneOf", ()), *raw.get("anyOf", ())] or [raw]
    whole = [one for one in every if not (is_mapping(one) and one.get("contentType") == _EVENTS)]
    if not whole:
        raise PageError("output: there is no answer but a stream")
    plain = [{key: item for key, item in one.items() if key != "contentType"} for one in whole]
    return plain, len(whole) < len(every)


def _output(
    converter: Converter, raw: Schema, where: str, definitions: Mapping[str, Any], shared: Mapping[str, Any]
) -> Schema:
    """An answer; as the class that all models share where it is like that, so that it is read like theirs."""
    trial = Converter({}, definitions)
    made = trial.value(raw, "Output", "", where)
    fields: Schema = trial.defs[name_of(made)].get("properties", {}) if "$ref" in made else {}
    is_open = made.get("type") == "object"
    if not is_open and not fields.keys() & shared[_OUTPUT]["properties"].keys():
        return _bare(converter.value(raw, "Output", "", where))
    covering = Covering(shared, trial.defs)
    covering.compare(shared[_OUTPUT], made, where)
    if covering.missed:
        return _bare(converter.value(raw, "Output", "", where))
    if is_open:
        converter.notes.add(f"an answer of any fields is read as {_OUTPUT}", where)
    for place in covering.extra:
        converter.notes.add(f"a field that {_OUTPUT} does not have is read as an additional property", place)
    return {"$ref": f"{_SHARED}#/{_OUTPUT}"}


def _asks_for_streams(given: Schema, defs: Mapping[str, Schema]) -> bool:
    members = given.get("oneOf", [given])
    return any("$ref" in one and "stream" in defs[name_of(one)].get("properties", {}) for one in members)


def _bare(schema: Schema) -> Schema:
    return {key: item for key, item in schema.items() if key != "description"}


def _reached(made: Schema, defs: Mapping[str, Schema]) -> dict[str, Schema]:
    """The schemas that a file leads to, those first that are met first."""
    found: dict[str, Schema] = {}
    ahead: list[Any] = [made]
    while ahead:
        value = ahead.pop(0)
        if is_list(value):
            ahead += value
        elif is_mapping(value):
            ahead += value.values()
            if str(value.get("$ref", "")).startswith("#/$defs/") and name_of(value) not in found:
                found[name_of(value)] = _plain(defs[name_of(value)])
                ahead.append(found[name_of(value)])
    return found


def _plain(value: Any) -> Any:
    """A copy that shares nothing, so that YAML repeats it instead of pointing to it."""
    if is_mapping(value):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if is_list(value) else value


def _read(page: Path) -> tuple[str, str, Mapping[str, Any]]:
    try:
        content: Any = json.loads(page.read_text(encoding="utf-8"))
    except OSError as error:
        raise PageError(f"{page}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise PageError(f"{page}: not JSON: {error}") from error
    if not is_mapping(content):
        raise PageError(f"{page}: not a JSON object")
    name, schema = content.get("name"), content.get("schema")
    if not isinstance(name, str) or not name.startswith("@") or not name.rpartition("/")[2]:
        raise PageError(f"{page}: name must be a model's id, such as @cf/meta/llama-3.2-3b-instruct")
    if not is_mapping(schema) or not is_mapping(schema.get("input")) or not is_mapping(schema.get("output")):
        raise PageError(f"{page}: schema must have input and output, in JSON Schema")
    for part in ("input", "output"):
        _check_structure(schema[part], part, page)
    description = content.get("description")
    told = " ".join(description.split()) if isinstance(description, str) else ""
    return name, told or f"The model {name}.", schema


def _check_structure(schema: Mapping[str, Any], part: str, page: Path) -> None:
    """Refuses a schema that is not built as JSON Schema is; words in it that are unknown are only noted, later on."""
    validator: Any = Draft202012Validator(
        Draft202012Validator.META_SCHEMA
    )  # its types are of JSON values only
    for error in validator.iter_errors(schema):
        if error.validator == "type" and _STRUCTURE & set(list(error.absolute_path)[-2:]):
            place = error.json_path.replace("$", part, 1)
            raise PageError(f"{page}: {place}: not JSON Schema: {error.message[:200]}")


def _definitions(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The page's named schemas, by the references to them."""
    return {
        f"#/{holder}/{name}": item
        for part in ("input", "output")
        for holder in ("$defs", "definitions")
        for name, item in schema[part].get(holder, {}).items()
    }


def _load(specs: Path) -> Mapping[str, Any]:
    """The schemas of the contract as it is now, by name.

    Raises:
        ContractError: There are mistakes in it.
    """
    try:
        document = load(_API, specs)
        mistakes = lint(document)
    except SpecError as error:
        raise ContractError([error]) from error
    if mistakes:
        raise ContractError(mistakes)
    schemas: Mapping[str, Any] = document["components"]["schemas"]
    return schemas
