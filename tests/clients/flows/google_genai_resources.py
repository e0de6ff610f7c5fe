"""What google-genai 3 does with the resources beside models: batches, file search stores, interactions, downloads."""

from __future__ import annotations

import io
import json

from google import genai
from google.genai import types

from tests.clients.flows import control
from tests.clients.flows.raising import raises

_MODEL = "gemini-3.8-flash"
_client = genai.Client(
    api_key="a-key", http_options=types.HttpOptions(base_url=control.URL, api_version="v1beta")
)


def _finished(job: types.BatchJob) -> types.BatchJob:
    while not job.done:
        job = _client.batches.get(name=job.name)
    return job


def batches_answer_requests_in_place() -> None:
    requests = [
        types.InlinedRequest(contents=text, metadata={"key": text}) for text in ("one", "two", "three")
    ]
    job = _client.batches.create(model=_MODEL, src=requests, config={"display_name": "Numbers"})
    assert job.name in [one.name for one in _client.batches.list()]
    job = _finished(job)
    assert (job.state, job.display_name) == (types.JobState.JOB_STATE_SUCCEEDED, "Numbers")
    answers = job.dest.inlined_responses
    assert [one.metadata["key"] for one in answers] == ["one", "two", "three"]
    assert all(one.metadata["key"] in one.response.text for one in answers)
    _client.batches.delete(name=job.name)
    assert not list(_client.batches.list())


def batches_answer_files_with_files() -> None:
    lines = [{"key": key, "request": {"contents": [{"parts": [{"text": key}]}]}} for key in ("one", "two")]
    data = "\n".join(map(json.dumps, lines)).encode()
    file = _client.files.upload(file=io.BytesIO(data), config={"mime_type": "application/jsonl"})
    job = _finished(_client.batches.create(model=_MODEL, src=file.name))
    answers = [json.loads(line) for line in _client.files.download(file=job.dest.file_name).splitlines()]
    assert [one["key"] for one in answers] == ["one", "two"]
    made = _client.files.get(name=job.dest.file_name)
    assert made.download_uri
    assert _client.files.download(file=made)


def batches_embed() -> None:
    source = types.EmbeddingsBatchJobSource(
        inlined_requests=types.EmbedContentBatch(
            contents=["one", "two"], config=types.EmbedContentConfig(output_dimensionality=128)
        )
    )
    job = _finished(_client.batches.create_embeddings(model="gemini-embedding-001", src=source))
    vectors = [one.response.embedding.values for one in job.dest.inlined_embed_content_responses]
    assert [len(vector) for vector in vectors] == [128, 128]


def batches_are_cancelled() -> None:
    many = [types.InlinedRequest(contents=str(number)) for number in range(200)]
    job = _client.batches.create(model=_MODEL, src=many)
    _client.batches.cancel(name=job.name)
    assert _client.batches.get(name=job.name).state == types.JobState.JOB_STATE_CANCELLED


def file_search_stores_ground_answers() -> None:
    store = _client.file_search_stores.create(config={"display_name": "My notes"})
    operation = _client.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store.name,
        file=io.BytesIO(b"The nightjar hunts moths at dusk."),
        config={
            "display_name": "Birds",
            "mime_type": "text/plain",
            "custom_metadata": [{"key": "year", "numeric_value": 2026}],
        },
    )
    while not operation.done:
        operation = _client.operations.get(operation)
    document = _client.file_search_stores.documents.get(name=operation.response.document_name)
    assert (document.display_name, document.state) == ("Birds", types.DocumentState.STATE_ACTIVE)
    search = types.FileSearch(file_search_store_names=[store.name], metadata_filter="year > 2025")
    config = types.GenerateContentConfig(tools=[types.Tool(file_search=search)])
    response = _client.models.generate_content(
        model=_MODEL, contents="What does the nightjar hunt?", config=config
    )
    assert "moths" in response.text
    context = response.candidates[0].grounding_metadata.grounding_chunks[0].retrieved_context
    assert (context.title, context.file_search_store) == ("Birds", store.name)
    _client.file_search_stores.documents.delete(name=document.name, config={"force": True})
    _client.file_search_stores.delete(name=store.name)
    assert not list(_client.file_search_stores.list())


