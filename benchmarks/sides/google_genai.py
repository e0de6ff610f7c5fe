"""google-genai, Google's own SDK."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from . import base

genai: Any = import_module("google.genai")


class Side(base.Side):
    """google-genai; at v1beta, which is not its default but has tuned models."""

    def __init__(self, origin: str) -> None:
        super().__init__(origin)
        options = {"base_url": origin, "api_version": "v1beta"}
        self._client = genai.Client(api_key="k", http_options=options)

    def unary(self, model: str) -> str:
        return str(self._client.models.generate_content(model=model, contents=base.PROMPT).text)

    def stream(self, model: str) -> list[str]:
        events = self._client.models.generate_content_stream(model=model, contents=base.PROMPT)
        return [event.text for event in events]

    def embed(self) -> list[list[float]]:
        answer = self._client.models.embed_content(model="e", contents=base.TEXTS)
        return [embedding.values for embedding in answer.embeddings]

    def pages(self, size: int) -> list[str]:
        config = {"page_size": size, "query_base": False}
        return [model.name for model in self._client.models.list(config=config)]

    async def aopen(self) -> None:
        self._aclient = self._client.aio

    async def aunary(self, model: str) -> str:
        return str((await self._aclient.models.generate_content(model=model, contents=base.PROMPT)).text)
