"""What google-genai 3 does."""

from __future__ import annotations

import asyncio
import io

from google import genai
from google.genai import errors, types
from pydantic import BaseModel

from tests.clients.flows import control
from tests.clients.flows.raising import raises

_MODEL = "gemini-1.5-flash"
_client = genai.Client(api_key="a-key", http_options=types.HttpOptions(base_url=control.URL))


class _Recipe(BaseModel):
    name: str
    ingredients: list[str]


def content_is_generated() -> None:
    response = _client.models.generate_content(model=_MODEL, contents="hello")
    assert "hello" in response.text
    assert response.candidates[0].finish_reason == types.FinishReason.STOP
    assert response.model_version == _MODEL
    assert control.last_request()["path"].startswith("/v1/")


def v1beta_answers_too() -> None:
    options = types.HttpOptions(base_url=control.URL, api_version="v1beta")
    client = genai.Client(api_key="a-key", http_options=options)
    assert "hello" in client.models.generate_content(model=_MODEL, contents="hello").text
    assert control.last_request()["path"].startswith("/v1beta/")


def content_is_streamed() -> None:
    texts = [
        one.text for one in _client.models.generate_content_stream(model=_MODEL, contents="one two three")
    ]
    assert len(texts) > 3
    assert "one two three" in "".join(texts)
    assert control.last_request()["query"] == {"alt": "sse"}


def content_is_streamed_without_blocking() -> None:
    async def texts() -> list[str]:
        stream = await _client.aio.models.generate_content_stream(model=_MODEL, contents="one two three")
        return [one.text async for one in stream]

    assert "one two three" in "".join(asyncio.run(texts()))


def settings_are_obeyed() -> None:
    config = types.GenerateContentConfig(
        system_instruction="Be brief.",
        max_output_tokens=5,
        temperature=0.1,
        top_k=3,
        seed=4,
        safety_settings=[
            types.SafetySetting(category="HARM_CATEGORY_HARASSMENT", threshold="BLOCK_ONLY_HIGH"),
        ],
    )
    response = _client.models.generate_content(model=_MODEL, contents="count to 50", config=config)
    assert response.candidates[0].finish_reason == types.FinishReason.MAX_TOKENS
    assert response.usage_metadata.candidates_token_count == 5


def chats_remember() -> None:
    chat = _client.chats.create(model=_MODEL)
    chat.send_message("I have two dogs.")
    streamed = "".join(one.text for one in chat.send_message_stream("How many paws?"))
    assert "How many paws?" in streamed
    assert [content.role for content in chat.get_history()[:4]] == ["user", "model", "user", "model"]
    assert len(control.last_request()["body"]["contents"]) == 3


def functions_are_called() -> None:
    def multiply(a: int, b: int) -> int:
        """Returns a times b."""
        calls.append((a, b))
        return a * b

    calls: list[tuple[int, int]] = []
    chat = _client.chats.create(model=_MODEL, config=types.GenerateContentConfig(tools=[multiply]))
    response = chat.send_message("multiply 6 by 7")
    assert len(calls) == 1
    assert "multiply" in response.text


def code_execution_shows_its_parts() -> None:
    tool = types.Tool(code_execution=types.ToolCodeExecution())
    config = types.GenerateContentConfig(tools=[tool])
    response = _client.models.generate_content(model=_MODEL, contents="sum the primes", config=config)
    assert "print" in response.executable_code
    assert "sum the primes" in response.code_execution_result


def json_becomes_objects() -> None:
    config = types.GenerateContentConfig(response_mime_type="application/json", response_schema=list[_Recipe])
    parsed = _client.models.generate_content(model=_MODEL, contents="cookies", config=config).parsed
    assert parsed
    assert all(isinstance(one, _Recipe) for one in parsed)


def json_schema_is_followed() -> None:
    schema = _Recipe.model_json_schema()
    config = types.GenerateContentConfig(response_mime_type="application/json", response_json_schema=schema)
    text = _client.models.generate_content(model=_MODEL, contents="a cookie", config=config).text
    assert _Recipe.model_validate_json(text).ingredients


