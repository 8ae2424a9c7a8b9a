"""The stages: each a pure function from records to records. No stage imports another; `pipeline/` has their order."""
