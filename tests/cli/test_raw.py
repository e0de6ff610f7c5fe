"""`genwire raw`: every operation of the contract, and the curl command that does the same."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from genwire.cli.contract import Operation, listed
from genwire.testing import Emulator
from tests.cli.conftest import CF_MODEL, KEY, MODEL, TOKEN, Command, tuned_model

QUESTION = {"contents": [{"role": "user", "parts": [{"text": 'It\'s "$HOME" `x` \\ 日本'}]}]}

LONG = json.dumps({"contents": [{"role": "user", "parts": [{"text": "é" * 70_000}]}]})


def test_it_finds_every_operation_of_the_contract(run: Command) -> None:
    every = listed()
    assert len(every) > 80
    for one in every:
        assert Operation.find(one.id).module.ENDPOINT.path == one.path
    assert run("raw").stdout.count("\n") == len(every)
    assert json.loads(run("raw", "--json").stdout.splitlines()[0])["method"] == "POST"


def test_parameters_have_the_names_of_the_contract_or_of_python(run: Command, emulator: Emulator) -> None:
    emulator.seed(tuned_model("one"), tuned_model("two"))
    for name in ("pageSize", "page_size"):
        ran = run("raw", "tunedModels.list", "--param", f"{name}=1")
        assert len(json.loads(ran.stdout)["tunedModels"]) == 1
    one = run("raw", "tunedModels.get", "-p", "name=tunedModels/one")
    assert one == run("raw", "tunedModels.get", "-p", "tuned_model=one")
    assert json.loads(one.stdout)["name"] == "tunedModels/one"


def test_bodies_come_from_the_command_line_a_file_or_stdin(
    run: Command, emulator: Emulator, tmp_path: Path
) -> None:
    text = json.dumps(QUESTION)
    (tmp_path / "body.json").write_text(text)
    for given, stdin in ((text, ""), (f"@{tmp_path}/body.json", ""), ("@-", text)):
        ran = run("raw", "models.generateContent", "-p", f"model={MODEL}", "-b", given, stdin=stdin)
        assert "日本" in json.loads(ran.stdout)["candidates"][0]["content"]["parts"][0]["text"]


def test_streams_are_json_lines(run: Command, emulator: Emulator) -> None:
    ran = run("raw", "models.streamGenerateContent", "-p", f"model={MODEL}", "-b", json.dumps(QUESTION))
    events = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(events) > 2
    body = {"prompt": "hi"}
    for arguments in (["--stream", "-b", json.dumps(body)], ["-b", json.dumps({**body, "stream": True})]):
        ran = run("raw", "ai.run", "-p", f"model_name={CF_MODEL}", *arguments)
        assert len(ran.stdout.splitlines()) > 2
    ran = run("raw", "ai.run", "-p", f"model_name={CF_MODEL}", "-b", json.dumps(body))
    assert len(ran.stdout.strip().splitlines()) > 1  # one document, indented


def test_it_describes_operations(run: Command) -> None:
    assert "page_size" in run("raw", "tunedModels.list", "--describe").stdout
    assert (
        json.loads(run("raw", "tunedModels.list", "--describe", "--json").stdout)["id"] == "tunedModels.list"
    )


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["tunedModels.lst"], "did you mean tunedModels.list"),
        (["zzz"], "genwire raw lists them"),
        (["../x.y"], "no operation '../x.y'"),
        (["tunedModels.list", "-p", "size=1"], "no parameter 'size'; it has pageSize"),
        (["tunedModels.list", "-p", "pageSize=many"], "page_size must be an integer"),
        (["tunedModels.list", "-p", "pageSize=-1"], "page_size must be at least 0"),
        (["tunedModels.list", "-p", "pageSize=1", "-p", "pageSize=2"], "is given twice"),
        (["tunedModels.list", "-p", "pageSize"], "must have the form name=value"),
        (["tunedModels.list", "--stream"], "does not stream"),
        (["tunedModels.get"], "needs --param tuned_model=..."),
        (["tunedModels.get", "-p", "tuned_model=.."], "must not have empty"),
        (["tunedModels.get", "-p", "name=files/x"], "must have the form tunedModels/{tuned_model}"),
        (["models.generateContent", "-p", "model=x", "-b", "{}"], "contents"),
        (["models.generateContent", "-p", "model=x", "-b", "[]"], "--body must be a JSON object"),
        (["models.generateContent", "-p", "model=x", "-b", "{"], "--body is not JSON"),
        (["models.generateContent", "-p", "model=x", "-b", "@nowhere"], "nowhere: No such file"),
        (["ai.toMarkdown.transform", "-b", '{"files": ["@nowhere.html"]}'], "nowhere.html: No such file"),
        (["files.register", "-p", "x=1", "-b", "{}"], "it has none"),
        (["media.upload"], "genwire files upload"),
    ],
)
def test_bad_input_is_refused_before_it_is_sent(
    run: Command, emulator: Emulator, arguments: list[str], complaint: str
) -> None:
    ran = run("raw", *arguments)
    assert (ran.status, ran.stdout) == (2, "")
    assert complaint in ran.stderr
    assert emulator.requests() == []


def test_what_breaks_rules_is_sent_if_wanted(run: Command, emulator: Emulator) -> None:
    body = '{"contents": [{"parts": [{"text": "hi"}]}], "generationConfig": {"temperature": 9}}'
    arguments = ["raw", "models.generateContent", "-p", f"model={MODEL}", "-b", body]
    assert run(*arguments).status == 2
    assert emulator.requests() == []
    assert "400 INVALID_ARGUMENT" in run(*arguments, "--no-check").stderr


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["tunedModels.list", "-p", "pageSize=5"], "tunedModels/one"),
        (["tunedModels.get", "-p", "name=tunedModels/one"], "tunedModels/one"),
        (["models.generateContent", "-p", f"model={MODEL}", "-b", json.dumps(QUESTION)], "日本"),
        (["models.streamGenerateContent", "-p", f"model={MODEL}", "-b", json.dumps(QUESTION)], "data: "),
        (["ai.run", "-p", "model_name=@cf/meta/llama-3.1-8b-instruct", "-b", '{"prompt": "日本"}'], "日本"),
        (["models.generateContent", "-p", f"model={MODEL}", "-b", LONG], "candidates"),
        (["ai.toMarkdown.transform", "-b", '{"files": "@notes.html"}'], ""),
    ],
)
def test_the_curl_command_works_and_holds_no_key(
    *,
    run: Command,
    emulator: Emulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    expected: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.html").write_text("<h1>Notes</h1>")
    emulator.seed(tuned_model("one"))
    ran = run("raw", *arguments, "--dry-run")
    assert emulator.requests() == []
    assert KEY not in ran.stdout
    assert TOKEN not in ran.stdout
    (tmp_path / "command.sh").write_text(ran.stdout)
    done = subprocess.run(["bash", "command.sh"], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert expected in done.stdout
    asked = emulator.requests()[-1]
    assert asked["operation"] == arguments[0]
    run("raw", *arguments)
    mine = emulator.requests()[-1]
    if arguments[0] != "ai.toMarkdown.transform":  # each form has a boundary of its own
        assert mine["body"] == asked["body"]
    assert (mine["path"], mine["method"]) == (asked["path"], asked["method"])


def test_a_dry_run_needs_no_key_and_names_its_variable(
    run: Command, environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GOOGLE_GEMINI_BASE_URL", raising=False)
    monkeypatch.delenv("CLOUDFLARE_BASE_URL", raising=False)
    ran = run("raw", "models.list", "--dry-run")
    assert '"x-goog-api-key: $GOOGLE_API_KEY"' in ran.stdout
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    ran = run("raw", "models.list", "--dry-run", "--json")
    assert '"x-goog-api-key: $GEMINI_API_KEY"' in json.loads(ran.stdout)["curl"]
    ran = run("raw", "ai.models.list", "--dry-run")
    assert "/accounts/$CLOUDFLARE_ACCOUNT_ID/" in ran.stdout
    assert '"authorization: Bearer $CLOUDFLARE_API_TOKEN"' in ran.stdout
    assert "--output answer" in run("raw", "files.download", "-p", "file=x", "--dry-run").stdout
