"""What instructor 1 does with google-genai and with openai, in each of its modes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

import instructor
import openai
from google import genai
from google.genai import types
from instructor.core import InstructorRetryException

from tests.clients.flows import control
from tests.clients.flows.raising import raises
from tests.clients.flows.weather import Report

_MODEL = "gemini-2.5-flash"
_WORKERS_AI = "@cf/meta/llama-3.3-70b-instruct-fp8-fast"
_WORKERS_AI_URL = f"{control.URL}/client/v4/accounts/an-account/ai/v1"
_OPENAI_URL = f"{control.URL}/v1beta/openai"
_ASKED = [{"role": "user", "content": "A report of the weather: in Oslo it is 4 degrees."}]
_WANTED = {"city": "Oslo", "celsius": 4}
_GENAI = genai.Client(api_key="a-key", http_options=types.HttpOptions(base_url=control.URL))
_MODES = (
    instructor.Mode.TOOLS,
    instructor.Mode.JSON,
    instructor.Mode.JSON_SCHEMA,
    instructor.Mode.MD_JSON,
)


def _of_google(mode: instructor.Mode = instructor.Mode.TOOLS) -> instructor.Instructor:
    return instructor.from_genai(_GENAI, mode=mode)


def _of_openai(url: str, mode: instructor.Mode = instructor.Mode.TOOLS) -> instructor.Instructor:
    return instructor.from_openai(openai.OpenAI(base_url=url, api_key="a-key", max_retries=0), mode=mode)


def objects_come_from_google_in_each_mode() -> None:
    for mode in (instructor.Mode.TOOLS, instructor.Mode.JSON):
        client = _of_google(mode)
        found = client.create(model=_MODEL, messages=_ASKED, response_model=Report, max_retries=0)
        assert found.model_dump() == _WANTED, mode


def objects_come_in_the_form_of_openai_in_each_mode() -> None:
    for url, model in ((_WORKERS_AI_URL, _WORKERS_AI), (_OPENAI_URL, _MODEL)):
        for mode in _MODES:
            client = _of_openai(url, mode)
            found = client.create(model=model, messages=_ASKED, response_model=Report, max_retries=0)
            assert found.model_dump() == _WANTED, (url, mode)


def several_tools_are_called_at_once() -> None:
    for url, model in ((_WORKERS_AI_URL, _WORKERS_AI), (_OPENAI_URL, _MODEL)):
        client = _of_openai(url, instructor.Mode.PARALLEL_TOOLS)
        found = client.create(model=model, messages=_ASKED, response_model=Iterable[Report], max_retries=0)
        assert _WANTED in [one.model_dump() for one in found], url


def objects_are_streamed() -> None:
    clients = (
        (_of_google(), _MODEL),
        (_of_openai(_OPENAI_URL), _MODEL),
        (_of_openai(_WORKERS_AI_URL), _WORKERS_AI),
    )
    for client, model in clients:
        *_, last = client.create_partial(model=model, messages=_ASKED, response_model=Report)
        assert last.model_dump() == _WANTED, model


def lists_of_objects_are_streamed() -> None:
    for client, model in ((_of_google(), _MODEL), (_of_openai(_WORKERS_AI_URL), _WORKERS_AI)):
        found = list(client.create_iterable(model=model, messages=_ASKED, response_model=Report))
        assert found[0].city == "Oslo", model


def objects_come_without_blocking() -> None:
    async def report() -> object:
        client = instructor.from_genai(_GENAI, use_async=True)
        found = await client.create(model=_MODEL, messages=_ASKED, response_model=Report)
        return found.model_dump()

    assert asyncio.run(report()) == _WANTED


def errors_keep_their_status() -> None:
    asked = [{"role": "user", "content": "emulate:error=RESOURCE_EXHAUSTED"}]
    with raises(InstructorRetryException) as raised:
        _of_google().create(model=_MODEL, messages=asked, response_model=Report, max_retries=0)
    assert "429 RESOURCE_EXHAUSTED" in str(raised.error)
