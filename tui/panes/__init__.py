"""What shows nouns and says what the reader does with them; a pane never asks the dossier."""
