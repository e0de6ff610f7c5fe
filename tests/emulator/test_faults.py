"""Faults that are ordered, happen, and are accounted for."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from genwire.testing import Emulator, EmulatorError
from tests.emulator.checked_client import CheckedClient

LIST = "/v1beta/models"
RUN = "/client/v4/accounts/a/ai/run/@cf/meta/llama-3.2-3b-instruct"
STREAM = "/v1beta/models/gemini-1.5-flash:streamGenerateContent?alt=sse"
ASKED = {"contents": [{"parts": [{"text": "count to 30"}]}]}


@pytest.mark.parametrize(
    ("url", "body", "envelope"),
    [(LIST, None, ["error", "code"]), (RUN, {"prompt": "x"}, ["errors", 0, "code"])],
)
def test_a_status_comes_in_the_services_envelope(
    client: CheckedClient, url: str, body: Any, envelope: list[Any]
) -> None:
    client.emulator.fault("status", status=429, headers={"retry-after": "7"})
    response = client.request("POST" if body else "GET", url, json=body)
    assert (response.status_code, response.headers["retry-after"]) == (429, "7")
    value = response.json()
    for step in envelope:
        value = value[step]
    assert value in (429, 3040)
    assert client.request("POST" if body else "GET", url, json=body).status_code == 200


def test_a_status_with_a_body_of_choice(client: CheckedClient) -> None:
    client.emulator.fault(
        "status", status=502, body="<html>Bad gateway</html>", headers={"content-type": "text/html"}
    )
    client.emulator.fault("status", status=200, body={"unexpected": True})
    response = client.http.get(LIST)
    assert (response.status_code, response.text) == (502, "<html>Bad gateway</html>")
    assert client.http.get(LIST).json() == {"unexpected": True}


def test_a_redirect_leads_elsewhere(client: CheckedClient) -> None:
    client.emulator.fault("redirect", status=307, location="/v1beta/models/gemini-1.5-pro")
    response = client.get(LIST)
    assert (response.status_code, response.headers["location"]) == (307, "/v1beta/models/gemini-1.5-pro")


def test_a_reset_drops_the_connection_before_an_answer(client: CheckedClient) -> None:
    client.emulator.fault("reset")
    with pytest.raises(httpx.ReadError):
        client.get(LIST)


@pytest.mark.parametrize("url", [LIST, STREAM])
def test_a_cut_ends_the_body_early(client: CheckedClient, url: str) -> None:
    client.emulator.fault("cut", after_bytes=700)
    received = bytearray()
    method, body = ("GET", None) if url == LIST else ("POST", ASKED)
    with client.http.stream(method, url, json=body) as response, pytest.raises(httpx.RemoteProtocolError):
        received.extend(piece for data in response.iter_raw() for piece in data)
    assert len(received) <= 700


def test_a_cut_of_more_than_there_is_loses_the_end(client: CheckedClient) -> None:
    client.emulator.fault("cut", after_bytes=10**6)
    with pytest.raises(httpx.RemoteProtocolError):
        client.post(STREAM, ASKED)


def test_a_stall_sends_no_more(client: CheckedClient) -> None:
    client.emulator.fault("stall", after_bytes=100)
    with pytest.raises(httpx.ReadTimeout):
        client.get(LIST, timeout=0.2)


def test_a_stall_can_end(client: CheckedClient) -> None:
    client.emulator.fault("stall", after_bytes=100, seconds=0.05)
    assert client.get(LIST).status_code == 200


def test_garbled_bytes_keep_their_number(client: CheckedClient) -> None:
    whole = client.get(LIST).content
    client.emulator.fault("garble", after_bytes=50)
    garbled = client.http.get(LIST).content
    assert garbled == whole[:50] + b"#" * (len(whole) - 50)


def test_a_slow_answer_is_whole(client: CheckedClient) -> None:
    client.emulator.fault("slow", bytes_per_second=10_000)
    assert client.get("/v1beta/models/gemini-1.5-pro").json()["name"] == "models/gemini-1.5-pro"


def test_a_delay_passes(client: CheckedClient) -> None:
    client.emulator.fault("delay", seconds=0.05)
    assert client.get(LIST).status_code == 200


def test_faults_are_for_operations_counts_and_later_requests(client: CheckedClient) -> None:
    client.emulator.fault("status", operation="tunedModels.*", count=2, skip=1)
    statuses = [client.get("/v1beta/tunedModels").status_code for _ in range(4)]
    assert statuses == [200, 503, 503, 200]
    assert client.get(LIST).status_code == 200


def test_faults_are_accounted_for(client: CheckedClient) -> None:
    first = client.emulator.fault("status", status=500, count=None)
    client.emulator.fault("status", operation="files.list")
    for _ in range(3):
        client.get(LIST)
    assert [(one["id"], one["fired"]) for one in client.emulator.faults()] == [(first, 3), (first + 1, 0)]
    assert [one["fault"] for one in client.emulator.requests()] == ["status"] * 3
    client.emulator.clear_faults()
    assert client.emulator.faults() == []
    assert client.get(LIST).status_code == 200


@pytest.mark.parametrize(
    "order",
    [
        {"kind": "explode"},
        {"kind": "status", "status": 99},
        {"kind": "status", "count": 0},
        {"kind": "slow", "bytes_per_second": 0},
        {"kind": "status", "headers": {"x": "a\r\nb"}},
        {"kind": "status", "surprise": 1},
    ],
)
def test_orders_that_make_no_sense_are_refused(genwire_emulator: Emulator, order: dict[str, Any]) -> None:
    with pytest.raises(EmulatorError):
        genwire_emulator.fault(**order)
    assert genwire_emulator.faults() == []


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        ({"kind": "status", "operation": "models.generatecontent"}, "did you mean 'models.generateContent'"),
        ({"kind": "status", "operation": "nothing.*"}, "no operation is called 'nothing.*'"),
        ({"kind": "redirect"}, "'location' is a required property"),
        ({"kind": "redirect", "location": "/", "status": 503}, "503 is greater than the maximum of 399"),
        ({"kind": "delay"}, "'seconds' is a required property"),
    ],
    ids=str,
)
def test_a_fault_that_could_not_happen_is_refused(
    client: CheckedClient, order: dict[str, Any], reason: str
) -> None:
    with pytest.raises(EmulatorError) as caught:
        client.emulator.fault(**order)
    assert reason in str(caught.value)
    assert client.emulator.faults() == []


def test_faults_reach_operations_beyond_the_contract(client: CheckedClient) -> None:
    client.emulator.fault("status", operation="operations.below.*", status=429)
    assert client.http.get("/v1beta/batches/x/operations/y").status_code == 429
