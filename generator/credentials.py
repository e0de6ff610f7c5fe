"""Converts an API's security schemes to arguments of its client."""

from __future__ import annotations

from dataclasses import dataclass

from . import prose
from .source import Node


@dataclass(frozen=True)
class Credential:
    """An argument of a client that is sent in a header.

    Attributes:
        argument: Its name.
        header: The header.
        value: The header's value, as a Python expression.
        description: The model's description.
        is_secret: Whether it is hidden from reprs and errors.
    """

    argument: str
    header: str
    value: str
    description: str
    is_secret: bool = True


def arguments(scheme: Node) -> list[str]:
    """Return the arguments for one security scheme."""
    quota = ["quota_project"] if scheme.get("x-quota-project") else []
    return ["api_key" if scheme.get("type") == "apiKey" else "token", *quota]


def credentials(document: Node) -> list[Credential]:
    """Return the credentials that an API's client takes."""
    found: list[Credential] = []
    for scheme in document["components"].get("securitySchemes", {}).values():
        description = scheme.get("description", "")
        if scheme.get("type") == "apiKey":
            found.append(Credential("api_key", str(scheme.get("name")).lower(), "api_key", description))
        else:
            found.append(Credential("token", "authorization", 'f"Bearer {token}"', description))
        if quota := scheme.get("x-quota-project"):
            meaning = "The project whose quota is used."
            found.append(Credential("quota_project", quota, "quota_project", meaning, is_secret=False))
    return found


def client_docstring(document: Node) -> str:
    """Return the docstring of an API's client."""
    arguments = [
        ("base_url", "Scheme, host and path prefix."),
        *(
            (one.argument, f"{one.description} It travels in the header `{one.header}`.")
            for one in credentials(document)
        ),
        ("headers", "Sent with every request."),
        ("timeout", "Seconds, or an `httpx.Timeout`."),
        ("http_client", "A client of your own, which stays yours to close."),
        ("async_http_client", "The same, for the asynchronous functions."),
    ]
    summary = f"{document['info']['title']}: a connection, synchronous and asynchronous."
    return prose.docstring(summary, [prose.section("Args", arguments)], indent=4)
