"""Spans: what a program with OpenTelemetry sees of its calls."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import Sampler, SamplingResult
from opentelemetry.trace import SpanKind, StatusCode

from genwire import AsyncGenerativeLanguage, errors
from genwire.testing import Emulator
from genwire_raw._runtime.otel import ATTRIBUTES
from tests.both import API_KEY, ONCE, QUICK, Both
from tests.integration.ways import LLAMA, MODEL
from tests.traces import Traces, attributes, get_weather, own_id, parent

GENERATE = "models.generateContent"


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
