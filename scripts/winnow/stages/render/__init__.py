"""Pages in, Markdown files out: how it looks, and that article text never becomes markup."""
