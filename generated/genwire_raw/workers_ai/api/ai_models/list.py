# Made by `python codegen.py` from specs/workers_ai/paths/catalogue.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.call import Call, Endpoint, Pagination, following_page
from ...._runtime.parameters import Parameter
from ...._runtime.rules import Field
from ...models.listed_model import ListedModel
from ...models.model_list_envelope import ModelListEnvelope

if TYPE_CHECKING:
    from ...._runtime.client import Client, Response

ENDPOINT: Final = Endpoint(
    "ai.models.list",
    "GET",
    "/accounts/{account_id}/ai/models/search",
    idempotent=True,
    parameters=(
        Parameter("account_id", Field("account_id", "string", required=True), in_path=True),
        Parameter("page", Field("page", "integer", minimum=1)),
        Parameter("per_page", Field("per_page", "integer", minimum=1)),
        Parameter("search", Field("search", "string")),
        Parameter("task", Field("task", "string")),
        Parameter("author", Field("author", "string")),
        Parameter("source", Field("source", "number")),
        Parameter("hide_experimental", Field("hide_experimental", "boolean")),
        Parameter("include_deprecated", Field("include_deprecated", "boolean")),
        Parameter("format", Field("format", "string")),
    ),
)


def _next_token(page: ModelListEnvelope) -> int | None:
    return following_page(page.result_info, page.result)


def _items(page: ModelListEnvelope) -> list[ListedModel] | None:
    return page.result


PAGINATION: Final = Pagination("page", _next_token, _items, numbered=True)


def request(
    account_id: str,
    *,
    page: int | None = None,
    per_page: int | None = None,
    search: str | None = None,
    task: str | None = None,
    author: str | None = None,
    source: float | None = None,
    hide_experimental: bool | None = None,
    include_deprecated: bool | None = None,
    format: str | None = None,
) -> Call[ModelListEnvelope]:
    """Lists the models.

    Lists the models of the catalogue, by numbered pages.

    Args:
        account_id: Id of the Cloudflare account.
        page: Number of the page. At least 1.
        per_page: The most models of a page. At least 1.
        search: Words to look for in names and descriptions.
        task: Name of the task, such as `Text Generation`.
        author: Name of the author.
        source: Where the models come from.
        hide_experimental: Whether to leave out experiments.
        include_deprecated: Whether to list models up to three months after they were deprecated as well. The
            service's default is false.
        format: Another form of the answer, `openrouter`.

    Returns:
        What to send, and how to read the answer.

    Source: beyond the seeds: cloudflare 5.9.0.
    """
    arguments: dict[str, Any] = {
        "account_id": account_id,
        "page": page,
        "per_page": per_page,
        "search": search,
        "task": task,
        "author": author,
        "source": source,
        "hide_experimental": hide_experimental,
        "include_deprecated": include_deprecated,
        "format": format,
    }
    return Call(ENDPOINT, arguments, None, ModelListEnvelope.decode)


def sync_detailed(
    account_id: str,
    *,
    client: Client,
    page: int | None = None,
    per_page: int | None = None,
    search: str | None = None,
    task: str | None = None,
    author: str | None = None,
    source: float | None = None,
    hide_experimental: bool | None = None,
    include_deprecated: bool | None = None,
    format: str | None = None,
) -> Response[ModelListEnvelope]:
    """As `request`, sent with a client; the answer with its status and headers.

    Raises:
        ApiError: The service answered with an error status.
        DecodeError: The answer is not the JSON that the contract promises.
        PathError: A path parameter would change the path.
        httpx.TransportError: The request did not reach the service, or the answer did not come.
    """
    return client.send(
        request(
            account_id,
            page=page,
            per_page=per_page,
            search=search,
            task=task,
            author=author,
            source=source,
            hide_experimental=hide_experimental,
            include_deprecated=include_deprecated,
            format=format,
        )
    )


def sync(
    account_id: str,
    *,
    client: Client,
    page: int | None = None,
    per_page: int | None = None,
    search: str | None = None,
    task: str | None = None,
    author: str | None = None,
    source: float | None = None,
    hide_experimental: bool | None = None,
    include_deprecated: bool | None = None,
    format: str | None = None,
) -> ModelListEnvelope:
    """As `sync_detailed`; the answer alone."""
    return client.send(
        request(
            account_id,
            page=page,
            per_page=per_page,
            search=search,
            task=task,
            author=author,
            source=source,
            hide_experimental=hide_experimental,
            include_deprecated=include_deprecated,
            format=format,
        )
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: Client,
    page: int | None = None,
    per_page: int | None = None,
    search: str | None = None,
    task: str | None = None,
    author: str | None = None,
    source: float | None = None,
    hide_experimental: bool | None = None,
    include_deprecated: bool | None = None,
    format: str | None = None,
) -> Response[ModelListEnvelope]:
    """As `sync_detailed`, asynchronously."""
    return await client.asend(
        request(
            account_id,
            page=page,
            per_page=per_page,
            search=search,
            task=task,
            author=author,
            source=source,
            hide_experimental=hide_experimental,
            include_deprecated=include_deprecated,
            format=format,
        )
    )


async def asyncio(
    account_id: str,
    *,
    client: Client,
    page: int | None = None,
    per_page: int | None = None,
    search: str | None = None,
    task: str | None = None,
    author: str | None = None,
    source: float | None = None,
    hide_experimental: bool | None = None,
    include_deprecated: bool | None = None,
    format: str | None = None,
) -> ModelListEnvelope:
    """As `sync`, asynchronously."""
    return (
        await client.asend(
            request(
                account_id,
                page=page,
                per_page=per_page,
                search=search,
                task=task,
                author=author,
                source=source,
                hide_experimental=hide_experimental,
                include_deprecated=include_deprecated,
                format=format,
            )
        )
    ).parsed
