"""google-genai's names on top of genwire, for programs that move house: needs pydantic, as those programs do.

Change `from google import genai` to `from genwire import genai`, and `from google.genai import types` to
`from genwire.genai import types`; what differs is in docs/moving.md. New programs are better off with
`genwire.GenerativeLanguage`, which needs no pydantic and checks more.
"""

from .._core.missing_extra import missing_extra

try:
    import pydantic as _  # noqa: F401 - what all types are made of
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(missing_extra(error, "genwire.genai", "genai"), name=error.name) from None

from typing import TYPE_CHECKING, Any

from . import errors, live, types
from .client import ABSENT, Client
from .version import __version__

__all__ = ["Client", "__version__", "errors", "live", "types"]


if not TYPE_CHECKING:  # or type checkers would accept any name

    def __getattr__(name: str) -> Any:
        if name in ABSENT:
            raise errors.NotCarriedError(f"genwire.genai.{name}: genwire does not have it")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
