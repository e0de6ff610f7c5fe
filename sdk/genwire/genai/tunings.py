"""Tunings: of which each makes a tuned model."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from . import types
from ._outgoing import checked, options
from ._service import Asks, Lists, Service, asked, called, listed

_SENT: Final = frozenset(
    {"tuned_model_display_name", "epoch_count", "batch_size", "learning_rate", "learning_rate_multiplier"}
)
_STATES: Final = {"CREATING": "RUNNING", "ACTIVE": "SUCCEEDED", "FAILED": "FAILED"}


def _job(tuned: Any) -> types.TuningJob:
    """Return a tuned model as the tuning that makes it."""
    state = _STATES.get(tuned.state or "", "UNSPECIFIED")
    task = tuned.tuning_task
    return types.TuningJob(
        name=tuned.name,
        state=f"JOB_STATE_{state}",
        description=tuned.description,
        base_model=tuned.base_model,
        tuned_model_display_name=tuned.display_name,
        create_time=tuned.create_time,
        update_time=tuned.update_time,
        start_time=getattr(task, "start_time", None),
        end_time=getattr(task, "complete_time", None),
        tuned_model=types.TunedModel(model=tuned.name, endpoint=tuned.name),
    )


class Tunings(Service[IO]):
    """Tunings, found again by the name of the tuned model."""

    _absent = {  # noqa: RUF012 - as the base declares it
        "cancel": "the Gemini API does not have it; models.delete ends a tuning",
        "validate_reward": "only Vertex AI has it, which genwire does not speak",
    }

    @method
    def tune(
        self,
        *,
        base_model: str,
        training_dataset: types.TuningDatasetOrDict,
        config: types.CreateTuningJobConfigOrDict | None = None,
    ) -> Flow[types.TuningJob]:
        """Begin to tune a model.

        Args:
            base_model: The model, or a tuned one.
            training_dataset: Its `examples`.
            config: Options: the title, epochs, sizes and rates.

        Raises:
            NotCarriedError: An option or a data set is Vertex AI's.
        """
        given = checked(types.CreateTuningJobConfig, config)
        absent = set(types.CreateTuningJobConfig.model_fields) - _SENT - {"method"}
        made = options(given, "method", absent=absent)
        data = checked(types.TuningDataset, training_dataset)
        options(data, "examples", absent=["gcs_uri", "vertex_dataset_resource"])
        started = yield from called(
            self._with(given).tuned_models.create,
            source_model=base_model,
            training_data=[(one.text_input, one.output) for one in data.examples or ()],
            display_name=made.pop("tuned_model_display_name", None),
            **made,
        )
        name = started.metadata.tuned_model
        return types.TuningJob(name=name, state="JOB_STATE_QUEUED", base_model=base_model)

    get: Asks[types.TuningJob] = asked("tuned_models.get", _job, "GetTuningJobConfig")
    list: Lists[types.TuningJob] = listed("tuned_models.list", "tuning_jobs", _job, "ListTuningJobsConfig")


AsyncTunings: TypeAlias = Tunings[Async]
