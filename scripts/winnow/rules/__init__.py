"""The rules: each looks at a text and returns findings. None deletes; `judge` weighs what they saw."""
