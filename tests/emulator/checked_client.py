"""A client that holds every answer of the emulator against the contract."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from typing import Any, Self

import httpx
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from genwire.emulator.contract import Api, Contract, Match, load
from genwire.testing import Emulator

APIS: tuple[Api, ...] = ("generativelanguage", "workers_ai")
ERRORS = {"generativelanguage": "ErrorResponse", "workers_ai": "ErrorEnvelope"}

FORMATS = {
    "int64": r"-?\d{1,19}",
    "byte": r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?",
    "date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3,9})?Z",
    "google-duration": r"-?\d+(?:\.\d{1,9})?s",
}


def _format_checker() -> FormatChecker:
    checker = FormatChecker(())
    for name, pattern in FORMATS.items():
        fits = re.compile(pattern).fullmatch
        checker.checks(name)(lambda value, fits=fits: not isinstance(value, str) or bool(fits(value)))
    return checker


class CheckedClient:
    """Sends requests to an emulator; an answer that the contract does not allow fails the test.

    Args:
        emulator: The emulator.
        headers: What to send with every request.
    """

    def __init__(self, emulator: Emulator, headers: Mapping[str, str] | None = None) -> None:
        self.emulator = emulator
        self.http = httpx.Client(
            base_url=emulator.url, headers=headers, timeout=30.0, trust_env=False, verify=False
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def request(self, method: str, url: str, **more: Any) -> httpx.Response:
        response = self.http.request(method, url, **more)
        check(response)
        return response

    def get(self, url: str, **more: Any) -> httpx.Response:
        return self.request("GET", url, **more)

    def post(self, url: str, body: Any = None, **more: Any) -> httpx.Response:
        return self.request("POST", url, json=body, **more)

    def patch(self, url: str, body: Any, **more: Any) -> httpx.Response:
        return self.request("PATCH", url, json=body, **more)

    def delete(self, url: str) -> httpx.Response:
        return self.request("DELETE", url)

    def generate(self, text: str, *, model: str = "models/gemini-1.5-flash", **more: Any) -> Any:
        """Return what generateContent answers to a text; `more` are fields of the request."""
        body = {"contents": [{"role": "user", "parts": [{"text": text}]}], **more}
        response = self.post(f"/v1beta/{model}:generateContent", body)
        assert response.status_code == 200, response.text
        return response.json()

    def events(self, url: str, body: Any) -> list[Any]:
        """Return the data of the events that a POST answers with."""
        response = self.post(url, body)
        assert response.headers["content-type"].startswith("text/event-stream"), response.text
        return list(events_of(response.text))


def events_of(text: str) -> Iterator[Any]:
    """Yield the data of server-sent events, up to the one that says that they are done."""
    for event in re.split(r"\r?\n\r?\n", text.strip()):
        *names, data = event.splitlines()
        assert all(name.startswith(("event: ", "id: ")) for name in names), event
        assert data.startswith("data: "), event
        if data != "data: [DONE]":
            yield json.loads(data.removeprefix("data: "))


def check(response: httpx.Response) -> None:
    """Fail unless the contract allows an answer."""
    found = _match(response.request)
    if found is None:
        assert response.status_code in (400, 404)
        return
    contract, match = found
    if response.status_code >= 400:
        answer = response.json()
        for error in answer if isinstance(answer, list) else [answer]:
            fits(contract.api, {"$ref": f"#/components/schemas/{ERRORS[contract.api]}"}, error)
        return
    if "enum-encoding=int" in str(response.request.url.params.get("$alt", "")):
        return
    if match.operation.gives_bytes:
        return
    if response.headers.get("content-type", "").startswith("text/event-stream"):
        for item in events_of(response.text):
            fits(contract.api, match.operation.item, item)
    elif response.content:
        fits(contract.api, _answer_schema(match), response.json())


def _answer_schema(match: Match) -> Any:
    """Return the schema of an answer; those of a model that the path names are of several kinds, as its inputs are."""
    schema = match.operation.response
    if "x-model" in match.operation.extensions:
        return {"anyOf": [schema, {"$ref": "#/components/schemas/QueueEnvelope"}]}
    if match.operation.id not in ("ai.run", "gateway.run", "gateway.models.run"):
        return schema
    responses = {"properties": {"result": {"$ref": "#/components/schemas/ResponsesOutput"}}}
    others = [{"$ref": f"#/components/schemas/{name}Envelope"} for name in ("Embedding", "Rerank", "Queue")]
    return {"anyOf": [schema, responses, *others]}


def _match(request: httpx.Request) -> tuple[Contract, Match] | None:
    path = request.url.raw_path.decode().partition("?")[0]
    for api in APIS:
        contract = load(api)
        plain = path.replace("%2F", "/") if api == "workers_ai" else path
        if match := contract.match(request.method, plain):
            return contract, match
    return None


def fits(api: Api, schema: Any, value: Any) -> None:
    """Fail unless a value has the form of a schema of a contract."""
    errors = [
        f"{one.json_path}: {one.message}" for one in _validator(api, json.dumps(schema)).iter_errors(value)
    ]
    assert not errors, errors
    for inner in _anys(value):
        name = inner["@type"].rpartition(".")[2]
        if name in load(api).schemas:
            plain = {key: one for key, one in inner.items() if key != "@type"}
            fits(api, {"$ref": f"#/components/schemas/{name}"}, plain)


def _anys(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        for inner in value.values():
            yield from _anys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _anys(inner)


@cache
def _validator(api: Api, schema: str) -> Draft202012Validator:
    document: Resource[Any] = DRAFT202012.create_resource(_for_answers(api))
    registry: Registry[Any] = Registry().with_resource("urn:contract", document)
    located = json.loads(schema.replace('"#/', '"urn:contract#/'))
    return Draft202012Validator(located, registry=registry, format_checker=_format_checker())


@cache
def _for_answers(api: Api) -> dict[str, Any]:
    """Return a contract as it holds for answers: messages are closed, and what is only sent does not come back."""
    document = deepcopy(dict(load(api).document))
    for schema in document["components"]["schemas"].values():
        if "properties" in schema:
            properties = schema["properties"]
            hidden = {name for name, one in properties.items() if one.get("writeOnly")}
            schema["properties"] = {name: one for name, one in properties.items() if name not in hidden}
            schema["required"] = [name for name in schema.get("required", ()) if name not in hidden]
            schema.setdefault("additionalProperties", False)
    schemas = document["components"]["schemas"]
    for members in list(_unions(document)):
        kinds = [kind for member in members if (kind := _kind(schemas, member)) is not None]
        for member in members:
            if member.get("additionalProperties") is True and "properties" not in member:
                member["not"] = {"anyOf": kinds}  # what has a name is held to it
    return document


def _unions(value: Any) -> Iterator[list[Any]]:
    if isinstance(value, dict) and isinstance(value.get("oneOf"), list):
        yield value["oneOf"]
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _unions(inner)


def _kind(schemas: Any, member: Any) -> Any:
    """Return what an object of a member is known by, or None."""
    schema = schemas[member["$ref"].rpartition("/")[2]] if "$ref" in member else member
    constants = {
        name: {"const": one["const"]} for name, one in schema.get("properties", {}).items() if "const" in one
    }
    return {"required": list(constants), "properties": constants} if constants else None
