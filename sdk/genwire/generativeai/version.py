"""The version of google-generativeai whose names these are."""

from __future__ import annotations

__version__ = "0.8.6"
