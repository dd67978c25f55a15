"""Document -> Attributions: quotations, cues, sources, attribution. Pure: lexicons come in as arguments."""
