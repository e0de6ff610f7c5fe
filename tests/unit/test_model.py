"""What all models have in common."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import attrs
import pytest

import genwire
from generator.naming import RESERVED_FIELDS
from genwire_raw import DecodeError, Model
from genwire_raw.generativelanguage import models


def test_no_field_can_take_the_name_of_what_models_do() -> None:
    assert {name for name in dir(Model) if not name.startswith("_")} <= RESERVED_FIELDS


def test_a_repr_stays_readable() -> None:
    huge: list[tuple[Any, str]] = [
        (
            models.ContentEmbedding(values=[0.25] * 768),
            "ContentEmbedding(values=[0.25, 0.25, 0.25, ... 765 more])",
        ),
        (
            models.Blob(mime_type="image/png", data=b"x" * 10**6),
            "Blob(mime_type='image/png', data=<1000000 bytes>)",
        ),
        (models.Part(text="x" * 10_000), f"Part(text='{'x' * 200}'... (10000 characters))"),
        (models.Part.from_dict({"new": {"deep": [1]}}), "Part(additional_properties={'new': {'deep': [1]}})"),
    ]
    for model, shown in huge:
        assert repr(model) == shown
    nested = models.Schema(type=models.Type.ARRAY)
    for _ in range(100):
        nested = models.Schema(type=models.Type.ARRAY, items=nested)
    assert len(repr(nested)) < 500


def test_models_are_compared_by_what_they_hold() -> None:
    built = models.Part(text="Hello")
    assert built == models.Part.from_dict({"text": "Hello"})
    assert built != models.Part.from_dict({"text": "Hello", "more": 1})
    assert built != models.Blob(mime_type="text/plain")
    assert built != "Hello"
    with pytest.raises(TypeError, match="unhashable"):
        hash(built)


def test_additional_properties_are_sent_but_never_instead_of_a_field() -> None:
    part = models.Part(text="Hello", additional_properties={"mood": "cheerful", "text": "Bye"})
    assert part.to_dict() == {"text": "Hello", "mood": "cheerful"}


def test_what_was_read_can_be_changed_and_is_written_changed() -> None:
    content = models.Content.from_dict({"role": "user", "parts": [{"text": "a"}, {"text": "b"}], "new": 1})
    assert content.parts is not None
    content.parts[0].text = "changed"
    content.parts.append(models.Part(text="c"))
    content.role = None
    assert content.to_dict() == {"parts": [{"text": "changed"}, {"text": "b"}, {"text": "c"}], "new": 1}


def test_copies_are_apart() -> None:
    content = models.Content.from_dict({"parts": [{"text": "a"}]})
    deep = copy.deepcopy(content)
    assert deep.parts is not None
    deep.parts[0].text = "b"
    assert content.to_dict() == {"parts": [{"text": "a"}]}
    shallow = copy.copy(content)
    shallow.role = "model"
    assert content.role is None


def test_only_one_of() -> None:
    part = models.Part(text="Hello")
    assert part.which("data") == "text"
    part.inline_data = models.Blob(mime_type="text/plain", data=b"")
    (violation,) = part.validate()
    assert violation.rule.startswith("takes only one of text, inline_data, function_call, ")
    assert violation.value == ["text", "inline_data"]
    assert models.Part().which("data") is None


def test_an_attribute_that_is_not_in_the_contract_is_refused() -> None:
    for part in (models.Part(text="Hello"), models.Part.from_dict({"text": "Hello", "mood": "cheerful"})):
        with pytest.raises(AttributeError, match="mood"):
            _ = part.mood  # type: ignore[attr-defined]
        with pytest.raises(AttributeError, match="mood"):
            part.mood = "sad"  # type: ignore[attr-defined]


@pytest.mark.parametrize("answer", [None, [], "text", 5])
def test_an_answer_that_is_no_object_is_refused(answer: Any) -> None:
    with pytest.raises(DecodeError, match="expected a JSON object for Model"):
        models.Model.decode(answer)


class Labelled(models.Part):
    """A subclass as the facade has them."""

    __slots__ = ()

    @property
    def shout(self) -> str:
        return (self.text or "").upper()


def test_a_subclass_adds_properties_and_copies_nothing() -> None:
    received = {"text": "Hello"}
    seen = Labelled.from_dict(received)
    assert seen.as_received() is received
    assert seen.shout == "HELLO"
    assert models.Content(parts=[seen]).validate() == []


ANSWERS = [
    (
        genwire.GenerateContentResponse,
        {"candidates": [{"content": {"parts": [{"text": "Hello"}]}}], "new": 1},
    ),
    (
        genwire.TunedModel,
        {"displayName": "a", "state": "PAUSED", "createTime": "2024-01-02T03:04:05.123456789Z"},
    ),
    (genwire.RunResult, {"response": "Hello", "usage": {"prompt_tokens": 1}}),
    (genwire.RunEvent, {"response": "Hel", "new": 1}),
    (genwire.EmbedContentResponse, {"embedding": {"values": [0.5]}}),
    (genwire.GenerateTextResponse, {"candidates": [{"output": "Hello"}]}),
]


@pytest.mark.parametrize(("kind", "sent"), ANSWERS)
def test_attrs_knows_the_classes_of_the_facade(kind: Any, sent: dict[str, Any]) -> None:
    read = kind.from_dict(copy.deepcopy(sent))
    assert attrs.fields(kind) == attrs.fields(kind.__base__)
    assert attrs.asdict(read).keys() == {field.name for field in attrs.fields(kind)}
    changed = attrs.evolve(read, additional_properties={"more": 2})
    assert type(changed) is kind
    assert changed.to_dict() == {**{key: sent[key] for key in sent if key != "new"}, "more": 2}
    assert read.to_dict() == sent


def test_a_changed_copy_of_a_response_has_the_changed_text() -> None:
    read = genwire.GenerateContentResponse.from_dict(
        {"candidates": [{"content": {"parts": [{"text": "a"}]}}]}
    )
    content = models.Content(role="model", parts=[models.Part(text="b")])
    changed = attrs.evolve(read, candidates=[models.Candidate(content=content)])
    assert (read.text, changed.text) == ("a", "b")


def test_rules_are_the_metadata_of_fields() -> None:
    fields = attrs.fields(models.TunedModel)
    assert fields.display_name.metadata == {"wire": "displayName", "kind": "string", "max_length": 40}
    assert attrs.asdict(models.LatLng(latitude=1.5)) == {
        "latitude": 1.5,
        "longitude": None,
        "additional_properties": None,
    }


def test_a_constructor_says_what_it_takes() -> None:
    parameters = inspect.signature(models.TuningTask).parameters
    assert {one.kind for one in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert [name for name, one in parameters.items() if one.default is one.empty] == ["training_data"]
    assert list(parameters)[-1] == "additional_properties"


@pytest.mark.parametrize("read", [models.Part(text="Hello"), models.Part.from_dict({"text": "Hello"})])
def test_dir_shows_fields_and_what_can_be_done(read: models.Part) -> None:
    public = {name for name in dir(read) if not name.startswith("_")}
    assert {"text", "inline_data", "additional_properties", "to_dict", "validate"} <= public
    assert not {name for name in public if name.isupper()}


@pytest.mark.parametrize("kind", [genwire.GenerateContentResponse, genwire.File, genwire.RunResult])
def test_dir_of_an_answer_is_what_users_want(kind: Any) -> None:
    public = {name for name in dir(kind.from_dict({})) if not name.startswith("_")}
    assert {"to_dict", "to_json"} <= public
    assert not public & {"of", "answer_type", "plain_text", "typed"}


def test_a_pickle_keeps_what_it_was_read_from() -> None:
    read = models.Part.from_dict({"text": "Hello", "new": 1})
    again = pickle.loads(pickle.dumps(read))
    assert again.as_received() == {"text": "Hello", "new": 1}
    assert again == read


class Noted(models.Part):
    """A subclass as users have them."""


def test_a_subclass_of_a_users_own_takes_attributes() -> None:
    noted = Noted(text="Hello")
    noted.note = "mine"  # type: ignore[attr-defined]
    assert noted.to_dict() == {"text": "Hello"}
    assert pickle.loads(pickle.dumps(noted)) == noted
