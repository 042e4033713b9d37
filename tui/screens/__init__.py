"""What talks to the dossier: the lists and the text, the answers side by side, questions to the reader."""
