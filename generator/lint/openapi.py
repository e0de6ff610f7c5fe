"""Checks a bundle by OpenAPI's own rules."""

from __future__ import annotations

from collections.abc import Iterator

from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator
from openapi_spec_validator.validation.registries import KeywordValidatorRegistry

from ..form import locate
from ..source import Node, SpecError


def check_openapi(document: Node) -> Iterator[SpecError]:
    """Yield violations of OpenAPI's schema and rules, each at its innermost mapping."""
    for error in _Validator(document).iter_errors():
        place, key = locate(document, error.absolute_path)
        yield place.error(f"not OpenAPI 3.1: {error.message.splitlines()[0][:300]}", key)


class _Seen(list[int]):
    """Replaces the library's list of visited schemas, in which each look-up takes linear time."""

    def __init__(self) -> None:
        super().__init__()
        self._known: set[int] = set()

    def append(self, value: int, /) -> None:
        self._known.add(value)

    def __contains__(self, value: object) -> bool:
        return value in self._known


class _SchemaValidator(OpenAPIV31SchemaValidator):
    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self.visited_schema_ids = _Seen()
        self.meta_checked_schema_ids = _Seen()


class _Validator(OpenAPIV31SpecValidator):
    keyword_validators = {**OpenAPIV31SpecValidator.keyword_validators, "schema": _SchemaValidator}  # noqa: RUF012 - as the library declares it
