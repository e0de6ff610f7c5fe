"""Files, cached contents, models, tuned models, their permissions and operations."""

from __future__ import annotations

import copy
import json
import threading
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

import genwire.generativeai as genai
from genwire import errors
from genwire.generativeai import caching, client, models, operations, permission, protos, types
from genwire.generativeai.types import (
    caching_types,
    content_types,
    file_types,
    model_types,
)
from genwire.testing import Emulator
from genwire_raw.generativelanguage import models as raw
from tests.integration.generativeai.scripts import body

pytestmark = pytest.mark.usefixtures("configured")


@pytest.fixture
def media_file(tmp_path: Any) -> Any:
    path = tmp_path / "long.txt"
    path.write_text("word " * 40_000, encoding="utf-8")
    return path


def test_models_and_tuned_models_as_dataclasses() -> None:
    times = {
        "create_time": "2000-01-01T01:01:01.1234567899Z",
        "update_time": datetime(2001, 1, 1, tzinfo=UTC),
    }
    decoded = model_types.decode_tuned_model(
        {"name": "tunedModels/x", "base_model": "models/b", "state": 2, "tuning_task": {}, **times}
    )
    assert (decoded.state, decoded.source_model) == ("ACTIVE", "models/b")
    assert decoded.tuning_task == model_types.TuningTask()
    assert decoded.create_time is not None
    assert decoded.create_time.microsecond == 123457
    nested = protos.TunedModel(tuned_model_source={"tuned_model": "tunedModels/y", "base_model": "models/b"})
    assert model_types.decode_tuned_model(nested).source_model == "tunedModels/y"
    assert models.get_base_model_name(nested) == models.get_base_model_name(decoded) == "models/b"
    assert models.get_base_model_name("models/b") == models.get_base_model_name(protos.Model(name="models/b"))
    assert model_types.to_tuned_model_state("creating") == model_types.to_tuned_model_state(1)
    held: dict[str, Any] = {"at": "2000-01-01T00:00:00Z"}
    model_types.idecode_time(held, "at")
    assert held == {"at": datetime(2000, 1, 1, tzinfo=UTC)}
    assert model_types.TokenCount(3, 2).over_limit()
    assert [model_types.valid_tuned_model_name(one) for one in ("a-b", "A", "")] == [True, False, False]
    with pytest.raises(TypeError):
        model_types.make_model_name(3)


def test_training_data_in_all_its_forms(tmp_path: Any) -> None:
    rows = [{"text_input": "1", "output": "2"}]
    path = tmp_path / "data.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    table = tmp_path / "data.csv"
    table.write_text("text_input,output\n1,2\n", encoding="utf-8")
    expected = protos.Dataset(examples={"examples": rows})
    pairs: list[Any] = [("1", "2"), ["1", "2"], raw.TuningExample(text_input="1", output="2")]
    for given in (
        rows,
        {"text_input": ["1"], "output": ["2"]},
        path,
        str(path),
        table,
        expected,
        *([one] for one in pairs),
    ):
        assert model_types.encode_tuning_data(given) == expected


def test_a_tuned_model_is_changed_by_paths_and_by_its_message(emulator: Emulator) -> None:
    name = "tunedModels/mine"
    message = client.get_default_model_client().get_tuned_model(name=name)
    message.description = "Adds one."
    assert genai.update_tuned_model(message).description == "Adds one."
    (sent,) = emulator.requests("tunedModels.patch")
    assert sent["query"]["updateMask"] in ("description", ["description"])
    for wrong, kind in (
        ((name,), TypeError),
        ((message, {"description": "x"}), ValueError),
        ((3,), TypeError),
    ):
        with pytest.raises(kind):
            genai.update_tuned_model(*wrong)


