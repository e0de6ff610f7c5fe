"""Programs written for google-genai, with the import changed: errors, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from genwire import genai
from genwire.errors import StreamTruncatedError
from genwire.genai import errors
from genwire.testing import Emulator
from tests.both import API_KEY, Both
from tests.integration.genai_client import service

MODEL = "gemini-3.8-flash"


async def test_a_field_that_a_config_lacks_is_refused(both: Both) -> None:
    with pytest.raises(ValidationError, match="temprature"):
        await both.get(
            service(both).models.generate_content(model=MODEL, contents="hello", config={"temprature": 1})
        )
    assert both.emulator.requests() == []


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        ("INVALID_ARGUMENT", 400, errors.ClientError),
        ("NOT_FOUND", 404, errors.ClientError),
        ("RESOURCE_EXHAUSTED", 429, errors.ClientError),
        ("UNAVAILABLE", 503, errors.ServerError),
    ],
)
async def test_errors_have_their_class_and_code(
    both: Both, status: str, code: int, kind: type[errors.APIError]
) -> None:
    with pytest.raises(kind) as raised:
        await both.get(service(both).models.generate_content(model=MODEL, contents=f"emulate:error={status}"))
    error = raised.value
    assert (error.code, error.status_code, error.status) == (code, code, status)
    assert isinstance(error, errors.APIError)
    assert error.message == error.details["error"]["message"]
    assert API_KEY not in str(error)


async def test_an_error_within_a_stream_is_raised_after_what_came(both: Both) -> None:
    prompt = "count to 9 emulate:error=INTERNAL/3"
    stream = await both.get(service(both).models.generate_content_stream(model=MODEL, contents=prompt))
    events = both.each(stream)
    texts = [(await anext(events)).text for _ in range(3)]
    with pytest.raises(errors.ServerError) as raised:
        await anext(events)
    assert raised.value.code == 500
    assert "".join(texts) == "1 2 3"


def test_what_is_not_carried_over_says_so(emulator: Emulator) -> None:
    with pytest.raises(errors.NotCarriedError, match="Vertex AI"):
        genai.Client(vertexai=True, project="a", location="b")
    client: Any = genai.Client(api_key=API_KEY, http_options={"base_url": emulator.url})
    with pytest.raises(errors.NotCarriedError, match=r"Client\.aio\.live"):
        _ = client.aio.live
    with pytest.raises(errors.NotCarriedError, match=r"Client\.webhooks"):
        _ = client.webhooks


def test_a_client_without_a_key_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    monkeypatch.delenv("GEMINI_API_KEY", raising=False)
    with pytest.raises(ValueError, match="GOOGLE_API_KEY"):
        genai.Client()


async def test_contents_that_are_missing_or_unknown_are_refused(both: Both) -> None:
    client = service(both)
    unusable: list[Any] = [None, [], 5, {"foo": 1}]
    for contents in unusable:
        with pytest.raises(ValueError):
            await both.get(client.models.generate_content(model=MODEL, contents=contents))
    assert both.emulator.requests() == []


async def test_an_answer_that_is_not_json_is_an_error_of_its_own(both: Both) -> None:
    both.emulator.fault("garble")
    with pytest.raises(errors.UnknownApiResponseError):
        await both.get(service(both, retry_options={"attempts": 1}).models.get(model=MODEL))


async def test_a_stream_that_breaks_off_is_genwires_error(both: Both) -> None:
    both.emulator.fault("cut", after_bytes=600)
    stream = await both.get(
        service(both).models.generate_content_stream(model=MODEL, contents="one two three four")
    )
    with pytest.raises(StreamTruncatedError):
        await both.list(stream)
