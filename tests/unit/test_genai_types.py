"""Types of programs written for google-genai: how they are made, read, written and compared."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from pydantic import BaseModel, ValidationError

from genwire.genai import types


def test_names_are_in_either_case_and_mappings_become_messages() -> None:
    content = types.Content(role="user", parts=[{"inlineData": {"data": "aGk=", "mimeType": "text/plain"}}])
    assert content == types.Content.model_validate(
        {"role": "user", "parts": [types.Part(inline_data=types.Blob(data=b"hi", mime_type="text/plain"))]}
    )
    assert content.parts[0].inline_data.data == b"hi"
    with pytest.raises(ValidationError, match="rolle"):
        types.Content.model_validate({"rolle": "user"})


def test_messages_are_written_and_read_again() -> None:
    content = types.Content(role="user", parts=[types.Part.from_bytes(data=b"hi", mime_type="text/plain")])
    parts = [{"inline_data": {"data": "aGk=", "mime_type": "text/plain"}}]
    assert content.to_json_dict() == {"role": "user", "parts": parts}
    assert types.Content.model_validate_json(content.model_dump_json()) == content
    assert types.Content.model_validate(content.model_dump()) == content
    assert content.model_copy(update={"role": "model"}).role == "model"


def test_a_class_may_stand_for_its_instance() -> None:
    tool = types.Tool.model_validate({"code_execution": types.ToolCodeExecution})
    assert tool == types.Tool(code_execution=types.ToolCodeExecution())
    config = types.GenerateContentConfig(tools=[types.Tool, {"google_search": {}}, print])
    assert config.tools == [types.Tool(), types.Tool(google_search=types.GoogleSearch()), print]


def test_enums_take_any_case_and_keep_values_they_do_not_have() -> None:
    reason = types.FinishReason("stop")
    assert reason is types.FinishReason.STOP
    assert (reason == "STOP", str(reason), reason.name, reason.value) == (
        True,
        "FinishReason.STOP",
        "STOP",
        "STOP",
    )
    new = types.FinishReason("SOMETHING_NEW")
    assert (new == "SOMETHING_NEW", new.name, new.value) == (True, "SOMETHING_NEW", "SOMETHING_NEW")
    with pytest.raises(ValueError):
        types.FinishReason(5)
    assert types.ServiceTier("FLEX") is types.ServiceTier.FLEX


def test_what_the_service_has_got_since_is_kept() -> None:
    given = {
        "candidates": [{"content": {"parts": [{"text": "hi", "mood": {"joy": 1}}]}, "finishReason": "NEW"}]
    }
    answer = types.GenerateContentResponse.read(given)
    part: Any = answer.candidates[0].content.parts[0]
    assert part.mood == {"joy": 1}
    assert answer.candidates[0].finish_reason == "NEW"


def test_fields_that_the_service_calls_otherwise_are_read() -> None:
    model = types.Model.read({"name": "models/a", "supportedGenerationMethods": ["generateContent"]})
    assert model.supported_actions == ["generateContent"]
    cited = types.CitationMetadata.read({"citationSources": [{"uri": "https://example.com"}]})
    assert cited.citations[0].uri == "https://example.com"
    assert types.JSONSchema.model_validate({"$ref": "#/$defs/a"}).ref == "#/$defs/a"


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (types.Part("a"), {"text": "a"}),
        (types.Part({"text": "a"}), {"text": "a"}),
        (types.Part(types.Part(text="a")), {"text": "a"}),
        (
            types.Part({"file_uri": "u", "mime_type": "a/b"}),
            {"file_data": {"file_uri": "u", "mime_type": "a/b"}},
        ),
        (
            types.Part(types.File(uri="u", mime_type="a/b")),
            {"file_data": {"file_uri": "u", "mime_type": "a/b"}},
        ),
        (types.Part.from_text(text="a"), {"text": "a"}),
        (
            types.Part.from_uri(file_uri="a.png"),
            {"file_data": {"file_uri": "a.png", "mime_type": "image/png"}},
        ),
        (
            types.Part.from_uri(file_uri="a", mime_type="a/b", media_resolution="MEDIA_RESOLUTION_LOW"),
            {
                "file_data": {"file_uri": "a", "mime_type": "a/b"},
                "media_resolution": {"level": "MEDIA_RESOLUTION_LOW"},
            },
        ),
        (
            types.Part.from_function_call(name="f", args={"a": 1}),
            {"function_call": {"name": "f", "args": {"a": 1}}},
        ),
        (
            types.Part.from_function_response(name="f", response={"a": 1}),
            {"function_response": {"name": "f", "response": {"a": 1}}},
        ),
        (
            types.Part.from_executable_code(code="1", language="PYTHON"),
            {"executable_code": {"code": "1", "language": "PYTHON"}},
        ),
        (
            types.Part.from_code_execution_result(outcome="OUTCOME_OK", output="1"),
            {"code_execution_result": {"outcome": "OUTCOME_OK", "output": "1"}},
        ),
    ],
)
def test_parts_are_made_in_many_ways(part: types.Part, expected: dict[str, Any]) -> None:
    assert part.to_json_dict() == expected


def test_pictures_become_parts_and_parts_pictures() -> None:
    part = types.Part(PIL.Image.new("RGB", (2, 2)))
    image = part.as_image()
    assert (image.mime_type, image.image_bytes[:4]) == ("image/png", b"\x89PNG")
    assert types.Part("a").as_image() is None
    assert types.Blob(data=b"a", mime_type="text/plain").as_image() is None


def test_what_is_no_part_is_refused() -> None:
    for value in (5, types.File(name="files/a")):
        with pytest.raises(ValueError):
            types.Part(value)
    with pytest.raises(ValueError, match="can not be combined"):
        types.Part("a", text="b")
    with pytest.raises(ValueError, match="mime type"):
        types.Part.from_uri(file_uri="https://example.com/a")
    with pytest.raises(ValueError, match="mime type"):
        types.FunctionResponsePart.from_uri(file_uri="files/a")


def test_messages_of_a_role_are_made_of_parts() -> None:
    user = types.UserContent(["a", types.Part(text="b")])
    assert (user.role, [part.text for part in user.parts]) == ("user", ["a", "b"])
    assert types.ModelContent(parts="a").role == "model"
    with pytest.raises(ValidationError):
        user.role = "model"
    with pytest.raises(ValueError, match="required"):
        types.UserContent([])
    with pytest.raises(ValueError, match="Unsupported content part type"):
        types.UserContent(None)


def test_results_of_functions_have_parts() -> None:
    picture = types.FunctionResponsePart.from_bytes(data=b"a", mime_type="image/png", display_name="a")
    assert picture.inline_data.display_name == "a"
    uri = "https://generativelanguage.googleapis.com/v1beta/files/a"
    assert types.FunctionResponsePart.from_uri(file_uri=uri).file_data.mime_type is None
    assert types.FunctionResponsePart.from_uri(file_uri="a.png").file_data.mime_type == "image/png"

    class Answer:
        content = [1]  # noqa: RUF012
        isError = False  # noqa: N815

    assert types.FunctionResponse.from_mcp_response(name="f", response=Answer()).response == {"result": [1]}


def test_answers_have_shortcuts() -> None:
    parts: list[Any] = [
        {"text": "thinking", "thought": True},
        {"text": "a"},
        {"executableCode": {"code": "1"}},
        {"codeExecutionResult": {"output": "2"}},
        {"functionCall": {"name": "f"}},
        {"text": "b"},
    ]
    usage = {"promptTokenCount": 3}
    answer = types.GenerateContentResponse.read(
        {"candidates": [{"content": {"parts": parts}}], "usageMetadata": usage}
    )
    assert (answer.text, answer.executable_code, answer.code_execution_result) == ("ab", "1", "2")
    assert [call.name for call in answer.function_calls] == ["f"]
    assert answer.initial_prompt_token_count == 3
    empty = types.GenerateContentResponse()
    assert (empty.text, empty.parts, empty.function_calls, empty.executable_code) == (None,) * 4
    assert (empty.code_execution_result, empty.initial_prompt_token_count) == (None, None)


def test_text_says_what_it_leaves_out(caplog: pytest.LogCaptureFixture) -> None:
    call = {"function_call": {"name": "f"}, "thought_signature": b"a"}
    first = {"content": {"parts": [{"text": "a"}, {"text": "b", "thought": True}]}}
    second = {"content": {"parts": [{"text": "c"}, call]}}
    assert types.GenerateContentResponse(candidates=[first]).text == "a"
    assert caplog.messages == []
    assert types.GenerateContentResponse(candidates=[second, first]).text == "c"
    candidates, parts = caplog.messages
    assert "there are 2 candidates" in candidates
    assert "non-text parts" in parts
    assert "['function_call']" in parts
    caplog.clear()
    answer = types.GenerateContentResponse(candidates=[second, first])
    assert (answer.function_calls[0].name, answer.executable_code) == ("f", None)
    assert ["2 candidates" in message for message in caplog.messages] == [True, True]


def test_reprs_show_the_fields_that_are_set() -> None:
    call = types.FunctionCall(name="f", args={"a": [1, {}], "b": "one\ntwo"})
    parts = [types.Part(thought=False, text="hello"), types.Part(function_call=call), types.Part()]
    assert repr(types.Content(role="user", parts=parts)).splitlines() == [
        "Content(",
        "  parts=[",
        "    Part(",
        "      text='hello',",
        "      thought=False",
        "    ),",
        "    Part(",
        "      function_call=FunctionCall(",
        "        args={",
        "          'a': [",
        "            1,",
        "            {},",
        "          ],",
        '          \'b\': """one',
        'two"""',
        "        },",
        "        name='f'",
        "      )",
        "    ),",
        "    Part(),",
        "  ],",
        "  role='user'",
        ")",
    ]
    assert str(types.Part(text="hello")) == "text='hello'"
    assert repr(types.Blob(data=b"a" * 1000)) == f"Blob(\n  data={b'a' * 100!r}...\n)"


