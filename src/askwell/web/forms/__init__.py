"""What people type, parsed. A form knows fields and their words; what is allowed is decided by the actions."""
