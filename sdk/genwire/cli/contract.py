"""The operations of the contract by their ids, and calls of them from texts."""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, NamedTuple

import click

from genwire_raw._runtime.json_types import is_mapping, is_sequence

from .json_values import json_or_text

GOOGLE: Final = "generativelanguage"
WORKERS_AI: Final = "workers_ai"
_NAME: Final = "name"
_TEXTS: Final = ("string", "enum")


class Listed(NamedTuple):
    """An operation as the contract lists it.

    Attributes:
        api: `generativelanguage` or `workers_ai`.
        id: The service's name of the method: `tunedModels.list`.
        method: The HTTP method.
        path: The path's template.
        summary: What it does, in a line.
    """

    api: str
    id: str
    method: str
    path: str
    summary: str


def listed() -> list[Listed]:
    """Return all operations, those of Google's service first."""
    found: list[Listed] = []
    for api in (GOOGLE, WORKERS_AI):
        for path, item in _document(api)["paths"].items():
            found += [
                Listed(api, one["operationId"], method.upper(), path, one["summary"])
                for method, one in item.items()
                if isinstance(one, dict) and "operationId" in one
            ]
    return sorted(found, key=lambda one: (one.api != GOOGLE, one.id))


def model_names() -> list[str]:
    """Return the models that the contract names, those of Google's service first."""
    return [name for api in (GOOGLE, WORKERS_AI) for name in _document(api)["x-models"]]


def _document(api: str) -> Any:
    return json.loads((files("genwire_raw") / "contract" / f"{api}.json").read_bytes())


class Operation(NamedTuple):
    """An operation that can be called.

    Attributes:
        api: Whose it is.
        module: Its module in the raw layer.
    """

    api: str
    module: Any

    @classmethod
    def find(cls, operation_id: str) -> Operation:
        """Return the operation of an id.

        Raises:
            UsageError: There is none.
        """
        *resources, method = operation_id.split(".")
        for api in (GOOGLE, WORKERS_AI):
            place = f"genwire_raw.{api}.api.{_snake('_'.join(resources))}.{_snake(method)}"
            if not re.fullmatch(r"[\w.]+", place):
                break
            try:
                module = import_module(place)
            except ModuleNotFoundError:
                continue
            if getattr(getattr(module, "ENDPOINT", None), "id", None) == operation_id:
                return cls(api, module)
        from difflib import get_close_matches

        close = get_close_matches(operation_id, [one.id for one in listed()], n=3)
        hint = f"did you mean {' or '.join(close)}?" if close else "genwire raw lists them"
        raise click.UsageError(f"the contract has no operation {operation_id!r}; {hint}")

    @property
    def documentation(self) -> str:
        """What it takes and returns."""
        return inspect.getdoc(getattr(self.module, "request", None) or self.module.stream_request) or ""

    def parameter_names(self) -> list[str]:
        """Return the names of its parameters, as they are on the wire."""
        return [one.field.wire for one in self.module.ENDPOINT.parameters]

    def call(
        self,
        given: Sequence[tuple[str, str]],
        body: Mapping[str, Any] | None,
        defaults: Mapping[str, str],
        *,
        stream: bool,
    ) -> Any:
        """Return a call.

        Args:
            given: Parameters and their values as text; a list is given one by one. `name` is a resource's name, in
                place of the parameters in the path.
            body: The body, which is sent as it is.
            defaults: Values for parameters that are not given.
            stream: Whether the answer is to come as a stream, also where the body does not say so.

        Raises:
            UsageError: A parameter is unknown or missing, or its value is of another type.
        """
        from genwire_raw._runtime.call import Call, decode_any
        from genwire_raw._runtime.resource_names import ResourceName

        endpoint = self.module.ENDPOINT
        by_name = {one.field.wire: one for one in endpoint.parameters} | {
            one.name: one for one in endpoint.parameters
        }
        arguments: dict[str, Any] = {}
        resource: str | None = None
        for name, text in given:
            parameter = by_name.get(name)
            if parameter is not None:
                _add(arguments, parameter, text, endpoint.id)
            elif name == _NAME and any(one.in_path for one in endpoint.parameters):
                resource = text
            else:
                raise click.UsageError(f"{endpoint.id} has no parameter {name!r}{self._known()}")
        for name, value in defaults.items():
            if name in by_name:
                arguments.setdefault(by_name[name].name, value)
        missing = [
            one.field.wire
            for one in endpoint.parameters
            if one.field.required and one.name not in arguments and not (one.in_path and resource)
        ]
        if missing:
            raise click.UsageError(f"{endpoint.id} needs --param {missing[0]}=...{self._known()}")
        return Call(
            endpoint,
            arguments,
            body,
            decode_any,
            streams=self._streams(body, wanted=stream),
            name=None if resource is None else ResourceName(resource),
        )

    def violations(self, call: Any) -> list[Any]:
        """Return the rules that the parameters and the body break; of a body that is a form, none."""
        from genwire_raw._runtime.call import Call

        body, endpoint = call.body, call.endpoint
        if body is not None and not endpoint.multipart:
            body = self._typed(body)
        checked = Call(endpoint, call.arguments, body, call.decode, streams=call.streams, name=call.name)
        found: list[Any] = checked.violations()
        return found

    def _typed(self, body: Mapping[str, Any]) -> Any:
        """Return a body as a class of the contract; one that is of none stays as it is."""
        read: Any = getattr(self.module, "read_body", None)
        return body if read is None else read(body)

    def _streams(self, body: Mapping[str, Any] | None, *, wanted: bool) -> bool:
        streaming = self.module.ENDPOINT.streaming
        if streaming is None:
            if wanted:
                raise click.UsageError(f"{self.module.ENDPOINT.id} does not stream")
            return False
        switch = streaming.body
        asked = bool(switch) and all((body or {}).get(key) == value for key, value in switch.items())
        return wanted or asked or self.module.__name__.rpartition(".")[2].startswith("stream_")

    def _known(self) -> str:
        names = self.parameter_names()
        return f"; it has {', '.join(names)}" if names else "; it has none"


