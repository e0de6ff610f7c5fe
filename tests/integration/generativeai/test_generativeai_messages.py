"""The messages of `genwire.generativeai.protos` read, write and compare as those of google-generativeai do."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from google.ai import generativelanguage as glm

from genwire.generativeai import protos
from genwire.generativeai.types import content_types
from genwire_raw.generativelanguage import models as raw


def test_fields_are_given_by_name_by_one_mapping_or_nested() -> None:
    expected = protos.Content(role="user", parts=[protos.Part(text="Hi")])
    for given in (
        protos.Content({"role": "user", "parts": [{"text": "Hi"}]}),
        protos.Content(expected),
        protos.Content({"parts": [protos.Part(text="Hi")]}, role="user"),
        protos.Content(raw.Content(role="user", parts=[raw.Part(text="Hi")])),
        protos.Content(protos.Content.to_dict(expected)),
        protos.Content.from_json(protos.Content.to_json(expected)),
        copy.copy(expected),
        copy.deepcopy(expected),
        pickle.loads(pickle.dumps(expected)),
    ):
        assert given == expected
    assert expected != protos.Content(role="user")
    assert expected != {"role": "user"}


def test_unset_fields_read_as_empty_messages_zeros_and_empty_lists() -> None:
    candidate = protos.Candidate()
    assert candidate.finish_reason == 0
    assert candidate.content.parts == []
    assert candidate.citation_metadata.citation_sources == []
    assert (candidate.token_count, candidate.content.role, protos.Blob().data) == (0, "", b"")
    assert (protos.File().create_time, protos.CachedContent().ttl) == (None, timedelta(0))
    assert not candidate
    assert "content" not in candidate
    assert protos.Candidate.pb(candidate).to_dict() == {}


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, protos.Content])
def test_a_field_that_was_only_read_is_not_sent_by_a_copy(copied: Any) -> None:
    content = protos.Content(parts=[{"text": "Hi"}])
    assert content.parts[0].inline_data.data == b""
    part = copied(content).parts[0]
    assert ("inline_data" in part, "text" in part) == (False, True)
    assert protos.Part.pb(part).to_dict() == {"text": "Hi"}


def test_an_empty_struct_is_set_where_it_was_given() -> None:
    for call in (
        protos.FunctionCall(name="f", args={}),
        protos.FunctionCall(raw.FunctionCall(name="f", args={})),
    ):
        copied = copy.deepcopy(call)
        assert ("args" in copied, copied.args) == (True, {})
        assert protos.FunctionCall.pb(copied).to_dict() == {"name": "f", "args": {}}
    unset = protos.FunctionCall(name="f")
    assert (unset.args, "args" in unset, "args" in copy.copy(unset)) == ({}, False, False)
    assert protos.FunctionCall.pb(unset).to_dict() == {"name": "f"}
    unset.args["x"] = 1
    assert protos.FunctionCall.pb(unset).to_dict() == {"name": "f", "args": {"x": 1}}


def test_a_message_keeps_its_own_copy_of_what_it_is_made_of() -> None:
    part = protos.Part(text="Hi")
    content = protos.Content(parts=[part])
    content.parts.append(part)
    content.parts[0:0] = [part]
    candidate = protos.Candidate(content=content)
    part.text = "changed"
    content.role = "user"
    assert [one.text for one in content.parts] == ["Hi"] * 3
    assert candidate.content.role == ""


def test_items_that_are_replaced_are_converted_as_added_ones_are() -> None:
    content = protos.Content(parts=[{"text": "a"}, {"text": "b"}])
    content.parts[0] = {"text": "c"}
    content.parts[1:] = [{"text": "d"}, protos.Part(text="e")]
    assert [one.text for one in content.parts] == ["c", "d", "e"]
    with pytest.raises(TypeError):
        content.parts[0] = "text"


def test_a_zero_is_set_only_where_it_differs_from_unset() -> None:
    assert protos.Content(role="") == protos.Content()
    assert protos.Candidate(token_count=0, finish_reason=0) == protos.Candidate()
    assert protos.Content.to_dict(protos.Content(role=""), including_default_value_fields=False) == {}
    assert protos.Part(text="") != protos.Part()
    config = protos.GenerationConfig(temperature=0)
    assert protos.GenerationConfig.pb(config).to_dict() == {"temperature": 0.0}


def test_an_empty_message_is_set_once_something_in_it_is() -> None:
    part = protos.Part()
    part.inline_data.mime_type = "image/png"
    assert "inline_data" in part
    assert protos.Part.pb(part).to_dict() == {"inlineData": {"mimeType": "image/png"}}
    content = protos.Content()
    content.parts.append({"text": "one"})
    content.parts.extend([{"text": "two"}])
    content.parts.insert(0, protos.Part(text="zero"))
    assert [part.text for part in content.parts] == ["zero", "one", "two"]
    assert all(isinstance(part, protos.Part) for part in content.parts)


def test_one_field_of_a_group_is_set() -> None:
    part = protos.Part(text="")
    assert "text" in part
    part.function_call = {"name": "f", "args": {"a": [1, {"b": None}]}}
    assert ("text" in part, "function_call" in part) == (False, True)
    assert dict(part.function_call.args) == {"a": [1, {"b": None}]}
    del part.function_call
    assert "function_call" not in part
    assert "code_execution" in protos.Tool(code_execution={})


def test_enums_equal_their_numbers_and_names() -> None:
    stop = protos.Candidate(finish_reason="STOP").finish_reason
    assert stop is protos.Candidate.FinishReason.STOP
    assert (stop == 1, stop == "STOP", int(stop), stop.name, stop.value) == (True, True, 1, "STOP", 1)
    assert (stop != 1, stop != "STOP", stop == 2, stop == "SAFETY") == (False, False, False, False)
    assert {1: "found"}[stop] == "found"
    assert protos.Candidate(finish_reason=3).finish_reason.name == "SAFETY"
    assert protos.Candidate(finish_reason=99).finish_reason == 99
    with pytest.raises(KeyError):
        protos.Candidate(finish_reason="NONE_SUCH")
    later = protos.Candidate(raw.Candidate.from_dict({"finishReason": "LATER"}))
    assert later.finish_reason == "LATER"
    assert protos.Candidate.pb(later).to_dict() == {"finishReason": "LATER"}


def test_fields_that_only_the_service_has_since_survive() -> None:
    received = {"text": "t", "thought": True, "thoughtSignature": "c2ln", "mood": "cheerful"}
    part = protos.Part(raw.Part.from_dict(received))
    assert (part.text, part.thought, part.thought_signature) == ("t", True, b"sig")
    part.text = "changed"
    assert protos.Part.pb(part).to_dict() == {**received, "text": "changed"}


def test_to_dict_has_numbers_for_enums_and_zeros_unless_told_otherwise() -> None:
    file = protos.File(name="files/x", size_bytes=3, state="ACTIVE", create_time="2026-01-02T03:04:05Z")
    shown = protos.File.to_dict(file)
    assert (shown["state"], shown["size_bytes"], shown["create_time"]) == (2, "3", "2026-01-02T03:04:05Z")
    assert (shown["display_name"], "video_metadata" in shown) == ("", False)
    brief = protos.File.to_dict(file, use_integers_for_enums=False, including_default_value_fields=False)
    assert brief == {**brief, "state": "ACTIVE"}
    assert "display_name" not in brief
    assert (
        json.loads(protos.Part.to_json(protos.Part(inline_data={"data": b"PNG"})))["inlineData"]["data"]
        == "UE5H"
    )
    schema = protos.Schema(type="OBJECT", properties={"a": {"type_": "STRING"}})
    assert protos.Schema.to_dict(schema, including_default_value_fields=False) == {
        "type_": 6,
        "properties": {"a": {"type_": 1}},
    }
    assert schema.properties["a"].type_ == schema.properties["a"].type == 1


@pytest.mark.parametrize(
    "given",
    ["2026-01-02T03:04:05Z", {"seconds": 1767323045}, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), 1767323045],
)
def test_times_in_all_their_forms(given: Any) -> None:
    cached = protos.CachedContent(expire_time=given)
    assert cached.expire_time == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    cached.ttl = {"seconds": 90}
    assert (cached.ttl, "expire_time" in cached) == (timedelta(seconds=90), False)
    local = datetime(2026, 1, 2, 3, 4, 5).astimezone()
    assert protos.CachedContent(expire_time=local.replace(tzinfo=None)).expire_time == local


def test_names_that_are_not_fields_are_errors() -> None:
    with pytest.raises(ValueError, match="Unknown field for Part: txt"):
        protos.Part(txt="x")
    with pytest.raises(AttributeError, match="Unknown field for Part: txt"):
        _ = protos.Part().txt
    with pytest.raises(AttributeError):
        protos.Part().txt = "x"
    with pytest.raises(TypeError, match="a list of Part cannot be made of"):
        protos.Content(parts="x")
    with pytest.raises(TypeError, match="a Blob cannot be made of"):
        protos.Part(inline_data="x")
    with pytest.raises(TypeError, match="a Part cannot be made of a Blob"):
        protos.Part(protos.Blob())
    assert protos.Part({"text": "x", "txt": "y"}, ignore_unknown_fields=True).text == "x"


def test_a_message_shows_what_is_set_in_it() -> None:
    content = protos.Content(role="user", parts=[{"text": "Hi"}])
    assert str(content) == 'parts {\n  text: "Hi"\n}\nrole: "user"\n'
    assert str(protos.Candidate(finish_reason=1)) == "finish_reason: STOP\n"
    assert "role" in dir(content)
    blob = protos.Blob(mime_type="image/png", data=b'\x00\xff"png\n')
    assert str(blob) == 'mime_type: "image/png"\ndata: "\\000\\377\\"png\\n"\n'
    rating = protos.SafetyRating(category=7, probability=1, blocked=True)
    assert str(rating).endswith("probability: NEGLIGIBLE\nblocked: true\n")


def test_mappings_and_structs_print_a_member_after_the_other() -> None:
    schema = protos.Schema(type=6, properties={"a": {"type": 1}})
    assert str(schema) == ('type_: OBJECT\nproperties {\n  key: "a"\n  value {\n    type_: STRING\n  }\n}\n')
    call = protos.FunctionCall(name="f", args={"a": [1, 0.5, None, "x", True], "b": {"c": 2.0}})
    values = ["number_value: 1", "number_value: 0.5", "null_value: NULL_VALUE", 'string_value: "x"']
    listed = "".join(
        f"        values {{\n          {one}\n        }}\n" for one in [*values, "bool_value: true"]
    )
    held = 'key: "c"\n          value {\n            number_value: 2\n          }\n'
    inner = f"        fields {{\n          {held}        }}\n"
    assert str(call) == (
        'name: "f"\nargs {\n'
        f'  fields {{\n    key: "a"\n    value {{\n      list_value {{\n{listed}      }}\n    }}\n  }}\n'
        f'  fields {{\n    key: "b"\n    value {{\n      struct_value {{\n{inner}      }}\n    }}\n  }}\n'
        "}\n"
    )


def test_contents_from_everything_that_programs_write() -> None:
    for given in (
        "Hi",
        ["Hi"],
        iter(["Hi"]),
        {"text": "Hi"},
        {"parts": "Hi"},
        {"parts": ["Hi"]},
        raw.Part(text="Hi"),
    ):
        (content,) = content_types.to_contents(given)
        assert [part.text for part in content.parts] == ["Hi"]
    assert len(content_types.to_contents({"role": "user", "parts": ["a"]} for _ in range(2))) == 2
    blob = {"mime_type": "image/png", "data": b"x"}
    for held in (blob, {"inline_data": blob}, protos.Blob(blob), raw.Blob(mime_type="image/png", data=b"x")):
        assert content_types.to_part(held).inline_data == protos.Blob(blob)
    assert [content_types.is_part_dict(one) for one in ({"text": "Hi"}, blob, {})] == [True, False, False]
    for kind, wrong in ((KeyError, {"bad": 1}), (TypeError, 3), (ValueError, "")):
        with pytest.raises(kind):
            content_types.to_content(wrong)


def test_images_in_mappings_messages_and_lists(tmp_path: Any) -> None:
    image_module = pytest.importorskip("PIL.Image")
    path = tmp_path / "dot.png"
    image_module.new("RGB", (1, 1)).save(path)
    with image_module.open(path) as image:
        for given in (image, [image], {"parts": [image]}, [{"parts": [{"inline_data": image}]}]):
            ((part,),) = (content.parts for content in content_types.to_contents(given))
            assert (part.inline_data.mime_type, part.inline_data.data) == ("image/png", path.read_bytes())
    assert content_types.to_blob(image_module.new("RGBA", (1, 1))).data.startswith(b"\x89PNG")


def test_messages_convert_further_values() -> None:
    message = protos.GroundingMetadata(search_entry_point={"rendered_content": "x"})
    target = protos.GroundingMetadata()
    protos.GroundingMetadata.copy_from(target, message)
    assert target == message
    wrapped = protos.Part.wrap(raw.Part(text="x"))
    assert protos.Part.to_json(wrapped, indent=None) == '{"text": "x"}'
    assert protos.Blob(data="UE5H").data == b"PNG"
    assert protos.File(size_bytes="3").size_bytes == 3
    assert protos.CachedContent(ttl="3s").ttl == timedelta(seconds=3)
    assert protos.CachedContent(ttl=3).ttl == protos.CachedContent(ttl=timedelta(seconds=3)).ttl
    kept = protos.Candidate(
        raw.Candidate.from_dict({"urlContextMetadata": {"urlMetadata": [{"retrievedUrl": "u"}]}})
    )
    assert protos.Candidate.to_dict(kept)["url_context_metadata"] == {"urlMetadata": [{"retrievedUrl": "u"}]}
    count = protos.CountTokensResponse(
        raw.CountTokensResponse.from_dict({"promptTokensDetails": [{"tokenCount": 1}]})
    )
    assert protos.CountTokensResponse.to_dict(count)["prompt_tokens_details"] == [{"tokenCount": 1}]
    config = protos.GenerationConfig(
        raw.GenerationConfig.from_dict({"responseModalities": ["TEXT"], "seed": 3})
    )
    shown = protos.GenerationConfig.to_dict(config, including_default_value_fields=False)
    assert (shown["response_modalities"], shown["seed"]) == ([1], 3)
    plain = protos.Part(raw.Part(text="x", video_metadata=raw.VideoMetadata(fps=2.0)))
    assert protos.Part.to_dict(plain)["video_metadata"] == {"fps": 2.0}
    with pytest.raises(TypeError, match="cannot be made of 3"):
        protos.Part(3)
    with pytest.raises(AttributeError):
        _ = protos.Part()._nothing


def test_images_of_ipython(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    class Image:
        def __init__(self, filename: str | None, data: bytes = b"GIF") -> None:
            self.filename, self.data = filename, data

    monkeypatch.setitem(sys.modules, "IPython.display", SimpleNamespace(Image=Image))
    assert Image in content_types.IMAGE_TYPES
    part = content_types.to_part(Image("a.gif"))
    assert part.inline_data == protos.Blob(mime_type="image/gif", data=b"GIF")
    assert content_types.to_blob(Image("a")).mime_type == "image/unknown"
    with pytest.raises(ValueError, match="made of a file"):
        content_types.to_blob(Image(None))
    with pytest.raises(TypeError, match="an image of"):
        content_types.image_to_blob(3)
    with pytest.raises(AttributeError):
        _ = content_types.NOTHING
    path = tmp_path / "a.gif"
    path.write_bytes(b"GIF")
    assert content_types.to_part(path).inline_data.data == b"GIF"


def test_a_message_equals_one_of_google_ai_generativelanguage_with_the_same_content() -> None:
    theirs, ours = glm.Part(text="x"), protos.Part(text="x")
    assert (ours == theirs, theirs == ours) == (True, True)
    assert (ours == glm.Part(text="y"), ours == glm.Content(), glm.Content() == ours) == (False, False, False)
