"""Not carried over: the Live API for music, which talks over WebSockets."""

from .errors import absent

__getattr__ = absent(__name__, "genwire has no Live API")
