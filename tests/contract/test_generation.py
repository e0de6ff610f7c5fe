"""What the generator makes of a small contract."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import pytest

from generator import render
from generator.lint import load_checked
from tests.contract.conftest import MINI, Contract

Mini = Callable[[str], ModuleType]


@pytest.fixture
def models(mini: Mini) -> Any:
    return mini("generativelanguage.models")


@pytest.fixture
def api(mini: Mini) -> Any:
    return mini("generativelanguage.api")


@pytest.fixture
def client(mini: Mini) -> Any:
    return mini("generativelanguage").Client(api_key="secret")


@pytest.mark.slow
def test_every_module_can_be_imported(mini: Mini) -> None:
    package = mini("")
    names = [found.name for found in walk_packages(package.__path__, "mini_raw.")]
    assert "mini_raw.generativelanguage.api.shelves.list" in names
    for name in names:
        import_module(name)


# Classes


def test_awkward_names_get_an_underscore_and_keep_their_wire_name(models: Any) -> None:
    book = models.Book.from_dict({"from": "A", "toDict": "B"})
    assert (book.from_, book.to_dict_) == ("A", "B")
    assert book.to_dict() == {"from": "A", "toDict": "B"}


def test_required_fields_are_required_arguments(models: Any) -> None:
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'books'"):
        models.Shelf()
    assert models.Shelf(books=[]).to_dict() == {"books": []}


def test_absent_is_none_and_none_is_never_sent(models: Any) -> None:
    book = models.Book.from_dict({"title": None, "kind": None, "pages": None, "notes": None})
    assert (book.title, book.kind, book.pages, book.notes, book.price) == (None,) * 5
    assert book.to_dict() == {}


def test_a_default_is_documentation(models: Any) -> None:
    assert models.Book().price is None
    assert "The service's default is 9.5." in models.Book.__doc__


def test_values_are_those_of_python(models: Any) -> None:
    shelf = models.Shelf(
        books=[models.Book(cover=b"\x00\xff", kind=models.Kind.NOVEL)],
        expire_time=datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC),
        ttl=timedelta(seconds=1.5),
        weight_grams=2**60,
        keepers=[1, 2],
        labels={"en": models.Label(text="Hello")},
    )
    sent = shelf.to_dict()
    assert sent == {
        "books": [{"kind": "NOVEL", "cover": "AP8="}],
        "expireTime": "2024-01-02T03:04:05Z",
        "ttl": "1.5s",
        "weightGrams": "1152921504606846976",
        "keepers": ["1", "2"],
        "labels": {"en": {"text": "Hello"}},
    }
    assert type(sent["books"][0]["kind"]) is str
    read = models.Shelf.from_dict(sent)
    assert read == shelf
    assert read.books[0].kind is models.Kind.NOVEL
    assert isinstance(read.labels["en"], models.Label)


def test_classes_that_refer_to_each_other(models: Any) -> None:
    shelf = models.Shelf.from_dict({"next": {"labels": {"en": {"shelf": {"next": {}}}}}})
    assert isinstance(shelf.next.labels["en"].shelf.next, models.Shelf)


def test_rules_speak_of_python_names(models: Any) -> None:
    shelf = models.Shelf(books=[], floor=10, room="A", ttl="1s", labels={"en": models.Label(text="")})
    assert [str(one) for one in shelf.validate()] == [
        "books must have at least 1 item, got []",
        "floor must be at most 9, got 10",
        "ttl must be a timedelta, got '1s'",
        "labels['en'].text must have at least 1 character, got ''",
        "Shelf takes only one of room, floor, got ['room', 'floor']",
    ]
    assert shelf.which("place") == "room"
    with pytest.raises(KeyError):
        shelf.which("nothing")


def test_output_only_fields_are_left_out_of_requests(models: Any) -> None:
    shelf = models.Shelf.from_dict({"name": "shelves/a", "books": [{}], "next": {"name": "shelves/b"}})
    assert shelf.to_dict(omit_read_only=True) == {"books": [{}], "next": {}}


def test_descriptions_survive_with_quotes_and_backslashes(models: Any) -> None:
    assert models.Book.__doc__.startswith(
        'A book. It has "quotes", a \\backslash and """three quotes""" in its description.\n\n'
        '    Source: page 004, "Book".'
    )


def test_a_misspelt_argument_is_refused(models: Any) -> None:
    with pytest.raises(TypeError, match="titel"):
        models.Book(titel="A")


# Unions


def test_a_union_is_told_apart_by_its_keys(mini: Mini) -> None:
    models: Any = mini("workers_ai.models")
    read = models.Tiny15ChatMessages.from_dict(
        {
            "messages": [],
            "tools": [{"name": "a"}, {"type": "function", "function": {"name": "b"}}, {"x": 1}, "y"],
        }
    )
    assert [type(one).__name__ for one in read.tools] == [
        "Tiny15ChatBareTool",
        "Tiny15ChatFunctionTool",
        "dict",
        "str",
    ]
    assert read.to_dict()["tools"][1] == {"type": "function", "function": {"name": "b"}}


def test_lists_in_a_union_may_be_of_unions(mini: Mini) -> None:
    models: Any = mini("workers_ai.models")
    message = {"role": "user", "content": ["Hello", {"text": "there"}, 5]}
    read = models.Tiny15ChatMessage.from_dict(message)
    assert [type(one).__name__ for one in read.content] == ["str", "Tiny15ChatPart", "int"]
    assert read.to_dict() == message
    assert models.Tiny15ChatMessage.from_dict({"role": "user", "content": "Hello"}).content == "Hello"


@pytest.mark.parametrize(
    ("result", "kind"),
    [("text", "str"), ({"response": "text"}, "Tiny15ChatOutput"), (5, "int"), ([1], "list")],
)
def test_the_result_of_a_model_is_read_by_its_json_type(mini: Mini, result: Any, kind: str) -> None:
    models: Any = mini("workers_ai.models")
    read = models.Tiny15ChatResponse.from_dict({"result": result, "success": True})
    assert type(read.result).__name__ == kind
    assert read.to_dict()["result"] == result


# Operations


def test_a_call_is_what_there_is_to_send(api: Any, models: Any, client: Any) -> None:
    call = api.shelves.patch.request(
        "novels", models.Shelf(name="shelves/novels", books=[models.Book(title="Ü")]), update_mask="books"
    )
    request = client.build(call, client.http_client)
    assert (request.method, str(request.url)) == (
        "PATCH",
        "https://library.example/v1/shelves/novels?updateMask=books",
    )
    assert request.headers["x-library-key"] == "secret"
    assert request.content.decode() == '{"books":[{"title":"Ü"}]}'
    assert repr(client) == "Client('https://library.example')"


def test_absent_parameters_are_not_sent_and_booleans_are_words(api: Any) -> None:
    assert api.shelves.list.request().query() == {}
    assert api.shelves.list.request(page_size=5, body_=True).query() == {"pageSize": "5", "body": "true"}


@pytest.mark.parametrize("shelf", ["", ".", "..", None, 5])
def test_a_path_parameter_cannot_change_the_path(api: Any, mini: Mini, shelf: Any) -> None:
    with pytest.raises(mini("generativelanguage.errors").PathError, match=r"shelves\.delete: shelf must"):
        api.shelves.delete.request(shelf).path()


def test_path_parameters_are_encoded_but_for_what_the_contract_calls_safe(api: Any, mini: Mini) -> None:
    assert api.shelves.delete.request("a/b:c ü?").path() == "/v1/shelves/a%2Fb%3Ac%20%C3%BC%3F"
    run: Any = mini("workers_ai.api.ai.run")
    call = run.request("account", "@cf/vendor/model 1", {"prompt": "Hello"})
    assert call.path() == "/accounts/account/ai/run/@cf/vendor/model%201"
    for model in ("@cf/../model", "@cf//model", "/model", "model/"):
        with pytest.raises(ValueError, match="segments"):
            run.request("account", model, {}).path()


@pytest.mark.parametrize("name", ["shelves/novels", "novels"])
def test_a_call_takes_the_name_of_a_resource_for_its_path(api: Any, name: str) -> None:
    call = api.shelves.patch.request_for(name, {"floor": 3}, update_mask="floor")
    assert call.path() == api.shelves.patch.request("novels", {}).path()
    assert call.query() == {"updateMask": "floor"}
    assert call.with_arguments(update_mask="room").path() == call.path()
    assert call.read_with(str).path() == call.path()
    assert call.violations() == []
    assert repr(call) == f"Call(shelves.patch, {name!r}, {{'update_mask': 'floor'}})"
    stream = api.shelves.read.stream_request_for(name)
    assert (stream.path(), stream.query()) == (api.shelves.read.request("novels").path(), {"alt": "sse"})


@pytest.mark.parametrize(
    "name", ["", ".", "..", "shelves/", "shelves/..", "books/a", "shelves/a/b", "/a", None, 5]
)
def test_a_name_of_another_form_stops_before_anything_is_sent(
    api: Any, client: Any, mini: Mini, name: Any
) -> None:
    call = api.shelves.delete.request_for(name, argument="shelf")
    with pytest.raises(mini("generativelanguage.errors").PathError) as caught:
        client.build(call, client.http_client)
    assert str(caught.value) == f"shelves.delete: shelf must have the form shelves/{{shelf}}, got {name!r}"


def test_only_operations_of_resources_take_names(api: Any, mini: Mini) -> None:
    assert not hasattr(api.shelves.create, "request_for")
    assert not hasattr(mini("workers_ai.api.ai.run"), "request_for")


def test_parameters_and_bodies_have_rules(api: Any, models: Any) -> None:
    assert [str(one) for one in api.shelves.list.request(page_size=-1).violations()] == [
        "page_size must be at least 0, got -1"
    ]
    call = api.shelves.create.request(models.Shelf(books=[]))
    assert [one.rule for one in call.violations()] == [
        "must have at least 1 item",
        "needs one of room, floor",
    ]
    assert list(api.shelves.create.request({"books": []}).violations()) == []


def test_what_changes_a_resource_need_not_be_complete(api: Any, models: Any) -> None:
    change = models.Shelf.from_dict({"floor": 3})
    assert list(api.shelves.patch.request("novels", change).violations()) == []
    change.floor = 30
    assert [one.path for one in api.shelves.patch.request("novels", change).violations()] == ["floor"]


def test_behaviour_is_data(api: Any, models: Any) -> None:
    listing = api.shelves.list
    page = models.ListShelvesResponse.from_dict({"shelves": [{"name": "a"}], "nextPageToken": "next"})
    assert listing.PAGINATION.token == "page_token"
    assert listing.PAGINATION.next(page) == "next"
    assert [one.name for one in listing.PAGINATION.items(page)] == ["a"]
    assert listing.ENDPOINT.idempotent
    assert not api.shelves.create.ENDPOINT.idempotent
    assert isinstance(api.shelves.create.LONG_RUNNING.response({}), models.Shelf)
    assert isinstance(api.shelves.create.LONG_RUNNING.metadata({}), models.CreateShelfMetadata)
    assert api.shelves.patch.ENDPOINT.update_mask == "update_mask"
    assert api.shelves.read.ENDPOINT.streaming.query == {"alt": "sse"}


def test_a_stream_by_query(api: Any, models: Any) -> None:
    whole, stream = api.shelves.read.request("novels"), api.shelves.read.stream_request("novels")
    assert (whole.query(), stream.query()) == ({}, {"alt": "sse"})
    assert whole.decode([{"title": "A"}]) == [models.Book(title="A")]
    assert stream.decode({"title": "A"}) == models.Book(title="A")


def test_a_stream_by_body(mini: Mini) -> None:
    models: Any = mini("workers_ai.models")
    operation: Any = mini("workers_ai.api.ai_run.tiny_1_5_chat")
    body = models.Tiny15ChatPrompt(prompt="Hello", stream=True)
    assert operation.request("account", body).payload() == {"prompt": "Hello"}
    body.stream = None
    assert operation.stream_request("account", body).payload() == {"prompt": "Hello", "stream": True}
    assert operation.request("account", {"prompt": "Hello", "stream": True}).payload() == {"prompt": "Hello"}
    assert operation.ENDPOINT.streaming.done == b"[DONE]"


def test_an_empty_answer_is_none(api: Any) -> None:
    assert api.shelves.delete.request("novels").decode({}) is None


def test_models_are_registered_with_their_operations(mini: Mini) -> None:
    registry: Any = mini("workers_ai.model_registry")
    assert list(registry.MODELS) == ["@cf/example/tiny-1.5-chat"]
    hosted = registry.MODELS["@cf/example/tiny-1.5-chat"]
    assert hosted.streams
    assert hosted.options() == {"prompt", "image", "stream", "max_tokens", "messages", "tools"}
    operation = hosted.load()
    assert operation.ENDPOINT.id == "ai.run.tiny_1_5_chat"
    assert type(operation.read_body({"prompt": "Hello"})).__name__ == "Tiny15ChatPrompt"
    assert type(operation.read_body({"messages": []})).__name__ == "Tiny15ChatMessages"
    assert operation.read_body({"other": 1}) == {"other": 1}


# Loading


def test_nothing_is_loaded_before_it_is_used(mini: Mini) -> None:
    folder = Path(str(mini("").__file__)).parents[1]
    script = (
        "import sys, mini_raw.generativelanguage as one\n"
        "from mini_raw.generativelanguage import api, models\n"
        "def loaded(): return sorted(name for name in sys.modules if name.startswith('mini_raw.generativelanguage.'))\n"
        "print(*loaded())\n"
        "models.Kind\n"
        "print(*loaded())\n"
        "assert 'httpx' not in sys.modules\n"
        "assert 'Shelf' in dir(models) and 'shelves' in dir(api) and 'list' in dir(api.shelves)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=True
    )
    first, second = done.stdout.splitlines()
    assert first.split() == ["mini_raw.generativelanguage.api", "mini_raw.generativelanguage.models"]
    assert set(second.split()) - set(first.split()) == {"mini_raw.generativelanguage.models.kind"}


def test_a_misspelt_name_is_an_attribute_error(models: Any, api: Any) -> None:
    with pytest.raises(AttributeError, match="Shelve"):
        _ = models.Shelve
    with pytest.raises(AttributeError, match="shelve"):
        _ = api.shelve


# What must not get lost


def test_a_class_that_the_parser_would_merge_stops_the_build(contract: Contract, tmp_path: Path) -> None:
    schemas = "generativelanguage/schemas/shelves.yaml"
    contract.edit(schemas, "Kind:\n", "A1bC:\n")
    contract.edit(schemas, "Label:\n", "A1BC:\n")
    for old, new in (("'#/Kind'", "'#/A1bC'"), ("'#/Kind'", "'#/A1bC'"), ("'#/Label'", "'#/A1BC'")):
        contract.edit(schemas, old, new)
    with pytest.raises(render.RenderError, match="A1BC"):
        render.render(load_checked(contract.root), tmp_path / "out")


@pytest.mark.slow
def test_rendering_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        render.render(load_checked(MINI), tmp_path / name)
        root = tmp_path / name
        made.append({path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()})
    assert made[0] == made[1]
