"""google-generativeai, Google's SDK before; by REST, and so without its asynchronous calls, which are gRPC."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from . import base

genai: Any = import_module("google.generativeai")


class Side(base.Side):
    """google-generativeai."""

    def __init__(self, origin: str) -> None:
        super().__init__(origin)
        genai.configure(api_key="k", transport="rest", client_options={"api_endpoint": origin})

    def unary(self, model: str) -> str:
        return str(genai.GenerativeModel(model).generate_content(base.PROMPT).text)

    def stream(self, model: str) -> list[str]:
        return [
            event.text for event in genai.GenerativeModel(model).generate_content(base.PROMPT, stream=True)
        ]

    def embed(self) -> list[list[float]]:
        vectors: list[list[float]] = genai.embed_content("models/e", base.TEXTS)["embedding"]
        return vectors

    def pages(self, size: int) -> list[str]:
        return [model.name for model in genai.list_tuned_models(page_size=size)]
