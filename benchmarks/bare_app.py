"""The least that answers as the emulator does: Starlette under uvicorn; prints its port."""

from __future__ import annotations

import socket

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


async def generate(request: Request) -> JSONResponse:
    """Say what it was told."""
    body = await request.json()
    content = {"parts": body["contents"][0]["parts"], "role": "model"}
    usage = {"promptTokenCount": 6, "candidatesTokenCount": 6, "totalTokenCount": 12}
    candidate = {"content": content, "finishReason": "STOP", "index": 0}
    return JSONResponse(
        {"candidates": [candidate], "usageMetadata": usage, "modelVersion": "gemini-1.5-flash"}
    )


def main() -> None:
    """Serve until it is killed."""
    app = Starlette(routes=[Route("/v1beta/models/{model}:generateContent", generate, methods=["POST"])])
    # The protocol is named: otherwise asyncio leaves Nagle's algorithm on, and each answer takes 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    print(listener.getsockname()[1], flush=True)
    config = uvicorn.Config(app, http="h11", loop="asyncio", log_level="critical", access_log=False)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
