"""Who may do what with a tuned model."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.checked_client import CheckedClient
from tests.emulator.test_tuning import tuned_model

URL = "/v1beta/tunedModels/mine/permissions"
SOMEONE = {"granteeType": "USER", "emailAddress": "someone@example.com", "role": "READER"}


@pytest.fixture(autouse=True)
def model(client: CheckedClient) -> None:
    client.emulator.seed({"id": "mine", **tuned_model()})


def test_the_caller_owns_what_was_made(client: CheckedClient) -> None:
    (owner,) = client.get(URL).json()["permissions"]
    assert (owner["granteeType"], owner["role"]) == ("USER", "OWNER")
    assert client.delete(f"/v1beta/{owner['name']}").status_code == 400


def test_permissions_come_change_and_go(client: CheckedClient) -> None:
    made = client.post(URL, SOMEONE).json()
    assert client.get(f"/v1beta/{made['name']}").json() == made == {**SOMEONE, "name": made["name"]}
    changed = client.patch(f"/v1beta/{made['name']}?updateMask=role", {"role": "WRITER"}).json()
    assert changed == {**made, "role": "WRITER"}
    assert client.delete(f"/v1beta/{made['name']}").json() == {}
    assert client.get(f"/v1beta/{made['name']}").status_code == 404


def test_sharing_with_everyone_shows_in_the_filter(client: CheckedClient) -> None:
    assert client.get("/v1beta/tunedModels?filter=readers:everyone").json() == {}
    client.post(URL, {"granteeType": "EVERYONE", "role": "READER"})
    assert len(client.get("/v1beta/tunedModels?filter=readers:everyone").json()["tunedModels"]) == 1


def test_ownership_goes_over(client: CheckedClient) -> None:
    client.post(URL, SOMEONE)
    transfer = {"emailAddress": SOMEONE["emailAddress"]}
    assert client.post("/v1beta/tunedModels/mine:transferOwnership", transfer).json() == {}
    roles = {one["emailAddress"]: one["role"] for one in client.get(URL).json()["permissions"]}
    assert roles == {"you@example.com": "WRITER", "someone@example.com": "OWNER"}
    assert client.get("/v1beta/tunedModels?filter=owner:me").json() == {}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"role": "READER"},
        {"granteeType": "USER", "role": "READER"},
        {"granteeType": "EVERYONE", "role": "WRITER"},
        {"granteeType": "EVERYONE", "emailAddress": "a@b.c", "role": "READER"},
        {**SOMEONE, "role": "OWNER"},
        {**SOMEONE, "role": "ROLE_UNSPECIFIED"},
    ],
)
def test_permissions_that_make_no_sense_are_refused(client: CheckedClient, body: Any) -> None:
    assert client.post(URL, body).status_code == 400
    assert len(client.get(URL).json()["permissions"]) == 1


def test_what_cannot_be_changed_stays(client: CheckedClient) -> None:
    made = client.post(URL, SOMEONE).json()
    assert client.post(URL, SOMEONE).status_code == 409
    url = f"/v1beta/{made['name']}"
    assert client.patch(url, {"role": "WRITER"}).status_code == 400
    assert client.patch(f"{url}?updateMask=emailAddress", {"emailAddress": "x@y.z"}).status_code == 400
    assert client.patch(f"{url}?updateMask=role", {"role": "OWNER"}).status_code == 400
    assert client.get(url).json() == made
    assert client.get(f"{URL}/nope").status_code == 404
    assert client.get("/v1beta/tunedModels/nope/permissions").status_code == 404
