"""Compares the contract with a source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ..bundle import operations
from ..lint import load_checked
from . import openapi
from .accepted import Accepted, load_accepted
from .difference import differences
from .openapi import RUN
from .report import Comparison
from .sources import Source, api_of, read_source
from .table import Method, Table


def compare_with(text: str, specs: Path) -> Comparison:
    """Compare the contract with a source.

    Args:
        text: As in `sources.read_source`.
        specs: The contract.

    Raises:
        SourceError: The source cannot be read, or describes no API of the contract.
        ContractError, SpecError: The contract has mistakes.
    """
    bundles = load_checked(specs)
    accepted = load_accepted(specs)
    source = read_source(text, accepted.versions)
    api = api_of(source, bundles)
    theirs, ours = tables(source, api, bundles[api], accepted)
    outcome = differences(theirs, ours)
    return Comparison(source, api, theirs, ours, outcome, accepted.split(source.id, outcome.found))


def accept(comparison: Comparison, specs: Path) -> Path:
    """Record all differences that have a reason as accepted.

    Returns:
        The file written.
    """
    return load_accepted(specs).record(comparison.source.id, comparison.outcome.found)


def tables(source: Source, api: str, document: Mapping[str, Any], accepted: Accepted) -> tuple[Table, Table]:
    """Return both tables, without the methods that are out of scope."""
    ours = openapi.read(document, unwrap=source.unwrapped)
    theirs = source.table
    if source.id == "pages":
        return by_model(theirs, ours, document)
    if scope := accepted.scopes.get(api):
        theirs, ours = (
            _only(table, {key for key in table.methods if any(fnmatchcase(key, one) for one in scope)})
            for table in (theirs, ours)
        )
    return theirs, ours


def by_model(theirs: Table, ours: Table, document: Mapping[str, Any]) -> tuple[Table, Table]:
    """Return both tables with only the methods that run a model by its id."""
    models = {
        operation["operationId"]: operation["x-model"]
        for _, _, operation in operations(document)
        if "x-model" in operation
    }
    last = {model.rpartition("/")[2]: model for model in models.values()}
    own = _only(ours, {key for key, method in ours.methods.items() if method.name in models})
    return _renamed(theirs, lambda method: last.get(method.path, method.path)), _renamed(
        own, lambda method: models[method.name]
    )


def _renamed(table: Table, name: Callable[[Method], str]) -> Table:
    """Return the methods under the keys of model pages."""
    methods = [
        replace(method, verb=RUN.upper(), path=name(method), parameters={})
        for method in table.methods.values()
    ]
    return replace(table, methods={method.key: method for method in methods}, common={})


def _only(table: Table, keys: set[str]) -> Table:
    """Return a table of some methods, and what they use."""
    return replace(table, methods={key: one for key, one in table.methods.items() if key in keys}).trimmed()
