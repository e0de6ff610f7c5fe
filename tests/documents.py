"""The bundled documents of the contract, read once in each process."""

from __future__ import annotations

from functools import cache

from generator import bundle
from generator.source import Node


@cache
def document(api: str) -> Node:
    """The document of a service, for reading: it is the same object for all tests."""
    return bundle.load(api)
