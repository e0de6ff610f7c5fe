"""The openai engine, against a small upstream that speaks the protocol over a real socket."""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import orjson
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from genwire.emulator.engines import EngineError, ToolCall, ToolSpec, Turn, open_engine
from genwire.emulator.engines.openai import OpenAIEngine
from tests.emulator.answers import ask

pytestmark = pytest.mark.anyio

KEY = "sk-secret-5f2a"
SCHEMA = {"type": "object", "properties": {"n": {"type": "integer"}}}
TOOL = ToolSpec("get_weather", "Weather", {"type": "object", "properties": {"city": {"type": "string"}}})


class Upstream:
    """Answers with what it was told to, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.keys: set[str | None] = set()
        self.events: list[bytes | dict[str, Any]] = []
        self.status = 200
        self.body: Any = None
        self.url = ""
        paths = ("/v1/chat/completions", "/v1/completions", "/v1/embeddings")
        routes = [Route(path, self.answer, methods=["POST"]) for path in paths]
        self.app = Starlette(routes=[*routes, Route("/v1/models", self.models)])

    async def models(self, _: Request) -> Response:
        return JSONResponse({"object": "list", "data": [{"id": "small"}, {"id": "large"}]})

    async def answer(self, request: Request) -> Response:
        self.asked.append((request.url.path, await request.json()))
        self.keys.add(request.headers.get("authorization"))
        if self.body is not None or self.status != 200:
            return Response(orjson.dumps(self.body), self.status, media_type="application/json")
        return StreamingResponse(self.stream(), media_type="text/event-stream")

    async def stream(self) -> AsyncIterator[bytes]:
        for event in self.events:
            yield event if isinstance(event, bytes) else b"data: " + orjson.dumps(event) + b"\n\n"


@pytest.fixture
def upstream(monkeypatch: pytest.MonkeyPatch) -> Iterator[Upstream]:
    monkeypatch.setenv("GENWIRE_UPSTREAM_KEY", KEY)
    upstream = Upstream()
    server = uvicorn.Server(uvicorn.Config(upstream.app, port=0, log_level="error", ws="none"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    upstream.url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/v1"
    yield upstream
    server.should_exit = True
    thread.join()


@pytest.fixture
async def engine(upstream: Upstream) -> AsyncIterator[OpenAIEngine]:
    engine = OpenAIEngine(upstream.url)
    yield engine
    await engine.aclose()


def delta(finish: str | None = None, **content: Any) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": content, "finish_reason": finish}]}


USAGE = {"choices": [], "usage": {"prompt_tokens": 11, "completion_tokens": 5}}
DONE = b"data: [DONE]\n\n"
HELLO: list[bytes | dict[str, Any]] = [
    delta(role="assistant", content=""),
    b": a comment\n\n",
    delta(content="Hel\u2028"),
    delta(content="lo"),
    delta("stop"),
    USAGE,
    DONE,
]


async def test_a_request_is_passed_on_and_its_answer_streamed(
    upstream: Upstream, engine: OpenAIEngine
) -> None:
    upstream.events = HELLO
    answer = await ask(
        engine, "Hi", temperature=0.5, top_p=0.9, top_k=3, seed=-1, index=2, stop=("a", ""), max_tokens=9,
        presence_penalty=0.1, frequency_penalty=0.2, repetition_penalty=1.1,
    )  # fmt: skip
    assert [piece.text for piece in answer.pieces] == ["Hel\u2028", "lo", ""]
    assert (answer.finish, answer.prompt_tokens, answer.output_tokens) == ("stop", 11, 5)
    assert upstream.asked == [
        (
            "/v1/chat/completions",
            {
                "model": "small",
                "messages": [{"role": "user", "content": "Hi"}],
                "max_tokens": 9,
                "temperature": 0.5,
                "top_p": 0.9,
                "top_k": 3,
                "seed": 1,
                "stop": ["a"],
                "presence_penalty": 0.1,
                "frequency_penalty": 0.2,
                "repetition_penalty": 1.1,
                "stream": True,
                "stream_options": {"include_usage": True},
            },
        )
    ]
    assert upstream.keys == {f"Bearer {KEY}"}


async def test_what_a_request_leaves_open_is_not_sent(upstream: Upstream, engine: OpenAIEngine) -> None:
    upstream.events = HELLO
    await ask(engine, "Hi", max_tokens=9)
    assert upstream.asked[0][1].keys() == {"model", "messages", "max_tokens", "stream", "stream_options"}


async def test_a_raw_prompt_goes_to_completions(upstream: Upstream) -> None:
    engine = open_engine("openai", upstream=upstream.url, upstream_model="large")
    upstream.events = [{"choices": [{"text": "upon a time", "finish_reason": "length"}]}, DONE]
    answer = await ask(engine, raw="Once", max_tokens=3)
    assert (answer.text, answer.finish) == ("upon a time", "length")
    # This upstream does not count: words and signs are counted here.
    assert (answer.prompt_tokens, answer.output_tokens) == (1, 3)
    path, body = upstream.asked[0]
    assert (path, body["prompt"], body["model"]) == ("/v1/completions", "Once", "large")
    await engine.aclose()


async def test_schemas_and_tools(upstream: Upstream, engine: OpenAIEngine) -> None:
    first = {"index": 0, "id": "x", "function": {"name": "get_weather", "arguments": '{"ci'}}
    rest = [{"index": 0, "function": {"arguments": 'ty":"Oslo"}'}}, {"index": 1, "function": {"name": "now"}}]
    upstream.events = [delta(tool_calls=[first]), delta(tool_calls=rest), delta("tool_calls"), DONE]
    answer = await ask(engine, "Weather?", tools=(TOOL,), tool_mode="any", schema=SCHEMA)
    assert answer.tool_calls == [ToolCall("get_weather", {"city": "Oslo"}), ToolCall("now", {})]
    assert answer.finish == "tool_calls"
    body = upstream.asked[0][1]
    function = {"name": "get_weather", "description": "Weather", "parameters": TOOL.parameters}
    assert body["tools"] == [{"type": "function", "function": function}]
    assert body["tool_choice"] == "required"
    assert body["response_format"]["json_schema"]["schema"] == SCHEMA
    await ask(engine, "Weather?", tools=(TOOL,), tool_mode="none")
    assert "tools" not in upstream.asked[1][1]


async def test_tool_results_refer_to_their_calls(upstream: Upstream, engine: OpenAIEngine) -> None:
    upstream.events = HELLO
    turns = (
        Turn("user", "Weather?"),
        Turn("assistant", "", (ToolCall("now", {}), ToolCall("get_weather", {"city": "Oslo"}))),
        Turn("tool", "rain", name="get_weather"),
        Turn("tool", "noon"),
        Turn("tool", "lost"),
    )
    await ask(engine, turns=turns)
    called, rain, noon, lost = upstream.asked[0][1]["messages"][1:]
    ids = [call["id"] for call in called["tool_calls"]]
    assert [call["function"]["arguments"] for call in called["tool_calls"]] == ["{}", '{"city":"Oslo"}']
    assert rain == {"role": "tool", "tool_call_id": ids[1], "content": "rain"}
    assert noon == {"role": "tool", "tool_call_id": ids[0], "content": "noon"}
    assert lost == {"role": "user", "content": "Result of the tool: lost"}


async def test_examples_become_earlier_turns(upstream: Upstream, engine: OpenAIEngine) -> None:
    upstream.events = HELLO
    turns = (Turn("system", "Count."), Turn("user", "III"))
    await ask(engine, turns=turns, examples=(("IV", "V"), ("1", "2")), temperature=0.9)
    body = upstream.asked[0][1]
    assert [one["content"] for one in body["messages"]][1:] == ["1", "2", "IV", "V", "III"]
    assert body["messages"][0]["content"].startswith("Count.")
    assert body["temperature"] == 0


async def test_embeddings_have_length_one(upstream: Upstream, engine: OpenAIEngine) -> None:
    upstream.body = {"data": [{"embedding": [3, 4]}, {"embedding": [0, 2.0]}]}
    assert await engine.embed(["a", "b"]) == [[0.6, 0.8], [0, 1]]
    assert upstream.asked == [("/v1/embeddings", {"input": ["a", "b"], "model": "small"})]
    with pytest.raises(EngineError, match="something else than embeddings"):
        await engine.embed(["a"])
    assert await engine.embed([]) == []


@pytest.mark.parametrize(
    ("status", "body", "says", "answered"),
    [
        (
            401,
            {"error": {"message": f"Incorrect key {KEY}"}},
            "refuses the key: set GENWIRE_UPSTREAM_KEY",
            503,
        ),
        (
            400,
            {"error": {"message": f"bad\nrequest with {KEY}"}},
            r"refuses the request: bad request with \*\*\*$",
            400,
        ),
        (404, {"detail": "no such model"}, "no such model", 404),
        (422, {"detail": [{"loc": ["body"]}]}, "refuses the request", 400),
        (429, {"message": "slow down"}, "no capacity left: slow down", 429),
        (500, None, "failed", 503),
    ],
)
async def test_a_refusal_is_told_in_one_line(
    upstream: Upstream, engine: OpenAIEngine, *, status: int, body: Any, says: str, answered: int
) -> None:
    upstream.status, upstream.body = status, body
    with pytest.raises(EngineError, match=says) as caught:
        await ask(engine, "Hi")
    assert caught.value.status == answered
    assert KEY not in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("events", "says"),
    [
        ([delta(content="He")], "ended its answer early"),
        ([delta(content="He"), {"error": {"message": "out of memory"}}], "failed: out of memory"),
        ([b"data: <html>\n\n"], "something else than a JSON object"),
        (
            [delta(tool_calls=[{"index": 0, "function": {"name": "f", "arguments": "{"}}]), delta("stop")],
            "not JSON",
        ),
    ],
)
async def test_a_broken_stream_is_an_error(
    upstream: Upstream, engine: OpenAIEngine, events: list[bytes | dict[str, Any]], says: str
) -> None:
    upstream.events = events
    with pytest.raises(EngineError, match=says):
        await ask(engine, "Hi")


async def test_an_upstream_that_is_not_there(upstream: Upstream) -> None:
    engine = OpenAIEngine("http://user:hidden@127.0.0.1:9/v1", model="m")
    with pytest.raises(
        EngineError, match=r"^The upstream http://127\.0\.0\.1:9 cannot be reached: "
    ) as caught:
        await ask(engine, "Hi")
    assert caught.value.status == 503
    assert "hidden" not in str(caught.value)
    await engine.aclose()
