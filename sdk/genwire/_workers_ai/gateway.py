"""An AI Gateway of the account, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw._runtime.rules import check_field
from genwire_raw.workers_ai.api.gateway.run import ENDPOINT

from ..errors import ConfigurationError


@attrs.frozen
class Gateway:
    """An AI Gateway of the account to send requests through, and how it treats them.

    Attributes:
        id: Its id.
        skip_cache: Whether the model answers even if the gateway has an answer in its cache.
        cache_ttl: Seconds for which the gateway keeps the answer in its cache, 0 or more.
        cache_key: The key of the answer in the cache, instead of one made from the request; printable ASCII.
        collect_log: Whether the gateway keeps the request in its log.
        metadata: What the log records besides: strings, numbers and booleans by their names.

    Raises:
        ConfigurationError: A value breaks a rule of the contract.
    """

    __module__ = "genwire"

    id: str
    skip_cache: bool | None = None
    cache_ttl: int | None = None
    cache_key: str | None = None
    collect_log: bool | None = None
    metadata: Mapping[str, str | float | bool] | None = None

    def __attrs_post_init__(self) -> None:
        """Check the values against the rules of the gateway's operation."""
        if not self.id:
            raise ConfigurationError(f"Gateway.id must be the id of a gateway, got {self.id!r}")
        arguments = self.arguments()
        for parameter in ENDPOINT.parameters:
            if parameter.name in arguments:
                name = parameter.name.removeprefix("gateway_").removeprefix(_OPTION)
                for violation in check_field(f"Gateway.{name}", parameter.field, arguments[parameter.name]):
                    raise ConfigurationError(str(violation))
        metadata: dict[Any, Any] = arguments[_OPTION + "metadata"] or {}
        for name, value in metadata.items():
            if not isinstance(name, str) or not isinstance(value, (str, int, float)):
                raise ConfigurationError(
                    "Gateway.metadata must hold strings, numbers and booleans by their names, "
                    f"got {name!r}: {value!r:.80}"
                )

    def arguments(self) -> dict[str, Any]:
        """Return the arguments of the gateway's operation that say which gateway, and how."""
        options = {name: getattr(self, name) for name in _OPTIONS}
        if is_mapping(self.metadata):
            options["metadata"] = dict(self.metadata)
        return {"gateway_id": self.id, **{_OPTION + name: value for name, value in options.items()}}


_OPTION = "cf_aig_"
_OPTIONS = [field.name for field in attrs.fields(Gateway) if field.name != "id"]


def to_gateway(value: object) -> Gateway | None:
    """Return a gateway, which may be given by its id alone.

    Raises:
        ConfigurationError: The value is of another type.
    """
    if value is None or isinstance(value, Gateway):
        return value
    if not isinstance(value, str):
        raise ConfigurationError(f"gateway must be the id of a gateway or a Gateway, got {value!r:.80}")
    return Gateway(value)
