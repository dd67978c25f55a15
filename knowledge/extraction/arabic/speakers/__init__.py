"""Who is meant: the people and bodies of an Arabic article."""
