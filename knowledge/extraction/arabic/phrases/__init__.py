"""Arabic words, titles and names, and where the noun phrase that they make ends."""
