"""The llama engine with its real model, which is fetched for these tests when it is not in the cache."""

from __future__ import annotations

import asyncio
import json
import math
from collections.abc import Iterator
from contextlib import aclosing
from itertools import pairwise
from pathlib import Path

import pytest

from genwire.emulator.engines import (
    Engine,
    EngineError,
    Generation,
    ToolCall,
    ToolSpec,
    Turn,
    nearest,
    open_engine,
)
from genwire.emulator.engines.model_file import fetch
from tests.emulator.answers import ask

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

INCREMENTS = (
    ("1", "2"), ("3", "4"), ("-3", "-2"), ("twenty two", "twenty three"), ("two hundred", "two hundred one"),
    ("ninety nine", "one hundred"), ("8", "9"), ("-98", "-97"), ("1,000", "1,001"), ("10,100,000", "10,100,001"),
    ("thirteen", "fourteen"), ("eighty", "eighty one"), ("one", "two"), ("three", "four"), ("seven", "eight"),
    ("IV", "V"), ("VII", "VIII"), ("XIX", "XX"),
)  # fmt: skip
WEATHER = ToolSpec(
    "get_weather",
    "Tells the weather of a city",
    {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
)


@pytest.fixture(scope="module")
def llama() -> Iterator[Engine]:
    fetch()
    engine = open_engine("llama")
    yield engine
    asyncio.run(engine.aclose())


async def test_an_answer_comes_token_by_token(llama: Engine) -> None:
    answer = await ask(llama, "Tell me about the sea.", max_tokens=12, seed=7)
    assert answer.finish == "length"
    assert answer.output_tokens == 12
    assert len(answer.pieces) > 10
    assert answer.prompt_tokens > llama.count_tokens("Tell me about the sea.")
    assert answer.text == (await ask(llama, "Tell me about the sea.", max_tokens=12, seed=7)).text
    assert answer.text != (await ask(llama, "Tell me about the sea.", max_tokens=12, seed=7, index=1)).text


async def test_a_conversation_is_read_and_a_stop_sequence_ends_it(llama: Engine) -> None:
    turns = (
        Turn("system", "You repeat what the user says."),
        *(turn for word in ("red", "blue", "tall") for turn in (Turn("user", word), Turn("assistant", word))),
        Turn("user", "apple"),
    )
    answer = await ask(llama, turns=turns, temperature=0.0, max_tokens=10)
    assert (answer.text, answer.finish) == ("apple", "stop")
    assert (await ask(llama, turns=turns, temperature=0.0, stop=("p", ""))).text == "a"


async def test_a_raw_prompt_is_continued(llama: Engine) -> None:
    answer = await ask(llama, raw="1, 2, 3, 4, 5, 6,", temperature=0.0, max_tokens=6)
    assert answer.text.startswith(" 7, 8")
    assert answer.prompt_tokens == llama.count_tokens("1, 2, 3, 4, 5, 6,")


async def test_an_answer_follows_its_schema(llama: Engine) -> None:
    person = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
        "required": ["name", "age"],
    }
    answer = await ask(llama, "Ann is 30 years old.", schema=person, temperature=0.0)
    assert json.loads(answer.text) == {"name": "Ann", "age": 30}
    with pytest.raises(EngineError, match="refuses the request") as caught:
        await ask(llama, "Ann", schema={"type": "quark"})
    assert caught.value.status == 400


async def test_a_tuned_model_goes_on_as_its_examples_do(llama: Engine) -> None:
    # What it has seen comes back as it was; the first is new to it. A temperature of the request changes nothing.
    for given, wanted in [("III", "IV"), ("ninety nine", "one hundred"), ("10,100,000", "10,100,001")]:
        answer = await ask(llama, given, examples=nearest(INCREMENTS, given, 8), temperature=1.0)
        assert (answer.text, answer.finish) == (wanted, "stop")


async def test_learned_outputs_of_any_characters(llama: Engine) -> None:
    output = 'a "quoted"\\ line\r\n\tünd 😀\x0b.'
    assert (await ask(llama, "q", examples=(("q", output),))).text == output
    assert (await ask(llama, "q", examples=(("q", "one two three"),), stop=(" t",))).text == "one"
    long = "word " * 5000
    assert (await ask(llama, "q", examples=(("p", "short"), ("r", long)), max_tokens=5)).output_tokens <= 5


