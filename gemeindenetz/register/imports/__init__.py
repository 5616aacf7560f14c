"""Readers of official files. They open, check and take apart; they never write and never trust a file."""
