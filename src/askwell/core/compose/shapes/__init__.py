"""The shelf of message shapes: one kind of message a file, each offering a `shape`."""
