"""A model's page becomes a spec file, a typed operation and an entry in the registry, with nothing written by hand."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

import codegen
from generator.bundle import SPECS
from generator.lint import load_checked
from tests.contract.conftest import MINI
from tests.played import answer, played

pytestmark = pytest.mark.slow  # each makes clients of a whole contract

PAGES = Path(__file__).parent / "data/pages"


class Model(NamedTuple):
    """What adding a model made."""

    spec: dict[str, Any]
    notes: list[str]
    output: Path

    def run(self, script: str) -> Any:
        """The JSON that a script prints, which has the model's operation as `operation` and its entry as `hosted`."""
        head = (
            "import json\n"
            "from genwire_raw.workers_ai import models\n"
            "from genwire_raw.workers_ai.model_registry import MODELS\n"
            f"hosted = MODELS[{self.spec['x-model']!r}]\n"
            "operation = hosted.load()\n"
        )
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", head + script],
            cwd=self.output, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """Workers AI as it is; for the other API a small contract will do."""
    shutil.copytree(MINI / "generativelanguage", tmp_path / "specs/generativelanguage")
    shutil.copytree(SPECS / "workers_ai", tmp_path / "specs/workers_ai")
    return tmp_path / "specs"


@pytest.fixture
def added(request: pytest.FixtureRequest, specs: Path, capsys: pytest.CaptureFixture[str]) -> Model:
    """The model of the page that a test names."""
    output = specs.parent / "generated"
    before = set((specs / "workers_ai/models").iterdir())
    status = add(PAGES / f"{request.param}.json", specs, output)
    shown = capsys.readouterr()
    assert status == 0, shown.err
    (file,) = set((specs / "workers_ai/models").iterdir()) - before
    notes = [
        line.partition(": ")[2] for line in shown.out.splitlines() if line.startswith("not as on the page")
    ]
    return Model(yaml.safe_load(file.read_text()), notes, output)


def add(page: Path, specs: Path, output: Path) -> int:
    return codegen.main(["--add-model", str(page), "--specs", str(specs), "--output", str(output)])


