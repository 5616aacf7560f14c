"""Settings: base for all, dev, test and prod differ only where they must."""
