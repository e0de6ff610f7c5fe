"""What httpx's transports and orjson take, with nothing above them: no client over both can be quicker."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import Any

import httpx
import orjson

from . import base

BODY = orjson.dumps({"contents": [{"role": "user", "parts": [{"text": base.PROMPT}]}]})
EMBED = orjson.dumps(
    {"requests": [{"model": "models/e", "content": {"parts": [{"text": text}]}} for text in base.TEXTS]}
)
TIMEOUT = httpx.Timeout(60).as_dict()


class Side(base.Side):
    """Requests ready as they are, on one transport; `aiohttp`: asynchronous ones over that."""

    def __init__(self, origin: str) -> None:
        super().__init__(origin)
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._transport = httpx.HTTPTransport(verify=self._tls)
        self._urls: dict[str, httpx.URL] = {}
        self._variant = ""

    def use(self, variant: str) -> None:
        self._variant = variant

    def unary(self, model: str) -> str:
        return _text(self._json(self._request("POST", f"models/{model}:generateContent", BODY)))

    def stream(self, model: str) -> list[str]:
        request = self._request("POST", f"models/{model}:streamGenerateContent?alt=sse", BODY)
        response = self._transport.handle_request(request)
        texts: list[str] = []
        rest = b""
        for piece in _pieces(response):
            *events, rest = (rest + piece).split(b"\r\n\r\n")
            texts += [_text(orjson.loads(event[6:])) for event in events]
        response.close()
        return texts

    def embed(self) -> list[list[float]]:
        answer = self._json(self._request("POST", "models/e:batchEmbedContents", EMBED))
        return [embedding["values"] for embedding in answer["embeddings"]]

    def pages(self, size: int) -> list[str]:
        names: list[str] = []
        query = f"pageSize={size}"
        while True:
            page = self._json(self._request("GET", f"tunedModels?{query}"))
            names += [model["name"] for model in page["tunedModels"]]
            if "nextPageToken" not in page:
                return names
            query = f"pageSize={size}&pageToken={page['nextPageToken']}"

    async def aopen(self) -> None:
        self._atransport: httpx.AsyncBaseTransport
        if self._variant == "aiohttp":
            from httpx_aiohttp import AiohttpTransport

            self._atransport = AiohttpTransport(verify=self._tls)
        else:
            self._atransport = httpx.AsyncHTTPTransport(verify=self._tls)

    async def aunary(self, model: str) -> str:
        request = self._request("POST", f"models/{model}:generateContent", BODY)
        response = await self._atransport.handle_async_request(request)
        content = await response.aread()
        return _text(orjson.loads(content))

    async def aclose(self) -> None:
        await self._atransport.aclose()

    def _request(self, method: str, target: str, body: bytes = b"") -> httpx.Request:
        text = f"{self.origin}/v1beta/{target}"
        url = self._urls.get(text) or self._urls.setdefault(text, httpx.URL(text))
        headers = {"host": url.netloc.decode(), "x-goog-api-key": "k", "content-type": "application/json"}
        if body:
            headers["content-length"] = str(len(body))
        extensions = {"timeout": TIMEOUT}
        request = httpx.Request(
            method, url, headers=headers, stream=httpx.ByteStream(body), extensions=extensions
        )
        request.read()
        return request

    def _json(self, request: httpx.Request) -> Any:
        response = self._transport.handle_request(request)
        content = b"".join(_pieces(response))
        response.close()
        return orjson.loads(content)


def _pieces(response: httpx.Response) -> Iterator[bytes]:
    assert isinstance(response.stream, httpx.SyncByteStream)
    return iter(response.stream)


def _text(answer: Any) -> str:
    text: str = answer["candidates"][0]["content"]["parts"][0]["text"]
    return text
