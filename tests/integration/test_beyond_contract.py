"""What the contract does not know can be sent all the same, and never replaces what is set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import orjson
import pytest

from genwire.errors import NotFoundError, ValidationError
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.played import answer, event, event_stream, played

pytestmark = pytest.mark.anyio

MODEL = "gemini-flash-latest"
LLAMA = "@cf/meta/llama-3.2-3b-instruct"
DONE = {"candidates": [{"content": {"parts": [{"text": "Hi"}]}, "finishReason": "STOP"}]}
EXTRAS: dict[str, Any] = {
    "extra_body": {"generationConfig": {"newKnob": {"level": 3}}, "new": [1]},
    "extra_query": {"$fields": ["a", "b"]},
    "extra_headers": {"X-New": "1"},
}
CIRCLE: dict[str, Any] = {}
CIRCLE["again"] = CIRCLE


def body(request: bytes) -> Any:
    return orjson.loads(request.partition(b"\r\n\r\n")[2])


def head(request: bytes) -> str:
    return request.partition(b"\r\n\r\n")[0].decode()


GOOGLE: dict[str, Callable[[Any, Any], Any]] = {
    "generate_content": lambda gl, config: gl.models.generate_content(
        model=MODEL, contents="x", config=config
    ),
    "generate_content_stream": lambda gl, config: gl.models.generate_content_stream(
        model=MODEL, contents="x", config=config
    ).final(),
    "tuned": lambda gl, config: gl.tuned_models.generate_content(model="a", contents="x", config=config),
    "chat": lambda gl, config: gl.chats.create(model=MODEL, config=config).send_message("x"),
    "count_tokens": lambda gl, config: gl.models.count_tokens(model=MODEL, contents="x", config=config),
    "embed_content": lambda gl, config: gl.models.embed_content(model=MODEL, contents="x", config=config),
    "batch_embed_contents": lambda gl, config: gl.models.batch_embed_contents(
        model=MODEL, contents=["x"], config=config
    ),
    "generate_text": lambda gl, config: gl.models.generate_text(model=MODEL, prompt="x", **config),
    "with_options": lambda gl, config: gl.with_options(**config).caches.create(model=MODEL, contents="x"),
}


@pytest.mark.parametrize("way", GOOGLE)
async def test_extras_are_sent_besides_what_the_contract_knows(both: Both, way: str) -> None:
    answered = {**DONE, "totalTokens": 1, "embedding": {"values": [1]}, "embeddings": [{"values": [1]}]}
    reply = answer(answered) if "stream" not in way else event_stream(event(answered), chunked=False)
    with played([reply]) as server:
        await both.get(GOOGLE[way](both.google(base_url=server.url), EXTRAS))
    (sent,) = server.requests
    assert body(sent)["new"] == [1]
    assert body(sent)["generationConfig"]["newKnob"] == {"level": 3}
    # aiohttp writes the "$" as it is, httpx as %24: both are valid.
    assert "$fields=a&$fields=b" in unquote(head(sent).split()[1])
    assert "x-new: 1" in head(sent).lower()


async def test_extras_are_merged_deep(both: Both) -> None:
    with played([answer(DONE)]) as server:
        gl = both.google(base_url=server.url)
        await both.get(
            gl.models.generate_content(
                model=MODEL,
                contents="x",
                config={
                    "thinking_config": {"include_thoughts": True},
                    "temperature": 0.5,
                    "extra_body": {
                        "generationConfig": {"thinkingConfig": {"thinkingMood": "calm"}, "seed": 7}
                    },
                },
            )
        )
    assert body(server.requests[0])["generationConfig"] == {
        "thinkingConfig": {"includeThoughts": True, "thinkingMood": "calm"},
        "temperature": 0.5,
        "seed": 7,
    }


@pytest.mark.parametrize(
    ("config", "named"),
    [
        ({"temperature": 1, "extra_body": {"generationConfig": {"temperature": 2}}}, "temperature"),
        ({"temperature": 1, "extra_body": {"generation_config": {"temperature": 2}}}, "temperature"),
        ({"temperature": 1, "extra_body": {"generationConfig": 5}}, "generation_config"),
        ({"extra_body": {"contents": []}}, "contents"),
        ({"extra_body": [1]}, "extra_body must be a mapping"),
        ({"extra_body": {1: 2}}, "extra_body must be a mapping"),
        ({"extra_headers": {"x-goog-api-key": "mine"}}, "x-goog-api-key"),
        ({"extra_headers": {"X-Mine": "2"}}, "x-mine"),
        ({"extra_headers": {"x": "\n"}}, "extra_headers"),
        ({"extra_headers": {"Content-Type": "text/plain"}}, "content-type"),
        ({"extra_headers": {"content-length": "3"}}, "content-length"),
        ({"extra_body": {"new": [{"a": float("nan")}]}}, "finite"),
        ({"extra_query": {"new": float("inf")}}, "finite"),
        ({"extra_body": CIRCLE}, "nested more than 100 levels"),
    ],
)
async def test_an_extra_replaces_nothing(both: Both, config: Any, named: str) -> None:
    gl = both.google(headers={"x-mine": "1"}, validate=False)
    with pytest.raises(ValidationError, match=named) as caught:
        await both.get(gl.models.generate_content(model=MODEL, contents="x", config=config))
    assert both.emulator.requests() == []
    assert "mine" not in str(caught.value).replace("x-mine", "")


async def test_the_switch_of_a_stream_stays_as_it_is(both: Both) -> None:
    gl, cf = both.google(), both.workers_ai()
    with pytest.raises(ValidationError, match="alt"):
        await both.get(
            gl.models.generate_content_stream(
                model=MODEL, contents="x", config={"extra_query": {"alt": "json"}}
            ).final()
        )
    for run in (cf.run, lambda *given, **more: cf.run_stream(*given, **more).final()):
        with pytest.raises(ValidationError, match="stream"):
            await both.get(run(LLAMA, prompt="x", extra_body={"stream": False}))
    assert both.emulator.requests() == []


async def test_unknown_fields_are_sent_without_validation(both: Both) -> None:
    with played([answer(DONE)]) as server:
        gl = both.google(base_url=server.url, validate=False)
        await both.get(
            gl.models.generate_content(
                model=MODEL,
                contents=[{"role": "user", "parts": [{"text": "x", "mood": {"inner": raw.Part(text="y")}}]}],
                config={"brand_new": 1, "thinking_config": {"speed": "fast"}, "tools": [{"oracle": {}}]},
            )
        )
    assert body(server.requests[0]) == {
        "contents": [{"role": "user", "parts": [{"text": "x", "mood": {"inner": {"text": "y"}}}]}],
        "generationConfig": {"brand_new": 1, "thinkingConfig": {"speed": "fast"}},
        "tools": [{"oracle": {}}],
    }


async def test_unknown_options_of_a_model_are_sent_without_validation(both: Both) -> None:
    cf = both.workers_ai()
    with pytest.raises(ValidationError, match="no option 'mood'"):
        await both.get(cf.run(LLAMA, prompt="x", mood="calm"))
    with played([answer({"result": {"response": "Hi"}, "success": True})]) as server:
        cf = both.workers_ai(base_url=server.url, validate=False)
        await both.get(cf.run(LLAMA, prompt="x", mood="calm"))
        cf = both.workers_ai(base_url=server.url)
        await both.get(
            cf.run(LLAMA, prompt="x", extra_body={"mood": "calm"}, extra_query={"tags": "a"},
                   extra_headers={"x-session-affinity": "s"})
        )  # fmt: skip
    assert [body(sent) for sent in server.requests] == 2 * [{"prompt": "x", "mood": "calm"}]
    assert "?tags=a " in head(server.requests[1])
    assert "x-session-affinity: s" in head(server.requests[1])


@pytest.mark.parametrize(
    "config",
    [
        {"temprature": 1},
        {"maxOutputToken": 1},
        {"thinking_config": {"thinking_levle": "low"}},
        {"generation_config": {"temprature": 1}},
    ],
)
@pytest.mark.parametrize("validate", [True, False])
async def test_a_misspelt_field_is_noticed_with_and_without_validation(
    both: Both, config: Any, validate: bool
) -> None:
    gl = both.google(validate=validate)
    with pytest.raises(ValidationError, match="did you mean"):
        await both.get(gl.models.generate_content(model=MODEL, contents="x", config=config))
    with pytest.raises(ValidationError, match="did you mean 'temperature'"):
        await both.get(both.workers_ai(validate=validate).run(LLAMA, prompt="x", temprature=1))
    assert both.emulator.requests() == []


async def test_an_extra_of_the_call_and_one_of_the_client_go_together(both: Both) -> None:
    with played([answer(DONE)]) as server:
        gl = both.google(base_url=server.url).with_options(extra_body={"a": {"b": 1}}, extra_query={"q": 1})
        config = {"extra_body": {"a": {"c": 2}}}
        await both.get(gl.models.generate_content(model=MODEL, contents="x", config=config))
        await both.get(gl.models.get(MODEL))
        with pytest.raises(ValidationError, match=r"collides with a\.b"):
            await both.get(
                gl.models.generate_content(model=MODEL, contents="x", config={"extra_body": {"a": {"b": 2}}})
            )
        await both.get(gl.with_options(extra_query={}).models.get(MODEL))
    assert body(server.requests[0])["a"] == {"b": 1, "c": 2}
    assert [head(sent).split()[1].partition("?")[2] for sent in server.requests] == ["q=1", "q=1", ""]
    assert len(server.requests) == 3


async def test_headers_are_set_for_each_call_and_not_twice(both: Both) -> None:
    with played([answer(DONE)]) as server:
        gl = both.google(base_url=server.url).with_options(extra_headers={"X-New": "1"})
        await both.get(gl.models.get(MODEL))
        config = {"extra_headers": {"x-new": "2"}}
        with pytest.raises(ValidationError, match="header x-new, which is set"):
            await both.get(gl.models.generate_content(model=MODEL, contents="x", config=config))
    assert "x-new: 1" in head(server.requests[0]).lower()
    assert len(server.requests) == 1


async def test_errors_pass_through_a_client_that_does_not_validate(both: Both) -> None:
    with played([answer({}, status=404)]) as server:
        gl = both.google(base_url=server.url, validate=False)
        with pytest.raises(NotFoundError):
            await both.get(gl.models.get(MODEL))
        history = [{"role": "user", "parts": [{"text": "x", "brand_new": 1}]}]
        assert gl.chats.create(model=MODEL, history=history).history[0].to_dict() == history[0]
