"""How one call runs: effects, drivers, retries, errors, streams, pages and waiting, for either service.

Imports `genwire.errors`, `genwire._transport` and the raw clients' runtime.
"""