def pictures_travel_inline() -> None:
    picture = types.Part.from_bytes(data=b"\x89PNG\r\n\x1a\n", mime_type="image/png")
    assert (
        "image/png" in _client.models.generate_content(model=_MODEL, contents=["what is it?", picture]).text
    )


def files_are_uploaded_and_used() -> None:
    file = _client.files.upload(
        file=io.BytesIO(b"hello"), config={"mime_type": "text/plain", "display_name": "A greeting"}
    )
    assert (file.state, file.size_bytes, file.display_name) == (types.FileState.ACTIVE, 5, "A greeting")
    assert "hello" in _client.models.generate_content(model=_MODEL, contents=["repeat it", file]).text
    assert [one.name for one in _client.files.list()] == [file.name]
    _client.files.delete(name=file.name)
    assert not list(_client.files.list())


def large_files_go_in_chunks() -> None:
    chunk = 8 * 1024 * 1024
    file = _client.files.upload(file=io.BytesIO(bytes(2 * chunk + 1)), config={"mime_type": "video/mp4"})
    assert (file.state, file.size_bytes) == (types.FileState.PROCESSING, 2 * chunk + 1)
    commands = [one["headers"].get("x-goog-upload-command") for one in control.requests()]
    assert commands == ["start", "upload", "upload", "upload, finalize"]


def caches_are_kept() -> None:
    config = types.CreateCachedContentConfig(contents=["word " * 50], ttl="60s", display_name="Words")
    cache = _client.caches.create(model=f"{_MODEL}-001", config=config)
    using = types.GenerateContentConfig(cached_content=cache.name)
    response = _client.models.generate_content(model=f"{_MODEL}-001", contents="how many?", config=using)
    assert response.usage_metadata.cached_content_token_count > 32
    later = _client.caches.update(name=cache.name, config=types.UpdateCachedContentConfig(ttl="7200s"))
    assert later.expire_time > cache.expire_time
    assert [one.display_name for one in _client.caches.list()] == ["Words"]
    _client.caches.delete(name=cache.name)
    assert not list(_client.caches.list())


def models_are_listed_and_got() -> None:
    names = [model.name for model in _client.models.list(config={"page_size": 10})]
    assert f"models/{_MODEL}" in names
    assert _client.models.get(model=_MODEL).input_token_limit == 1_000_000


def tuned_models_are_listed_got_and_used() -> None:
    # The client does not send training data, so that the tuned model is made without it.
    control.seed(
        {
            "id": "to-increment",
            "displayName": "increment",
            "baseModel": "models/gemini-1.5-flash-001-tuning",
            "tuningTask": {"trainingData": {"examples": {"examples": [{"textInput": "1", "output": "2"}]}}},
        }
    )
    assert [model.name for model in _client.models.list(config={"query_base": False})] == [
        "tunedModels/to-increment"
    ]
    job = _client.tunings.get(name="tunedModels/to-increment")
    assert job.state == types.JobState.JOB_STATE_SUCCEEDED
    assert _client.models.generate_content(model="tunedModels/to-increment", contents="1").text == "2"
    _client.models.delete(model="tunedModels/to-increment")
    assert not list(_client.models.list(config={"query_base": False}))


def tokens_are_counted() -> None:
    assert _client.models.count_tokens(model=_MODEL, contents="one two three").total_tokens == 3


def texts_are_embedded() -> None:
    response = _client.models.embed_content(model="text-embedding-004", contents=["hello", "world"])
    assert [len(one.values) for one in response.embeddings] == [768, 768]


def errors_have_their_codes() -> None:
    for prompt, code in (
        ("emulate:error=INVALID_ARGUMENT", 400),
        ("emulate:error=RESOURCE_EXHAUSTED", 429),
        ("emulate:error=UNAVAILABLE", 503),
    ):
        with raises(errors.APIError) as raised:
            _client.models.generate_content(model=_MODEL, contents=prompt)
        assert raised.error.code == code


def errors_within_a_stream_are_raised() -> None:
    prompt = "count to 9 emulate:error=INTERNAL/3"
    stream = _client.models.generate_content_stream(model=_MODEL, contents=prompt)
    texts = [next(stream).text for _ in range(3)]
    with raises(errors.APIError) as raised:
        next(stream)
    assert raised.error.code == 500
    assert "".join(texts) == "1 2 3"
