"""Programs written for google-genai, with the import changed: the other resources beside models, in both forms."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from genwire.genai import errors, types
from tests.both import Both
from tests.integration.genai_client import service

MODEL = "gemini-3.8-flash"


async def finished(both: Both, client: Any, job: types.BatchJob) -> types.BatchJob:
    while not job.done:
        job = await both.get(client.batches.get(name=job.name))
    return job


async def test_caches_are_kept(both: Both) -> None:
    client = service(both)
    config = types.CreateCachedContentConfig(
        contents=[types.UserContent("word " * 5000)],
        system_instruction="Be brief.",
        ttl="60s",
        display_name="Words",
    )
    cache = await both.get(client.caches.create(model=MODEL, config=config))
    answer = await both.get(
        client.models.generate_content(
            model=MODEL, contents="how many?", config=types.GenerateContentConfig(cached_content=cache.name)
        )
    )
    assert answer.usage_metadata.cached_content_token_count >= 5000
    later = await both.get(
        client.caches.update(name=cache.name, config=types.UpdateCachedContentConfig(ttl="7200s"))
    )
    assert later.expire_time > cache.expire_time
    assert (await both.get(client.caches.get(name=cache.name))).usage_metadata.total_token_count >= 5000
    assert [one.display_name async for one in both.each(await both.get(client.caches.list()))] == ["Words"]
    await both.get(client.caches.delete(name=cache.name))
    assert not await both.list(await both.get(client.caches.list()))


async def test_caches_and_counts_have_tools(both: Both) -> None:
    client = service(both)
    tools = [types.Tool(google_search=types.GoogleSearch())]
    config = {"contents": "word " * 5000, "tools": tools}
    await both.get(client.caches.create(model=MODEL, config=config))
    assert both.emulator.requests()[-1]["body"]["tools"] == [{"googleSearch": {}}]
    await both.get(client.models.count_tokens(model=MODEL, contents="hello", config={"tools": tools}))
    assert both.emulator.requests()[-1]["body"]["generateContentRequest"]["tools"] == [{"googleSearch": {}}]


async def test_a_cache_of_nothing_is_refused(both: Both) -> None:
    with pytest.raises(errors.ClientError):
        await both.get(service(both).caches.create(model=MODEL))


async def test_what_only_vertex_ai_has_is_refused(both: Both) -> None:
    client = service(both)
    with pytest.raises(errors.NotCarriedError, match=r"CreateCachedContentConfig\.kms_key_name"):
        await both.get(
            client.caches.create(model=MODEL, config={"contents": "hello", "kms_key_name": "a key"})
        )
    with pytest.raises(errors.NotCarriedError, match="gs://"):
        await both.get(client.batches.create(model=MODEL, src="gs://bucket/rows.jsonl"))
    with pytest.raises(errors.NotCarriedError, match=r"TuningDataset\.gcs_uri"):
        await both.get(client.tunings.tune(base_model=MODEL, training_dataset={"gcs_uri": "gs://a/b"}))
    with pytest.raises(errors.NotCarriedError, match=r"Models\.compute_tokens"):
        await both.get(client.models.compute_tokens(model=MODEL, contents="hello"))
    assert both.emulator.requests() == []


async def test_models_are_tuned(both: Both) -> None:
    client = service(both)
    job = await both.get(
        client.tunings.tune(
            base_model="models/gemini-1.5-flash-001-tuning",
            training_dataset=types.TuningDataset(
                examples=[types.TuningExample(text_input=str(n), output=str(n + 1)) for n in range(3)]
            ),
            config=types.CreateTuningJobConfig(
                epoch_count=1, tuned_model_display_name="increment", learning_rate=0.01
            ),
        )
    )
    assert job.name.startswith("tunedModels/")
    assert not job.has_ended
    both.emulator.step_tuning(1000)
    job = await both.get(client.tunings.get(name=job.name))
    assert (job.has_ended, job.has_succeeded) == (True, True)
    assert job.state == types.JobState.JOB_STATE_SUCCEEDED
    assert job.tuned_model_display_name == "increment"
    assert [one.name async for one in both.each(await both.get(client.tunings.list()))] == [job.name]
    answer = await both.get(client.models.generate_content(model=job.tuned_model.model, contents="1"))
    assert answer.text == "2"
    with pytest.raises(errors.NotCarriedError, match=r"Tunings\.cancel"):
        await both.get(client.tunings.cancel(name=job.name))


async def test_batches_answer_requests_in_place(both: Both) -> None:
    client = service(both)
    requests: list[Any] = [
        types.InlinedRequest(contents="one", metadata={"key": "first"}),
        {"contents": [{"role": "user", "parts": [{"text": "two"}]}], "config": {"max_output_tokens": 2}},
    ]
    job = await both.get(client.batches.create(model=MODEL, src=requests, config={"display_name": "Numbers"}))
    assert job.name in [one.name async for one in both.each(await both.get(client.batches.list()))]
    job = await finished(both, client, job)
    assert (job.state, job.display_name) == (types.JobState.JOB_STATE_SUCCEEDED, "Numbers")
    first, second = job.dest.inlined_responses
    assert first.metadata["key"] == "first"
    assert "one" in first.response.text
    assert second.response.candidates[0].finish_reason == "MAX_TOKENS"
    await both.get(client.batches.delete(name=job.name))
    assert not await both.list(await both.get(client.batches.list()))


async def test_answers_of_a_batch_have_the_metadata_of_their_requests(both: Both) -> None:
    client = service(both)
    rows = [{"contents": "one"}, {"contents": "two", "metadata": {"a": "b"}}]
    rows += [{"contents": "three", "metadata": {"key": "c"}}]
    job = await both.get(client.batches.create(model=MODEL, src=rows))
    answers = (await finished(both, client, job)).dest.inlined_responses
    assert [one.metadata for one in answers] == [None, {"a": "b"}, {"key": "c"}]


async def test_batches_answer_files_with_files(both: Both) -> None:
    client = service(both)
    lines = [{"key": key, "request": {"contents": [{"parts": [{"text": key}]}]}} for key in ("one", "two")]
    data = io.BytesIO("\n".join(map(json.dumps, lines)).encode())
    file = await both.get(client.files.upload(file=data, config={"mime_type": "application/jsonl"}))
    job = await finished(both, client, await both.get(client.batches.create(model=MODEL, src=file.name)))
    answers = await both.get(client.files.download(file=job.dest.file_name))
    assert [json.loads(line)["key"] for line in answers.splitlines()] == ["one", "two"]


async def test_batches_embed(both: Both) -> None:
    client = service(both)
    source = {"inlined_requests": {"contents": ["one", "two"], "config": {"output_dimensionality": 128}}}
    job = await both.get(client.batches.create_embeddings(model="gemini-embedding-001", src=source))
    job = await finished(both, client, job)
    answers = job.dest.inlined_embed_content_responses
    assert [len(one.response.embedding.values) for one in answers] == [128, 128]


async def test_batches_are_cancelled(both: Both) -> None:
    both.emulator.operations(mode="manual")
    client = service(both)
    job = await both.get(client.batches.create(model=MODEL, src=[{"contents": "one"}]))
    await both.get(client.batches.cancel(name=job.name))
    job = await both.get(client.batches.get(name=job.name))
    assert job.state == types.JobState.JOB_STATE_CANCELLED
    assert job.done


async def test_operations_are_polled(both: Both) -> None:
    both.emulator.operations(mode="manual")
    client = service(both)
    operation = await both.get(
        client.models.generate_videos(model="veo-3.1-generate-preview", prompt="a bird")
    )
    operation = await both.get(client.operations.get(operation))
    assert not operation.done
    both.emulator.step_operations()
    operation = await both.get(client.operations.get(operation, config={"http_options": {"timeout": 5_000}}))
    assert operation.done
    assert operation.response == operation.result
    assert operation.result.generated_videos[0].video.uri
    with pytest.raises(ValueError, match="empty"):
        await both.get(client.operations.get(types.GenerateVideosOperation()))


async def test_interactions_are_created_streamed_and_deleted(both: Both) -> None:
    client = service(both)
    first = await both.get(client.interactions.create(model=MODEL, input="I have two dogs."))
    assert (first.status, "two dogs" in first.output_text) == ("completed", True)
    second = await both.get(
        client.interactions.create(model=MODEL, input="How many?", previous_interaction_id=first.id)
    )
    assert second.usage.total_input_tokens > first.usage.total_input_tokens
    assert json.loads(second.model_dump_json()) == second.model_dump()
    assert (await both.get(client.interactions.get(id=second.id))).output_text == second.output_text
    stream = await both.get(client.interactions.create(model=MODEL, input="one two three", stream=True))
    events = await both.list(stream)
    text = "".join(event.delta.text for event in events if event.event_type == "step.delta")
    assert "one two three" in text
    rest = await both.get(
        client.interactions.get(id=events[0].interaction.id, stream=True, last_event_id=events[2].event_id)
    )
    assert [event.event_id async for event in both.each(rest)] == [event.event_id for event in events[3:]]
    await both.get(client.interactions.delete(id=first.id))
    with pytest.raises(errors.ClientError) as raised:
        await both.get(client.interactions.get(id=first.id))
    assert raised.value.code == 404


async def test_images_and_videos_are_made(both: Both) -> None:
    client = service(both)
    made = await both.get(
        client.models.generate_images(
            model="imagen-4.0-generate-001",
            prompt="a bird",
            config=types.GenerateImagesConfig(number_of_images=2, output_mime_type="image/png"),
        )
    )
    assert both.emulator.requests()[-1]["body"]["parameters"] == {
        "sampleCount": 2,
        "outputOptions": {"mimeType": "image/png"},
    }
    assert [one.image_bytes[:4] for one in made.images] == [b"\x89PNG"] * 2
    operation = await both.get(
        client.models.generate_videos(
            model="veo-3.1-generate-preview",
            prompt="a bird",
            image=made.images[0],
            config={"aspect_ratio": "16:9"},
        )
    )
    while not operation.done:
        operation = await both.get(client.operations.get(operation))
    (video,) = [one.video for one in operation.response.generated_videos]
    data = await both.get(client.files.download(file=video))
    assert b"ftyp" in data[:12]
    assert video.video_bytes == data


async def test_tokens_are_made(both: Both) -> None:
    token = await both.get(service(both).auth_tokens.create(config={"uses": 1}))
    assert token.name


async def test_sources_of_batches_have_many_forms(both: Both) -> None:
    client = service(both)
    line = json.dumps({"key": "a", "request": {"contents": [{"parts": [{"text": "a"}]}]}}).encode()
    file = await both.get(
        client.files.upload(file=io.BytesIO(line), config={"mime_type": "application/jsonl"})
    )
    for src in (
        file,
        types.BatchJobSource(file_name=file.name),
        {"inlined_requests": [{"contents": "a"}]},
    ):
        job = await finished(both, client, await both.get(client.batches.create(model=MODEL, src=src)))
        assert job.state == types.JobState.JOB_STATE_SUCCEEDED
    job = await both.get(
        client.batches.create_embeddings(
            model="gemini-embedding-001", src={"inlined_requests": {"contents": "one"}}
        )
    )
    job = await finished(both, client, job)
    assert len(job.dest.inlined_embed_content_responses) == 1
    line = json.dumps({"key": "a", "request": {"content": {"parts": [{"text": "a"}]}}}).encode()
    file = await both.get(
        client.files.upload(file=io.BytesIO(line), config={"mime_type": "application/jsonl"})
    )
    source = types.EmbeddingsBatchJobSource(file_name=file.name)
    job = await both.get(client.batches.create_embeddings(model="gemini-embedding-001", src=source))
    assert (await finished(both, client, job)).dest.file_name


async def test_videos_go_on_from_videos(both: Both) -> None:
    client = service(both)
    source = types.GenerateVideosSource(prompt="more", video=types.Video(uri="https://example.com/a.mp4"))
    await both.get(client.models.generate_videos(model="veo-3.1-generate-preview", source=source))
    (instance,) = both.emulator.requests()[-1]["body"]["instances"]
    assert instance == {"prompt": "more", "video": {"uri": "https://example.com/a.mp4"}}
    with pytest.raises(ValueError, match="mutually exclusive"):
        await both.get(
            client.models.generate_videos(model="veo-3.1-generate-preview", prompt="a", source=source)
        )


async def test_interactions_are_cancelled_and_have_media(both: Both) -> None:
    both.emulator.operations(mode="manual")
    client = service(both)
    made = await both.get(
        client.interactions.create(model=MODEL, input="hello", background=True, timeout=5.0)
    )
    assert made.status == "in_progress"
    assert (await both.get(client.interactions.cancel(id=made.id))).status == "cancelled"
    assert (made.output_image, made.output_audio, made.output_video) == (None, None, None)
    picture = {"type": "image", "mime_type": "image/png"}
    answer = type(made).from_dict({"steps": [{"type": "model_output", "content": [picture]}]})
    assert answer.output_image.mime_type == "image/png"


async def test_names_are_given_by_their_names(both: Both) -> None:
    client = service(both)
    with pytest.raises(TypeError, match="name="):
        await both.get(client.files.get(nam="files/a"))
    with pytest.raises(TypeError, match="parent="):
        await both.get(client.file_search_stores.documents.list(name="a"))
    with pytest.raises(AttributeError, match="fetch"):
        client.files.fetch()
