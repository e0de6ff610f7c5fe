"""The contract against the pages it was written from: each fact that a page states is looked up in the contract.

Facts are read out of the pages' own text (`data/pages/`), each becoming a test. What is said in prose is read by the
rules in `PROSE`; a number in a field's text that no rule reads fails a test, so that no limit goes by unnoticed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

import pytest

from generator.bundle import APIS, operations, ref_name
from generator.compare import page_text
from tests.contract import pages
from tests.contract.pages import Block, Field, Method
from tests.documents import document

CONTRACT: Final = {api: document(api) for api in APIS}
GOOGLE: Final[Mapping[str, Any]] = CONTRACT["generativelanguage"]["components"]["schemas"]
WORKERS: Final[Mapping[str, Any]] = CONTRACT["workers_ai"]["components"]["schemas"]
OPERATIONS: Final[Mapping[str, tuple[str, str, Any]]] = {
    operation["operationId"]: (path, method, operation)
    for document in CONTRACT.values()
    for path, method, operation in operations(document)
}
MODELS: Final = {
    "000": "ai.run.gemma_7b_it",
    "001": "ai.run.llama_3_2_3b_instruct",
    "003": "ai.run.qwen1_5_0_5b_chat",
}
RENAMED: Final = {"State": "TunedModelState"}
FORMATS: Final = {
    "int64 format": "int64",
    "Timestamp format": "date-time",
    "FieldMask format": "google-fieldmask",
}
MARKERS: Final = ("Required", "Optional", "Output only", "Input only", "Immutable")
# Fewer facts than this mean that a page is no longer read as it should be.
AT_LEAST: Final = {"000": 272, "001": 304, "002": 546, "003": 304, "004": 733}


class Fact(NamedTuple):
    """What a page states, and what the contract has in its place."""

    page: str
    where: str
    what: str
    stated: Any
    found: Any


class Slot(NamedTuple):
    """A field or parameter of the contract: its schema as it is used there, and what holds it."""

    schema: Mapping[str, Any]
    holder: Mapping[str, Any]
    required: bool


NOTHING: Final = Slot({}, {}, required=False)


def resolved(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema with the one that it refers to filled in; its own keys win."""
    name = ref_name(schema)
    return schema if name is None else {**schemas[name], **schema}


def json_schema(content: Mapping[str, Any]) -> Mapping[str, Any]:
    schema: Mapping[str, Any] = content.get("content", {}).get("application/json", {}).get("schema", {})
    return schema


# What is said in prose: a pattern, and what it states of a field as pairs of what to look at and what to find there.

Statements = list[tuple[str, Any]]


def says(*words: str) -> Statements:
    return [("description", word) for word in words]


PROSE: Final[Mapping[str, Callable[[re.Match[str]], Statements]]] = {
    r"up to (\d+) characters": lambda m: [("maxLength", int(m[1]))],
    r"sequences \(up to (\d+)\)": lambda m: [("maxItems", int(m[1]))],
    r"limit is (\d+) texts": lambda m: [("maxItems", int(m[1]))],
    r"\[(\d+(?:\.\d+)?), ?(\d+(?:\.\d+)?)\]": lambda m: [("minimum", float(m[1])), ("maximum", float(m[2]))],
    r"default of (\d+\.\d+|\d+) or (\d+\.\d+|\d+)": lambda m: says(m[1], m[2]),
    r"(?i)defaults? (?:to|of) (\d+\.\d+|\d+)": lambda m: [("default", float(m[1]))],
    r"at most (\d+) [a-z ]+ will be returned": lambda m: [("default", int(m[1]))],
    r"at most (\d+) models per page, even if": lambda m: [("x-coerced-maximum", int(m[1]))],
    r"regular expression: (\S+)\.$": lambda m: [("pattern", f"^{m[1]}$")],
    r"closer to (\d\.\d)": lambda m: says(f"closer to {m[1]}"),
    r"non-negative": lambda _: [("minimum", 0)],
    r"between (\d+) and (\d+)": lambda m: [("minimum", int(m[1])), ("maximum", int(m[2]))],
    r"(8-bit) unsigned": lambda m: says(m[1]),
    r"(Harm categories [A-Z_, ]+) are supported": lambda m: says(*re.findall(r"[A-Z]+_[A-Z_]+", m[1])),
    r"(?:at most one|not be more than one) \w+ (?:per|for each)": lambda _: says("at most one"),
    r"see the ?(Model)\.(\w+)": lambda m: says(camel(m[2])),
    r"(inputTokenLimit|outputTokenLimit)": lambda m: says(m[1]),
    r"Only one of (\w+) or (\w+) can be set": lambda m: [("x-oneof", {m[1], m[2]})],
    r"Format: (cachedContents/\{\w+\})": lambda m: says(m[1]),
    r"- (\w+:(?:me|everyone))": lambda m: says(m[1]),
}
# Names, times and standards have numbers in them that state nothing.
_NAMES: Final = re.compile(
    r"RFC\d+|\"20\d\d-[^\"]*\"|[\w./-]*[a-z][\w.]*-[\w.-]*|tunedModels/\w+|up to nine|at least 1 response"
)


def camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(other.capitalize() for other in others)


def statements(text: str) -> tuple[Statements, str]:
    """What a text states, and the text without it."""
    found: Statements = []
    for pattern, read in PROSE.items():
        for match in re.finditer(pattern, text):
            found += read(match)
        text = re.sub(pattern, "", text)
    return found, _NAMES.sub("", text)


def prose(page: str, where: str, text: str, slot: Slot) -> Iterator[Fact]:
    stated, rest = statements(" ".join(text.split()).replace(" .", ".").replace(" ,", ","))
    for key, value in stated:
        found: Any
        if key == "description":
            found = value if value in slot.schema.get(key, "") else slot.schema.get(key)
        elif key == "x-oneof":
            found = next(
                (group for group in map(set, slot.holder.get(key, {}).values()) if group == value), None
            )
        else:
            found = slot.schema.get(key)
        yield Fact(page, where, f"{key} {value}" if key == "description" else key, value, found)
    yield Fact(
        page, where, "numbers that no rule reads", [], re.findall(r"(?<![\w.-])\d+(?:\.\d+)?(?![\w-])", rest)
    )


# The Generative Language API


def google_facts() -> Iterator[Fact]:
    for number in ("002", "004"):
        page = pages.read(number)
        for method in page.methods:
            yield from method_facts(number, method)
        for block in page.blocks:
            yield from block_facts(number, block)


def method_facts(page: str, method: Method) -> Iterator[Fact]:
    path, verb, operation = OPERATIONS.get(method.name, ("", "", {}))
    where = method.name
    yield Fact(page, where, "source", (page, f"Method: {where}"), source(operation))
    yield Fact(page, where, "described", bool(method.text), bool(operation.get("description")))
    yield Fact(page, where, "verb", method.verb, verb)
    literal = re.sub(r"\{[\w.]+=([^}]*)\}", r"\1", method.url)
    yield Fact(page, where, "path", literal, re.sub(r"\{\w+\}", "*", path))
    parameters = {parameter["name"]: parameter for parameter in operation.get("parameters", ())}
    for name, section in method.sections.items():
        if name == "path":
            in_path = [parameter for parameter in parameters.values() if parameter["in"] == "path"]
            yield Fact(page, where, "path parameters", len(section.fields), len(in_path))
            for field, parameter in zip(section.fields, in_path, strict=False):
                yield Fact(page, f"{where} {field.name}", "type", field.type, parameter["schema"].get("type"))
                for form in re.findall(r"It takes the form (\S+/)\{", field.text):
                    yield Fact(
                        page, f"{where} {field.name}", "form", form, form if f"/{form}{{" in path else path
                    )
        elif name == "query":
            for field in section.fields:
                parameter = parameters.get(field.name, {"schema": {}})
                slot = Slot(
                    {**parameter["schema"], **parameter}, {}, required=parameter.get("required", False)
                )
                yield from field_facts(page, f"{where} {field.name}", field, slot)
        elif name == "body":
            yield from body_facts(page, where, section, operation)
        else:
            yield from answer_facts(page, where, section, operation)


def source(part: Mapping[str, Any]) -> tuple[str, str]:
    stated = part.get("x-source", {})
    return stated.get("document", ""), stated.get("heading", "")


