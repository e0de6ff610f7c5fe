"""Models, tuned models and their operations, as functions of the module."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from genwire_raw._runtime.json_types import is_sequence
from genwire_raw.generativelanguage import models as raw

from .._google.long_running import Operation
from .._google.operation_bar import OperationBar
from .._google.tuning.tuned_model import TunedModel as _TunedModel
from .._google.tuning.tuned_models import TunedModelChanges
from ._configuration import async_client, client
from .types import TunedModel, tuned_model


class CreateTunedModelOperation:
    """A tuning under way. Made by `create_tuned_model` and `get_operation`."""

    def __init__(self, operation: Operation[_TunedModel, raw.CreateTunedModelMetadata]) -> None:
        self._operation = operation

    def __repr__(self) -> str:
        return f"CreateTunedModelOperation({self.name!r})"

    @property
    def name(self) -> str:
        """The operation's name."""
        return self._operation.name

    @property
    def metadata(self) -> raw.CreateTunedModelMetadata | None:
        """How far it had come when it was last asked about."""
        return self._operation.metadata

    def done(self) -> bool:
        """Whether it has ended."""
        return self._operation.refresh().done

    def update(self) -> None:
        """Asks how far it has come."""
        self._operation.refresh()

    def result(self, timeout: float | None = None) -> TunedModel:
        """The tuned model; waits for it.

        Raises:
            OperationError: The tuning failed.
            WaitTimeoutError: It has not ended within `timeout` seconds; it goes on.
        """
        return tuned_model(self._operation.result(timeout=timeout))

    def wait_bar(self) -> Iterator[raw.CreateTunedModelMetadata]:
        """Shows a progress bar and gives the metadata whenever there is something new, until the tuning ends."""
        bar = OperationBar()
        try:
            for metadata in self._operation.watch(timeout=None):
                bar.update(metadata)
                yield metadata
        finally:
            bar.close()


def get_model(name: str) -> raw.Model | TunedModel:
    """A model, or a tuned model, by its name."""
    return get_tuned_model(name) if name.startswith("tunedModels/") else get_base_model(name)


def get_base_model(name: str) -> raw.Model:
    """A model by its name."""
    return client().models.get(name)


def get_tuned_model(name: str) -> TunedModel:
    """A tuned model by its name."""
    return tuned_model(client().tuned_models.get(name))


def list_models(*, page_size: int | None = 50) -> Iterator[raw.Model]:
    """All models."""
    return iter(client().models.list(page_size=page_size))


def list_tuned_models(*, page_size: int | None = 50) -> Iterator[TunedModel]:
    """All tuned models."""
    return map(tuned_model, client().tuned_models.list(page_size=page_size))


def create_tuned_model(
    source_model: str,
    training_data: Any,
    *,
    id: str | None = None,
    display_name: str | None = None,
    description: str | None = None,
    temperature: float | None = None,
    top_p: float | None = None,
    top_k: int | None = None,
    epoch_count: int | None = None,
    batch_size: int | None = None,
    learning_rate: float | None = None,
    input_key: str = "text_input",
    output_key: str = "output",
) -> CreateTunedModelOperation:
    """Starts to make a tuned model; see `TunedModels.create`."""
    return CreateTunedModelOperation(
        client().tuned_models.create(
            source_model=source_model,
            training_data=training_data,
            id=id,
            display_name=display_name,
            description=description,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            epoch_count=epoch_count,
            batch_size=batch_size,
            learning_rate=learning_rate,
            input_key=input_key,
            output_key=output_key,
        )
    )


def update_tuned_model(tuned_model_name: str, updates: TunedModelChanges) -> TunedModel:
    """Changes a tuned model's fields, by a mapping of their names."""
    return tuned_model(client().tuned_models.update(tuned_model_name, **updates))


def delete_tuned_model(tuned_model_name: str) -> None:
    """Deletes a tuned model for good."""
    client().tuned_models.delete(tuned_model_name)


def get_operation(name: str) -> CreateTunedModelOperation:
    """A tuning under way by its operation's name."""
    return CreateTunedModelOperation(client().operations.get(name))


def list_operations(
    tuned_model_name: str, *, page_size: int | None = None
) -> Iterator[CreateTunedModelOperation]:
    """The tunings of a tuned model."""
    return map(CreateTunedModelOperation, client().operations.list(tuned_model_name, page_size=page_size))


def embed_content(
    model: str,
    content: Any,
    task_type: str | None = None,
    title: str | None = None,
    output_dimensionality: int | None = None,
) -> dict[str, Any]:
    """Embeds content, or each item of a list; the vectors are under `embedding`."""
    config = _embedding_config(task_type, title, output_dimensionality)
    if is_sequence(content):
        return _vectors(client().models.batch_embed_contents(model=model, contents=content, config=config))
    return _vector(client().models.embed_content(model=model, contents=content, config=config))


async def embed_content_async(
    model: str,
    content: Any,
    task_type: str | None = None,
    title: str | None = None,
    output_dimensionality: int | None = None,
) -> dict[str, Any]:
    """As `embed_content`, asynchronously."""
    models = async_client().models
    config = _embedding_config(task_type, title, output_dimensionality)
    if is_sequence(content):
        return _vectors(await models.batch_embed_contents(model=model, contents=content, config=config))
    return _vector(await models.embed_content(model=model, contents=content, config=config))


def _embedding_config(task_type: str | None, title: str | None, output_dimensionality: int | None) -> Any:
    options = {"task_type": task_type, "title": title, "output_dimensionality": output_dimensionality}
    return {name: value for name, value in options.items() if value is not None}


def _vectors(answer: raw.BatchEmbedContentsResponse) -> dict[str, Any]:
    return {"embedding": [one.values for one in answer.embeddings or ()]}


def _vector(answer: raw.EmbedContentResponse) -> dict[str, Any]:
    return {"embedding": answer.embedding.values if answer.embedding else None}
