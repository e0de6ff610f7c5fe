"""Functions and other tools, in all the forms that programs write, and their calls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import pytest

import genwire.generativeai as genai
from genwire.generativeai import protos, types
from genwire.generativeai.types import (
    content_types,
    tool_types,
)
from genwire.testing import Emulator
from genwire_raw.generativelanguage import models as raw

pytestmark = pytest.mark.usefixtures("configured")


def add(a: int, b: int = 2) -> int:
    """Add numbers."""
    return a + b


def test_tools_in_all_their_forms() -> None:
    declared = {"name": "add", "description": "Add numbers."}
    functions = {"add": add}
    for given in (
        add,
        [add],
        functions.values(),
        declared,
        [declared],
        {"function_declarations": [declared]},
        protos.Tool(function_declarations=[declared]),
        protos.FunctionDeclaration(declared),
        content_types.FunctionDeclaration(**declared),
        content_types.Tool(function_declarations=[add]),
        [[add]],
    ):
        library = tool_types.to_function_library(given)
        assert library is not None
        ((one,),) = (tool.function_declarations for tool in library.to_proto())
        assert (one.name, one.description) == ("add", "Add numbers.")
        assert library["add"].name == "add"
    built_ins: list[Any] = [
        "code_execution",
        protos.CodeExecution(),
        {"code_execution": {}},
        [{"code_execution": {}}],
    ]
    for built_in in built_ins:
        library = tool_types.to_function_library(built_in)
        assert library is not None
        assert "code_execution" in library.to_proto()[0]
    search = {
        "google_search_retrieval": {"dynamic_retrieval_config": {"mode": "dynamic", "dynamic_threshold": 0.5}}
    }
    library = tool_types.to_function_library(search)
    assert library is not None
    assert library.to_proto()[0].google_search_retrieval.dynamic_retrieval_config.mode == 1
    with pytest.raises(ValueError, match="two functions"):
        tool_types.to_function_library([[add, add]])
    with pytest.raises(ValueError, match="there is no tool"):
        tool_types.to_function_library("telepathy")


def test_a_function_call_is_answered() -> None:
    library = tool_types.to_function_library([add])
    assert library is not None
    for named in ({}, {"id": "call-1"}):
        part = library(protos.FunctionCall(name="add", args={"a": 1}, **named))
        assert part.function_response == protos.FunctionResponse(name="add", response={"result": 3}, **named)
    declaration = content_types.FunctionDeclaration.from_function(add, {"a": "The first."})
    assert declaration.parameters.properties["a"].description == "The first."
    assert list(declaration.parameters.required) == ["a"]


@pytest.mark.parametrize("given", ["any", "ANY", 2, {"mode": "any"}, protos.FunctionCallingConfig(mode=2)])
def test_function_calling_modes(given: Any) -> None:
    config = content_types.to_tool_config({"function_calling_config": given})
    assert config.function_calling_config.mode == content_types.FunctionCallingMode.ANY


@pytest.mark.parametrize("wrong", [17, [3], "never"])
def test_tool_configs_that_are_none(wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        content_types.to_tool_config({"function_calling_config": wrong})
    with pytest.raises(TypeError):
        content_types.to_tool_config(3)
    config = protos.ToolConfig(function_calling_config={"mode": 1})
    assert (
        content_types.to_tool_config(config)
        == content_types.to_tool_config(protos.ToolConfig.pb(config))
        == config
    )


@pytest.mark.parametrize(
    "parameters",
    [
        {"type": "OBJECT", "properties": {"a": {"type": "STRING", "enum": ["x"]}}, "required": ["a"]},
        {"type_": "OBJECT", "properties": {"a": {"type_": "STRING", "enum": ["x"]}}, "required": ("a",)},
        {"type": 6, "properties": {"a": protos.Schema(type=1, enum=["x"])}, "required": ["a"]},
        {
            "type": protos.Type.OBJECT,
            "properties": {"a": {"type": protos.Type.STRING, "enum": ["x"]}},
            "required": ["a"],
        },
        protos.Schema(type="OBJECT", properties={"a": {"type": "STRING", "enum": ["x"]}}, required=["a"]),
    ],
)
def test_parameters_of_a_function_in_all_their_forms(parameters: Any) -> None:
    declaration = types.FunctionDeclaration(name="f", description="Does.", parameters=parameters)
    schema = declaration.parameters
    assert (schema.type_, schema.properties["a"].type_, list(schema.properties["a"].enum)) == (6, 1, ["x"])
    assert list(schema.required) == ["a"]
    again = types.FunctionDeclaration.from_proto(declaration.to_proto())
    assert (again.name, again.description, again.parameters) == ("f", "Does.", schema)


def test_what_cannot_be_a_tool_says_so() -> None:
    with pytest.raises(ValueError, match="cannot express"):
        types.FunctionDeclaration(name="f", description="", parameters={"type": "object", "not": {}})
    with pytest.raises(TypeError, match="a function or a declaration"):
        tool_types.to_function_library(3)
    searching = tool_types.to_function_library("google_search_retrieval")
    assert searching is not None
    assert "google_search_retrieval" in searching.to_proto()[0]
    tool = types.Tool(
        function_declarations=[
            {"name": "f", "function": len, "description": "x"},
            raw.FunctionDeclaration(name="g", description="y"),
        ]
    )
    assert [one.name for one in tool.function_declarations] == ["f", "g"]
    assert (tool.google_search_retrieval, bool(tool.code_execution)) == (None, False)
    assert tool(protos.FunctionCall(name="g")) is None
    assert tool["f"].function is len
    library = tool_types.to_function_library([tool])
    assert library is not None
    assert library(protos.FunctionCall(name="g")) is None
    assert tool_types.to_function_library(library) is library


def test_descriptions_reach_the_parameters_of_any_function() -> None:
    def plain(one: int) -> None:
        """Do it."""

    def keyed(one: dict[str, int]) -> None:  # only JSON Schema can express it
        """Do it."""

    def undocumented() -> None:
        pass

    described = types.FunctionDeclaration.from_function(plain, {"one": "the one"})
    assert described.parameters.properties["one"].description == "the one"
    message = types.FunctionDeclaration.from_function(keyed, {"one": "the one"}).to_proto()
    assert message.parameters_json_schema["properties"]["one"]["description"] == "the one"
    library = tool_types.to_function_library(undocumented)
    assert library is not None
    sent = protos.Tool.to_dict(library.to_proto()[0], including_default_value_fields=False)
    assert sent == {"function_declarations": [{"name": "undocumented"}]}


class Lamp:
    def turn(self, on: Any, level: int = 1) -> list[Any]:
        """Turn it."""
        return [on, level]

    del turn.__annotations__["on"]


def test_a_parameter_without_a_type_hint_takes_any_value() -> None:
    library = tool_types.to_function_library([Lamp().turn])
    assert library is not None
    declared = library.to_proto()[0].function_declarations[0]
    schema = declared.parameters_json_schema
    assert (declared.name, schema["properties"]["on"], schema["required"]) == ("turn", {}, ["on"])
    assert schema["properties"]["level"]["type"] == "integer"
    answer = library(protos.FunctionCall(name="turn", args={"on": "yes"}))
    assert answer.function_response.response == {"result": ["yes", 1]}


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"name": "f", "purpose": "x"}, "Unknown field for FunctionDeclaration: purpose"),
        ({"description": "x"}, "needs a name"),
    ],
)
def test_a_mapping_that_is_no_declaration_is_refused(given: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        tool_types.to_function_library([given])


def find(words: str, limit: int, *others: str, unit: str = "m", **more: Any) -> list[Any]:
    """Find."""
    return [words, limit, unit, others, more]


@pytest.mark.parametrize(
    ("function", "required", "args"),
    [(find, ["words", "limit"], {"words": "cats"}), (partial(find, words="cats"), ["limit"], {})],
)
def test_partials_and_functions_that_take_any_arguments_are_declared_by_their_names(
    function: Any, required: list[str], args: dict[str, Any]
) -> None:
    library = tool_types.to_function_library([function])
    assert library is not None
    declared = library["find"]
    assert (declared.description, list(declared.parameters.required)) == ("Find.", required)
    assert {*declared.parameters.properties} == {*required, "unit"}
    part = library(protos.FunctionCall(name="find", args={**args, "limit": 2}))
    assert part.function_response.response == {"result": ["cats", 2, "m", [], {}]}


@dataclass
class Weather:
    sky: str
    date: date


@pytest.mark.parametrize(
    ("result", "response"),
    [
        (Weather("sunny", date(2026, 11, 28)), {"sky": "sunny", "date": "2026-11-28"}),
        ({"a"}, {"result": ["a"]}),
        (None, {"result": None}),
    ],
)
def test_a_function_s_result_has_a_form_in_json_whatever_it_is(
    result: Any, response: dict[str, Any], emulator: Emulator
) -> None:
    def look(city: str) -> Any:
        """Look."""
        return result

    model = genai.GenerativeModel(tools=[look])
    chat = model.start_chat(enable_automatic_function_calling=True)
    chat.send_message("Use look for Oslo.")
    sent = emulator.requests("models.generateContent")[-1]["body"]["contents"][2]["parts"]
    assert sent == [{"functionResponse": {"name": "look", "response": response}}]


@pytest.mark.parametrize(
    ("message", "sent"),
    [
        (protos.CodeExecution(), {"codeExecution": {}}),
        (
            protos.GoogleSearchRetrieval(dynamic_retrieval_config={"mode": "MODE_DYNAMIC"}),
            {"googleSearchRetrieval": {"dynamicRetrievalConfig": {"mode": "MODE_DYNAMIC"}}},
        ),
        (protos.Tool.GoogleSearch(), {"googleSearch": {}}),
    ],
)
def test_the_message_of_a_tool_is_the_tool(message: Any, sent: dict[str, Any]) -> None:
    for given in (message, [message]):
        library = tool_types.to_function_library(given)
        assert library is not None
        assert [protos.Tool.pb(tool).to_dict() for tool in library.to_proto()] == [sent]
