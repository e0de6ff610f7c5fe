"""Null, wrong kinds and nested nulls for every key that any code reads: an answer, or a 4xx in the service's words.

The keys are those of the contract, of every operation, and those of the forms that the emulator reads besides.
`GENWIRE_FUZZ_EXAMPLES` is the number of requests for each operation, times ten.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from genwire.emulator.chat_form import CHAT
from genwire.emulator.cloudflare.embeddings import OPENAI, RUN
from genwire.emulator.cloudflare.responses import FORM
from genwire.emulator.contract import Contract, Schema, load
from genwire.emulator.json_body import is_array, is_object
from genwire.testing import Emulator, emulator
from tests.emulator.checked_client import APIS
from tests.emulator.test_tuning import tuned_model

pytestmark = pytest.mark.slow

EXAMPLES = 10 * int(os.environ.get("GENWIRE_FUZZ_EXAMPLES", "2"))
DEPTH = 6
LLAMA = "@cf/meta/llama-3.3-70b-instruct-fp8-fast"
PATH = {
    "model": "gemini-3.8-flash",
    "tuned_model": "known",
    "account_id": "0123456789abcdef",
    "gateway_id": "gate",
    "model_name": LLAMA,
    "permission": "1",
    "cached_content": "x",
    "operation": "x",
    "file": "x",
    "batch": "x",
    "file_search_store": "x",
    "finetune_id": "x",
}
MODELS = {"embed": "gemini-embedding-001", "text": "text-bison-001", "message": "chat-bison-001"}
# The forms that the contract does not have, and the keys that are read besides those of a model's page.
FORMS: Mapping[str, Schema] = {
    "openai.chatCompletions": CHAT,
    "openai.embeddings": OPENAI,
    "ai.embeddings": OPENAI,
    "ai.responses": FORM,
    "ai.chatCompletions": CHAT,
    "ai.run": {"properties": {**FORM["properties"], **RUN["properties"], **CHAT["properties"]}},
    "gateway.run": {"properties": {**FORM["properties"], **CHAT["properties"]}},
    "gateway.models.run": {"properties": {**FORM["properties"], **CHAT["properties"]}},
    "gateway.chatCompletions": CHAT,
}
EMPTY: Any = {}
USER: Any = [{"role": "user", "content": "add 2 and 3"}]
ADD: Any = {
    "name": "add",
    "description": "Adds.",
    "parameters": {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
}
CALL: Any = {"id": "c", "type": "function", "function": {"name": "add", "arguments": "{}"}}
CHATTED: Any = {
    "model": LLAMA,
    "messages": [
        *USER,
        {"role": "assistant", "content": "", "tool_calls": [CALL]},
        {"role": "tool", "tool_call_id": "c", "name": "add", "content": "5"},
        {"role": "user", "content": [{"type": "text", "text": "add 1"}]},
    ],
    "tools": [{"type": "function", "function": ADD}],
    "tool_choice": {"type": "function", "function": {"name": "add"}},
    "stop": ["x"],
    "stream_options": {"include_usage": True},
}
GENERATED: Any = {
    "contents": [
        {"role": "user", "parts": [{"text": "add 2"}]},
        {
            "role": "model",
            "parts": [{"functionCall": {"name": "add", "args": {"a": 1}}, "thoughtSignature": "eA=="}],
        },
        {"role": "user", "parts": [{"functionResponse": {"name": "add", "response": {"x": [1]}}}]},
        {"role": "model", "parts": [{"text": "5"}]},
        {
            "role": "user",
            "parts": [{"text": "add"}, {"inlineData": {"mimeType": "text/plain", "data": "eA=="}}],
        },
    ],
    "systemInstruction": {"parts": [{"text": "Be brief."}]},
    "tools": [
        {
            "functionDeclarations": [
                {
                    "name": "add",
                    "description": "Adds.",
                    "parameters": {
                        "type": "OBJECT",
                        "properties": {"a": {"type": "ARRAY", "items": {"type": "STRING"}, "nullable": True}},
                        "required": ["a"],
                    },
                },
                {"name": "other", "parametersJsonSchema": {"type": "object", "properties": {"b": True}}},
            ]
        },
        {"codeExecution": EMPTY},
    ],
    "toolConfig": {"functionCallingConfig": {"mode": "ANY", "allowedFunctionNames": ["add"]}},
    "safetySettings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}],
    "generationConfig": {
        "responseMimeType": "application/json",
        "responseSchema": {"type": "OBJECT", "properties": {"a": {"type": "INTEGER"}}, "required": ["a"]},
        "stopSequences": ["x"],
        "thinkingConfig": {"includeThoughts": True, "thinkingBudget": 5},
    },
}
# Whole requests, of which one or two places are changed.
WHOLE: Mapping[str, list[Any]] = {
    "models.generateContent": [GENERATED],
    "models.streamGenerateContent": [GENERATED],
    "tunedModels.generateContent": [{"contents": GENERATED["contents"]}],
    "models.countTokens": [{"generateContentRequest": {"model": "models/gemini-3.8-flash", **GENERATED}}],
    "openai.chatCompletions": [
        {**CHATTED, "model": "gemini-3.8-flash", "response_format": {"type": "json_object"}}
    ],
    "ai.chatCompletions": [CHATTED],
    "ai.run": [CHATTED, {"prompt": "x"}, {"input": USER}, {"text": ["x"]}],
    "gateway.run": [CHATTED],
    "ai.responses": [
        {
            "model": LLAMA,
            "input": [
                *USER,
                {"type": "function_call", "call_id": "c", "name": "add", "arguments": "{}"},
                {"type": "function_call_output", "call_id": "c", "output": "5"},
            ],
            "tools": [{"type": "function", **ADD}],
            "text": {"format": {"type": "json_schema", "schema": ADD["parameters"]}},
        }
    ],
    "ai.embeddings": [
        {"model": "@cf/baai/bge-m3", "input": ["x"], "dimensions": 8, "encoding_format": "float"}
    ],
    "openai.embeddings": [{"model": "gemini-embedding-001", "input": ["x"], "dimensions": 128}],
}

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from(
        [0, 1, -1, 2.0, 1.5, 2**40, -(2**63), 1e300, "", "x", "1", "add", "\ud7ff", "{", "data:,"]
    ),
)
JUNK = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=2),
        st.dictionaries(st.sampled_from(["", "a", "name", "type", "default"]), inner, max_size=2),
    ),
    max_leaves=4,
)
PLAIN: Mapping[str, st.SearchStrategy[Any]] = {
    "string": st.sampled_from(["x", "3s", "1", "eA==", "2030-01-01T00:00:00Z", "models/gemini-3.8-flash"]),
    "integer": st.integers(0, 3),
    "number": st.integers(0, 3),
    "boolean": st.booleans(),
}


def values(contract: Contract, schema: Schema, depth: int = 0) -> st.SearchStrategy[Any]:
    """Return values for a schema: most of them fit, some are anything."""
    fitting = st.deferred(lambda: _fitting(contract, contract.resolve(schema), depth))
    return JUNK if depth > DEPTH else st.integers(0, 7).flatmap(lambda odds: JUNK if odds == 0 else fitting)


def _fitting(contract: Contract, schema: Schema, depth: int) -> st.SearchStrategy[Any]:
    if "oneOf" in schema:
        return st.one_of([values(contract, one, depth + 1) for one in schema["oneOf"]])
    if "properties" in schema:
        return _messages(contract, schema, depth)
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kind = schema.get("type", "")
    if kind == "object":
        of: Any = schema.get("additionalProperties")
        inner = values(contract, of, depth + 1) if is_object(of) else JUNK
        return st.dictionaries(st.sampled_from(["a", "b"]), inner, max_size=2)
    if kind == "array":
        return st.lists(values(contract, schema.get("items", EMPTY), depth + 1), max_size=2)
    return PLAIN.get(kind, JUNK)


@st.composite
def _messages(draw: st.DrawFn, contract: Contract, schema: Schema, depth: int) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, one in schema["properties"].items():
        wanted = name in schema.get("required", ()) or draw(st.integers(0, 2 + depth)) == 0
        if wanted and not one.get("readOnly"):
            made[name] = draw(values(contract, one, depth + 1))
    return made


@st.composite
def changed(draw: st.DrawFn, whole: Any, names: list[str]) -> Any:
    """Return a whole request with something else in one or two of its places, or with keys that it did not have."""
    body = deepcopy(whole)
    for _ in range(draw(st.integers(1, 2))):
        place: Any = draw(st.sampled_from(list(_containers(body))))
        if is_array(place):
            place[draw(st.integers(0, len(place) - 1))] = draw(JUNK)
        else:
            keys = [*place, *names] if draw(st.integers(0, 3)) == 0 else list(place) or names
            place[draw(st.sampled_from(keys))] = draw(JUNK)
    return body


def _containers(value: Any) -> Iterator[Any]:
    if is_object(value) or (is_array(value) and value):
        yield value
        for inner in value.values() if is_object(value) else value:
            yield from _containers(inner)


def operations() -> Iterator[Any]:
    for api in APIS:
        contract = load(api)
        for operation in contract.operations.values():
            if operation.method != "GET" and (operation.body is not None or operation.id in FORMS):
                yield pytest.param(contract, operation, id=operation.id)


@pytest.fixture(scope="module")
def target() -> Iterator[Emulator]:
    with emulator(kept_requests=10, body_timeout=5.0) as running:
        running.seed({"id": "known", **tuned_model()})
        yield running


@pytest.mark.parametrize(("contract", "operation"), list(operations()))
def test_an_answer_or_a_refusal(target: Emulator, contract: Contract, operation: Any) -> None:
    form = FORMS.get(operation.id, {})
    own = contract.resolve(operation.body) if operation.body is not None else form
    names = sorted({*form.get("properties", ()), *own.get("properties", ()), "unknown"})
    bodies = [values(contract, schema) for schema in (own, form) if schema]
    bodies += [changed(whole, names) for whole in WHOLE.get(operation.id, ()) for _ in range(3)]
    kind = next((name for name in MODELS if name in operation.id.lower()), "")
    path = operation.path.format_map({**PATH, **({"model": MODELS[kind]} if kind else {})})
    with httpx.Client(base_url=target.url, trust_env=False, timeout=30.0, verify=False) as client:

        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=[
                HealthCheck.too_slow,
                HealthCheck.data_too_large,
                HealthCheck.filter_too_much,
            ],
            phases=[Phase.generate, Phase.shrink],
        )
        @given(body=st.one_of(bodies))
        def fuzz(body: Any) -> None:
            content = json.dumps(body).encode()
            headers = {"content-type": "application/json"}
            response = client.request(operation.method, path, content=content, headers=headers)
            assert response.status_code < 500, response.text
            if response.status_code >= 400:
                _is_refusal(operation.api, response.json())

        fuzz()


def _is_refusal(api: str, answer: Any) -> None:
    if api == "workers_ai":
        assert answer["success"] is False
        assert all(error["code"] and error["message"] for error in answer["errors"])
        return
    error: Any = (answer[0] if is_array(answer) else answer)["error"]
    assert error["code"] < 500
    assert error["message"]
    assert error["status"]
