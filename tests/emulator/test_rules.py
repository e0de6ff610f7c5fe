"""What the services refuse beyond the form of a message: every rule of the tables, broken and kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from genwire.emulator.cloudflare.rules import RULES as CLOUDFLARE_RULES
from genwire.emulator.contract import load
from genwire.emulator.google.rules import RULES
from genwire.testing import emulator
from tests.emulator.checked_client import CheckedClient

EMPTY: Any = {}
USER: Any = {"role": "user", "parts": [{"text": "x"}]}
CALL: Any = {"functionCall": {"name": "add", "args": {}}}
RESPONSE: Any = {"functionResponse": {"name": "add", "response": {}}}
ADD: Any = {"functionDeclarations": [{"name": "add", "description": "Adds."}]}
SEARCH: Any = {"googleSearch": {}}
JSON: Any = {"responseMimeType": "application/json"}
OLD, THINKING, PRO, NEW, GEMMA = (
    "gemini-2.0-flash",
    "gemini-2.5-flash",
    "gemini-2.5-pro",
    "gemini-3.8-flash",
    "gemma-3-27b-it",
)


def model(*parts: Any) -> Any:
    return {"role": "model", "parts": list(parts)}


def user(*parts: Any) -> Any:
    return {"role": "user", "parts": list(parts)}


def answer_schema(schema: Any) -> Any:
    return {"generationConfig": {**JSON, "responseSchema": schema}}


def declared(**more: Any) -> Any:
    return {"tools": [{"functionDeclarations": [{"name": "add", "description": "Adds.", **more}]}]}


def thinking(**config: Any) -> Any:
    return {"generationConfig": {"thinkingConfig": config}}


# For each rule, by what it refuses: a model, a request that breaks it, and what the service says.
BROKEN: dict[str, tuple[str, Any, str]] = {
    "a function's name that begins with neither letter nor underscore, or is longer than 64": (
        NEW,
        declared(name="2nd"),
        "tools[0].function_declarations[0].name: Invalid function name. Must start with a letter",
    ),
    "more than 512 function declarations": (
        NEW,
        {
            "tools": [
                {"functionDeclarations": [{"name": f"f{n}", "description": "x"} for n in range(513)]},
            ]
        },
        "at most 512 function declarations",
    ),
    "a tool that is none: `tools: [{}]`": (NEW, {"tools": [EMPTY]}, "tools[0].tool_type: required one_of"),
    "a schema of type OBJECT with no `properties`": (
        NEW,
        answer_schema({"type": "OBJECT", "properties": {"a": {"type": "OBJECT", "properties": EMPTY}}}),
        "generation_config.response_schema.properties[a].properties: should be non-empty for OBJECT type\n",
    ),
    "a schema of type ARRAY without `items`": (
        NEW,
        declared(parameters={"type": "OBJECT", "properties": {"a": {"type": "ARRAY"}}}),
        "tools[0].function_declarations[0].parameters.properties[a].items: missing field.",
    ),
    "`required` with a name that `properties` does not have": (
        NEW,
        answer_schema({"type": "OBJECT", "properties": {"a": {"type": "STRING"}}, "required": ["a", "b"]}),
        "response_schema.required[1]: property is not defined",
    ),
    "a function calling mode without functions": (
        NEW,
        {"toolConfig": {"functionCallingConfig": {"mode": "ANY"}}},
        "Function calling config is set without function_declarations.",
    ),
    "function calls at the beginning or after another turn of the model": (
        OLD,
        {"contents": [model(CALL), user(RESPONSE)], "tools": [ADD]},
        "Please ensure that function call turn comes immediately after a user turn or after a function response turn.",
    ),
    "function responses that follow no function call": (
        OLD,
        {"contents": [USER, user(RESPONSE)], "tools": [ADD]},
        "Please ensure that function response turn comes immediately after a function call turn.",
    ),
    "another number of function responses than of calls in the turn before": (
        OLD,
        {"contents": [USER, model(CALL, CALL), user(RESPONSE)], "tools": [ADD]},
        "the number of function response parts is equal to the number of function call parts",
    ),
    "functions with the service's own tools, before Gemini 3": (
        THINKING,
        {"tools": [ADD, SEARCH]},
        "Tool use with function calling is unsupported",
    ),
    "functions with JSON output, before Gemini 3": (
        THINKING,
        {"tools": [ADD], "generationConfig": JSON},
        "Function calling with a response mime type: 'application/json' is unsupported",
    ),
    "the service's own tools with JSON output, before Gemini 3": (
        THINKING,
        {"tools": [SEARCH], "generationConfig": JSON},
        "Tool use with a response mime type: 'application/json' is unsupported",
    ),
    "`thinkingBudget: 0` with models that always think": (
        PRO,
        thinking(thinkingBudget=0),
        "Budget 0 is invalid. This model only works in thinking mode.",
    ),
    "a `thinkingBudget` out of the range of a Gemini 2.5 model": (
        PRO,
        thinking(thinkingBudget=40_000),
        "The thinking budget (40000) is invalid.",
    ),
    "`thinkingConfig` with models that do not think": (
        OLD,
        thinking(thinkingBudget=5),
        "Thinking is not enabled for models/gemini-2.0-flash",
    ),
    "a system instruction with Gemma 3": (
        GEMMA,
        {"systemInstruction": USER},
        "Developer instruction is not enabled for models/gemma-3-27b-it",
    ),
    "functions with Gemma 3": (
        GEMMA,
        {"tools": [ADD]},
        "Function calling is not enabled for models/gemma-3-27b-it",
    ),
    "JSON output with Gemma 3": (
        GEMMA,
        {"generationConfig": JSON},
        "JSON mode is not enabled for models/gemma-3-27b-it",
    ),
    "from Gemini 3 on, a function call of this turn that comes back without its thought signature": (
        NEW,
        {"contents": [USER, model(CALL), user(RESPONSE)], "tools": [ADD]},
        "Function call is missing a thought_signature in functionCall parts.",
    ),
}
# Nothing can be sent that breaks a rule of a field which the contract does not have.
LEVEL = "`thinkingLevel` with Gemini 2.5"
if "thinkingLevel" in load("generativelanguage").schemas["ThinkingConfig"]["properties"]:
    level = thinking(thinkingLevel="LOW")
    BROKEN[LEVEL] = (THINKING, level, "Thinking level is not supported for this model.")


@pytest.fixture(scope="module")
def tolerant() -> Iterator[CheckedClient]:
    with emulator(strict=False) as running, CheckedClient(running) as client:
        yield client


def test_every_rule_is_tried() -> None:
    assert {rule.refuses for rule in RULES} - {LEVEL} == set(BROKEN) - {LEVEL}


@pytest.mark.parametrize("refused", list(BROKEN))
def test_what_a_rule_refuses(client: CheckedClient, tolerant: CheckedClient, refused: str) -> None:
    name, more, words = BROKEN[refused]
    url = f"/v1beta/models/{name}:generateContent"
    body: Any = {"contents": [USER], **more}
    response = client.post(url, body)
    assert (response.status_code, response.json()["error"]["status"]) == (400, "INVALID_ARGUMENT")
    assert words in response.json()["error"]["message"]
    assert tolerant.post(url, body).status_code == 200


@pytest.mark.parametrize(
    ("name", "more"),
    [
        (NEW, {"tools": [ADD], "generationConfig": JSON}),
        (NEW, {"tools": [ADD, SEARCH]}),
        (NEW, {"tools": [SEARCH], "generationConfig": JSON}),
        ("gemini-9-ultra", {"tools": [ADD, {"codeExecution": EMPTY}]}),
        ("gemini-flash-latest", thinking(thinkingBudget=0)),
        (THINKING, thinking(thinkingBudget=0, includeThoughts=True)),
        (PRO, thinking(thinkingBudget=-1)),
        ("gemma-4-31b-it", {"tools": [ADD], "systemInstruction": USER}),
        (OLD, {"contents": [USER, model(CALL, CALL), user(RESPONSE, RESPONSE)], "tools": [ADD]}),
        (OLD, declared(parametersJsonSchema={"type": "object", "properties": EMPTY})),
        (OLD, {"tools": [{"functionDeclarations": [{"name": "add"}]}]}),
        ("gemini-2.5-computer-use-preview-10-2025", {"tools": [{"computerUse": EMPTY}]}),
    ],
)
def test_what_no_rule_refuses(client: CheckedClient, name: str, more: Any) -> None:
    response = client.post(f"/v1beta/models/{name}:generateContent", {"contents": [USER], **more})
    assert response.status_code == 200, response.text


def test_signed_calls_come_back(client: CheckedClient) -> None:
    url = f"/v1beta/models/{NEW}:generateContent"
    asked = user({"text": "please add"})
    body = {"contents": [asked], "tools": [ADD]}
    answered = client.post(url, body).json()["candidates"][0]["content"]
    assert answered["parts"][0]["thoughtSignature"]
    after = client.post(url, {**body, "contents": [asked, answered, user(RESPONSE)]})
    assert after.json()["candidates"][0]["content"]["parts"][0]["text"]
    made_elsewhere = {**CALL, "thoughtSignature": "skip_thought_signature_validator"}
    assert client.post(url, {**body, "contents": [asked, model(made_elsewhere), user(RESPONSE)]}).is_success


def test_thoughts_are_shown_where_they_are_asked_for(client: CheckedClient) -> None:
    shown = client.generate("Hi", model=f"models/{NEW}", **thinking(includeThoughts=True))
    thought, said = shown["candidates"][0]["content"]["parts"]
    assert thought["thought"] is True
    assert "Hi" in said["text"]
    assert shown["usageMetadata"]["thoughtsTokenCount"] > 0
    plain = client.generate("Hi", model=f"models/{NEW}")
    assert len(plain["candidates"][0]["content"]["parts"]) == 1


def test_the_page_names_every_rule() -> None:
    page = (Path(__file__).parents[2] / "docs" / "emulator.md").read_text(encoding="utf-8")
    for rule in (*RULES, *CLOUDFLARE_RULES):
        assert rule.refuses in page
        assert rule.source in page


def test_nothing_is_strict_where_it_was_switched_off() -> None:
    with emulator(strict=False, child=True) as running, CheckedClient(running) as client:
        body: Any = {"contents": [USER], "tools": [EMPTY]}
        assert client.post(f"/v1beta/models/{NEW}:generateContent", body).status_code == 200
