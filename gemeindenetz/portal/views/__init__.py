"""Pages of portal: the public site and Today (`site`), and what is written in the editorial work (`pages`)."""
