"""What building and publishing a release needs; nothing of it is published."""
