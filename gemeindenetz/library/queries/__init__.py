"""Reads of the library that span models; frozen values out."""
