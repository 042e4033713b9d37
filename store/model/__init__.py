"""The nouns: frozen, keyword-only, and a wrong one cannot be built."""
