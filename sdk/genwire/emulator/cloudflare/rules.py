"""What Workers AI refuses beyond the contract's types and bounds, as data; `--no-strict` accepts it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..json_body import is_object
from .errors import CloudflareError

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of the service.

    Args:
        refuses: What is refused, for the documentation.
        words: The service's message; `{where}` is the place in the body.
        source: The source of the rule.
        code: The number of the error that it answers.
        found: Yields the places in a body where it is broken.
    """

    refuses: str
    words: str
    source: str
    found: Callable[[Body], Iterator[str]]
    code: int = 5006


def _without_content(body: Body) -> Iterator[str]:
    for at, message in enumerate(body.get("messages", ())):
        if "content" not in message and not message.get("tool_calls"):
            yield f"/messages/{at}"


def _unknown_choice(body: Body) -> Iterator[str]:
    choice: Any = body.get("tool_choice")
    if not is_object(choice):
        return
    chosen: Any = choice.get("function", choice)
    names = {tool.get("function", tool)["name"] for tool in body.get("tools", ())}
    names |= {function["name"] for function in body.get("functions", ())}
    if chosen.get("name") not in names:
        yield "/tool_choice"


RULES: Final = (
    Rule(
        refuses="a message with neither content nor tool calls",
        words="required properties at '{where}' are 'role,content'",
        source="cloudflare/ai, packages/gateway-core/src/workers-ai.ts; the input schemas of the models' pages",
        found=_without_content,
    ),
    Rule(
        refuses="a `tool_choice` that names no tool of the request",
        words="'{where}' names a function that is not among the tools",
        source="OpenAI's chat completions; the wording is the emulator's",
        found=_unknown_choice,
    ),
)


def check(body: Body) -> None:
    """Check a body against the rules.

    Raises:
        CloudflareError: The body breaks a rule; the first one of the table is reported.
    """
    for rule in RULES:
        for where in rule.found(body):
            message = f"Bad input: Error: {rule.words.format(where=where)}"
            raise CloudflareError(rule.code, message, model_error=True)
