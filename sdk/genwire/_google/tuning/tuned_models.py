"""Tuned models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.effects import Flow
from ..._core.methods import IO, Resource, method
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.polling import Polling
from ..._core.session import send
from ..._core.stream import StreamPlan, streaming
from ...errors import OperationError, ValidationError
from ..content.contents import Contents
from ..content.request import to_request
from ..palm import GenerateTextOptions, GenerateTextResponse, completion
from .operation import LongRunningOperation
from .permissions import Permissions
from .training_data import TrainingData, to_dataset
from .tuned_model import TunedModel

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from ..content.config import GenerateContentConfig
    from ..content.response import GenerateContentResponse


class TunedModelChanges(TypedDict, total=False):
    """The fields of a tuned model that can be changed; None clears a field."""

    display_name: str | None
    description: str | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    reader_project_numbers: list[int] | None


def create_request(
    source_model: str,
    training_data: TrainingData,
    *,
    input_key: str,
    output_key: str,
    hyperparameters: dict[str, Any],
    **fields: Any,
) -> raw.TunedModel:
    """The tuned model that is asked for."""
    given = {name: value for name, value in hyperparameters.items() if value is not None}
    task = raw.TuningTask(
        training_data=to_dataset(training_data, input_key=input_key, output_key=output_key),
        hyperparameters=raw.Hyperparameters(**given) if given else None,
    )
    model = raw.TunedModel(tuning_task=task, **fields)
    if _names.match(api.tuned_models.get.ENDPOINT, source_model):
        model.tuned_model_source = raw.TunedModelSource(tuned_model=source_model)
    else:
        model.base_model = _names.full(api.models.get.ENDPOINT, source_model, argument="source_model")
    return model


class TunedModels(Resource[IO]):
    """Making, changing, sharing and deleting tuned models, and generating with them."""

    @method
    def create(
        self,
        *,
        source_model: str,
        training_data: TrainingData,
        id: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        epoch_count: int | None = None,
        batch_size: int | None = None,
        learning_rate: float | None = None,
        learning_rate_multiplier: float | None = None,
        reader_project_numbers: Sequence[int] | None = None,
        input_key: str = "text_input",
        output_key: str = "output",
    ) -> Flow[LongRunningOperation[IO, TunedModel, raw.CreateTunedModelMetadata]]:
        """Starts to make a tuned model. Wait for it with `.wait()`.

        Args:
            source_model: The model to start from: `models/...`, or `tunedModels/...` to tune one further.
            training_data: Examples: mappings or pairs, two columns, a pandas or polars frame, or the path of a CSV,
                JSON Lines or JSON file.
            id: Up to 40 lower-case letters, digits and hyphens, beginning with a letter; chosen by the service
                from the display name unless given.
            display_name: Up to 40 characters.
            description: What the model is for.
            temperature: Default for answers, from 0.0 to 1.0; the base model's unless given.
            top_p: Default for answers; the base model's unless given.
            top_k: Default for answers; the base model's unless given.
            epoch_count: Passes through the examples; 5 unless given.
            batch_size: Examples a step; 4 or 16 unless given, by the number of examples.
            learning_rate: 0.001 or 0.0002 unless given, by the number of examples.
            learning_rate_multiplier: A factor for the default rate, instead of `learning_rate`.
            reader_project_numbers: Projects that may read the model.
            input_key: The key or column of an example's input.
            output_key: The key or column of an example's output.

        Returns:
            The operation; its result is the `TunedModel`.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.

        Source: page 004, "Method: tunedModels.create".
        """
        body = create_request(
            source_model,
            training_data,
            input_key=input_key,
            output_key=output_key,
            hyperparameters={
                "epoch_count": epoch_count,
                "batch_size": batch_size,
                "learning_rate": learning_rate,
                "learning_rate_multiplier": learning_rate_multiplier,
            },
            display_name=display_name,
            description=description,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            reader_project_numbers=None if reader_project_numbers is None else list(reader_project_numbers),
        )
        started = yield from send(self._session, api.tuned_models.create.request(body, tuned_model_id=id))
        return LongRunningOperation(self._session, started, tuning())

    @method
    def get(self, name: str) -> Flow[TunedModel]:
        """A tuned model by its name or id.

        Raises:
            NotFoundError: There is none of this name.

        Source: page 004, "Method: tunedModels.get".
        """
        return (yield from send(self._session, _get(name)))

    @paging
    def list(
        self, *, page_size: int | None = None, page_token: str | None = None, filter: str | None = None
    ) -> PagePlan[TunedModel]:
        """All tuned models, fetched as they are iterated over.

        Args:
            page_size: Tuned models a page; 10 unless given, 1000 at most.
            page_token: Where to go on, from an earlier page's `next_token`.
            filter: Words to look for in names and descriptions; `owner:me`, `readers:me`, `readers:everyone`.

        Source: page 004, "Method: tunedModels.list".
        """
        call = api.tuned_models.list.request(page_size=page_size, page_token=page_token, filter=filter)
        return page_plan(call, api.tuned_models.list.PAGINATION, lambda item: item.view_as(TunedModel))

    @method
    def update(self, name: str, **changes: Unpack[TunedModelChanges]) -> Flow[TunedModel]:
        """Changes the fields that are given, and no others.

        Args:
            name: The tuned model's name or id.
            **changes: New values; None clears a field.

        Raises:
            ValidationError: Nothing is given, or something that breaks a rule.

        Source: page 004, "Method: tunedModels.patch".
        """
        unknown = [key for key in changes if key not in TunedModelChanges.__annotations__]
        if unknown or not changes:
            raise ValidationError(
                f"tunedModels.patch: {'cannot change ' + unknown[0] if unknown else 'nothing to change'}; "
                f"give some of {', '.join(TunedModelChanges.__annotations__)}"
            )
        body = raw.TunedModel.from_dict({})
        for key, value in changes.items():
            setattr(body, key, value)
        endpoint = api.tuned_models.patch.ENDPOINT
        call = api.tuned_models.patch.request(
            **_names.arguments(endpoint, name),
            body=body,
            update_mask=",".join(raw.TunedModel.FIELDS[key].wire for key in changes),
        )
        return (yield from send(self._session, call.read_with(TunedModel.decode)))

    @method
    def delete(self, name: str) -> Flow[None]:
        """Deletes a tuned model for good.

        Source: page 004, "Method: tunedModels.delete".
        """
        endpoint = api.tuned_models.delete.ENDPOINT
        yield from send(self._session, api.tuned_models.delete.request(**_names.arguments(endpoint, name)))

    @method
    def wait_until_active(
        self, name: str, *, timeout: float | None = 3600.0, interval: float | None = None
    ) -> Flow[TunedModel]:
        """Waits until a tuned model can be used.

        Args:
            name: The tuned model's name or id.
            timeout: Seconds to wait at most; None: for ever.
            interval: Seconds between polls; unless given, half a second at first, and up to ten later.

        Raises:
            OperationError: The tuning failed.
            WaitTimeoutError: It has not ended in time; it goes on.
        """
        full = _full(name, "name")
        polling = Polling(
            self._session,
            _get(full),
            name=full,
            unfinished="is not active",
            timeout=timeout,
            interval=interval,
        )
        model = yield from polling.ask()
        while model.state != raw.TunedModelState.ACTIVE:
            if model.state == raw.TunedModelState.FAILED:
                raise OperationError(f"the tuning of {full} failed", name=full)
            model = yield from polling.ask_again()
        return model

    @method
    def transfer_ownership(self, name: str, *, email_address: str) -> Flow[None]:
        """Gives a tuned model to a new owner; the owner of today becomes a writer.

        Args:
            name: The tuned model's name or id.
            email_address: The new owner's.
        """
        operation = api.tuned_models.transfer_ownership
        body = raw.TransferOwnershipRequest(email_address=email_address)
        yield from send(
            self._session, operation.request(**_names.arguments(operation.ENDPOINT, name), body=body)
        )

    @property
    def permissions(self) -> Permissions[IO]:
        """Who may use, change or share a tuned model."""
        return Permissions(self._session)

    @method
    def generate_content(
        self, *, model: str, contents: Contents, config: GenerateContentConfig | None = None
    ) -> Flow[GenerateContentResponse]:
        """As `models.generate_content`; `model` is a tuned model's name or id.

        Source: page 004, "Method: tunedModels.generateContent".
        """
        asked = to_request(contents, config)
        return (yield from send(self._session, asked.call(_full(model, "model"))))

    @streaming
    def generate_content_stream(
        self, *, model: str, contents: Contents, config: GenerateContentConfig | None = None
    ) -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
        """As `models.generate_content_stream`; `model` is a tuned model's name or id.

        Source: page 004, "Method: tunedModels.streamGenerateContent".
        """
        return to_request(contents, config).stream(_full(model, "model"))

    @method
    def generate_text(
        self,
        *,
        model: str,
        prompt: str | raw.TextPrompt | Mapping[str, Any],
        **options: Unpack[GenerateTextOptions],
    ) -> Flow[GenerateTextResponse]:
        """As `models.generate_text`; `model` is a tuned model's name or id.

        Source: page 002, "Method: tunedModels.generateText".
        """
        return (yield from send(self._session, completion(_full(model, "model"), prompt, options)))


def tuning() -> Any:
    """What an operation of tuning yields: a facade's tuned model."""
    return api.tuned_models.create.LONG_RUNNING._replace(response=TunedModel.from_dict)


def _get(name: str) -> Call[TunedModel]:
    endpoint = api.tuned_models.get.ENDPOINT
    return api.tuned_models.get.request(**_names.arguments(endpoint, name)).read_with(TunedModel.decode)


def _full(name: str, argument: str) -> str:
    return _names.full(api.tuned_models.get.ENDPOINT, name, argument=argument)