def _add(arguments: dict[str, Any], parameter: Any, text: str, operation: str) -> None:
    """Add a parameter's value, of the type that the contract has for it."""
    field = parameter.field
    value: Any = json_or_text(text) if field.many or field.kind not in _TEXTS else text
    if field.many == "list":
        items: list[Any] = [*value] if is_sequence(value) else [text if field.kind in _TEXTS else value]
        arguments[parameter.name] = [*arguments.get(parameter.name, []), *items]
    elif parameter.name in arguments:
        raise click.UsageError(f"{operation}: --param {field.wire} is given twice")
    else:
        arguments[parameter.name] = value


def read_body(text: str | None, *, multipart: bool) -> Mapping[str, Any] | None:
    """Return the body that an option gives: JSON, `@file`, or `@-` for stdin.

    Raises:
        UsageError: It is no JSON object, or the file cannot be read.
    """
    if text is None:
        return None
    where = "--body"
    if text.startswith("@"):
        where = text[1:]
        try:
            data = sys.stdin.buffer.read() if where == "-" else Path(where).read_bytes()
        except OSError as error:
            raise click.UsageError(f"--body: {where}: {error.strerror}") from None
        where = "stdin" if where == "-" else where
    else:
        data = text.encode()
    try:
        body: Any = json.loads(data)
    except ValueError as error:
        raise click.UsageError(f"{where} is not JSON: {error}") from None
    if not is_mapping(body):
        raise click.UsageError(f"{where} must be a JSON object, got {type(body).__name__}")
    return {key: _with_files(value) for key, value in body.items()} if multipart else body


def _with_files(value: Any) -> Any:
    """Return a field of a form; `@path` is a file, as for curl."""
    from genwire_raw._runtime.values import FilePart

    if is_sequence(value):
        return [_with_files(item) for item in value]
    if isinstance(value, str) and value.startswith("@"):
        path = Path(value[1:])
        try:
            return FilePart(path.name, path.read_bytes())
        except OSError as error:
            raise click.UsageError(f"--body: {path}: {error.strerror}") from None
    return value


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()
