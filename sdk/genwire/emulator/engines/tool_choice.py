"""Whether a request is to be answered with a tool call, for engines that cannot judge that themselves."""

from __future__ import annotations

import re

from .interface import Generation, ToolSpec

_WORD_BREAK = re.compile(r"[\W_]+|(?<=[a-z0-9])(?=[A-Z])")


def wanted_tools(request: Generation) -> tuple[ToolSpec, ...]:
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
    text = request.last_user_text
    named = [
        (found.start(), tool) for tool in request.tools if (found := _name_pattern(tool.name).search(text))
    ]
    if named:
        return (min(named, key=lambda one: one[0])[1],)
    return request.tools if request.tool_mode == "any" else ()


def _name_pattern(name: str) -> re.Pattern[str]:
    words = [re.escape(word) for word in _WORD_BREAK.split(name) if word]
    return re.compile(r"(?<!\w)" + r"[\W_]*".join(words) + r"(?!\w)" if words else r"(?!)", re.IGNORECASE)
