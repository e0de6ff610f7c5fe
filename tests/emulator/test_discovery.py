"""The discovery document, by which google-generativeai learns where to upload files to."""

from __future__ import annotations

from tests.emulator.checked_client import CheckedClient


def test_it_leads_to_an_upload(client: CheckedClient) -> None:
    document = client.http.get("/$discovery/rest", params={"version": "v1beta", "key": "k"}).json()
    method = document["resources"]["media"]["methods"]["upload"]
    url = f"{document['rootUrl']}upload/{document['servicePath']}{method['path']}"
    begun = client.http.request(method["httpMethod"], url, params={"uploadType": "resumable"}, json={})
    content_range = {"content-range": "bytes 0-4/5"}
    done = client.http.put(begun.headers["location"], content=b"hello", headers=content_range)
    assert done.json()["file"]["sizeBytes"] == "5"
