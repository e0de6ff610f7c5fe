"""Python functions as tools: their declarations, and calling them with a model's arguments."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from genwire_raw.generativelanguage import models as raw

from ..._schemas.class_fields import hints_of
from ..._schemas.docstrings import parse
from ..._schemas.json_schema import JsonSchema, mismatch
from ..._schemas.type_codecs import CodecBuilder, TypeCodec
from ...errors import ValidationError
from ..service_schema import service_schema, with_property_ordering, without_reference_siblings


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
        try:
            values = {name: self.arguments[name].read(one) for name, one in arguments.items()}
        except Exception as error:  # from the caller's own classes, so its text is not for the model
            raise ArgumentsError(f"the conversion failed with {type(error).__name__}") from error
        return partial(self.call, **values)


def function_of(function: Callable[..., Any]) -> Function:
    """Return a function as a tool: its schema from type hints, its descriptions from the docstring.

    Raises:
        ValidationError: The function has no name, a parameter without a type hint, or a positional-only parameter.
    """
    name = getattr(function, "__name__", None)
    if name is None or name == "<lambda>":
        raise ValidationError(f"tools: {function!r} has no name; define it with `def`")
    documentation, hints, builder = parse(function.__doc__), hints_of(function), CodecBuilder()
    arguments: dict[str, tuple[TypeCodec, bool]] = {}
    for parameter in inspect.signature(function).parameters.values():
        where = f"{name}({parameter.name})"
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            raise ValidationError(
                f"{where}: a model passes arguments by name, so a function cannot have {parameter}"
            )
        if parameter.name not in hints:
            raise ValidationError(f"{where} needs a type hint, from which its declaration is made")
        codec = builder.codec(hints[parameter.name], where, documentation.members.get(parameter.name, ""))
        arguments[parameter.name] = codec, parameter.default is parameter.empty
    declaration = raw.FunctionDeclaration(name=name, description=documentation.description or name)
    schema = builder.self_contained(TypeCodec(builder.object_schema(arguments), dict)).schema
    if arguments:
        ordered = with_property_ordering(schema)
        declaration.parameters = service_schema(ordered)
        if declaration.parameters is None:
            declaration.parameters_json_schema = without_reference_siblings(ordered)
    return Function(declaration, function, schema, {name: codec for name, (codec, _) in arguments.items()})
