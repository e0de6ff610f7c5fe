"""Functions and schemas, as the service has them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self

from .._base import BaseModel, sibling
from .._schemas import declaration, json_schema, service_schema


class FunctionDeclaration(BaseModel):
    """A function as a model knows it."""

    @classmethod
    def from_callable(
        cls,
        *,
        callable: Callable[..., Any],
        client: Any = None,
        behavior: str | None = None,
        use_json_schema: bool = False,
    ) -> Self:
        """Declare a Python function: its parameters from type hints, its descriptions from the docstring.

        Args:
            callable: The function.
            client: Not needed.
            behavior: Whether the model waits for its result.
            use_json_schema: Whether the parameters are a JSON Schema.

        Raises:
            ValueError: A parameter has no type hint.
        """
        del client
        return cls.model_validate(
            {**declaration(callable, use_json_schema=use_json_schema), "behavior": behavior}
        )

    @classmethod
    def from_callable_with_api_option(
        cls,
        *,
        callable: Callable[..., Any],
        api_option: str = "GEMINI_API",
        behavior: str | None = None,
        use_json_schema: bool = False,
    ) -> Self:
        """As `from_callable`.

        Raises:
            ValueError: It is for another service than the Gemini API.
        """
        if api_option != "GEMINI_API":
            raise ValueError(f"Unsupported api_option value: {api_option}; genwire has the Gemini API alone")
        return cls.from_callable(callable=callable, behavior=behavior, use_json_schema=use_json_schema)


class Schema(BaseModel):
    """A schema in the service's form."""

    @property
    def json_schema(self) -> Any:
        """The same as a JSON Schema; what that cannot say is left out."""
        return sibling("JSONSchema").model_validate(json_schema(self.model_dump(exclude_none=True)))

    @classmethod
    def from_json_schema(
        cls,
        *,
        json_schema: Any,
        api_option: str = "GEMINI_API",
        raise_error_on_unsupported_field: bool = False,
    ) -> Self:
        """Return a JSON Schema in the service's form.

        Raises:
            ValueError: With `raise_error_on_unsupported_field`: a field is set that has no place.
        """
        if raise_error_on_unsupported_field:
            lost = [
                name
                for name in json_schema.model_fields_set
                if name not in {*cls.model_fields, "ref", "defs"}
            ]
            if lost:
                raise ValueError(f"a Schema has no {lost[0]}: use response_json_schema")
        del api_option
        return cls.model_validate(service_schema(json_schema.model_dump(exclude_none=True, mode="json")))
