"""Pages of circulars: the office's, and the public ones."""