def body_facts(page: str, where: str, section: Block, operation: Mapping[str, Any]) -> Iterator[Fact]:
    schema = json_schema(operation.get("requestBody", {}))
    if "must be empty" in section.text:
        yield Fact(page, where, "no body", {}, schema)
    if match := re.search(r"contains an instance of (\w+)", section.text):
        yield Fact(page, where, "body", match[1], ref_name(schema))
    yield from table_facts(page, f"{where} body", section, resolved(schema, GOOGLE))


def answer_facts(page: str, where: str, section: Block, operation: Mapping[str, Any]) -> Iterator[Fact]:
    answer = operation.get("responses", {}).get("200", {})
    schema = json_schema(answer)
    if match := re.search(r"(?:an|created) instance of (\w+)", section.text):
        yield Fact(page, where, "answer", match[1], ref_name(schema))
        if match[1] == "Operation":
            yield Fact(page, where, "long-running", stated=True, found="x-operation" in operation)
    if match := re.search(r"a stream of (\w+) instances", section.text):
        yield Fact(
            page, where, "stream", match[1], ref_name(answer["content"]["text/event-stream"]["x-item-schema"])
        )
        yield Fact(page, where, "array", match[1], ref_name(schema["items"]))
    if "response body is empty" in section.text:
        yield Fact(page, where, "empty answer", {}, resolved(schema, GOOGLE).get("properties"))
    yield from table_facts(page, f"{where} answer", section, resolved(schema, GOOGLE))


def block_facts(page: str, block: Block) -> Iterator[Fact]:
    name = RENAMED.get(block.name, block.name)
    schema = GOOGLE.get(name, {})
    yield Fact(page, name, "source", page, source(schema)[0])
    yield Fact(page, name, "described", bool(block.text), bool(schema.get("description")))
    for value in block.values:
        # page 002 breaks off the longest of the names
        found = [
            own
            for own in schema.get("enum", ())
            if own == value or (value.endswith("_") and own.startswith(value))
        ]
        yield Fact(page, name, f"value {value}", 1, len(found))
        described = schema.get("x-enum-descriptions", {})
        yield Fact(
            page, name, f"value {value} described", [True], [bool(described.get(own)) for own in found]
        )
    if block.values:
        yield Fact(page, name, "values", len(block.values), len(schema.get("enum", ())))
    yield from table_facts(page, name, block, schema)


def table_facts(page: str, where: str, block: Block, schema: Mapping[str, Any]) -> Iterator[Fact]:
    properties = schema.get("properties", {})
    for field in block.fields:
        slot = Slot(properties.get(field.name, {}), schema, required=field.name in schema.get("required", ()))
        yield from field_facts(page, f"{where}.{field.name}", field, slot)
    for union, members in block.unions.items():
        # only JSON representations tell where a group ends
        own = set(schema.get("x-oneof", {}).get(union, ()))
        yield Fact(
            page, f"{where} {union}", "members", set(members), own if block.example else own & set(members)
        )
    for name, kind in block.example.items():
        yield Fact(page, f"{where}.{name}", "in JSON", kind, example_type(properties.get(name, {})))


def example_type(schema: Mapping[str, Any]) -> str | None:
    """The type of a field as JSON representations write it."""
    kind = resolved(schema, GOOGLE).get("type")
    return (
        "enum" if "enum" in resolved(schema, GOOGLE) else {"array": "[", "object": "{"}.get(str(kind), kind)
    )


def field_facts(page: str, where: str, field: Field, slot: Slot) -> Iterator[Fact]:
    schema = slot.schema
    yield Fact(page, where, "repeated", field.repeated, schema.get("type") == "array")
    single = schema.get("items", {}) if field.repeated else schema
    if field.type in ("object", "enum"):
        yield Fact(page, where, "type", RENAMED.get(field.detail, field.detail), ref_name(single))
    else:
        yield Fact(page, where, "type", field.type, single.get("type"))
    if field.detail in FORMATS:
        yield Fact(page, where, "format", FORMATS[field.detail], single.get("format"))
    yield Fact(page, where, "described", bool(field.text), bool(schema.get("description")))
    yield from marker_facts(page, where, field, slot)
    yield from prose(page, where, field.text, slot)


