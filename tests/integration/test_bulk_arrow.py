"""Answers to Arrow record batches, for engines that have rows of their own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import polars as pl
import pyarrow as pa
import pytest

from genwire import AsyncGenerativeLanguage, AsyncWorkersAI, GenerativeLanguage, errors
from genwire.bulk import arrow
from genwire.testing import Emulator
from tests.both import API_KEY, API_TOKEN
from tests.integration.test_bulk import GENERATE, MODEL

TABLE = pa.table({"id": pa.array([1, 2, 3], pa.int8()), "text": ["a", "b", "b"]})


@dataclass
class Review:
    stars: int
    label: str


@pytest.fixture(params=[GenerativeLanguage, AsyncGenerativeLanguage])
def client(request: pytest.FixtureRequest, emulator: Emulator) -> Any:
    return partial(request.param, api_key=API_KEY, base_url=emulator.url)


@pytest.mark.parametrize(
    "batches",
    [
        lambda: TABLE.to_batches(max_chunksize=2),
        lambda: [TABLE],
        lambda: [pl.DataFrame(TABLE)],
        TABLE.to_reader,
    ],
    ids=["batches", "table", "polars", "reader"],
)
def test_each_batch_comes_back_with_answers(client: Any, emulator: Emulator, batches: Any) -> None:
    answered = [*arrow(batches(), model=MODEL, prompt="Say: {text}", client=client)]
    assert all(isinstance(one, pa.RecordBatch) for one in answered)
    table = pa.Table.from_batches(answered)
    assert table["id"].type == pa.int8()
    assert table["answer"].to_pylist() == [
        f'You said: "Say: {text}". That is all I know.' for text in ("a", "b", "b")
    ]
    assert table["error"].null_count == 3
    assert table.schema.names[:3] == ["id", "text", "answer"]


def test_equal_rows_of_a_batch_are_asked_once(client: Any, emulator: Emulator) -> None:
    [*arrow([TABLE], model=MODEL, prompt="Say: {text}", client=client)]
    assert emulator.coverage()[GENERATE] == 2


def test_empty_batches_have_the_same_columns(client: Any) -> None:
    (empty,) = arrow([TABLE.slice(0, 0)], model=MODEL, prompt="{text}", client=client)
    (full,) = arrow([TABLE], model=MODEL, prompt="{text}", client=client)
    assert empty.num_rows == 0
    assert empty.schema == full.schema


def test_fields_of_answers_are_columns(client: Any) -> None:
    (batch,) = arrow([TABLE], model=MODEL, prompt="{text}", client=client, response_schema=Review)
    assert batch.schema.field("stars").type == pa.int64()
    assert batch.schema.field("label").type == pa.string()


def test_workers_ai_by_the_models_name(emulator: Emulator) -> None:
    client = partial(
        AsyncWorkersAI, account_id="account", api_token=API_TOKEN, base_url=emulator.cloudflare_url
    )
    model = "@cf/meta/llama-3.2-3b-instruct"
    (batch,) = arrow([TABLE], model=model, prompt="{text}", client=client)
    assert batch["answer"].to_pylist()[0] == 'You said: "a". That is all I know.'


def test_a_row_that_fails_has_an_error(client: Any, emulator: Emulator) -> None:
    emulator.fault("status", operation=GENERATE, status=400)
    (batch,) = arrow([TABLE], model=MODEL, prompt="{text}", client=client, concurrency=1)
    assert [error is None for error in batch["error"].to_pylist()] == [False, True, True]
    (batch,) = arrow([TABLE], model=MODEL, prompt="{txt}", client=client)
    assert all("no column 'txt'" in error for error in batch["error"].to_pylist())


def test_what_every_row_would_meet_is_raised(client: Any, emulator: Emulator) -> None:
    emulator.fault("status", operation=GENERATE, status=401, count=None)
    with pytest.raises(errors.AuthenticationError):
        [*arrow([TABLE], model=MODEL, prompt="{text}", client=client)]
    with pytest.raises(errors.ValidationError):
        [*arrow([TABLE], model=MODEL, prompt="{text", client=client)]
