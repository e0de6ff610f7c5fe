"""The version of google-generativeai that these names come from."""

from __future__ import annotations

__version__ = "0.8.6"
