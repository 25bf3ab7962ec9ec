"""Writers, one module a noun: many things of the model in one go, in order, inside the draft's change."""