def file_search_stores_import_files() -> None:
    store = _client.file_search_stores.create()
    file = _client.files.upload(file=io.BytesIO(b"hello"), config={"mime_type": "text/plain"})
    operation = _client.file_search_stores.import_file(file_search_store_name=store.name, file_name=file.name)
    while not operation.done:
        operation = _client.operations.get(operation)
    (document,) = _client.file_search_stores.documents.list(parent=store.name)
    assert document.name == operation.response.document_name
    assert _client.file_search_stores.get(name=store.name).active_documents_count == 1


def thinking_levels_and_service_tiers_travel() -> None:
    config = types.GenerateContentConfig(
        thinking_config=types.ThinkingConfig(thinking_level=types.ThinkingLevel.LOW, include_thoughts=True),
        service_tier=types.ServiceTier.FLEX,
    )
    response = _client.models.generate_content(model=_MODEL, contents="hello", config=config)
    assert [part.thought for part in response.candidates[0].content.parts] == [True, None]
    body = control.last_request()["body"]
    thinking = {
        key.replace("_", "").casefold(): value
        for key, value in body["generationConfig"]["thinkingConfig"].items()
    }
    assert thinking == {"thinkinglevel": "LOW", "includethoughts": True}
    assert body["serviceTier"].casefold().endswith("flex")


def interactions_are_created_and_kept() -> None:
    first = _client.interactions.create(model=_MODEL, input="I have two dogs.")
    assert (first.status, "two dogs" in first.output_text) == ("completed", True)
    second = _client.interactions.create(
        model=_MODEL, input="How many paws?", previous_interaction_id=first.id, store=True
    )
    assert second.usage.total_input_tokens > first.usage.total_input_tokens
    assert _client.interactions.get(id=second.id).output_text == second.output_text
    _client.interactions.delete(id=first.id)
    with raises(Exception) as raised:
        _client.interactions.get(id=first.id)
    assert "404" in str(raised.error) or "does not exist" in str(raised.error)


def interactions_are_streamed_and_resumed() -> None:
    events = list(_client.interactions.create(model=_MODEL, input="one two three", stream=True))
    kinds = [event.event_type for event in events]
    assert (kinds[0], kinds[-1]) == ("interaction.created", "interaction.completed")
    text = "".join(event.delta.text for event in events if event.event_type == "step.delta")
    assert "one two three" in text
    interaction_id = events[0].interaction.id
    rest = _client.interactions.get(id=interaction_id, stream=True, last_event_id=events[2].event_id)
    assert [event.event_id for event in rest] == [event.event_id for event in events[3:]]


def interactions_call_functions() -> None:
    tool = {
        "type": "function",
        "name": "multiply",
        "description": "Multiplies.",
        "parameters": {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
            "required": ["a", "b"],
        },
    }
    asked = _client.interactions.create(model=_MODEL, input="multiply 6 by 7", tools=[tool])
    (call,) = [step for step in asked.steps if step.type == "function_call"]
    assert (asked.status, call.arguments) == ("requires_action", {"a": 6, "b": 7})
    result = {"type": "function_result", "call_id": call.id, "name": call.name, "result": {"product": 42}}
    answered = _client.interactions.create(
        model=_MODEL, input=[result], tools=[tool], previous_interaction_id=asked.id
    )
    assert "42" in answered.output_text


def interactions_go_on_in_the_background_and_are_cancelled() -> None:
    made = _client.interactions.create(model=_MODEL, input="hello", background=True)
    while made.status == "in_progress":
        made = _client.interactions.get(id=made.id)
    assert "hello" in made.output_text
    other = _client.interactions.create(model=_MODEL, input="hello", background=True)
    assert _client.interactions.cancel(id=other.id).status == "cancelled"
