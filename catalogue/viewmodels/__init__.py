"""Everything that QML can name: one class a screen or panel, each inputs → pure derive → frozen props."""
