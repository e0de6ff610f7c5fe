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


def id_of(endpoint: Endpoint, name: object, *, argument: str = "name") -> str:
    """Return the value of an operation's only path parameter, from a resource's full name or its bare id.

    Raises:
        ValidationError: The name has another form.
    """
    (found,) = arguments(endpoint, name, argument=argument).values()
    return str(found)


def model_id(model: str, of_models: Endpoint, of_tuned_models: Endpoint) -> tuple[str, bool]:
    """Return the id in a model's name, and whether it is a tuned model's.

    Args:
        model: A model's id or full name, or a tuned model's full name.
        of_models: The operation for models.
        of_tuned_models: The operation that does the same for tuned models.

    Raises:
        ValidationError: The name has another form.
    """
    if match(of_tuned_models, model) is not None:
        return id_of(of_tuned_models, model), True
    return id_of(of_models, model, argument="model"), False
