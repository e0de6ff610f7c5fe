"""What google-generativeai 0.8 does over REST besides the examples of page 004."""

from __future__ import annotations

import io
from typing import Any

import google.ai.generativelanguage as glm
import google.generativeai as genai
from google.api_core import exceptions

from tests.clients.flows import control
from tests.clients.flows.google_generativeai_setup import connect
from tests.clients.flows.raising import raises

connect()

_MODEL = "gemini-1.5-flash"
_TUNABLE = "models/gemini-1.5-flash-001-tuning"


def enums_come_as_numbers() -> None:
    response = genai.GenerativeModel(_MODEL).generate_content("hello")
    assert control.last_request()["query"] == {"$alt": "json;enum-encoding=int"}
    assert response.candidates[0].finish_reason.name == "STOP"
    assert response.candidates[0].safety_ratings[0].probability.name == "NEGLIGIBLE"


def a_stream_is_an_array() -> None:
    response = genai.GenerativeModel(_MODEL).generate_content("one two three", stream=True)
    texts = [chunk.text for chunk in response]
    assert len(texts) > 3
    assert "".join(texts) == response.text
    assert response.usage_metadata.total_token_count > 3
    assert "alt" not in control.last_request()["query"]


def an_upload_goes_by_location_and_put() -> None:
    file = genai.upload_file(
        io.BytesIO(b"hello"), mime_type="text/plain", name="greeting", display_name="A greeting"
    )
    assert (file.name, file.display_name, file.size_bytes) == ("files/greeting", "A greeting", 5)
    begun, sent = (one for one in control.requests() if one["operation"] == "media.upload")
    assert (begun["method"], begun["query"]["uploadType"]) == ("POST", "resumable")
    assert sent["method"] == "PUT"
    assert "hello" in genai.GenerativeModel(_MODEL).generate_content([file, "repeat it"]).text
    assert [one.name for one in genai.list_files()] == ["files/greeting"]
    file.delete()
    assert not list(genai.list_files())


def a_large_upload_goes_in_chunks() -> None:
    chunk = 100 * 1024 * 1024  # the client's own, which it does not let its callers choose
    file = genai.upload_file(io.BytesIO(bytes(chunk + 1)), mime_type="application/octet-stream")
    assert file.size_bytes == chunk + 1
    statuses = [one["status"] for one in control.requests() if one["method"] == "PUT"]
    assert statuses == [308, 200]


def functions_are_called() -> None:
    def multiply(a: float, b: float) -> float:
        """Returns a times b."""
        calls.append((a, b))
        return a * b

    calls: list[tuple[float, float]] = []
    model = genai.GenerativeModel(_MODEL, tools=[multiply])
    chat = model.start_chat(enable_automatic_function_calling=True)
    response = chat.send_message("multiply 6 by 7")
    assert len(calls) == 1
    assert "multiply" in response.text
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]


def a_tool_may_be_forced() -> None:
    model = genai.GenerativeModel(_MODEL, tools=[_weather], tool_config={"function_calling_config": "ANY"})
    (part,) = model.generate_content("Paris?").parts
    assert part.function_call.name == "_weather"


def _weather(city: str) -> str:
    """Tells the weather of a city."""
    return f"It rains in {city}."


def json_follows_a_schema() -> None:
    config = genai.GenerationConfig(response_mime_type="application/json", response_schema=list[str])
    text = genai.GenerativeModel(_MODEL).generate_content("x", generation_config=config).text
    assert text.startswith('["')


def blocked_prompts_say_why() -> None:
    response = genai.GenerativeModel(_MODEL).generate_content("emulate:block=SAFETY")
    assert response.prompt_feedback.block_reason.name == "SAFETY"


def models_are_listed_in_pages() -> None:
    models = {model.name: model for model in genai.list_models(page_size=10)}
    assert f"models/{_MODEL}" in models
    assert "generateContent" in models[f"models/{_MODEL}"].supported_generation_methods
    assert genai.get_model(f"models/{_MODEL}").input_token_limit == 1_000_000


def tokens_are_counted() -> None:
    assert genai.GenerativeModel(_MODEL).count_tokens("one two three").total_tokens == 3


