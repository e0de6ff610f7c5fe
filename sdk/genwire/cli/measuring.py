"""`genwire embed` and `genwire count`: what texts mean, in numbers, and how long they are."""

from __future__ import annotations

import json
from typing import Any, Final

import click

from .attachments import google_parts
from .clients import Clients, chosen_model, is_workers_ai
from .options import SETTING, UTF8, attach_option, common, model_option
from .output import Output
from .standard_input import piped_text, prompt_of

_EMBEDDING_MODEL: Final = "gemini-embedding-001"


@click.command()
@click.argument("texts", nargs=-1, type=UTF8)
@model_option(f"Model. [default: {_EMBEDDING_MODEL}]")
@click.option(
    "-o",
    "--option",
    "options",
    type=SETTING,
    multiple=True,
    help="Option of the service: output_dimensionality=256; may be repeated.",
)
@common
def embed(
    *,
    texts: tuple[str, ...],
    model: str | None,
    options: tuple[tuple[str, Any], ...],
    output: Output,
    clients: Clients,
) -> None:
    """Embed texts.

    Each of TEXTS is one; without them, each line that is piped in. For each, a line with its numbers as JSON; with
    --json, the text as well.
    """
    chosen = model or _EMBEDDING_MODEL
    given = [*texts] or [line for line in piped_text(patient=False).splitlines() if line.strip()]
    if not given:
        raise click.UsageError("there is no text: give one, or pipe lines in")
    config: Any = dict(options)
    vectors: list[Any]
    if is_workers_ai(chosen):
        vectors = [*(clients.workers_ai().embed(chosen, given, **config).data or ())]
    else:
        answer = clients.google().models.batch_embed_contents(model=chosen, contents=given, config=config)
        vectors = [embedding.values for embedding in answer.embeddings or ()]
    for text, values in zip(given, vectors, strict=True):
        output.result({"text": text, "values": values}, json.dumps(values))


@click.command()
@click.argument("prompt", nargs=-1, type=UTF8)
@model_option("Model that counts. [default: $GENWIRE_MODEL or gemini-flash-latest]")
@click.option("-s", "--system", type=UTF8, help="Instructions to the model, to be counted as well.")
@attach_option("File; may be repeated.")
@common
def count(
    *,
    prompt: tuple[str, ...],
    model: str | None,
    system: str | None,
    attachments: tuple[str, ...],
    output: Output,
    clients: Clients,
) -> None:
    """Count the tokens of a text.

    What is piped in joins the PROMPT.
    """
    chosen = chosen_model(model)
    if is_workers_ai(chosen):
        raise click.UsageError("only models of Google's service count tokens")
    contents: list[Any] = [] if attachments and not prompt else [prompt_of(prompt)]
    client = clients.google()
    contents = [*google_parts(client, [*attachments]), *contents]
    counted = client.models.count_tokens(
        model=chosen, contents=contents, config=None if system is None else {"system_instruction": system}
    )
    output.result(counted.to_dict(), str(counted.total_tokens or 0))
