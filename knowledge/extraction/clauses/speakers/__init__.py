"""Who is meant: the people and bodies of an article, and whom its names, roles and pronouns point at."""