async def test_tools_are_called_when_named_or_required(llama: Engine) -> None:
    for text, mode in [("How warm is it in Paris?", "any"), ("Get weather for Paris", "auto")]:
        answer = await ask(llama, text, tools=(WEATHER,), tool_mode=mode, temperature=0.0)
        assert answer.tool_calls == [ToolCall("get_weather", {"city": "Paris"})]
        assert (answer.text, answer.finish) == ("", "tool_calls")
    answer = await ask(llama, "Get weather for Paris", tools=(WEATHER,), temperature=0.0, max_tokens=3)
    assert (answer.tool_calls, answer.finish) == ([], "length")
    result = (
        Turn("assistant", "", (ToolCall("get_weather", {"city": "Paris"}),)),
        Turn("tool", "rain", name="get_weather"),
    )
    answer = await ask(
        llama, turns=(Turn("user", "Get weather for Paris"), *result), tools=(WEATHER,), max_tokens=5
    )
    assert answer.tool_calls == []
    assert answer.text


async def test_requests_are_answered_side_by_side(llama: Engine) -> None:
    arrived: list[int] = []

    async def listen(number: int) -> None:
        turns = (Turn("user", f"Write about the number {number}."),)
        async with aclosing(llama.generate(Generation(turns=turns, max_tokens=12, seed=number))) as pieces:
            async for piece in pieces:
                arrived.append(number)
                assert piece.output_tokens in (None, 12)

    await asyncio.gather(*(listen(number) for number in range(6)))
    changes = sum(one != other for one, other in pairwise(arrived))
    assert set(arrived) == set(range(6))
    assert changes > 5, "one answer came after the other"


async def test_closing_and_cancelling_free_the_slots(llama: Engine) -> None:
    # As many long answers as there are slots, each time: if they went on, the next ones would wait for minutes.
    long = Generation(raw="1, 2, 3, 4, 5, 6,", temperature=0.0, max_tokens=3500)
    begun = asyncio.Event()

    async def begin() -> None:
        async with aclosing(llama.generate(long)) as pieces:
            assert (await anext(pieces)).text

    async def listen() -> None:
        async with aclosing(llama.generate(long)) as pieces:
            async for _ in pieces:
                begun.set()

    async with asyncio.timeout(60):
        await asyncio.gather(*(begin() for _ in range(4)))
        tasks = [asyncio.create_task(listen()) for _ in range(4)]
        await begun.wait()
        for task in tasks:
            task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)
        assert (await ask(llama, "Hello", max_tokens=2)).output_tokens == 2


async def test_a_prompt_beyond_the_context_is_refused(llama: Engine) -> None:
    with pytest.raises(EngineError, match="exceeds the available context size") as caught:
        await ask(llama, "word " * 5000)
    assert caught.value.status == 400


async def test_tokens_and_embeddings_are_the_models(llama: Engine) -> None:
    assert llama.count_tokens("") == 0
    assert 1 < llama.count_tokens("internationalization") < 20
    assert llama.count_tokens("word " * 100) >= 100
    cat, cats, bonds = await llama.embed(
        ["A cat sat on the mat", "Cats like to sit on mats", "Bond yields fell"]
    )
    assert {len(cat), len(cats), len(bonds)} == {576}
    assert math.isclose(math.hypot(*cat), 1)
    near = sum(a * b for a, b in zip(cat, cats, strict=True))
    far = sum(a * b for a, b in zip(cat, bonds, strict=True))
    assert near > far
    assert await llama.embed([]) == []


async def test_it_is_quiet_and_other_files_are_refused(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF and nothing else")
    with pytest.raises(EngineError, match="cannot load"):
        open_engine("llama", model=broken)
    with pytest.raises(EngineError, match="no model file"):
        open_engine("llama", model=tmp_path / "none.gguf")
    engine = open_engine("llama", model=fetch())
    assert (await ask(engine, "Hello", max_tokens=3)).output_tokens == 3
    await engine.aclose()
    assert capfd.readouterr() == ("", "")
