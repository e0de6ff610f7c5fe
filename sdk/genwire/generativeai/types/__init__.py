"""The types that google-generativeai's programs name, in modules of the same names as there."""

# What each module lists in `__all__` is here as well.
# ruff: noqa: F403

from __future__ import annotations

from . import (
    caching_types,
    citation_types,
    content_types,
    file_types,
    generation_types,
    helper_types,
    model_types,
    permission_types,
    safety_types,
    text_types,
)
from .citation_types import *
from .content_types import *
from .file_types import *
from .generation_types import *
from .helper_types import *
from .model_types import *
from .permission_types import *
from .safety_types import *

__all__ = [
    "caching_types",
    "content_types",
    "file_types",
    "generation_types",
    "helper_types",
    "permission_types",
    "text_types",
]
__all__ += citation_types.__all__
__all__ += content_types.__all__
__all__ += file_types.__all__
__all__ += generation_types.__all__
__all__ += helper_types.__all__
__all__ += model_types.__all__
__all__ += permission_types.__all__
__all__ += safety_types.__all__
