"""PaLM: completions, discussions, token counts, and embeddings of any number of texts."""

from __future__ import annotations

import pickle
from functools import partial
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from genwire import EmbeddingProgress
from genwire._google.embedding_batches import EmbeddingBar
from genwire.errors import APIResponseError, BlockedError, ServerError, ValidationError
from genwire_raw.generativelanguage import models as raw
from tests.both import ONCE, Both
from tests.integration.ways import tuned_model
from tests.played import answer, played

pytestmark = pytest.mark.anyio

TEXT, CHAT, EMBEDDING = "text-bison-001", "chat-bison-001", "embedding-gecko-001"
EMBEDDING_OF = {"batch_embed_text": EMBEDDING, "batch_embed_contents": "text-embedding-004"}


@pytest.fixture
def models(both: Both) -> Any:
    return both.google().models


# Completions


@pytest.mark.parametrize("prompt", ["Hello", {"text": "Hello"}, raw.TextPrompt(text="Hello")], ids=repr)
@pytest.mark.parametrize("model", [TEXT, f"models/{TEXT}"])
async def test_a_prompt_is_completed(both: Both, models: Any, model: str, prompt: Any) -> None:
    completed = await both.get(models.generate_text(model=model, prompt=prompt))
    assert completed.text == 'You said: "Hello". That is all I know.'


async def test_every_option_of_the_page_is_sent(both: Both, models: Any) -> None:
    completed = await both.get(
        models.generate_text(
            model=TEXT,
            prompt="Hello",
            safety_settings=[{"category": "HARM_CATEGORY_TOXICITY", "threshold": "BLOCK_ONLY_HIGH"}],
            stop_sequences=["all"],
            temperature=0.5,
            candidate_count=3,
            max_output_tokens=20,
            top_p=0.9,
            top_k=10,
        )
    )
    assert len(completed.candidates) == 3
    assert completed.text == 'You said: "Hello". That is '
    (sent,) = both.emulator.requests("models.generateText")
    assert sent["body"] == {
        "prompt": {"text": "Hello"},
        "safetySettings": [{"category": "HARM_CATEGORY_TOXICITY", "threshold": "BLOCK_ONLY_HIGH"}],
        "stopSequences": ["all"],
        "temperature": 0.5,
        "candidateCount": 3,
        "maxOutputTokens": 20,
        "topP": 0.9,
        "topK": 10,
    }


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"candidate_count": 9}, "candidate_count must be at most 8, got 9"),
        ({"temperature": 1.5}, "temperature must be at most 1, got 1.5"),
        ({"stop_sequences": ["x"] * 6}, "stop_sequences must have at most 5 items, has 6"),
        ({"temprature": 1}, "temprature is no field of GenerateTextRequest .did you mean 'temperature'"),
    ],
)
async def test_what_breaks_a_rule_of_the_page_is_not_sent(
    both: Both, models: Any, options: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ValidationError, match=reason):
        await both.get(models.generate_text(model=TEXT, prompt="Hello", **options))
    assert both.emulator.requests() == []


async def test_a_blocked_prompt_has_no_text_and_says_why(both: Both, models: Any) -> None:
    blocked = await both.get(models.generate_text(model=TEXT, prompt="emulate:harm=toxicity/high"))
    with pytest.raises(BlockedError, match="the service returned no answer: SAFETY") as caught:
        _ = blocked.text
    assert caught.value.reason == "SAFETY"
    assert [str(rating.category) for rating in caught.value.ratings] == ["HARM_CATEGORY_TOXICITY"]
    assert caught.value.response is blocked


async def test_tuned_models_complete_too(both: Both) -> None:
    client = both.google()
    both.emulator.seed(tuned_model("counting"))
    for generate, model in (
        (client.models.generate_text, "tunedModels/counting"),
        (client.tuned_models.generate_text, "tunedModels/counting"),
        (client.tuned_models.generate_text, "counting"),
    ):
        assert (await both.get(generate(model=model, prompt="1", temperature=0.1))).text == "2"
    assert both.emulator.coverage()["tunedModels.generateText"] == 3


