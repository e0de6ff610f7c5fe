# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ImageSize(OpenEnum):
    """Size of a picture.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        IMAGE_SIZE_UNSPECIFIED: Unused.
        IMAGE_SIZE_FIVE_TWELVE: 512 pixels.
        IMAGE_SIZE_ONE_K: 1K.
        IMAGE_SIZE_TWO_K: 2K.
        IMAGE_SIZE_FOUR_K: 4K.
    """

    IMAGE_SIZE_UNSPECIFIED = "IMAGE_SIZE_UNSPECIFIED"
    IMAGE_SIZE_FIVE_TWELVE = "IMAGE_SIZE_FIVE_TWELVE"
    IMAGE_SIZE_ONE_K = "IMAGE_SIZE_ONE_K"
    IMAGE_SIZE_TWO_K = "IMAGE_SIZE_TWO_K"
    IMAGE_SIZE_FOUR_K = "IMAGE_SIZE_FOUR_K"
