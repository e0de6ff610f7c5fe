"""google-generativeai's programs, run on genwire by changing one import."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from google.oauth2.credentials import Credentials

import genwire.generativeai as genai
from genwire import errors
from genwire.generativeai import types
from genwire.generativeai.client import get_default_generative_async_client
from genwire.testing import Emulator
from genwire_raw.generativelanguage import models as raw
from tests.clients.media import write_media
from tests.clients.page_examples import examples
from tests.played import answer, played

INCREMENT: dict[str, Any] = {
    "id": "my-increment-model",
    "displayName": "My increment model",
    "baseModel": "models/gemini-1.5-flash-001-tuning",
    "tuningTask": {"trainingData": {"examples": {"examples": [{"textInput": "III", "output": "IV"}]}}},
}


@pytest.fixture(autouse=True)
def configured(emulator: Emulator) -> Iterator[None]:
    emulator.seed(INCREMENT)
    genai.configure(api_key="any", transport="rest", client_options={"api_endpoint": emulator.url})
    yield
    genai.configure()


@pytest.fixture(params=["sync", "async"])
async def is_async(request: pytest.FixtureRequest) -> AsyncIterator[bool]:
    """Whether a test is to use the methods that are awaited."""
    yield request.param == "async"
    if request.param == "async":
        await get_default_generative_async_client().connection().aclose()


async def say(to: Any, text: str, *, is_async: bool, **more: Any) -> Any:
    """What a chat or a model answers."""
    if isinstance(to, genai.ChatSession):
        return await to.send_message_async(text, **more) if is_async else to.send_message(text, **more)
    return await to.generate_content_async(text, **more) if is_async else to.generate_content(text, **more)


async def chunks(response: Any, *, is_async: bool) -> list[Any]:
    """What iterating over a response gives."""
    return [chunk async for chunk in response] if is_async else list(response)


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("media")
    write_media(folder)
    return folder


@pytest.mark.parametrize(("name", "code"), examples("python").items())
def test_the_page_s_examples_run_with_the_import_changed(  # noqa: PLR0917 - fixtures
    name: str,
    code: str,
    media: Path,
    emulator: Emulator,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    moved = code.replace("import google.generativeai as genai", "import genwire.generativeai as genai")
    assert moved != code
    exec(compile(moved, name, "exec"), {"__name__": "__main__", "media": media})
    assert capsys.readouterr().out.strip()
    assert [one for one in emulator.requests() if one["status"] is None or one["status"] >= 400] == []


def test_a_tuned_model_s_snapshots_are_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    operation = genai.create_tuned_model(
        "models/gemini-1.5-flash-001-tuning",
        [{"text_input": "1", "output": "2"}],
        epoch_count=3,
        batch_size=1,
    )
    seen = [metadata.completed_steps for metadata in operation.wait_bar()]
    assert seen[-1] == 3
    tuned = operation.result()
    assert tuned.tuning_task is not None
    assert [row["step"] for row in tuned.tuning_task.snapshots] == [1, 2, 3]
    assert {"step", "epoch", "mean_loss", "compute_time"} == set(tuned.tuning_task.snapshots[0])
    assert genai.get_operation(operation.name).done()
    assert [one.name for one in genai.list_operations(str(tuned.name))] == [operation.name]


async def test_a_streamed_answer_can_be_read_twice_and_has_its_whole_at_the_end(is_async: bool) -> None:
    model = genai.GenerativeModel("gemini-1.5-flash")
    response = await say(model, "one two three", is_async=is_async, stream=True)
    with pytest.raises(types.IncompleteIterationError, match="iterate over it first"):
        _ = response.text
    first = [chunk.text for chunk in await chunks(response, is_async=is_async)]
    assert [chunk.text for chunk in await chunks(response, is_async=is_async)] == first
    assert "".join(first) == response.text
    assert "one two three" in response.text


async def test_a_streamed_answer_can_be_waited_for(is_async: bool) -> None:
    model = genai.GenerativeModel("gemini-1.5-flash")
    response = await say(model, "Hello", is_async=is_async, stream=True)
    resolving = response.resolve()
    if is_async:
        await resolving
    assert response.text == (await say(model, "Hello", is_async=is_async)).text


async def test_an_answer_tells_what_came_with_it(is_async: bool) -> None:
    model = genai.GenerativeModel("gemini-1.5-flash")
    response = await say(model, "Hello", is_async=is_async)
    assert [chunk.text for chunk in await chunks(response, is_async=is_async)] == [response.text]
    assert [part.text for part in response.parts] == [response.text]
    assert response.candidates[0].finish_reason.name == "STOP"
    assert response.usage_metadata.prompt_token_count == model.count_tokens("Hello").total_tokens
    assert response.prompt_feedback.block_reason == 0
    assert list(response.prompt_feedback.safety_ratings) == []
    assert response.to_dict()["candidates"][0]["content"]["parts"] == [{"text": response.text}]
    assert "Hello" in repr(response)


@pytest.mark.parametrize("stream", [False, True])
async def test_an_answer_without_text_is_a_value_error(is_async: bool, stream: bool) -> None:
    model = genai.GenerativeModel("gemini-1.5-flash")
    for prompt, feedback in (("emulate:harm=HARASSMENT", "SAFETY"), ("emulate:finish=RECITATION", None)):
        response = await say(model, prompt, is_async=is_async, stream=stream)
        if stream and feedback:
            with pytest.raises(types.BlockedPromptException, match=feedback):
                await chunks(response, is_async=is_async)
            continue
        await chunks(response, is_async=is_async)
        assert response.prompt_feedback.block_reason == (feedback or 0)
        with pytest.raises(ValueError, match=feedback or "RECITATION") as caught:
            _ = response.text
        assert isinstance(caught.value, types.NoTextError)


async def test_a_blocked_turn_of_a_chat_is_an_error_of_its_own(is_async: bool) -> None:
    chat = genai.GenerativeModel("gemini-1.5-flash").start_chat()
    with pytest.raises(types.BlockedPromptException, match=r"SAFETY .*HARASSMENT HIGH") as prompt:
        await say(chat, "emulate:harm=HARASSMENT", is_async=is_async)
    assert (prompt.value.reason, bool(prompt.value.ratings)) == ("SAFETY", True)
    with pytest.raises(types.StopCandidateException, match="finish reason RECITATION") as stopped:
        await say(chat, "emulate:finish=RECITATION", is_async=is_async)
    assert stopped.value.reason == "RECITATION"
    assert chat.history == []
    assert (await say(chat, "Hello", is_async=is_async)).text


async def test_an_answer_of_a_chat_that_broke_off_is_an_error_whatever_text_it_has(is_async: bool) -> None:
    content = {"role": "model", "parts": [{"text": "Half of"}]}
    with played([answer({"candidates": [{"content": content, "finishReason": "SAFETY"}]})]) as server:
        genai.configure(api_key="any", client_options={"api_endpoint": server.url})
        chat = genai.GenerativeModel("gemini-1.5-flash").start_chat()
        with pytest.raises(types.StopCandidateException, match="finish reason SAFETY") as stopped:
            await say(chat, "Hello", is_async=is_async)
    assert stopped.value.response.text == "Half of"
    assert chat.history == []


async def test_a_chat_goes_on_from_a_history_that_is_put_in_its_place(
    is_async: bool, emulator: Emulator
) -> None:
    chat = genai.GenerativeModel("gemini-1.5-flash").start_chat()
    await say(chat, "First", is_async=is_async)
    chat.history = [
        raw.Content(role=role, parts=[raw.Part(text=text)]) for role, text in (("user", "A"), ("model", "B"))
    ]
    last = await say(chat, "C", is_async=is_async)
    sent = emulator.requests("models.generateContent")[-1]["body"]["contents"]
    assert [content["parts"][0]["text"] for content in sent] == ["A", "B", "C"]
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]
    assert chat.last is last


@pytest.mark.slow
async def test_a_call_may_have_a_timeout_of_its_own(is_async: bool, emulator: Emulator) -> None:
    emulator.fault("stall", operation="models.generateContent", count=None)
    model = genai.GenerativeModel("gemini-1.5-flash")
    with pytest.raises(errors.APITimeoutError):
        await say(model, "x", is_async=is_async, request_options={"timeout": 0.05})


async def test_peers_both_kinds_of_methods_share_the_chat_s_history() -> None:
    """google-generativeai has no asynchronous methods over REST: they raise TypeError."""
    model = genai.GenerativeModel("gemini-1.5-flash")
    chat = model.start_chat()
    chat.send_message("Hello")
    response = await chat.send_message_async("And now?", stream=True)
    texts = [chunk.text async for chunk in response]
    assert "".join(texts) == response.text
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]
    message, _ = chat.rewind()
    assert message.parts is not None
    assert message.parts[0].text == "And now?"
    assert len(chat.history) == 2
    counted = await model.count_tokens_async("one two")
    assert counted == model.count_tokens("one two")
    await get_default_generative_async_client().connection().aclose()


def test_files_come_as_objects(media: Path) -> None:
    file = genai.upload_file(media / "a11.txt", display_name="Éléphant")
    assert genai.get_file(str(file.name)).display_name == "Éléphant"
    assert [one.display_name for one in genai.list_files()] == ["Éléphant"]
    file.delete()
    assert list(genai.list_files()) == []


def test_cached_content_comes_as_an_object(media: Path, emulator: Emulator) -> None:
    file = genai.upload_file(media / "a11.txt")
    cache = genai.caching.CachedContent.create(
        "gemini-1.5-flash-001", contents=[file], display_name="Moon", ttl=60
    )
    before = cache.expire_time
    cache.update(ttl=7200)
    assert before is not None
    assert cache.expire_time is not None
    assert cache.expire_time > before
    (listed,) = genai.caching.CachedContent.list()
    for one in (listed, genai.caching.CachedContent.get(cache.name)):
        assert (one.name, one.model, one.display_name, one.create_time, one.update_time) == (
            cache.name,
            "models/gemini-1.5-flash-001",
            "Moon",
            cache.create_time,
            cache.update_time,
        )
        assert one.usage_metadata is not None
        assert (
            one.usage_metadata.total_token_count
            == genai.GenerativeModel(cache.model).count_tokens([file]).total_tokens
        )
        assert cache.name in repr(one)
    for given in (cache, cache.name):
        model = genai.GenerativeModel.from_cached_content(given)
        assert model.cached_content == cache.name
        model.generate_content("What?")
        assert emulator.requests("models.generateContent")[-1]["body"]["cachedContent"] == cache.name
    cache.delete()
    assert list(genai.caching.CachedContent.list()) == []


def test_models_and_tuned_models_are_found_by_name() -> None:
    model = genai.get_model("models/gemini-1.5-flash")
    assert model == genai.get_base_model("models/gemini-1.5-flash")
    assert model.name in [one.name for one in genai.list_models(page_size=2)]
    assert "model_name='models/gemini-1.5-flash'" in repr(genai.GenerativeModel("gemini-1.5-flash"))
    tuned = genai.get_model("tunedModels/my-increment-model")
    assert tuned == genai.get_tuned_model("tunedModels/my-increment-model")
    assert [one.name for one in genai.list_tuned_models()] == [tuned.name]


def test_a_tuned_model_is_changed_and_deleted() -> None:
    name = "tunedModels/my-increment-model"
    changed = genai.update_tuned_model(name, {"description": "Adds one.", "temperature": 0.5})
    assert (changed.description, changed.temperature) == ("Adds one.", 0.5)
    assert genai.get_tuned_model(name) == changed
    genai.delete_tuned_model(name)
    assert list(genai.list_tuned_models()) == []


def test_a_tuning_tells_how_far_it_has_come(emulator: Emulator) -> None:
    emulator.tuning(mode="manual")
    operation = genai.create_tuned_model(
        "models/gemini-1.5-flash-001-tuning", [("1", "2")], id="slow", epoch_count=2, batch_size=1
    )
    assert not operation.done()
    emulator.step_tuning(1)
    operation.update()
    assert operation.metadata is not None
    assert (operation.metadata.completed_steps, operation.metadata.total_steps) == (1, 2)
    assert repr(operation) == f"CreateTunedModelOperation({operation.name!r})"
    with pytest.raises(errors.WaitTimeoutError):
        operation.result(timeout=0.01)
    emulator.step_tuning()
    assert operation.result().name == "tunedModels/slow"


@pytest.mark.parametrize(
    "given",
    [
        "MEDIUM",
        {"HATE": "block_none"},
        {types.HarmCategory.HARM_CATEGORY_HARASSMENT: types.HarmBlockThreshold.BLOCK_ONLY_HIGH},
        [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "HIGH"}],
        [
            raw.SafetySetting(
                category=raw.HarmCategory.HARM_CATEGORY_HARASSMENT,
                threshold=raw.HarmBlockThreshold.BLOCK_ONLY_HIGH,
            )
        ],
    ],
)
def test_safety_settings_in_all_their_forms(given: Any, emulator: Emulator) -> None:
    genai.GenerativeModel("gemini-1.5-flash").generate_content("hi", safety_settings=given)
    (request,) = emulator.requests("models.generateContent")
    assert all(one["threshold"].startswith("BLOCK_") for one in request["body"]["safetySettings"])


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"RUDE": "LOW"}, "'RUDE' is none of HARM_CATEGORY_UNSPECIFIED"),
        ({"HATE": "SOMETIMES"}, "'SOMETIMES' is none of HARM_BLOCK_THRESHOLD_UNSPECIFIED"),
    ],
)
def test_a_safety_setting_that_means_nothing_is_named(given: Any, complaint: str) -> None:
    with pytest.raises(errors.ValidationError, match=complaint):
        genai.GenerativeModel("gemini-1.5-flash").generate_content("hi", safety_settings=given)


def test_credentials_of_google_auth_are_used_and_refreshed() -> None:
    fresh = answer({"access_token": "fresh", "expires_in": 3600, "token_type": "Bearer"})
    with played([fresh]) as issuer, played([answer({"name": "models/x"})]) as server:
        credentials = Credentials(  # type: ignore[no-untyped-call]
            None, refresh_token="r", token_uri=issuer.url, client_id="c", client_secret="s"
        )
        genai.configure(credentials=credentials, client_options={"api_endpoint": server.url})
        for _ in range(2):
            assert genai.get_base_model("models/x").name == "models/x"
    assert len(issuer.requests) == 1
    assert len(server.requests) == 2
    assert all(b"\r\nauthorization: bearer fresh\r\n" in sent.lower() for sent in server.requests)


async def test_embeddings_of_one_and_of_many(is_async: bool) -> None:
    async def embedding(content: Any) -> Any:
        options: dict[str, Any] = {"content": content, "task_type": "RETRIEVAL_DOCUMENT", "title": "A title"}
        if is_async:
            return (await genai.embed_content_async("models/text-embedding-004", **options))["embedding"]
        return genai.embed_content("models/text-embedding-004", **options)["embedding"]

    one, many = await embedding("a text"), await embedding(["a text", "another"])
    assert many[0] == one
    assert len(many) == 2
