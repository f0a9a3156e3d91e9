"""From a text in any script to lines of glyphs: fonts, runs, Arabic, line breaks."""
