"""Names across scripts: folding by sound, matching, identity, roles. Never stems a name."""
