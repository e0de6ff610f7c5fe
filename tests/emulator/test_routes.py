"""Which operation answers which path."""

from __future__ import annotations

from typing import Any

import pytest

from genwire.emulator.contract import Api, Contract, load
from tests.emulator.checked_client import CheckedClient


@pytest.mark.parametrize(
    ("api", "method", "path", "operation", "values"),
    [
        ("generativelanguage", "GET", "/v1beta/models", "models.list", {}),
        ("generativelanguage", "GET", "/v1/models/a", "models.get", {"model": "a"}),
        ("generativelanguage", "GET", "/v1beta/models/a%2Db", "models.get", {"model": "a-b"}),
        (
            "generativelanguage",
            "POST",
            "/v1/models/a:generateContent",
            "models.generateContent",
            {"model": "a"},
        ),
        ("generativelanguage", "POST", "/v1beta/models/a%3AembedText", "models.embedText", {"model": "a"}),
        ("generativelanguage", "PUT", "/upload/v1/files", "media.upload", {}),
        (
            "workers_ai",
            "POST",
            "/client/v4/accounts/x/ai/run/@cf/meta/llama-3.2-3b-instruct",
            "ai.run.llama_3_2_3b_instruct",
            {"account_id": "x"},
        ),
        (
            "workers_ai",
            "POST",
            "/client/v4/accounts/x/ai/run/@cf/a/b",
            "ai.run",
            {"account_id": "x", "model_name": "@cf/a/b"},
        ),
        (
            "workers_ai",
            "POST",
            "/v1/x/gate/workers-ai/@cf/a/b",
            "gateway.run",
            {"account_id": "x", "gateway_id": "gate", "model_name": "@cf/a/b"},
        ),
    ],
)
def test_a_path_leads_to_its_operation(api: Api, method: str, path: str, operation: str, values: Any) -> None:
    match = load(api).match(method, path)
    assert match is not None
    assert (match.operation.id, match.path) == (operation, values)


@pytest.mark.parametrize(
    "path",
    [
        "/v1beta/models/",
        "/v1beta//models",
        "/v1beta/models/a/b",
        "/v1beta/models/a%2Fb:generateContent",
        "/v1beta/models/a:b:generateContent",
        "/v1beta/models/a:dance",
        "/v1beta2/models",
        "/v1beta/../v1beta/models",
        "/V1BETA/models",
        "/client/v4/accounts//ai/run/@cf/a/b",
        "/%2e%2e/v1beta/models",
    ],
)
def test_other_paths_are_not_found(client: CheckedClient, path: str) -> None:
    raw = client.http.build_request("POST", client.emulator.url, json={})
    raw.url = raw.url.copy_with(raw_path=path.encode())
    response = client.http.send(raw)
    assert response.status_code in (400, 404)
    assert response.json().keys() >= {"error"} or response.json()["success"] is False


def test_a_known_path_with_an_unknown_method_is_not_found(client: CheckedClient) -> None:
    assert client.request("PUT", "/v1beta/models").status_code == 404


def test_a_new_operation_needs_no_code_to_be_validated() -> None:
    """A golden contract of one made-up operation: its route, parameters and fields follow from the document."""
    document = {
        "openapi": "3.1.0",
        "servers": [{"url": "https://example.com/base"}],
        "x-any-prefix": "type.example.com/",
        "paths": {
            "/v1beta/things/{thing}:shake": {
                "post": {
                    "operationId": "things.shake",
                    "parameters": [
                        {"in": "path", "name": "thing", "required": True, "schema": {"type": "string"}}
                    ],
                    "requestBody": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/ShakeRequest"}}
                        }
                    },
                    "responses": {"200": {"description": ""}},
                }
            }
        },
        "components": {
            "schemas": {
                "ShakeRequest": {
                    "type": "object",
                    "required": ["howOften"],
                    "properties": {"howOften": {"type": "integer", "format": "int32", "minimum": 1}},
                }
            }
        },
    }
    from genwire.emulator.google.checking import checked
    from genwire.emulator.google.errors import GoogleError

    contract = Contract("generativelanguage", document)
    match = contract.match("POST", "/base/v1/things/cat:shake")
    assert match is not None
    assert match.path == {"thing": "cat"}
    assert checked(contract, match.operation, {"how_often": "3"}) == {"howOften": 3}
    for body, complaint in (
        ({}, "* ShakeRequest.how_often: how_often is not specified\n"),
        ({"howOften": 0}, "* ShakeRequest.how_often: how_often must be greater than or equal to 1.\n"),
        ({"howFast": 1}, 'Invalid JSON payload received. Unknown name "howFast": Cannot find field.'),
    ):
        with pytest.raises(GoogleError) as caught:
            checked(contract, match.operation, body)
        assert caught.value.message == complaint
