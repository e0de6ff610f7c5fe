"""Functions among the tools, and the tools of MCP servers, as functions of the facade."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from inspect import iscoroutinefunction
from typing import Any

from genwire_raw.generativelanguage import models as raw

from .._core.effects import Flow, Invoke
from .._google.tools.functions import Function, function_of
from .._schemas.type_codecs import TypeCodec


def python_function(function: Callable[..., Any]) -> Function:
    """Return a Python function, of which any result is sent below `result`, mappings and objects too."""
    made = function_of(function)
    call = made.call

    def plain(**arguments: Any) -> dict[str, Any]:
        return {"result": call(**arguments)}

    async def awaited(**arguments: Any) -> dict[str, Any]:
        return {"result": await call(**arguments)}

    return made._replace(call=awaited if iscoroutinefunction(call) else plain)


def is_session(tool: Any) -> bool:
    """Return whether a tool is a session with an MCP server."""
    return hasattr(tool, "list_tools") and hasattr(tool, "call_tool")


def is_tool_of_server(tool: Any) -> bool:
    """Return whether a tool is what an MCP server lists."""
    return hasattr(tool, "name") and (hasattr(tool, "inputSchema") or hasattr(tool, "input_schema"))


def declaration_of(tool: Any) -> raw.FunctionDeclaration:
    """Return a tool that an MCP server lists, declared."""
    return raw.FunctionDeclaration(
        name=tool.name, description=tool.description, parameters_json_schema=_schema(tool)
    )


def functions_of(sessions: Sequence[Any]) -> Flow[list[Function]]:
    """Return the tools of sessions with MCP servers, which are called there.

    Raises:
        ValueError: Two of them have the same name.
    """
    found: dict[str, Function] = {}
    for session in sessions:
        listed: Any = yield Invoke(session.list_tools)
        for tool in listed.tools:
            if tool.name in found:
                raise ValueError(f"tools: MCP servers have two tools of the name {tool.name!r}")
            found[tool.name] = _function(session, tool)
    return [*found.values()]


def _function(session: Any, tool: Any) -> Function:
    async def call(**arguments: Any) -> dict[str, Any]:
        answer = await session.call_tool(name=tool.name, arguments=arguments)
        failed = getattr(answer, "isError", getattr(answer, "is_error", False))
        return {"error" if failed else "result": answer}

    schema = _schema(tool)
    arguments = {name: TypeCodec({}, _as_it_is) for name in schema.get("properties", {})}
    return Function(declaration_of(tool), call, schema, arguments)


def _schema(tool: Any) -> dict[str, Any]:
    schema: dict[str, Any] = getattr(tool, "input_schema", None) or getattr(tool, "inputSchema", None) or {}
    return {"type": "object", **schema}


def _as_it_is(value: Any) -> Any:
    return value
