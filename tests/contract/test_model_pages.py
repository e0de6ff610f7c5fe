"""Pages of models of all kinds: each becomes a model that can be called, or one line that speaks of the page."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import codegen
from generator.add_model.add import add_model
from generator.add_model.notes import PageError
from generator.bundle import SPECS
from generator.lint import load_checked
from tests.contract.conftest import MINI
from tests.played import answer, played

pytestmark = pytest.mark.slow

TEXT = {"type": "string"}
NUMBER = {"type": "number"}
VECTORS = {"type": "array", "items": {"type": "array", "items": NUMBER}}
BYTES = {"type": "string", "format": "binary"}
STREAM = {**BYTES, "contentType": "text/event-stream"}


def thing(*required: str, title: Any = "", **fields: Any) -> dict[str, Any]:
    """The schema of an object."""
    words = {"title": title} if title else {}
    return {
        **words,
        "type": "object",
        "properties": fields,
        **({"required": [*required]} if required else {}),
    }


CHAT = thing("messages", messages={"type": "array", "items": thing("role", role=TEXT, content=TEXT)},
             stream={"type": "boolean"})  # fmt: skip
EMBEDDING = thing("text", title="Embedding", text={"oneOf": [TEXT, {"type": "array", "items": TEXT}]})
QUERY = thing("contexts", title="Query", query=TEXT, contexts={"type": "array", "items": thing(text=TEXT)})
COMPLETION = thing("choices", id=TEXT, choices={"type": "array", "items": thing(text=TEXT)})
LATER = thing(title="Async response", request_id=TEXT)

PAGES: dict[str, Any] = {
    "embeddings": {
        "input": {"type": "object", "oneOf": [QUERY, EMBEDDING]},
        "output": {
            "type": "object",
            "oneOf": [
                thing(title="Scores", response={"type": "array", "items": thing(id=NUMBER, score=NUMBER)}),
                thing(title="Vectors", shape={"type": "array", "items": NUMBER}, data=VECTORS),
                LATER,
            ],
        },
    },
    "classifier": {
        "input": {"oneOf": [BYTES, thing("image", image={"type": "array", "items": NUMBER})]},
        "output": {"type": "array", "items": thing(score=NUMBER, label=TEXT)},
    },
    "speech": {
        "input": thing("prompt", prompt=TEXT, lang={**TEXT, "default": "en"}),
        "output": {"oneOf": [thing(audio=TEXT), {**BYTES, "contentType": "audio/mpeg"}]},
    },
    "voice": {"input": thing("text", text=TEXT), "output": {**BYTES, "contentType": "audio/mpeg"}},
    "picture": {
        "input": {"type": "object", "properties": {"prompt": TEXT, "required": ["prompt"]}},
        "output": {**BYTES, "contentType": "image/png"},
    },
    "transcript": {
        "input": {"oneOf": [BYTES, thing("audio", audio={"type": "array", "items": NUMBER})]},
        "output": thing("text", text=TEXT, words={"type": "array", "items": thing(word=TEXT, start=NUMBER)}),
    },
    "answers-in-several-forms": {
        "input": CHAT,
        "output": {"oneOf": [thing(response=TEXT), COMPLETION, LATER, STREAM]},
    },
    "object-called-response": {
        "input": thing("response", response=thing("y", y=TEXT)),
        "output": thing("z", z=thing("y", title="Response", y=TEXT)),
    },
    "123": {"input": thing("prompt", prompt=TEXT), "output": thing(response=TEXT)},
    "without-a-schema": None,
    "deep": {
        "input": thing(
            maps={"type": "object", "additionalProperties": {"type": "object", "additionalProperties": EMBEDDING}},
            lists={"type": "array", "items": {"type": "object", "additionalProperties": EMBEDDING}},
            none={"enum": []},
            number={"type": "integer", "minimum": 5, "maximum": 1, "default": 9},
            seed={"type": "integer", "minimum": 1, "default": 0},
            word={"type": "string", "pattern": "(?<x>"},
        ),
        "output": thing(response=TEXT),
    },
    "words-of-python": {
        "input": thing("class", "client", "body", "request", **dict.fromkeys(("class", "client", "body"), TEXT),
                       request=TEXT, self=TEXT),
        "output": thing(**dict.fromkeys(("list", "str", "from_dict"), TEXT)),
    },
}  # fmt: skip


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return copied(tmp_path)


def copied(folder: Path) -> Path:
    """Workers AI as it is; for the other API a small contract will do."""
    shutil.copytree(MINI / "generativelanguage", folder / "specs/generativelanguage")
    shutil.copytree(SPECS / "workers_ai", folder / "specs/workers_ai")
    return folder / "specs"


def page(folder: Path, name: str, schema: Any, vendor: str = "example") -> Path:
    """Writes a page."""
    content = {"name": f"@cf/{vendor}/{name}", "description": f"The model {name}."}
    file = folder / "page.json"
    file.write_text(json.dumps(content if schema is None else {**content, "schema": schema}))
    return file


def run(source: Path | str, specs: Path) -> int:
    output = specs.parent / "generated"
    return codegen.main(["--add-model", str(source), "--specs", str(specs), "--output", str(output)])


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, list[str]]]:
    """The folder of what is made with every page in it, and what was noted of each."""
    folder = tmp_path_factory.mktemp("pages")
    specs = copied(folder)
    notes = {name: add_model(str(page(folder, name, schema)), specs).notes for name, schema in PAGES.items()}
    assert codegen.main(["--specs", str(specs), "--output", str(folder)]) == 0
    return folder, notes


@pytest.mark.parametrize(
    ("name", "body", "result", "expected"),
    [
        ("embeddings", {"text": ["a", "b"]}, {"shape": [1, 2], "data": [[0.5, 1]]}, "Embedding [[0.5, 1]]"),
        ("embeddings", {"contexts": []}, {"response": [{"id": 0, "score": 1}]}, "Query 1"),
        ("classifier", {"image": [1]}, [{"label": "x"}], "Input x"),
        ("speech", {"prompt": "x"}, {"audio": "AAA="}, "Input AAA="),
        ("voice", {"text": "x"}, "sound", "Input sound"),
        ("picture", {"prompt": "x"}, "bytes", "Input bytes"),
        ("transcript", {"audio": [1]}, {"text": "x", "words": [{"word": "y"}]}, "Input y"),
        ("answers-in-several-forms", {"messages": []}, {"choices": [{"text": "x"}]}, "Input TextGenerationOutput"),
        ("object-called-response", {"response": {"y": "a"}}, {"z": {"y": "b"}}, "Input b"),
        ("123", {"prompt": "x"}, {"response": "y"}, "Input TextGenerationOutput"),
        ("without-a-schema", {"prompt": "x"}, {"response": "y"}, "AnyModelPrompt TextGenerationOutput"),
        ("deep", {"lists": [{"a": {}}]}, {"response": "y"}, "Input TextGenerationOutput"),
        ("words-of-python", {"class": "x", "client": "y", "body": "z", "request": "a"}, {"list": "b"}, "Input b"),
    ],
)  # fmt: skip
def test_a_model_can_be_called(
    package: tuple[Path, dict[str, list[str]]], name: str, body: Any, result: Any, expected: str
) -> None:
    shown = {
        "embeddings": "result.data or result.response[0].score",
        "classifier": "result[0].label",
        "speech": "result.audio",
        "voice": "result",
        "picture": "result",
        "transcript": "result.words[0].word",
        "object-called-response": "result.z.y",
        "words-of-python": "result.list_",
    }
    script = (
        "import json, sys\n"
        "from genwire_raw.workers_ai.model_registry import MODELS\n"
        "name, body, result = json.loads(sys.argv[1])\n"
        "operation = MODELS['@cf/example/' + name].load()\n"
        "read = operation.read_body(body)\n"
        "call = operation.request('account', read)\n"
        "assert call.violations() == [] and call.payload() == body, call.violations()\n"
        "assert call.path() == '/accounts/account/ai/run/@cf/example/' + name\n"
        "result = call.decode({'result': result, 'success': True}).result\n"
        "kind = type(read).__name__\n"
        f"print(kind[kind.index('AnyModel') if 'AnyModel' in kind else -len({expected.split(maxsplit=1)[0]!r}):],\n"
        f"      {shown.get(name, 'type(result).__name__')})\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, json.dumps([name, body, result])],
        cwd=package[0], capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == expected


def test_type_checkers_find_nothing(package: tuple[Path, dict[str, list[str]]]) -> None:
    folder = package[0]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(folder / "cache"),
         str(folder / "genwire_raw/workers_ai")],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("name", "noted"),
    [
        ("embeddings", "alternatives that no required key tells apart are one class with all their fields: output"),
        ("classifier", "a body of bytes: the contract sends JSON: input"),
        ("speech", "an answer of audio/mpeg: the contract reads JSON: output"),
        ("voice", "an answer of audio/mpeg: the contract reads JSON: output"),
        ("without-a-schema", "no schema: the model takes and gives what any text model does: page"),
        ("deep", "a map in a map is any value: input.maps"),
        ("deep", "minimum: more than maximum: input.number"),
        ("deep", "default: out of its own bounds: input.seed"),
        ("deep", "pattern: not a bound that can be checked: input.word"),
    ],
)  # fmt: skip
def test_what_is_not_as_on_the_page_is_noted(
    package: tuple[Path, dict[str, list[str]]], name: str, noted: str
) -> None:
    assert noted in package[1][name]


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ({"input": TEXT, "output": {}}, "input: what a model takes must be an object"),
        (
            {"input": thing(none=TEXT, None_=TEXT), "output": {}},
            "cannot be expressed: BInput.none and another field",
        ),
        ({"input": {}}, "schema must have input and output"),
        ([], "schema must have input and output"),
    ],
)
def test_a_refusal_speaks_of_the_page(
    specs: Path, capsys: pytest.CaptureFixture[str], schema: Any, reason: str
) -> None:
    file = page(specs.parent, "b", schema)
    assert run(file, specs) == 2
    lines = capsys.readouterr().err.splitlines()
    assert any(reason in line for line in lines), lines
    assert all(line.startswith(f"{file}: ") and "b.yaml" not in line for line in lines)
    assert not (specs / "workers_ai/models/b.yaml").exists()


def test_models_of_two_vendors_may_have_one_name(specs: Path) -> None:
    for vendor in ("one", "two"):
        file = page(specs.parent, "same", PAGES["123"], vendor)
        assert add_model(str(file), specs).is_new
    names = {path.stem for path in (specs / "workers_ai/models").glob("*same.yaml")}
    assert names == {"same", "two-same"}


# Looking at a page again


def test_a_changed_page_is_merged_and_shown(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema = {"input": thing("prompt", prompt=TEXT, top_k={"type": "integer", "maximum": 50}, seed=NUMBER),
              "output": thing(response=TEXT)}  # fmt: skip
    assert run(page(specs.parent, "b", schema), specs) == 0
    file = specs / "workers_ai/models/b.yaml"
    edited = file.read_text().replace("The model b.", "A model of mine.  # as I know it")
    edited = edited.replace("'`prompt`; the model''s page does not describe it.'", "What to say.")
    file.write_text(f"# My own words.\n{edited}")
    capsys.readouterr()

    assert run(page(specs.parent, "b", schema), specs) == 0
    assert capsys.readouterr().out.startswith(f"{file} is as its page\n")

    schema["input"]["properties"]["top_k"]["maximum"] = 40
    schema["input"]["properties"]["lora"] = TEXT
    assert run(page(specs.parent, "b", schema), specs) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"{file} changed\n")
    assert "BREAKS  workers_ai: field BInput.top_k changed: maximum 50 -> 40" in shown
    assert "        workers_ai: field BInput.lora added" in shown
    text = file.read_text()
    assert text.startswith("# My own words.\n")
    assert "A model of mine.  # as I know it" in text
    fields = yaml.safe_load(text)["$defs"]["Input"]["properties"]
    assert fields["prompt"]["description"] == "What to say."
    assert fields["top_k"]["maximum"] == 40
    assert "lora" in fields


def test_an_edit_wins_over_the_page_and_is_shown(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema = {"input": thing(top_k={"type": "integer", "maximum": 50}), "output": thing(response=TEXT)}
    assert run(page(specs.parent, "b", schema), specs) == 0
    file = specs / "workers_ai/models/b.yaml"
    file.write_text(file.read_text().replace("maximum: 50", "maximum: 60"))
    schema["input"]["properties"]["top_k"]["maximum"] = 40
    assert run(page(specs.parent, "b", schema), specs) == 0
    assert "kept as edited, though the page changed there: maximum: 60" in capsys.readouterr().out
    assert "maximum: 60" in file.read_text()


def test_a_change_that_cannot_be_expressed_leaves_the_file(specs: Path) -> None:
    assert run(page(specs.parent, "b", PAGES["123"]), specs) == 0
    before = {path: path.read_bytes() for path in specs.rglob("*") if path.is_file()}
    file = page(specs.parent, "b", {"input": thing(none=TEXT, None_=TEXT), "output": {}})
    with pytest.raises(PageError, match=r"page\.json: cannot be expressed"):
        add_model(str(file), specs)
    assert {path: path.read_bytes() for path in specs.rglob("*") if path.is_file()} == before


# Pages from the network


def test_a_page_by_its_url(specs: Path) -> None:
    content = {"name": "@cf/example/by-url", "schema": PAGES["embeddings"]}
    with played([answer(content)]) as server:
        assert run(f"{server.url}/by-url.json", specs) == 0
    assert server.requests[0].startswith(b"GET /by-url.json ")
    assert (specs / "workers_ai/models/by-url.yaml").exists()


@pytest.mark.parametrize(
    "schema", [PAGES["embeddings"], {"schema": PAGES["embeddings"]}], ids=["bare", "wrapped"]
)
def test_a_schema_from_the_catalogue(specs: Path, monkeypatch: pytest.MonkeyPatch, schema: Any) -> None:
    monkeypatch.setenv("CLOUDFLARE_ACCOUNT_ID", "account")
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "secret-token")
    with played([answer({"result": schema, "success": True})]) as server:
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", server.url)
        assert run("@cf/example/by-id", specs) == 0
    (sent,) = server.requests
    assert sent.startswith(b"GET /accounts/account/ai/models/schema?model=%40cf%2Fexample%2Fby-id ")
    assert b"bearer secret-token" in sent.lower()
    assert "x-model: '@cf/example/by-id'" in (specs / "workers_ai/models/by-id.yaml").read_text()


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        ({"result": None, "success": False}, "the catalogue's answer has no schema in it"),
        ({"result": {"schema": {"input": {}}}}, "schema must have input and output"),
        ([], "the catalogue's answer has no schema in it"),
    ],
)
def test_an_answer_of_another_kind_is_one_line(
    specs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], reply: Any, reason: str
) -> None:
    monkeypatch.setenv("CLOUDFLARE_ACCOUNT_ID", "account")
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "secret-token")
    with played([answer(reply)]) as server:
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", server.url)
        assert run("@cf/example/by-id", specs) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"@cf/example/by-id: {reason}")
    assert error.count("\n") == 1
    assert "secret" not in error


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("http://127.0.0.1:9/page.json", "http://127.0.0.1:9/page.json: does not answer: "),
        ("http://[", "http://[: does not answer: "),
        ("@cf/example/x", "set CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN"),
        ("gone.json", "gone.json: cannot be read: No such file"),
    ],
)
def test_what_cannot_be_read_is_one_line(
    specs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], source: str, reason: str
) -> None:
    monkeypatch.delenv("CLOUDFLARE_API_TOKEN", raising=False)
    assert run(source, specs) == 2
    error = capsys.readouterr().err
    assert reason in error
    assert error.count("\n") == 1


# Any page


NAMES = st.sampled_from(
    ["a", "b", "prompt", "class", "response", "Response", "items", "$x", "stream", "role"]
)
SCALARS = st.sampled_from(
    [TEXT, NUMBER, BYTES, {"type": "integer", "minimum": 3, "maximum": 1}, {"type": ["string", "null"]}, {},
     {"enum": ["x", "y"]}, {"enum": [1, "x"]}, {"const": "z"}, {"type": "string", "pattern": "["}, True,
     {"type": "boolean", "default": 5}, {"type": "date"}]
)  # fmt: skip


def _nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    objects = st.builds(
        lambda fields, required, title: {**thing(**fields), "required": required, "title": title},
        st.dictionaries(NAMES, inner, max_size=3),
        st.lists(NAMES, max_size=2),
        st.sampled_from(["", "Response", "1st", "Input", "None", "Ü"]),
    )
    return st.one_of(
        objects,
        st.builds(lambda item: {"type": "array", "items": item}, inner),
        st.builds(lambda item: {"type": "object", "additionalProperties": item}, inner),
        st.builds(lambda key, some: {key: some}, st.sampled_from(["oneOf", "anyOf", "allOf"]),
                  st.lists(inner, min_size=1, max_size=3)),
    )  # fmt: skip


SCHEMAS = st.recursive(SCALARS, _nested, max_leaves=8)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(NAMES, SCHEMAS, max_size=3), SCHEMAS.filter(lambda schema: isinstance(schema, dict)))
def test_any_page_is_added_or_refused_in_its_own_words(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, Any], output: Any
) -> None:
    folder = tmp_path_factory.mktemp("any")
    specs = copied(folder)
    file = page(folder, "any", {"input": thing(**fields), "output": output})
    refusal = _refusal(file, specs)
    assert refusal is None or refusal.startswith(f"{file}: ")
    load_checked(specs)


def _refusal(file: Path, specs: Path) -> str | None:
    try:
        add_model(str(file), specs)
    except PageError as error:
        return str(error)
    return None
