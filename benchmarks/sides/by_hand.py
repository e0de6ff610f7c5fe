"""What a careful programmer writes with httpx and nothing else: the floor of all ratios."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import Any

import httpx

from . import base

BODY = {"contents": [{"role": "user", "parts": [{"text": base.PROMPT}]}]}
HEADERS = {"x-goog-api-key": "k"}
PIECE = 256 * 1024


class Side(base.Side):
    """httpx by hand."""

    def __init__(self, origin: str) -> None:
        super().__init__(origin)
        self._http = httpx.Client()
        self._models = f"{origin}/v1beta/models"

    def unary(self, model: str) -> str:
        url = f"{self._models}/{model}:generateContent"
        return _text(self._http.post(url, json=BODY, headers=HEADERS).json())

    def stream(self, model: str) -> list[str]:
        url = f"{self._models}/{model}:streamGenerateContent?alt=sse"
        with self._http.stream("POST", url, json=BODY, headers=HEADERS) as answer:
            return [_text(json.loads(line[6:])) for line in answer.iter_lines() if line.startswith("data: ")]

    def embed(self) -> list[list[float]]:
        requests = [{"model": "models/e", "content": {"parts": [{"text": text}]}} for text in base.TEXTS]
        url = f"{self._models}/e:batchEmbedContents"
        answer = self._http.post(url, json={"requests": requests}, headers=HEADERS).json()
        return [embedding["values"] for embedding in answer["embeddings"]]

    def pages(self, size: int) -> list[str]:
        names: list[str] = []
        query: dict[str, str | int] = {"pageSize": size}
        while True:
            page = self._http.get(f"{self.origin}/v1beta/tunedModels", params=query, headers=HEADERS).json()
            names += [model["name"] for model in page["tunedModels"]]
            if "nextPageToken" not in page:
                return names
            query["pageToken"] = page["nextPageToken"]

    def upload(self, path: str) -> None:
        start = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start", **HEADERS}
        url = f"{self.origin}/upload/v1beta/files"
        session = self._http.post(url, json={"file": {}}, headers=start).headers["x-goog-upload-url"]
        headers = {"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": "0"}
        headers["content-length"] = str(os.stat(path).st_size)  # noqa: PTH116 - pathlib would be measured too
        self._http.post(session, content=_pieces(path), headers=headers).raise_for_status()

    async def aopen(self) -> None:
        self._ahttp = httpx.AsyncClient()

    async def aunary(self, model: str) -> str:
        url = f"{self._models}/{model}:generateContent"
        return _text((await self._ahttp.post(url, json=BODY, headers=HEADERS)).json())

    async def aclose(self) -> None:
        await self._ahttp.aclose()


def _text(answer: Any) -> str:
    text: str = answer["candidates"][0]["content"]["parts"][0]["text"]
    return text


def _pieces(path: str) -> Iterator[bytes]:
    with open(path, "rb") as file:  # noqa: PTH123 - as above
        while piece := file.read(PIECE):
            yield piece
