"""Writes the spec file of a model from its page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import yaml

from ..source import is_list, is_mapping
from .convert import Converter, class_name
from .covering import Covering
from .normal import Schema
from .notes import PageError
from .page import Page
from .unions import name_of

_JSON: Final = "application/json"
_EVENTS: Final = "text/event-stream"
_SHARED: Final = "../schemas/text_generation.yaml"
_OUTPUT: Final = "TextGenerationOutput"
_CHUNK: Final = "TextGenerationChunk"
# What any text model takes, by the contract.
_ANY_INPUT: Final = ("AnyModelPrompt", "AnyModelMessages")
_ANY_FILE: Final = "../schemas/any_model.yaml"
_SOURCE: Final = {"document": "beyond the seeds", "reason": "the JSON of the model's page"}
_HEADER: Final = (
    "# Made by `python codegen.py --add-model` from the JSON of the model's page. Yours to edit.\n\n"
)


def spec_file(page: Page, name: str, shared: Mapping[str, Any]) -> tuple[str, list[str]]:
    """Return the text of a model's spec file, and notes on what it cannot express.

    Args:
        page: The page.
        name: The file's name; class names derive from it.
        shared: The schemas of the contract, by name.

    Raises:
        PageError: The contract cannot express it.
    """
    definitions = _definitions(page.schema)
    converter = Converter(dict(_SOURCE), definitions, page.origin)
    if page.schema:
        given = _input(converter, page)
        output, streams = _output(converter, page, definitions, shared)
    else:
        converter.notes.add("no schema: the model takes and gives what any text model does", "page")
        given = {"oneOf": [{"$ref": f"{_ANY_FILE}#/{name}"} for name in _ANY_INPUT]}
        output, streams = {"$ref": f"{_SHARED}#/{_OUTPUT}"}, True
    if streams and not _asks_for_streams(given, {**shared, **converter.defs}):
        converter.notes.add("no stream, since no input has a field that asks for one", "output")
        streams = False
    made: Schema = {
        "x-model": page.name,
        "title": _title(name),
        "description": page.description,
        **({"deprecated": True} if page.is_deprecated else {}),
        "x-source": dict(_SOURCE),
        "x-input": given,
        "x-output": output,
        **({"x-chunk": {"$ref": f"{_SHARED}#/{_CHUNK}"}} if streams else {}),
    }
    made["$defs"] = _reached(made, converter.defs)
    text = yaml.safe_dump(made, sort_keys=False, allow_unicode=True, width=110)
    return _HEADER + text, converter.notes.lines()


def _title(name: str) -> str:
    """Return the prefix of a model's class names: `Llama323bInstruct`, or `Model123` for `123`."""
    title = class_name(name)
    return title if title[:1].isalpha() else f"Model{title}"


def _input(converter: Converter, page: Page) -> Schema:
    """Convert a model's input."""
    raw = page.schema["input"]
    for key in ("oneOf", "anyOf"):
        kept = [one for one in raw.get(key, ()) if not _is_binary(one)]
        if kept and len(kept) < len(raw[key]):
            converter.notes.add("a body of bytes: the contract sends JSON", "input")
            raw = {**raw, key: kept}
    given = _bare(converter.value(raw, "Input", "", "input"))
    members = given.get("oneOf", [given])
    if not all("$ref" in one or one.get("type", "object") == "object" for one in members):
        raise PageError(f"{page.origin}: input: what a model takes must be an object")
    return given


def _output(
    converter: Converter, page: Page, definitions: Mapping[str, Any], shared: Mapping[str, Any]
) -> tuple[Schema, bool]:
    """Convert a model's output; return it with whether the model can stream."""
    raw = page.schema["output"]
    every = [*raw.get("oneOf", ()), *raw.get("anyOf", ())] or [raw]
    whole = [one for one in every if _content_type(one) != _EVENTS]
    if not whole:
        raise PageError(f"{page.origin}: output: there is no answer but a stream")
    streams = len(whole) < len(every)
    json = [one for one in whole if _content_type(one) == _JSON]
    for one in whole:
        if _content_type(one) != _JSON:
            converter.notes.add(f"an answer of {_content_type(one)}: the contract reads JSON", "output")
    plain = [_without_content_type(one) for one in json or whole]
    if _is_shared(converter, plain, definitions, shared):
        return {"$ref": f"{_SHARED}#/{_OUTPUT}"}, streams
    together = plain[0] if len(plain) == 1 else {"oneOf": plain}
    return _bare(converter.value(together, "Output", "", "output")), streams


def _is_shared(
    converter: Converter, every: list[Any], definitions: Mapping[str, Any], shared: Mapping[str, Any]
) -> bool:
    """Return whether the class shared by all text models can hold every answer."""
    trial = Converter({}, definitions, converter.origin)
    covering = Covering(shared, trial.defs)
    fits = False
    for number, raw in enumerate(every):
        where = f"output[{number}]" if len(every) > 1 else "output"
        made = trial.value(raw, "Output", "", where)
        fields: Schema = trial.defs[name_of(made)].get("properties", {}) if "$ref" in made else {}
        is_open = made.get("type") == "object"
        if not is_open and not fields:
            return False
        covering.compare(shared[_OUTPUT], made, where)
        fits = fits or is_open or bool(fields.keys() & shared[_OUTPUT]["properties"].keys())
        if is_open:
            converter.notes.add(f"an answer of any fields is read as {_OUTPUT}", where)
    if covering.missed or not fits:
        converter.notes.drop(f"an answer of any fields is read as {_OUTPUT}")
        return False
    for place in covering.extra:
        converter.notes.add(f"a field that {_OUTPUT} does not have is read as an additional property", place)
    return True


def _content_type(one: Any) -> str:
    """Return an answer's media type: JSON, unless the page names another."""
    return str(one.get("contentType", _JSON)) if is_mapping(one) else _JSON


def _without_content_type(one: Any) -> Any:
    return {key: item for key, item in one.items() if key != "contentType"} if is_mapping(one) else one


def _is_binary(one: Any) -> bool:
    return is_mapping(one) and one.get("type") == "string" and one.get("format") == "binary"


def _asks_for_streams(given: Schema, defs: Mapping[str, Any]) -> bool:
    members = given.get("oneOf", [given])
    return any("$ref" in one and "stream" in defs[name_of(one)].get("properties", {}) for one in members)


def _bare(schema: Schema) -> Schema:
    return {key: item for key, item in schema.items() if key not in ("description", "deprecated")}


def _definitions(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the page's named schemas, by reference."""
    return {
        f"#/{holder}/{name}": item
        for part in schema.values()
        for holder in ("$defs", "definitions")
        for name, item in part.get(holder, {}).items()
    }


def _reached(made: Schema, defs: Mapping[str, Schema]) -> dict[str, Schema]:
    """Return the schemas reachable from a file, in the order of their first use."""
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
    """Return a copy without shared parts, so that YAML writes no anchors."""
    if is_mapping(value):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if is_list(value) else value
