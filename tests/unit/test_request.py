"""Requests from contents and a flat config."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import pydantic
import pytest

from genwire._google.content.request import to_request
from genwire._google.tools.declarations import to_tools
from genwire.errors import ValidationError
from genwire_raw.generativelanguage import models as raw
from tests.unit import answer_types as types


def sent(config: dict[str, Any]) -> dict[str, Any]:
    body = to_request("Hi", config).body.to_dict(omit_read_only=True)
    assert body.pop("contents") == [{"role": "user", "parts": [{"text": "Hi"}]}]
    return body


def get_weather(city: str) -> str:
    """Tells the weather."""
    return city


DECLARED = {
    "name": "get_weather",
    "description": "Tells the weather.",
    "parameters": {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}, "required": ["city"]},
}


def test_keys_go_where_they_belong() -> None:
    assert sent(
        {
            "system_instruction": "Be brief.",
            "temperature": 0.5,
            "stop_sequences": ["x"],
            "safety_settings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}],
            "tool_config": {"function_calling_config": {"mode": "ANY"}},
            "cached_content": "cachedContents/a",
            "seed": None,
        }
    ) == {
        "systemInstruction": {"parts": [{"text": "Be brief."}]},
        "safetySettings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}],
        "toolConfig": {"functionCallingConfig": {"mode": "ANY"}},
        "cachedContent": "cachedContents/a",
        "generationConfig": {"temperature": 0.5, "stopSequences": ["x"]},
    }


def test_wire_names_are_understood_too() -> None:
    assert sent({"topK": 3, "systemInstruction": "a"}) == {
        "systemInstruction": {"parts": [{"text": "a"}]},
        "generationConfig": {"topK": 3},
    }


@pytest.mark.parametrize(
    "base", [{"temperature": 0.1, "top_k": 5}, raw.GenerationConfig(temperature=0.1, top_k=5)]
)
def test_flat_keys_come_before_a_nested_config_which_stays_as_it_was(base: Any) -> None:
    before = dict(base) if isinstance(base, dict) else base.to_dict()
    assert sent({"temperature": 0.9, "generation_config": base}) == {
        "generationConfig": {"temperature": 0.9, "topK": 5}
    }
    assert (base if isinstance(base, dict) else base.to_dict()) == before


def test_without_a_config_there_is_none() -> None:
    assert sent({}) == {}
    assert sent({"system_instruction": None, "tools": None}) == {}
    assert sent({"tools": []}) == {}


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"temprature": 1}, r"config has no key 'temprature' \(did you mean 'temperature'\?\)"),
        ({"contents": "x"}, "config has no key 'contents'"),
        ({"model": "x"}, "config has no key 'model'"),
        ({"generation_config": {"temprature": 1}}, "generation_config.temprature is no field"),
        ({"generation_config": 5}, "generation_config must be a GenerationConfig or a mapping, got 5"),
        ({"system_instruction": 5}, "system_instruction must be text"),
        ({"tools": "code_exec"}, r"tools\[0\]: the service has no tool 'code_exec' \(did you mean 'code_execution'"),
        ({"tools": "function_declarations"}, r"tools\[0\]: the service has no tool 'function_declarations'"),
        ({"tools": [5]}, r"tools\[0\] must be a function, a declaration, a Tool, a mapping or the name of .*, got 5"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_named(config: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        to_request("Hi", config)


@pytest.mark.parametrize(
    "tools",
    [
        get_weather,
        [get_weather],
        [DECLARED],
        {"function_declarations": [get_weather]},
        [{"functionDeclarations": DECLARED}],
        [raw.Tool(function_declarations=[raw.FunctionDeclaration.from_dict(DECLARED)])],
        [raw.FunctionDeclaration.from_dict(DECLARED)],
        [
            {
                "name": "get_weather",
                "description": "Tells the weather.",
                "parameters": {
                    "type": "object",
                    "properties": {"city": {"type": "string"}},
                    "required": ["city"],
                },
            }
        ],
    ],
)
def test_functions_are_declared_however_they_are_given(tools: Any) -> None:
    assert [tool.to_dict() for tool in to_tools(tools)] == [{"functionDeclarations": [DECLARED]}]


def test_all_functions_are_in_one_tool_and_the_services_own_tools_beside_it() -> None:
    tools = to_tools(
        [get_weather, "code_execution", {"google_search": {}}, {"name": "f", "description": "F."}]
    )
    assert [tool.to_dict() for tool in tools] == [
        {"codeExecution": {}},
        {"googleSearch": {}},
        {"functionDeclarations": [DECLARED, {"name": "f", "description": "F."}]},
    ]


def test_a_declaration_may_have_parameters_that_only_json_schema_can_say() -> None:
    parameters = {"type": "object", "additionalProperties": {"type": "string"}}
    (tool,) = to_tools({"name": "f", "description": "F.", "parameters": parameters})
    assert tool.to_dict()["functionDeclarations"][0]["parametersJsonSchema"] == parameters


@pytest.mark.parametrize("nested", [False, True])
def test_a_type_becomes_the_services_schema(nested: bool) -> None:
    config: dict[str, Any] = {"response_schema": types.Point}
    asked = to_request("Hi", {"generation_config": config} if nested else config)
    assert asked.body.generation_config is not None
    assert asked.body.generation_config.to_dict() == {
        "responseMimeType": "application/json",
        "responseSchema": {
            "type": "OBJECT",
            "description": "A point of the plane.",
            "properties": {
                "x": {"type": "NUMBER", "description": "To the right."},
                "y": {"type": "NUMBER", "description": "Upwards."},
                "label": {"type": "STRING", "nullable": True},
            },
            "required": ["x"],
            "propertyOrdering": ["x", "y", "label"],
        },
    }
    assert asked.answer_type is not None
    assert asked.answer_type.read('{"x": 1}') == types.Point(1)


ORDERED = {
    "type": "object",
    "properties": {
        "reasoning": {"type": "string"},
        "answer": {"type": "object", "properties": {"z": {"type": "string"}, "a": {"type": "string"}}},
    },
}


class Thought(pydantic.BaseModel):
    reasoning: str
    answer: dict[types.Colour, int] = {}
    parts: list[Thought] = []


@pytest.mark.parametrize(
    "schema", [ORDERED, Thought, Thought.model_json_schema(), {**ORDERED, "additionalProperties": False}]
)
def test_the_order_of_properties_is_sent(schema: Any) -> None:
    config = sent({"response_schema": schema})["generationConfig"]
    found = config.get("responseSchema") or config["responseJsonSchema"]
    root = next(one for one in [found, *found.get("$defs", {}).values()] if "properties" in one)
    assert root["propertyOrdering"][:2] == ["reasoning", "answer"]
    if schema is ORDERED:
        assert root["properties"]["answer"]["propertyOrdering"] == ["z", "a"]
        assert "propertyOrdering" not in ORDERED


def test_an_order_that_is_given_stays() -> None:
    for key in ("propertyOrdering", "property_ordering"):
        config = sent({"response_schema": {**ORDERED, key: ["answer", "reasoning"]}})["generationConfig"]
        assert config["responseSchema"]["propertyOrdering"] == ["answer", "reasoning"]


def test_the_parameters_of_a_declaration_have_their_order() -> None:
    (tool,) = to_tools({"name": "f", "description": "F.", "parameters": ORDERED})
    parameters = tool.to_dict()["functionDeclarations"][0]["parameters"]
    assert parameters["propertyOrdering"] == ["reasoning", "answer"]


@dataclass
class Rated:
    stars: Annotated[int, pydantic.Field(gt=0, lt=6)]
    price: Annotated[float, pydantic.Field(gt=0, multiple_of=0.5, description="In euros.")]
    by_shop: dict[str, Annotated[float, pydantic.Field(gt=0, lt=1)]]


def test_bounds_that_the_service_has_no_words_for_are_told_in_the_description() -> None:
    config = sent({"response_schema": Rated})["generationConfig"]
    properties = config["responseJsonSchema"]["$defs"]["Rated"]["properties"]
    assert properties["stars"] == {"type": "integer", "minimum": 1, "maximum": 5}
    assert properties["price"] == {
        "type": "number",
        "description": "In euros. Must be more than 0 and a multiple of 0.5.",
    }
    assert (
        properties["by_shop"]["additionalProperties"]["description"] == "Must be more than 0 and less than 1."
    )


def test_peers_recursion_is_sent_as_json_schema() -> None:
    config = sent({"response_schema": types.Tree})["generationConfig"]
    assert config["responseJsonSchema"]["$ref"] == "#/$defs/Tree"
    assert "responseSchema" not in config


def test_peers_a_mapping_keeps_the_schema_of_its_values() -> None:
    """google-generativeai drops `additionalProperties`: nothing is left of the type."""
    config = sent({"response_schema": dict[str, int]})["generationConfig"]
    assert config["responseJsonSchema"] == {"type": "object", "additionalProperties": {"type": "integer"}}


def test_an_enum_of_texts_is_answered_with_one_of_them() -> None:
    assert sent({"response_schema": types.Colour})["generationConfig"]["responseMimeType"] == "text/x.enum"
    assert (
        sent({"response_schema": types.Level})["generationConfig"]["responseMimeType"] == "application/json"
    )


def test_a_mime_type_that_is_given_stays() -> None:
    config = {"response_schema": types.Colour, "response_mime_type": "application/json"}
    assert sent(config)["generationConfig"]["responseMimeType"] == "application/json"


@pytest.mark.parametrize(
    ("schema", "key", "value"),
    [
        (raw.Schema(type=raw.Type.STRING), "responseSchema", {"type": "STRING"}),
        ({"type": "string"}, "responseSchema", {"type": "STRING"}),
        ({"type": "STRING", "max_length": 3}, "responseSchema", {"type": "STRING", "maxLength": "3"}),
        ({"type": "integer", "enum": [1]}, "responseJsonSchema", {"type": "integer", "enum": [1]}),
    ],
)
def test_a_schema_may_be_given_itself(schema: Any, key: str, value: Any) -> None:
    config = sent({"response_schema": schema})["generationConfig"]
    assert config == {"responseMimeType": "application/json", key: value}


def test_peers_a_json_schema_is_sent_as_it_is() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string", "minLength": 1}},
        "additionalProperties": False,
    }
    config = sent({"response_json_schema": schema})["generationConfig"]
    assert config == {"responseMimeType": "application/json", "responseJsonSchema": schema}
