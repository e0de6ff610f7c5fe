"""Settings, errors, retries, and service clients of a program's own."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from google.api_core import exceptions, retry
from google.api_core.timeout import TimeToDeadlineTimeout

import genwire.generativeai as genai
from genwire import errors
from genwire.generativeai import client, models, permission, protos, types, utils
from genwire.generativeai.types import (
    permission_types,
)
from genwire.testing import Emulator
from tests.played import answer, played

pytestmark = pytest.mark.usefixtures("configured")


def test_settings_of_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    class Info:
        user_agent = "my-program"

    with pytest.raises(ValueError, match="not both"):
        genai.configure(api_key="a", client_options={"api_key": "b"})
    with played([answer({"name": "models/x"})] * 2) as server:
        options = {"api_endpoint": server.url}
        genai.configure(
            api_key="k", client_options=options, client_info=Info(), default_metadata=[("x-mine", "1")]
        )
        genai.get_base_model("models/x")
        monkeypatch.setenv("GEMINI_API_KEY", "from-environment")
        genai.configure(client_options=options)
        genai.get_base_model("models/x")
        first, second = (sent.lower() for sent in server.requests)
    assert b"x-mine: 1" in first
    assert b"user-agent: my-program genai-py" in first
    assert b"x-goog-api-key: from-environment" in second


@pytest.mark.slow
def test_errors_are_also_those_of_api_core(emulator: Emulator) -> None:
    model = genai.GenerativeModel("gemini-1.5-flash")
    for status, core, own in (
        ("RESOURCE_EXHAUSTED", exceptions.ResourceExhausted, errors.RateLimitError),
        ("UNAVAILABLE", exceptions.ServiceUnavailable, errors.ServerError),
        ("INTERNAL", exceptions.InternalServerError, errors.ServerError),
        ("PERMISSION_DENIED", exceptions.PermissionDenied, errors.PermissionDeniedError),
        ("INVALID_ARGUMENT", exceptions.InvalidArgument, errors.BadRequestError),
        ("NOT_FOUND", exceptions.NotFound, errors.NotFoundError),
    ):
        failed = answer({"error": {"code": core.code, "status": status, "message": "No."}}, status=core.code)
        with played([failed] * 9) as server:
            genai.configure(api_key="any", client_options={"api_endpoint": server.url})
            with pytest.raises(core, match=r"No\.") as caught:
                model.generate_content("x", request_options={"retry": retry.Retry(predicate=lambda _: False)})
        assert isinstance(caught.value, own)
        assert (caught.value.code, caught.value.message, caught.value.grpc_status_code is not None) == (
            core.code,
            str(caught.value),
            True,
        )
    genai.configure(api_key="any", client_options={"api_endpoint": emulator.url})
    with pytest.raises(exceptions.NotFound):
        genai.get_model("models/none-such")
    with pytest.raises(exceptions.InvalidArgument, match="temperature") as refused:
        model.generate_content("x", generation_config={"temperature": 17.0})
    assert isinstance(refused.value, errors.ValidationError)
    assert [one.value for one in refused.value.violations] == [17.0]
    emulator.fault("stall", operation="models.generateContent", count=None)
    deadline: Any = TimeToDeadlineTimeout
    for timeout in (0.05, deadline(0.05)):
        with pytest.raises(exceptions.DeadlineExceeded) as late:
            model.generate_content("x", request_options=types.RequestOptions(timeout=timeout))
        assert isinstance(late.value, errors.APITimeoutError)


def test_without_api_core_errors_are_genwire_s(monkeypatch: pytest.MonkeyPatch, emulator: Emulator) -> None:
    monkeypatch.setitem(sys.modules, "google.api_core", None)
    genai.configure(api_key="any", client_options={"api_endpoint": emulator.url})
    with pytest.raises(errors.NotFoundError) as caught:
        genai.get_base_model("models/none-such")
    assert type(caught.value) is errors.NotFoundError
    monkeypatch.undo()
    with played([answer({"error": {"message": "odd"}}, status=418)]) as server:
        genai.configure(api_key="any", client_options={"api_endpoint": server.url})
        with pytest.raises(errors.APIStatusError, match="418") as odd:
            genai.get_base_model("models/x")
    assert type(odd.value).__name__ == "GoogleAPICallError"
    genai.configure()


def test_a_warning_of_api_core_takes_no_error_s_place(
    monkeypatch: pytest.MonkeyPatch, emulator: Emulator
) -> None:
    class Warned:
        def __getattr__(self, name: str) -> Any:
            raise FutureWarning("this Python is old")

    monkeypatch.setitem(sys.modules, "google.api_core", Warned())
    monkeypatch.delitem(sys.modules, "google.api_core.exceptions")
    with pytest.raises(errors.NotFoundError, match="none-such"):
        genai.get_base_model("models/none-such")


async def test_a_retry_of_a_program_s_own_is_used(emulator: Emulator) -> None:
    def refused(_: Exception) -> None:
        seen.append(1)

    seen: list[int] = []
    options: dict[str, Any] = {"initial": 0.001, "maximum": 0.002, "on_error": refused}
    model = genai.GenerativeModel("gemini-1.5-flash")
    emulator.fault("status", operation="models.generateContent", status=503, count=2)
    own = retry.Retry(predicate=retry.if_transient_error, **options)
    assert model.generate_content("x", request_options={"retry": own}).text
    assert len(seen) == 2
    emulator.fault("status", operation="models.streamGenerateContent", status=503, count=1)
    model.generate_content("x", stream=True, request_options={"retry": own}).resolve()
    assert len(seen) == 3
    emulator.fault("status", operation="models.generateContent", status=503, count=1)
    awaited = retry.AsyncRetry(predicate=retry.if_transient_error, **options)
    response = await model.generate_content_async("x", request_options={"retry": awaited})
    assert (len(seen), bool(response.text)) == (4, True)
    await client.get_default_generative_async_client().connection().aclose()


def test_a_client_of_the_program_s_own_gets_the_options_as_they_are_given() -> None:
    given: list[Any] = []

    class Own:
        def get_model(self, *, name: str, **options: Any) -> Any:
            given.append(options)
            return protos.Model(name=name)

    for options in (None, {}, {"timeout": 7}, types.RequestOptions(timeout=7)):
        models.get_model("models/x", client=Own(), request_options=options)
    assert given == [{}, {}, {"timeout": 7}, {"timeout": 7, "retry": None}]


def test_options_and_paths() -> None:
    options = types.RequestOptions(timeout=3)
    assert {**options} == {"retry": None, "timeout": 3}
    assert len(options) == 2
    with pytest.raises(KeyError):
        _ = options["nothing"]
    assert utils.flatten_update_paths({"a": {"b": 1}, "c": 2}) == {"a.b": 1, "c": 2}
    assert permission_types.valid_id("permissions/x")
    with pytest.raises(ValueError, match="either name"):
        permission.get_permission()
    with pytest.raises(TypeError, match="generation_config"):
        genai.GenerativeModel(generation_config=3)
