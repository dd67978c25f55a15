"""Names of people as questions write them: misspelt, in a case, by half, with words beside them, or a stranger's."""
