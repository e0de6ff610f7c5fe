"""Files: uploads that can be resumed. Imports `_core` and `content` for MIME types."""