def texts_are_embedded() -> None:
    model = "models/text-embedding-004"
    one = genai.embed_content(model, "hello", task_type="retrieval_document", title="A title")["embedding"]
    many = genai.embed_content(model, ["hello", "world"])["embedding"]
    assert [len(vector) for vector in (one, *many)] == [768] * 3


def caches_are_kept() -> None:
    cache = genai.caching.CachedContent.create(
        f"models/{_MODEL}-001", contents=["word " * 50], display_name="Words"
    )
    response = genai.GenerativeModel.from_cached_content(cache).generate_content("how many?")
    assert response.usage_metadata.cached_content_token_count > 32
    before = cache.expire_time
    cache.update(ttl=7200)
    assert cache.expire_time > before
    assert [one.display_name for one in genai.caching.CachedContent.list()] == ["Words"]
    cache.delete()
    assert not list(genai.caching.CachedContent.list())


def a_model_is_tuned() -> None:
    operation = _tuning("to-increment")
    steps = [status.completed_steps for status in operation.wait_bar()]
    assert steps == sorted(steps)
    model = operation.result()
    assert (model.name, model.state.name) == ("tunedModels/to-increment", "ACTIVE")
    losses = [one["mean_loss"] for one in model.tuning_task.snapshots]
    assert losses[-1] < losses[0]
    assert genai.GenerativeModel(model.name).generate_content("seven").text == "eight"


def operations_are_listed_and_got() -> None:
    name = _tuning("to-increment").name
    again = genai.get_operation(name)
    assert again.result().name == "tunedModels/to-increment"
    assert again.metadata.total_steps == 10


def tuned_models_are_changed_and_deleted() -> None:
    _tuning("to-increment").result()
    genai.update_tuned_model("tunedModels/to-increment", {"description": "Counts on."})
    assert control.last_request()["query"]["updateMask"] == "description"
    assert genai.get_model("tunedModels/to-increment").description == "Counts on."
    genai.delete_tuned_model("tunedModels/to-increment")
    assert not list(genai.list_tuned_models())


def permissions_are_given() -> None:
    _tuning("to-increment").result()
    permissions = genai.get_model("tunedModels/to-increment").permissions
    given = permissions.create(role="READER", grantee_type="USER", email_address="someone@example.com")
    given.update({"role": "WRITER"})
    assert sorted(one.role.name for one in permissions) == ["OWNER", "WRITER"]
    given.delete()
    assert [one.role.name for one in permissions] == ["OWNER"]


def _tuning(model_id: str) -> Any:
    return genai.create_tuned_model(
        id=model_id,
        source_model=_TUNABLE,
        display_name="increment",
        epoch_count=20,
        batch_size=4,
        learning_rate=0.001,
        training_data=[{"text_input": "1", "output": "2"}, {"text_input": "seven", "output": "eight"}],
    )


def palm_answers() -> None:
    options = {"api_endpoint": control.URL, "api_key": "a-key"}
    text = glm.TextServiceClient(transport="rest", client_options=options)
    answer = text.generate_text(
        model="models/text-bison-001", prompt=glm.TextPrompt(text="hello"), candidate_count=2
    )
    assert [("hello" in candidate.output) for candidate in answer.candidates] == [True, True]
    assert (
        text.count_text_tokens(model="models/text-bison-001", prompt=glm.TextPrompt(text="a b")).token_count
        == 2
    )
    discuss = glm.DiscussServiceClient(transport="rest", client_options=options)
    prompt = glm.MessagePrompt(messages=[glm.Message(content="hello")])
    assert (
        "hello"
        in discuss.generate_message(model="models/chat-bison-001", prompt=prompt).candidates[0].content
    )


def errors_have_their_classes() -> None:
    for model, prompt, kind in (
        ("nope", "hello", exceptions.NotFound),
        (_MODEL, "emulate:error=RESOURCE_EXHAUSTED", exceptions.TooManyRequests),
        (_MODEL, "emulate:error=INTERNAL", exceptions.InternalServerError),
    ):
        with raises(kind):
            genai.GenerativeModel(model).generate_content(prompt)


def errors_of_streams_are_as_unclear_as_with_the_service() -> None:
    # The error is in an array, as the stream would have been, which this client does not expect.
    with raises(exceptions.BadRequest) as raised:
        genai.GenerativeModel("nope").generate_content("hello", stream=True)
    assert "stream=False" in raised.error.message
