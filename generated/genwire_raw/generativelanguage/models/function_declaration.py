# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .behavior import Behavior
    from .schema import Schema


@define
class FunctionDeclaration(BaseModel):
    """A function that the model may ask the caller to run, with its name, purpose and parameters, along the
    lines of OpenAPI 3.0.3.

    Source: beyond the seeds: reached from page 004.

    At most one of `parameters_schema` is set: parameters, parameters_json_schema.

    At most one of `response_schema` is set: response, response_json_schema.

    Attributes:
        name: Name of the function, of letters, digits, underscores, colons, dots and dashes. At most 64
            characters. Matches `^[a-zA-Z0-9_:.-]+$`.
        description: In short, what the function does.
        parameters: The parameters, as an object schema whose properties are their names (case matters) and
            types.
        parameters_json_schema: The parameters in JSON Schema, as an object whose properties are the
            parameters. An alternative to `parameters`.
        response: The type of what the function returns.
        response_json_schema: The type of what the function returns in JSON Schema. An alternative to
            `response`.
        behavior: Whether the conversation waits for the function. At present only the bidirectional streaming
            method looks at it.
    """

    GROUPS = {
        "parameters_schema": Group(("parameters", "parameters_json_schema")),
        "response_schema": Group(("response", "response_json_schema")),
    }

    name: str = wire("name", "string", required=True, max_length=64, pattern="^[a-zA-Z0-9_:.-]+$")
    description: str | None = wire("description", "string", default=None)
    parameters: Schema | None = wire("parameters", "model", of=("Schema",), default=None)
    parameters_json_schema: Any = wire("parametersJsonSchema", "any", default=None)
    response: Schema | None = wire("response", "model", of=("Schema",), default=None)
    response_json_schema: Any = wire("responseJsonSchema", "any", default=None)
    behavior: Behavior | None = wire("behavior", "enum", of=("Behavior",), default=None)
