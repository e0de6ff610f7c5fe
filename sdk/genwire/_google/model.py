"""A model of the service."""

from __future__ import annotations

from genwire_raw.generativelanguage import models as raw

from .listed_model import ListedModel


class Model(ListedModel, raw.Model):
    """A model, as the service returns it."""

    __module__ = "genwire"
    __slots__ = ()
