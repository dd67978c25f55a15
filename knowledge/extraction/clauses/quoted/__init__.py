"""Quotations that no clause of reporting claims: whose they are by layout, dialogue or what stands around."""
