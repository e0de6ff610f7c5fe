"""models.predict and predictLongRunning: small pictures and videos that stand in for what models make of a prompt."""

from __future__ import annotations

import base64
import secrets
import struct
import zlib
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any, Final

from ..json_body import is_object
from ..triggers import Triggers
from . import files, long_running, models
from .call import Call, Handler, Message
from .errors import invalid_argument
from .generation import triggered_error
from .quota import charge

_MOST: Final = 8
_SIDE: Final = 16
# Grey, one byte a pixel, nothing interlaced; as in the PNG specification.
_PNG_HEADER: Final = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)


def picture(prompt: str, number: int) -> bytes:
    """Return a PNG of one colour, which the prompt decides."""
    colour = blake2b(f"{number} {prompt}".encode(), digest_size=3).digest()
    rows = b"".join(b"\0" + colour * _SIDE for _ in range(_SIDE))
    chunks = ((b"IHDR", _PNG_HEADER), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def video(prompt: str) -> bytes:
    """Return the frame of an MP4 without pictures, with the prompt in it."""
    boxes = ((b"ftyp", b"isom\0\0\2\0isomiso2mp41"), (b"free", prompt.encode()))
    return b"".join(struct.pack(">I", len(data) + 8) + kind + data for kind, data in boxes)


def _prompts(call: Call) -> list[str]:
    """Return the prompts of a request.

    Raises:
        GoogleError: There is none, or one asks for an error.
    """
    instances: list[Any] = call.body["instances"]
    prompts = [str(one.get("prompt", "")) for one in instances if is_object(one)]
    if len(prompts) != len(instances) or not all(prompts):
        raise invalid_argument("Each of the instances must have a prompt.")
    if (error := Triggers(prompts).value("error")) is not None:
        raise triggered_error(error)
    return prompts


def _count(call: Call) -> int:
    parameters: Any = call.body.get("parameters", {})
    count: Any = parameters.get("sampleCount", 1) if is_object(parameters) else 1
    if not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= _MOST:
        raise invalid_argument(f"sampleCount must be between 1 and {_MOST}.")
    return count


async def _predict(call: Call) -> Message:
    models.find(call, call.path["model"], "predict")
    prompts, count = _prompts(call), _count(call)
    charge(call, call.path["model"], lambda: sum(map(call.emulator.engine.count_tokens, prompts)))
    made = [picture(prompt, number) for prompt in prompts for number in range(count)]
    return {
        "predictions": [
            {"mimeType": "image/png", "bytesBase64Encoded": base64.b64encode(one).decode()} for one in made
        ]
    }


async def _predict_long_running(call: Call) -> Message:
    model = models.find(call, call.path["model"], "predictLongRunning")
    prompts, count = _prompts(call), _count(call)
    charge(call, call.path["model"], lambda: sum(map(call.emulator.engine.count_tokens, prompts)))
    with call.emulator.state.transaction():
        samples = [{"video": {"uri": _kept(call, prompt)}} for prompt in prompts for _ in range(count)]
        response = {"generateVideoResponse": {"generatedSamples": samples}}
        return long_running.begin(call, model["name"], response, metadata={})


def _kept(call: Call, prompt: str) -> str:
    """Keep a video as a file, and return where it can be downloaded."""
    owner = secrets.token_urlsafe(24)
    call.emulator.state.append(owner, 0, video(prompt))
    made = files.add(call.emulator, owner, {}, "video/mp4", call.base_url, source="GENERATED", processed=True)
    return str(made["downloadUri"])


HANDLERS: Final[Mapping[str, Handler]] = {
    "models.predict": _predict,
    "models.predictLongRunning": _predict_long_running,
}