def test_a_field_in_a_message_of_a_tuned_model_is_changed_by_its_path() -> None:
    sent: list[Any] = []

    def update_tuned_model(request: Any) -> Any:
        sent.append(request)
        return request.tuned_model

    service = SimpleNamespace(
        get_tuned_model=lambda name: protos.TunedModel(name=name), update_tuned_model=update_tuned_model
    )
    changed = genai.update_tuned_model(
        "tunedModels/x", {"tuning_task": {"hyperparameters": {"batch_size": 8}}}, client=service
    )
    assert changed.tuning_task is not None
    assert changed.tuning_task.hyperparameters == model_types.Hyperparameters(batch_size=8)
    assert sent[0].update_mask.paths == ["tuning_task.hyperparameters.batch_size"]


def test_an_operation_is_followed(emulator: Emulator) -> None:
    emulator.tuning(mode="manual")
    operation = genai.create_tuned_model(
        "tunedModels/mine", {"q": ["1"], "a": ["2"]}, id="slow", input_key="q", output_key="a", epoch_count=1
    )
    ended = threading.Event()
    operation.add_done_callback(lambda _: ended.set())
    assert (operation.running(), operation.done(), operation.cancel(), operation.cancelled()) == (
        True,
        False,
        False,
        False,
    )
    emulator.step_tuning()
    assert operation.exception() is None
    assert operation.result().source_model == "tunedModels/mine"
    assert ended.wait(20)
    assert operation.name in [one.name for one in genai.list_operations()]
    assert operation.operation.done


def test_an_operation_that_failed() -> None:
    failed = errors.OperationError("it failed", name="o", code=1)

    def result(timeout: float | None) -> Any:
        raise failed

    held = SimpleNamespace(name="o", done=True, error=SimpleNamespace(code=1), result=result, metadata=None)
    operation = operations.CreateTunedModelOperation.from_core_operation(held)
    assert (operation.exception(), operation.cancelled(), operation.metadata) == (failed, True, None)
    operation.set_result(protos.TunedModel(name="tunedModels/x"))
    assert operation.result().name == "tunedModels/x"


async def test_permissions_of_a_tuned_model() -> None:
    tuned = genai.get_tuned_model("tunedModels/mine")
    created = tuned.permissions.create("writer", email_address="a@example.com")
    assert (created.role, created.grantee_type) == ("WRITER", protos.Permission.GranteeType.USER)
    created.update({"role": "reader"})
    assert types.Permissions.get(created.name).role == protos.Permission.Role.READER
    everyone = await tuned.permissions.create_async(3, "everyone")
    names = {one.name for one in tuned.permissions}
    assert {created.name, everyone.name} <= names
    assert names == {one.name async for one in tuned.permissions.list_async(page_size=1)}
    found = permission.get_permission(
        resource_name="tunedModels/mine", permission_id=created.name.rpartition("/")[2]
    )
    assert found.email_address == "a@example.com"
    await (await permission.get_permission_async(everyone.name)).update_async({"role": 3})
    await everyone.delete_async()
    created.delete()
    tuned.permissions.transfer_ownership("b@example.com")
    attempts: list[Any] = [
        lambda: tuned.permissions.create("reader"),
        lambda: tuned.permissions.create("reader", "everyone", "a@example.com"),
        lambda: created.update({"name": "x"}),
        lambda: permission.get_permission("corpora/x/permissions/y"),
        lambda: tuned.permissions.create("king", email_address="a@example.com"),
    ]
    for wrong in attempts:
        with pytest.raises(ValueError, match=r"."):
            wrong()
    await client.get_default_permission_async_client().connection().aclose()


async def test_permissions_are_found_and_handed_on_in_the_asynchronous_form() -> None:
    class Service:
        async def get_permission(self, request: Any) -> Any:
            return protos.Permission(name=request.name, role=2, grantee_type=3)

        async def transfer_ownership(self, request: Any) -> None:
            handed.append((request.name, request.email_address))

    handed: list[tuple[str, str]] = []
    client._client_manager.clients["permission_async"] = Service()
    found = await types.Permissions.get_async("tunedModels/x/permissions/y")
    assert (found.role, found.grantee_type, found.email_address) == ("WRITER", "EVERYONE", None)
    permissions = types.Permissions("tunedModels/x")
    assert permissions.parent == "tunedModels/x"
    await permissions.transfer_ownership_async("a@example.com")
    assert handed == [("tunedModels/x", "a@example.com")]
    assert [one async for one in _nothing(permissions)] == []
    genai.configure()


