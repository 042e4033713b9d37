"""The lists, the text, and all that a reader does with them."""
