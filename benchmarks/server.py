"""Canned answers on loopback, so that what is measured is the client: `python server.py` prints its port."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Final

EVENTS: Final = 2000
MODELS: Final = 1000


def _part(text: str, **more: Any) -> dict[str, Any]:
    usage = {"promptTokenCount": 9, "candidatesTokenCount": 1, "totalTokenCount": 10}
    candidate = {"content": {"parts": [{"text": text}], "role": "model"}, "index": 0, **more}
    return {"candidates": [candidate], "usageMetadata": usage, "modelVersion": "gemini-1.5-flash"}


def _tuned_model(number: int) -> dict[str, Any]:
    snapshots = [
        {"step": step, "epoch": 1, "meanLoss": 2.5 / step, "computeTime": "2026-01-02T03:04:05.123456Z"}
        for step in (1, 2, 3)
    ]
    return {
        "name": f"tunedModels/increment-{number:04d}",
        "displayName": f"increment {number}",
        "state": "ACTIVE",
        "createTime": "2026-01-02T03:04:05.123456Z",
        "updateTime": "2026-01-02T03:04:05.123456Z",
        "baseModel": "models/gemini-1.5-flash-001-tuning",
        "temperature": 0.9,
        "tuningTask": {"snapshots": snapshots, "hyperparameters": {"epochCount": 5, "batchSize": 4}},
    }


SMALL: Final = json.dumps(_part("word " * 200, finishReason="STOP"), indent=2).encode()
PAGE: Final = json.dumps({"tunedModels": [_tuned_model(n) for n in range(MODELS)]}, indent=2).encode()
BURST: Final = b"".join(
    b"data: "
    + json.dumps(_part("some words", **({"finishReason": "STOP"} if n == EVENTS - 1 else {}))).encode()
    + b"\r\n\r\n"
    for n in range(EVENTS)
)


def _answer(target: str) -> tuple[str, bytes]:
    if "streamGenerateContent" in target:
        return "text/event-stream", BURST
    return "application/json", PAGE if "tunedModels" in target else SMALL


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            lines = head.decode().lower().split("\r\n")
            length = next((int(line[15:]) for line in lines if line.startswith("content-length:")), 0)
            await reader.readexactly(length)
            kind, body = _answer(head.decode().split(" ", 2)[1])
            writer.write(
                f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n\r\n".encode()
                + body
            )
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main() -> None:
    """Serves until it is killed."""
    server = await asyncio.start_server(_serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