async def _nothing(permissions: types.Permissions) -> Any:
    class Service:
        async def list_permissions(self, _: Any) -> Any:
            async def none() -> Any:
                for one in list[Any]():
                    yield one

            return none()

    client._client_manager.clients["permission_async"] = Service()
    async for one in permissions:
        yield one


def test_files_and_their_data() -> None:
    file = types.File({"name": "files/x", "uri": "https://e/x", "mime_type": "text/plain", "state": "ACTIVE"})
    assert (types.File(file).uri, file.to_dict()["state"], file.size_bytes) == ("https://e/x", "ACTIVE", 0)
    assert "files/x" in repr(file)
    expected = protos.FileData(file_uri="https://e/x", mime_type="text/plain")
    for given in (
        file,
        file.to_proto(),
        raw.File(uri="https://e/x", mime_type="text/plain"),
        expected,
        file.to_dict(),
        protos.FileData.to_dict(expected),
    ):
        assert file_types.to_file_data(given) == expected
        assert content_types.to_part(given).file_data == expected
    with pytest.raises(TypeError):
        file_types.to_file_data(3)
    with pytest.raises(AttributeError):
        _ = file.nothing


async def test_files_and_permissions_in_the_asynchronous_form(tmp_path: Any, emulator: Emulator) -> None:
    genai.configure(api_key="any", client_options={"api_endpoint": emulator.url})
    path = tmp_path / "a.txt"
    path.write_text("text", encoding="utf-8")
    service = client.get_default_file_async_client()
    uploaded = await service.create_file(path, name="files/mine", mime_type="text/plain", resumable=False)
    assert (await service.get_file(name=uploaded.name, metadata=[("x-a", "b")])).name == "files/mine"
    assert copy.copy(uploaded) == uploaded
    await service.connection().aclose()
    genai.configure()


def test_names_and_objects_are_taken_in_each_other_s_place(media_file: Any, emulator: Emulator) -> None:
    model = genai.get_model("gemini-1.5-flash")
    assert genai.get_model(model) == model
    file = genai.upload_file(media_file, name="my-file")
    assert (file.name, file.state.name, file.error.message) == ("files/my-file", "ACTIVE", "")
    genai.GenerativeModel().generate_content(["Look:", file, {"file_data": file}])
    parts = body(emulator)["contents"][0]["parts"]
    assert [part.get("fileData", {}).get("fileUri") for part in parts] == [None, file.uri, file.uri]
    genai.delete_file(file)
    task = genai.embed_content(model="models/text-embedding-004", content=("a", "b"), task_type="similarity")
    assert len(task["embedding"]) == 2
    with pytest.raises(ValueError, match="RETRIEVAL_DOCUMENT"):
        genai.embed_content("models/text-embedding-004", "a", "query", "A title")
    with media_file.open("rb") as opened, pytest.raises(ValueError, match="give mime_type"):
        genai.upload_file(opened)


def test_times_of_cached_content_in_all_their_forms(media_file: Any) -> None:
    file = genai.upload_file(media_file)
    cached = genai.caching.CachedContent.create("gemini-1.5-flash-001", contents=[file], ttl={"seconds": 60})
    for ttl in (timedelta(minutes=5), 300, {"seconds": 300, "nanos": 0}):
        cached.update(ttl=ttl)
        assert 250 < (cached.expire_time - cached.update_time).total_seconds() < 350
    naive = datetime.now() + timedelta(hours=2)  # noqa: DTZ005 - without a time zone, on purpose
    cached.update(expire_time=naive)
    assert abs((cached.expire_time - naive.astimezone()).total_seconds()) < 1
    with pytest.raises(ValueError, match="not both"):
        cached.update(ttl=1, expire_time=naive)
    with pytest.raises(ValueError, match="tools"):
        genai.GenerativeModel.from_cached_content(cached).generate_content("x", tools=[print])


