"""Question -> ranked statements: vocabulary (typos), candidates, semantics, ranking."""
