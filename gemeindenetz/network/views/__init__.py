"""Pages of network: one module per kind of thing. Loading goes through `visible_to`, writing through actions."""
