"""Resource names (`tunedModels/abc`) and their path parameters, from the paths of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genwire_raw._runtime import resource_names as _raw

from ..errors import ValidationError

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Endpoint


def arguments(endpoint: Endpoint, name: object, *, argument: str = "name") -> dict[str, Any]:
    """Return the path parameters of a resource's full name; where the path has one parameter, the bare id will do.

    Raises:
        ValidationError: The name has another form.
    """
    found = _raw.resolve(endpoint.path, name)
    if found is None:
        form = _raw.form(endpoint.path)
        raise ValidationError(f"{endpoint.id}: {argument} must have the form {form}, got {name!r}")
    return found


def match(endpoint: Endpoint, name: object) -> dict[str, Any] | None:
    """Return the path parameters of a resource's full name; None for the name of something else, or no name."""
    return _raw.match(endpoint.path, name)


def full(endpoint: Endpoint, name: str, *, argument: str = "name") -> str:
    """Return the full name of a resource, from its full name or its bare id."""
    return _raw.form(endpoint.path).format(**arguments(endpoint, name, argument=argument))


def by_model(model: str, of_models: Any, of_tuned_models: Any) -> tuple[Any, dict[str, Any]]:
    """Return the operation for a model or for a tuned model, as the name says, and its path parameters."""
    tuned = match(of_tuned_models.ENDPOINT, model)
    if tuned is not None:
        return of_tuned_models, tuned
    return of_models, arguments(of_models.ENDPOINT, model, argument="model")
