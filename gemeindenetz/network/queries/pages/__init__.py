"""What the pages of network show: prepared, frozen values, so that views and templates decide nothing."""
