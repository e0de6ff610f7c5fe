"""`GET /$discovery/rest`: where to upload files to, in the form in which google-generativeai looks it up first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ..address import base_url
from ..contract import Operation, ref_name
from ..replies import json_reply

if TYPE_CHECKING:
    from ..emulator import Emulator

_UPLOADS: Final = "upload/"
_PARAMETERS: Final = {"alt": {"type": "string", "location": "query", "default": "json", "enum": ["json"]}}


def discovery_route(emulator: Emulator) -> Route:
    """Return the route of the discovery document, which describes the uploads of the contract and nothing else."""
    contract = emulator.contracts["generativelanguage"]
    uploads = [one for one in contract.operations.values() if "x-upload" in one.extensions]
    messages = {name: {"id": name, "type": "object"} for one in uploads for name in _messages(one)}
    resources = _resources(uploads)

    async def document(request: Request) -> Response:
        return json_reply(
            {
                "kind": "discovery#restDescription",
                "discoveryVersion": "v1",
                "id": "generativelanguage:v1beta",
                "name": "generativelanguage",
                "version": "v1beta",
                "rootUrl": f"{base_url(request)}/",
                "servicePath": "",
                "batchPath": "batch",
                "parameters": _PARAMETERS,
                "schemas": messages,
                "resources": resources,
            },
            pretty=True,
        )

    return Route("/$discovery/rest", document)


def _resources(uploads: Iterable[Operation]) -> dict[str, Any]:
    resources: dict[str, Any] = {}
    for operation in uploads:
        resource, _, method = operation.id.rpartition(".")
        # Clients put the word `upload` before the path themselves.
        path = operation.path.lstrip("/").removeprefix(_UPLOADS)
        sent, answered = _messages(operation)
        resources.setdefault(resource, {"methods": {}})["methods"][method] = {
            "id": f"generativelanguage.{operation.id}",
            "httpMethod": operation.method,
            "path": path,
            "flatPath": path,
            "parameters": {},
            "request": {"$ref": sent},
            "response": {"$ref": answered},
            "supportsMediaUpload": True,
            "mediaUpload": {
                "accept": ["*/*"],
                "protocols": {
                    name: {"multipart": True, "path": operation.path} for name in ("simple", "resumable")
                },
            },
        }
    return resources


def _messages(upload: Operation) -> tuple[str, str]:
    """Return the names of the messages that an upload begins with and is answered with in the end."""
    assert upload.body is not None
    assert upload.response is not None
    return ref_name(upload.body), ref_name(upload.response)
