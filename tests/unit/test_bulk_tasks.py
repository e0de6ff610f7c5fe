"""What bulk jobs ask and read: the quick ways say what the long ones say."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire._google.bulk_tasks import GenerateTask
from genwire.bulk.prompt import Prompt
from genwire.errors import ValidationError

TASK = GenerateTask("gemini-2.5-flash", Prompt("text"), {"max_output_tokens": 10, "temperature": 0.5})
AS_PARTS = GenerateTask(
    "gemini-2.5-flash", Prompt(lambda row: [row["text"]]), {"max_output_tokens": 10, "temperature": 0.5}
)


@given(st.text())
def test_a_text_makes_the_request_that_a_list_of_parts_makes(text: str) -> None:
    quick, long = TASK.request({"text": text}), AS_PARTS.request({"text": text})
    assert quick.call.payload() == long.call.payload()
    assert quick.call.path() == long.call.path()


def test_the_digest_is_of_the_request_without_its_limit() -> None:
    def digest(text: str = "a", model: str = "gemini-2.5-flash", **config: Any) -> bytes:
        return GenerateTask(model, Prompt("text"), config).request({"text": text}).digest

    assert digest() == digest()
    assert digest(max_output_tokens=5) == digest(max_output_tokens=50) == digest()
    assert digest(temperature=1.0, top_p=0.5) == digest(top_p=0.5, temperature=1.0)
    different = [digest(), digest("b"), digest(model="gemini-2.5-pro"), digest(temperature=1.0)]
    assert len({*different, digest(system_instruction="Be brief.")}) == 5


ANSWERS: tuple[dict[str, Any], ...] = (
    {"parts": [{"text": "hello"}]},
    {"parts": [{"text": "hello"}, {"text": " there"}]},
    {"parts": [{"text": "thought", "thought": True}, {"text": "said"}]},
    {"parts": [{"functionCall": {"name": "f", "args": {"x": 1}}}]},
    {"parts": [{"text": ""}]},
    {},
)


@pytest.mark.parametrize("content", ANSWERS)
@pytest.mark.parametrize("finish", ["STOP", "MAX_TOKENS", "SAFETY", "SOMETHING_NEW", None])
@pytest.mark.parametrize(
    "usage", [None, {}, {"promptTokenCount": 3, "totalTokenCount": 10, "thoughtsTokenCount": 2}]
)
def test_an_answer_is_read_the_same_way_quickly_and_at_length(
    content: dict[str, Any], finish: str | None, usage: dict[str, int] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    candidate = {"content": content, **({"finishReason": finish} if finish else {})}
    payload = {"candidates": [candidate], **({"usageMetadata": usage} if usage is not None else {})}
    quick = TASK.read(payload)
    monkeypatch.setattr("genwire._google.bulk_tasks._plain", lambda *_: None)
    long = TASK.read(payload)
    assert repr(quick) == repr(long)
    if usage:
        assert (quick.input_tokens, quick.output_tokens) == (3, 7)
    assert quick.is_cut == (finish == "MAX_TOKENS")


@pytest.mark.parametrize(
    ("prompt", "row", "filled"),
    [
        ("Say: {text}", {"text": "a"}, "Say: a"),
        ("{text} {{x}} {n:.2f} {text!r}", {"text": "a", "n": 1}, "a {x} 1.00 'a'"),
        ("{a.b} {c d}", {"a.b": 1, "c d": 2}, "1 2"),
        ("{text}", {"text": None}, ""),
        ("{text}", {"text": [1, {"x": "y"}]}, '[1,{"x":"y"}]'),
        ("{text}", {"text": True}, "True"),
        ("text", {"text": "{braces}"}, "{braces}"),
        ("text", {"text": 5}, "5"),
        ("text", {"text": ["a", "b"]}, ["a", "b"]),
        (lambda row: row["text"], {"text": ["a"]}, ["a"]),
    ],
)
def test_prompts_are_filled_in(prompt: Any, row: dict[str, Any], filled: Any) -> None:
    made = Prompt(prompt)
    made.check(row)
    assert made.fill(row) == filled


@pytest.mark.parametrize("prompt", ["{", "}", "{}", "{text!x}", "", 5, None])
def test_prompts_that_are_none(prompt: Any) -> None:
    with pytest.raises(ValidationError, match=r"^prompt"):
        Prompt(prompt).fill({"text": "a"})
