"""The spans of the same calls by genwire and by opentelemetry-instrumentation-google-genai.

`python -m tests.clients.flows.traces_beside_google_genai` prints JSON: for each call its name, and for each side the
attributes of its span.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

from google import genai
from google.genai import types
from opentelemetry.instrumentation.google_genai import GoogleGenAiSdkInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from genwire import GenerativeLanguage

URL = os.environ["EMULATOR_URL"]
MODEL = "gemini-2.5-flash"
CONFIG: dict[str, Any] = {
    "temperature": 0.5,
    "top_p": 0.9,
    "top_k": 3,
    "max_output_tokens": 40,
    "candidate_count": 2,
    "seed": 7,
    "stop_sequences": ["END"],
    "presence_penalty": 0.1,
    "frequency_penalty": 0.2,
}
EMBEDDING = "gemini-embedding-001"


def main() -> None:
    """Make the calls with both, and print what each traced."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    ours: Any = GenerativeLanguage(api_key="any-key", base_url=URL, tracing=provider)
    GoogleGenAiSdkInstrumentor().instrument(tracer_provider=provider)
    theirs: Any = genai.Client(api_key="any-key", http_options=types.HttpOptions(base_url=URL))
    calls: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "generate_content": (
            lambda: ours.models.generate_content(model=MODEL, contents="Hello", config=CONFIG),
            lambda: theirs.models.generate_content(model=MODEL, contents="Hello", config=CONFIG),
        ),
        "json": (
            lambda: ours.models.generate_content(
                model=MODEL, contents="Hello", config={"response_mime_type": "application/json"}
            ),
            lambda: theirs.models.generate_content(
                model=MODEL, contents="Hello", config={"response_mime_type": "application/json"}
            ),
        ),
        "stream": (
            lambda: [*ours.models.generate_content_stream(model=MODEL, contents="Hello")],
            lambda: [*theirs.models.generate_content_stream(model=MODEL, contents="Hello")],
        ),
        "embeddings": (
            lambda: ours.models.batch_embed_contents(model=EMBEDDING, contents=["Hello"]),
            lambda: theirs.models.embed_content(model=EMBEDDING, contents=["Hello"]),
        ),
    }
    report = {name: [_attributes(exporter, call) for call in sides] for name, sides in calls.items()}
    json.dump(report, sys.stdout)


def _attributes(exporter: InMemorySpanExporter, call: Callable[[], object]) -> dict[str, Any]:
    exporter.clear()
    call()
    (span,) = exporter.get_finished_spans()
    return {"span": span.name, "kind": span.kind.name, **(span.attributes or {})}


if __name__ == "__main__":
    main()
