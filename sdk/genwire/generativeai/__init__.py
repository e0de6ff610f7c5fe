"""google-generativeai's names on top of genwire, for programs that were written for that package.

Change `import google.generativeai as genai` to `import genwire.generativeai as genai`; what differs is in
docs/moving.md. New programs are better off with `genwire.GenerativeLanguage`, which has one way for each thing.
"""

from . import caching, protos, types
from .client import configure
from .embedding import embed_content, embed_content_async
from .files import delete_file, get_file, list_files, upload_file
from .generative_models import ChatSession, GenerativeModel
from .models import (
    create_tuned_model,
    delete_tuned_model,
    get_base_model,
    get_model,
    get_tuned_model,
    list_models,
    list_tuned_models,
    update_tuned_model,
)
from .operations import get_operation, list_operations
from .types import GenerationConfig
from .version import __version__

__all__ = [
    "ChatSession",
    "GenerationConfig",
    "GenerativeModel",
    "__version__",
    "caching",
    "configure",
    "create_tuned_model",
    "delete_file",
    "delete_tuned_model",
    "embed_content",
    "embed_content_async",
    "get_base_model",
    "get_file",
    "get_model",
    "get_operation",
    "get_tuned_model",
    "list_files",
    "list_models",
    "list_operations",
    "list_tuned_models",
    "protos",
    "types",
    "update_tuned_model",
    "upload_file",
]
