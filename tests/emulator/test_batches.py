"""Batches: rows that are really carried out, in every state that a client can see."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from genwire.testing import emulator
from tests.emulator.checked_client import CheckedClient
from tests.emulator.test_tuning import tuned_model

MODEL = "models/gemini-3.8-flash"
START = {"X-Goog-Upload-Protocol": "resumable", "X-Goog-Upload-Command": "start"}
FINISH = {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0"}


def request(text: str) -> dict[str, Any]:
    return {"contents": [{"role": "user", "parts": [{"text": text}]}]}


def started(client: CheckedClient, *texts: str, model: str = MODEL, name: str = "Texts") -> Any:
    rows = [{"request": request(text), "metadata": {"key": text}} for text in texts]
    batch = {"displayName": name, "inputConfig": {"requests": {"requests": rows}}, "priority": "-1"}
    response = client.post(f"/v1beta/{model}:batchGenerateContent", {"batch": batch})
    assert response.status_code == 200, response.text
    return response.json()


def uploaded(client: CheckedClient, *lines: str) -> str:
    begun = client.post("/upload/v1beta/files", {}, headers=START)
    data = "\n".join(lines).encode()
    done = client.request("POST", begun.headers["x-goog-upload-url"], content=data, headers=FINISH)
    return str(done.json()["file"]["name"])


def state(client: CheckedClient, name: str) -> tuple[str, Mapping[str, str]]:
    metadata = client.get(f"/v1beta/{name}").json()["metadata"]
    return metadata["state"].removeprefix("BATCH_STATE_"), metadata["batchStats"]


def answers(operation: Any) -> list[Any]:
    found: list[Any] = operation["response"]["inlinedResponses"]["inlinedResponses"]
    assert operation["metadata"]["output"]["inlinedResponses"]["inlinedResponses"] == found
    return found


def text_of(answer: Any) -> str:
    return str(answer["response"]["candidates"][0]["content"]["parts"][0]["text"])


def test_rows_in_place_are_answered_with_their_metadata(client: CheckedClient) -> None:
    operation = started(client, "one", "two emulate:error=PERMISSION_DENIED", "three")
    assert operation["done"]
    one, two, three = answers(operation)
    assert [row["metadata"]["key"].split()[0] for row in (one, two, three)] == ["one", "two", "three"]
    assert "one" in text_of(one)
    assert "three" in text_of(three)
    assert two["error"]["code"] == 7
    metadata = operation["metadata"]
    assert metadata["batchStats"] == {
        "requestCount": "3",
        "successfulRequestCount": "2",
        "failedRequestCount": "1",
    }
    assert (metadata["state"], metadata["priority"]) == ("BATCH_STATE_SUCCEEDED", "-1")
    assert metadata["model"] == MODEL
    assert metadata["createTime"] <= metadata["endTime"]


def test_a_file_is_answered_with_a_file(client: CheckedClient) -> None:
    name = uploaded(
        client,
        json.dumps({"key": "a", "request": request("Alpha")}),
        "",
        "no JSON",
        json.dumps({"key": "c", "request": {"contents": "nonsense"}}),
        json.dumps({"key": "d"}),
        json.dumps({"key": "e", "request": {"contents": [{"parts": [{"text": "Echo"}]}]}}),
    )
    batch = {"displayName": "A file", "inputConfig": {"fileName": name}}
    operation = client.post(f"/v1beta/{MODEL}:batchGenerateContent", {"batch": batch}).json()
    assert operation["metadata"]["inputConfig"] == {"fileName": name}
    made = client.get(f"/v1beta/{operation['response']['responsesFile']}").json()
    assert made["source"] == "GENERATED"
    downloaded = client.get(made["downloadUri"])
    lines = [json.loads(line) for line in downloaded.text.splitlines()]
    assert [(line.get("key"), "error" in line) for line in lines] == [
        ("a", False),
        (None, True),
        ("c", True),
        ("d", True),
        ("e", False),
    ]
    assert "Alpha" in text_of(lines[0])
    assert operation["metadata"]["batchStats"]["failedRequestCount"] == "3"
    # What the batch made stays when the batch goes; what a user uploaded cannot be downloaded.
    client.delete(f"/v1beta/{operation['name']}")
    assert client.get(made["downloadUri"]).text == downloaded.text
    assert client.get(f"/v1beta/{name}:download?alt=media").status_code == 400


def test_embeddings_have_their_tokens(client: CheckedClient) -> None:
    rows = [
        {
            "request": {"content": {"parts": [{"text": text}]}, "outputDimensionality": 128},
            "metadata": {"n": n},
        }
        for n, text in enumerate(("one two", "three"))
    ]
    batch = {"displayName": "Vectors", "inputConfig": {"requests": {"requests": rows}}}
    url = "/v1beta/models/gemini-embedding-001:asyncBatchEmbedContent"
    found = answers(client.post(url, {"batch": batch}).json())
    assert [row["metadata"] for row in found] == [{"n": 0}, {"n": 1}]
    assert [row["response"]["tokenCount"] for row in found] == ["2", "1"]
    assert [len(row["response"]["embedding"]["values"]) for row in found] == [128, 128]


def test_a_tuned_model_answers_batches(client: CheckedClient) -> None:
    client.emulator.seed({"id": "seeded", **tuned_model()})
    assert text_of(answers(started(client, "IV", model="tunedModels/seeded"))[0]) == "V"


def test_a_stepped_batch_shows_every_state(client: CheckedClient) -> None:
    client.emulator.operations(mode="manual")
    name = started(client, "a", "b", "c emulate:error=INTERNAL")["name"]
    assert state(client, name) == ("PENDING", {"requestCount": "3", "pendingRequestCount": "3"})
    stepped = client.emulator.step_operations(1, name=name)
    assert stepped == [{"name": name, "completed": 1, "total": 3}]
    expected = {"requestCount": "3", "successfulRequestCount": "1", "pendingRequestCount": "2"}
    assert _until(client, name, expected) == "RUNNING"
    client.emulator.step_operations()
    expected = {"requestCount": "3", "successfulRequestCount": "2", "failedRequestCount": "1"}
    assert _until(client, name, expected) == "SUCCEEDED"


def _until(client: CheckedClient, name: str, stats: Mapping[str, str]) -> str:
    """Wait until the rows are carried out, which is not up to the steps, and return the state."""
    ends = time.monotonic() + 10
    found = state(client, name)
    while found[1] != stats:
        assert time.monotonic() < ends, found
        found = state(client, name)
    return found[0]


def test_a_timed_batch_takes_its_time(client: CheckedClient) -> None:
    client.emulator.operations(mode="timed", seconds=1)
    name = started(client, "a", "b")["name"]  # pending for half a second, so that a slow machine sees it
    seen = [state(client, name)[0]]
    while seen[-1] != "SUCCEEDED":
        time.sleep(0.01)
        seen.append(state(client, name)[0])
    assert list(dict.fromkeys(seen)) == ["PENDING", "RUNNING", "SUCCEEDED"]


@pytest.mark.parametrize(("word", "ends", "code"), [("failure", "FAILED", 13), ("expiry", "EXPIRED", 4)])
def test_a_batch_may_end_badly(client: CheckedClient, word: str, ends: str, code: int) -> None:
    operation = started(client, "a", "b", name=f"emulate:batch-{word}")
    assert (operation["done"], operation["error"]["code"]) == (True, code)
    assert operation["metadata"]["state"] == f"BATCH_STATE_{ends}"
    assert "response" not in operation


def test_answers_may_come_in_another_order(client: CheckedClient) -> None:
    found = answers(started(client, *"abc", name="emulate:batch-disorder"))
    assert [row["metadata"]["key"] for row in found] == ["c", "b", "a"]


def test_a_cancelled_batch_stays_so(client: CheckedClient) -> None:
    client.emulator.operations(mode="manual")
    name = started(client, "a", "b")["name"]
    assert client.post(f"/v1beta/{name}:cancel", {}).json() == {}
    client.emulator.step_operations()
    operation = client.get(f"/v1beta/{name}").json()
    assert (operation["done"], operation["error"]["code"]) == (True, 1)
    assert operation["metadata"]["state"] == "BATCH_STATE_CANCELLED"
    over = started(client, "c")
    client.emulator.operations(mode="immediate")
    assert client.post(f"/v1beta/{over['name']}:cancel", {}).status_code == 200


def test_batches_are_listed_filtered_changed_and_deleted(client: CheckedClient) -> None:
    names = [started(client, "x", name=title)["name"] for title in ("One", "Two", "Three")]
    listed = client.get("/v1beta/batches?pageSize=2").json()
    assert [one["name"] for one in listed["operations"]] == names[:2]
    rest = client.get(f"/v1beta/batches?pageSize=2&pageToken={listed['nextPageToken']}").json()
    assert [one["name"] for one in rest["operations"]] == names[2:]
    found = client.get("/v1beta/batches", params={"filter": 'displayName = "Two"'}).json()
    assert [one["name"] for one in found["operations"]] == [names[1]]
    update = f"/v1beta/{names[0]}:updateGenerateContentBatch?updateMask=displayName"
    assert client.patch(update, {"displayName": "Other"}).json()["displayName"] == "Other"
    other = f"/v1beta/{names[0]}:updateEmbedContentBatch?updateMask=displayName"
    assert client.patch(other, {"displayName": "Other"}).status_code == 400
    assert client.delete(f"/v1beta/{names[0]}").json() == {}
    assert client.get(f"/v1beta/{names[0]}").status_code == 404


@pytest.mark.parametrize(
    ("model", "config", "status"),
    [
        (MODEL, {"requests": {"requests": []}}, 400),
        (MODEL, {}, 400),
        (MODEL, {"fileName": "files/none"}, 403),
        (MODEL, {"requests": {"requests": [{"request": {"contents": 3}}]}}, 400),
        ("models/gemini-embedding-001", {"requests": {"requests": [{"request": request("x")}]}}, 404),
        ("models/no-such-model", {"requests": {"requests": [{"request": request("x")}]}}, 404),
    ],
)
def test_a_batch_that_cannot_begin_is_refused(
    client: CheckedClient, model: str, config: Any, status: int
) -> None:
    response = client.post(f"/v1beta/{model}:batchGenerateContent", {"batch": {"inputConfig": config}})
    assert response.status_code == status, response.text


def test_a_batch_goes_on_after_a_restart(tmp_path: Path) -> None:
    for running in _started_again(tmp_path):
        with CheckedClient(running) as client:
            if not (listed := client.get("/v1beta/batches").json()):
                name = started(client, *map(str, range(40)))["name"]
                continue
            assert listed["operations"][0]["name"] == name
            running.step_operations()
            stats = {"requestCount": "40", "successfulRequestCount": "40"}
            assert _until(client, name, stats) == "SUCCEEDED"
            assert len(answers(client.get(f"/v1beta/{name}").json())) == 40


def _started_again(folder: Path) -> Iterator[Any]:
    for _ in range(2):
        with emulator(data_dir=folder, operations="manual") as running:
            yield running
