# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .behavior import Behavior
    from .schema import Schema


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

    __slots__ = (
        "name",
        "description",
        "parameters",
        "parameters_json_schema",
        "response",
        "response_json_schema",
        "behavior",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", required=True, max_length=64, pattern="^[a-zA-Z0-9_:.-]+$"),
        "description": Field("description", "string"),
        "parameters": Field("parameters", "model", of=("Schema",)),
        "parameters_json_schema": Field("parametersJsonSchema", "any"),
        "response": Field("response", "model", of=("Schema",)),
        "response_json_schema": Field("responseJsonSchema", "any"),
        "behavior": Field("behavior", "enum", of=("Behavior",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {
        "parameters_schema": Group(("parameters", "parameters_json_schema")),
        "response_schema": Group(("response", "response_json_schema")),
    }

    name: str
    description: str | None
    parameters: Schema | None
    parameters_json_schema: Any
    response: Schema | None
    response_json_schema: Any
    behavior: Behavior | None

    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        parameters: Schema | None = None,
        parameters_json_schema: Any = None,
        response: Schema | None = None,
        response_json_schema: Any = None,
        behavior: Behavior | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.parameters = parameters
        self.parameters_json_schema = parameters_json_schema
        self.response = response
        self.response_json_schema = response_json_schema
        self.behavior = behavior
        self.additional_properties = additional_properties
