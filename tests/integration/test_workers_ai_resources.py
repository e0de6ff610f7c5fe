"""Workers AI beside running a model for a prompt: the catalogue, embeddings, a model's own inputs, and the queue."""

from __future__ import annotations

from typing import Any, TypedDict
from urllib.parse import unquote_to_bytes

import orjson
import pytest

from genwire.errors import (
    APIResponseError,
    APIStatusError,
    RateLimitError,
    ServerError,
    ValidationError,
    WaitTimeoutError,
)
from genwire_raw.workers_ai import models as raw
from tests.both import Both
from tests.played import answer, event, event_stream, played

pytestmark = pytest.mark.anyio

GPT_OSS = "@cf/openai/gpt-oss-120b"
BGE = "@cf/baai/bge-m3"
LLAMA = "@cf/meta/llama-3.2-3b-instruct"
KIMI = "@cf/moonshotai/kimi-k2.6"
OUTPUT = {
    "id": "resp_1",
    "output": [
        {"type": "reasoning", "content": [{"type": "reasoning_text", "text": "Hm"}]},
        {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Hello!"}]},
    ],
}


def enveloped(result: Any) -> bytes:
    return answer({"result": result, "success": True, "errors": [], "messages": []})


def sent(request: bytes) -> Any:
    return orjson.loads(request.partition(b"\r\n\r\n")[2])


# --- a model's own inputs


async def test_a_model_takes_its_own_input(both: Both) -> None:
    with played([enveloped(OUTPUT)], [answer(OUTPUT)]) as server:
        cf = both.workers_ai(base_url=server.url)
        for _ in range(2):
            found = await both.get(
                cf.run(GPT_OSS, input="Hi", instructions="Be brief.", reasoning={"effort": "low"})
            )
            assert (found.text, found.reasoning) == ("Hello!", "Hm")
    assert sent(server.requests[0]) == {
        "input": "Hi",
        "instructions": "Be brief.",
        "reasoning": {"effort": "low"},
    }


@pytest.mark.parametrize(
    ("options", "got"),
    [({}, "neither"), ({"prompt": "x", "input": "x"}, "prompt and input"), ({"temperature": 1}, "neither")],
)
async def test_a_model_takes_one_input(both: Both, options: Any, got: str) -> None:
    with pytest.raises(ValidationError, match=f"got {got}"):
        await both.get(both.workers_ai().run(GPT_OSS, **options))
    with pytest.raises(ValidationError, match="no option 'input'"):
        await both.get(both.workers_ai().run(LLAMA, prompt="x", input="x"))
    assert both.emulator.requests() == []


async def test_an_extra_collides_too(both: Both) -> None:
    with pytest.raises(ValidationError, match=r"extra\.prompt collides"):
        await both.get(both.workers_ai().run(GPT_OSS, prompt="x", extra={"prompt": "y"}))


class Name(TypedDict):
    name: str


SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
OWN_NAME = {"name": "mine", "schema": SCHEMA, "strict": True}


@pytest.mark.parametrize(
    ("model", "options", "expected"),
    [
        (LLAMA, {"response_schema": SCHEMA}, SCHEMA),
        (LLAMA, {"response_format": {"type": "json_schema", "json_schema": OWN_NAME}}, SCHEMA),
        ("@cf/some/model", {"response_schema": SCHEMA}, SCHEMA),
        (KIMI, {"response_schema": SCHEMA}, {"name": "answer", "schema": SCHEMA}),
        (KIMI, {"response_format": {"type": "json_schema", "json_schema": OWN_NAME}}, OWN_NAME),
    ],
)
async def test_a_schema_goes_in_the_form_of_the_models_page(
    both: Both, model: str, options: Any, expected: Any
) -> None:
    with played([enveloped({"response": {"name": "Ada"}})]) as server:
        cf = both.workers_ai(base_url=server.url)
        found = await both.get(cf.run(model, prompt="x", **options))
    assert sent(server.requests[0])["response_format"] == {"type": "json_schema", "json_schema": expected}
    assert found.parsed == {"name": "Ada"}


async def test_a_type_goes_in_that_form_too(both: Both) -> None:
    with played([enveloped({"response": '{"name": "Ada"}'})]) as server:
        found = await both.get(
            both.workers_ai(base_url=server.url).run(KIMI, prompt="x", response_schema=Name)
        )
    form = sent(server.requests[0])["response_format"]["json_schema"]
    assert form["name"] == "answer"
    assert "Name" in str(form["schema"])
    assert found.parsed == {"name": "Ada"}


# --- the catalogue


async def test_the_catalogue_is_listed_page_by_page(both: Both) -> None:
    info = {"page": 1, "per_page": 2}
    first = answer({"result": [{"name": "a"}, {"name": "b"}], "result_info": info, "success": True})
    last = answer({"result": [{"name": "c"}], "result_info": {"page": 2, "per_page": 2}, "success": True})
    with played([first], [last]) as server:
        models = both.workers_ai(base_url=server.url).models
        listed = await both.list(models.list(task="Text Generation", page_size=2))
    assert [type(one) for one in listed] == 3 * [raw.ListedModel]
    assert [one.name for one in listed] == ["a", "b", "c"]
    assert server.requests[1].split()[1].startswith(b"/accounts/account/ai/models/search?")
    assert b"page=2" in server.requests[1]
    assert b"task=Text+Generation" in server.requests[1]


async def test_the_schema_of_a_model(both: Both) -> None:
    with played([enveloped({"input": {"type": "object"}, "output": {"type": "string"}})]) as server:
        found = await both.get(both.workers_ai(base_url=server.url).models.schema(BGE))
    assert (found.input, found.output) == ({"type": "object"}, {"type": "string"})
    # aiohttp writes "@" and "/" as they are in a query, httpx escapes them: both are valid.
    assert b"/accounts/account/ai/models/schema?model=@cf/baai/bge-m3" in unquote_to_bytes(server.requests[0])


async def test_a_failure_of_the_catalogue_is_an_error(both: Both) -> None:
    failed = {"success": False, "errors": [{"code": 5007, "message": "No such model"}]}
    with played([answer(failed)]) as server, pytest.raises(APIStatusError, match="No such model"):
        await both.get(both.workers_ai(base_url=server.url).models.schema("@cf/no/model"))


# --- embeddings


async def test_texts_are_embedded(both: Both) -> None:
    with played([enveloped({"shape": [2, 2], "data": [[1, 2], [3, 4]], "pooling": "cls"})]) as server:
        cf = both.workers_ai(base_url=server.url)
        found = await both.get(cf.embed(BGE, ["a", "b"], pooling="cls", extra_body={"new": 1}))
    assert found.to_numpy().tolist() == [[1, 2], [3, 4]]
    assert (found.shape, found.pooling) == ([2, 2], "cls")
    assert orjson.loads(found.to_json())["data"] == [[1, 2], [3, 4]]
    assert sent(server.requests[0]) == {"text": ["a", "b"], "pooling": "cls", "new": 1}


async def test_many_texts_take_several_requests(both: Both) -> None:
    def of(count: int) -> bytes:
        return enveloped({"shape": [count, 1], "data": [[count]] * count})

    with played([of(100)], [of(100)], [of(30)]) as server:
        cf = both.workers_ai(base_url=server.url)
        found = await both.get(cf.embed(BGE, [str(number) for number in range(230)], concurrency=1))
    assert found.shape == [230, 1]
    assert found.data == 200 * [[100]] + 30 * [[30]]
    assert sent(server.requests[2])["text"][0] == "200"


async def test_the_number_of_embeddings_is_that_of_texts(both: Both) -> None:
    for reply in ({"shape": [1, 1], "data": [[1]]}, {}):
        refused = pytest.raises(APIResponseError, match="embeddings for 2 texts")
        with played([enveloped(reply)]) as server, refused:
            await both.get(both.workers_ai(base_url=server.url).embed(BGE, ["a", "b"]))


@pytest.mark.parametrize(("texts", "got"), [([], "none"), (["a", 5], "5 at 1")])
async def test_what_is_no_text_is_refused(both: Both, texts: Any, got: str) -> None:
    with pytest.raises(ValidationError, match=f"got {got}"):
        await both.get(both.workers_ai().embed(BGE, texts))
    assert both.emulator.requests() == []


async def test_texts_are_embedded_through_a_gateway(both: Both) -> None:
    with played([enveloped({"shape": [1, 1], "data": [[1]]})]) as server:
        found = await both.get(both.workers_ai(base_url=server.url).embed(BGE, "a", gateway="main"))
    assert found.data == [[1]]
    assert b"/main/workers-ai/" in server.requests[0].split()[1]


# --- the queue


QUEUED = {"status": "queued", "request_id": "r1", "model": LLAMA}


async def test_requests_are_queued_and_their_answers_matched_by_key(both: Both) -> None:
    answered = {
        "responses": [
            {"id": 1, "external_reference": "b", "success": True, "result": {"response": "to B"}},
            {
                "id": 0,
                "external_reference": "a",
                "success": False,
                "error": {"code": 3040, "message": "Busy"},
            },
        ]
    }
    with played(
        [enveloped(QUEUED)], [enveloped({**QUEUED, "status": "running"})], [enveloped(answered)]
    ) as server:
        queue = both.workers_ai(base_url=server.url).queue
        job = await both.get(
            queue.submit(
                LLAMA, {"a": {"prompt": "A"}, "b": {"prompt": "B", "max_tokens": 5}, "c": {"prompt": "C"}}
            )
        )
        assert (job.request_id, job.done) == ("r1", False)
        assert repr(job) == f"<QueueJob r1 of {LLAMA}, queued>"
        assert orjson.loads(job.to_json()) == QUEUED
        results = await both.get(job.wait(interval=0.01))
    assert list(results) == ["a", "b", "c"]
    assert results["b"].answer.text == "to B"
    with pytest.raises(RateLimitError, match="Busy"):
        assert results["a"].answer
    assert isinstance(results["c"].error, APIResponseError)
    assert repr(results) == "<QueueResults, 3 rows>"
    assert sent(server.requests[0]) == {
        "requests": [
            {"prompt": "A", "external_reference": "a"},
            {"prompt": "B", "max_tokens": 5, "external_reference": "b"},
            {"prompt": "C", "external_reference": "c"},
        ]
    }
    assert b"?queueRequest=true" in server.requests[0].split()[1]
    assert sent(server.requests[1]) == {"request_id": "r1"}


async def test_a_job_is_taken_up_by_its_id(both: Both) -> None:
    answered = {"responses": [{"id": 0, "success": True, "result": OUTPUT}]}
    with played([enveloped(QUEUED)], [enveloped(answered)]) as server:
        job = await both.get(both.workers_ai(base_url=server.url).queue.get(GPT_OSS, "r1"))
        assert not job.done
        assert (await both.get(job.refresh())) is job
        results = await both.get(job.wait())
    assert results["0"].answer.text == "Hello!"


async def test_requests_are_not_queued_twice(both: Both) -> None:
    with played([answer({}, status=500)]) as server, pytest.raises(ServerError):
        await both.get(both.workers_ai(base_url=server.url).queue.submit(LLAMA, [{"prompt": "A"}]))
    assert len(server.requests) == 1


async def test_waiting_for_the_queue_ends_in_time(both: Both) -> None:
    with played([enveloped(QUEUED)]) as server:
        job = await both.get(both.workers_ai(base_url=server.url).queue.submit(LLAMA, [{"prompt": "A"}]))
        with pytest.raises(WaitTimeoutError):
            await both.get(job.wait(timeout=0.05, interval=0.01))


async def test_two_answers_with_one_key_are_an_error(both: Both) -> None:
    twice = {"responses": 2 * [{"external_reference": "a", "result": {"response": "x"}}]}
    with played([enveloped(twice)]) as server:
        job = await both.get(both.workers_ai(base_url=server.url).queue.get(LLAMA, "r1"))
        with pytest.raises(APIResponseError, match="two answers for 'a'"):
            await both.get(job.wait())


@pytest.mark.parametrize(
    ("requests", "message"),
    [
        ([], "no requests"),
        (["Hi"], "request '0' must be options"),
        ({"x": {"prompt": "a", "temprature": 1}}, "request 'x': .*did you mean 'temperature'"),
        ({"x": {"prompt": "a", "temperature": 9}}, "request 'x': temperature must be"),
        ({"x": {}}, "request 'x': .*got neither"),
    ],
)
async def test_a_request_that_breaks_a_rule_is_refused_with_its_key(
    both: Both, requests: Any, message: str
) -> None:
    with pytest.raises(ValidationError, match=message):
        await both.get(both.workers_ai().queue.submit(LLAMA, requests))
    assert both.emulator.requests() == []


async def test_a_stream_in_the_form_of_responses_has_its_text(both: Both) -> None:
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": {"id": "r", "output": []}},
        {"type": "response.in_progress", "response": {"id": "r", "output": []}},
        {"type": "response.output_text.delta", "delta": "Hel"},
        {"type": "response.output_text.delta", "delta": "lo"},
        {"type": "response.completed", "response": OUTPUT},
    ]
    with played([event_stream(*map(event, events), event(b"[DONE]"))]) as server:
        stream = both.workers_ai(base_url=server.url).run_stream(GPT_OSS, input="Hi")
        assert "".join(await both.list(stream.text_stream)) == "Hello"


async def test_the_service_has_a_catalogue_and_models_that_embed(both: Both) -> None:
    """With the emulator."""
    cf = both.workers_ai()
    names = [one.name for one in await both.list(cf.models.list(page_size=5))]
    assert {LLAMA, GPT_OSS, BGE} <= {*names}
    assert (await both.get(cf.models.schema(LLAMA))).input
    assert (await both.get(cf.embed(BGE, ["a", "b"]))).to_numpy().shape == (2, 1024)
    assert (await both.get(cf.run(GPT_OSS, input="Hi"))).text == 'You said: "Hi". That is all I know.'
    stream = cf.run_stream(GPT_OSS, input="Hi")
    assert "".join(await both.list(stream.text_stream)) == 'You said: "Hi". That is all I know.'
