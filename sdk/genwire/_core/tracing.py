"""Whether a client traces its calls, without importing OpenTelemetry before that is known."""

from __future__ import annotations

import logging
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

    from .._telemetry.tracing import Telemetry

    TracingOption: TypeAlias = bool | TracerProvider | None

logger = logging.getLogger("genwire")

_API: Final = "opentelemetry.trace"
_loaded = sys.modules


class Tracing:
    """What a client traces with, decided at each call: a program may configure OpenTelemetry after making the client.

    Args:
        setting: True, False, a tracer provider, or None: if the program has configured OpenTelemetry.
        service: The package of the service's raw client.
        base_url: Where the service is.

    Raises:
        ConfigurationError: OpenTelemetry is not installed, or the setting is something else.
    """

    def __init__(self, setting: TracingOption, service: str, base_url: str) -> None:
        if setting not in (None, False):
            if find_spec("opentelemetry") is None:
                raise ConfigurationError("tracing needs more packages: pip install 'genwire[otel]'")
            if setting is not True and not hasattr(setting, "get_tracer"):
                raise ConfigurationError(
                    f"tracing must be True, False, None or a TracerProvider, got {setting!r}"
                )
        self._setting = setting
        self._service = service
        self._base_url = base_url
        self._telemetry: Telemetry | None = None

    @property
    def telemetry(self) -> Telemetry | None:
        """What to trace a call with; None if it is not traced."""
        if self._setting is False or (self._setting is None and _loaded.get(_API) is None):
            return None
        if self._telemetry is None:
            self._telemetry = self._made()
        return self._telemetry

    def _made(self) -> Telemetry | None:
        from .._telemetry.tracing import Telemetry, is_configured

        if self._setting is None and not is_configured():
            return None
        provider: Any = None if self._setting is True else self._setting
        try:
            return Telemetry(self._service, self._base_url, provider)
        except Exception as error:  # of the provider's
            logger.warning("calls are not traced: the provider failed", exc_info=error)
            self._setting = False
            return None
