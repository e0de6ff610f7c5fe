"""Tools in a request: converting what users write to declarations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw.generativelanguage import models as raw

from ..._core.model_building import build, suggestion
from ...errors import ValidationError

# In quotes, so that the classes are loaded only when they are used.
ToolLike: TypeAlias = "raw.Tool | raw.FunctionDeclaration | Callable[..., Any] | str | Mapping[str, Any]"
Tools: TypeAlias = "ToolLike | Sequence[ToolLike]"


def to_tools(value: Any, path: str = "tools") -> list[raw.Tool]:
    """Return tools from tools, declarations, Python functions, names of the service's own tools, and mappings.

    All functions and declarations are put into one tool, as the service requires.

    Raises:
        ValidationError: An item cannot be converted; the error says where.
    """
    tools: list[raw.Tool] = []
    declarations: list[raw.FunctionDeclaration] = []
    for index, item in enumerate(value if is_sequence(value) else [value]):
        where = f"{path}[{index}]"
        if isinstance(item, raw.Tool):
            tools.append(item)
        elif isinstance(item, str):
            tools.append(_built_in(item, where))
        elif is_mapping(item) and "name" not in item:
            tools.append(_of_mapping(item, where))
        else:
            declarations.append(_declaration(item, where))
    if declarations:
        tools.append(raw.Tool(function_declarations=declarations))
    return tools


def _declaration(value: Any, where: str) -> raw.FunctionDeclaration:
    if isinstance(value, raw.FunctionDeclaration):
        return value
    if is_mapping(value):
        return _declaration_of_mapping(value, where)
    from .functions import Function, function_of  # imported only for functions

    if isinstance(value, Function):
        return value.declaration
    if callable(value):
        return function_of(value).declaration
    raise ValidationError(
        f"{where} must be a function, a declaration, a Tool, a mapping or the name of a tool, got {value!r:.80}"
    )


def _declaration_of_mapping(value: Mapping[str, Any], where: str) -> raw.FunctionDeclaration:
    """Return a declaration whose parameters may be a JSON Schema."""
    parameters = value.get("parameters")
    if not is_mapping(parameters):
        return build(raw.FunctionDeclaration, value, where)
    from ..service_schema import service_schema, with_property_ordering

    ordered = with_property_ordering(parameters)
    rest = {key: item for key, item in value.items() if key != "parameters"}
    declaration = build(raw.FunctionDeclaration, rest, where)
    declaration.parameters = service_schema(ordered)
    if declaration.parameters is None:
        declaration.parameters_json_schema = ordered
    return declaration


def _of_mapping(value: Mapping[str, Any], where: str) -> raw.Tool:
    names = _DECLARATIONS & value.keys()
    tool = build(raw.Tool, {key: item for key, item in value.items() if key not in names}, where)
    for name in names:
        items = value[name] if is_sequence(value[name]) else [value[name]]
        tool.function_declarations = [
            _declaration(item, f"{where}.{name}[{index}]") for index, item in enumerate(items)
        ]
    return tool


def _built_in(name: str, where: str) -> raw.Tool:
    """Return one of the service's own tools by its name: `code_execution`, `google_search`."""
    known = {one: field for one, field in raw.Tool.FIELDS.items() if not field.many}
    if name not in known:
        raise ValidationError(f"{where}: the service has no tool {name!r}{suggestion(name, known)}")
    return build(raw.Tool, {name: {}}, where)


_DECLARATIONS: Final = {"function_declarations", raw.Tool.FIELDS["function_declarations"].wire}
