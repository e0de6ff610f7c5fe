"""Every operation of the contract makes a request from any arguments that fit, and reads any answer that fits."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from typing import Any
from urllib.parse import unquote

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bundle import APIS
from generator.operations import OperationView, all_operations
from genwire_raw import workers_ai
from genwire_raw._runtime.client import Client
from genwire_raw._runtime.errors import DecodeError
from genwire_raw._runtime.model import Model
from tests.documents import document
from tests.sample import one_in
from tests.unit.json_strategies import of_schema, same

OPERATIONS = [(api, one) for api in APIS for one in all_operations(document(api))]
IDS = [f"{api}-{one.id}" for api, one in OPERATIONS]
SEGMENT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8).filter(
    lambda text: text not in (".", "..")
)
# Where slashes stay, what is between them may not change the path either.
SEGMENTS = st.lists(SEGMENT.filter(lambda text: "/" not in text), min_size=1, max_size=3).map("/".join)
ASCII = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=8)
VALUES = {
    "string": ASCII,
    "integer": st.integers(0, 99),
    "number": st.floats(0, 99),
    "boolean": st.booleans(),
    "object": st.dictionaries(ASCII, ASCII, max_size=2),
}
CLIENT = Client("https://service.example/base/")

every_operation = pytest.mark.parametrize(("api", "operation"), OPERATIONS, ids=IDS)
some_operations = pytest.mark.parametrize(("api", "operation"), one_in(4, OPERATIONS), ids=IDS)


def module(api: str, operation: OperationView) -> Any:
    return import_module(".".join(["genwire_raw", api, "api", *operation.place]))


def content(operation: OperationView, part: str) -> Any:
    holder = operation.node["requestBody"] if part == "body" else operation.node["responses"]["200"]
    return holder["content"]


def arguments(operation: OperationView) -> st.SearchStrategy[dict[str, Any]]:
    path = {one.name: SEGMENTS if "/" in one.safe else SEGMENT for one in operation.path_arguments}
    query = {one.name: VALUES[one.attribute.shape.kind] for one in operation.options}
    required = {one.name for one in operation.options if one.attribute.required}
    return st.fixed_dictionaries(
        path | {name: query[name] for name in required},
        optional={name: value for name, value in query.items() if name not in required},
    )


def some_call(api: str, operation: OperationView, function: str = "request") -> Any:
    given = {one.name: "x" for one in operation.arguments if one.attribute.required}
    body: dict[str, Any] = {"body": {}} if operation.body is not None else {}
    return getattr(module(api, operation), function)(**given, **body)


@some_operations
def test_a_request_is_built(api: str, operation: OperationView) -> None:
    made = module(api, operation)
    bodies: st.SearchStrategy[Any] = st.none()
    if operation.body is not None:
        (media_type,) = content(operation, "body").values()
        schema = media_type["schema"]
        bodies = of_schema(schema, operation.schemas, depth=2)

    @settings(max_examples=8)
    @given(arguments(operation), bodies)
    def check(given: dict[str, Any], body: Any) -> None:
        bodied = {} if body is None else {"body": made.read_body(body)}
        for make in [made.request, *([made.stream_request] if operation.item else [])]:
            call = make(**given, **bodied)
            request = CLIENT.build(call, CLIENT.http_client)
            assert request.method == operation.method.upper()
            path, _, query = request.url.raw_path.decode().partition("?")
            pattern = re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(operation.path))
            if not any(one.safe for one in operation.path_arguments):
                found = re.fullmatch(f"(?:/base)?{pattern}", path)
                assert found, path
                assert [unquote(part) for part in found.groups()] == [
                    given[one.name] for one in operation.path_arguments
                ]
            asked = {
                one.attribute.wire for one in operation.options if one.name in given and one.place == "query"
            }
            headers = {one.attribute.wire for one in operation.options if one.name in given} - asked
            assert all(request.headers[header] for header in headers)
            switch = set(made.ENDPOINT.streaming.query) if call.streams and made.ENDPOINT.streaming else set()
            fixed = set(made.ENDPOINT.query)
            assert set(request.url.params) == asked | switch | fixed
            assert query.count("=") >= len(asked)
            if body is None:
                assert request.content == b""
            elif not made.ENDPOINT.multipart:
                sent = orjson.loads(request.content)
                read_only = {f.wire for f in getattr(bodied["body"], "FIELDS", {}).values() if f.read_only}
                switched = set(made.ENDPOINT.streaming.body) if made.ENDPOINT.streaming else set()
                for key in body.keys() - read_only - switched:
                    assert key in sent
                assert switched <= set(sent) if call.streams else not switched & set(sent)

    check()


def to_json(read: Any) -> Any:
    """What an answer is written as; one that no class fits is kept as it came."""
    if isinstance(read, list):
        return [to_json(one) for one in read]
    return read.to_dict() if isinstance(read, Model) else read


def check_reading(call: Any, answers: st.SearchStrategy[Any]) -> None:
    @settings(max_examples=8)
    @given(answers)
    def check(answer: Any) -> None:
        read = call.decode(answer)
        if read is not None:
            assert same(to_json(read), answer)

    check()


@some_operations
def test_an_answer_is_read(api: str, operation: OperationView) -> None:
    answer = content(operation, "answer").get("application/json")
    call = some_call(api, operation)
    if answer is None:
        assert call.endpoint.binary
        assert call.decode(b"bytes") == b"bytes"
    else:
        check_reading(call, of_schema(answer["schema"], operation.schemas, depth=2))


@every_operation
def test_the_events_of_a_stream_are_read(api: str, operation: OperationView) -> None:
    if operation.item is not None:
        schema = content(operation, "answer")["text/event-stream"]["x-item-schema"]
        call = some_call(api, operation, "stream_request")
        check_reading(call, of_schema(schema, operation.schemas, depth=2))


@every_operation
def test_an_answer_that_is_no_object_is_refused(api: str, operation: OperationView) -> None:
    if operation.response is not None:
        with pytest.raises(DecodeError, match="expected a JSON"):
            some_call(api, operation).decode("text")


@every_operation
def test_the_functions_are_alike(api: str, operation: OperationView) -> None:
    made = module(api, operation)
    request = inspect.signature(made.request).parameters
    names = ["sync", "sync_detailed", "asyncio", "asyncio_detailed"]
    assert hasattr(made, "stream") == hasattr(made, "astream") == (operation.item is not None)
    for name in [*names, *(["stream", "astream"] if operation.item else [])]:
        parameters = dict(inspect.signature(getattr(made, name)).parameters)
        assert parameters.pop("client").kind is inspect.Parameter.KEYWORD_ONLY
        assert parameters == dict(request)
        assert inspect.iscoroutinefunction(getattr(made, name)) == name.startswith("asyncio")
    assert made.request.__doc__


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        (None, "https://gateway.ai.cloudflare.com/v1/"),
        ("http://127.0.0.1:8085/client/v4", "http://127.0.0.1:8085/v1/"),
        ("http://127.0.0.1:8085/client/v4/", "http://127.0.0.1:8085/v1/"),
        ("https://proxy.example/cloudflare/client/v4", "https://proxy.example/cloudflare/v1/"),
        ("https://proxy.example", "https://proxy.example/v1/"),
    ],
)
def test_an_operation_with_a_server_of_its_own_stays_beside_the_api(base_url: str | None, url: str) -> None:
    client = (
        workers_ai.Client(token="secret") if base_url is None else workers_ai.Client(base_url, token="secret")
    )
    call = workers_ai.api.gateway.run.request("account", "gateway", "@cf/vendor/model", {"prompt": "Hello"})
    with client:
        assert str(client.build(call, client.http_client).url).startswith(f"{url}account/gateway/workers-ai/")
