"""What people do in advice; one function per use case, the only place that writes."""
