"""Batches: rows in, one job of the service, and its answers by the keys of the rows."""
