"""Models and tuned models, as functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from genwire_raw._runtime.json_types import is_mapping

from . import protos
from ._own import own
from .client import get_default_model_client
from .operations import CreateTunedModelOperation
from .types import model_types
from .utils import flatten_update_paths


def get_model(name: Any, *, client: Any = None, request_options: Any = None) -> Any:
    """A model, or a tuned model, by its name."""
    full = model_types.make_model_name(name)
    get = get_base_model if full.startswith("models/") else get_tuned_model
    return get(full, client=client, request_options=request_options)


def get_base_model(name: Any, *, client: Any = None, request_options: Any = None) -> model_types.Model:
    """A model by its name.

    Raises:
        ValueError: It is the name of a tuned model.
    """
    full = _named(name, "models/")
    service = client or get_default_model_client()
    return model_types.decode_model(service.get_model(name=full, **(request_options or {})))


def get_tuned_model(name: Any, *, client: Any = None, request_options: Any = None) -> model_types.TunedModel:
    """A tuned model by its name.

    Raises:
        ValueError: It is not the name of a tuned model.
    """
    full = _named(name, "tunedModels/")
    service = client or get_default_model_client()
    return model_types.decode_tuned_model(service.get_tuned_model(name=full, **(request_options or {})))


def get_base_model_name(model: Any, client: Any = None) -> str:
    """The name of the model that a model was tuned from; a model's own name."""
    if isinstance(model, str):
        if not model.startswith("tunedModels/"):
            return model
        model = get_tuned_model(model, client=client)
    if isinstance(model, model_types.TunedModel):
        return model.base_model or ""
    model = own(model)
    if isinstance(model, protos.TunedModel):
        return str(model.base_model or model.tuned_model_source.base_model)
    return model_types.make_model_name(model)


def list_models(
    *, page_size: int | None = 50, client: Any = None, request_options: Any = None
) -> Iterator[model_types.Model]:
    """All models."""
    service = client or get_default_model_client()
    for one in service.list_models(page_size=page_size, **(request_options or {})):
        yield model_types.decode_model(one)


def list_tuned_models(
    *, page_size: int | None = 50, client: Any = None, request_options: Any = None
) -> Iterator[model_types.TunedModel]:
    """All tuned models."""
    service = client or get_default_model_client()
    for one in service.list_tuned_models(page_size=page_size, **(request_options or {})):
        yield model_types.decode_tuned_model(one)


def create_tuned_model(
    source_model: Any,
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
    client: Any = None,
    request_options: Any = None,
) -> CreateTunedModelOperation:
    """Start to make a tuned model.

    Args:
        source_model: The model, or tuned model, to begin with.
        training_data: See `encode_tuning_data`.
        id: The id of the tuned model; chosen by the service unless given.
        display_name: Its name for people.
        description: What it is for.
        temperature: Its default of this.
        top_p: Its default of this.
        top_k: Its default of this.
        epoch_count: The number of passes over the data.
        batch_size: The number of examples per step.
        learning_rate: The learning rate, above 0.
        input_key: The name of the inputs in the data.
        output_key: The name of the outputs in the data.
        client: A service client, in place of the configured one.
        request_options: See `RequestOptions`.
    """
    source = model_types.make_model_name(source_model)
    base: dict[str, Any] = {"base_model": source}
    if source.startswith("tunedModels/"):
        base = {
            "tuned_model_source": {"tuned_model": source, "base_model": get_base_model_name(source_model)}
        }
    learning = {"epoch_count": epoch_count, "batch_size": batch_size, "learning_rate": learning_rate}
    tuned = protos.TunedModel(
        **base,
        display_name=display_name,
        description=description,
        temperature=temperature,
        top_p=top_p,
        top_k=top_k,
        tuning_task={
            "training_data": model_types.encode_tuning_data(training_data, input_key, output_key),
            "hyperparameters": learning if any(one is not None for one in learning.values()) else None,
        },
    )
    service = client or get_default_model_client()
    request = {"tuned_model_id": id, "tuned_model": tuned}
    started = service.create_tuned_model(request, **(request_options or {}))
    return CreateTunedModelOperation.from_core_operation(started)


def update_tuned_model(
    tuned_model: Any,
    updates: Mapping[str, Any] | None = None,
    *,
    client: Any = None,
    request_options: Any = None,
) -> model_types.TunedModel:
    """Change a tuned model.

    Args:
        tuned_model: Its name, together with `updates`; or the changed message.
        updates: Values by field, or by path: `tuning_task.hyperparameters.batch_size`.
        client: A service client, in place of the configured one.
        request_options: See `RequestOptions`.

    Raises:
        TypeError: There is a name without a mapping, or neither a name nor a message.
        ValueError: There is a message, and `updates`.
    """
    service, options = client or get_default_model_client(), dict[str, Any](request_options or {})
    if isinstance(tuned_model, str):
        if not is_mapping(updates):
            raise TypeError(f"updates must be a mapping, got {updates!r:.80}")
        changes: Any = flatten_update_paths(updates)
        tuned_model = service.get_tuned_model(name=tuned_model, **options)
        for path, value in changes.items():
            *holders, name = path.split(".")
            held = tuned_model
            for holder in holders:
                held = getattr(held, holder)
            setattr(held, name, value)
    elif isinstance(tuned_model := own(tuned_model), protos.TunedModel):
        if updates is not None:
            raise ValueError("a message is given: there must be no updates")
        before = service.get_tuned_model(name=tuned_model.name, **options)
        names = protos.TunedModel.all_fields()
        changes = [name for name in names if getattr(tuned_model, name) != getattr(before, name)]
    else:
        raise TypeError(f"a tuned model's name or message is needed, got {type(tuned_model).__name__}")
    request = protos.UpdateTunedModelRequest(tuned_model=tuned_model, update_mask={"paths": [*changes]})
    return model_types.decode_tuned_model(service.update_tuned_model(request, **options))


def delete_tuned_model(tuned_model: Any, client: Any = None, request_options: Any = None) -> None:
    """Delete a tuned model permanently, by its name or itself."""
    service = client or get_default_model_client()
    name = model_types.make_model_name(tuned_model)
    service.delete_tuned_model(name=name, **(request_options or {}))


def _named(name: Any, prefix: str) -> str:
    full = model_types.make_model_name(name)
    if not full.startswith(prefix):
        raise ValueError(f"the name begins with {prefix}, got {full!r}")
    return full
