"""Whether tracers of httpx see genwire's calls: `python -m tests.clients.flows.tracers TRACER ORDER`.

Prints the number of spans of two calls, a synchronous and an asynchronous one. ORDER is `before` if the tracer comes
before genwire is imported, `after` if it comes when genwire was used already.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from typing import Any

URL = os.environ["EMULATOR_URL"]
MODEL = "gemini-2.5-flash"


def calls() -> None:
    from genwire import AsyncGenerativeLanguage, GenerativeLanguage

    async def awaiting() -> None:
        async with AsyncGenerativeLanguage(api_key="any-key", base_url=URL) as gl:
            await gl.models.get(MODEL)

    with GenerativeLanguage(api_key="any-key", base_url=URL) as gl:
        gl.models.get(MODEL)
    asyncio.run(awaiting())


def sentry() -> Callable[[], int]:
    import sentry_sdk
    from sentry_sdk.transport import Transport

    spans: list[Any] = []

    class Kept(Transport):  # type: ignore[misc]
        def capture_envelope(self, envelope: Any) -> None:
            for item in envelope.items:
                event = item.get_transaction_event()
                spans.extend(event["spans"] if event else [])

    sentry_sdk.init(dsn="http://key@127.0.0.1:9/1", traces_sample_rate=1.0, transport=Kept)

    def count() -> int:
        with sentry_sdk.start_transaction(op="test", name="test"):
            calls()
        return len([span for span in spans if span["op"] == "http.client"])

    return count


def opentelemetry() -> Callable[[], int]:
    from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)

    def count() -> int:
        calls()
        return len(exporter.get_finished_spans())

    return count


def main(tracer: str, order: str) -> None:
    """Print the number of spans."""
    install = {"sentry": sentry, "opentelemetry": opentelemetry}[tracer]
    if order == "after":
        calls()
    print(install()())  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
