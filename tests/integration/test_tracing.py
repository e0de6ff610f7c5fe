"""Traces and metrics: what a program with OpenTelemetry sees of its calls, and what calls never show."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import Sampler, SamplingResult
from opentelemetry.trace import SpanKind, StatusCode

from genwire import AsyncGenerativeLanguage, errors, types
from genwire.testing import Emulator
from genwire_raw._runtime.otel import ATTRIBUTES
from genwire_raw._runtime.otel import CONTENT as CONTENT_ATTRIBUTES
from tests.both import API_KEY, ONCE, QUICK, Both
from tests.integration.ways import LLAMA, MODEL

GENERATE = "models.generateContent"
CONTENT = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"


class Traces:
    """What a tracer provider of a test has got."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))

    def spans(self) -> list[ReadableSpan]:
        return [*self._exporter.get_finished_spans()]

    def one(self) -> ReadableSpan:
        (span,) = self.spans()
        return span

    def named(self, name: str) -> list[ReadableSpan]:
        return [span for span in self.spans() if span.name == name]


@pytest.fixture
def traces() -> Traces:
    return Traces()


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemoryMetricReader]:
    reader = InMemoryMetricReader()
    provider = MeterProvider([reader])
    monkeypatch.setattr(metrics, "get_meter", lambda *_, **__: provider.get_meter("genwire"))
    yield reader
    provider.shutdown()


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def parent(span: ReadableSpan) -> int | None:
    return None if span.parent is None else span.parent.span_id


def own_id(span: ReadableSpan) -> int:
    assert span.context is not None
    number: int = span.context.span_id
    return number


def get_weather(city: str) -> str:
    """Return the weather.

    Args:
        city: The city.
    """
    with trace.get_tracer("program").start_as_current_span("lookup"):
        return f"sunny in {city}"


def fail(city: str) -> str:
    """Fail.

    Args:
        city: The city.
    """
    raise LookupError(city)


async def test_a_call_is_a_client_span(both: Both, traces: Traces) -> None:
    gl = both.google(tracing=traces.provider)
    config = {"temperature": 0.5, "top_k": 3, "max_output_tokens": 50, "stop_sequences": ["END"], "seed": 7}
    answer = await both.get(gl.models.generate_content(model=MODEL, contents="Hello", config=config))
    span = traces.one()
    assert (span.name, span.kind) == (f"generate_content {MODEL}", SpanKind.CLIENT)
    assert span.status.status_code is StatusCode.UNSET
    found = attributes(span)
    assert found == {
        "gen_ai.operation.name": "generate_content",
        "gen_ai.provider.name": "gcp.gemini",
        "gen_ai.request.model": MODEL,
        "server.address": "127.0.0.1",
        "server.port": int(both.emulator.url.rpartition(":")[2]),
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.top_k": 3,
        "gen_ai.request.max_tokens": 50,
        "gen_ai.request.stop_sequences": ("END",),
        "gen_ai.request.seed": 7,
        "gen_ai.response.id": answer.response_id,
        "gen_ai.response.model": answer.model_version,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": answer.usage_metadata.prompt_token_count,
        "gen_ai.usage.output_tokens": answer.usage_metadata.candidates_token_count,
    }
    assert found.keys() <= ATTRIBUTES


async def test_each_kind_of_call_has_its_operation(both: Both, traces: Traces) -> None:
    gl = both.google(tracing=traces.provider)
    cf = both.workers_ai(tracing=traces.provider)
    await both.get(gl.models.count_tokens(model=MODEL, contents="Hello"))
    await both.get(gl.models.embed_content(model="gemini-embedding-001", contents="Hello"))
    await both.get(gl.models.batch_embed_contents(model="gemini-embedding-001", contents=["a", "b"]))
    await both.get(cf.run(LLAMA, prompt="Hello", max_tokens=9))
    await both.get(gl.models.get(MODEL))  # no call of a model
    await both.get(cf.embed("@cf/baai/bge-m3", ["a", "b"]))
    assert [span.name for span in traces.spans()] == [
        f"count_tokens {MODEL}",
        "embeddings gemini-embedding-001",
        "embeddings gemini-embedding-001",
        f"chat {LLAMA}",
        "embeddings @cf/baai/bge-m3",
    ]
    assert attributes(traces.spans()[3])["gen_ai.provider.name"] == "cloudflare.workers_ai"
    assert attributes(traces.spans()[3])["gen_ai.request.max_tokens"] == 9
    assert attributes(traces.spans()[3])["gen_ai.usage.output_tokens"] > 0


