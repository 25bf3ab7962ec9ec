"""The only Pillow: pictures are examined, brought to one form, given their sizes and stored by their hash."""
