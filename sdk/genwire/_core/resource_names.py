"""Resource names (`tunedModels/abc`) and the path parameters that they stand for, read off the operations' paths."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..errors import ValidationError

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Endpoint


def arguments(endpoint: Endpoint, name: object, *, argument: str = "name") -> dict[str, Any]:
    """The path parameters for a resource's full name; where the path has one parameter, its bare id will do.

    Raises:
        ValidationError: The name has another form.
    """
    found = match(endpoint, name)
    if found is not None:
        return found
    template = _template(endpoint.path)
    if isinstance(name, str) and "/" not in name and name not in ("", ".", ".."):
        parameters = [segment[1:-1] for segment in template if segment.startswith("{")]
        if len(parameters) == 1:
            return {parameters[0]: name}
    raise ValidationError(f"{endpoint.id}: {argument} must have the form {'/'.join(template)}, got {name!r}")


def match(endpoint: Endpoint, name: object) -> dict[str, Any] | None:
    """The path parameters for a resource's full name; None when it is the name of something else, or no name."""
    template, segments = _template(endpoint.path), name.split("/") if isinstance(name, str) else ()
    if len(template) != len(segments):
        return None
    found: dict[str, str] = {}
    for expected, segment in zip(template, segments, strict=True):
        if expected.startswith("{"):
            if segment in ("", ".", ".."):
                return None
            found[expected[1:-1]] = segment
        elif expected != segment:
            return None
    return found


@lru_cache(maxsize=256)
def _template(path: str) -> tuple[str, ...]:
    """A path's segments after the version, without the verb: `tunedModels`, `{tuned_model}`."""
    _, _, resource = path.lstrip("/").partition("/")
    return tuple(resource.rpartition(":")[0].split("/") if ":" in resource else resource.split("/"))


def full(endpoint: Endpoint, name: str, *, argument: str = "name") -> str:
    """The full name of a resource, from its full name or its bare id."""
    return "/".join(_template(endpoint.path)).format(**arguments(endpoint, name, argument=argument))


def id_of(endpoint: Endpoint, name: object, *, argument: str = "name") -> str:
    """Return the value of an operation's only path parameter, from a resource's full name or its bare id.

    Raises:
        ValidationError: The name has another form.
    """
    (found,) = arguments(endpoint, name, argument=argument).values()
    return str(found)


def ids_of(endpoint: Endpoint, name: object) -> tuple[str, str]:
    """Return the values of an operation's two path parameters, in order, from a resource's full name.

    Raises:
        ValidationError: The name has another form.
    """
    outer, inner = arguments(endpoint, name).values()
    return str(outer), str(inner)


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