def marker_facts(page: str, where: str, field: Field, slot: Slot) -> Iterator[Fact]:
    """Required, output only, input only and immutable, as the text begins; what it does not say must not be so."""
    stated = set()
    for sentence in field.text.split(". "):
        if sentence.strip(" .") not in MARKERS:
            break
        stated.add(sentence.strip(" ."))
    required = slot.required or slot.schema.get("x-required-when") == "nested"
    yield Fact(page, where, "required", "Required" in stated, required)
    yield Fact(page, where, "output only", "Output only" in stated, slot.schema.get("readOnly", False))
    yield Fact(page, where, "input only", "Input only" in stated, slot.schema.get("writeOnly", False))
    yield Fact(page, where, "immutable", "Immutable" in stated, slot.schema.get("x-immutable", False))


# Workers AI


def worker_facts() -> Iterator[Fact]:
    for page, identifier in MODELS.items():
        _, _, operation = OPERATIONS[identifier]
        tree = page_text.read((pages.PAGES / f"{page}.txt").read_text(encoding="utf-8"))
        yield Fact(page, "", "source", page, source(operation)[0])
        yield from alternatives(
            page, "Input", tree["Input"], json_schema(operation["requestBody"]), operation
        )
        answer = resolved(json_schema(operation["responses"]["200"]), WORKERS)
        result = answer["properties"][operation["x-envelope"]]
        yield from alternatives(page, "Output", tree["Output"], result, operation)


def alternatives(
    page: str,
    where: str,
    items: list[page_text.Item],
    schema: Mapping[str, Any],
    operation: Mapping[str, Any],
) -> Iterator[Fact]:
    yield Fact(page, where, "alternatives", len(items), len(schema.get("oneOf", ())))
    for item, member in zip(items, schema.get("oneOf", ()), strict=False):
        yield from item_facts(page, f"{where} {item.name}", item, member, operation)


def item_facts(
    page: str, where: str, item: page_text.Item, schema: Mapping[str, Any], operation: Mapping[str, Any]
) -> Iterator[Fact]:
    whole = resolved(schema, WORKERS)
    kinds = {whole.get("type"), *(resolved(one, WORKERS).get("type") for one in whole.get("oneOf", ()))}
    if item.type not in ("", "one of"):
        yield Fact(page, where, "type", item.type, item.type if item.type in kinds else whole.get("type"))
    for bound, value in item.bounds.items():
        key = {"min": "minLength", "max": "maxLength"}.get(bound, bound) if item.type == "string" else bound
        key = {"min": "minimum", "max": "maximum"}.get(key, key)
        yield Fact(page, where, key, value, whole.get(key))
    if item.text:
        yield Fact(page, where, "described", stated=True, found=bool(whole.get("description")))
    if "SSE" in item.text:
        yield Fact(page, where, "server-sent events", "sse", operation.get("x-streaming", {}).get("protocol"))
    yield from prose(page, where, item.text, Slot(whole, {}, required=False))
    names = [one.name for one in item.inside]
    if any(name.isdigit() for name in names):
        yield from alternatives(page, where, item.inside, whole, operation)
        return
    for one in item.inside:
        key = one.name
        inner = (
            whole.get(key, {})
            if key in ("items", "additionalProperties")
            else whole.get("properties", {}).get(key, {})
        )
        yield Fact(page, f"{where} {key}", "there", stated=True, found=bool(inner))
        yield from item_facts(page, f"{where} {key}", one, inner, operation)


FACTS: Final = [*google_facts(), *worker_facts()]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: " ".join(part for part in fact[:3] if part))
def test_the_contract_states_what_the_page_states(fact: Fact) -> None:
    assert fact.found == fact.stated


def test_enough_facts_were_read(record_property: Callable[[str, object], None]) -> None:
    counts = Counter(fact.page for fact in FACTS)
    record_property("facts", dict(counts))
    assert all(counts[page] >= least for page, least in AT_LEAST.items()), counts


def test_headings_given_as_sources_are_on_the_pages() -> None:
    parts = [
        *(operation for _, _, operation in OPERATIONS.values()),
        *(schema for document in CONTRACT.values() for schema in document["components"]["schemas"].values()),
    ]
    for part in parts:
        document, heading = source(part)
        if document == "beyond the seeds":
            assert part["x-source"]["reason"]
        else:
            assert heading in (pages.PAGES / f"{document}.txt").read_text(encoding="utf-8"), heading
