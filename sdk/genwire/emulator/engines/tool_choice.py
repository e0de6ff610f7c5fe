"""Which tools a request is to be answered with, for engines that cannot judge that themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..triggers import Triggers
from .interface import Generation, ToolSpec

_WORD_BREAK = re.compile(r"[\W_]+|(?<=[a-z0-9])(?=[A-Z])")


def wanted_tools(request: Generation) -> Sequence[ToolSpec]:
    """Return the tools of which one must be called; none when the request is to be answered with text.

    A tool that the last user turn names is called, the first named one if there are several. Words of a name may be
    written apart: "get the weather" does not name `get_weather`, "Get weather for Oslo" does. When none is named, mode
    `any` leaves the choice among all. What a tool returned is always answered with text, so that a program that
    answers every call comes to an end.
    """
    if not request.tools or request.tool_mode == "none":
        return ()
    if request.turns and request.turns[-1].role == "tool":
        return ()
    if named := _mentions(request):
        return [tool for tool, _ in named[:1]]
    return request.tools if request.tool_mode == "any" else ()


def wanted_calls(request: Generation) -> Sequence[tuple[ToolSpec, str]]:
    """Return the tools to call, each with the text that its arguments come from; none to answer with text.

    It is the first one of `wanted_tools`. With the trigger `emulate:parallel-calls` each mention of a tool is a call of
    its own, whose text goes up to the next mention; when none is named, all tools are called.
    """
    tools, text = wanted_tools(request), request.last_user_text
    if not tools or Triggers([text]).value("parallel-calls") is None:
        return [(tool, text) for tool in tools[:1]]
    return _mentions(request) or [(tool, text) for tool in tools]


def _mentions(request: Generation) -> list[tuple[ToolSpec, str]]:
    """Return the tools that the last user turn names, in its order, each with the text up to the next name.

    Where one name goes on as a longer one, it is the longer one that is meant.
    """
    text = request.last_user_text
    found = [
        (match.start(), -match.end(), tool)
        for tool in request.tools
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
    words = [re.escape(word) for word in _WORD_BREAK.split(name) if word]
    return re.compile(r"(?<!\w)" + r"[\W_]*".join(words) + r"(?!\w)" if words else r"(?!)", re.IGNORECASE)