def test_images_and_videos_are_read_and_written(tmp_path: Path) -> None:
    for kind, field, name in ((types.Image, "image_bytes", "a.png"), (types.Video, "video_bytes", "a.mp4")):
        path = str(tmp_path / name)
        kind.model_validate({field: b"data"}).save(path)
        made = kind.from_file(location=path)
        assert (getattr(made, field), made.mime_type.endswith(name[2:])) == (b"data", True)
        with pytest.raises(ValueError, match="not set"):
            kind().save(path)
    assert types.Image.from_file(location="gs://a/b.png").gcs_uri == "gs://a/b.png"


def test_jobs_say_whether_they_have_ended() -> None:
    assert types.BatchJob(state="JOB_STATE_SUCCEEDED").done
    assert not types.BatchJob().done
    job = types.TuningJob(state="JOB_STATE_FAILED")
    assert (job.has_ended, job.has_succeeded) == (True, False)
    assert "JOB_STATE_FAILED" in types.JOB_STATES_ENDED


def test_a_finished_operation_without_videos_has_none() -> None:
    for response in ({}, {"generateVideoResponse": {"generatedSamples": [{}], "raiMediaFilteredCount": 1}}):
        operation = types.GenerateVideosOperation.from_api_response(
            {"name": "a", "done": True, "response": response}
        )
        videos = operation.response.generated_videos if operation.response else None
        assert [one.video for one in videos or ()] == ([None] if response else [])
    assert types.ImportFileOperation.from_api_response({"name": "a"}).name == "a"


