"""`genwire ask`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from base64 import b64encode
from pathlib import Path
from threading import Thread

import pytest

from genwire.testing import Emulator
from tests.cli.conftest import CF_MODEL, KEY, MODEL, Command

BOTH = pytest.mark.parametrize("model", [MODEL, CF_MODEL])


def sent(emulator: Emulator, model: str) -> dict[str, object]:
    body: dict[str, object] = emulator.requests()[-1]["body"]
    return body


@BOTH
def test_the_answer_goes_to_stdout_and_nothing_else(run: Command, emulator: Emulator, model: str) -> None:
    ran = run("ask", "Why is the sky blue?", "-m", model)
    assert (ran.status, ran.stderr) == (0, "")
    assert ran.stdout == 'You said: "Why is the sky blue?". That is all I know.\n'


@BOTH
def test_what_is_piped_in_joins_the_prompt(run: Command, emulator: Emulator, model: str) -> None:
    ran = run("ask", "Translate:", "-m", model, stdin="näher, 日本\n")
    assert ran.stdout == 'You said: "Translate:\n\nnäher, 日本". That is all I know.\n'
    assert run("ask", "-m", model, stdin="alone").stdout == 'You said: "alone". That is all I know.\n'


@BOTH
def test_instructions_and_options_are_sent(run: Command, emulator: Emulator, model: str) -> None:
    assert run("ask", "Hi", "-m", model, "-s", "Be brief.", "-o", "temperature=0.25").status == 0
    body = json.dumps(sent(emulator, model))
    assert "Be brief." in body
    assert '"temperature": 0.25' in body


@BOTH
def test_json_is_the_whole_answer(run: Command, emulator: Emulator, model: str) -> None:
    ran = run("ask", "Hi", "-m", model, "--json")
    answer = json.loads(ran.stdout)
    assert "You said" in json.dumps(answer)
    assert "usage" in json.dumps(answer)
    assert ran.stdout.count("\n") == 1


@BOTH
@pytest.mark.parametrize("form", ["fields", "text", "file", "class"])
def test_a_schema_gives_json(
    *,
    run: Command,
    emulator: Emulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    model: str,
    form: str,
) -> None:
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
        "required": ["name", "age"],
    }
    (tmp_path / "person.json").write_text(json.dumps(schema))
    (tmp_path / f"people_{form}.py").write_text(
        "from dataclasses import dataclass\n@dataclass\nclass Person:\n    name: str\n    age: int\n"
    )
    monkeypatch.chdir(tmp_path)
    given = {
        "fields": "name, age int",
        "text": json.dumps(schema),
        "file": "person.json",
        "class": f"people_{form}:Person",
    }[form]
    ran = run("ask", "Somebody", "-m", model, "--schema", given)
    person = json.loads(ran.stdout)
    assert (ran.status, sorted(person), type(person["age"])) == (0, ["age", "name"], int)


@BOTH
def test_functions_are_called(
    run: Command, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model: str
) -> None:
    module = f"weather_{len(model)}"
    (tmp_path / f"{module}.py").write_text(
        "import pathlib\n"
        "def get_weather(city: str) -> str:\n"
        "    '''Tell the weather.'''\n"
        f"    pathlib.Path({str(tmp_path / 'called')!r}).write_text(city)\n"
        "    return 'sunny'\n"
    )
    monkeypatch.chdir(tmp_path)
    ran = run(
        "ask",
        "What is the weather in Oslo? Use get_weather.",
        "-m",
        model,
        "--tools",
        f"{module}.py:get_weather",
    )
    assert ran.status == 0, ran.stderr
    assert (tmp_path / "called").exists()
    assert "sunny" in json.dumps(emulator.requests()[-1]["body"])


def test_files_go_with_the_prompt(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    text, picture = tmp_path / "notes.md", tmp_path / "dot.png"
    text.write_text("# Notes\n")
    picture.write_bytes(b"\x89PNG\r\n")
    assert run("ask", "What?", "-a", str(text), "-a", str(picture)).status == 0
    parts = emulator.requests()[-1]["body"]["contents"][0]["parts"]
    assert [next(iter(part)) for part in parts] == ["inlineData", "inlineData", "text"]
    assert [part["inlineData"]["mimeType"] for part in parts[:2]] == ["text/markdown", "image/png"]
    uploaded = run("files", "upload", str(text)).stdout.strip()
    assert run("ask", "What?", "-a", uploaded).status == 0
    assert "fileData" in emulator.requests()[-1]["body"]["contents"][0]["parts"][0]


def test_workers_ai_takes_text_and_one_image(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    text, picture = tmp_path / "notes.txt", tmp_path / "dot.png"
    text.write_text("the notes")
    picture.write_bytes(b"\x89PNG\r\n")
    ran = run("ask", "What?", "-m", CF_MODEL, "-a", str(text))
    assert "notes.txt:\nthe notes" in ran.stdout
    ran = run("ask", "What?", "-m", CF_MODEL, "-a", str(picture), "-a", str(picture))
    assert (ran.status, "one image" in ran.stderr) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "status", "complaint"),
    [
        (["hi", "-o", "temprature=1"], 2, "did you mean 'temperature'?"),
        (["hi", "-o", "temperature=5"], 2, "temperature must be at most 2, got 5"),
        (["hi", "-o", "temperature"], 2, "must have the form name=value"),
        (["hi", "-a", "nowhere.png"], 2, "nowhere.png: there is no such file"),
        (["hi", "-a", "."], 2, "it is not a file"),
        (["hi", "--schema", "age decimal"], 2, "'age decimal' must be a name"),
        (["hi", "--schema", "a, a"], 2, "'a' appears twice"),
        (["hi", "--schema", ","], 2, "must name a field"),
        (["hi", "--schema", "{"], 2, "is not JSON"),
        (["hi", "--schema", "nowhere.json"], 2, "nowhere.json: No such file"),
        (["hi", "--tools", "nowhere:f"], 2, "No module named 'nowhere'"),
        (["hi", "--tools", "nowhere"], 2, "must have the form module:name"),
        (["hi", "-m", "no-such-model"], 6, "404 NOT_FOUND"),
        (["hi", "-m", "@cf/no/such"], 6, "400 (code 5007)"),
        (["emulate:block"], 3, "the prompt was blocked"),
        ([], 2, "there is no prompt"),
        (["\udcff"], 2, "it is not UTF-8 text"),
    ],
)
def test_bad_input_is_one_line(
    run: Command, emulator: Emulator, arguments: list[str], status: int, complaint: str
) -> None:
    for more in ([], ["--json"]):
        ran = run("ask", *more, *arguments)
        assert (ran.status, ran.stdout) == (status, "")
        assert complaint in (json.loads(ran.stderr)["error"]["message"] if more else ran.stderr)
        assert ran.stderr.count("\n") == 1


def test_bytes_on_stdin_that_are_no_text(run: Command, emulator: Emulator) -> None:
    ran = run("ask", "What?", stdin=b"abc\xff")
    assert (ran.status, "stdin is not UTF-8 text (byte 3)" in ran.stderr) == (2, True)


@pytest.mark.parametrize(
    ("fault", "status"),
    [(401, 4), (403, 4), (404, 6), (429, 5), (500, 1), (504, 7)],
)
def test_the_status_says_what_went_wrong(run: Command, emulator: Emulator, fault: int, status: int) -> None:
    emulator.fault("status", status=fault, count=20)
    ran = run("ask", "hi", "--retries", "0")
    assert ran.status == status
    assert KEY not in ran.stderr
    assert ran.stderr.count("\n") == 1
    emulator.clear_faults()


def test_what_came_before_a_break_is_printed(run: Command, emulator: Emulator) -> None:
    emulator.fault("cut", after_bytes=1500)
    ran = run("ask", "one two three four five six seven", "--retries", "0")
    assert (ran.status, ran.stdout.startswith("You said")) == (1, True)
    assert "Error: " in ran.stderr


def test_an_answer_at_its_limit_is_noted(run: Command, emulator: Emulator) -> None:
    ran = run("ask", "one two three four", "-o", "max_output_tokens=3")
    assert ran.status == 0
    assert "cut off at the limit of its tokens" in ran.stderr


def test_json_that_was_cut_off_is_not_lost(run: Command, emulator: Emulator) -> None:
    ran = run("ask", "Somebody", "--schema", "name, age int", "-o", "max_output_tokens=3")
    assert ran.status == 1
    assert ran.stdout.startswith("{")
    assert ran.stderr.startswith("Error: ")


@pytest.mark.parametrize(
    ("prompt", "model", "status"),
    [
        ("emulate:error=RESOURCE_EXHAUSTED/2 one two three", MODEL, 5),
        ("emulate:error=3040/2 one two three", CF_MODEL, 5),
        ("emulate:finish=SAFETY/2 one two three", MODEL, 3),
        ("emulate:empty", MODEL, 0),
    ],
)
def test_what_ends_a_stream(run: Command, emulator: Emulator, prompt: str, model: str, status: int) -> None:
    ran = run("ask", prompt, "-m", model, "--retries", "0")
    assert ran.status == status
    assert ran.stderr.count("\n") == 1


def test_what_is_too_large_for_a_request_is_uploaded(
    run: Command, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genwire.cli.attachments._INLINE_BYTES", 10)
    for name, size in (("small.txt", 8), ("large.txt", 80)):
        (tmp_path / name).write_text("x" * size)
    assert (
        run("ask", "What?", "-a", str(tmp_path / "small.txt"), "-a", str(tmp_path / "large.txt")).status == 0
    )
    parts = emulator.requests()[-1]["body"]["contents"][0]["parts"]
    assert [next(iter(part)) for part in parts] == ["inlineData", "fileData", "text"]


def test_a_function_that_fails_tells_the_model_the_kind_alone(
    run: Command, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "failing.py").write_text(
        "def get_weather(city: str) -> str:\n    'Tell the weather.'\n    raise RuntimeError('secret')\n"
    )
    monkeypatch.chdir(tmp_path)
    ran = run("ask", "Weather in Oslo? Use get_weather.", "-m", CF_MODEL, "--tools", "failing.py:get_weather")
    assert (ran.status, "RuntimeError" in ran.stdout, "secret" in ran.stdout) == (0, True, False)


def test_workers_ai_gets_an_image_and_says_what_was_cut_off(
    run: Command, emulator: Emulator, tmp_path: Path
) -> None:
    (tmp_path / "dot.png").write_bytes(b"\x89PNG")
    (tmp_path / "sound.mp3").write_bytes(b"\xff\xfb")
    model = ("-m", "@cf/meta/llama-3.2-11b-vision-instruct")
    ran = run("ask", "What?", *model, "-a", str(tmp_path / "dot.png"))
    assert "image" in json.dumps(emulator.requests()[-1]["body"]), ran.stderr
    ran = run("ask", "What?", *model, "-a", str(tmp_path / "sound.mp3"))
    assert (ran.status, "images and text alone" in ran.stderr) == (2, True)


@BOTH
def test_json_that_is_no_schema(run: Command, emulator: Emulator, model: str) -> None:
    ran = run("ask", "What?", "-m", model, "--schema", "{]")
    assert (ran.status, "is not JSON" in ran.stderr) == (2, True)


@pytest.mark.parametrize(
    ("schema", "says"),
    [("a, b int, a", "the field 'a' appears twice"), ("list.json", "must be a JSON Schema, an object")],
)
def test_schemas_that_are_none(
    *,
    run: Command,
    emulator: Emulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    schema: str,
    says: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list.json").write_text("[]")
    ran = run("ask", "What?", "--schema", schema)
    assert (ran.status, says in ran.stderr) == (2, True), ran.stderr


def test_an_attachment_that_is_no_text_is_refused_by_its_name(
    run: Command, emulator: Emulator, tmp_path: Path
) -> None:
    (tmp_path / "notes.unknown").write_bytes(b"\xff\xfe\x00")
    ran = run("ask", "What?", "-a", str(tmp_path / "notes.unknown"))
    assert (ran.status, ran.stderr.count("\n")) != (0, 0)
    assert "notes.unknown" in ran.stderr


def test_workers_ai_needs_an_account(
    run: Command, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CLOUDFLARE_ACCOUNT_ID")
    ran = run("ask", "hi", "-m", CF_MODEL)
    assert (ran.status, "CLOUDFLARE_ACCOUNT_ID" in ran.stderr) == (4, True)


@BOTH
def test_attachments_may_have_any_name_and_be_pipes(
    run: Command, emulator: Emulator, model: str, tmp_path: Path
) -> None:
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 1.txt")
    Path(odd).write_text("first")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writing = Thread(target=pipe.write_text, args=["second"])
    writing.start()
    ran = run("ask", "Compare.", "-m", model, "-a", odd, "-a", str(pipe))
    writing.join()
    assert (ran.status, ran.stderr) == (0, "")
    body = json.dumps(sent(emulator, model))
    assert all(text in body or b64encode(text.encode()).decode() in body for text in ("first", "second"))


@pytest.mark.parametrize("name", ["folder", "caf\udce9"])
def test_what_is_no_file_is_not_attached(run: Command, emulator: Emulator, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    ran = run("ask", "Hi", "-a", str(tmp_path / name))
    assert ran.status == 2
    assert len(ran.stderr.splitlines()) == 1


def test_prompts_are_utf_8_in_the_c_locale(emulator: Emulator) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "genwire.cli", "ask", "h\N{LATIN SMALL LETTER E WITH ACUTE}llo".encode()],
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert ran.stdout.startswith(b'You said: "h')
    assert "h\N{LATIN SMALL LETTER E WITH ACUTE}llo" in json.dumps(sent(emulator, MODEL), ensure_ascii=False)
