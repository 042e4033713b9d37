"""What the program knows about words, in TOML files that a reader can extend."""