# Discussions


async def test_a_discussion_is_answered(both: Both, models: Any) -> None:
    answered = await both.get(models.generate_message(model=CHAT, messages="Hello"))
    assert answered.text == 'You said: "Hello". That is all I know.'
    (sent,) = both.emulator.requests("models.generateMessage")
    assert sent["body"] == {"prompt": {"messages": [{"content": "Hello"}]}}


async def test_context_examples_and_messages_go_into_the_prompt(both: Both, models: Any) -> None:
    answered = await both.get(
        models.generate_message(
            model=f"models/{CHAT}",
            messages=["Hi", {"author": "1", "content": "Ho"}, raw.Message(content="Hello")],
            context="Be polite.",
            examples=[
                ("Thanks", "Welcome"),
                {"input": "Bye", "output": {"content": "See you"}},
                raw.Example(input=raw.Message(content="A"), output=raw.Message(content="B")),
            ],
            temperature=0.3,
            candidate_count=2,
            top_p=0.5,
            top_k=3,
        )
    )
    assert len(answered.candidates) == 2
    assert [message.content for message in answered.messages] == ["Hi", "Ho", "Hello"]
    (sent,) = both.emulator.requests("models.generateMessage")
    assert sent["body"] == {
        "prompt": {
            "context": "Be polite.",
            "examples": [
                {"input": {"content": "Thanks"}, "output": {"content": "Welcome"}},
                {"input": {"content": "Bye"}, "output": {"content": "See you"}},
                {"input": {"content": "A"}, "output": {"content": "B"}},
            ],
            "messages": [{"content": "Hi"}, {"author": "1", "content": "Ho"}, {"content": "Hello"}],
        },
        "temperature": 0.3,
        "candidateCount": 2,
        "topP": 0.5,
        "topK": 3,
    }


@pytest.mark.parametrize(
    ("messages", "examples", "reason"),
    [
        ([7], None, r"messages\[0\] must be a Message or a mapping, got 7"),
        ([{"text": "Hi"}], None, r"messages\[0\].text is no field of Message"),
        (["Hi"], [("only one",)], r"examples\[0\] must be a Example or a mapping"),
        (["Hi"], [{"input": "Bye"}], r"examples\[0\].output is required"),
    ],
)
async def test_what_is_no_message_is_named(
    both: Both, models: Any, messages: Any, examples: Any, reason: str
) -> None:
    with pytest.raises(ValidationError, match=reason):
        await both.get(models.generate_message(model=CHAT, messages=messages, examples=examples))


async def test_a_blocked_discussion_has_no_text(both: Both, models: Any) -> None:
    blocked = await both.get(models.generate_message(model=CHAT, messages="emulate:harm=toxicity/high"))
    with pytest.raises(BlockedError, match="the service returned no answer"):
        _ = blocked.text


# Token counts


async def test_tokens_are_counted(both: Both, models: Any) -> None:
    text = await both.get(models.count_text_tokens(model=TEXT, prompt="one two three"))
    talk = await both.get(
        models.count_message_tokens(
            model=CHAT, messages=["one two", "three"], context="four", examples=[("5", "6")]
        )
    )
    assert (text.token_count, talk.token_count) == (3, 6)


# Embeddings


async def test_a_text_is_embedded(both: Both, models: Any) -> None:
    embedded = await both.get(models.embed_text(model=EMBEDDING, text="Hello"))
    vector = embedded.to_numpy()
    assert vector.dtype == np.float32
    assert vector.tolist() == pytest.approx(embedded.embedding.value)


