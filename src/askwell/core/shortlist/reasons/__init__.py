"""The shelf of ranking reasons: one a file, each offering a `reason`."""
