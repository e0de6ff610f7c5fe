"""Support code of the raw clients."""