@pytest.mark.parametrize(
    ("count", "batches"), [(0, []), (1, [1]), (100, [100]), (101, [1, 100]), (250, [50, 100, 100])]
)
async def test_peers_texts_beyond_the_limit_are_split_and_put_together_in_order(
    both: Both, models: Any, count: int, batches: list[int]
) -> None:
    texts = [f"text number {number}" for number in range(count)]
    embedded = await both.get(models.batch_embed_text(model=EMBEDDING, texts=iter(texts)))
    assert len(embedded.embeddings) == count
    sent = both.emulator.requests("models.batchEmbedText")
    assert sorted(len(one["body"]["texts"]) for one in sent) == batches
    for number in {0, count // 2, count - 1} if count else ():
        alone = await both.get(models.embed_text(model=EMBEDDING, text=texts[number]))
        assert embedded.embeddings[number].value == alone.embedding.value


async def test_embeddings_make_a_matrix(both: Both, models: Any) -> None:
    embedded = await both.get(models.batch_embed_text(model=EMBEDDING, texts=["a", "b"]))
    matrix = embedded.to_numpy()
    assert (matrix.shape[0], matrix.dtype) == (2, np.float32)


@pytest.mark.slow
@pytest.mark.parametrize("concurrency", [1, 3])
async def test_so_many_requests_are_under_way_at_once_and_no_more(both: Both, concurrency: int) -> None:
    both.emulator.fault("delay", operation="models.batchEmbedText", seconds=0.2, count=6)
    under_way: list[int] = [0]

    def begins(_: object) -> None:
        under_way.append(under_way[-1] + 1)

    def ends(_: object) -> None:
        under_way.append(under_way[-1] - 1)

    async def begins_async(request: object) -> None:
        begins(request)

    async def ends_async(response: object) -> None:
        ends(response)

    hooks: dict[str, list[Any]] = {"request": [begins], "response": [ends]}
    if both.is_async:
        hooks = {"request": [begins_async], "response": [ends_async]}
    models = both.google(http_client=both.http_client(event_hooks=hooks)).models
    await both.get(models.batch_embed_text(model=EMBEDDING, texts=["x"] * 600, concurrency=concurrency))
    assert max(under_way) == concurrency


async def test_one_text_is_not_taken_for_many(both: Both, models: Any) -> None:
    with pytest.raises(ValidationError, match="texts must be a list of texts"):
        await both.get(models.batch_embed_text(model=EMBEDDING, texts="Hello"))


@pytest.mark.parametrize("method", ["batch_embed_text", "batch_embed_contents"])
async def test_what_came_before_a_failure_is_not_lost(both: Both, method: str) -> None:
    operation, key = {
        "batch_embed_text": ("batchEmbedText", "texts"),
        "batch_embed_contents": ("batchEmbedContents", "contents"),
    }[method]
    both.emulator.fault("status", operation=f"models.{operation}", status=500, skip=2, count=1)
    texts = [f"text {number}" for number in range(450)]
    embed = partial(
        getattr(both.google(retry=ONCE).models, method), model=EMBEDDING_OF[method], concurrency=1
    )
    with pytest.raises(ServerError) as caught:
        await both.get(embed(**{key: texts}))
    first = caught.value.partial
    assert first is not None
    assert (first.next, len(first.response.embeddings)) == (200, 200)
    assert caught.value.__notes__ == ["200 of 450 texts were embedded: see the error's `partial`"]
    assert len(both.emulator.requests(f"models.{operation}")) == 3
    rest = await both.get(embed(**{key: texts[first.next :]}))
    whole = await both.get(embed(**{key: texts}))
    assert [*first.response.embeddings, *rest.embeddings] == whole.embeddings
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.partial is not None
    assert again.partial.response == first.response


async def test_batches_that_came_after_the_one_that_failed_end_what_can_be_used(both: Both) -> None:
    both.emulator.fault("delay", operation="models.batchEmbedText", seconds=0.3, count=1)
    both.emulator.fault("status", operation="models.batchEmbedText", status=500, count=1)
    models = both.google(retry=ONCE).models
    with pytest.raises(ServerError) as caught:
        await both.get(models.batch_embed_text(model=EMBEDDING, texts=["x"] * 1000, concurrency=2))
    # The first two batches are under way together, and either may reach the emulator first.
    assert caught.value.partial is None or caught.value.partial.next == 100
    assert len(both.emulator.requests("models.batchEmbedText")) < 6


async def test_where_nothing_came_there_is_nothing(both: Both) -> None:
    both.emulator.fault("status", operation="models.batchEmbedText", status=500, count=9)
    with pytest.raises(ServerError) as caught:
        await both.get(both.google(retry=ONCE).models.batch_embed_text(model=EMBEDDING, texts=["x"] * 300))
    assert caught.value.partial is None


async def test_progress_is_told_by_the_batch(
    both: Both, models: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[EmbeddingProgress] = []
    await both.get(
        models.batch_embed_text(model=EMBEDDING, texts=["x"] * 250, concurrency=1, progress=told.append)
    )
    assert told == [(100, 250), (200, 250), (250, 250)]
    await both.get(models.batch_embed_text(model=EMBEDDING, texts=["x"] * 250))
    assert capsys.readouterr().err == ""
    bar = EmbeddingBar(delay=0)
    bar.update(EmbeddingProgress(100, 250))
    bar.close()
    assert "100/250" in capsys.readouterr().err


COLUMNS = {"id": [1, 2], "text": ["a", "b"]}


@pytest.mark.parametrize(
    "table",
    [
        pd.DataFrame(COLUMNS),
        pl.DataFrame(COLUMNS),
        pl.DataFrame(COLUMNS).lazy(),
        pa.table(COLUMNS),
    ],
    ids=lambda table: f"{type(table).__module__}.{type(table).__name__}",
)
async def test_a_table_is_no_list_of_texts(both: Both, models: Any, table: Any) -> None:
    rule = r"got a table with the columns 'id', 'text'; pass one of them: {}=table\['id'\]"
    with pytest.raises(ValidationError, match=rule.format("contents")):
        await both.get(models.batch_embed_contents(model="text-embedding-004", contents=table))
    with pytest.raises(ValidationError, match=rule.format("texts")):
        await both.get(models.batch_embed_text(model=EMBEDDING, texts=table))
    assert both.emulator.requests() == []


@pytest.mark.parametrize(
    "column",
    [
        pd.DataFrame(COLUMNS)["text"],
        pl.DataFrame(COLUMNS)["text"],
        pa.table(COLUMNS)["text"],
        np.array(COLUMNS["text"]),
    ],
    ids=lambda column: f"{type(column).__module__}.{type(column).__name__}",
)
async def test_a_column_of_a_table_is_one(both: Both, models: Any, column: Any) -> None:
    for method, given in (("batch_embed_text", "texts"), ("batch_embed_contents", "contents")):
        embedded = await both.get(getattr(models, method)(model=EMBEDDING_OF[method], **{given: column}))
        assert len(embedded.embeddings) == 2


async def test_one_batch_that_fails_fails_the_whole(both: Both) -> None:
    both.emulator.fault("status", operation="models.batchEmbedText", status=500, skip=1)
    with pytest.raises(ServerError):
        await both.get(both.google(retry=ONCE).models.batch_embed_text(model=EMBEDDING, texts=["x"] * 300))


async def test_embeddings_that_belong_to_no_text_are_an_error(both: Both) -> None:
    with played([answer({"embeddings": [{"value": [1]}]})]) as service:
        models = both.google(base_url=service.url).models
        with pytest.raises(APIResponseError, match="1 embeddings for 2 texts"):
            await both.get(models.batch_embed_text(model=EMBEDDING, texts=["a", "b"]))


async def test_an_embedding_that_is_not_there_is_no_vector(both: Both) -> None:
    with played([answer({})]) as service:
        embedded = await both.get(
            both.google(base_url=service.url).models.embed_text(model=EMBEDDING, text="a")
        )
    assert embedded.to_numpy().shape == (0,)
