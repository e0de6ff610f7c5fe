"""Generating from contents of all kinds, JSON mode, counting and embedding, against the emulator."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from genwire import errors
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.integration.said import says, streamed, whole
from tests.integration.ways import MODEL
from tests.played import played
from tests.unit import answer_types as types

EMBEDDING = "text-embedding-004"
HARM = {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}

ways = pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])


async def generate(
    both: Both, contents: Any, *, stream: bool = False, client: Any = None, **config: Any
) -> Any:
    models = (client or both.google()).models
    if stream:
        return await both.get(
            models.generate_content_stream(model=MODEL, contents=contents, config=config).final()
        )
    return await both.get(models.generate_content(model=MODEL, contents=contents, config=config))


def body(both: Both) -> dict[str, Any]:
    sent: dict[str, Any] = both.emulator.requests()[-1]["body"]
    return sent


@ways
async def test_media_of_all_kinds_arrive(both: Both, stream: bool, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("From the file.")
    contents = [
        "Look:",
        Image.new("RGB", (2, 2)),
        file,
        {"mime_type": "text/plain", "data": b"From bytes."},
        raw.Part(text="From a part."),
        {"text": "From a mapping."},
    ]
    text = (await generate(both, contents, stream=stream)).text
    for said in ("Look:", "image/png", "From the file.", "From bytes.", "From a part.", "From a mapping."):
        assert said in text


async def test_an_uploaded_file_is_referred_to(both: Both) -> None:
    client = both.google()
    file = await both.get(client.files.upload(io.BytesIO(b"Deep thought."), mime_type="text/plain"))
    assert "Deep thought." in (await generate(both, ["Read:", file], client=client)).text


@ways
async def test_peers_a_blocked_prompt_is_an_error_with_its_ratings(both: Both, stream: bool) -> None:
    response = await generate(both, "emulate:harm=HARASSMENT", stream=stream)
    with pytest.raises(errors.BlockedError, match="HARM_CATEGORY_HARASSMENT HIGH") as caught:
        _ = response.text
    assert caught.value.reason == "SAFETY"
    assert {rating.category: rating.probability for rating in caught.value.ratings}[
        HARM["category"]
    ] == "HIGH"
    assert (await generate(both, "emulate:harm=HARASSMENT", stream=stream, safety_settings=[HARM])).text


@ways
async def test_peers_a_candidate_without_content_is_an_error(both: Both, stream: bool) -> None:
    response = await generate(both, "emulate:finish=RECITATION", stream=stream)
    with pytest.raises(errors.BlockedError, match="finish reason RECITATION"):
        _ = response.text


async def test_the_text_of_a_stream_ends_with_the_block(both: Both) -> None:
    stream = both.google().models.generate_content_stream(model=MODEL, contents="emulate:finish=SAFETY/2")
    seen: list[str] = []

    async def read() -> None:
        async for text in both.each(stream.text_stream):
            seen.append(text)

    with pytest.raises(errors.BlockedError, match="finish reason SAFETY"):
        await read()
    assert seen == ["You", " said"]


@ways
async def test_candidates_are_several(both: Both, stream: bool) -> None:
    response = await generate(both, "Hi", stream=stream, candidate_count=3)
    texts = ["".join(part.text for part in one.content.parts) for one in response.candidates]
    assert len(set(texts)) == 3
    assert response.text == texts[0]
    assert [one.finish_reason for one in response.candidates] == ["STOP"] * 3
    assert response.usage_metadata.candidates_token_count > 10


@ways
async def test_code_that_was_executed_is_shown(both: Both, stream: bool) -> None:
    response = await generate(both, "one", stream=stream, tools="code_execution")
    assert response.executable_code == "print('one')\n"
    assert response.code_execution_result == "one\n"
    assert response.text.startswith('You said: "one"')


async def test_peers_events_without_parts_and_prompt_feedback_alone(both: Both) -> None:
    scripts = (
        streamed(says("a", reason=None), says(reason=None), says(reason=None), says("b")),
        streamed({"promptFeedback": {"blockReason": "SAFETY"}}),
    )
    with played(*scripts) as server:
        client = both.google(base_url=server.url)
        assert (await generate(both, "Hi", client=client, stream=True)).text == "ab"
        with pytest.raises(errors.BlockedError):
            _ = (await generate(both, "Hi", client=client, stream=True)).text


async def test_peers_unknown_enums_and_fields_are_kept(both: Both) -> None:
    answer = says("a", reason="NEW_REASON", newField={"x": 1})
    with played(whole(answer)) as server:
        response = await generate(both, "Hi", client=both.google(base_url=server.url))
    assert response.finish_reason == "NEW_REASON"
    assert response.to_dict() == answer


@ways
@pytest.mark.parametrize(
    ("wanted", "kind"),
    [
        (types.Recipe, dict),
        (list[types.Recipe], list),
        (types.Line, types.Line),
        (types.Tree, types.Tree),
        (types.Song, types.Song),
        (types.Pair, types.Pair),
        (types.Order, types.Order),
        (types.Basket, types.Basket),
        (types.Colour, types.Colour),
        (types.Level, types.Level),
        (types.Point | types.Song, (types.Point, types.Song)),
        (dict[str, types.Level], dict),
        ({"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}, dict),
        (types.Choice, (str, int)),
    ],
)
async def test_an_answer_is_an_instance_of_its_type(both: Both, stream: bool, wanted: Any, kind: Any) -> None:
    response = await generate(both, "Make one up, with 3 and 'x'", stream=stream, response_schema=wanted)
    assert isinstance(response.parsed, kind)
    if wanted is types.Level:
        assert body(both)["generationConfig"]["responseJsonSchema"] == {"type": "integer", "enum": [1, 2]}


async def test_events_of_a_stream_in_json_mode_are_pieces(both: Both) -> None:
    models = both.google().models
    stream = models.generate_content_stream(model=MODEL, contents="1", config={"response_schema": list[int]})
    events = await both.list(stream)
    assert {event.parsed for event in events} == {None}
    assert (await both.get(stream.final())).parsed == [1, 2]


async def test_an_answer_that_was_cut_is_a_parse_error_with_the_text(both: Both) -> None:
    response = await generate(both, "Hi", response_schema=types.Recipe, max_output_tokens=3)
    with pytest.raises(errors.ParseError, match="cut at max_output_tokens") as caught:
        _ = response.parsed
    assert caught.value.text == response.text


async def test_models_are_listed_and_found_by_name(both: Both) -> None:
    models = both.google().models
    names = [model.name for model in await both.list(models.list(page_size=2))]
    assert f"models/{MODEL}" in names
    assert len(names) == len(set(names)) > 2
    assert (await both.get(models.get(MODEL))).name == (await both.get(models.get(f"models/{MODEL}"))).name
    with pytest.raises(errors.NotFoundError):
        await both.get(models.get("no-such-model"))


async def test_peers_tokens_of_the_whole_request_are_counted(both: Both) -> None:
    models = both.google().models

    async def count(**config: Any) -> int:
        answer = await both.get(
            models.count_tokens(model=f"models/{MODEL}", contents="a b c", config=config or None)
        )
        assert isinstance(answer.total_tokens, int)
        return answer.total_tokens

    def tell(city: str) -> str:
        """Tells the weather."""
        return city

    assert await count() == 3
    assert await count(system_instruction="Be very brief") == 6
    assert await count(system_instruction="Be very brief", tools=[tell], temperature=0.5) >= 6
    nested = body(both)["generateContentRequest"]
    assert nested["model"] == f"models/{MODEL}"
    assert nested["tools"][0]["functionDeclarations"][0]["name"] == "tell"
    assert nested["generationConfig"] == {"temperature": 0.5}


async def test_a_content_is_embedded(both: Both) -> None:
    models = both.google().models
    config = {"task_type": "RETRIEVAL_DOCUMENT", "title": "T", "output_dimensionality": 8}
    answer = await both.get(models.embed_content(model=EMBEDDING, contents="Hello", config=config))
    assert len(answer.values) == len(answer.embedding.values) == 8
    assert answer.to_numpy().dtype == np.float32
    assert body(both) == {
        "content": {"role": "user", "parts": [{"text": "Hello"}]},
        "taskType": "RETRIEVAL_DOCUMENT",
        "title": "T",
        "outputDimensionality": 8,
    }


@pytest.mark.parametrize("count", [1, 100, 101, 250])
async def test_peers_batches_over_100_are_split_and_put_together_in_order(both: Both, count: int) -> None:
    models = both.google().models
    texts = [f"text number {number}" for number in range(count)]
    answer = await both.get(models.batch_embed_contents(model=EMBEDDING, contents=texts))
    assert answer.to_numpy().shape == (count, 768)
    sizes = [
        len(request["body"]["requests"]) for request in both.emulator.requests("models.batchEmbedContents")
    ]
    assert sorted(sizes, reverse=True) == [100] * (count // 100) + [count % 100] * bool(count % 100)
    for number in {0, count // 2, count - 1}:
        alone = await both.get(models.embed_content(model=EMBEDDING, contents=texts[number]))
        assert answer.embeddings[number].values == alone.values


async def test_no_contents_are_no_request(both: Both) -> None:
    answer = await both.get(both.google().models.batch_embed_contents(model=EMBEDDING, contents=[]))
    assert answer.embeddings == []
    assert both.emulator.requests() == []


async def test_a_batch_that_comes_back_short_is_an_error(both: Both) -> None:
    with played(whole({"embeddings": [{"values": [1]}]})) as server:
        models = both.google(base_url=server.url).models
        with pytest.raises(errors.APIResponseError, match="1 embeddings for 2 texts"):
            await both.get(models.batch_embed_contents(model=EMBEDDING, contents=["a", "b"]))


async def test_contents_to_embed_are_one_or_several(both: Both) -> None:
    models = both.google().models
    with pytest.raises(errors.ValidationError, match="contents must be one content; batch_embed_contents"):
        await both.get(models.embed_content(model=EMBEDDING, contents=["a", "b"]))
    with pytest.raises(
        errors.ValidationError, match="contents must be a list of contents, got a single one; embed_content"
    ):
        await both.get(models.batch_embed_contents(model=EMBEDDING, contents="ab"))
    with pytest.raises(errors.ValidationError, match=r"contents\[1\] must be text"):
        await both.get(models.batch_embed_contents(model=EMBEDDING, contents=["a", 5]))
    with pytest.raises(errors.ValidationError, match=r"config has no key 'task' \(did you mean 'task_type'"):
        await both.get(models.embed_content(model=EMBEDDING, contents="a", config={"task": "x"}))