def page(name: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("added", [name], indirect=True)


@page("prompt-and-messages")
def test_a_model_of_today(added: Model) -> None:
    assert added.notes == []
    assert added.spec["title"] == "Both15b"
    assert added.spec["description"] == "A model with a prompt or messages."
    defs = added.spec["$defs"]
    assert defs["Prompt"]["required"] == ["prompt"]
    assert defs["Prompt"]["properties"]["prompt"] == {
        "description": "The text.",
        "type": "string",
        "minLength": 1,
        "maxLength": 131072,
    }
    assert defs["Prompt"]["properties"]["max_tokens"]["default"] == 256
    assert defs["ResponseFormat"]["properties"]["type"]["$ref"] == "#/$defs/Type"
    assert [one["$ref"] for one in defs["Messages"]["properties"]["tools"]["items"]["oneOf"]]
    assert added.run(
        "body = operation.read_body({'messages': [{'role': 'user', 'content': 'Hello'}], 'tools': [\n"
        "    {'type': 'function', 'function': {'name': 'f', 'description': 'd', 'parameters':\n"
        "        {'type': 'object', 'properties': {'a': {'type': 'string', 'description': 'x'}}}}}]})\n"
        "call = operation.stream_request('account', body)\n"
        "broken = operation.read_body({'prompt': '', 'temperature': 9, 'seed': 'x'})\n"
        "answer = call.read_with(operation.request('account', body).decode).decode(\n"
        "    {'result': {'response': 'Hi', 'usage': {'total_tokens': 3}}, 'success': True})\n"
        "print(json.dumps([hosted.streams, call.path(), call.payload()['stream'], type(body).__name__,\n"
        "    type(body.tools[0]).__name__, [str(one) for one in body.validate()],\n"
        "    [one.path for one in broken.validate()], type(answer.result).__name__, answer.result.usage.total_tokens]))"
    ) == [
        True,
        "/accounts/account/ai/run/@cf/example/both-1.5b",
        True,
        "Both15bMessages",
        "Both15bMessagesTool",
        [],
        ["prompt", "temperature", "seed"],
        "TextGenerationOutput",
        3,
    ]


@page("openai-shaped")
def test_a_model_with_parts_reasoning_references_and_openais_output(added: Model) -> None:
    assert added.notes == [
        "null is the same as absence: input.messages[].content, input.messages[].content[1][].text"
    ]
    defs = added.spec["$defs"]
    assert added.spec["x-input"] == {"$ref": "#/$defs/Input"}
    assert defs["Role"]["enum"] == ["system", "user", "assistant"]
    assert defs["Part"]["properties"]["parts"]["items"] == {"$ref": "#/$defs/Part"}
    assert defs["Message"]["properties"]["content"]["oneOf"] == [
        {"type": "string"},
        {"type": "array", "items": {"$ref": "#/$defs/Part"}},
    ]
    assert defs["Reasoning"]["properties"]["effort"]["x-default"] == "medium"
    assert (
        defs["Input"]["properties"]["top_k"]["minimum"],
        defs["Input"]["properties"]["top_k"]["maximum"],
    ) == (1, 50)
    assert defs["Input"]["properties"]["logit_bias"]["additionalProperties"] == {"type": "number"}
    assert defs["Metadata"]["required"] == ["session"]
    assert set(defs["Metadata"]["properties"]) == {"user", "session"}
    assert added.spec["x-output"] == {"$ref": "../schemas/text_generation.yaml#/TextGenerationOutput"}
    assert added.run(
        "body = operation.read_body({'messages': [{'role': 'user', 'content': [{'type': 'text', 'text': 'Hi'}]}],\n"
        "    'reasoning': {'effort': 'high'}, 'top_k': 51})\n"
        "answer = operation.request('a', body).decode({'result': {'choices': [{'message': {'content': 'Hello'}}]}})\n"
        "print(json.dumps([type(body.messages[0].content[0]).__name__, body.reasoning.effort.known,\n"
        "    [str(one) for one in body.validate()], answer.result.choices[0].message.content]))"
    ) == ["Thinker30bPart", True, ["top_k must be at most 50, got 51"], "Hello"]


@page("nested-alternatives")
def test_a_model_with_alternatives_in_alternatives(added: Model) -> None:
    assert [line.partition(":")[0] for line in added.notes] == [
        "a field that TextGenerationOutput does not have is read as an additional property",
        "alternatives that no required key tells apart are one class with all their fields",
        "an enum in a union is a string",
        "null is the same as absence",
    ]
    assert added.notes[3].endswith("input[0][Prompt].stop and 24 more")
    assert [one["$ref"].rpartition("/")[2] for one in added.spec["x-input"]["oneOf"]] == [
        "Prompt",
        "Messages",
        "AsyncBatch",
    ]
    message = added.spec["$defs"]["Message"]
    assert message["properties"]["role"]["type"] == "string"
    assert set(message["properties"]) == {"role", "content", "name", "tool_calls", "tool_call_id"}
    assert message["required"] == ["role", "content"]
    assert added.run(
        "body = operation.read_body({'messages': [{'role': 'user', 'content': ['x', {'type': 'image_url',\n"
        "    'image_url': {'url': 'data:'}}]}], 'tool_choice': 'auto', 'stop': ['a']})\n"
        "batch = operation.read_body({'requests': [{'prompt': 'Hello'}, {'messages': []}]})\n"
        "answer = operation.request('a', body).decode({'result': {'choices': [{'message':\n"
        "    {'content': None, 'refusal': 'No'}}]}})\n"
        "print(json.dumps([[type(one).__name__ for one in body.messages[0].content], hosted.streams,\n"
        "    [type(one).__name__ for one in batch.requests], [str(one) for one in body.validate()],\n"
        "    answer.result.choices[0].message.additional_properties]))"
    ) == [
        ["str", "Agent53MessageContentItem"],
        True,
        ["Agent53Prompt", "Agent53Messages"],
        [],
        {"refusal": "No"},
    ]


@page("beyond-words")
def test_what_cannot_be_expressed_is_told(added: Model) -> None:
    assert added.notes == [
        "a list in a list is any value: input.grid",
        "additionalProperties: objects stay open: input.closed",
        "alternatives that no required key tells apart are one class with all their fields: input.shape",
        "an enum in a union is a string: input.mode",
        "an object in a union with any object is any object: input.mode",
        "default: of another type than its field: input.count",
        "enum: any value of its type, not just [1, 2, 3]: input.level",
        "exclusiveMinimum: the contract has no word for it: input.ratio",
        "format: the contract has no word for it: input.prompt",
        "multipleOf: the contract has no word for it: input.level",
        "no stream, since no input has a field that asks for one: output",
        "not: the contract has no word for it: input.prompt",
        "required: names a field that is not there: input.closed",
        "type: date is any value: input.when",
    ]
    properties = added.spec["$defs"]["Input"]["properties"]
    assert properties["mode"]["oneOf"] == [
        {"type": "string"},
        {"type": "object", "additionalProperties": True},
    ]
    items = {"oneOf": [{"type": "string"}, {"$ref": "#/$defs/MixedItem"}]}
    assert properties["mixed"]["oneOf"] == [{"type": "array", "items": items}, {"type": "number"}]
    assert set(added.spec["$defs"]["Shape"]["properties"]) == {"kind", "radius", "side"}
    assert "type" not in added.spec["$defs"]["Shape"]["properties"]["kind"]
    assert "x-chunk" not in added.spec
    assert added.spec["x-output"] == {"$ref": "#/$defs/Output"}
    assert added.run(
        "answer = operation.request('a', {}).decode({'result': {'labels': [{'label': 'x', 'score': 0.5}]}})\n"
        "print(json.dumps([hosted.streams, hasattr(operation, 'stream'), answer.result.labels[0].label]))"
    ) == [False, False, "x"]


@page("any-answer")
def test_an_answer_of_any_fields(added: Model) -> None:
    assert added.notes == ["an answer of any fields is read as TextGenerationOutput: output"]
    assert added.run(
        "answer = operation.request('a', {}).decode({'result': {'response': 'Hi', 'more': 1}})\n"
        "print(json.dumps([answer.result.response, answer.result.additional_properties]))"
    ) == ["Hi", {"more": 1}]


@page("any-answer")
def test_the_facade_runs_a_model_with_inputs_of_its_own(added: Model) -> None:
    """Neither a prompt nor messages: its page alone says what it takes."""
    google = Path("genwire_raw/generativelanguage")
    shutil.copytree(SPECS.parent / "generated" / google, added.output / google, dirs_exist_ok=True)
    with played([answer({"result": {"response": "Hi"}, "success": True})]) as server:
        assert added.run(
            "from genwire import WorkersAI, errors\n"
            f"with WorkersAI(account_id='a', api_token='t', base_url={server.url!r}) as cf:\n"
            "    text = cf.run('@hf/example/open-2', input='Hello').text\n"
            "    try:\n"
            "        cf.run('@hf/example/open-2', input='Hello', inputs='x')\n"
            "    except errors.ValidationError as error:\n"
            "        print(json.dumps([text, str(error)]))"
        ) == ["Hi", "@hf/example/open-2: no option 'inputs' (did you mean 'input'?)"]
    (sent,) = server.requests
    assert sent.endswith(b'\r\n\r\n{"input":"Hello"}')


def test_the_models_of_the_contract_can_be_made_anew(specs: Path, tmp_path: Path) -> None:
    """What is made of a page like that of a model with a spec file has the same fields and bounds."""
    by_hand = load_checked(specs)["workers_ai"]["components"]["schemas"]["Llama323bInstructPrompt"]
    (specs / "workers_ai/models/llama-3.2-3b-instruct.yaml").unlink()
    fields = {
        key: {word: value for word, value in field.items() if not word.startswith("x-")}
        for key, field in by_hand["properties"].items()
    }
    prompt = {"title": "Prompt", "type": "object", "properties": fields, "required": by_hand["required"]}
    chat = {"messages": {"type": "array"}, "stream": {"type": "boolean"}}
    messages = {"title": "Messages", "properties": chat, "required": ["messages"]}
    output = {"type": "object", "properties": {"response": {"type": "string"}}}
    schema = {"input": {"oneOf": [prompt, messages]}, "output": output}
    source = tmp_path / "page.json"
    source.write_text(json.dumps({"name": "@cf/meta/llama-3.2-3b-instruct", "schema": schema}))
    assert add(source, specs, tmp_path / "out") == 0
    made = load_checked(specs)["workers_ai"]["components"]["schemas"]["Llama323bInstructPrompt"]
    assert made["required"] == by_hand["required"]
    assert {key: dict(field) for key, field in made["properties"].items()} == fields


def made(schema: Any, specs: Path) -> Any:
    """The spec file of a model with this input."""
    page = specs.parent / "page.json"
    page.write_text(json.dumps({"name": "@cf/a/b", "schema": {"input": schema, "output": {}}}))
    assert add(page, specs, specs.parent / "generated") == 0
    return yaml.safe_load((specs / "workers_ai/models/b.yaml").read_text())


def test_a_class_that_is_met_twice_outlives_a_union_that_takes_it_in(specs: Path) -> None:
    messages = {"title": "Messages", "properties": {"messages": {"type": "string"}}, "required": ["messages"]}
    prompt = {"title": "Prompt", "properties": {"prompt": {"type": "string"}}}
    requests = {"type": "array", "items": {"type": "object", "oneOf": [messages, prompt]}}
    batch = {"title": "Batch", "properties": {"requests": requests}, "required": ["requests"]}
    spec = made({"type": "object", "oneOf": [messages, batch]}, specs)
    assert [one["$ref"] for one in spec["x-input"]["oneOf"]] == ["#/$defs/Messages", "#/$defs/Batch"]
    assert spec["$defs"]["Messages"]["required"] == ["messages"]


def test_a_named_schema_and_a_field_of_its_name_are_two_classes(specs: Path) -> None:
    spec = made(
        {
            "properties": {
                "message": {"type": "object", "properties": {"text": {"type": "string"}}},
                "messages": {"type": "array", "items": {"$ref": "#/$defs/message"}},
            },
            "$defs": {"message": {"type": "object", "properties": {"role": {"type": "string"}}}},
        },
        specs,
    )
    classes = [spec["$defs"][name]["properties"].keys() for name in ("Message", "Message2")]
    assert classes == [{"text"}, {"role"}]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("oops", "not JSON"),
        ("[]", "not a JSON object"),
        ('{"schema": {}}', "name must be a model's id"),
        ('{"name": "llama", "schema": {}}', "name must be a model's id"),
        ('{"name": "@cf/a/b", "schema": {"input": {}}}', "schema must have input and output"),
        ('{"name": "@cf/meta/llama-3.2-3b-instruct", "schema": {"input": {}, "output": {}}}', "is there already"),
        ('{"name": "@cf/../b", "schema": {"input": {}, "output": {}}}', "name must be a model's id"),
        ('{"name": "@cf/a/b?c", "schema": {"input": {}, "output": {}}}', "name must be a model's id"),
        ('{"name": "@cf/a/b", "schema": {"input": {"$ref": "#/$defs/X"}, "output": {}}}',
         "page.json: input: $ref '#/$defs/X' leads nowhere"),
        ('{"name": "@cf/a/b", "schema": {"input": {}, "output": {"oneOf": [{"contentType": "text/event-stream"}]}}}',
         "there is no answer but a stream"),
        ('{"name": "@cf/a/b", "schema": {"input": {"properties": {"a b": {}, "a-b": {}}}, "output": {}}}',
         "cannot be named in Python"),
        ('{"name": "@cf/a/b", "schema": {"input": {"properties": {"a": {"properties": 5}}}, "output": {}}}',
         "input.properties.a.properties: not JSON Schema"),
        ('{"name": "@cf/a/b", "schema": {"input": {"anyOf": [{"required": [{}]}]}, "output": {}}}',
         "input.anyOf[0].required[0]: not JSON Schema"),
    ],
)  # fmt: skip
def test_a_wrong_page_is_refused_and_nothing_is_left(
    specs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, reason: str
) -> None:
    before = sorted(specs.rglob("*"))
    (tmp_path / "page.json").write_text(content)
    assert add(tmp_path / "page.json", specs, tmp_path / "out") == 2
    assert reason in capsys.readouterr().err
    assert sorted(specs.rglob("*")) == before
    assert not (tmp_path / "out").exists()


def test_a_missing_page_is_named(specs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert add(tmp_path / "gone.json", specs, tmp_path / "out") == 2
    assert "gone.json: cannot be read" in capsys.readouterr().err
