"""Embeddings as mappings."""

from __future__ import annotations

from typing import TypedDict


class EmbeddingDict(TypedDict):
    """The embedding of one content."""

    embedding: list[float]


class BatchEmbeddingDict(TypedDict):
    """The embeddings of several contents."""

    embedding: list[list[float]]
