"""The terminal side of Variorum; it reaches facts through the package `store` only."""
