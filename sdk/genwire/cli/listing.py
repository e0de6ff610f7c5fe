"""`genwire models`: which models there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from .clients import Clients, account_of, is_workers_ai, paged, send
from .options import UTF8, common
from .output import Output


@click.command()
@click.argument("model", required=False, type=UTF8)
@click.option("--workers-ai", is_flag=True, help="List the models of Workers AI, not Google's.")
@common
def models(*, model: str | None, workers_ai: bool, output: Output, clients: Clients) -> None:
    """List the models, or show one.

    Of Google's, the columns are name, title, and the limits of tokens in and out; of Workers AI, name and task.
    """
    if model is not None and is_workers_ai(model):
        output.document(_described(clients, model))
    elif model is not None:
        output.document(clients.google().models.get(model).to_dict())
    elif workers_ai:
        output.rows(_of_workers_ai(clients))
    else:
        output.rows(
            (one.to_dict(), (one.name, one.display_name, one.input_token_limit, one.output_token_limit))
            for one in clients.google().models.list()
        )


def _described(clients: Clients, model: str) -> Any:
    from genwire_raw.workers_ai import api

    client = clients.workers_ai()
    return send(client, api.ai_models.schema.request(account_of(client), model=model)).to_dict()


def _of_workers_ai(clients: Clients) -> Iterator[tuple[Any, tuple[object, ...]]]:
    from genwire_raw.workers_ai import api

    client = clients.workers_ai()
    for item in paged(client, api.ai_models.list, account_of(client)):
        yield item.to_dict(), (item.name, item.task.name if item.task is not None else None)
