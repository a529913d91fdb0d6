"""Greetings that several functions share."""

from greetings.texts import greet

__all__ = ["greet"]
