"""From lines to pages: blocks, rows, sections, page breaks and the pen that draws them."""
