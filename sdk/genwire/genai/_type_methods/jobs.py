"""Jobs and operations, which go on after the answer that began them."""

from __future__ import annotations

from typing import Any, Final, Self

from genwire_raw.generativelanguage import models as raw

from .._base import BaseModel

_ENDED: Final = frozenset({"SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED"})


class _Job(BaseModel):
    """What has a state."""

    def _is_in(self, states: frozenset[str]) -> bool:
        state: Any = getattr(self, "state", None)
        return state is not None and state.name.removeprefix("JOB_STATE_") in states


class BatchJob(_Job):
    """A batch."""

    @property
    def done(self) -> bool:
        """Whether it has ended."""
        return self._is_in(_ENDED)


class TuningJob(_Job):
    """A tuning."""

    @property
    def has_ended(self) -> bool:
        """Whether it has ended."""
        return self._is_in(_ENDED)

    @property
    def has_succeeded(self) -> bool:
        """Whether it has succeeded."""
        return self._is_in(frozenset({"SUCCEEDED"}))


class Operation(BaseModel):
    """An operation that goes on after its answer."""

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Return the operation that the service sent."""
        del is_vertex_ai
        return cls.read(api_response)


class GenerateVideosOperation(Operation):
    """The making of videos."""

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Return the operation that the service sent, with its videos."""
        del is_vertex_ai
        videos = _videos(api_response.get("response"))
        return cls.read({**api_response, "response": videos, "result": videos})


class ImportFileOperation(Operation):
    """The import of a file into a file search store."""


class UploadToFileSearchStoreOperation(Operation):
    """The upload of a file to a file search store."""


def _videos(response: Any) -> Any:
    """Return the response of a finished operation under google-genai's names."""
    if response is None:
        return None
    made = raw.PredictLongRunningResponse.from_dict(response).generate_video_response
    if made is None:
        return None
    samples = [sample.video for sample in made.generated_samples or ()]
    return {
        "generated_videos": [
            {"video": None if one is None else {"uri": one.uri, "video_bytes": one.video}} for one in samples
        ],
        "rai_media_filtered_count": made.rai_media_filtered_count,
        "rai_media_filtered_reasons": made.rai_media_filtered_reasons,
    }