async def test_a_stream_is_a_span_until_its_end(both: Both, traces: Traces) -> None:
    gl = both.google(tracing=traces.provider)
    stream = gl.models.generate_content_stream(model=MODEL, contents="Tell me about cats.")
    await both.next(stream)
    assert traces.spans() == []
    await both.list(stream)
    found = attributes(traces.one())
    assert found["gen_ai.request.stream"] is True
    assert 0 < found["gen_ai.response.time_to_first_chunk"] < 60
    assert found["gen_ai.response.finish_reasons"] == ("stop",)
    assert found["gen_ai.usage.output_tokens"] > 1


@pytest.mark.parametrize("left", ["break", "close"])
async def test_a_stream_that_is_left_ends_its_span_without_an_error(
    both: Both, traces: Traces, left: str
) -> None:
    gl = both.google(tracing=traces.provider)
    stream = gl.models.generate_content_stream(model=MODEL, contents="A long story. " * 50)
    if left == "break":
        await both.first(stream)
    else:
        await both.next(stream)
        await both.close(stream)
    await both.get(gl.models.get(MODEL))  # an event loop closes what was left a moment later
    span = traces.one()
    assert span.status.status_code is StatusCode.UNSET
    assert "error.type" not in attributes(span)


async def test_an_error_is_named_and_its_text_stays_out(both: Both, traces: Traces) -> None:
    gl = both.google(tracing=traces.provider, retry=ONCE)
    both.emulator.fault("status", operation=GENERATE, status=429)
    with pytest.raises(errors.RateLimitError):
        await both.get(gl.models.generate_content(model=MODEL, contents="Hello"))
    with pytest.raises(errors.ValidationError):
        await both.get(
            gl.models.generate_content(model=MODEL, contents="Hello", config={"temperature": 99.0})
        )
    both.emulator.fault("reset", operation="models.streamGenerateContent")
    with pytest.raises(errors.APIConnectionError):
        await both.list(gl.models.generate_content_stream(model=MODEL, contents="Hello"))
    spans = traces.spans()
    assert [attributes(one)["error.type"] for one in spans] == [
        "429",
        "ValidationError",
        "APIConnectionError",
    ]
    assert {one.status.status_code for one in spans} == {StatusCode.ERROR}
    assert {one.status.description for one in spans} == {None}
    assert [one.events for one in spans] == [(), (), ()]


async def test_attempts_are_one_span_that_counts_them(both: Both, traces: Traces) -> None:
    gl = both.google(tracing=traces.provider, retry=QUICK)
    both.emulator.fault("status", operation=GENERATE, status=503, count=2)
    await both.get(gl.models.generate_content(model=MODEL, contents="Hello"))
    assert attributes(traces.one())["http.request.resend_count"] == 2


@pytest.mark.parametrize("streamed", [False, True])
async def test_a_turn_of_a_chat_holds_its_calls_and_functions(
    both: Both, traces: Traces, streamed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: traces.provider)
    chat = both.google(tracing=traces.provider).chats.create(model=MODEL, tools=[get_weather])
    message = "What is the weather in Oslo?"
    if streamed:
        await both.list(chat.send_message_stream(message))
    else:
        await both.get(chat.send_message(message))
    (turn,) = traces.named("invoke_agent")
    (tool,) = traces.named("execute_tool get_weather")
    (lookup,) = traces.named("lookup")
    calls = traces.named(f"generate_content {MODEL}")
    assert len(calls) == 2
    assert parent(turn) is None
    assert {parent(one) for one in (*calls, tool)} == {own_id(turn)}
    assert parent(lookup) == own_id(tool)
    found = attributes(tool)
    assert (found["gen_ai.tool.name"], found["gen_ai.tool.type"]) == ("get_weather", "function")
    assert found["gen_ai.tool.description"] == "Return the weather."
    assert "gen_ai.tool.call.arguments" not in found


