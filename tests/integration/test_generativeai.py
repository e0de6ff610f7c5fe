"""google-generativeai's programs, run on genwire by changing one import."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import genwire.generativeai as genai
from genwire import errors
from genwire.generativeai._configuration import async_client
from genwire.testing import Emulator
from tests.clients.media import write_media
from tests.clients.page_examples import examples

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
    assert [row["step"] for row in tuned.tuning_task.snapshots] == [1, 2, 3]
    assert {"step", "epoch", "mean_loss", "compute_time"} == set(tuned.tuning_task.snapshots[0])
    assert genai.get_operation(operation.name).done()
    assert [one.name for one in genai.list_operations(str(tuned.name))] == [operation.name]


def test_a_streamed_answer_can_be_read_twice_and_has_its_whole_at_the_end() -> None:
    response = genai.GenerativeModel("gemini-1.5-flash").generate_content("one two three", stream=True)
    with pytest.raises(ValueError, match="iterate over it first"):
        _ = response.text
    first = [chunk.text for chunk in response]
    assert [chunk.text for chunk in response] == first
    assert "".join(first) == response.text
    assert "one two three" in response.text


async def test_the_asynchronous_methods_share_the_chat_s_history() -> None:
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
    await async_client().aclose()


def test_files_and_caches_come_as_objects(media: Path) -> None:
    file = genai.upload_file(media / "a11.txt", display_name="Éléphant")
    assert genai.get_file(str(file.name)).display_name == "Éléphant"
    cache = genai.caching.CachedContent.create("gemini-1.5-flash-001", contents=[file], ttl=60)
    before = cache.expire_time
    cache.update(ttl=7200)
    assert before is not None
    assert cache.expire_time is not None
    assert cache.expire_time > before
    assert [one.name for one in genai.caching.CachedContent.list()] == [cache.name]
    cache.delete()
    file.delete()
    assert list(genai.list_files()) == []


@pytest.mark.parametrize(
    "given",
    ["MEDIUM", {"HATE": "block_none"}, [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "HIGH"}]],
)
def test_safety_settings_in_all_their_forms(given: Any, emulator: Emulator) -> None:
    genai.GenerativeModel("gemini-1.5-flash").generate_content("hi", safety_settings=given)
    (request,) = emulator.requests("models.generateContent")
    assert all(one["threshold"].startswith("BLOCK_") for one in request["body"]["safetySettings"])


def test_a_safety_setting_that_means_nothing_is_named() -> None:
    with pytest.raises(errors.ValidationError, match="'RUDE' is none of HARASSMENT"):
        genai.GenerativeModel("gemini-1.5-flash").generate_content("hi", safety_settings={"RUDE": "LOW"})


def test_embeddings_of_one_and_of_many() -> None:
    one = genai.embed_content("models/text-embedding-004", "a text")["embedding"]
    many = genai.embed_content("models/text-embedding-004", ["a text", "another"])["embedding"]
    assert many[0] == one
    assert len(many) == 2
