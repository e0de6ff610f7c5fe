"""Chooses the tool to call, for engines that cannot choose it themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from ..triggers import Triggers
from .interface import EngineError, Generation, ToolCall, ToolSpec
from .json_kinds import is_object

_WORD_BREAK: Final = re.compile(r"[\W_]+|(?<=[a-z0-9])(?=[A-Z])")
# Words that nearly every request or description has, so that sharing them says nothing.
_COMMON: Final = frozenset(
    re.findall(
        r"\w+",
        """
        a about all am an and any are as at be by can call could did do does for from function get give had has have
        how i if in into is it its let make me my need no not of on one or our out please return returns say show so
        some tell tells than that the their them then there these they this to tool up us use used user using value
        want was we were what when where which who why will with would you your
        """,
    )
)
_LOOKED_AT: Final = 20_000  # characters of a turn, since each of many tools is looked for in it
_ENDING_FROM: Final = 4  # characters from which on a word may have an ending


def chosen_tool(request: Generation) -> ToolSpec | None:
    """Return the tool to call; None when the request is to be answered with text.

    A tool that the last user turn names is called, the first named one if there are several. Otherwise it is the one
    that shares the most words with the turn by its name and description. Mode `auto` calls none when nothing is
    shared, and answers what a tool returned with text. Mode `any` calls, of the tools that were not called in this
    turn yet, the one that fits best, or else the first one, and answers with text when all of them were called.
    """
    if not request.tools or request.tool_mode == "none":
        return None
    text = request.last_user_text[:_LOOKED_AT]
    if request.tool_mode == "any":
        left = _not_called(request)
        return _best(left, text) or next(iter(left), None)
    if request.turns and request.turns[-1].role == "tool":
        return None
    return _best(request.tools, text)


def wanted_calls(request: Generation) -> Sequence[tuple[ToolSpec, str]]:
    """Return the tools to call, each with the text that its arguments come from; none to answer with text.

    It is the one of `chosen_tool`. With the trigger `emulate:parallel-calls` each mention of a tool is a call of its
    own, with the text up to the next mention; when none is named and a call is required, all are called that are left.
    """
    tool, text = chosen_tool(request), request.last_user_text[:_LOOKED_AT]
    if tool is None:
        return ()
    if Triggers([text]).value("parallel-calls") is None:
        return [(tool, text)]
    left = _not_called(request)
    if named := _mentions(left, text):
        return named
    return [(one, text) for one in left] if request.tool_mode == "any" else [(tool, text)]


def call_of(tool: ToolSpec, arguments: Any) -> ToolCall:
    """Return a call of a tool.

    Raises:
        EngineError: The arguments that its schema asks for are not an object.
    """
    if not is_object(arguments):
        raise EngineError(f"The parameters of {tool.name!r} are not those of an object", status=400)
    return ToolCall(tool.name, arguments)


def words(text: str) -> frozenset[str]:
    """Return the words of a text that say something, without case and endings."""
    found = (word.casefold() for word in _WORD_BREAK.split(text))
    return frozenset(_stem(word) for word in found if len(word) > 1 and word not in _COMMON)


def _stem(word: str) -> str:
    """Return a word without the commonest endings: "translating" and "translates" are "translat"."""
    if len(word) >= _ENDING_FROM and not word.endswith("ss"):
        word = word.removesuffix("s")
    if len(word) > _ENDING_FROM:
        word = word.removesuffix("ing").removesuffix("ed")
    return word.removesuffix("e") if len(word) >= _ENDING_FROM else word


def _not_called(request: Generation) -> list[ToolSpec]:
    """Return the tools that were not called since the user's last words; none if it is not known which were."""
    called: set[str] = set()
    for turn in reversed(request.turns):
        if turn.role == "user":
            break
        called |= {call.name for call in turn.tool_calls}
        if turn.role == "tool":
            called.add(turn.name)
    if called == {""}:
        return []
    return [tool for tool in request.tools if tool.name not in called]


def _best(tools: Sequence[ToolSpec], text: str) -> ToolSpec | None:
    if named := _mentions(tools, text):
        return named[0][0]
    asked = words(text)

    def shared(tool: ToolSpec) -> tuple[int, int]:
        by_name = asked & words(tool.name[:_LOOKED_AT])
        return len(by_name | (asked & words(tool.description[:_LOOKED_AT]))), len(by_name)

    best = max(tools, key=shared, default=None)
    return best if best is not None and shared(best)[0] else None


def _mentions(tools: Sequence[ToolSpec], text: str) -> list[tuple[ToolSpec, str]]:
    """Return the tools that a text names, in its order, each with the text up to the next name.

    Words of a name may be written apart: "get the weather" does not name `get_weather`, "Get weather for Oslo" does.
    Where one name goes on as a longer one, it is the longer one that is meant.
    """
    found = [
        (match.start(), -match.end(), tool)
        for tool in tools
        for match in _name_pattern(tool.name).finditer(text)
    ]
    places: list[tuple[int, ToolSpec]] = []
    reached = 0
    for start, end, tool in sorted(found, key=lambda one: one[:2]):
        if start >= reached:
            places.append((start, tool))
            reached = -end
    ends = [*(start for start, _ in places), len(text)][1:]
    return [(tool, text[start:end]) for (start, tool), end in zip(places, ends, strict=True)]


def _name_pattern(name: str) -> re.Pattern[str]:
    parts = [re.escape(part) for part in _WORD_BREAK.split(name) if part]
    return re.compile(r"(?<!\w)" + r"[\W_]*".join(parts) + r"(?!\w)" if parts else r"(?!)", re.IGNORECASE)
