"""google-generativeai's names on top of genwire, for programs that move house.

Change `import google.generativeai as genai` to `import genwire.generativeai as genai`, and the programs of page 004 run
as they are. New programs are better off with `genwire.GenerativeLanguage`, which has one way for each thing.

What differs: there is only REST (`transport` is accepted and not looked at), messages are genwire's raw models instead
of protocol buffers, waiting for an operation paces itself, and errors are genwire's (`genwire.errors`).
"""

from . import caching, types
from ._chat import ChatSession
from ._configuration import configure
from ._files import delete_file, get_file, list_files, upload_file
from ._model import GenerativeModel
from ._models import (
    create_tuned_model,
    delete_tuned_model,
    embed_content,
    embed_content_async,
    get_base_model,
    get_model,
    get_operation,
    get_tuned_model,
    list_models,
    list_operations,
    list_tuned_models,
    update_tuned_model,
)
from .types import GenerationConfig

__all__ = [
    "ChatSession",
    "GenerationConfig",
    "GenerativeModel",
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
    "types",
    "update_tuned_model",
    "upload_file",
]
