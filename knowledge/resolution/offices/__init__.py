"""Offices, bodies and whoever leads or speaks for them, as questions call them in other words than articles."""
