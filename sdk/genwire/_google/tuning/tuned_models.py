"""Tuned models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from genwire_raw._runtime.call import LongRunning
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.effects import Flow
from ..._core.methods import IO, method
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.polling import Polling
from ..._core.session import send
from ...errors import OperationError, ValidationError
from ..generation import Generation
from ..long_running import LongRunningOperation, bare
from .permissions import Permissions
from .training_data import TrainingData, to_dataset
from .tuned_model import TunedModel

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call


class TunedModelChanges(TypedDict, total=False):
    """The fields of a tuned model that can be changed; None clears a field.

    Attributes:
        display_name: Its name for people.
        description: What it is, in short.
        temperature: How random its answers are, where a call does not say: the higher, the more varied.
        top_p: As in `GenerateContentConfig`, where a call does not say.
        top_k: As in `GenerateContentConfig`, where a call does not say.
        reader_project_numbers: The numbers of the projects that may use it.
    """

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
    """Return the tuned model to create."""
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


class TunedModels(Generation[IO]):
    """Creating, changing, sharing and deleting tuned models, and generating with them."""

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
        """Start the tuning of a model; `.wait()` waits for the result.

        Args:
            source_model: The model to tune: `models/...`, or `tunedModels/...` to tune it further.
            training_data: Examples: mappings or pairs, two columns, a pandas or polars frame, or the path of a CSV,
                JSON Lines or JSON file.
            id: Up to 40 lower-case letters, digits and hyphens, beginning with a letter; default: the service derives
                one from the display name.
            display_name: A title, up to 40 characters.
            description: What the model is for.
            temperature: Default for answers, from 0.0 to 1.0; default: the base model's.
            top_p: Default for answers; default: the base model's.
            top_k: Default for answers; default: the base model's.
            epoch_count: Passes through the examples; default: 5.
            batch_size: Examples per step; default: 4 or 16, by the number of examples.
            learning_rate: Default: 0.001 or 0.0002, by the number of examples.
            learning_rate_multiplier: A factor for the default rate; an alternative to `learning_rate`.
            reader_project_numbers: Projects that may read the model.
            input_key: The key or column of an example's input.
            output_key: The key or column of an example's output.

        Returns:
            The operation; its result is the `TunedModel`.

        Raises:
            ValidationError: A value breaks a rule of the contract; nothing was sent.

        Source: Google's "Tuning" page, heading "Method: tunedModels.create".
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
        """Return a tuned model.

        Args:
            name: Its name or id: `tunedModels/my-model` or `my-model`.

        Raises:
            NotFoundError: There is no tuned model of this name.

        Source: Google's "Tuning" page, heading "Method: tunedModels.get".
        """
        return (yield from send(self._session, _get(name)))

    @paging
    def list(
        self, *, page_size: int | None = None, page_token: str | None = None, filter: str | None = None
    ) -> PagePlan[TunedModel]:
        """List all tuned models; pages are fetched as the iteration needs them.

        Args:
            page_size: Tuned models per page, up to 1000; default: 10.
            page_token: An earlier page's `next_token`, to continue after that page.
            filter: Words in names and descriptions; `owner:me`, `readers:me`, `readers:everyone`.

        Source: Google's "Tuning" page, heading "Method: tunedModels.list".
        """
        call = api.tuned_models.list.request(page_size=page_size, page_token=page_token, filter=filter)
        return page_plan(call, api.tuned_models.list.PAGINATION, TunedModel.of)

    @method
    def update(self, name: str, **changes: Unpack[TunedModelChanges]) -> Flow[TunedModel]:
        """Change the given fields of a tuned model, and no others.

        Args:
            name: The tuned model's name or id.
            **changes: New values; None clears a field.

        Raises:
            ValidationError: No field is given, or a value breaks a rule.

        Source: Google's "Tuning" page, heading "Method: tunedModels.patch".
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
        mask = ",".join(raw.TunedModel.FIELDS[key].wire for key in changes)
        call = api.tuned_models.patch.request_for(name, body, update_mask=mask)
        return (yield from send(self._session, call.read_with(TunedModel.decode)))

    @method
    def delete(self, name: str) -> Flow[None]:
        """Delete a tuned model permanently.

        Args:
            name: Its name or id.

        Source: Google's "Tuning" page, heading "Method: tunedModels.delete".
        """
        yield from send(self._session, api.tuned_models.delete.request_for(name))

    @method
    def wait_until_active(
        self, name: str, *, timeout: float | None = 3600.0, interval: float | None = None
    ) -> Flow[TunedModel]:
        """Wait until a tuned model can be used.

        Args:
            name: The tuned model's name or id.
            timeout: The longest wait in seconds; None: no limit.
            interval: Seconds between polls; default: half a second at first, growing to ten.

        Raises:
            OperationError: The tuning failed.
            WaitTimeoutError: The tuning has not ended in time; it continues.
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
        ends = (raw.TunedModelState.ACTIVE, raw.TunedModelState.FAILED)
        model = yield from polling.until(lambda one: one.state in ends)
        if model.state == raw.TunedModelState.FAILED:
            raise OperationError(f"the tuning of {full} failed", name=full)
        return model

    @method
    def transfer_ownership(self, name: str, *, email_address: str) -> Flow[None]:
        """Transfer a tuned model to a new owner; the present owner becomes a writer.

        Args:
            name: The tuned model's name or id.
            email_address: The new owner's address.
        """
        body = raw.TransferOwnershipRequest(email_address=email_address)
        yield from send(self._session, api.tuned_models.transfer_ownership.request_for(name, body))

    @property
    def permissions(self) -> Permissions[IO]:
        """Who may use, change or share a tuned model."""
        return Permissions(self._session)

    def _named(self, model: str) -> str:
        return _full(model, "model")


def tuning() -> LongRunning[TunedModel, raw.CreateTunedModelMetadata]:
    """Return how the result and the metadata of a tuning operation are read."""
    return bare(LongRunning(TunedModel.from_dict, api.tuned_models.create.LONG_RUNNING.metadata))


def _get(name: str) -> Call[TunedModel]:
    return api.tuned_models.get.request_for(name).read_with(TunedModel.decode)


def _full(name: str, argument: str) -> str:
    return _names.full(api.tuned_models.get.ENDPOINT, name, argument=argument)
