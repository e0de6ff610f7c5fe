"""Operations called by each of their raw functions over a socket, with answers of the class that the contract names."""

from __future__ import annotations

import re
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any

import httpx
import pytest

from generator.bundle import APIS, ref_name
from generator.operations import OperationView, all_operations
from genwire.testing import Emulator
from genwire_raw import ApiError, Response
from genwire_raw.generativelanguage import Client as GoogleClient
from genwire_raw.generativelanguage import api, models
from genwire_raw.workers_ai import Client as CloudflareClient
from tests.documents import document

EVERY = [(api_name, one) for api_name in APIS for one in all_operations(document(api_name))]
CONTENT = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}
LONG = [{"role": "user", "parts": [{"text": "word " * 100}]}]
CACHE = {"model": "models/gemini-1.5-flash-001", "contents": LONG, "ttl": "600s"}
MESSAGE = {"prompt": {"messages": [{"content": "Hello"}]}}
TUNING = {
    "baseModel": "models/gemini-1.5-flash-001",
    "tuningTask": {"trainingData": {"examples": {"examples": [{"textInput": "1", "output": "2"}]}}},
}
CHAT = {"model": "@cf/meta/llama-3.2-3b-instruct", "messages": [{"role": "user", "content": "Hello"}]}
# What goes in, by operation: the body, and arguments that are not as in `ARGUMENTS`.
BODIES: dict[str, Any] = {
    "models.generateContent": CONTENT,
    "models.streamGenerateContent": CONTENT,
    "models.countTokens": CONTENT,
    "models.embedContent": {"content": CONTENT["contents"][0]},
    "models.batchEmbedContents": {
        "requests": [{"model": "models/embedding-001", "content": CONTENT["contents"][0]}]
    },
    "models.generateText": {"prompt": {"text": "Hello"}},
    "models.countTextTokens": {"prompt": {"text": "Hello"}},
    "models.embedText": {"text": "Hello"},
    "models.batchEmbedText": {"texts": ["Hello"]},
    "models.generateMessage": MESSAGE,
    "models.countMessageTokens": MESSAGE,
    "tunedModels.create": TUNING,
    "tunedModels.patch": {"displayName": "New"},
    "tunedModels.generateContent": CONTENT,
    "tunedModels.streamGenerateContent": CONTENT,
    "tunedModels.generateText": {"prompt": {"text": "Hello"}},
    "tunedModels.transferOwnership": {"emailAddress": "heir@example.org"},
    "tunedModels.permissions.create": {"granteeType": "EVERYONE", "role": "READER"},
    "tunedModels.permissions.patch": {"role": "WRITER"},
    "cachedContents.create": CACHE,
    "cachedContents.patch": {"ttl": "900s"},
    "media.upload": {"file": {"displayName": "A file"}},
    "ai.chatCompletions": CHAT,
    "gateway.chatCompletions": CHAT,
    "ai.embeddings": {"model": "@cf/baai/bge-m3", "input": ["Hello"]},
    "ai.responses": {"model": "@cf/openai/gpt-oss-120b", "input": "Hello"},
    "openai.chatCompletions": {**CHAT, "model": "gemini-3.8-flash"},
    "openai.embeddings": {"model": "gemini-embedding-001", "input": "Hello"},
}
ARGUMENTS = {
    "account_id": "account",
    "gateway_id": "gateway",
    "model_name": "@cf/meta/llama-3.1-8b-instruct",
    "update_mask": "displayName",
}
MODELS = {
    "models.generateText": "text-bison-001",
    "models.countTextTokens": "text-bison-001",
    "models.generateMessage": "chat-bison-001",
    "models.countMessageTokens": "chat-bison-001",
    "models.embedText": "embedding-gecko-001",
    "models.batchEmbedText": "embedding-gecko-001",
    "models.embedContent": "embedding-001",
    "models.batchEmbedContents": "embedding-001",
    "openai.models.get": "models/gemini-3.8-flash",
    "ai.models.schema": "@cf/meta/llama-3.2-3b-instruct",
}
NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
# What `resources` makes, for the operations that need one.
MADE = {"tuned_model", "model", "cached_content", "file", "permission", "operation"}
RUNNING = re.compile(r"ai\.run(\..*)?|gateway\.(models\.)?run")


def is_called(operation: OperationView) -> bool:
    """Whether this file has what an operation takes; `test_raw_others.py` calls the rest."""
    needed = {one.name for one in operation.arguments if one.attribute.required}
    has_body = operation.body is None or operation.id in BODIES or RUNNING.fullmatch(operation.id)
    return bool(needed <= {*ARGUMENTS, *MADE} and has_body and not operation.id.startswith(OTHERS))


OTHERS = (
    "ai.finetunes",
    "ai.toMarkdown",
    "batches",
    "fileSearchStores",
    "files.download",
    "generatedFiles",
    "models.operations",
)
OPERATIONS = [(api_name, one) for api_name, one in EVERY if is_called(one)]
UNARY = ["sync", "sync_detailed", "asyncio", "asyncio_detailed"]
CASES = [
    pytest.param(api_name, one, function, id=f"{one.id}-{function}")
    for api_name, one in OPERATIONS
    for function in (*UNARY, *(("stream", "astream") if one.item else ()))
]

UPLOAD = {
    "x-goog-upload-protocol": "resumable",
    "x-goog-upload-command": "start",
    "x-goog-upload-header-content-length": "3",
    "x-goog-upload-header-content-type": "text/plain",
}


