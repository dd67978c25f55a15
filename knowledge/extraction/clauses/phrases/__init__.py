"""Words, noun phrases and names as they stand in a sentence."""
