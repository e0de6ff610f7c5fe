"""Content, metrics and headers of traces: what is off, what can be turned on, and what goes to the service."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from opentelemetry import metrics
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader

from genwire import errors, types
from genwire_raw._runtime.otel import CONTENT as CONTENT_ATTRIBUTES
from tests.both import ONCE, Both
from tests.integration.ways import LLAMA, MODEL
from tests.traces import Traces, attributes, get_weather

GENERATE = "models.generateContent"
CONTENT = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemoryMetricReader]:
    reader = InMemoryMetricReader()
    provider = MeterProvider([reader])
    monkeypatch.setattr(metrics, "get_meter", lambda *_, **__: provider.get_meter("genwire"))
    yield reader
    provider.shutdown()


async def test_content_is_off_and_can_be_turned_on(
    both: Both, traces: Traces, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = ["Describe it.", {"inline_data": {"mime_type": "image/png", "data": b"\x00" * 300}}]
    config = {"system_instruction": "Be brief."}
    call = {"model": MODEL, "contents": contents, "config": config}
    await both.get(both.google(tracing=traces.provider).models.generate_content(**call))
    assert not attributes(traces.one()).keys() & CONTENT_ATTRIBUTES
    monkeypatch.setenv(CONTENT, "true")
    gl = both.google(tracing=traces.provider)
    answer = await both.get(gl.models.generate_content(**call))
    await both.list(gl.models.generate_content_stream(**call))
    for span in traces.spans()[1:]:
        found = attributes(span)
        assert json.loads(found["gen_ai.system_instructions"]) == [{"type": "text", "content": "Be brief."}]
        assert json.loads(found["gen_ai.input.messages"]) == [
            {
                "role": "user",
                "parts": [
                    {"type": "text", "content": "Describe it."},
                    {"type": "blob", "mime_type": "image/png", "modality": "image", "bytes": 300},
                ],
            }
        ]
        (message,) = json.loads(found["gen_ai.output.messages"])
        assert message == {
            "role": "assistant",
            "parts": [{"type": "text", "content": answer.text}],
            "finish_reason": "stop",
        }


async def test_content_of_functions_and_of_workers_ai(
    both: Both, traces: Traces, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CONTENT, "true")
    chat = both.google(tracing=traces.provider).chats.create(model=MODEL, tools=[get_weather])
    await both.get(chat.send_message("What is the weather in Oslo?"))
    (tool,) = traces.named("execute_tool get_weather")
    assert json.loads(attributes(tool)["gen_ai.tool.call.arguments"]).keys() == {"city"}
    assert json.loads(attributes(tool)["gen_ai.tool.call.result"]).startswith("sunny in")
    last = json.loads(attributes(traces.named(f"generate_content {MODEL}")[1])["gen_ai.input.messages"])
    assert [one["role"] for one in last] == ["user", "assistant", "user"]
    assert [one["parts"][0]["type"] for one in last] == ["text", "tool_call", "tool_call_response"]
    cf = both.workers_ai(tracing=traces.provider)
    answer = await both.get(cf.run(LLAMA, messages=[{"role": "user", "content": "Hello"}]))
    found = attributes(traces.named(f"chat {LLAMA}")[0])
    assert json.loads(found["gen_ai.input.messages"]) == [
        {"role": "user", "parts": [{"type": "text", "content": "Hello"}]}
    ]
    assert json.loads(found["gen_ai.output.messages"])[0]["parts"] == [
        {"type": "text", "content": answer.text}
    ]


async def test_results_of_functions_show_no_binary_data(
    both: Both, traces: Traces, monkeypatch: pytest.MonkeyPatch
) -> None:
    def draw(city: str) -> dict[Any, Any]:
        """Draw a city.

        Args:
            city: The city.
        """
        picture = b"\x89PNG" * 100
        part = types.Part.from_bytes(picture, "image/png")
        return {
            "picture": picture,
            "part": part,
            "price": Decimal("1.50"),
            "tags": {city},
            1: memoryview(b"x"),
        }

    monkeypatch.setenv(CONTENT, "true")
    chat = both.google(tracing=traces.provider).chats.create(model=MODEL, tools=[draw])
    await both.get(chat.send_message("Please draw Oslo."))
    (tool,) = traces.named("execute_tool draw")
    result = json.loads(attributes(tool)["gen_ai.tool.call.result"])
    city = result["tags"][0]
    assert result == {
        "picture": {"type": "blob", "bytes": 400},
        "part": "<Part>",
        "price": "1.50",
        "tags": [city],
        "1": {"type": "blob", "bytes": 1},
    }


async def test_the_service_gets_the_trace_and_nobody_else(both: Both, traces: Traces) -> None:
    sent: list[tuple[str, str | None]] = []

    def note(request: Any) -> None:
        sent.append((request.url.path, request.headers.get("traceparent")))

    async def anote(request: Any) -> None:
        note(request)

    http = both.http_client(event_hooks={"request": [anote if both.is_async else note]})
    gl = both.google(tracing=traces.provider, http_client=http)
    await both.get(gl.models.generate_content(model=MODEL, contents="Hello"))
    await both.get(gl.files.upload(b"x", mime_type="text/plain"))
    (call, *uploads) = sent
    context = traces.one().context
    assert context is not None
    assert str(call[1]).startswith(f"00-{context.trace_id:032x}-{context.span_id:016x}-")
    assert {header for _, header in uploads} == {None}


async def test_tokens_and_durations_are_measured(
    both: Both, traces: Traces, reader: InMemoryMetricReader
) -> None:
    gl = both.google(tracing=traces.provider, retry=ONCE)
    answer = await both.get(gl.models.generate_content(model=MODEL, contents="Hello"))
    both.emulator.fault("status", operation=GENERATE, status=500)
    with pytest.raises(errors.ServerError):
        await both.get(gl.models.generate_content(model=MODEL, contents="Hello"))
    data = reader.get_metrics_data()
    assert data is not None
    found = {one.name: one for one in data.resource_metrics[0].scope_metrics[0].metrics}
    tokens: Any = {
        (point.attributes or {})["gen_ai.token.type"]: point
        for point in found["gen_ai.client.token.usage"].data.data_points
    }
    assert found["gen_ai.client.token.usage"].unit == "{token}"
    assert tokens["input"].sum == answer.usage_metadata.prompt_token_count
    assert tokens["output"].sum == answer.usage_metadata.candidates_token_count
    durations: Any = {
        (point.attributes or {}).get("error.type"): point
        for point in found["gen_ai.client.operation.duration"].data.data_points
    }
    assert durations.keys() == {None, "500"}
    assert found["gen_ai.client.operation.duration"].unit == "s"
    assert 0 < durations[None].sum < 60


async def test_tokens_that_are_counted_are_not_used(
    both: Both, traces: Traces, reader: InMemoryMetricReader
) -> None:
    gl = both.google(tracing=traces.provider)
    assert (await both.get(gl.models.count_tokens(model=MODEL, contents="Hello"))).total_tokens
    assert "gen_ai.usage.input_tokens" not in attributes(traces.one())
    data = reader.get_metrics_data()
    assert data is not None
    (measured,) = data.resource_metrics[0].scope_metrics[0].metrics
    assert measured.name == "gen_ai.client.operation.duration"
