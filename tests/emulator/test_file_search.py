"""File search stores, the documents in them, and answers that rest on what is found there."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.checked_client import CheckedClient
from tests.emulator.test_batches import FINISH, START, uploaded

BIRDS = "The nightjar hunts moths at dusk. The wren sings loudly for its size."
TREES = "Oaks bear acorns. The birch is a pioneer tree with white bark."


@pytest.fixture
def store(client: CheckedClient) -> str:
    return str(client.post("/v1beta/fileSearchStores", {"displayName": "My Notes"}).json()["name"])


def put(client: CheckedClient, store: str, text: str | bytes, **known: Any) -> Any:
    begun = client.post(f"/upload/v1beta/{store}:uploadToFileSearchStore", known, headers=START)
    assert begun.status_code == 200, begun.text
    data = text.encode() if isinstance(text, str) else text
    return client.request("POST", begun.headers["x-goog-upload-url"], content=data, headers=FINISH).json()


def asked(client: CheckedClient, question: str, *stores: str, **search: Any) -> Any:
    tool = {"fileSearch": {"fileSearchStoreNames": list(stores), **search}}
    return client.generate(question, model="models/gemini-3.8-flash", tools=[tool])["candidates"][0]


def test_a_store_counts_its_documents(client: CheckedClient, store: str) -> None:
    assert store.startswith("fileSearchStores/my-notes-")
    assert client.get(f"/v1beta/{store}").json()["embeddingModel"] == "models/gemini-embedding-001"
    client.emulator.operations(mode="manual")
    pending = put(client, store, BIRDS, displayName="Birds", mimeType="text/plain")
    assert "done" not in pending
    name = f"/v1beta/{pending['name']}"
    assert "/upload/operations/" in name
    assert client.get(f"/v1beta/{store}").json()["pendingDocumentsCount"] == "1"
    client.emulator.step_operations()
    done = client.get(name).json()
    document = client.get(f"/v1beta/{done['response']['documentName']}").json()
    assert (document["state"], document["displayName"]) == ("STATE_ACTIVE", "Birds")
    assert document["sizeBytes"] == done["response"]["sizeBytes"] == str(len(BIRDS))
    counted = client.get(f"/v1beta/{store}").json()
    assert (counted["activeDocumentsCount"], counted["sizeBytes"]) == ("1", str(len(BIRDS)))


def test_files_are_imported(client: CheckedClient, store: str) -> None:
    file = uploaded(client, BIRDS)
    metadata = [{"key": "year", "numericValue": 2026.0}]
    operation = client.post(
        f"/v1beta/{store}:importFile", {"fileName": file, "customMetadata": metadata}
    ).json()
    assert operation == client.get(f"/v1beta/{operation['name']}").json()
    (document,) = client.get(f"/v1beta/{store}/documents").json()["documents"]
    assert document["name"] == operation["response"]["documentName"]
    assert document["customMetadata"] == metadata
    assert client.post(f"/v1beta/{store}:importFile", {"fileName": "files/none"}).status_code == 403
    assert client.post("/v1beta/fileSearchStores/none:importFile", {"fileName": file}).status_code == 404


def test_an_answer_rests_on_the_best_chunk(client: CheckedClient, store: str) -> None:
    put(client, store, BIRDS, displayName="Birds")
    put(client, store, TREES, displayName="Trees", customMetadata=[{"key": "kind", "stringValue": "plant"}])
    answer = asked(client, "Which tree has white bark?", store)
    text = answer["content"]["parts"][0]["text"]
    assert "birch" in text
    grounding = answer["groundingMetadata"]
    best = grounding["groundingChunks"][0]["retrievedContext"]
    assert (best["title"], best["text"], best["fileSearchStore"]) == ("Trees", TREES, store)
    (support,) = grounding["groundingSupports"]
    assert support["groundingChunkIndices"] == [0]
    assert support["segment"]["text"] == text


def test_a_stream_has_its_grounding_at_the_end(client: CheckedClient, store: str) -> None:
    put(client, store, BIRDS)
    tool = {"fileSearch": {"fileSearchStoreNames": [store]}}
    body = {"contents": [{"parts": [{"text": "When does the nightjar hunt?"}]}], "tools": [tool]}
    events = client.events("/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse", body)
    assert ["groundingMetadata" in one["candidates"][0] for one in events] == [False for _ in events[:-1]] + [
        True
    ]


def test_searches_are_narrowed_down(client: CheckedClient, store: str) -> None:
    for year in (2024, 2025, 2026):
        tags = {"values": ["notes", f"y{year}"]}
        metadata = [
            {"key": "year", "numericValue": year},
            {"key": "tags", "stringListValue": tags},
            {"key": "author", "stringValue": "Ada"},
        ]
        put(client, store, f"The count of {year} was high.", displayName=str(year), customMetadata=metadata)

    def titles(**search: Any) -> list[str]:
        found = asked(client, "What was the count?", store, **search).get("groundingMetadata", {})
        return [one["retrievedContext"]["title"] for one in found.get("groundingChunks", ())]

    assert sorted(titles()) == ["2024", "2025", "2026"]
    assert len(titles(topK=2)) == 2
    assert titles(metadataFilter="year > 2025") == ["2026"]
    assert titles(metadataFilter='author = "Ada" AND NOT (year=2024 OR year=2026)') == ["2025"]
    assert titles(metadataFilter='tags:"y2024"') == ["2024"]
    assert titles(metadataFilter='author != "Ada"') == []


@pytest.mark.parametrize(
    "search",
    [
        {"metadataFilter": "year >"},
        {"metadataFilter": "(year = 1"},
        {"metadataFilter": "= 1"},
        {"metadataFilter": "(" * 40 + "a" + ")" * 40},
        {"topK": -1},
        {"topK": 1000},
    ],
)
def test_malformed_searches_are_refused(client: CheckedClient, store: str, search: Any) -> None:
    tool = {"fileSearch": {"fileSearchStoreNames": [store], **search}}
    body = {"contents": [{"parts": [{"text": "x"}]}], "tools": [tool]}
    response = client.post("/v1beta/models/gemini-3.8-flash:generateContent", body)
    assert (response.status_code, response.json()["error"]["status"]) == (400, "INVALID_ARGUMENT")


def test_nothing_is_searched_that_is_not_there(client: CheckedClient, store: str) -> None:
    tool = {"fileSearch": {"fileSearchStoreNames": ["fileSearchStores/none"]}}
    body = {"contents": [{"parts": [{"text": "x"}]}], "tools": [tool]}
    assert client.post("/v1beta/models/gemini-3.8-flash:generateContent", body).status_code == 404
    put(client, store, b"\xff\xfe\x00binary")
    assert "groundingMetadata" not in asked(client, "binary?", store)


def test_long_documents_are_cut_at_white_space(client: CheckedClient, store: str) -> None:
    words = " ".join(f"w{number}" for number in range(25))
    config = {"whiteSpaceConfig": {"maxTokensPerChunk": 10, "maxOverlapTokens": 2}}
    put(client, store, words, chunkingConfig=config)
    grounding = asked(client, "w9", store)["groundingMetadata"]
    found = [one["retrievedContext"]["text"] for one in grounding["groundingChunks"]]
    assert found == [" ".join(f"w{n}" for n in range(10)), " ".join(f"w{n}" for n in range(8, 18))]
    config["whiteSpaceConfig"]["maxOverlapTokens"] = 10
    url = f"/upload/v1beta/{store}:uploadToFileSearchStore"
    assert client.post(url, {"chunkingConfig": config}, headers=START).status_code == 400


def test_what_is_not_empty_stays_unless_forced(client: CheckedClient, store: str) -> None:
    document = put(client, store, BIRDS)["response"]["documentName"]
    for name in (document, store):
        refused = client.delete(f"/v1beta/{name}")
        assert (refused.status_code, refused.json()["error"]["status"]) == (400, "FAILED_PRECONDITION")
    assert client.delete(f"/v1beta/{document}?force=true").json() == {}
    put(client, store, TREES)
    assert client.delete(f"/v1beta/{store}?force=true").json() == {}
    assert client.get(f"/v1beta/{store}/documents").status_code == 404
    assert client.get("/v1beta/fileSearchStores").json() == {}
