"""Workers AI besides text: the queue, scores, finetunes, Markdown, and what the catalogue lists."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.emulator.checked_client import CheckedClient

AI = "/client/v4/accounts/0123456789abcdef/ai"
LLAMA = f"{AI}/run/@cf/meta/llama-3.2-3b-instruct"
ANY = f"{AI}/run/@cf/qwen/qwen3-30b-a3b-fp8"


@pytest.mark.parametrize("model", [LLAMA, ANY])
def test_the_queue_answers_later(client: CheckedClient, model: str) -> None:
    client.emulator.operations(mode="manual")
    rows = [
        {"prompt": "one", "external_reference": "a"},
        {"prompt": "two emulate:error=3040", "external_reference": "b"},
        {"messages": [{"role": "user", "content": "three"}]},
        {"prompt": 4},
    ]
    taken = client.post(f"{model}?queueRequest=true", {"requests": rows}).json()["result"]
    assert taken["status"] == "queued"
    asked = {"request_id": taken["request_id"]}
    assert client.post(model, asked).json()["result"]["status"] == "queued"
    client.emulator.step_operations()
    result = client.post(model, asked).json()["result"]
    assert [(one["id"], one["success"]) for one in result["responses"]] == [
        (0, True),
        (1, False),
        (2, True),
        (3, False),
    ]
    assert [one.get("external_reference") for one in result["responses"]] == ["a", "b", None, None]
    assert "one" in result["responses"][0]["result"]["response"]
    assert result["responses"][1]["error"]["code"] == 3040
    assert result["usage"]["total_tokens"] > 0


def test_without_the_parameter_answers_come_at_once(client: CheckedClient) -> None:
    result = client.post(ANY, {"requests": [{"prompt": "one"}]}).json()["result"]
    assert "one" in result["responses"][0]["result"]["response"]


@pytest.mark.parametrize("body", [{"requests": []}, {"requests": "x"}, {"request_id": "none"}])
def test_the_queue_refuses_what_it_has_not(client: CheckedClient, body: Any) -> None:
    assert client.post(f"{ANY}?queueRequest=true", body).status_code in (400, 404)


def test_texts_are_ranked(client: CheckedClient) -> None:
    contexts = [{"text": text} for text in ("Oaks bear acorns.", "The nightjar hunts moths.", "Rain falls.")]
    body = {"query": "What does the nightjar hunt?", "contexts": contexts, "top_k": 2}
    url = f"{AI}/run/@cf/baai/bge-reranker-base"
    best, second = client.post(url, body).json()["result"]["response"]
    assert best["id"] == 1
    assert best["score"] > second["score"]
    assert client.post(url, {"query": "x"}).status_code == 400
    assert client.post(url, {"contexts": [], "query": "x"}).status_code == 400


def test_finetunes_are_made_and_given_their_files(client: CheckedClient) -> None:
    wanted = {"model": "@cf/google/gemma-7b-it-lora", "name": "birds", "public": True}
    made = client.post(f"{AI}/finetunes", wanted).json()["result"]
    assert client.get(f"{AI}/finetunes").json()["result"] == [made]
    assert client.get(f"{AI}/finetunes/public?limit=1").json()["result"] == [made]
    assert client.get(f"{AI}/finetunes/public?offset=1").json()["result"] == []
    assert client.post(f"{AI}/finetunes", wanted).status_code == 400
    url = f"{AI}/finetunes/{made['id']}/finetune-assets"

    def put(name: str, content: bytes) -> int:
        files = {"file": (name, content, "application/octet-stream")}
        return client.request("POST", url, files=files, data={"file_name": name}).status_code

    assert put("adapter_config.json", json.dumps({"r": 8}).encode()) == 200
    assert put("adapter_model.safetensors", bytes(range(256)) * 4) == 200
    assert put("adapter_config.json", json.dumps({"r": 64}).encode()) == 400
    assert put("adapter_config.json", b"no JSON") == 400
    assert put("other.bin", b"") == 400
    assert client.request("POST", url, content=b"x").status_code == 400
    assert client.post(f"{AI}/finetunes", {"name": "no model"}).status_code == 400


def test_files_become_markdown(client: CheckedClient) -> None:
    page = b"<html><head><title>x</title></head><body><h1>Birds</h1><p>A <a href='/w'>wren</a>.</p><ul><li>one</ul>"
    files = [
        ("files", ("page.html", page, "text/html")),
        ("files", ("table.csv", b"a,b\n1,2|3\n", "text/csv")),
        ("files", ("note.txt", b"  Hello \r\n--there  ", "application/octet-stream")),
        ("files", ("bird.png", b"\x89PNG", "image/png")),
        ("files", ("x.bin", b"\0\r\n\0", "application/x-unknown")),
    ]
    result = client.request("POST", f"{AI}/tomarkdown", files=files).json()["result"]
    assert [one["format"] for one in result] == ["markdown"] * 4 + ["error"]
    assert result[0]["data"] == "# Birds\n\nA [wren](/w).\n\n- one"
    assert result[1]["data"] == "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |"
    assert (result[2]["mimeType"], result[2]["data"]) == ("text/plain", "Hello \r\n--there")
    assert ".html" in [one["extension"] for one in client.get(f"{AI}/tomarkdown/supported").json()["result"]]
    assert client.request("POST", f"{AI}/tomarkdown", data={"other": "x"}).status_code == 400


def test_tasks_and_authors_are_listed(client: CheckedClient) -> None:
    tasks = [one["name"] for one in client.get(f"{AI}/tasks/search").json()["result"]]
    assert "Text Generation" in tasks
    assert "meta" in [one["name"] for one in client.get(f"{AI}/authors/search").json()["result"]]
    ranked = client.get(f"{AI}/models/search?task=Text Classification").json()["result"]
    assert [one["name"] for one in ranked] == ["@cf/baai/bge-reranker-base"]
