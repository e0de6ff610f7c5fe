"""Bodies of the Generative Language API: what is accepted, and how what is not is refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire.emulator.contract import load
from genwire.emulator.google.protojson import InvalidMessageError, read, snake
from tests.emulator.checked_client import CheckedClient

URL = "/v1beta/models/gemini-1.5-flash:generateContent"
CONTRACT = load("generativelanguage")
REQUEST = {"$ref": "#/components/schemas/GenerateContentRequest"}
CONTENTS = [{"role": "user", "parts": [{"text": "x"}]}]

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=20,
)
FIELDS = sorted({name for schema in CONTRACT.schemas.values() for name in schema.get("properties", {})})


def canonical(body: Any, schema: str = "GenerateContentRequest") -> Any:
    return read(CONTRACT, {"$ref": f"#/components/schemas/{schema}"}, body)


def violations(body: Any, schema: str = "GenerateContentRequest") -> list[tuple[str, str]]:
    with pytest.raises(InvalidMessageError) as caught:
        canonical(body, schema)
    return list(caught.value.violations)


@pytest.mark.parametrize(
    "spelled",
    [
        {"generation_config": {"max_output_tokens": 5}},
        {"generationConfig": {"maxOutputTokens": 5}},
        {"generationConfig": {"max_output_tokens": "5"}},
        {"generationConfig": {"maxOutputTokens": 5.0}},
        {"generationConfig": {"maxOutputTokens": 5, "temperature": None}, "tools": None},
    ],
)
def test_spellings_of_one_message(spelled: Any) -> None:
    assert canonical(spelled) == {"generationConfig": {"maxOutputTokens": 5}}


@pytest.mark.parametrize("mode", ["NONE", "none", "None", 3])
def test_enums_by_name_in_any_case_or_by_number(mode: Any) -> None:
    body = {"toolConfig": {"functionCallingConfig": {"mode": mode}}}
    assert canonical(body)["toolConfig"]["functionCallingConfig"]["mode"] == "NONE"


def test_one_value_where_a_list_is_expected() -> None:
    body = {"contents": {"parts": {"text": "Hello"}}, "generationConfig": {"stopSequences": "x"}}
    assert canonical(body) == {
        "contents": [{"parts": [{"text": "Hello"}]}],
        "generationConfig": {"stopSequences": ["x"]},
    }


@pytest.mark.parametrize("number", [7, "7", 7.0])
def test_long_integers_become_text(number: Any) -> None:
    body = {"functionDeclarations": [{"name": "f", "parameters": {"type": "array", "maxItems": number}}]}
    assert canonical(body, "Tool")["functionDeclarations"][0]["parameters"]["maxItems"] == "7"


@pytest.mark.parametrize("data", ["_-8=", "_-8", "/+8=", "/+8"])
def test_bytes_in_either_alphabet(data: str) -> None:
    assert canonical({"inlineData": {"data": data}}, "Part")["inlineData"]["data"] == "/+8="


def test_what_only_the_service_writes_is_left_out() -> None:
    assert canonical(
        {"displayName": "x", "state": "ACTIVE", "createTime": "2024-01-01T00:00:00Z"}, "TunedModel"
    ) == {"displayName": "x"}


@pytest.mark.parametrize(
    ("body", "path", "text"),
    [
        ({"x": 1}, "", 'Invalid JSON payload received. Unknown name "x": Cannot find field.'),
        (
            {"generationConfig": {"x": 1}},
            "generation_config",
            "Invalid JSON payload received. Unknown name \"x\" at 'generation_config': Cannot find field.",
        ),
        (
            {"contents": [{"parts": [{"text": ["a"]}]}]},
            "contents[0].parts[0]",
            (
                "Invalid JSON payload received. Unknown name \"text\" at 'contents[0].parts[0]': "
                "Proto field is not repeating, cannot start list."
            ),
        ),
        (
            {"generationConfig": {"temperature": "hot"}},
            "generation_config.temperature",
            "Invalid value at 'generation_config.temperature' (TYPE_FLOAT), \"hot\"",
        ),
        (
            {"generationConfig": {"candidateCount": 1.5}},
            "generation_config.candidate_count",
            "Invalid value at 'generation_config.candidate_count' (TYPE_INT32), 1.5",
        ),
        (
            {"generationConfig": {"seed": 2**31}},
            "generation_config.seed",
            "Invalid value at 'generation_config.seed' (TYPE_INT32), 2147483648",
        ),
        (
            {"safetySettings": [{"category": "BAD"}]},
            "safety_settings[0].category",
            (
                "Invalid value at 'safety_settings[0].category' "
                '(type.googleapis.com/google.ai.generativelanguage.v1beta.HarmCategory), "BAD"'
            ),
        ),
        (
            {"contents": [{"parts": [{"text": "a", "inlineData": {}}]}]},
            "contents[0].parts[0]",
            (
                "Invalid value at 'contents[0].parts[0]' (oneof), oneof field 'data' is already set. "
                "Cannot set 'inlineData'"
            ),
        ),
        (
            {"contents": [{"parts": [{"inlineData": {"data": "a*"}}]}]},
            "contents[0].parts[0].inline_data.data",
            "Invalid value at 'contents[0].parts[0].inline_data.data' (TYPE_BYTES), Base64 decoding failed for \"a*\"",
        ),
        (
            {"contents": [{"parts": [{"text": {"a": 1}}]}]},
            "contents[0].parts[0].text",
            "Invalid value at 'contents[0].parts[0].text' (TYPE_STRING), Starting an object on a scalar field",
        ),
        (
            {"tools": [{"functionDeclarations": [{"parameters": {"properties": {"a": {"const": 1}}}}]}]},
            "tools[0].function_declarations[0].parameters.properties[0].value",
            (
                'Invalid JSON payload received. Unknown name "const" at '
                "'tools[0].function_declarations[0].parameters.properties[0].value': Cannot find field."
            ),
        ),
    ],
)
def test_violations_are_worded_as_by_the_service(body: Any, path: str, text: str) -> None:
    assert violations(body) == [(path, text)]


def test_all_violations_are_reported_with_their_fields(client: CheckedClient) -> None:
    body = {"contents": CONTENTS, "generationConfig": {"x": 1, "temperature": "hot"}, "y": 2}
    response = client.post(URL, body)
    assert response.status_code == 400
    error = response.json()["error"]
    (detail,) = error["details"]
    assert detail["@type"] == "type.googleapis.com/google.rpc.BadRequest"
    assert [one.get("field") for one in detail["fieldViolations"]] == [
        "generation_config",
        "generation_config.temperature",
        None,
    ]
    assert error["message"] == "\n".join(one["description"] for one in detail["fieldViolations"])


def test_limits_are_those_of_the_contract(client: CheckedClient) -> None:
    too_long = client.post(
        "/v1beta/tunedModels", {"displayName": "x" * 41, "tuningTask": {"trainingData": {}}}
    )
    assert too_long.json()["error"]["message"].startswith(
        "* CreateTunedModelRequest.tuned_model.display_name: "
    )
    missing = client.post("/v1beta/tunedModels", {"displayName": "x"})
    assert missing.json()["error"]["message"] == (
        "* CreateTunedModelRequest.tuned_model.tuning_task: tuning_task is not specified\n"
    )


def test_enums_are_numbers_where_the_client_wants_them(client: CheckedClient) -> None:
    response = client.post(f"{URL}?%24alt=json%3Benum-encoding%3Dint", {"contents": CONTENTS})
    (candidate,) = response.json()["candidates"]
    assert candidate["finishReason"] == 1
    assert {rating["probability"] for rating in candidate["safetyRatings"]} == {1}


def test_query_parameters_are_read_like_fields(client: CheckedClient) -> None:
    assert len(client.get("/v1beta/models?page_size=2").json()["models"]) == 2
    wrong = client.get("/v1beta/models?pageSize=two").json()["error"]["message"]
    assert wrong == "Invalid value at 'page_size' (TYPE_INT32), \"two\""
    assert "Unknown name" in client.get("/v1beta/models?size=2").json()["error"]["message"]
    assert client.get("/v1beta/models?key=x&quotaUser=y&%24.xgafv=2&pageSize=").status_code == 200


def test_snake_is_the_name_of_protobuf() -> None:
    assert snake("generationConfig") == "generation_config"
    assert snake("sha256Hash") == "sha256_hash"


@given(st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=4))
def test_whatever_comes_is_read_or_refused_and_read_again_the_same(body: dict[str, Any]) -> None:
    try:
        message = canonical(body)
    except InvalidMessageError:
        return
    assert canonical(message) == message


@pytest.mark.parametrize(
    "body",
    [
        b"{'contents': [{'parts': [{'text': 'x'}]}]}",
        b'{contents: [{parts: [{text: "x"}]}]}',
        b'{"contents": [{"parts": [{"text": "x"},],},],}',
    ],
)
def test_the_liberties_of_the_pages_examples(client: CheckedClient, body: bytes) -> None:
    assert client.request("POST", URL, content=body).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b'{"contents": ',
        b'{"contents": [{"parts": [{"text": "x"}]}]} // why not',
        b'/* hm */ {"contents": []}',
        b'{"contents": [{"parts": [{"text": "\\ud800"}]}]}',
        b"\xff\xfe",
        b"[]",
        b'"x"',
        b"null",
        b'{"a":' * 200 + b"1" + b"}" * 200,
    ],
)
def test_what_is_not_json_is_refused(client: CheckedClient, body: bytes) -> None:
    response = client.request("POST", URL, content=body)
    assert response.status_code == 400
    assert response.json()["error"]["message"].startswith("Invalid JSON payload received. ")
