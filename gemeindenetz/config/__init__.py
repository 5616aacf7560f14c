"""Project configuration: settings, addresses and the WSGI entry point."""
