"""What type checkers make of the asynchronous clients. It is read by mypy and pyright, and never run."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict, assert_type

from genwire import (
    AsyncBatch,
    AsyncChat,
    AsyncGenerativeLanguage,
    AsyncOperation,
    AsyncPager,
    AsyncStream,
    AsyncWorkersAI,
    BatchResults,
    EmbedResult,
    GenerateContentResponse,
    Interaction,
    Model,
    Page,
    Retry,
    RunEvent,
    RunResult,
    TunedModel,
)
from genwire.bulk import AsyncJob, Report, RowResult
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw
from genwire_raw.workers_ai import api as cf_api
from genwire_raw.workers_ai import models as cf_raw


@dataclass
class Recipe:
    name: str


async def content(gl: AsyncGenerativeLanguage) -> None:
    response = await gl.models.generate_content(model="m", contents="x", config={"temperature": 0.5})
    assert_type(response, GenerateContentResponse)
    stream = gl.models.generate_content_stream(model="m", contents="x")
    assert_type(stream, AsyncStream[GenerateContentResponse, GenerateContentResponse])
    assert_type(await stream, AsyncStream[GenerateContentResponse, GenerateContentResponse])
    async for event in stream:
        assert_type(event, GenerateContentResponse)
    async for text in stream.text_stream:
        assert_type(text, str)
    async with stream as entered:
        assert_type(entered, AsyncStream[GenerateContentResponse, GenerateContentResponse])
    assert_type(await stream.final(), GenerateContentResponse)
    assert_type(await gl.models.get("m"), Model)
    assert_type(gl.models.list(), AsyncPager[Model])
    assert_type(gl.chats.create(model="m"), AsyncChat)
    for _ in stream:  # type: ignore[attr-defined]
        pass


async def tuning(gl: AsyncGenerativeLanguage) -> None:
    operation = await gl.tuned_models.create(source_model="m", training_data=[("1", "2")])
    assert_type(operation, AsyncOperation[TunedModel, raw.CreateTunedModelMetadata])
    assert_type(await operation.wait(), TunedModel)
    assert_type(await operation.refresh(), AsyncOperation[TunedModel, raw.CreateTunedModelMetadata])
    assert_type(operation.watch(), AsyncIterator[raw.CreateTunedModelMetadata])
    assert_type(await gl.operations.wait("operations/x"), Any)
    listing = gl.tuned_models.list(page_size=2)
    assert_type(listing, AsyncPager[TunedModel])
    async for page in listing.pages():
        assert_type(page, Page[TunedModel])
    async for model in listing:
        assert_type(model, TunedModel)
    assert_type(await gl.tuned_models.update("x", description=None), TunedModel)
    await gl.tuned_models.get(7)  # type: ignore[arg-type]


class Dish(TypedDict):
    name: str


async def workers_ai(cf: AsyncWorkersAI) -> None:
    assert_type(await cf.run("@cf/m", prompt="x"), RunResult)
    stream = cf.run_stream("@cf/m", prompt="x")
    assert_type(stream, AsyncStream[RunEvent, RunResult])
    assert_type(await stream.final(), RunResult)
    assert_type((await cf.run("@cf/m", prompt="x", response_format=Dish)).parsed, Dish)
    assert_type((await cf.run("@cf/m", prompt="x", response_schema=list[Dish])).parsed, list[Dish])
    typed = await cf.run_stream("@cf/m", prompt="x", response_schema=Dish).final()
    assert_type(typed, RunResult[Dish])


async def any_operation(gl: AsyncGenerativeLanguage, cf: AsyncWorkersAI) -> None:
    assert_type(await gl.send(api.models.get.request("m")), raw.Model)
    streaming = api.models.stream_generate_content.stream_request("m", {})
    assert_type(
        gl.stream(streaming), AsyncStream[raw.GenerateContentResponse, list[raw.GenerateContentResponse]]
    )
    assert_type(gl.pages(api.tuned_models.list, page_size=5), AsyncPager[raw.TunedModel])
    started = await gl.start(api.tuned_models.create, raw.TunedModel.from_dict({}))
    assert_type(started, AsyncOperation[raw.TunedModel, raw.CreateTunedModelMetadata])
    assert_type(cf.pages(cf_api.ai_models.list, "account"), AsyncPager[cf_raw.ListedModel])
    await gl.start(api.models.get, "m")  # type: ignore[arg-type]


async def new_resources(gl: AsyncGenerativeLanguage, cf: AsyncWorkersAI) -> None:
    job = await gl.batches.create(model="m", src=["x"])
    assert_type(job, AsyncBatch[GenerateContentResponse])
    assert_type(await job.wait(), BatchResults[GenerateContentResponse])
    assert_type(await gl.files.download("f"), bytes)
    assert_type(await gl.files.download("f", "path"), Path)
    operation = await gl.file_search_stores.import_file(file_search_store_name="s", file_name="f")
    assert_type(await operation.wait(), raw.ImportFileResponse)
    assert_type(await gl.interactions.create(agent="a", input="x"), Interaction)
    assert_type(await gl.interactions.create_stream(model="m", input="x").final(), Interaction)
    assert_type(await cf.embed("@cf/m", "x"), EmbedResult)


async def clients(gl: AsyncGenerativeLanguage) -> None:
    assert_type(gl.with_options(timeout=None, retry=Retry(attempts=1)), AsyncGenerativeLanguage)
    async with gl as entered:
        assert_type(entered, AsyncGenerativeLanguage)

    async def token() -> str:
        return ""

    assert_type(AsyncGenerativeLanguage(access_token=token), AsyncGenerativeLanguage)


async def parsed(gl: AsyncGenerativeLanguage) -> None:
    models, chat, tuned = gl.models, gl.chats.create(model="m"), gl.tuned_models
    answer = await models.generate_content(model="m", contents="x", response_schema=Recipe)
    assert_type(answer, GenerateContentResponse[Recipe])
    assert_type((await models.generate_content(model="m", contents="x")).parsed, Any)
    stream = models.generate_content_stream(model="m", contents="x", response_schema=Recipe)
    assert_type((await stream.final()).parsed, Recipe)
    assert_type((await chat.send_message("x", response_schema=Recipe)).parsed, Recipe)
    assert_type(
        (await chat.send_message_stream("x", response_schema=list[Recipe]).final()).parsed, list[Recipe]
    )
    assert_type(
        (await tuned.generate_content(model="m", contents="x", response_schema=Recipe)).parsed, Recipe
    )


async def bulk(gl: AsyncGenerativeLanguage, cf: AsyncWorkersAI) -> None:
    job = gl.bulk.generate("a.csv", "b.csv", model="m", prompt="{x}")
    assert_type(job, AsyncJob)
    assert_type(await job.run(), Report)
    async for row in cf.bulk.run("a.csv", "b.csv", model="@cf/m", prompt="x"):
        assert_type(row, RowResult)
