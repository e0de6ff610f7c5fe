# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class TaskType(OpenEnum):
    """What an embedding is for.

    Source: beyond the seeds: reached from the method models.embedContent.

    Attributes:
        TASK_TYPE_UNSPECIFIED: Nothing said; the service takes one of the others.
        RETRIEVAL_QUERY: A query of a search.
        RETRIEVAL_DOCUMENT: A document that searches look through.
        SEMANTIC_SIMILARITY: Telling how alike texts are.
        CLASSIFICATION: Sorting texts into classes.
        CLUSTERING: Finding groups of texts.
        QUESTION_ANSWERING: Finding answers to questions.
        FACT_VERIFICATION: Checking facts.
        CODE_RETRIEVAL_QUERY: Searching for code.
    """

    TASK_TYPE_UNSPECIFIED = "TASK_TYPE_UNSPECIFIED"
    RETRIEVAL_QUERY = "RETRIEVAL_QUERY"
    RETRIEVAL_DOCUMENT = "RETRIEVAL_DOCUMENT"
    SEMANTIC_SIMILARITY = "SEMANTIC_SIMILARITY"
    CLASSIFICATION = "CLASSIFICATION"
    CLUSTERING = "CLUSTERING"
    QUESTION_ANSWERING = "QUESTION_ANSWERING"
    FACT_VERIFICATION = "FACT_VERIFICATION"
    CODE_RETRIEVAL_QUERY = "CODE_RETRIEVAL_QUERY"
