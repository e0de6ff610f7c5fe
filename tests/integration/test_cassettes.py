"""The wire format of one call of each kind, recorded from the emulator.

A change in what is sent, or in how what was answered is read, fails here and shows in the cassettes' history.
`make cassettes` records them anew.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import vcr

from genwire import errors
from tests.both import API_KEY, API_TOKEN, Both
from tests.integration.ways import LLAMA, MODEL, SAID, SOURCE

CASSETTES = Path(__file__).parents[1] / "cassettes"
RECORDING = bool(os.environ.get("GENWIRE_RECORD"))
HOST = "service.example"
# What is left of the headers: nothing that identifies who recorded, and no credential.
KEPT_HEADERS = ("accept", "content-type", "x-goog-upload-")


async def generate(both: Both, gl: Any) -> None:
    config = {"temperature": 0.5, "stop_sequences": ["END"], "system_instruction": "Be brief."}
    response = await both.get(gl.models.generate_content(model=MODEL, contents="Hello", config=config))
    assert response.text == SAID
    assert response.usage_metadata.total_token_count > 0


async def generate_stream(both: Both, gl: Any) -> None:
    stream = gl.models.generate_content_stream(model=MODEL, contents="Hello")
    assert (await both.get(stream.final())).text == SAID


async def generate_json(both: Both, gl: Any) -> None:
    config = {"response_mime_type": "application/json", "response_schema": {"type": "INTEGER"}}
    response = await both.get(gl.models.generate_content(model=MODEL, contents="How many?", config=config))
    assert int(response.text) is not None


async def call_function(both: Both, gl: Any) -> None:
    declaration = {
        "name": "weather",
        "description": "The weather of a place.",
        "parameters": {"type": "OBJECT", "properties": {"place": {"type": "STRING"}}, "required": ["place"]},
    }
    config = {
        "tools": [{"function_declarations": [declaration]}],
        "tool_config": {"function_calling_config": {"mode": "ANY"}},
    }
    response = await both.get(
        gl.models.generate_content(model=MODEL, contents="What is the weather in Rome?", config=config)
    )
    assert [call.name for call in response.function_calls] == ["weather"]


async def count_tokens(both: Both, gl: Any) -> None:
    assert (await both.get(gl.models.count_tokens(model=MODEL, contents="Hello there"))).total_tokens == 2


async def embed(both: Both, gl: Any) -> None:
    asked: Any = {"model": "text-embedding-004", "config": {"output_dimensionality": 4}}
    one = await both.get(gl.models.embed_content(contents="Hello", **asked))
    assert len(one.embedding.values) == 4
    many = await both.get(gl.models.batch_embed_contents(contents=["a", "b"], **asked))
    assert [len(embedding.values) for embedding in many.embeddings] == [4, 4]


async def palm_text(both: Both, gl: Any) -> None:
    response = await both.get(
        gl.models.generate_text(model="text-bison-001", prompt="Hello", temperature=0.5, candidate_count=2)
    )
    assert len(response.candidates) == 2


async def palm_chat(both: Both, gl: Any) -> None:
    response = await both.get(gl.models.generate_message(model="chat-bison-001", messages=["Hello"]))
    assert response.candidates


async def models(both: Both, gl: Any) -> None:
    assert (await both.get(gl.models.get(MODEL))).name == f"models/{MODEL}"
    listed = await both.list(gl.models.list(page_size=1000))
    assert f"models/{MODEL}" in [model.name for model in listed]


async def tuning(both: Both, gl: Any) -> None:
    operation = await both.get(
        gl.tuned_models.create(
            source_model=SOURCE,
            training_data=[("1", "2"), ("seven", "eight"), ("IV", "V")],
            id="increment",
            display_name="increment",
            epoch_count=2,
            batch_size=2,
            learning_rate=0.001,
        )
    )
    tuned = await both.get(operation.wait(interval=0.01, progress=False))
    assert tuned.state == "ACTIVE"
    assert [row["step"] for row in tuned.snapshots] == [1, 2, 3]
    changed = await both.get(gl.tuned_models.update("increment", description="counts", temperature=None))
    assert changed.description == "counts"
    assert [model.name for model in await both.list(gl.tuned_models.list(filter="owner:me"))] == [tuned.name]
    await both.get(gl.tuned_models.delete(tuned.name))


async def files(both: Both, gl: Any) -> None:
    file = await both.get(gl.files.upload(b"Hello, file.", mime_type="text/plain", display_name="Grüße"))
    assert (await both.get(gl.files.get(file.name))).size_bytes == 12
    await both.get(gl.files.delete(file.name))


async def caches(both: Both, gl: Any) -> None:
    cache = await both.get(gl.caches.create(model=f"{MODEL}-001", contents="word " * 40, ttl=300))
    await both.get(gl.caches.update(cache.name, ttl=600))
    await both.get(gl.caches.delete(cache.name))


async def google_error(both: Both, gl: Any) -> None:
    with pytest.raises(errors.NotFoundError, match=r"models/no-such-model is not found"):
        await both.get(gl.models.generate_content(model="no-such-model", contents="x"))


async def run(both: Both, cf: Any) -> None:
    result = await both.get(cf.run(LLAMA, prompt="Hello", max_tokens=64, top_k=40))
    assert result.text == SAID
    assert result.usage.total_tokens > 0


async def run_messages(both: Both, cf: Any) -> None:
    tool = {
        "name": "weather",
        "description": "The weather.",
        "parameters": {"type": "object", "properties": {}},
    }
    result = await both.get(
        cf.run(LLAMA, messages=[{"role": "user", "content": "The weather, please"}], tools=[tool])
    )
    assert result.text or result.calls


async def run_stream(both: Both, cf: Any) -> None:
    assert (await both.get(cf.run_stream(LLAMA, prompt="Hello").final())).text == SAID


async def run_another_model(both: Both, cf: Any) -> None:
    assert (await both.get(cf.run("@cf/meta/llama-3.1-8b-instruct", prompt="Hello"))).text


OF_GOOGLE = (
    generate,
    generate_stream,
    generate_json,
    call_function,
    count_tokens,
    embed,
    palm_text,
    palm_chat,
    models,
    tuning,
    files,
    caches,
    google_error,
)
OF_CLOUDFLARE = (run, run_messages, run_stream, run_another_model)
Kind = Callable[[Both, Any], Awaitable[None]]


@pytest.mark.parametrize("kind", [*OF_GOOGLE, *OF_CLOUDFLARE], ids=lambda kind: kind.__name__)
async def test_one_call_of_each_kind(both: Both, kind: Kind) -> None:
    if RECORDING and both.is_async:
        pytest.skip("recorded once, for both colours")
    url = urlsplit(both.emulator.url).netloc if RECORDING else HOST

    def request_without_secrets(request: Any) -> Any:
        request.uri = f"https://{HOST}{urlsplit(request.uri)._replace(scheme='', netloc='').geturl()}"
        request.headers = _kept(request.headers)
        return request

    def answer_without_traces(answer: Any) -> Any:
        named = {
            name: [value.replace(url, HOST) for value in values] for name, values in answer["headers"].items()
        }
        body = answer["body"]["string"].replace(url.encode(), HOST.encode())
        return {**answer, "headers": _kept(named), "body": {"string": body}}

    path = CASSETTES / f"{kind.__name__}.yaml"
    if RECORDING:
        path.unlink(missing_ok=True)
    recorder = vcr.VCR()
    recorder.register_matcher("kept_headers", _same_headers)
    cassette = recorder.use_cassette(
        str(path),
        record_mode="all" if RECORDING else "none",
        match_on=["method", "path", "query", "body", "kept_headers"],
        before_record_request=request_without_secrets,
        before_record_response=answer_without_traces,
    )
    base = both.emulator.url if RECORDING else f"http://{HOST}"
    with cassette as played:
        if kind in OF_GOOGLE:
            await kind(both, both.google(base_url=base))
        else:
            await kind(both, both.workers_ai(base_url=f"{base}/client/v4"))
        assert played.all_played or RECORDING
    await both.close_all()


def test_each_cassette_is_of_a_call() -> None:
    names = {kind.__name__ for kind in (*OF_GOOGLE, *OF_CLOUDFLARE)}
    assert {path.stem for path in CASSETTES.glob("*.yaml")} == names


@pytest.mark.parametrize("path", sorted(CASSETTES.glob("*.yaml")), ids=lambda path: path.stem)
def test_no_cassette_holds_a_secret(path: Path) -> None:
    text = path.read_text(encoding="utf-8").lower()
    for secret in (
        API_KEY,
        API_TOKEN,
        "authorization",
        "x-goog-api-key",
        "bearer",
        "cookie",
        "127.0.0.1",
        "key=",
    ):
        assert secret not in text


def _kept(headers: Any) -> dict[str, Any]:
    return {
        name.lower(): value
        for name, value in sorted(headers.items())
        if name.lower().startswith(KEPT_HEADERS)
    }


def _same_headers(one: Any, other: Any) -> None:
    assert _kept(one.headers) == _kept(other.headers)
