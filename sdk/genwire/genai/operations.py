"""Operations that go on after their answer."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeVar

from genwire_raw.generativelanguage import models as raw

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from . import types
from ._base import BaseModel
from ._outgoing import checked
from ._service import Service, called

O = TypeVar("O", bound=BaseModel)  # noqa: E741 - an operation


class Operations(Service[IO]):
    """Operations, polled one at a time."""

    @method
    def get(self, operation: O, *, config: types.GetOperationConfigOrDict | None = None) -> Flow[O]:
        """Return how far an operation is.

        Args:
            operation: The operation as it was.
            config: Options.

        Raises:
            ValueError: It has no name.
        """
        name: str | None = getattr(operation, "name", None)
        if not name:
            raise ValueError("Operation name is empty.")
        found = yield from called(self._with(checked(types.GetOperationConfig, config)).operations.get, name)
        return as_operation(type(operation), found.raw)


AsyncOperations: TypeAlias = Operations[Async]


def as_operation(kind: type[O], found: raw.Operation) -> O:
    """Return what the service said of an operation as a type."""
    fields: dict[str, Any] = found.to_dict()
    if issubclass(kind, types.GenerateVideosOperation) and found.response:
        fields["response"] = fields["result"] = _videos(found.response)
    return kind.read(fields)


def _videos(response: Any) -> types.GenerateVideosResponse | None:
    made = raw.PredictLongRunningResponse.from_dict(response).generate_video_response
    if made is None:
        return None
    samples = [sample.video for sample in made.generated_samples or ()]
    return types.GenerateVideosResponse(
        generated_videos=[
            types.GeneratedVideo(
                video=None if one is None else types.Video(uri=one.uri, video_bytes=one.video)
            )
            for one in samples
        ],
        rai_media_filtered_count=made.rai_media_filtered_count,
        rai_media_filtered_reasons=made.rai_media_filtered_reasons,
    )
