"""What leaves a dossier: the editor's report, and the form of its records."""
