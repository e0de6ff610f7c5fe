"""Python functions as tools: their declarations, and calling them with a model's arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from genwire_raw.generativelanguage import models as raw

from ..._schemas.constraints import RuleError
from ..._schemas.json_schema import JsonSchema, mismatch
from ..._schemas.type_codecs import CodecBuilder, TypeCodec
from ...errors import ValidationError
from ..service_schema import (
    service_schema,
    with_known_bounds,
    with_property_ordering,
    without_reference_siblings,
)
from .callables import describe


class ArgumentsError(Exception):
    """A model's arguments do not fit the function's parameters; the message may be sent to the model."""


class Function(NamedTuple):
    """A function that a model may call.

    Attributes:
        declaration: The declaration sent to the model.
        call: The function itself.
        schema: The JSON Schema of its arguments.
        arguments: How each argument is converted, by name.
    """

    declaration: raw.FunctionDeclaration
    call: Callable[..., Any]
    schema: JsonSchema
    arguments: Mapping[str, TypeCodec]

    def bound(self, arguments: Mapping[str, Any]) -> Callable[[], Any]:
        """Return the call with a model's arguments, converted to the function's type hints.

        Raises:
            ArgumentsError: The arguments do not fit the function.
        """
        schema = {**self.schema, "additionalProperties": False}
        broken = mismatch(arguments, schema, schema, closed=True)
        if broken is not None:
            raise ArgumentsError(f"{broken.path} {broken.rule}")
        return partial(self.call, **{name: self._read(name, one) for name, one in arguments.items()})

    def _read(self, name: str, value: Any) -> Any:
        try:
            return self.arguments[name].read(value)
        except RuleError as error:
            raise ArgumentsError(f"{name} {error}") from error
        except Exception as error:  # from the caller's own classes, so its text is not for the model
            raise ArgumentsError(f"the conversion failed with {type(error).__name__}") from error


def function_of(function: Callable[..., Any]) -> Function:
    """Return a function as a tool: its schema from type hints, its descriptions from the docstring.

    Args:
        function: A function, a method, a class, an object with `__call__`, or a `functools.partial` of any of these,
            whose own arguments the model neither sees nor sets.

    Raises:
        ValidationError: The function has no name, a parameter without a type hint, or a positional-only parameter.
    """
    described = describe(function)
    name, builder = described.name, CodecBuilder()
    arguments: dict[str, tuple[TypeCodec, bool]] = {}
    for parameter in described.parameters:
        where = f"{name}({parameter.name})"
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            raise ValidationError(
                f"{where}: a model passes arguments by name, so a function cannot have {parameter}"
            )
        if parameter.name not in described.hints:
            raise ValidationError(f"{where} needs a type hint, from which its declaration is made")
        text = described.documentation.members.get(parameter.name, "")
        codec = builder.codec(described.hints[parameter.name], where, text)
        arguments[parameter.name] = codec, parameter.default is parameter.empty
    declaration = raw.FunctionDeclaration(name=name, description=described.documentation.description or name)
    schema = builder.self_contained(TypeCodec(builder.object_schema(arguments), dict)).schema
    if arguments:
        ordered = with_property_ordering(with_known_bounds(schema))
        declaration.parameters = service_schema(ordered)
        if declaration.parameters is None:
            declaration.parameters_json_schema = without_reference_siblings(ordered)
    return Function(declaration, function, schema, {name: codec for name, (codec, _) in arguments.items()})
