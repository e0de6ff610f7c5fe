"""Checks that a bundle is valid OpenAPI, follows our conventions, and is consistent.

What code generation would lose or change, or fail on, is found here, where file and line are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..bundle import APIS, SPECS, load
from ..credentials import arguments
from ..source import ContractError, Node, SpecError
from .model_names import check_model_names
from .openapi import check_openapi
from .operations import check_operations
from .otel import check_otel
from .schemas import check_schemas

_TOP = frozenset(
    {
        "openapi",
        "info",
        "servers",
        "security",
        "paths",
        "components",
        "tags",
        "x-any-prefix",
        "x-error-codes",
        "x-models",
        "x-otel",
    }
)
_ERROR_CODE = frozenset({"status", "description", "retry", "not_found"})
_NUMBER = re.compile(r"0|[1-9][0-9]*")


def load_checked(root: Path = SPECS) -> dict[str, Node]:
    """Bundle every API and check it.

    Raises:
        ContractError: The contract has mistakes.
    """
    bundles: dict[str, Node] = {}
    found: list[SpecError] = []
    for api in APIS:
        try:
            bundles[api] = load(api, root)
        except ContractError as error:
            found += error.errors
        else:
            found += lint(bundles[api])
    if found:
        raise ContractError(found)
    return bundles


def lint(document: Node) -> list[SpecError]:
    """Return all mistakes in a bundle, by file and line."""
    found = [*_check_document(document), *check_schemas(document), *check_operations(document)]
    found = found or list(check_openapi(document))
    return sorted(found, key=lambda error: (error.file, error.line, error.reason))


def _check_document(document: Node) -> Iterator[SpecError]:
    for key in document:
        if key not in _TOP:
            yield document.error(f"{key!r} means nothing here", key)
    if not str(document.get("openapi", "")).startswith("3.1."):
        yield document.error("the contract is written in OpenAPI 3.1", "openapi")
    if not document.get("servers"):
        yield document.error("an API needs a server", "servers")
    yield from _check_security(document)
    yield from _check_error_codes(document)
    yield from check_model_names(document)
    yield from check_otel(document)


def _check_security(document: Node) -> Iterator[SpecError]:
    schemes = document["components"].get("securitySchemes", document.like({}))
    for requirement in document.get("security", ()):
        for name in requirement:
            if name not in schemes:
                yield requirement.error(f"there is no security scheme {name!r}", name)
    taken: dict[str, str] = {}
    for name, scheme in schemes.items():
        bearer = scheme.get("type") == "http" and scheme.get("scheme") == "bearer"
        header = scheme.get("type") == "apiKey" and scheme.get("in") == "header"
        if not bearer and not header:
            yield schemes.error(
                f"{name}: credentials travel as a bearer token or in a header of their own", name
            )
        if not scheme.get("description"):
            yield schemes.error(f"{name} needs a description", name)
        for argument in arguments(scheme):
            if taken.setdefault(argument, name) != name:
                yield schemes.error(
                    f"{name} and {taken[argument]} would both be the argument {argument}", name
                )


def _check_error_codes(document: Node) -> Iterator[SpecError]:
    codes = document.get("x-error-codes", document.like({}))
    for number, code in codes.items():
        if not _NUMBER.fullmatch(number) or not set(code) <= _ERROR_CODE:
            yield codes.error(
                f"x-error-codes: {number} needs a status and a description; also retry, not_found", number
            )
        elif not isinstance(code.get("status"), int) or not code.get("description"):
            yield codes.error(f"x-error-codes: {number} needs a status and a description", number)
        elif code.get("retry", False) is not False:
            yield codes.error(f"x-error-codes: {number} can only have retry: false", number)
        elif code.get("not_found", True) is not True:
            yield codes.error(f"x-error-codes: {number} can only have not_found: true", number)
