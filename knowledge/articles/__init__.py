"""Network and HTML in, Document out: fetching, reading, feeds."""
