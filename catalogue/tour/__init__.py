"""The tour: visits every screen in every language and size, takes pictures and looks for flaws."""
