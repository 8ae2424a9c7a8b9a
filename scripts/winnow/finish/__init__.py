"""What is done to a page after the site is built: one pure pass a module, each safe to run twice."""
