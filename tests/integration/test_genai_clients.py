"""Settings of clients of programs written for google-genai, with the import changed."""

from __future__ import annotations

import copy
import pickle
import ssl
from typing import Any

import httpx
import pytest

from genwire import genai
from genwire.genai import errors, types
from genwire.testing import Emulator
from tests.both import API_KEY, Both
from tests.integration.genai_client import service

MODEL = "gemini-3.8-flash"


async def test_headers_and_more_of_the_body_are_sent_with_a_call(both: Both) -> None:
    client = service(both, headers={"x-first": "one"})
    options = types.HttpOptions(
        headers={"x-second": "two"}, extra_body={"generationConfig": {"maxOutputTokens": 2}}, timeout=5_000
    )
    response = await both.get(
        client.models.generate_content(model=MODEL, contents="hello", config={"http_options": options})
    )
    request = both.emulator.requests()[-1]
    assert (request["headers"]["x-first"], request["headers"]["x-second"]) == ("one", "two")
    assert response.candidates[0].finish_reason == "MAX_TOKENS"
    await both.get(client.models.generate_content(model=MODEL, contents="hello"))
    assert "x-second" not in both.emulator.requests()[-1]["headers"]


async def test_more_of_the_body_is_sent_with_every_call(both: Both) -> None:
    client = service(both, extra_body={"generationConfig": {"maxOutputTokens": 2}})
    response = await both.get(client.models.generate_content(model=MODEL, contents="hello"))
    assert response.candidates[0].finish_reason == "MAX_TOKENS"


async def test_timeouts_are_in_milliseconds(both: Both) -> None:
    both.emulator.fault("delay", seconds=2)
    client = service(both, timeout=200, retry_options={"attempts": 1})
    with pytest.raises(TimeoutError):
        await both.get(client.models.get(model=MODEL))


@pytest.mark.parametrize("attempts", [1, 3])
async def test_retries_are_as_many_as_the_options_say(both: Both, attempts: int) -> None:
    options = types.HttpRetryOptions(attempts=attempts, initial_delay=0.001, max_delay=0.01, jitter=5.0)
    client = service(both, retry_options=options)
    with pytest.raises(errors.ServerError):
        await both.get(client.models.generate_content(model=MODEL, contents="emulate:error=UNAVAILABLE"))
    assert len(both.emulator.requests("models.generateContent")) == attempts


async def test_statuses_to_retry_can_be_chosen(both: Both) -> None:
    client = service(both, retry_options={"attempts": 3, "initial_delay": 0.001, "http_status_codes": [500]})
    with pytest.raises(errors.ClientError):
        await both.get(
            client.models.generate_content(model=MODEL, contents="emulate:error=RESOURCE_EXHAUSTED")
        )
    assert len(both.emulator.requests()) == 1


def test_a_clients_own_http_client_is_used(emulator: Emulator) -> None:
    seen: list[str] = []
    with httpx.Client(event_hooks={"request": [lambda request: seen.append(request.url.path)]}) as own:
        options = types.HttpOptions(base_url=emulator.url, httpx_client=own)
        genai.Client(api_key=API_KEY, http_options=options).models.get(model=MODEL)
    assert len(seen) == 1


async def test_arguments_make_an_http_client(both: Both) -> None:
    seen: list[str] = []

    async def note(request: httpx.Request) -> None:
        seen.append(request.url.path)

    hooks: Any = {"request": [note if both.is_async else lambda request: seen.append(request.url.path)]}
    name = "async_client_args" if both.is_async else "client_args"
    await both.get(service(both, **{name: {"event_hooks": hooks}}).models.get(model=MODEL))
    assert len(seen) == 1


async def test_the_tls_of_an_http_client_has_two_names(emulator: Emulator) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for name in ("ssl", "verify"):
        options = {"base_url": emulator.url, "async_client_args": {name: context}}
        async with genai.Client(api_key=API_KEY, http_options=options).aio as client:
            assert (await client.models.get(model=MODEL)).name


