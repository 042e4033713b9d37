"""Words, sentences and folding, without knowledge of news."""