def test_types_can_be_fields_and_bases_of_a_programs_own() -> None:
    class Own(BaseModel):
        content: types.Content
        reason: types.FinishReason

    class OwnPart(types.Part):
        mood: str = "good"

    own = Own.model_validate({"content": {"parts": [{"text": "a"}]}, "reason": "stop"})
    assert own.content.parts[0].text == "a"
    assert OwnPart(text="a").mood == "good"


def test_mappings_have_types_too() -> None:
    config: types.GenerateContentConfigDict = {"temperature": 0.5}
    assert types.GenerateContentConfig.model_validate(config).temperature == 0.5
    assert types.PartDict(text="a") == {"text": "a"}
    assert types.UserContentDict(role="user") == {"role": "user"}
    with pytest.raises(AttributeError, match="NoSuchType"):
        _ = types.NoSuchType  # type: ignore[attr-defined]
    assert {"Part", "FinishReason", "ContentUnion", "JOB_STATES_ENDED"} <= {*dir(types)}


def test_without_pydantic_the_import_names_the_extra() -> None:
    program = "import sys; sys.modules['pydantic'] = None; import genwire.genai"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "pip install 'genwire[genai]'" in done.stderr.splitlines()[-1]


def test_genwire_does_not_load_it() -> None:
    program = "import sys, genwire; genwire.GenerativeLanguage; assert 'pydantic' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_threads_get_the_same_types() -> None:
    program = """
from concurrent.futures import ThreadPoolExecutor
from genwire.genai import types

names = dir(types)
with ThreadPoolExecutor(16) as pool:
    made = list(pool.map(lambda name: (name, getattr(types, name)), names * 4))
assert len(names) > 500
assert all(getattr(types, name) is one for name, one in made)
"""
    subprocess.run([sys.executable, "-c", program], check=True)