def test_keys_come_from_the_environment(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    monkeypatch.setenv("GEMINI_API_KEY", API_KEY)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    with genai.Client() as client:
        assert client.models.get(model=MODEL).name == f"models/{MODEL}"
    assert [one["operation"] for one in emulator.requests()] == ["models.get"]


@pytest.mark.parametrize("name", ["GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_ENTERPRISE"])
def test_the_environment_may_choose_vertex_ai(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "true")
    with pytest.raises(errors.NotCarriedError, match="Vertex AI"):
        genai.Client(api_key=API_KEY)
    assert genai.Client(api_key=API_KEY, enterprise=False).vertexai is False


@pytest.mark.parametrize(
    "settings",
    [
        {"vertexai": True},
        {"enterprise": True},
        {"credentials": object()},
        {"http_options": {"aiohttp_client": object()}},
        {"vertexai": True, "enterprise": False},
        {"http_options": {"base_url": "not a URL"}},
        {"http_options": {"time_out": 5}},
    ],
)
def test_settings_that_cannot_be_used_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        genai.Client(api_key=API_KEY, **settings)


@pytest.mark.parametrize("version", ["v1", "v1alpha"])
async def test_another_version_of_the_service_gives_a_warning(both: Both, version: str) -> None:
    with pytest.warns(
        UserWarning, match=f"^http_options.api_version: requests go to v1beta, got '{version}'$"
    ):
        service(both, api_version=version)
    client = service(both, api_version="v1beta")
    config = {"http_options": {"apiVersion": version}}
    with pytest.warns(UserWarning, match=version):
        await both.get(client.models.generate_content(model=MODEL, contents="hello", config=config))
    await both.get(client.models.get(model=MODEL, config={"http_options": {"api_version": "v1beta"}}))


@pytest.mark.parametrize(
    "name", ["agents", "credentials", "decisions", "environments", "triggers", "voices", "webhooks"]
)
def test_services_that_are_not_carried_over_say_so(name: str) -> None:
    client = genai.Client(api_key=API_KEY)
    for one, shown in ((client, "Client"), (client.aio, "Client.aio")):
        with pytest.raises(errors.NotCarriedError, match=rf"^{shown}\.{name}: "):
            getattr(one, name)


@pytest.mark.parametrize(
    "name", ["compute_tokens", "edit_image", "recontext_image", "segment_image", "upscale_image"]
)
def test_methods_that_are_vertex_ais_say_so(name: str) -> None:
    with pytest.raises(errors.NotCarriedError, match=rf"^Models\.{name}: "):
        getattr(genai.Client(api_key=API_KEY).models, name)(model=MODEL)


def test_errors_are_made_copied_and_pickled_as_there() -> None:
    body = {"error": {"code": 404, "message": "gone", "status": "NOT_FOUND"}}
    error = errors.ClientError(404, [body])
    for one in (error, copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (one.code, one.status, one.message, one.details) == (404, "NOT_FOUND", "gone", body)
        assert isinstance(one, errors.ClientError)
    with pytest.raises(errors.ServerError) as raised:
        errors.APIError.raise_for_response(httpx.Response(502, text="down"))
    assert (raised.value.code, raised.value.status, raised.value.message) == (502, "Bad Gateway", "down")
    errors.APIError.raise_for_response(httpx.Response(200))


async def test_errors_of_asynchronous_answers_are_raised() -> None:
    with pytest.raises(errors.ClientError) as raised:
        await errors.APIError.raise_for_async_response(httpx.Response(400, json={"error": {"message": "no"}}))
    assert raised.value.message == "no"
    await errors.APIError.raise_for_async_response(httpx.Response(200))
    with pytest.raises(errors.APIError) as other:
        await errors.APIError.raise_error_async(302, {"message": "elsewhere"})
    assert type(other.value) is errors.APIError
