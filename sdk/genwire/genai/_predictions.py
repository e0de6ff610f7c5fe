"""Images and videos: requests whose parameters the contract leaves open."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any, Final

from pydantic.alias_generators import to_camel

from genwire_raw.generativelanguage import models as raw

from . import types
from ._base import BaseModel
from ._outgoing import options

# The service's names of parameters that are not those of the configs.
_NAMES: Final = {
    "number_of_images": "sample_count",
    "number_of_videos": "sample_count",
    "image_size": "sample_image_size",
    "safety_filter_level": "safety_setting",
}
_OUTPUT: Final = {"output_mime_type": "mime_type", "output_compression_quality": "compression_quality"}
_BYTES: Final = "bytes_base64_encoded"
_OF_VERTEX: Final = ("output_gcs_uri", "pubsub_topic", "fps", "labels", "compression_quality")


def image_request(prompt: str, config: types.GenerateImagesConfig) -> raw.PredictRequest:
    """Return the request for images of a text."""
    return raw.PredictRequest(instances=[{"prompt": prompt}], parameters=_parameters(config))


def images(answer: raw.PredictResponse) -> types.GenerateImagesResponse:
    """Return the images of an answer."""
    made = [_image(one) for one in answer.predictions or ()]
    return types.GenerateImagesResponse(generated_images=made)


def video_request(
    source: types.GenerateVideosSource, config: types.GenerateVideosConfig
) -> raw.PredictLongRunningRequest:
    """Return the request for videos of a text, an image or a video."""
    instance: dict[str, Any] = {"prompt": source.prompt}
    image = source.image
    if image is not None:
        instance["image"] = _medium(image.image_bytes, image.mime_type, image.gcs_uri)
    video = source.video
    if video is not None:
        instance["video"] = _medium(video.video_bytes, video.mime_type, video.uri)
    given = {name: value for name, value in instance.items() if value is not None}
    return raw.PredictLongRunningRequest(instances=[given], parameters=_parameters(config))


def _parameters(config: BaseModel) -> dict[str, Any]:
    given = options(config, *_OUTPUT, absent=_OF_VERTEX)
    made = {to_camel(_NAMES.get(name, name)): value for name, value in given.items()}
    output = {to_camel(_OUTPUT[name]): getattr(config, name, None) for name in _OUTPUT}
    if any(output.values()):
        made[to_camel("output_options")] = {name: one for name, one in output.items() if one is not None}
    return made


def _medium(data: bytes | None, mime_type: str | None, uri: str | None) -> dict[str, Any]:
    if data is None:
        return {"uri": uri}
    return {to_camel(_BYTES): b64encode(data).decode(), to_camel("mime_type"): mime_type}


def _image(prediction: Any) -> types.GeneratedImage:
    data = prediction.get(to_camel(_BYTES))
    image = types.Image(
        image_bytes=None if data is None else b64decode(data), mime_type=prediction.get(to_camel("mime_type"))
    )
    return types.GeneratedImage(
        image=image if data is not None else None,
        rai_filtered_reason=prediction.get(to_camel("rai_filtered_reason")),
        enhanced_prompt=prediction.get("prompt"),
    )
