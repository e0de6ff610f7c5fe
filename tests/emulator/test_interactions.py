"""Interactions: whole, as events, in the background, and one after the other."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from tests.emulator.checked_client import CheckedClient
from tests.emulator.test_file_search import put

MODEL = "gemini-3.8-flash"
ADD: Any = {
    "type": "function",
    "name": "add",
    "description": "Adds.",
    "parameters": {
        "type": "object",
        "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
        "required": ["a", "b"],
    },
}


def created(client: CheckedClient, given: Any, **more: Any) -> Any:
    response = client.post("/v1beta/interactions", {"model": MODEL, "input": given, **more})
    assert response.status_code == 200, response.text
    return response.json()


def events(client: CheckedClient, given: Any, **more: Any) -> list[Any]:
    return client.events("/v1beta/interactions", {"model": MODEL, "input": given, "stream": True, **more})


def text_of(interaction: Any) -> str:
    outputs = [step for step in interaction["steps"] if step["type"] == "model_output"]
    return "".join(piece["text"] for step in outputs for piece in step["content"])


def test_an_interaction_is_answered_and_kept(client: CheckedClient) -> None:
    made = created(client, "Hello there", labels={"team": "birds"}, system_instruction="Be brief.")
    assert (made["status"], made["model"], made["labels"]) == ("completed", MODEL, {"team": "birds"})
    assert "Hello there" in text_of(made)
    usage = made["usage"]
    assert usage["total_tokens"] == usage["total_input_tokens"] + usage["total_output_tokens"]
    assert client.get(f"/v1beta/interactions/{made['id']}").json() == made
    with_input = client.get(f"/v1beta/interactions/{made['id']}?include_input=true").json()
    assert with_input == {**made, "input": "Hello there"}
    assert client.delete(f"/v1beta/interactions/{made['id']}").json() == {}
    assert client.get(f"/v1beta/interactions/{made['id']}").status_code == 404


def test_what_is_not_stored_has_no_id(client: CheckedClient) -> None:
    made = created(client, "Hello", store=False)
    assert "id" not in made
    assert "Hello" in text_of(made)
    refused = client.post(
        "/v1beta/interactions", {"model": MODEL, "input": "x", "store": False, "background": True}
    )
    assert refused.status_code == 400


def test_events_add_up_to_the_interaction(client: CheckedClient) -> None:
    seen = events(client, "one two three")
    kinds = [one["event_type"] for one in seen]
    assert kinds[:3] == ["interaction.created", "interaction.status_update", "step.start"]
    assert kinds[-2:] == ["step.stop", "interaction.completed"]
    assert [int(one["event_id"]) for one in seen] == list(range(1, len(seen) + 1))
    text = "".join(one["delta"]["text"] for one in seen if one["event_type"] == "step.delta")
    interaction = client.get(f"/v1beta/interactions/{seen[0]['interaction']['id']}").json()
    assert text == text_of(interaction)
    assert seen[-1]["interaction"]["usage"] == interaction["usage"]


def test_events_have_their_names_and_ids_on_the_wire(client: CheckedClient) -> None:
    body = {"model": MODEL, "input": "x", "stream": True}
    text = client.post("/v1beta/interactions", body).text
    assert text.startswith("event: interaction.created\r\nid: 1\r\ndata: {")
    assert text.endswith("data: [DONE]\r\n\r\n")


def test_a_stream_is_resumed_after_an_event(client: CheckedClient) -> None:
    seen = events(client, "one two three")
    url = f"/v1beta/interactions/{seen[0]['interaction']['id']}?stream=true"
    again = client.get(url)
    assert [json.loads(line[6:]) for line in again.text.splitlines() if line.startswith("data: {")] == seen
    rest = client.get(f"{url}&last_event_id={seen[3]['event_id']}")
    assert [json.loads(line[6:]) for line in rest.text.splitlines() if line.startswith("data: {")] == seen[4:]
    assert client.get(f"{url}&last_event_id=other").status_code == 400


def test_one_goes_on_from_another(client: CheckedClient) -> None:
    first = created(client, "I have two dogs.")
    second = created(client, "How many paws?", previous_interaction_id=first["id"])
    assert second["previous_interaction_id"] == first["id"]
    assert second["usage"]["total_input_tokens"] > first["usage"]["total_tokens"]
    missing = {"model": MODEL, "input": "x", "previous_interaction_id": "none"}
    assert client.post("/v1beta/interactions", missing).status_code == 404


@pytest.mark.parametrize("as_steps", [False, True])
def test_functions_are_called_and_answered(client: CheckedClient, as_steps: bool) -> None:
    asked = created(client, "add 2 and 3", tools=[ADD])
    assert asked["status"] == "requires_action"
    (call,) = [step for step in asked["steps"] if step["type"] == "function_call"]
    assert (call["name"], call["arguments"]) == ("add", {"a": 2, "b": 3})
    result = {"type": "function_result", "call_id": call["id"], "result": {"sum": 5}}
    if as_steps:
        steps = [{"type": "user_input", "content": [{"type": "text", "text": "add 2 and 3"}]}, call, result]
        answered = created(client, steps, tools=[ADD])
    else:
        answered = created(client, [result], tools=[ADD], previous_interaction_id=asked["id"])
    assert answered["status"] == "completed"
    assert "5" in text_of(answered)
    lost = {"model": MODEL, "input": [{**result, "call_id": "other"}], "tools": [ADD]}
    assert client.post("/v1beta/interactions", lost).status_code == 400


def test_the_arguments_of_a_call_are_streamed(client: CheckedClient) -> None:
    seen = events(client, "add 2 and 3", tools=[ADD])
    (start,) = [one for one in seen if one["event_type"] == "step.start"]
    (delta,) = [one for one in seen if one["event_type"] == "step.delta"]
    assert (start["step"]["name"], start["step"]["arguments"]) == ("add", {})
    assert json.loads(delta["delta"]["arguments"]) == {"a": 2, "b": 3}
    assert seen[-1]["interaction"]["status"] == "requires_action"


def test_the_background_goes_at_its_own_pace(client: CheckedClient) -> None:
    client.emulator.operations(mode="manual")
    made = created(client, "Hello", background=True)
    assert made["status"] == "in_progress"
    url = f"/v1beta/interactions/{made['id']}"
    time.sleep(0.05)
    assert client.get(url).json()["status"] == "in_progress"
    client.emulator.step_operations(name=f"interactions/{made['id']}")
    done = client.get(url).json()
    assert (done["status"], "Hello" in text_of(done)) == ("completed", True)
    assert client.post(f"{url}/cancel", {}).json() == done


def test_a_cancelled_interaction_stays_so(client: CheckedClient) -> None:
    client.emulator.operations(mode="manual")
    made = created(client, "Hello", background=True)
    url = f"/v1beta/interactions/{made['id']}"
    assert client.post(f"{url}/cancel", {}).json()["status"] == "cancelled"
    client.emulator.step_operations()
    assert client.get(url).json()["status"] == "cancelled"
    assert client.post("/v1beta/interactions/none/cancel", {}).status_code == 404


def test_answers_take_the_form_that_is_asked_for(client: CheckedClient) -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    for wanted in (schema, {"type": "text", "mime_type": "application/json", "schema": schema}):
        assert isinstance(json.loads(text_of(created(client, "a bird", response_format=wanted)))["name"], str)
    limited = created(client, "count to 50", generation_config={"max_output_tokens": 3})
    assert (limited["status"], limited["usage"]["total_output_tokens"]) == ("incomplete", 3)


def test_thoughts_are_steps(client: CheckedClient) -> None:
    config = {"thinking_level": "low", "thinking_summaries": "auto"}
    thought, output = created(client, "hello", generation_config=config)["steps"]
    assert (thought["type"], output["type"]) == ("thought", "model_output")
    assert thought["summary"][0]["text"]


def test_found_documents_are_cited(client: CheckedClient) -> None:
    store = client.post("/v1beta/fileSearchStores", {}).json()["name"]
    put(client, store, "The nightjar hunts moths.", displayName="Birds")
    tool = {"type": "file_search", "file_search_store_names": [store]}
    (output,) = created(client, "What does the nightjar hunt?", tools=[tool])["steps"]
    assert "moths" in output["content"][0]["text"]
    assert output["content"][0]["annotations"][0]["file_name"] == "Birds"


def test_pictures_and_conversations_are_taken(client: CheckedClient) -> None:
    picture = {"type": "image", "data": "iVBORw0KGgo=", "mime_type": "image/png"}
    assert "image/png" in text_of(created(client, [{"type": "text", "text": "what is it?"}, picture]))
    assert "hi" in text_of(created(client, {"type": "text", "text": "hi"}))


def test_agents_answer_in_their_name(client: CheckedClient) -> None:
    made = client.post("/v1beta/interactions", {"agent": "deep-research", "input": "birds"}).json()
    assert (made["agent"], "model" in made, made["status"]) == ("deep-research", False, "completed")


def test_errors_come_where_the_client_looks(client: CheckedClient) -> None:
    broken = {"model": MODEL, "input": "count to 9 emulate:error=INTERNAL/3"}
    assert client.post("/v1beta/interactions", broken).status_code == 500
    seen = events(client, broken["input"])
    (error,) = [one for one in seen if one["event_type"] == "error"]
    assert error["error"]["code"] == "internal"
    kept = client.get(f"/v1beta/interactions/{seen[0]['interaction']['id']}").json()
    assert (kept["status"], kept["errors"][0]["code"]) == ("failed", "internal")


@pytest.mark.parametrize(
    "body",
    [
        {"input": "x"},
        {"model": MODEL},
        {"model": MODEL, "input": []},
        {"model": MODEL, "input": "x", "unknown": 1},
        {"model": MODEL, "input": 3},
        {"model": MODEL, "input": [{"type": "text"}]},
        {"model": MODEL, "input": "x", "generation_config": {"thinking_level": "great"}},
        {"model": "no-such-model", "input": "x"},
    ],
)
def test_what_cannot_be_answered_is_refused(client: CheckedClient, body: Any) -> None:
    response = client.post("/v1beta/interactions", body)
    assert response.status_code in (400, 404), response.text


@pytest.mark.parametrize("kind", [{}, [], [{}], 1, True])
def test_a_tool_of_no_type_is_refused(client: CheckedClient, kind: Any) -> None:
    body = {"model": MODEL, "input": "Hello", "tools": [{"type": kind}]}
    assert client.post("/v1beta/interactions", body).status_code == 400
