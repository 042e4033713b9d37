"""The face of the store; names are loaded when they are first asked for."""
