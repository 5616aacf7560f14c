"""Reads of advice that span models, by what they are for."""
