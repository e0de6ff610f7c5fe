"""The control plane: state, tuning, requests and coverage."""

from __future__ import annotations

from typing import Any

import pytest

from genwire.emulator.contract import load
from genwire.emulator.google.handlers import handlers
from genwire.testing import EmulatorError, emulator
from tests.emulator.checked_client import CheckedClient
from tests.emulator.test_tuning import tuned_model

LIST = "/v1beta/models"


def test_every_operation_of_the_contract_has_a_handler() -> None:
    operations = {
        one.id for one in load("generativelanguage").operations.values() if "x-upload" not in one.extensions
    }
    assert operations <= set(handlers(load("generativelanguage")).by_operation)


def test_a_reset_forgets_everything(client: CheckedClient) -> None:
    client.emulator.seed(tuned_model())
    client.emulator.tuning(mode="manual", seconds=9)
    client.emulator.fault("reset")
    client.emulator.reset()
    assert client.get("/v1beta/tunedModels").json() == {}
    assert client.emulator.faults() == []
    assert client.http.get("/_emulator/tuning").json() == {"mode": "immediate", "seconds": 4.0}


def test_seeded_models_answer_whatever_the_mode(client: CheckedClient) -> None:
    client.emulator.tuning(mode="manual")
    (model,) = client.emulator.seed({"id": "seeded", **tuned_model()})
    assert (model["name"], model["state"]) == ("tunedModels/seeded", "ACTIVE")
    assert client.generate("IV", model="tunedModels/seeded")["candidates"][0]["content"]["parts"] == [
        {"text": "V"}
    ]


@pytest.mark.parametrize("model", [{"id": "Bad Id"}, {}, {**tuned_model(), "nope": 1}])
def test_seeds_are_held_against_the_contract(client: CheckedClient, model: Any) -> None:
    with pytest.raises(EmulatorError):
        client.emulator.seed(model)


def test_manual_steps_are_for_one_model_or_all(client: CheckedClient) -> None:
    client.emulator.tuning(mode="manual")
    names = [
        client.post("/v1beta/tunedModels", tuned_model()).json()["metadata"]["tunedModel"] for _ in range(2)
    ]
    assert [one["completed"] for one in client.emulator.step_tuning(2, model=names[0])] == [2]
    assert [one["completed"] for one in client.emulator.step_tuning(3)] == [5, 3]
    assert client.emulator.step_tuning(model="tunedModels/nope") == []


def test_requests_are_noted_without_their_secrets(client: CheckedClient) -> None:
    headers = {"x-goog-api-key": "SECRET1", "authorization": "Bearer SECRET2", "cookie": "SECRET3"}
    body = {"contents": [{"parts": [{"text": "hello"}]}]}
    client.post("/v1beta/models/gemini-1.5-pro:generateContent?key=SECRET4", body, headers=headers)
    (noted,) = client.emulator.requests("models.generateContent")
    assert "SECRET" not in str(noted)
    assert noted["query"] == {"key": "[redacted]"}
    assert (noted["body"], noted["status"], noted["outcome"]) == (body, 200, "answered")
    assert noted["path"] == "/v1beta/models/gemini-1.5-pro:generateContent"


def test_long_bodies_are_only_measured(client: CheckedClient) -> None:
    client.generate("x" * 100_000)
    (noted,) = client.emulator.requests()
    assert noted["body"] is None
    assert noted["body_bytes"] > 100_000


def test_only_so_many_requests_are_kept() -> None:
    with emulator(kept_requests=3) as running, CheckedClient(running) as client:
        for _ in range(5):
            client.get(LIST)
        assert [one["number"] for one in running.requests()] == [3, 4, 5]


def test_coverage_counts_operations(client: CheckedClient) -> None:
    client.get(LIST)
    client.get(LIST)
    client.get("/v1beta/batches/x/operations/y")  # beyond the contract
    used = client.emulator.coverage()
    assert used["models.list"] == 2
    assert used["ai.chatCompletions"] == 0
    assert len(used) == sum(len(load(api).operations) for api in ("generativelanguage", "workers_ai"))


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "nothing", 404), ("POST", "quotas", 405)])
def test_paths_that_do_not_exist_are_answered_in_json(
    client: CheckedClient, method: str, path: str, status: int
) -> None:
    headers = {"content-type": "application/json"}
    response = client.http.request(method, f"/_emulator/{path}", headers=headers)
    assert response.status_code == status
    assert f"{method} /_emulator/{path}" in response.json()["error"]


def test_information_and_refusals(client: CheckedClient) -> None:
    info = client.http.get("/_emulator/").json()
    assert (info["engine"], info["data_dir"], info["checks_keys"]) == ("echo", None, False)
    assert client.http.get("/_emulator/nope").status_code == 404
    assert client.http.put("/_emulator/tuning", json={"mode": "fast"}).status_code == 400
    assert client.http.put("/_emulator/tuning", content=b"{").status_code == 400
    assert client.http.post("/_emulator/reset", json={"really": True}).status_code == 400


class TestKeys:
    ASKED = ("/v1beta/models/gemini-1.5-flash:generateContent", {"contents": [{"parts": [{"text": "x"}]}]})
    RUN = ("/client/v4/accounts/a/ai/run/@cf/meta/llama-3.2-3b-instruct", {"prompt": "x"})

    @pytest.mark.parametrize(
        ("headers", "query", "status", "reason"),
        [
            ({}, "", 403, "PERMISSION_DENIED"),
            ({"x-goog-api-key": "good"}, "", 200, None),
            ({}, "?key=good", 200, None),
            ({"authorization": "Bearer good"}, "", 200, None),
            ({"x-goog-api-key": "bad"}, "", 400, "INVALID_ARGUMENT"),
            ({}, "?key=bad", 400, "INVALID_ARGUMENT"),
            ({"authorization": "Bearer bad"}, "", 401, "UNAUTHENTICATED"),
        ],
    )
    def test_of_google(self, headers: dict[str, str], query: str, status: int, reason: str | None) -> None:
        url, body = self.ASKED
        with emulator(keys=("good",)) as running, CheckedClient(running, headers) as client:
            response = client.post(url + query, body)
            assert response.status_code == status
            assert response.json().get("error", {}).get("status") == reason
            malformed = client.post(url + query, {"nope": 1})
            assert "Cannot find field" in malformed.text

    @pytest.mark.parametrize(
        ("headers", "status"),
        [({}, 401), ({"authorization": "Bearer good"}, 200), ({"authorization": "good"}, 401)],
    )
    def test_of_cloudflare(self, headers: dict[str, str], status: int) -> None:
        url, body = self.RUN
        with emulator(keys=("good",)) as running, CheckedClient(running, headers) as client:
            response = client.post(url, body)
        assert response.status_code == status
        assert status == 200 or response.json()["errors"][0]["code"] == 10000

    def test_are_not_asked_for_by_default(self, client: CheckedClient) -> None:
        assert client.post(*self.ASKED).status_code == 200
        assert client.post(*self.RUN).status_code == 200