async def test_a_function_that_fails_says_so(both: Both, traces: Traces) -> None:
    chat = both.google(tracing=traces.provider).chats.create(model=MODEL, tools=[fail])
    await both.get(chat.send_message("Use fail for Oslo."))
    (tool,) = traces.named("execute_tool fail")
    assert attributes(tool)["error.type"] == "LookupError"
    assert "error.type" not in attributes(traces.named("invoke_agent")[0])


async def test_a_wait_is_one_span_with_its_polls(both: Both, traces: Traces) -> None:
    both.emulator.tuning(mode="manual")
    gl = both.google(tracing=traces.provider)
    operation = await both.get(
        gl.tuned_models.create(
            source_model="models/gemini-1.5-flash-001-tuning", training_data=[("1", "2")], epoch_count=1
        )
    )
    with pytest.raises(errors.WaitTimeoutError):
        await both.get(operation.wait(timeout=0.3, interval=0.05, progress=False))
    span = traces.one()
    assert span.name == "wait"
    assert attributes(span)["genwire.resource.name"] == operation.name
    assert attributes(span)["error.type"] == "WaitTimeoutError"
    assert len(span.events) >= 2
    assert {event.name for event in span.events} == {"poll"}


async def test_polls_of_the_queue_are_no_calls_of_the_model(both: Both, traces: Traces) -> None:
    cf = both.workers_ai(tracing=traces.provider)
    job = await both.get(cf.queue.submit(LLAMA, [{"prompt": "a"}, {"prompt": "b"}]))
    assert len(await both.get(job.wait(interval=0.01))) == 2
    assert {span.name for span in traces.spans()} <= {"wait"}


async def test_a_bulk_job_is_one_span(both: Both, traces: Traces, tmp_path: Path) -> None:
    gl = both.google(tracing=traces.provider)
    rows = [{"id": number, "text": f"word {number}"} for number in range(5)]
    with traces.provider.get_tracer("program").start_as_current_span("nightly"):
        await both.get(
            gl.bulk.generate(rows, tmp_path / "out.jsonl", model=MODEL, prompt="Say: {text}", key="id").run()
        )
    job, nightly = traces.spans()
    assert (job.name, parent(job)) == (f"bulk {MODEL}", own_id(nightly))
    assert attributes(job)["genwire.rows"] == attributes(job)["genwire.answered"] == 5


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


async def test_a_tracer_that_fails_does_no_harm(both: Both) -> None:
    class Broken(SimpleSpanProcessor):
        def on_end(self, span: ReadableSpan) -> None:
            raise RuntimeError(f"no exporter for {span.name}")

    provider = TracerProvider()
    provider.add_span_processor(Broken(InMemorySpanExporter()))
    gl = both.google(tracing=provider)
    assert (await both.get(gl.models.generate_content(model=MODEL, contents="Hello"))).text
    assert await both.list(gl.models.generate_content_stream(model=MODEL, contents="Hello"))


class FailingSampler(Sampler):
    def should_sample(self, *_: Any, **__: Any) -> SamplingResult:
        raise RuntimeError("no sample")

    def get_description(self) -> str:
        return "failing"


class FailingProvider(TracerProvider):
    def get_tracer(self, *_: Any, **__: Any) -> trace.Tracer:
        raise RuntimeError("no tracer")


