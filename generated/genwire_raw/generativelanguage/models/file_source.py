# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class FileSource(OpenEnum):
    """Where a file comes from.

    Source: beyond the seeds: reached from File.

    Attributes:
        SOURCE_UNSPECIFIED: Nothing is said.
        UPLOADED: A user uploaded it.
        GENERATED: Google generated it.
        REGISTERED: It lies elsewhere and was registered, such as a file of Google Cloud Storage.
    """

    SOURCE_UNSPECIFIED = "SOURCE_UNSPECIFIED"
    UPLOADED = "UPLOADED"
    GENERATED = "GENERATED"
    REGISTERED = "REGISTERED"
