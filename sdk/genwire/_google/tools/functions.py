"""Python functions as tools: their declaration, and calling them with what a model wrote."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from genwire_raw.generativelanguage import models as raw

from ..._schemas.class_fields import hints_of
from ..._schemas.docstrings import parse
from ..._schemas.json_schema import JsonSchema, mismatch
from ..._schemas.type_codecs import Form, Forms
from ...errors import ValidationError
from ..service_schema import service_schema, without_reference_siblings


class ArgumentsError(Exception):
    """What a model wrote does not fit the function's parameters; the message is fit for the model."""


class Function(NamedTuple):
    """A function that a model may call.

    Attributes:
        declaration: What the model is told of it.
        call: The function itself.
        schema: What its arguments must follow.
        arguments: How each argument is read.
    """

    declaration: raw.FunctionDeclaration
    call: Callable[..., Any]
    schema: JsonSchema
    arguments: Mapping[str, Form]

    def bound(self, arguments: Mapping[str, Any]) -> Callable[[], Any]:
        """The call with a model's arguments, read as the function's type hints want them.

        Raises:
            ArgumentsError: They do not fit the function.
        """
        schema = {**self.schema, "additionalProperties": False}
        broken = mismatch(arguments, schema, schema, closed=True)
        if broken is not None:
            raise ArgumentsError(f"{broken.path} {broken.rule}")
        try:
            values = {name: self.arguments[name].read(one) for name, one in arguments.items()}
        except (
            Exception
        ) as error:  # of the caller's own classes: its text may be none of the model's business
            raise ArgumentsError(f"they were refused with {type(error).__name__}") from error
        return partial(self.call, **values)


def function_of(function: Callable[..., Any]) -> Function:
    """A function as a tool: schema from its type hints, descriptions from its docstring.

    Raises:
        ValidationError: It has no name, or a parameter without a hint, or one that cannot be given by name.
    """
    name = getattr(function, "__name__", None)
    if name is None or name == "<lambda>":
        raise ValidationError(f"tools: {function!r} has no name; define it with `def`")
    said, hints, forms = parse(function.__doc__), hints_of(function), Forms()
    arguments: dict[str, tuple[Form, bool]] = {}
    for parameter in inspect.signature(function).parameters.values():
        where = f"{name}({parameter.name})"
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            raise ValidationError(
                f"{where}: a model gives arguments by name, so a function cannot take {parameter}"
            )
        if parameter.name not in hints:
            raise ValidationError(f"{where} needs a type hint, so that the model is told what to give")
        form = forms.of(hints[parameter.name], where, said.members.get(parameter.name, ""))
        arguments[parameter.name] = form, parameter.default is parameter.empty
    declaration = raw.FunctionDeclaration(name=name, description=said.description or name)
    schema = forms.whole(Form(forms.object_schema(arguments), dict)).schema
    if arguments:
        declaration.parameters = service_schema(schema)
        if declaration.parameters is None:
            declaration.parameters_json_schema = without_reference_siblings(schema)
    return Function(declaration, function, schema, {name: form for name, (form, _) in arguments.items()})