def test_times_of_caches_that_are_none() -> None:
    assert caching_types.to_optional_ttl(1.5) == {"seconds": 1, "nanos": 500_000_000}
    assert caching_types.to_optional_ttl(timedelta(seconds=1.5)) == {"seconds": 1, "nanos": 500_000_000}
    assert caching_types.to_optional_expire_time(3) == {"seconds": 3, "nanos": 0}
    for convert in (caching_types.to_optional_ttl, caching_types.to_optional_expire_time):
        assert (convert(None), convert({"seconds": 1})) == (None, {"seconds": 1})
        with pytest.raises(TypeError):
            convert("soon")


def test_objects_of_cached_content_and_of_models() -> None:
    scripted = SimpleNamespace(
        get_cached_content=lambda _: protos.CachedContent(name="cachedContents/x", model="models/y")
    )
    client._client_manager.clients["cache"] = scripted
    cached = caching.CachedContent("x")
    assert (cached.name, cached.display_name) == ("cachedContents/x", "")
    assert genai.GenerativeModel.from_cached_content("x").cached_content == "cachedContents/x"
    with pytest.raises(AttributeError):
        _ = cached.nothing
    with pytest.raises(ValueError, match="nothing else"):
        cached.update()
    genai.configure()
    model = genai.GenerativeModel(system_instruction="Be brief.")
    assert "history=[]" in repr(model.start_chat())
    assert (model.model_name, "'Be brief.'" in repr(model)) == ("models/gemini-1.5-flash-002", True)
    with pytest.raises(AttributeError, match="has no method"):
        client.get_default_model_client().nothing()
    with pytest.raises(AttributeError, match="has no method"):
        client.get_default_generative_async_client().nothing()
    with pytest.raises(ValueError, match="begins with"):
        genai.get_base_model("tunedModels/x")


def test_cached_content_shows_its_fields_one_a_line() -> None:
    cached = caching.CachedContent._from_obj(
        {"name": "cachedContents/x", "model": "models/y", "usage_metadata": {"total_token_count": 3}}
    )
    assert repr(cached) == (
        "CachedContent(\n    name='cachedContents/x',\n    model='models/y',\n    display_name='',\n"
        "    usage_metadata={\n        'total_token_count': 3,\n    },\n"
        "    create_time=None,\n    update_time=None,\n    expire_time=None\n)"
    )


def test_models_permissions_and_files_show_a_field_a_line() -> None:
    task = model_types.TuningTask(
        snapshots=[{"step": step, "mean_loss": 0.5} for step in range(30)],
        hyperparameters=model_types.Hyperparameters(1, 2, 0.3),
    )
    assert repr(task) == (
        "TuningTask(start_time=None,\n"
        "           complete_time=None,\n"
        "           snapshots=[...],\n"
        "           hyperparameters=Hyperparameters(epoch_count=1,\n"
        "                                           batch_size=2,\n"
        "                                           learning_rate=0.3))"
    )
    permission = types.Permission("x", "READER", "EVERYONE")
    assert repr(permission).startswith("Permission(name='x',\n           role=<Role.READER: 3>,\n")
    long = model_types.TunedModel(
        name="word " * 300, tuning_task=model_types.TuningTask(snapshots=[*"ab" * 40])
    )
    assert "name=...,\n" in repr(long)
    file = types.File({"name": "files/a", "mime_type": "text/plain", "state": "ACTIVE"})
    assert repr(file).startswith("genai.File({\n    'name': 'files/a',\n    'display_name': '',\n")
