"""Google's Generative Language API: the client and its resources.

Imports `genwire.errors`, `genwire._core`, `genwire._schemas` and the raw client; never `genwire._workers_ai`.
"""
