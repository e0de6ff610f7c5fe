"""The operations of the contract as the templates see them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from . import prose
from .bundle import operations
from .classes import Attribute, UnionView
from .naming import argument_name, field_name, operation_place
from .shapes import Shape, shape
from .source import Node

_JSON: Final = "application/json"
_EVENTS: Final = "text/event-stream"
_FORM: Final = "multipart/form-data"
_BYTES: Final = "application/octet-stream"
# A version, collections with a resource of each, and perhaps a collection or a verb of the last one.
_RESOURCE: Final = re.compile(r"/\w+/(?P<name>\w+/\{\w+\}(/\w+/\{\w+\})*)(/\w+)?(:\w+)?")


@dataclass(frozen=True)
class Argument:
    """A parameter of the path, the query or a header."""

    attribute: Attribute
    place: str
    safe: str

    @property
    def name(self) -> str:
        """The Python name."""
        return self.attribute.name

    @property
    def parameter(self) -> str:
        """The `call.Parameter` of it, as a Python expression."""
        rest = "" if self.place == "query" else f", in_{self.place}=True"
        rest += f", safe={self.safe!r}" if self.safe else ""
        return f"Parameter({self.name!r}, {self.attribute.rules}{rest})"

    @property
    def in_path(self) -> bool:
        """Whether it is part of the path."""
        return self.place == "path"

    @property
    def declaration(self) -> str:
        """Its declaration in a signature."""
        if self.attribute.required:
            return f"{self.name}: {self.attribute.annotation}"
        return f"{self.name}: {self.attribute.optional} = None"


@dataclass(frozen=True)
class OperationView:
    """One operation."""

    path: str
    method: str
    node: Node
    shared: tuple[Node, ...]
    schemas: Mapping[str, Node]

    @property
    def id(self) -> str:
        """The service's own name of the method."""
        return str(self.node["operationId"])

    @property
    def place(self) -> tuple[str, str]:
        """Package and module."""
        return operation_place(self.id)

    @property
    def file(self) -> str:
        """The spec file."""
        return self.node.file

    # What goes in

    @cached_property
    def _parameters(self) -> list[Node]:
        own = self.node.get("parameters", ())
        taken = {(one["in"], one["name"]) for one in own}
        return [*(one for one in self.shared if (one["in"], one["name"]) not in taken), *own]

    @property
    def constant_query(self) -> dict[str, str] | None:
        """The constant query parameters, by wire name."""
        return self._constants("query")

    @property
    def constant_headers(self) -> dict[str, str] | None:
        """The constant headers."""
        return self._constants("header")

    def _constants(self, place: str) -> dict[str, str] | None:
        found = {
            one["name"]: one["schema"]["const"]
            for one in self._parameters
            if one["in"] == place and "const" in one["schema"]
        }
        return found or None

    @cached_property
    def arguments(self) -> list[Argument]:
        """The parameters without constants: those of the path in its order, then the others in the contract's."""
        every = [one for one in self._parameters if "const" not in one["schema"]]
        order = re.findall(r"\{(\w+)\}", self.path)
        path = sorted((one for one in every if one["in"] == "path"), key=lambda one: order.index(one["name"]))
        return [self._argument(one) for one in (*path, *(one for one in every if one["in"] != "path"))]

    def _argument(self, node: Node) -> Argument:
        about = {key: node[key] for key in ("deprecated", "x-source") if key in node}
        described = {"description": node.get("description", ""), **node["schema"], **about}
        schema = node["schema"].like(described)
        attribute = Attribute(
            argument_name(node["name"]),
            node["name"],
            shape(schema, self.schemas),
            schema,
            required=bool(node.get("required")),
        )
        return Argument(attribute, node["in"], node.get("x-path-safe", ""))

    @property
    def path_arguments(self) -> list[Argument]:
        """The path parameters."""
        return [one for one in self.arguments if one.in_path]

    @property
    def options(self) -> list[Argument]:
        """The query and header parameters, required ones first."""
        options = [one for one in self.arguments if not one.in_path]
        return sorted(options, key=lambda one: not one.attribute.required)

    @cached_property
    def body(self) -> Shape | None:
        """The request body."""
        content = self.node.get("requestBody", {}).get("content", {})
        holder = content.get(_JSON) or content.get(_FORM)
        return shape(holder["schema"], self.schemas) if holder else None

    @property
    def multipart(self) -> bool:
        """Whether the body is sent as a form with files."""
        return _FORM in self.node.get("requestBody", {}).get("content", {})

    @property
    def inputs(self) -> tuple[str, ...]:
        """The classes of the body."""
        members = self.body.members or (self.body,) if self.body else ()
        return tuple(one.type for one in members if one.kind == "model")

    @property
    def body_annotation(self) -> str:
        """The type of the argument `body`."""
        assert self.body is not None
        named = [] if self.body.kind in ("object", "any") else [self.body.annotation]
        return " | ".join([*named, "Mapping[str, Any]"])

    @property
    def body_required(self) -> bool:
        """Whether a call needs a body."""
        return bool(self.node.get("requestBody", {}).get("required"))

    @property
    def body_union(self) -> UnionView:
        """The view of the body's union."""
        assert self.body is not None
        members = self.body.members or (self.body,)
        return UnionView(members, self.schemas)

    # What comes out

    @property
    def _content(self) -> dict[str, Any]:
        content: dict[str, Any] = self.node["responses"]["200"].get("content", {})
        return content

    @property
    def binary(self) -> bool:
        """Whether the answer is bytes."""
        return _BYTES in self._content

    @cached_property
    def response(self) -> Shape | None:
        """The answer; None if it is empty, or bytes."""
        schema = self._content.get(_JSON, {}).get("schema")
        if schema is None:
            return None
        found = shape(schema, self.schemas)
        return None if found.kind == "model" and not found.schema.get("properties") else found

    @property
    def response_union(self) -> UnionView | None:
        """The view of an answer that is an inline union."""
        one = self.response
        if one is None or one.kind != "union" or one.named_union:
            return None
        return UnionView(one.members, self.schemas)

    @cached_property
    def item(self) -> Shape | None:
        """The items of the stream."""
        schema = self._content.get(_EVENTS, {}).get("x-item-schema")
        return shape(schema, self.schemas) if schema is not None else None

    # What else the contract says

    @property
    def idempotent(self) -> bool:
        """Whether it may be sent twice."""
        return bool(self.node.get("x-idempotent", self.method == "get"))

    @property
    def deprecated(self) -> str | None:
        """The message of the deprecation, for a deprecated operation."""
        return f"{self.id} is deprecated." if self.node.get("deprecated") else None

    @property
    def server(self) -> str | None:
        """The operation's server, if it is not the API's."""
        servers = self.node.get("servers")
        return str(servers[0]["url"]) if servers else None

    @property
    def streaming(self) -> str | None:
        """The `call.Streaming`, as a Python expression."""
        found = self.node.get("x-streaming")
        if not found:
            return None
        switch = found.get("switch", {})
        arguments = [f"{place}={dict(switch[place])!r}" for place in ("query", "body") if place in switch]
        arguments += [f"done={str(found['done']).encode()!r}"] if "done" in found else []
        return f"Streaming({', '.join(arguments)})"

    @property
    def upload(self) -> str | None:
        """The `call.Upload`, as a Python expression."""
        found = self.node.get("x-upload")
        if not found:
            return None
        words = [f"{key}={dict(found[key])!r}" for key in ("headers", "commands", "statuses")]
        return f"Upload({', '.join(words)}, protocol={found['protocol']!r})"

    @property
    def update_mask(self) -> str | None:
        """The argument for the update mask."""
        found = self.node.get("x-update-mask")
        return argument_name(found) if found else None

    @property
    def envelope(self) -> str | None:
        """The attribute of the answer that holds the result."""
        found = self.node.get("x-envelope")
        return field_name(found) if found else None

    @property
    def pagination(self) -> dict[str, str] | None:
        """The Python names of the paging fields, and the class of the items."""
        found = self.node.get("x-pagination")
        if not found or self.response is None:
            return None
        items = shape(self.response.schema["properties"][found["items"]], self.schemas)
        return {
            "token": argument_name(found["token"]),
            "next": field_name(found.get("next", "")),
            "info": field_name(found.get("info", "")),
            "items": field_name(found["items"]),
            "item": items.type,
        }

    @property
    def long_running(self) -> tuple[str, str] | None:
        """The classes of a long-running operation's result and metadata."""
        found = self.node.get("x-operation")
        return (found["response"], found["metadata"]) if found else None

    @property
    def model_id(self) -> str | None:
        """The Workers AI model that the operation runs."""
        return self.node.get("x-model")

    # As Python

    def signature(self, client: bool) -> list[str]:
        """Return the arguments of the operation's functions, with a client if they send."""
        body = (
            [f"body: {self.body_annotation}" + ("" if self.body_required else " | None = None")]
            if self.body
            else []
        )
        options = [
            *(["client: Client"] if client else []),
            *(one.declaration for one in self.options),
        ]
        positional = [*(one.declaration for one in self.path_arguments), *body]
        return [*positional, "*", *options] if options else positional

    @property
    def resource(self) -> str | None:
        """The form of the resource names in its path; None if the path has none."""
        found = _RESOURCE.fullmatch(self.path)
        return found["name"] if found else None

    @property
    def signature_by_name(self) -> list[str]:
        """Return the arguments of the functions that take a resource name instead of path parameters."""
        ids = len(self.path_arguments)
        rest = [one for one in self.signature(client=False)[ids:] if one != "*"]
        keywords = len(self.options)
        positional = rest[: len(rest) - keywords]
        return ["name: str", *positional, "*", *rest[len(rest) - keywords :], 'argument: str = "name"']

    @property
    def forwarded(self) -> list[str]:
        """The arguments of a call from one of the operation's functions to another."""
        return [
            *(one.name for one in self.path_arguments),
            *(["body"] if self.body else []),
            *(f"{one.name}={one.name}" for one in self.options),
        ]

    @property
    def named_arguments(self) -> list[str]:
        """The path and query arguments, as items of a dictionary display."""
        return [f"{one.name!r}: {one.name}" for one in self.arguments]

    @property
    def named_options(self) -> list[str]:
        """The query and header arguments, as items of a dictionary display."""
        return [f"{one.name!r}: {one.name}" for one in self.options]

    @property
    def endpoint(self) -> str:
        """The `call.Endpoint`, as a Python expression."""
        lines = [repr(self.id), repr(self.method.upper()), repr(self.path), f"idempotent={self.idempotent}"]
        parameters = "".join(f"{one.parameter}, " for one in self.arguments)  # a tuple, even of one
        optional = {
            "parameters": f"({parameters})" if parameters else None,
            "streaming": self.streaming,
            "upload": self.upload,
            "update_mask": self.update_mask and repr(self.update_mask),
            "server": self.server and repr(self.server),
            "query": self.constant_query and repr(self.constant_query),
            "headers": self.constant_headers and repr(self.constant_headers),
            "multipart": self.multipart and "True",
            "binary": self.binary and "True",
        }
        lines += [f"{name}={value}" for name, value in optional.items() if value]
        return f"Endpoint({', '.join(lines)})"

    @property
    def used(self) -> list[str]:
        """The classes and enums that the module uses."""
        shapes = [self.body, self.response, self.item, *(one.attribute.shape for one in self.arguments)]
        names = {name for one in shapes if one for name in (*one.of, *(n for m in one.members for n in m.of))}
        names |= set(self.long_running or ())
        if self.pagination and self.pagination["item"] in self.schemas:
            names.add(self.pagination["item"])
        return sorted(names)

    @property
    def docstring(self) -> str:
        """The docstring of `request`."""
        return self._docstring("", "What to send, and how to read the answer.")

    @property
    def stream_docstring(self) -> str:
        """The docstring of `stream_request`."""
        return self._docstring("As a stream: ", "What to send, and how to read each event of the answer.")

    def _docstring(self, lead: str, returns: str) -> str:
        summary = prose.sentence(self.node["summary"])
        entries = [(one.name, one.attribute.prose) for one in self.path_arguments]
        if self.body is not None:
            entries.append(("body", self._body_prose()))
        entries += [(one.name, one.attribute.prose) for one in self.options]
        return prose.docstring(
            lead + summary if not lead else lead + summary[0].lower() + summary[1:],
            [
                prose.sentence(self.node["description"]),
                "Deprecated." if self.deprecated else "",
                prose.section("Args", entries),
                prose.section("Returns", [("", returns)]),
                prose.source(self.node),
            ],
            indent=4,
        )

    def _body_prose(self) -> str:
        assert self.body is not None
        described = self.node["requestBody"].get("description") or self.body.schema.get("description")
        if self.body.kind == "union":
            described = f"One of {', '.join(one.annotation for one in self.body.members)}"
        return prose.sentence(described or "What to send") + " A mapping is sent as it is."


def all_operations(document: Node) -> list[OperationView]:
    """Return every operation of a bundle, by path."""
    schemas = document["components"]["schemas"]
    return [
        OperationView(path, method, node, tuple(document["paths"][path].get("parameters", ())), schemas)
        for path, method, node in operations(document)
    ]
