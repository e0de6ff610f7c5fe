"""What type checkers make of the synchronous clients. It is read by mypy and pyright, and never run."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypedDict, assert_type

import attrs

from genwire import (
    Batch,
    BatchResults,
    BatchRow,
    CachedContent,
    Chat,
    Document,
    EmbedContentResponse,
    EmbedResult,
    FileSearchStore,
    Gateway,
    GenerateContentResponse,
    GenerativeLanguage,
    Interaction,
    Model,
    Operation,
    Page,
    Pager,
    Permission,
    QueueResults,
    RawResponse,
    Retry,
    RunEvent,
    RunOptions,
    RunResult,
    Stream,
    ToolCall,
    TunedModel,
    WorkersAI,
    raw_responses,
)
from genwire.bulk import Job, Report, RowResult
from genwire_raw import Call
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw
from genwire_raw.workers_ai import api as cf_api
from genwire_raw.workers_ai import models as cf_raw


@dataclass
class Recipe:
    name: str


def content(gl: GenerativeLanguage) -> None:
    response = gl.models.generate_content(
        model="m", contents=["a", {"text": "b"}], config={"temperature": 0.5}
    )
    assert_type(response, GenerateContentResponse)
    assert_type(response.text, str)
    assert_type(response.parts, list[raw.Part])
    stream = gl.models.generate_content_stream(model="m", contents="x")
    assert_type(stream, Stream[GenerateContentResponse, GenerateContentResponse])
    for event in stream:
        assert_type(event, GenerateContentResponse)
    for text in stream.text_stream:
        assert_type(text, str)
    with stream as entered:
        assert_type(entered, Stream[GenerateContentResponse, GenerateContentResponse])
    assert_type(stream.final(), GenerateContentResponse)
    assert_type(gl.models.get("m"), Model)
    assert_type(gl.models.list(), Pager[Model])
    assert_type(gl.chats.create(model="m"), Chat)


def tuning(gl: GenerativeLanguage) -> None:
    operation = gl.tuned_models.create(source_model="m", training_data=[("1", "2")])
    assert_type(operation, Operation[TunedModel, raw.CreateTunedModelMetadata])
    assert_type(operation.wait(progress=lambda metadata: metadata.completed_steps), TunedModel)
    assert_type(operation.refresh(), Operation[TunedModel, raw.CreateTunedModelMetadata])
    assert_type(operation.watch(), Iterator[raw.CreateTunedModelMetadata])
    assert_type(operation.metadata, raw.CreateTunedModelMetadata | None)
    assert_type(operation.done, bool)
    assert_type(gl.operations.wait("operations/x"), Any)
    listing = gl.tuned_models.list(page_size=2, filter="owner:me")
    assert_type(listing, Pager[TunedModel])
    for page in listing.pages():
        assert_type(page, Page[TunedModel])
        assert_type(page.items, list[TunedModel])
    for model in listing:
        assert_type(model, TunedModel)
    assert_type(gl.tuned_models.update("x", description=None), TunedModel)
    gl.tuned_models.update("x", descripton="")  # type: ignore[call-arg]
    gl.tuned_models.get(7)  # type: ignore[arg-type]


class Dish(TypedDict):
    name: str


def workers_ai(cf: WorkersAI) -> None:
    assert_type(cf.run("@cf/m", prompt="x"), RunResult)
    stream = cf.run_stream("@cf/m", messages=[{"role": "user", "content": "x"}])
    assert_type(stream, Stream[RunEvent, RunResult])
    assert_type(stream.final(), RunResult)
    assert_type(cf.run("@cf/m", prompt="x", response_format=Dish), RunResult[Dish])
    assert_type(cf.run("@cf/m", prompt="x", response_schema=list[Dish]).parsed, list[Dish])
    assert_type(cf.run("@cf/m", prompt="x", response_format={"type": "json_object"}).parsed, Any)
    assert_type(cf.run_stream("@cf/m", prompt="x", response_schema=Dish).final().parsed, Dish)
    options: RunOptions = {"prompt": "x", "response_format": Dish}
    assert_type(cf.run("@cf/m", **options), RunResult)
    cf.run("@cf/m", prompt=7)  # type: ignore[call-overload]
    cf.run(model="@cf/m", prompt="x")  # type: ignore[call-overload]
    gateway = Gateway("main", cache_ttl=60)
    assert_type(gateway.cache_ttl, int | None)
    gateway.cache_ttl = 1  # type: ignore[misc]
    assert_type(ToolCall("f", {}).name, str)


def models(response: GenerateContentResponse) -> None:
    raw.TuningTask(training_data=raw.Dataset())
    raw.TuningTask()  # type: ignore[call-arg]
    raw.Part(text=5)  # type: ignore[arg-type]
    raw.Part(txt="x")  # type: ignore[call-arg]
    raw.Part().txt  # type: ignore[attr-defined]  # noqa: B018
    assert_type(attrs.evolve(raw.Part(text="x"), thought=True), raw.Part)
    assert_type(attrs.evolve(response, model_version="x"), GenerateContentResponse)
    assert_type(attrs.asdict(response), dict[str, Any])
    assert_type(attrs.fields(raw.Part).text.metadata["wire"], Any)


def calls_by_name() -> None:
    change = raw.CachedContent.from_dict({})
    patch = api.cached_contents.patch
    assert_type(patch.request_for("cachedContents/x", change, update_mask="ttl"), Call[raw.CachedContent])
    assert_type(api.cached_contents.delete.request_for("x"), Call[None])
    patch.request_for("x")  # type: ignore[call-arg]
    patch.request_for("x", raw.TunedModel.from_dict({}))  # type: ignore[arg-type]
    patch.request_for("x", change, mask="ttl")  # type: ignore[call-arg]
    patch.request_for(7, change)  # type: ignore[arg-type]


def any_operation(gl: GenerativeLanguage, cf: WorkersAI) -> None:
    body = raw.TunedModel.from_dict({})
    assert_type(gl.send(api.models.get.request("m")), raw.Model)
    assert_type(gl.send(api.batches.cancel.request("b"), extra_body={"x": 1}), None)
    streaming = api.models.stream_generate_content.stream_request("m", {})
    assert_type(gl.stream(streaming), Stream[raw.GenerateContentResponse, list[raw.GenerateContentResponse]])
    assert_type(gl.pages(api.tuned_models.list, page_size=5), Pager[raw.TunedModel])
    started = gl.start(api.tuned_models.create, body, tuned_model_id="x")
    assert_type(started, Operation[raw.TunedModel, raw.CreateTunedModelMetadata])
    assert_type(cf.pages(cf_api.ai_models.list, "account"), Pager[cf_raw.ListedModel])
    gl.send(api.models.get)  # type: ignore[arg-type]
    gl.pages(api.tuned_models.list, page_sise=5)  # type: ignore[call-arg]
    gl.pages(api.models.get, "m")  # type: ignore[arg-type]
    gl.start(api.tuned_models.create, 7)  # type: ignore[arg-type]
    gl.send(api.models.get.request("m"), extra_bdy={})  # type: ignore[call-arg]
    gl.models.generate_content(model="m", contents="x", config={"extra_body": {"a": {"b": 1}}})
    cf.run("@cf/m", prompt="x", extra_headers={"x-session-affinity": "s"})


def new_resources(gl: GenerativeLanguage, cf: WorkersAI) -> None:
    job = gl.batches.create(model="m", src=["x"], config={"display_name": "x"}, row_config={"seed": 1})
    assert_type(job, Batch[GenerateContentResponse])
    results = job.wait(progress=lambda batch: batch.batch_stats)
    assert_type(results, BatchResults[GenerateContentResponse])
    assert_type(results["0"], BatchRow[GenerateContentResponse])
    assert_type(results["0"].answer.text, str)
    embeddings = gl.batches.create_embeddings(model="m", src=["x"])
    assert_type(embeddings.results()["0"].answer, EmbedContentResponse)
    assert_type(gl.batches.list(), Pager[Batch[Any]])
    gl.batches.create(model="m", src=["x"], on_invalid="skip")  # type: ignore[arg-type]
    assert_type(gl.files.download("f"), bytes)
    assert_type(gl.files.download("f", "path"), Path)
    store = gl.file_search_stores.create(display_name="x")
    assert_type(store, FileSearchStore)
    operation = gl.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store.name, file=b"x", config={"custom_metadata": {"year": 1990}}
    )
    assert_type(operation.wait(), raw.UploadToFileSearchStoreResponse)
    assert_type(gl.file_search_stores.documents.list(store.name), Pager[Document])
    found = gl.interactions.create(model="m", input="x", store=False, background=True)
    assert_type(found, Interaction)
    for event in gl.interactions.resume_stream("i", last_event_id="1"):
        assert not isinstance(event, str)
    assert_type(gl.interactions.create_stream(model="m", input="x").final(), Interaction)
    gl.interactions.create(model="m", input="x", backgrund=True)  # type: ignore[call-arg]
    assert_type(cf.models.list(task="Text Generation"), Pager[cf_raw.ListedModel])
    assert_type(cf.models.schema("@cf/m"), cf_raw.ModelSchema)
    assert_type(cf.embed("@cf/m", ["x"], pooling="cls"), EmbedResult)
    assert_type(cf.queue.submit("@cf/m", {"a": {"prompt": "x"}}).wait(), QueueResults)
    assert_type(cf.run("@cf/m", input="x", reasoning={"effort": "low"}), RunResult)


def clients(gl: GenerativeLanguage) -> None:
    assert_type(gl.with_options(timeout=None, retry=Retry(attempts=1)), GenerativeLanguage)
    with gl as entered:
        assert_type(entered, GenerativeLanguage)
    with raw_responses() as answers:
        assert_type(answers, list[RawResponse])
    gl.with_options(timeouts=1)  # type: ignore[call-arg]

    async def token() -> str:
        return ""

    GenerativeLanguage(access_token=token)  # type: ignore[arg-type]
    anything: Any = gl
    assert_type(GenerativeLanguage(access_token=lambda: "", http_client=anything), GenerativeLanguage)


def parsed(gl: GenerativeLanguage) -> None:
    models, chat, tuned = gl.models, gl.chats.create(model="m"), gl.tuned_models
    assert_type(models.generate_content(model="m", contents="x", response_schema=Recipe).parsed, Recipe)
    answer = models.generate_content(model="m", contents="x", response_schema=list[Recipe])
    assert_type(answer, GenerateContentResponse[list[Recipe]])
    models.generate_content(model="m", contents="x", response_schema=Recipe | None)
    assert_type(models.generate_content(model="m", contents="x", response_schema=Literal["a"]).parsed, Any)
    assert_type(
        models.generate_content(model="m", contents="x", response_schema={"type": "string"}).parsed, Any
    )
    assert_type(
        models.generate_content(model="m", contents="x", config={"response_schema": Recipe}).parsed, Any
    )
    stream = models.generate_content_stream(model="m", contents="x", response_schema=Recipe)
    assert_type(stream.final().parsed, Recipe)
    assert_type(chat.send_message("x", response_schema=Recipe).parsed, Recipe)
    assert_type(chat.send_message("x").parsed, Any)
    assert_type(chat.send_message_stream("x", response_schema=Recipe).final().parsed, Recipe)
    assert_type(tuned.generate_content(model="m", contents="x", response_schema=Recipe).parsed, Recipe)


def names(gl: GenerativeLanguage) -> None:
    tuned = gl.tuned_models.get("m")
    assert_type(tuned.name, str)
    gl.models.generate_content(model=tuned.name, contents=[{"role": "user", "parts": [{"text": "x"}]}])
    cache = gl.caches.get("c")
    assert_type(cache, CachedContent)
    assert_type(cache.name, str)
    assert_type(gl.tuned_models.permissions.create("m", role="READER").name, str)
    for item in gl.tuned_models.permissions.list("m"):
        assert_type(item, Permission)


def bulk(gl: GenerativeLanguage, cf: WorkersAI) -> None:
    job = gl.bulk.generate("a.csv", "b.csv", model="m", prompt="{x}", key="id", concurrency=5)
    assert_type(job, Job)
    assert_type(job.run(), Report)
    for row in gl.bulk.embed([{"x": 1}], "b.jsonl", model="m", prompt="x", on_error="stop"):
        assert_type(row, RowResult)
    assert_type(cf.bulk.run("a.csv", "b.csv", model="@cf/m", prompt=lambda row: row["x"]), Job)
