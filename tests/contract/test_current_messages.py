"""The contract against what google-genai 3.6.1 sends to the Developer API and reads from it, and what came with it.

`data/google_genai.yaml` lists the package's fields and values by message; the package is no dependency of the tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from generator.bundle import operations
from generator.lint.model_names import ABILITIES
from genwire_raw.generativelanguage import api, models
from genwire_raw.workers_ai import api as workers_ai
from genwire_raw.workers_ai import models as workers_ai_models
from tests.documents import document

TABLE: Final[Mapping[str, Mapping[str, list[str]]]] = yaml.safe_load(
    (Path(__file__).parent / "data/google_genai.yaml").read_text(encoding="utf-8")
)
CONTRACT: Final = document("generativelanguage")
WORKERS: Final = document("workers_ai")
SCHEMAS: Final[Mapping[str, Any]] = CONTRACT["components"]["schemas"]
OPERATIONS: Final = {operation["operationId"]: operation for _, _, operation in operations(CONTRACT)}

EVENTS: Final[list[dict[str, Any]]] = [
    {
        "event_type": "interaction.created",
        "event_id": "e1",
        "interaction": {"id": "i1", "status": "in_progress"},
    },
    {"event_type": "step.start", "index": 0, "step": {"type": "thought", "signature": "c2lnbmVk"}},
    {"event_type": "step.delta", "index": 1, "delta": {"type": "text", "text": "Hello"}, "event_id": "e3"},
    {"event_type": "step.delta", "index": 1, "delta": {"type": "smell", "of": "roses"}},
    {"event_type": "step.stop", "index": 1, "usage": {"total_tokens": 9}},
    {"event_type": "interaction.completed", "interaction": {"id": "i1", "status": "completed"}},
]
STEPS: Final[list[dict[str, Any]]] = [
    {"type": "user_input", "content": [{"type": "text", "text": "Weather?"}]},
    {"type": "function_call", "id": "c1", "name": "weather", "arguments": {"city": "Oslo"}},
    {"type": "function_result", "call_id": "c1", "result": {"sun": True}},
    {"type": "code_execution_result", "call_id": "c2", "result": [{"type": "text", "text": "4"}]},
    {
        "type": "model_output",
        "content": [
            {"type": "text", "text": "Sun", "annotations": [{"type": "url_citation", "url": "https://a"}]}
        ],
    },
]


@pytest.mark.parametrize("message", TABLE["fields"])
def test_every_field_of_the_package_is_there(message: str) -> None:
    assert set(TABLE["fields"][message]) <= SCHEMAS[message]["properties"].keys()


@pytest.mark.parametrize("enum", TABLE["values"])
def test_every_value_of_the_package_is_there(enum: str) -> None:
    assert set(TABLE["values"][enum]) <= set(SCHEMAS[enum]["enum"])


def test_what_is_later_than_the_pages_names_its_source() -> None:
    assert SCHEMAS["ThinkingConfig"]["properties"]["thinkingLevel"]["x-source"]["reason"] == (
        "google-genai 3.6.1"
    )
    assert set(SCHEMAS["FinishReason"]["x-enum-sources"]) == {
        "MISSING_THOUGHT_SIGNATURE",
        "MALFORMED_RESPONSE",
        "ESCALATION",
        "PUP_LIMITED_DISABLED",
        "CONTINUATION",
    }


def test_a_function_needs_no_description_and_a_computer_no_environment() -> None:
    assert models.FunctionDeclaration(name="now").validate() == []
    assert models.ComputerUse().validate() == []


def test_a_batch_takes_requests_in_place_or_in_a_file_and_not_both() -> None:
    request = models.InlinedRequest(request=models.GenerateContentRequest(contents=[]), metadata={"key": "a"})
    source = models.InputConfig(requests=models.InlinedRequests(requests=[request]))
    batch = models.BatchGenerateContentRequest(batch=models.GenerateContentBatch(input_config=source))
    assert batch.validate() == []
    source.file_name = "files/a"
    assert [one.path for one in batch.validate()] == ["batch.input_config"]
    assert [one.missing for one in models.InputConfig().validate()] == [True]


def test_counts_of_a_batch_are_numbers() -> None:
    stats = models.BatchStats.from_dict({"requestCount": "2", "failedRequestCount": "1"})
    assert (stats.request_count, stats.failed_request_count) == (2, 1)


def test_long_running_operations_give_the_classes_of_their_results() -> None:
    long_running = api.models.batch_generate_content.LONG_RUNNING
    batch = long_running.metadata({"state": "BATCH_STATE_SUCCEEDED"})
    assert batch.state is models.BatchState.BATCH_STATE_SUCCEEDED
    upload = api.media.upload_to_file_search_store
    assert upload.LONG_RUNNING.response({"documentName": "fileSearchStores/s/documents/d"}).document_name
    assert upload.ENDPOINT.upload is not None


def test_interactions_ask_for_their_revision() -> None:
    asked = [name for name in OPERATIONS if name.startswith("interactions.")]
    assert sorted(asked) == [f"interactions.{verb}" for verb in ("cancel", "create", "delete", "get")]
    body = models.CreateModelInteraction(model="gemini-3.8-flash", input="Hello")
    call = api.interactions.create.stream_request(body)
    assert call.headers() == {"Api-Revision": "2026-05-20"}
    assert call.payload() == {"model": "gemini-3.8-flash", "input": "Hello", "stream": True}
    resumed = api.interactions.get.stream_request("i1", last_event_id="e3")
    assert resumed.query() == {"last_event_id": "e3", "stream": "true"}


def test_events_of_interactions_are_typed_and_unknown_ones_kept() -> None:
    read: Any = api.interactions.create.stream_request({}).decode
    found = [read(event) for event in EVENTS]
    assert [type(event).__name__ for event in found] == [
        "InteractionCreatedEvent",
        "StepStart",
        "StepDelta",
        "StepDelta",
        "StepStop",
        "InteractionCompletedEvent",
    ]
    assert found[1].step.signature == b"signed"
    assert found[2].delta.text == "Hello"
    assert found[3].delta == {"type": "smell", "of": "roses"}
    assert [event.to_dict() for event in found] == EVENTS


def test_steps_of_interactions_are_typed() -> None:
    interaction = models.Interaction.from_dict({"status": "completed", "steps": STEPS})
    assert interaction.steps is not None
    assert [type(step).__name__ for step in interaction.steps] == [
        "UserInputStep",
        "FunctionCallStep",
        "FunctionResultStep",
        "CodeExecutionResultStep",
        "ModelOutputStep",
    ]
    output = interaction.steps[-1]
    assert isinstance(output, models.ModelOutputStep)
    assert output.content is not None
    text = output.content[0]
    assert isinstance(text, models.TextContent)
    assert text.annotations is not None
    assert isinstance(text.annotations[0], models.UrlCitation)
    assert interaction.to_dict()["steps"] == STEPS


@pytest.mark.parametrize(
    "given",
    ["Hello", [{"type": "text", "text": "Hello"}], STEPS, {"type": "image", "uri": "files/a"}],
    ids=["text", "contents", "steps", "content"],
)
def test_inputs_of_interactions_are_read_and_written_as_they_are(given: Any) -> None:
    body = api.interactions.create.read_body({"agent": "deep-research-preview-04-2026", "input": given})
    assert isinstance(body, models.CreateAgentInteraction)
    assert body.validate() == []
    assert body.to_dict()["input"] == given


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({"prompt": "Hello"}, "AnyModelPrompt"),
        ({"messages": []}, "AnyModelMessages"),
        ({"input": "Hello", "text": {"format": {"type": "text"}}}, "AnyModelResponses"),
        ({"query": "Hello", "contexts": [{"text": "Hi"}]}, "AnyModelContexts"),
        ({"text": ["Hello"]}, "AnyModelText"),
        ({"requests": [{"prompt": "Hello"}]}, "AnyModelRequests"),
        ({"request_id": "a"}, "AnyModelQueued"),
    ],
)
def test_inputs_of_any_model_are_told_apart(body: dict[str, Any], name: str) -> None:
    read = workers_ai.ai.run.read_body(body)
    assert type(read).__name__ == name
    assert read.validate() == []
    assert read.to_dict() == body


def test_responses_of_workers_ai_are_typed() -> None:
    message = {"type": "message", "content": [{"type": "output_text", "text": "Hi"}]}
    thought: dict[str, Any] = {"type": "reasoning", "summary": []}
    answer = workers_ai_models.ResponsesOutput.from_dict({"output": [thought, message]})
    assert isinstance(answer.output[0], workers_ai_models.ResponsesReasoningItem)
    said = answer.output[1]
    assert isinstance(said, workers_ai_models.ResponsesOutputMessage)
    assert isinstance(said.content[0], workers_ai_models.ResponsesOutputText)
    event = workers_ai.ai.responses.stream_request("account", {}).decode(
        {"type": "response.output_text.delta", "delta": "Hi"}
    )
    assert isinstance(event, workers_ai_models.ResponsesTextDeltaEvent)


def test_the_catalogue_has_numbered_pages() -> None:
    page = workers_ai_models.ModelListEnvelope.from_dict(
        {"result": [{"name": "@cf/a/b"}], "result_info": {"page": 3, "per_page": 1}}
    )
    paging = workers_ai.ai_models.list.PAGINATION
    assert paging.numbered
    assert (paging.token, paging.next(page)) == ("page", 4)


def test_names_of_models_say_what_each_can_do_and_what_is_gone() -> None:
    names: Mapping[str, Any] = CONTRACT["x-models"]
    assert names["gemini-3.8-flash"]["default"]
    assert names["gemini-embedding-001"]["dimensions"] == {"minimum": 128, "maximum": 3072, "default": 3072}
    assert names["gemini-3-pro-preview"]["retired"]["use"] == "gemini-3.1-pro-preview"
    used = {
        ability for one in (*names.values(), *WORKERS["x-models"].values()) for ability in one["abilities"]
    }
    assert used == ABILITIES
