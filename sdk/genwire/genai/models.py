"""Models: generating, counting and embedding with them, and what there is to know of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core import resource_names as _names
from .._core.effects import Flow
from .._core.methods import IO, Async, method
from .._google.content.contents import to_contents
from . import types
from ._outgoing import checked, generation, messages, options
from ._predictions import image_request, images, video_request
from ._service import Asks, Listing, Service, asked, called, listing, reading
from ._turns import Turn, answering

_OF_VERTEX: Final = ("compute_tokens", "edit_image", "recontext_image", "segment_image", "upscale_image")
_EMBED_ONE_BY_ONE: Final = ("gemini-embedding-001", "gemini-embedding-exp")
_WHY: Final = "only Vertex AI has it, which genwire does not speak"


def _is_tuned(model: str) -> bool:
    return _names.match(api.tuned_models.get.ENDPOINT, model) is not None


def _model(tuned: raw.TunedModel) -> types.Model:
    """Return a tuned model as a model."""
    made = types.Model.read(tuned)
    made.tuned_model_info = types.TunedModelInfo(
        base_model=tuned.base_model, create_time=tuned.create_time, update_time=tuned.update_time
    )
    return made


def _message(content: Any) -> Mapping[str, Any]:
    (item,) = messages([content])
    return item if is_mapping(item) and "parts" in item else {"parts": [item]}


class Models(Service[IO]):
    """The models of the service."""

    _absent = dict.fromkeys(_OF_VERTEX, _WHY)

    @method
    def generate_content(
        self,
        *,
        model: str,
        contents: types.ContentListUnionDict,
        config: types.GenerateContentConfigOrDict | None = None,
    ) -> Flow[types.GenerateContentResponse]:
        """Generate an answer; Python functions among the tools are called when the model asks for it.

        Args:
            model: `gemini-3.8-flash`, `models/...` or `tunedModels/...`.
            contents: A text, a part, a file, an image, a message, or a list of these.
            config: Options.

        Raises:
            APIError: The service answered with an error.
            ValueError: A value cannot be sent; nothing was.
        """
        given = checked(types.GenerateContentConfig, config)
        return (yield from Turn(self._with(given), model, contents, generation(given)).send())

    @answering
    def generate_content_stream(
        self,
        *,
        model: str,
        contents: types.ContentListUnionDict,
        config: types.GenerateContentConfigOrDict | None = None,
    ) -> Turn:
        """As `generate_content`; the answer comes event by event."""
        given = checked(types.GenerateContentConfig, config)
        return Turn(self._with(given), model, contents, generation(given))

    count_tokens: Asks[types.CountTokensResponse] = asked(
        "models.count_tokens", "CountTokensResponse", "CountTokensConfig", "model", "contents", nests=True
    )

    @method
    def embed_content(
        self,
        *,
        model: str,
        contents: types.ContentListUnionDict,
        config: types.EmbedContentConfigOrDict | None = None,
    ) -> Flow[types.EmbedContentResponse]:
        """Embed contents; a list has an embedding for each of its items.

        Models that embed pictures as well as text have one for the parts of a list together.
        """
        given = checked(types.EmbedContentConfig, config)
        items: Sequence[Any] = contents if is_sequence(contents) else [contents]
        name = str(model).rpartition("/")[2]
        if "gemini" in name and not name.startswith(_EMBED_ONE_BY_ONE):
            items = to_contents(messages(contents))
        return (
            yield from reading(
                types.EmbedContentResponse,
                self._with(given).models.batch_embed_contents,
                model=model,
                contents=[
                    one if isinstance(one, raw.Content) else {"role": "user", **_message(one)}
                    for one in items
                ],
                config=options(given) or None,
                progress=False,
            )
        )

    @method
    def get(self, *, model: str, config: types.GetModelConfigOrDict | None = None) -> Flow[types.Model]:
        """Return a model, or a tuned model."""
        client = self._with(checked(types.GetModelConfig, config))
        if _is_tuned(model):
            return _model((yield from called(client.tuned_models.get, model)))
        return (yield from reading(types.Model, client.models.get, model))

    @listing
    def list(self, *, config: types.ListModelsConfigOrDict | None = None) -> Listing[types.Model]:
        """List the models; with `query_base=False`, the tuned models."""
        given = checked(types.ListModelsConfig, config)
        client = self._with(given)
        paging: dict[str, Any] = {"page_size": given.page_size, "page_token": given.page_token}
        if given.query_base is False:
            return Listing(
                "models", client.tuned_models.list(filter=given.filter, **paging).pages(), _model, given
            )
        return Listing("models", client.models.list(**paging).pages(), types.Model.read, given)

    update: Asks[types.Model] = asked(
        "tuned_models.update", _model, "UpdateModelConfig", "model", renamed={"model": "name"}
    )
    delete: Asks[types.DeleteModelResponse] = asked(
        "tuned_models.delete", "DeleteModelResponse", "DeleteModelConfig", "model", renamed={"model": "name"}
    )

    @method
    def generate_images(
        self, *, model: str, prompt: str, config: types.GenerateImagesConfigOrDict | None = None
    ) -> Flow[types.GenerateImagesResponse]:
        """Make images of a text, with a model that is for images alone."""
        given = checked(types.GenerateImagesConfig, config)
        call = api.models.predict.request_for(model, image_request(prompt, given), argument="model")
        return images((yield from called(self._with(given).send, call)))

    @method
    def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: types.ImageOrDict | None = None,
        video: types.VideoOrDict | None = None,
        source: types.GenerateVideosSourceOrDict | None = None,
        config: types.GenerateVideosConfigOrDict | None = None,
    ) -> Flow[types.GenerateVideosOperation]:
        """Begin to make videos; `operations.get` says how far they are.

        Args:
            model: The model.
            prompt: A text.
            image: A picture to begin with.
            video: A video to go on from.
            source: All three, in their place.
            config: Options.

        Raises:
            ValueError: There is a source beside one of the three.
        """
        given = checked(types.GenerateVideosConfig, config)
        parts = {"prompt": prompt, "image": image, "video": video}
        if source is not None and any(one is not None for one in parts.values()):
            raise ValueError("Source and prompt/image/video are mutually exclusive. Please only use source.")
        request = video_request(checked(types.GenerateVideosSource, source or parts), given)
        call = api.models.predict_long_running.request_for(model, request, argument="model")
        begun = yield from called(self._with(given).send, call)
        return types.GenerateVideosOperation.from_api_response(begun.to_dict())


AsyncModels: TypeAlias = Models[Async]