@pytest.mark.parametrize(
    "provider", [TracerProvider(FailingSampler()), FailingProvider()], ids=["spans", "tracers"]
)
async def test_a_provider_that_makes_no_spans_does_no_harm(
    both: Both, provider: TracerProvider, tmp_path: Path
) -> None:
    gl = both.google(tracing=provider)
    assert (await both.get(gl.models.generate_content(model=MODEL, contents="Hello"))).text
    assert await both.list(gl.models.generate_content_stream(model=MODEL, contents="Hello"))
    for _ in range(2):
        chat = gl.chats.create(model=MODEL, tools=[get_weather])
        assert "sunny" in (await both.get(chat.send_message("What is the weather in Oslo?"))).text
        assert await both.list(chat.send_message_stream("And in Rome?"))
    created = await both.get(gl.interactions.create(model=MODEL, input="Hello"))
    assert await both.get(gl.interactions.wait(created.id))
    job = gl.bulk.generate([{"text": "a"}], tmp_path / "out.jsonl", model=MODEL, prompt="{text}")
    assert (await both.get(job.run())).answered == 1


async def test_no_context_leaks_out_of_a_stream(both: Both, traces: Traces) -> None:
    gl = both.google(tracing=traces.provider)
    stream = gl.models.generate_content_stream(model=MODEL, contents="Tell me about cats.")
    async for _ in both.each(stream):
        assert trace.get_current_span() is trace.INVALID_SPAN
    assert trace.get_current_span() is trace.INVALID_SPAN


async def test_concurrent_calls_are_children_of_their_own_callers(emulator: Emulator, traces: Traces) -> None:
    tracer = traces.provider.get_tracer("program")
    async with AsyncGenerativeLanguage(api_key=API_KEY, base_url=emulator.url, tracing=traces.provider) as gl:

        async def ask(number: int) -> None:
            with tracer.start_as_current_span(f"caller {number}"):
                async for _ in gl.models.generate_content_stream(model=MODEL, contents=f"word {number}"):
                    await asyncio.sleep(0)
                await gl.models.generate_content(model=MODEL, contents=f"word {number}")

        await asyncio.gather(*(ask(number) for number in range(10)))
    callers = {own_id(one): one for one in traces.spans() if one.name.startswith("caller")}
    calls = traces.named(f"generate_content {MODEL}")
    assert len(calls) == 20
    assert all([parent(one) for one in calls].count(caller) == 2 for caller in callers)


async def test_a_cancelled_call_ends_its_span(emulator: Emulator, traces: Traces) -> None:
    emulator.fault("delay", operation=GENERATE, seconds=5)
    async with AsyncGenerativeLanguage(api_key=API_KEY, base_url=emulator.url, tracing=traces.provider) as gl:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await gl.models.generate_content(model=MODEL, contents="Hello")
    assert attributes(traces.one())["error.type"] == "CancelledError"


PROGRAM = """
import sys
from genwire import GenerativeLanguage
url, when = sys.argv[1:]
made = GenerativeLanguage(api_key="k", base_url=url, tracing=False if when == "refused" else None)
made.models.generate_content(model="gemini-2.5-flash", contents="Hello")
assert not [name for name in sys.modules if name.startswith("opentelemetry")], "OpenTelemetry was imported"
if when != "never":
    from opentelemetry import trace
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor
    made.models.generate_content(model="gemini-2.5-flash", contents="Hello")
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(formatter=lambda span: span.name + "\\n")))
    trace.set_tracer_provider(provider)
    made.models.generate_content(model="gemini-2.5-flash", contents="Hello")
"""


@pytest.mark.parametrize(
    ("when", "printed"), [("later", "generate_content gemini-2.5-flash\n"), ("never", ""), ("refused", "")]
)
def test_calls_are_traced_from_when_the_program_has_configured_it(
    emulator: Emulator, when: str, printed: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, emulator.url, when], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, printed), done.stderr


@pytest.mark.parametrize("setting", ["yes", 1.5, object()])
async def test_what_is_no_tracer_provider_is_refused(both: Both, setting: object) -> None:
    with pytest.raises(
        errors.ConfigurationError, match="tracing must be True, False, None or a TracerProvider"
    ):
        both.google(tracing=setting)
