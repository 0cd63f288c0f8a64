"""The languages' shelf: one file is what one language calls columns and months. Being here is being registered."""
