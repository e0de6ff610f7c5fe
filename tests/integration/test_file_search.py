"""File search stores: filled from files here and at the service, searched, and deleted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from genwire import Document, FileSearchStore
from genwire.errors import APIStatusError, NotFoundError, UploadError, ValidationError
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.played import answer, played

pytestmark = pytest.mark.anyio

MODEL = "gemini-2.5-flash"
TEXT = b"The lighthouse keeper of Skerry is called Morag. She feeds puffins every morning."


async def store_with(both: Both, stores: Any, **config: Any) -> FileSearchStore:
    store = await both.get(stores.create(display_name="Birds"))
    operation = await both.get(
        stores.upload_to_file_search_store(
            file_search_store_name=store.name,
            file=TEXT,
            config={"mime_type": "text/plain", "display_name": "keeper", **config},
            wait=True,
        )
    )
    assert operation.done
    assert isinstance(await both.get(operation.result()), raw.UploadToFileSearchStoreResponse)
    return store  # type: ignore[no-any-return]


async def test_an_uploaded_file_is_found_by_a_model(both: Both) -> None:
    gl = both.google()
    stores = gl.file_search_stores
    store = await store_with(both, stores, custom_metadata={"kind": "tale", "year": 1990, "tags": ["a", "b"]})
    found = await both.get(
        gl.models.generate_content(
            model=MODEL,
            contents="Who feeds puffins?",
            config={"tools": {"file_search": {"file_search_store_names": [store.name]}}},
        )
    )
    assert found.candidates[0].grounding_metadata.grounding_chunks
    (document,) = await both.list(stores.documents.list(store.name))
    assert isinstance(document, Document)
    assert document.display_name == "keeper"
    values = {one.key: one.to_dict() for one in document.custom_metadata or ()}
    assert values == {
        "kind": {"key": "kind", "stringValue": "tale"},
        "year": {"key": "year", "numericValue": 1990},
        "tags": {"key": "tags", "stringListValue": {"values": ["a", "b"]}},
    }
    assert (await both.get(stores.documents.get(document.name))).name == document.name
    await both.get(stores.documents.delete(document.name, force=True))
    assert await both.list(stores.documents.list(store.name)) == []


async def test_an_uploaded_file_is_imported(both: Both) -> None:
    gl = both.google()
    stores = gl.file_search_stores
    store = await both.get(stores.create())
    file = await both.get(gl.files.upload(TEXT, mime_type="text/plain"))
    operation = await both.get(
        stores.import_file(
            file_search_store_name=store.name,
            file_name=file.name,
            config={"chunking_config": {"white_space_config": {"max_tokens_per_chunk": 50}}},
            wait=30.0,
        )
    )
    assert isinstance(await both.get(operation.wait(progress=False)), raw.ImportFileResponse)
    taken_up = await both.get(gl.operations.get(operation.name))
    assert taken_up.done


async def test_stores_are_got_listed_and_deleted(both: Both) -> None:
    stores = both.google().file_search_stores
    store = await both.get(stores.create(display_name="one"))
    assert isinstance(store, FileSearchStore)
    assert (await both.get(stores.get(store.name))).display_name == "one"
    assert [one.name for one in await both.list(stores.list(page_size=1))] == [store.name]
    await both.get(stores.delete(store.name, force=True))
    with pytest.raises((NotFoundError, APIStatusError)):
        await both.get(stores.get(store.name))


async def test_a_file_takes_its_name_and_type_from_its_path(both: Both, tmp_path: Path) -> None:
    path = tmp_path / "keeper.txt"
    path.write_bytes(TEXT)
    operation = {"name": "fileSearchStores/s/upload/operations/o"}
    with played(
        [answer({}, head="x-goog-upload-url: /bytes")],
        [answer(operation, head="x-goog-upload-status: final")],
    ) as server:
        stores = both.google(base_url=server.url).file_search_stores
        started = await both.get(
            stores.upload_to_file_search_store(
                file_search_store_name="s", file=path, config={"extra_body": {"new": 1}}
            )
        )
    assert started.name == operation["name"]
    assert not started.done
    begun, uploaded = server.requests
    assert b"POST /upload/v1beta/fileSearchStores/s:uploadToFileSearchStore" in begun
    assert orjson.loads(begun.partition(b"\r\n\r\n")[2]) == {
        "displayName": "keeper.txt",
        "mimeType": "text/plain",
        "new": 1,
    }
    assert uploaded.endswith(TEXT)


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"mime_type": "text/plain", "chunking": {}}, "did you mean 'chunking_config'"),
        ({}, "mime_type is required"),
    ],
)
async def test_mistakes_are_refused(both: Both, config: Any, message: str) -> None:
    stores = both.google().file_search_stores
    with pytest.raises(ValidationError, match=message):
        await both.get(
            stores.upload_to_file_search_store(file_search_store_name="s", file=TEXT, config=config)
        )
    with pytest.raises(ValidationError, match="must have the form"):
        await both.get(stores.import_file(file_search_store_name="s", file_name="models/m"))
    assert both.emulator.requests() == []


async def test_an_answer_that_was_lost_says_where_to_look(both: Both) -> None:
    lost = answer(b"", head="x-goog-upload-status: final")
    with played([answer({}, head="x-goog-upload-url: /bytes")], [lost]) as server:
        stores = both.google(base_url=server.url).file_search_stores
        with pytest.raises(UploadError, match=r"find it in documents\.list"):
            await both.get(
                stores.upload_to_file_search_store(
                    file_search_store_name="s", file=TEXT, config={"mime_type": "text/plain"}
                )
            )
