"""The custody log as pure values: entries, chains, trees, checkpoints, folding."""
