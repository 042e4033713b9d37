"""What panes and screens are drawn with."""