@pytest.fixture
def google(emulator: Emulator) -> Iterator[GoogleClient]:
    with httpx.Client(verify=NO_CERTIFICATES) as http:
        yield GoogleClient(emulator.url, api_key="test-key-0123456789", http_client=http)


def resources(emulator: Emulator, client: GoogleClient) -> dict[str, str]:
    """A resource of each kind, for the operations that need one: arguments of the path."""
    emulator.seed({"id": "tuned", **TUNING})
    emulator.tuning(mode="immediate")
    started = api.tuned_models.create.sync(TUNING, client=client)
    permission = api.tuned_models_permissions.create.sync(
        "tuned",
        {"granteeType": "USER", "emailAddress": "someone@example.org", "role": "READER"},
        client=client,
    )
    cached = api.cached_contents.create.sync(CACHE, client=client)
    file = upload(client)
    names = [cached.name, file.name, permission.name, started.name]
    ids = [str(name).rpartition("/")[2] for name in names]
    return {
        "tuned_model": "tuned",
        "model": "gemini-1.5-flash-001",
        **dict(zip(("cached_content", "file", "permission", "operation"), ids, strict=True)),
        "made": str(started.name).split("/")[1],
    }


def upload(client: GoogleClient) -> models.File:
    """A file of three bytes."""
    call = api.media.upload.request(models.CreateFileRequest(file=models.File(display_name="A file")))
    http = client.http_client
    started = http.send(client.build(call, http, headers=UPLOAD))
    assert started.is_success, started.text
    finish = {"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": "0"}
    done = http.post(started.headers["x-goog-upload-url"], content=b"abc", headers=finish)
    file = models.CreateFileResponse.from_dict(done.json()).file
    assert file is not None
    return file


@pytest.mark.parametrize(("api_name", "operation", "function"), CASES)
async def test_each_function_of_each_operation(
    emulator: Emulator, google: GoogleClient, api_name: str, operation: OperationView, function: str
) -> None:
    module: Any = import_module(".".join(["genwire_raw", api_name, "api", *operation.place]))
    paths = dict(ARGUMENTS)
    if operation.id.endswith(".list") or any(one.name in MADE for one in operation.arguments):
        paths |= resources(emulator, google)
    if operation.id in MODELS:
        paths["model"] = MODELS[operation.id]
    if operation.id == "tunedModels.operations.get":
        paths["tuned_model"] = paths["made"]
    given: dict[str, Any] = {
        one.name: paths[one.name] for one in operation.arguments if one.attribute.required
    }
    if operation.update_mask:
        given[operation.update_mask] = ",".join(BODIES[operation.id])
    if operation.body is not None:
        body = BODIES.get(operation.id, {"prompt": "Hello"})
        given["body"] = module.read_body(dict(body))
        assert given["body"].validate() == [] or operation.update_mask
    async with raw_client(emulator, api_name, headers=UPLOAD if operation.upload else None) as client:
        answer = await called(getattr(module, function), {**given, "client": client})
    await check(operation, function, answer)


@asynccontextmanager
async def raw_client(emulator: Emulator, api_name: str, **options: Any) -> AsyncIterator[Any]:
    """A client of one API over plain HTTP: reading the certificates anew would take longer than the calls."""
    with httpx.Client(verify=NO_CERTIFICATES) as http:
        async with httpx.AsyncClient(verify=NO_CERTIFICATES) as async_http:
            options |= {"http_client": http, "async_http_client": async_http}
            yield (
                GoogleClient(emulator.url, api_key="test-key-0123456789", **options)
                if api_name == "generativelanguage"
                else CloudflareClient(emulator.cloudflare_url, token="test-token-0123456789", **options)
            )


async def called(function: Any, given: dict[str, Any]) -> Any:
    answer = function(**given)
    if isinstance(answer, AsyncIterator):
        return [item async for item in answer]
    if isinstance(answer, Iterator):
        return list(answer)
    return await answer if hasattr(answer, "__await__") else answer


async def check(operation: OperationView, function: str, answer: Any) -> None:
    """The answer is of the class that the contract names, and not empty."""
    if function.endswith("_detailed"):
        assert isinstance(answer, Response)
        assert answer.status_code == 200
        answer = answer.parsed
    if function in ("stream", "astream"):
        assert operation.item is not None
        members = operation.schemas[operation.item.type].get("oneOf", ())
        classes = {ref_name(one) or "dict" for one in members} or {operation.item.type}
        assert answer
        assert {type(one).__name__ for one in answer} <= classes
    elif operation.response is None:
        assert answer is None
    else:
        items = answer if isinstance(answer, list) else [answer]
        assert {type(one).__name__ for one in items} == {operation.response.type}
        assert any(one.to_dict() for one in items) or operation.upload


def test_every_operation_is_called() -> None:
    assert len({one.id for _, one in OPERATIONS}) == len(OPERATIONS) > 40
    bodies = {
        one.id
        for _, one in OPERATIONS
        if one.body is not None and not one.id.startswith("ai.run") and not one.id.endswith(".run")
    }
    assert set(BODIES) == bodies


def test_an_error_status_is_typed(google: GoogleClient) -> None:
    with pytest.raises(ApiError, match=r"tunedModels\.get: HTTP 404") as caught:
        api.tuned_models.get.sync("nope", client=google)
    assert caught.value.status_code == 404
    assert "test-key" not in repr(caught.value)
