"""The version, which is genwire's."""

from .._version import __version__

__all__ = ["__version__"]
