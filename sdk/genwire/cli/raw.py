"""`genwire raw`: any operation of the contract."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from ..errors import ValidationError
from . import key_store
from .clients import Clients, account_of, send, session_of
from .contract import WORKERS_AI, Operation, listed, read_body
from .options import UTF8, ParamType, common
from .output import Output

if TYPE_CHECKING:
    from .. import GenerativeLanguage, WorkersAI

_ACCOUNT = "account_id"


class OperationId(ParamType):
    """The id of an operation, which the shell can complete."""

    name = "operation"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        """Return the operations that begin like a word."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(one.id, help=one.summary) for one in listed() if one.id.startswith(incomplete)]


class TextParameter(ParamType):
    """`name=value`, the value as text."""

    name = "name=value"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        """Return the name and the text."""
        name, separator, text = UTF8.convert(value, param, ctx).partition("=")
        if not separator or not name:
            self.fail(f"{value!r} must have the form name=value", param, ctx)
        return name, text


@click.command()
@click.argument("operation", required=False, type=OperationId())
@click.option(
    "-p",
    "--param",
    "parameters",
    type=TextParameter(),
    multiple=True,
    help="Parameter of the path, the query or a header; may be repeated. name=tunedModels/x gives a resource's name.",
)
@click.option("-b", "--body", type=UTF8, metavar="JSON|@FILE", help="Body: JSON, @FILE, or @- for stdin.")
@click.option("--stream", is_flag=True, help="Ask for the answer as a stream.")
@click.option("--dry-run", is_flag=True, help="Print the curl command that does the same, and send nothing.")
@click.option("--describe", is_flag=True, help="Print what the operation takes and returns.")
@click.option("--no-check", is_flag=True, help="Send it even if it breaks rules of the contract.")
@common
def raw(
    *,
    operation: str | None,
    parameters: tuple[tuple[str, str], ...],
    body: str | None,
    stream: bool,
    dry_run: bool,
    describe: bool,
    no_check: bool,
    output: Output,
    clients: Clients,
) -> None:
    """Call any operation of the contract.

    Without an OPERATION, list them. The answer is the service's JSON, one document a line for a stream.
    """
    if operation is None:
        output.rows((one._asdict(), (one.id, one.method, one.path, one.summary)) for one in listed())
        return
    found = Operation.find(operation)
    endpoint = found.module.ENDPOINT
    if describe:
        output.result({"id": endpoint.id, "documentation": found.documentation}, found.documentation)
        return
    if endpoint.upload is not None:
        raise click.UsageError(
            f"{endpoint.id} sends the bytes of a file, in several requests: genwire files upload"
        )
    sent = read_body(body, multipart=endpoint.multipart)
    if dry_run:
        call = found.call(parameters, sent, {_ACCOUNT: _account_or_placeholder()}, stream=stream)
        _check(found, call, skipped=no_check)
        output.result(*_dry_run(found, call, body))
        return
    client: GenerativeLanguage | WorkersAI
    defaults: dict[str, str] = {}
    if found.api == WORKERS_AI:
        client = clients.workers_ai()
        defaults[_ACCOUNT] = account_of(client)
    else:
        client = clients.google()
    call = found.call(parameters, sent, defaults, stream=stream)
    _check(found, call, skipped=no_check)
    unchecked = client.with_options(validate=False)
    if call.streams:
        for event in _events(unchecked, call):
            output.line(json.dumps(event, ensure_ascii=False))
    elif endpoint.binary:
        output.binary(send(unchecked, call))
    else:
        output.document(send(unchecked, call))


def _check(found: Operation, call: Any, *, skipped: bool) -> None:
    """Check a call against the contract, before anything is sent.

    Raises:
        ValidationError: It breaks a rule.
    """
    from genwire_raw._runtime.errors import PathError

    from .._core.session import invalid

    try:
        call.path()
    except PathError as error:
        raise ValidationError(str(error)) from None
    if not skipped and (broken := found.violations(call)):
        raise invalid(call.endpoint.id, broken)


def _events(client: GenerativeLanguage | WorkersAI, call: Any) -> Iterator[Any]:
    from .._core.stream import Stream
    from .._core.stream_reading import StreamPlan

    plan: StreamPlan[Any, None] = StreamPlan(call, EventsAlone)
    with Stream(session_of(client), plan) as stream:
        yield from stream


class EventsAlone:
    """Joins nothing: the events are the result. That the stream ends without its last event is the reader's to see."""

    def add(self, item: Any) -> None:
        """Do nothing with an event."""

    def text(self, item: Any) -> str:
        """Return no text."""
        return ""

    def is_complete(self) -> bool:
        """Whether a stream without a marker of its end has ended as it should."""
        return True

    def forget(self) -> None:
        """Have nothing to forget."""

    def result(self) -> None:
        """Return nothing."""


def _account_or_placeholder() -> str:
    from .curl import Placeholders

    return key_store.find(key_store.ACCOUNT) or Placeholders.ACCOUNT


def _dry_run(found: Operation, call: Any, body: str | None) -> tuple[Any, str]:
    """Return the curl command, as JSON and as text."""
    import os

    from .._core.settings import base_url
    from .curl import Placeholders, curl_command

    if found.api == WORKERS_AI:
        from genwire_raw.workers_ai.client import BASE_URL, Client

        entry, variable = key_store.WORKERS_AI, "CLOUDFLARE_BASE_URL"
        client: Any = Client(base_url(os.environ.get(variable) or BASE_URL), token=Placeholders.KEY)
    else:
        from genwire_raw.generativelanguage.client import BASE_URL
        from genwire_raw.generativelanguage.client import Client as GoogleClient

        entry, variable = key_store.GOOGLE, "GOOGLE_GEMINI_BASE_URL"
        client = GoogleClient(base_url(os.environ.get(variable) or BASE_URL), api_key=Placeholders.KEY)
    set_ones = [name for name in entry.variables if os.environ.get(name)]
    placeholders = Placeholders((set_ones or entry.variables)[0], key_store.ACCOUNT.variables[0])
    form: Any = read_body(body, multipart=False) if call.endpoint.multipart else None
    command = curl_command(client, call, placeholders, form)
    return {"curl": command}, command
