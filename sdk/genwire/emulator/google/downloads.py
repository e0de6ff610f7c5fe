"""files.download and files.register: bytes that the service made, and files that stay where they are."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from typing import Final

from . import files
from .call import Call, Handler, Media, Message
from .errors import GoogleError, invalid_argument

_OBJECT: Final = re.compile(r"gs://[^/]+/.+")
_UNKNOWN: Final = "application/octet-stream"


async def _download(call: Call) -> Media:
    file = files.find_active(call, call.path["file"])
    if file["source"] != "GENERATED":
        raise invalid_argument(f"The file {file['name']} was not generated: it cannot be downloaded.")
    owner = files.owner_of(call, call.path["file"])
    return Media(call.emulator.state.content(owner), file.get("mimeType", _UNKNOWN))


async def _register(call: Call) -> Message:
    uris = call.body.get("uris", ())
    if not uris:
        raise invalid_argument("* RegisterFilesRequest.uris: uris must not be empty.\n")
    for at, uri in enumerate(uris):
        if not _OBJECT.fullmatch(uri):
            raise invalid_argument(f"* RegisterFilesRequest.uris[{at}]: it must be gs://BUCKET/OBJECT\n")
    if not call.bearer:
        raise GoogleError("UNAUTHENTICATED", "Files of Cloud Storage are registered with an access token.")
    with call.emulator.state.transaction():
        made = [
            files.add(
                call.emulator,
                secrets.token_urlsafe(24),
                {"displayName": uri.rpartition("/")[2][:512]},
                _UNKNOWN,
                call.base_url,
                source="REGISTERED",
            )
            for uri in uris
        ]
    return {"files": made}


HANDLERS: Final[Mapping[str, Handler]] = {"files.download": _download, "files.register": _register}
