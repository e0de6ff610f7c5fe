"""Tuned models and the operations that make them."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest

from tests.emulator.checked_client import CheckedClient

BASE = "models/gemini-1.5-flash-001-tuning"
PAIRS = [("1", "2"), ("two", "three"), ("IV", "V"), ("seven", "eight"), ("-3", "-2"), ("x", "y"), ("9", "10")]


def tuned_model(**more: Any) -> dict[str, Any]:
    examples = [{"textInput": given, "output": wanted} for given, wanted in PAIRS]
    task = {
        "trainingData": {"examples": {"examples": examples}},
        "hyperparameters": {"epochCount": 3, "batchSize": 2},
    }
    return {"displayName": "Increment Numbers", "baseModel": BASE, "tuningTask": task, **more}


def created(client: CheckedClient, **more: Any) -> dict[str, Any]:
    response = client.post("/v1beta/tunedModels", tuned_model(**more))
    assert response.status_code == 200, response.text
    operation: dict[str, Any] = response.json()
    return operation


def test_a_life_step_by_step(client: CheckedClient) -> None:
    client.emulator.tuning(mode="manual")
    operation = created(client)
    name = operation["metadata"]["tunedModel"]
    total = math.ceil(len(PAIRS) * 3 / 2)
    # What is zero or false is left out, as by the service.
    assert operation["metadata"].keys() == {"@type", "totalSteps", "tunedModel"}
    assert operation["metadata"]["totalSteps"] == total
    assert "done" not in operation
    assert client.get(f"/v1beta/{name}").json()["state"] == "CREATING"

    client.emulator.step_tuning(5)
    metadata = client.get(f"/v1beta/{operation['name']}").json()["metadata"]
    assert metadata["completedSteps"] == 5
    assert metadata["completedPercent"] == pytest.approx(100 * 5 / total)
    assert [one["step"] for one in metadata["snapshots"]] == [1, 2, 3, 4, 5]
    assert [one.get("epoch", 0) for one in metadata["snapshots"]] == [0, 0, 0, 0, 1]
    assert all(one["meanLoss"] > 0 for one in metadata["snapshots"])

    assert client.emulator.step_tuning() == [{"model": name, "completed": total, "total": total}]
    done = client.get(f"/v1beta/{operation['name']}").json()
    assert done["done"] is True
    assert done["metadata"]["completedPercent"] == 100
    model = client.get(f"/v1beta/{name}").json()
    assert done["response"] == {"@type": done["response"]["@type"], **model}
    assert model["state"] == "ACTIVE"
    assert model["tuningTask"]["snapshots"] == done["metadata"]["snapshots"]
    assert model["tuningTask"]["startTime"] <= model["tuningTask"]["completeTime"]


def test_the_loss_falls_and_is_the_same_each_time(client: CheckedClient) -> None:
    losses = []
    for _ in range(2):
        name = created(client)["metadata"]["tunedModel"]
        snapshots = client.get(f"/v1beta/{name}").json()["tuningTask"]["snapshots"]
        losses.append([one["meanLoss"] for one in snapshots])
    assert losses[0] == losses[1]
    assert losses[0][-1] < losses[0][0]


def test_a_long_tuning_keeps_a_thousand_snapshots(client: CheckedClient) -> None:
    task = tuned_model()["tuningTask"] | {"hyperparameters": {"epochCount": 1500, "batchSize": 1}}
    name = created(client, tuningTask=task)["metadata"]["tunedModel"]
    snapshots = client.get(f"/v1beta/{name}").json()["tuningTask"]["snapshots"]
    assert 900 < len(snapshots) <= 1000
    assert snapshots[-1]["step"] == 1500 * len(PAIRS)


def test_a_timed_tuning_goes_on_by_itself(client: CheckedClient) -> None:
    client.emulator.tuning(mode="timed", seconds=0.3)
    operation = created(client)
    seen = {len(operation["metadata"].get("snapshots", ()))}
    while not operation.get("done"):
        operation = client.get(f"/v1beta/{operation['name']}").json()
        seen.add(operation["metadata"].get("completedSteps", 0))
    assert len(seen) > 2
    assert operation["response"]["state"] == "ACTIVE"


def test_a_failure_ends_half_way_with_an_error(client: CheckedClient) -> None:
    operation = created(client, description="emulate:tuning-failure")
    operation = client.get(f"/v1beta/{operation['name']}").json()
    assert operation["error"]["code"] == 13
    assert "response" not in operation
    assert operation["metadata"]["completedSteps"] == math.ceil(operation["metadata"]["totalSteps"] / 2)
    name = operation["metadata"]["tunedModel"]
    assert client.get(f"/v1beta/{name}").json()["state"] == "FAILED"
    used = client.post(f"/v1beta/{name}:generateContent", {"contents": [{"parts": [{"text": "1"}]}]})
    assert used.json()["error"]["status"] == "FAILED_PRECONDITION"


def test_a_tuned_model_answers_with_what_it_learnt(client: CheckedClient) -> None:
    name = created(client)["metadata"]["tunedModel"]
    for given, wanted in PAIRS:
        answer = client.generate(given, model=name)
        assert answer["candidates"][0]["content"]["parts"] == [{"text": wanted}]
    pieces = client.events(
        f"/v1beta/{name}:streamGenerateContent?alt=sse", {"contents": [{"parts": [{"text": "two"}]}]}
    )
    assert pieces[0]["candidates"][0]["content"]["parts"] == [{"text": "three"}]
    text = client.post(f"/v1beta/{name}:generateText", {"prompt": {"text": "IV"}}).json()
    assert text["candidates"][0]["output"] == "V"


class TestNames:
    def test_are_made_from_the_display_name(self, client: CheckedClient) -> None:
        name = created(client)["metadata"]["tunedModel"]
        assert re.fullmatch(r"tunedModels/increment-numbers-[a-z0-9]{12}", name)

    @pytest.mark.parametrize("display_name", ["", "7 wonders", "---", "é", "x" * 40, "Ünï cödé 中文"])
    def test_are_always_valid(self, client: CheckedClient, display_name: str) -> None:
        name = created(client, displayName=display_name)["metadata"]["tunedModel"]
        assert re.fullmatch(r"tunedModels/[a-z]([a-z0-9-]{0,38}[a-z0-9])?", name)

    def test_can_be_chosen_once(self, client: CheckedClient) -> None:
        body = tuned_model()
        first = client.post("/v1beta/tunedModels?tunedModelId=my-model", body)
        assert first.json()["metadata"]["tunedModel"] == "tunedModels/my-model"
        again = client.post("/v1beta/tunedModels?tunedModelId=my-model", body)
        assert (again.status_code, again.json()["error"]["status"]) == (409, "ALREADY_EXISTS")

    @pytest.mark.parametrize("model_id", ["My-Model", "1st", "a-", "a" * 41, "a b"])
    def test_must_fit_the_pattern(self, client: CheckedClient, model_id: str) -> None:
        response = client.request(
            "POST", "/v1beta/tunedModels", params={"tunedModelId": model_id}, json=tuned_model()
        )
        assert response.status_code == 400


def test_hyperparameters_have_defaults(client: CheckedClient) -> None:
    task = {"trainingData": tuned_model()["tuningTask"]["trainingData"]}
    model = client.get(f"/v1beta/{created(client, tuningTask=task)['metadata']['tunedModel']}").json()
    assert model["tuningTask"]["hyperparameters"] == {"epochCount": 5, "batchSize": 4, "learningRate": 0.001}
    assert (model["temperature"], model["topP"], model["topK"]) == (1, 0.95, 40)


@pytest.mark.parametrize(
    "task",
    [
        {"trainingData": {}},
        {"trainingData": {"examples": {"examples": []}}},
        {"trainingData": {"examples": {"examples": [{"textInput": "no output"}]}}},
        {"trainingData": {"examples": {"examples": [{"output": "no input"}]}}},
        {**tuned_model()["tuningTask"], "hyperparameters": {"epochCount": 0}},
        {**tuned_model()["tuningTask"], "hyperparameters": {"batchSize": -1}},
        {**tuned_model()["tuningTask"], "hyperparameters": {"learningRate": 0}},
        {**tuned_model()["tuningTask"], "hyperparameters": {"learningRate": 1, "learningRateMultiplier": 1}},
        {**tuned_model()["tuningTask"], "hyperparameters": {"epochCount": 2**31 - 1}},
    ],
)
def test_tasks_that_make_no_sense_are_refused(client: CheckedClient, task: Any) -> None:
    response = client.post("/v1beta/tunedModels", tuned_model(tuningTask=task))
    assert (response.status_code, response.json()["error"]["status"]) == (400, "INVALID_ARGUMENT")


def test_only_tunable_models_are_tuned(client: CheckedClient) -> None:
    for base in ("models/nope", "models/text-embedding-004", "gemini-1.5-flash-8b"):
        assert client.post("/v1beta/tunedModels", tuned_model(baseModel=base)).status_code == 404
    neither = tuned_model()
    del neither["baseModel"]
    assert client.post("/v1beta/tunedModels", neither).status_code == 400


def test_a_tuned_model_can_be_tuned_further(client: CheckedClient) -> None:
    parent = created(client)["metadata"]["tunedModel"]
    body = tuned_model(tunedModelSource={"tunedModel": parent})
    del body["baseModel"]
    child = client.post("/v1beta/tunedModels", body).json()["metadata"]["tunedModel"]
    source = client.get(f"/v1beta/{child}").json()["tunedModelSource"]
    assert source == {"tunedModel": parent, "baseModel": BASE}


class TestList:
    @pytest.fixture(autouse=True)
    def models(self, client: CheckedClient) -> None:
        for number in range(5):
            created(client, displayName=f"Model {number}", description="even" if number % 2 == 0 else "odd")

    def names(self, client: CheckedClient, query: str) -> list[str]:
        answer = client.get(f"/v1beta/tunedModels?{query}").json()
        return [one["displayName"] for one in answer.get("tunedModels", ())]

    def test_pages_hold_what_they_should_and_no_more(self, client: CheckedClient) -> None:
        found, token = [], ""
        while True:
            answer = client.get(f"/v1beta/tunedModels?pageSize=2&pageToken={token}").json()
            found.append([one["displayName"] for one in answer["tunedModels"]])
            token = answer.get("nextPageToken", "")
            if not token:
                break
        assert found == [["Model 0", "Model 1"], ["Model 2", "Model 3"], ["Model 4"]]

    def test_a_token_is_for_one_query(self, client: CheckedClient) -> None:
        token = client.get("/v1beta/tunedModels?pageSize=2&filter=owner:me").json()["nextPageToken"]
        assert (
            client.get(f"/v1beta/tunedModels?pageSize=3&filter=owner:me&pageToken={token}").status_code == 200
        )
        for query in (f"pageToken={token}", "pageToken=nonsense", f"filter=owner:me&pageToken={token}x"):
            assert client.get(f"/v1beta/tunedModels?{query}").status_code == 400

    def test_sizes_are_coerced_or_refused(self, client: CheckedClient) -> None:
        assert len(self.names(client, "pageSize=0")) == 5
        assert len(self.names(client, "pageSize=100000")) == 5
        assert client.get("/v1beta/tunedModels?pageSize=-1").status_code == 400

    def test_filters(self, client: CheckedClient) -> None:
        assert self.names(client, "filter=odd") == ["Model 1", "Model 3"]
        assert self.names(client, "filter=MODEL even 2") == ["Model 2"]
        assert len(self.names(client, "filter=owner:me")) == 5
        assert self.names(client, "filter=readers:everyone") == []
        assert client.get("/v1beta/tunedModels?filter=colour:red").status_code == 400


class TestPatch:
    @pytest.fixture
    def name(self, client: CheckedClient) -> str:
        name: str = created(client)["metadata"]["tunedModel"]
        return name

    def test_changes_what_the_mask_lists(self, client: CheckedClient, name: str) -> None:
        body = {"displayName": "New", "description": "ignored", "temperature": 0.5}
        changed = client.patch(f"/v1beta/{name}?updateMask=display_name,temperature", body).json()
        assert (changed["displayName"], changed["temperature"]) == ("New", 0.5)
        assert "description" not in changed
        assert client.get(f"/v1beta/{name}").json() == changed

    def test_without_a_mask_changes_what_was_sent(self, client: CheckedClient, name: str) -> None:
        changed = client.patch(f"/v1beta/{name}", {"description": "new"}).json()
        assert (changed["displayName"], changed["description"]) == ("Increment Numbers", "new")

    def test_a_masked_field_that_was_not_sent_is_cleared(self, client: CheckedClient, name: str) -> None:
        assert "displayName" not in client.patch(f"/v1beta/{name}?updateMask=displayName", {}).json()

    def test_what_was_read_can_be_sent_back(self, client: CheckedClient, name: str) -> None:
        model = client.get(f"/v1beta/{name}").json()
        again = client.patch(f"/v1beta/{name}", model).json()
        assert {**again, "updateTime": ""} == {**model, "updateTime": ""}

    @pytest.mark.parametrize(
        ("mask", "body"),
        [
            ("nope", {}),
            ("tuningTask.nope", {}),
            ("display name", {"displayName": "x"}),
            ("baseModel", {"baseModel": "models/gemini-1.5-flash-001"}),
            ("tuningTask.trainingData", {"tuningTask": {"trainingData": {"examples": {"examples": []}}}}),
            ("displayName", {"displayName": "x" * 41}),
        ],
    )
    def test_refuses_what_cannot_be_changed(
        self, client: CheckedClient, name: str, mask: str, body: Any
    ) -> None:
        before = client.get(f"/v1beta/{name}").json()
        response = client.request("PATCH", f"/v1beta/{name}", params={"updateMask": mask}, json=body)
        assert response.status_code == 400
        assert client.get(f"/v1beta/{name}").json() == before


def test_what_is_deleted_is_gone_with_its_operation(client: CheckedClient) -> None:
    operation = created(client)
    name = operation["metadata"]["tunedModel"]
    assert client.delete(f"/v1beta/{name}").json() == {}
    for path in (name, operation["name"], f"{name}/permissions", f"{name}/operations"):
        assert client.get(f"/v1beta/{path}").status_code == 404
    assert client.delete(f"/v1beta/{name}").status_code == 404
    assert client.get("/v1beta/tunedModels").json() == {}


def test_operations_are_listed_for_a_model_and_for_all(client: CheckedClient) -> None:
    first, second = created(client), created(client)
    name = first["metadata"]["tunedModel"]
    assert [one["name"] for one in client.get(f"/v1beta/{name}/operations").json()["operations"]] == [
        first["name"]
    ]
    every = client.get("/v1beta/operations").json()["operations"]
    assert [one["name"] for one in every] == [first["name"], second["name"]]
    short = first["name"].rpartition("/")[2]
    assert client.get(f"/v1beta/operations/{short}").json()["name"] == first["name"]
    assert client.get("/v1beta/operations/nope").status_code == 404
    assert client.get(f"/v1beta/{name}/operations/nope").status_code == 404
