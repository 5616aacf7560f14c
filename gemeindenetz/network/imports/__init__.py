"""Imports of lists: members and partners, rehearsed row by row and applied through the network's own actions."""
