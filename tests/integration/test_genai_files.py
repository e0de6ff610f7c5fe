"""Programs written for google-genai, with the import changed: files and file search stores, in both forms."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from genwire.genai import errors, types
from tests.both import Both
from tests.integration.genai_client import service

MODEL = "gemini-3.8-flash"


async def test_files_are_uploaded_used_listed_and_deleted(both: Both, tmp_path: Path) -> None:
    client = service(both)
    path = tmp_path / "greeting.txt"
    path.write_text("hello")
    file = await both.get(client.files.upload(file=path, config={"display_name": "A greeting"}))
    assert (file.state, file.size_bytes) == (types.FileState.ACTIVE, 5)
    assert (file.display_name, file.mime_type) == ("A greeting", "text/plain")
    stream = io.BytesIO(b"more")
    other = await both.get(
        client.files.upload(
            file=stream, config=types.UploadFileConfig(mime_type="text/plain", name="files/more")
        )
    )
    assert other.name == "files/more"
    answer = await both.get(client.models.generate_content(model=MODEL, contents=["repeat it", file]))
    assert "hello" in answer.text
    listed = await both.list(await both.get(client.files.list(config={"page_size": 1})))
    assert {one.name for one in listed} == {file.name, other.name}
    assert await both.get(client.files.get(name=file.name)) == file
    await both.get(client.files.delete(name=file.name))
    with pytest.raises(errors.ClientError) as raised:
        await both.get(client.files.get(name=file.name))
    assert raised.value.code == 403


async def test_a_mime_type_may_be_given_in_short(both: Both) -> None:
    client = service(both)
    file = await both.get(client.files.upload(file=io.BytesIO(b"{}"), config={"mime_type": "jsonl"}))
    assert file.mime_type == "application/jsonl"
    store = await both.get(client.file_search_stores.create())
    upload = client.file_search_stores.upload_to_file_search_store
    begun = await both.get(
        upload(file_search_store_name=store.name, file=io.BytesIO(b"hello"), config={"mime_type": "txt"})
    )
    assert begun.name
    with pytest.raises(ValueError, match="must be like image/png, got 'qqq'"):
        await both.get(client.files.upload(file=io.BytesIO(b"{}"), config={"mime_type": "qqq"}))


async def test_a_pager_has_the_headers_of_its_page(both: Both) -> None:
    pager = await both.get(service(both).files.list())
    assert pager.sdk_http_response.headers["content-type"].startswith("application/json")


async def test_stores_ground_answers(both: Both) -> None:
    client = service(both)
    store = await both.get(client.file_search_stores.create(config={"display_name": "My notes"}))
    operation = await both.get(
        client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name,
            file=io.BytesIO(b"The nightjar hunts moths at dusk."),
            config={
                "display_name": "Birds",
                "mime_type": "text/plain",
                "custom_metadata": [{"key": "year", "numeric_value": 2026}],
            },
        )
    )
    while not operation.done:
        operation = await both.get(client.operations.get(operation))
    documents = client.file_search_stores.documents
    document = await both.get(documents.get(name=operation.response.document_name))
    assert (document.display_name, document.state) == ("Birds", types.DocumentState.STATE_ACTIVE)
    search = types.FileSearch(file_search_store_names=[store.name], metadata_filter="year > 2025")
    config = types.GenerateContentConfig(tools=[types.Tool(file_search=search)])
    answer = await both.get(
        client.models.generate_content(model=MODEL, contents="What does the nightjar hunt?", config=config)
    )
    context = answer.candidates[0].grounding_metadata.grounding_chunks[0].retrieved_context
    assert (context.title, context.file_search_store) == ("Birds", store.name)
    listed = await both.list(await both.get(documents.list(parent=store.name)))
    assert [one.name for one in listed] == [document.name]
    await both.get(documents.delete(name=document.name, config={"force": True}))
    file = await both.get(client.files.upload(file=io.BytesIO(b"hi"), config={"mime_type": "text/plain"}))
    imported = await both.get(
        client.file_search_stores.import_file(file_search_store_name=store.name, file_name=file.name)
    )
    while not imported.done:
        imported = await both.get(client.operations.get(imported))
    assert imported.response.document_name
    assert (await both.get(client.file_search_stores.get(name=store.name))).active_documents_count == 1
    await both.get(client.file_search_stores.delete(name=store.name, config={"force": True}))
    assert not await both.list(await both.get(client.file_search_stores.list()))


async def test_uploads_to_stores_are_polled(both: Both) -> None:
    both.emulator.operations(mode="manual")
    client = service(both)
    store = await both.get(client.file_search_stores.create(config={"display_name": "Notes"}))
    operation = await both.get(
        client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=io.BytesIO(b"hello"), config={"mime_type": "text/plain"}
        )
    )
    assert not operation.done
    both.emulator.step_operations()
    operation = await both.get(client.operations.get(operation))
    assert operation.response.document_name.startswith(store.name)


async def test_a_file_is_downloaded_to_a_path_or_a_stream(both: Both, tmp_path: Path) -> None:
    client = service(both)
    operation = await both.get(
        client.models.generate_videos(model="veo-3.1-generate-preview", prompt="a bird")
    )
    (made,) = operation.response.generated_videos
    path = tmp_path / "bird.mp4"
    assert await both.get(client.files.download(file=made, destination=path)) is None
    assert b"ftyp" in path.read_bytes()[:12]
    stream = io.BytesIO()
    assert await both.get(client.files.download(file=made, destination=stream)) is None
    assert stream.getvalue() == path.read_bytes()
    assert made.video.video_bytes is None
    assert await both.get(client.files.download(file=made)) == made.video.video_bytes
    with pytest.raises(ValueError, match="required"):
        await both.get(client.files.download(file=types.Video()))


async def test_files_of_cloud_storage_are_registered(both: Both) -> None:
    class Credentials:
        token = "a-token"

    client = service(both)
    made = await both.get(client.files.register_files(auth=Credentials(), uris=["gs://bucket/a.txt"]))
    assert len(made.files) == 1
    assert "authorization" in both.emulator.requests()[-1]["headers"]


async def test_media_that_are_cited_are_downloaded(both: Both) -> None:
    client = service(both)
    name = "fileSearchStores/a/media/b"
    assert isinstance(await both.get(client.file_search_stores.download_media(media_id=name)), bytes)
    assert both.emulator.requests()[-1]["path"].endswith(name)
