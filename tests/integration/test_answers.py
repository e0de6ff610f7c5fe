"""How answers are written out: as JSON, in notebooks, as frames, and by their names."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from pprint import pformat
from typing import Any

import pandas as pd
import pytest

import genwire
from genwire import GenerateContentResponse
from genwire.testing import Emulator
from tests.both import Both

MODEL = "gemini-1.5-flash"


async def listed(both: Both, gl: Any) -> dict[str, Any]:
    """A list of each kind of resource, with an item at least in each."""
    operation = await both.get(
        gl.tuned_models.create(source_model=f"{MODEL}-001-tuning", training_data=[("1", "2")], id="tuned")
    )
    await both.get(operation.wait(progress=False))
    await both.get(gl.caches.create(model=f"{MODEL}-001", contents="word " * 5000))
    return {
        "models": gl.models.list(),
        "tuned models": gl.tuned_models.list(),
        "permissions": gl.tuned_models.permissions.list("tuned"),
        "caches": gl.caches.list(),
    }


async def test_lists_become_frames_with_a_column_for_each_field(both: Both) -> None:
    for name, listing in (await listed(both, both.google())).items():
        items = await both.list(listing)
        frame = pd.DataFrame(items if both.is_async else listing)
        assert "name" in frame.columns, name
        assert list(frame["name"]) == [item.name for item in items]


async def test_a_list_of_operations_becomes_a_frame(both: Both) -> None:
    gl = both.google()
    await listed(both, gl)
    listing = gl.operations.list("tuned")
    items = await both.list(listing)
    frame = pd.DataFrame(items if both.is_async else listing)
    assert list(frame.columns) == ["name", "done", "error", "metadata"]
    assert list(frame["name"]) == [one.name for one in items]
    assert frame["done"].all()
    assert pformat(items[0]) == repr(items[0])


async def test_resources_are_written_as_json_and_copied(both: Both) -> None:
    for listing in (await listed(both, both.google())).values():
        (item, *_) = await both.list(listing)
        assert json.loads(item.to_json()) == item.to_dict()
        assert pickle.loads(pickle.dumps(item)) == copy.deepcopy(item) == item
        assert type(item).__name__ in pformat(item, width=10)
        assert type(item) is getattr(genwire, type(item).__name__)


async def test_an_answer_is_written_as_json_and_as_markdown(both: Both) -> None:
    answer = await both.get(both.google().models.generate_content(model=MODEL, contents="Hello!"))
    assert json.loads(answer.to_json()) == answer.to_dict()
    assert answer._repr_markdown_() == answer.text


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ({"promptFeedback": {"blockReason": "SAFETY"}}, "**Blocked:** the prompt was blocked: SAFETY"),
        ({}, "```\nGenerateContentResponse()\n```"),
    ],
)
def test_an_answer_without_text_says_so_in_a_notebook(body: Any, shown: str) -> None:
    assert GenerateContentResponse.from_dict(body)._repr_markdown_() == shown


async def test_a_response_schema_is_an_argument_too(both: Both) -> None:
    gl = both.google()
    wanted: dict[str, Any] = {"response_schema": list[int], "config": {"response_schema": str}}
    assert (await both.get(gl.models.generate_content(model=MODEL, contents="3 4", **wanted))).parsed == [
        3,
        4,
    ]
    stream = gl.models.generate_content_stream(model=MODEL, contents="3 4", **wanted)
    assert (await both.get(stream.final())).parsed == [3, 4]
    chat = gl.chats.create(model=MODEL)
    assert (await both.get(chat.send_message("3 4", response_schema=list[int]))).parsed == [3, 4]
    stream = chat.send_message_stream("3 4", response_schema=list[int])
    assert (await both.get(stream.final())).parsed == [3, 4]


def test_the_first_answer_does_not_import_palm(emulator: Emulator) -> None:
    program = (
        "import sys, genwire\n"
        f"gl = genwire.GenerativeLanguage(api_key='k', base_url={emulator.url!r})\n"
        f"gl.models.generate_content(model={MODEL!r}, contents='x').text\n"
        "assert 'genwire._google.palm' not in sys.modules\n"
        "gl.models.generate_text(model='text-bison-001', prompt='x')\n"
        "assert 'genwire._google.palm' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": ":".join(sys.path)}, check=True)
