"""What types can do beside holding fields: each class here is a base of the type of its name."""

from .answers import GenerateContentResponse, GenerateContentResponseUsageMetadata, GenerateImagesResponse
from .declarations import FunctionDeclaration, Schema
from .jobs import (
    BatchJob,
    GenerateVideosOperation,
    ImportFileOperation,
    Operation,
    TuningJob,
    UploadToFileSearchStoreOperation,
)
from .media import Image, Video
from .parts import Blob, FunctionResponse, FunctionResponsePart, ModelContent, Part, UserContent

__all__ = [
    "BatchJob",
    "Blob",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponsePart",
    "GenerateContentResponse",
    "GenerateContentResponseUsageMetadata",
    "GenerateImagesResponse",
    "GenerateVideosOperation",
    "Image",
    "ImportFileOperation",
    "ModelContent",
    "Operation",
    "Part",
    "Schema",
    "TuningJob",
    "UploadToFileSearchStoreOperation",
    "UserContent",
    "Video",
]
